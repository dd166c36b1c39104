"""How fast we may speak (DESIGN.md, sections 2 and 10). Times are seconds on any clock that only grows."""

from dataclasses import dataclass, field

#: (seconds between messages, how many may come at once). A group gets 20 a minute: 4 at once and 16 spread.
PRIVATE_CHAT = (1.0, 2)
GROUP_CHAT = (60 / 16, 4)

#: This many chats answering 429 within this many seconds mean that the bot as a whole is too fast.
CHATS_THAT_MEAN_ALL = 3
WITHIN_SECONDS = 10.0

#: After a 429 a chat loses its burst for this long.
CAREFUL_SECONDS = 60.0


@dataclass
class Gate:
    """Lets one through every `interval` seconds, and up to `burst` at once after a rest (GCRA)."""

    interval: float
    burst: int
    _full_at: float = field(default=0.0, init=False)
    _closed_until: float = field(default=0.0, init=False)
    _careful_until: float = field(default=0.0, init=False)

    def opens_at(self, now: float) -> float:
        return max(self._closed_until, self._full_at - (self._burst(now) - 1) * self.interval)

    def is_open(self, now: float) -> bool:
        return self.opens_at(now) <= now

    def room(self, now: float) -> int:
        """How many may pass at this moment."""
        if now < self._closed_until:
            return 0
        spare = now + self._burst(now) * self.interval - max(self._full_at, now)
        return int(spare / self.interval + 1e-9)

    def take(self, now: float) -> None:
        self._full_at = max(self._full_at, now) + self.interval

    def close(self, now: float, seconds: float) -> None:
        self._closed_until = max(self._closed_until, now + seconds)
        self._careful_until = max(self._careful_until, self._closed_until + CAREFUL_SECONDS)

    def idle(self, now: float) -> bool:
        return max(self._full_at, self._closed_until, self._careful_until) <= now

    def _burst(self, now: float) -> int:
        return 1 if now < self._careful_until else self.burst


class Pace:
    """One gate for the bot and one per chat, made when first needed and forgotten when idle."""

    def __init__(
        self, rate: float, private: tuple[float, int] = PRIVATE_CHAT, group: tuple[float, int] = GROUP_CHAT
    ) -> None:
        """rate: messages a second in all; at most a fifteenth of them at once, so that no second exceeds 30 at 28."""
        self._private, self._group = private, group
        self.bot = Gate(1 / rate, max(1, round(rate / 15)))
        self._chats: dict[int, Gate] = {}
        self._complaints: dict[int, float] = {}

    def chat(self, chat_id: int) -> Gate:
        """Groups have negative ids."""
        if chat_id not in self._chats:
            self._chats[chat_id] = Gate(*(self._group if chat_id < 0 else self._private))
        return self._chats[chat_id]

    def take(self, chat_id: int, now: float) -> None:
        self.bot.take(now)
        self.chat(chat_id).take(now)

    def slow_down(self, chat_id: int, seconds: float, now: float) -> None:
        self.chat(chat_id).close(now, seconds)
        self._complaints[chat_id] = now
        recent = [at for at in self._complaints.values() if now - at <= WITHIN_SECONDS]
        if len(recent) >= CHATS_THAT_MEAN_ALL:
            self.bot.close(now, seconds)

    def closed_chats(self, now: float) -> list[int]:
        """Chats that must wait; also forgets those at rest."""
        self._chats = {chat: gate for chat, gate in self._chats.items() if not gate.idle(now)}
        self._complaints = {c: at for c, at in self._complaints.items() if now - at <= WITHIN_SECONDS}
        return [chat for chat, gate in self._chats.items() if not gate.is_open(now)]

    def next_opening(self, now: float) -> float:
        """Seconds until something now closed opens; 0 when nothing is closed."""
        waits = [gate.opens_at(now) - now for gate in (self.bot, *self._chats.values())]
        return min((wait for wait in waits if wait > 0), default=0.0)
