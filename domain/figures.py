"""The picture of the situation in figures: how much came, how fast it was taken up, how early it was settled."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from typing import TypeVar
from zoneinfo import ZoneInfo

from domain.lifecycle import State
from domain.severity import Severity

_K = TypeVar("_K")

#: The aim of it all: settled before anything became of it.
EARLY = frozenset({Severity.INFO, Severity.PG})

#: The periods everybody can look at: how many days, today being the last of them.
DAYS: dict[str, int] = {"today": 1, "7": 7, "30": 30}

#: The weeks around an election, in days before and after its voting day.
ELECTION = "election"
ELECTION_BEFORE, ELECTION_AFTER = 30, 7


@dataclass(frozen=True)
class Period:
    """From start (in it) until end (not in it). key: which choice it is, as a button carries it."""

    start: datetime
    end: datetime
    key: str


@dataclass(frozen=True)
class Pace:
    """Half were done within the median, nine of ten within the ninetieth; None when nothing was done."""

    median: timedelta | None = None
    ninetieth: timedelta | None = None


@dataclass(frozen=True)
class Counts:
    """Of one area. came and states: what was opened in the period; settled: what was settled in it; the rest is now."""

    came: Mapping[Severity, int] = field(default_factory=dict)
    states: Mapping[State, int] = field(default_factory=dict)
    settled: Mapping[Severity, int] = field(default_factory=dict)
    open: int = 0
    overdue: int = 0

    @property
    def total(self) -> int:
        return sum(self.came.values())

    @property
    def settled_total(self) -> int:
        return sum(self.settled.values())

    @property
    def early_share(self) -> int | None:
        """Percent of what was settled that was never more than a potensi gangguan."""
        return share(sum(self.settled.get(severity, 0) for severity in EARLY), self.settled_total)


@dataclass(frozen=True)
class Figures:
    """parts: the areas one level below, those with anything to count."""

    period: Period
    counts: Counts
    parts: Mapping[str, Counts]
    acceptance: Pace
    resolution: Pace


def period(key: str, now: datetime, zone: ZoneInfo) -> Period:
    """Whole days in Bali, until now. Raises KeyError for a choice there is none of."""
    today = now.astimezone(zone).date()
    start = datetime.combine(today - timedelta(days=DAYS[key] - 1), time(), zone)
    return Period(start.astimezone(now.tzinfo), now, key)


def share(part: int, whole: int) -> int | None:
    """In percent, rounded to the nearest; but all is only 100 when it is all, and none is only 0 when it is none."""
    if not whole:
        return None
    percent = (200 * part + whole) // (2 * whole)
    if 0 < part < whole:
        return min(max(percent, 1), 99)
    return percent


def pace(minutes: Mapping[int, int]) -> Pace:
    """Of how often each number of minutes was needed."""
    return Pace(*(within(minutes, percent) for percent in (50, 90)))


def within(minutes: Mapping[int, int], percent: int) -> timedelta | None:
    """The time in which that many of a hundred were done: the nearest rank, so always one that did occur."""
    whole = sum(minutes.values())
    reached = 0
    for needed in sorted(minutes):
        reached += minutes[needed]
        if reached * 100 >= whole * percent and reached:
            return timedelta(minutes=needed)
    return None


def total(parts: Iterable[Counts]) -> Counts:
    """Several areas taken together."""
    found = list(parts)
    return Counts(
        _sum(part.came for part in found),
        _sum(part.states for part in found),
        _sum(part.settled for part in found),
        sum(part.open for part in found),
        sum(part.overdue for part in found),
    )


def _sum(maps: Iterable[Mapping[_K, int]]) -> dict[_K, int]:
    summed: dict[_K, int] = {}
    for one in maps:
        for key, count in one.items():
            summed[key] = summed.get(key, 0) + count
    return summed
