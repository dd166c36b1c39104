"""How the rows of the audit hang together: each seal is a digest of the one before it and of all the row says.

Whoever changes, removes, swaps or inserts a row breaks every seal after it. Whoever cuts off the end leaves a chain
that is whole and too short: its length and last seal, the head, are kept elsewhere.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any


@dataclass(frozen=True)
class Entry:
    """What a row says. place: its number in the chain, from 1; ids may be given out in another order."""

    place: int
    id: int
    at: datetime
    actor: int | None
    what: str
    detail: Mapping[str, Any]


@dataclass(frozen=True)
class Sealed:
    entry: Entry
    previous: str
    seal: str


@dataclass(frozen=True)
class Head:
    """How long the chain is and how its last seal reads: 0 and nothing before the first row."""

    place: int = 0
    seal: str = ""

    def __str__(self) -> str:
        """As an operator writes it down."""
        return f"{self.place}:{self.seal[:SHOWN]}"


class Fault(StrEnum):
    """What can be wrong with a chain."""

    #: A row does not say what was sealed.
    CHANGED = "changed"
    #: Rows are gone from the middle.
    MISSING = "missing"
    #: Rows are gone at the end.
    CUT = "cut"
    #: Rows stand after the end, or outside of the chain.
    ADDED = "added"
    #: The end was sealed anew.
    REWOUND = "rewound"


@dataclass(frozen=True)
class Break:
    """place: of the row at which the chain breaks; id: that row's, where there is one."""

    fault: Fault
    place: int
    id: int | None = None


#: Characters of a seal that are shown: nobody finds another row with the same ones.
SHOWN = 16


def canonical(entry: Entry) -> bytes:
    """The same bytes for the same row, whichever database kept it."""
    at = entry.at.astimezone(UTC).isoformat(timespec="microseconds")
    told = [entry.place, entry.id, at, entry.actor, entry.what, entry.detail]
    return json.dumps(told, sort_keys=True, separators=(",", ":")).encode()


def seal(previous: str, entry: Entry) -> str:
    return hashlib.sha256(previous.encode() + canonical(entry)).hexdigest()


def follow(start: Head, rows: Iterable[Sealed]) -> Head | Break:
    """How far the chain is whole from `start`; rows come in order of their places."""
    for row in rows:
        if row.entry.place != start.place + 1:
            fault = Fault.MISSING if row.entry.place > start.place else Fault.ADDED
            return Break(fault, start.place + 1, row.entry.id)
        if row.previous != start.seal or row.seal != seal(row.previous, row.entry):
            return Break(Fault.CHANGED, row.entry.place, row.entry.id)
        start = Head(row.entry.place, row.seal)
    return start


def compare(reached: Head, head: Head) -> Break | None:
    """The end of a chain that is whole as far as it goes, against the head that was kept."""
    if reached.place < head.place:
        return Break(Fault.CUT, reached.place + 1)
    if reached.place > head.place:
        return Break(Fault.ADDED, head.place + 1)
    return None if reached.seal == head.seal else Break(Fault.REWOUND, head.place)
