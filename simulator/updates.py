"""Updates waiting for the bot: kept until confirmed, thrown away when too old."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from simulator.clock import Signal
from simulator.limits import TAP_KEPT, UPDATE_KEPT

if TYPE_CHECKING:
    from datetime import datetime

    from simulator.clock import Clock
    from simulator.faults import Faults
    from simulator.feed import JSON

#: Kinds a bot gets only when it asks for them by name.
_ON_REQUEST = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
#: The first update's number; Telegram starts anywhere.
_FIRST = 910_000_001


@dataclass(eq=False)
class Update:
    id: int
    kind: str
    body: JSON
    #: Updates of one line, that is of one chat or of one person's taps, keep their order.
    line: int
    expires: datetime

    def as_json(self) -> JSON:
        return {"update_id": self.id, self.kind: self.body}


class Updates:
    def __init__(self, clock: Clock, faults: Faults) -> None:
        self._clock = clock
        self._faults = faults
        self._pending: OrderedDict[int, Update] = OrderedDict()
        self._next = _FIRST
        #: None: everything but what must be asked for.
        self.allowed: frozenset[str] | None = None
        self.arrived = Signal()

    def __len__(self) -> int:
        return len(self._pending)

    def wants(self, kind: str) -> bool:
        return kind in self.allowed if self.allowed else kind not in _ON_REQUEST

    def put(self, kind: str, body: JSON, line: int) -> None:
        """Unwanted kinds are dropped at once: asking for them later does not bring them back."""
        if not self.wants(kind):
            return
        kept = TAP_KEPT if kind == "callback_query" else UPDATE_KEPT
        update = Update(self._next, kind, body, line, self._clock.now() + kept)
        self._pending[update.id] = update
        self._next += 1
        self.arrived.fire()

    def allow(self, kinds: object) -> None:
        """The wish stands until another; an empty list brings back the default."""
        if isinstance(kinds, list):
            self.allowed = frozenset(str(kind) for kind in kinds) or None

    def confirm(self, offset: int) -> None:
        """Forgets everything before the offset; a negative one keeps so many of the newest."""
        if offset < 0:
            offset = max(self._next + offset, self.head)
        while self._pending and self.head < offset:
            self._pending.popitem(last=False)

    @property
    def head(self) -> int:
        return next(iter(self._pending), self._next)

    def drop(self, update: Update) -> None:
        self._pending.pop(update.id, None)

    def clear(self) -> None:
        self._pending.clear()

    def waiting(self) -> list[Update]:
        """Everything not yet confirmed and not too old, oldest first."""
        now = self._clock.now()
        for update in [update for update in self._pending.values() if update.expires <= now]:
            self.drop(update)
        return list(self._pending.values())

    def batch(self, limit: int) -> list[Update]:
        """What one getUpdates answers, with the ordered faults worked in."""
        now, chosen = self._clock.now(), list[Update]()
        for update in list(self._first(limit)):
            if update.expires <= now:
                self.drop(update)
            else:
                chosen.append(update)
        if self._faults.reorders and len(chosen) > 1:
            self._faults.reorders -= 1
            chosen.reverse()
        return [twin for update in chosen for twin in self.twins(update)]

    def twins(self, update: Update) -> list[Update]:
        """The update once, or twice when duplicates are ordered."""
        if self._faults.duplicates:
            self._faults.duplicates -= 1
            return [update, update]
        return [update]

    def _first(self, limit: int) -> list[Update]:
        first: list[Update] = []
        for update in self._pending.values():
            if len(first) >= limit:
                break
            first.append(update)
        return first
