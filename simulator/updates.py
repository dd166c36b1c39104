"""Updates waiting for the bot: kept until confirmed, thrown away when too old."""

from __future__ import annotations

from collections import OrderedDict, deque
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from simulator.clock import Signal
from simulator.limits import TAP_KEPT, UPDATE_KEPT

if TYPE_CHECKING:
    from collections.abc import Container
    from datetime import datetime

    from simulator.clock import Clock
    from simulator.faults import Faults
    from simulator.feed import JSON

#: Updates of one line keep their order: ("chat", id) or ("taps", person). Lines do not wait for each other.
Line = tuple[str, int]

#: Kinds a bot gets only when it asks for them by name.
_ON_REQUEST = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
#: The first update's number; Telegram starts anywhere.
_FIRST = 910_000_001


@dataclass(eq=False)
class Update:
    id: int
    kind: str
    body: JSON
    line: Line
    expires: datetime

    def as_json(self) -> JSON:
        return {"update_id": self.id, self.kind: self.body}


class Updates:
    def __init__(self, clock: Clock, faults: Faults) -> None:
        self._clock = clock
        self._faults = faults
        self._pending: OrderedDict[int, Update] = OrderedDict()
        self._lines: OrderedDict[Line, deque[Update]] = OrderedDict()
        self._next = _FIRST
        #: None: everything but what must be asked for.
        self.allowed: frozenset[str] | None = None
        self.arrived = Signal()

    def __len__(self) -> int:
        return len(self._pending)

    def wants(self, kind: str) -> bool:
        return kind in self.allowed if self.allowed else kind not in _ON_REQUEST

    def put(self, kind: str, body: JSON, line: Line) -> None:
        """Unwanted kinds are dropped at once: asking for them later does not bring them back."""
        if not self.wants(kind):
            return
        kept = TAP_KEPT if kind == "callback_query" else UPDATE_KEPT
        update = Update(self._next, kind, body, line, self._clock.now() + kept)
        self._pending[update.id] = update
        self._lines.setdefault(line, deque()).append(update)
        self._next += 1
        self.arrived.fire()

    def allow(self, kinds: object) -> None:
        """The wish stands until another; an empty list brings back the default."""
        if isinstance(kinds, list):
            self.allowed = frozenset(str(kind) for kind in kinds) or None

    def confirm(self, offset: int) -> None:
        """Forgets everything before the offset; a negative one keeps so many of the newest."""
        if offset < 0:
            offset = self._next + offset
        while self._pending and self.head.id < offset:
            self.drop(self.head)

    @property
    def head(self) -> Update:
        return next(iter(self._pending.values()))

    def drop(self, update: Update) -> None:
        if self._pending.pop(update.id, None):
            line = self._lines[update.line]
            line.remove(update)
            if not line:
                del self._lines[update.line]

    def clear(self) -> None:
        self._pending.clear()
        self._lines.clear()

    def batch(self, limit: int) -> list[Update]:
        """What one getUpdates answers, oldest first, with the ordered faults worked in."""
        now, chosen, stale = self._clock.now(), list[Update](), list[Update]()
        for update in self._pending.values():
            if len(chosen) >= limit:
                break
            (chosen if update.expires > now else stale).append(update)
        for update in stale:
            self.drop(update)
        if len(chosen) > 1 and self.out_of_order():
            chosen.reverse()
        return [twin for update in chosen for twin in self.twins(update)]

    def lines(self, most: int, busy: Container[Line]) -> list[Line]:
        """Lines in which something waits and nobody works, the longest waiting first."""
        return list(islice((line for line in self._lines if line not in busy), most))

    def first_of(self, line: Line) -> Update | None:
        """The next update of a line; what has become too old meanwhile is thrown away."""
        while waiting := self._lines.get(line):
            if waiting[0].expires > self._clock.now():
                return waiting[0]
            self.drop(waiting[0])
        return None

    def out_of_order(self) -> bool:
        """Uses up one reordering when one is ordered."""
        ordered = self._faults.reorders > 0
        self._faults.reorders -= ordered
        return ordered

    def twins(self, update: Update) -> list[Update]:
        """The update once, or twice when duplicates are ordered."""
        if self._faults.duplicates:
            self._faults.duplicates -= 1
            return [update, update]
        return [update]
