"""How long a case may wait (DESIGN.md, section 6): until somebody accepts it, and for news after that.

The numbers a case opens with stay with it (freeze): a later change of these tables touches no case that is running.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from domain import area as areas
from domain import standstill
from domain.roles import Post, Role
from domain.routing import Hole
from domain.severity import Severity

#: Nobody accepted: the holder is reminded and the next level up is added, again and again at this distance.
ACCEPT_WITHIN: dict[Severity, timedelta] = {
    Severity.D: timedelta(minutes=3),
    Severity.GN: timedelta(minutes=10),
    Severity.AG: timedelta(minutes=60),
    Severity.PG: timedelta(hours=12),
    Severity.INFO: timedelta(days=3),
}

#: Accepted, but no news: a reminder, then the ladder again.
NEWS_WITHIN: dict[Severity, timedelta] = {
    Severity.D: timedelta(minutes=30),
    Severity.GN: timedelta(hours=2),
    Severity.AG: timedelta(hours=24),
    Severity.PG: timedelta(days=3),
    Severity.INFO: timedelta(days=3),
}

#: Levels above the holder: after so many climbs reminders go on at doubling distance.
LEVELS = 3

#: No longer than this between reminders, unless the first wait was longer already.
LONGEST_WAIT = timedelta(hours=24)
LONGEST_WAIT_D = timedelta(minutes=30)

#: An alert nobody looked at for so long goes to the next person up.
SEEN_WITHIN = timedelta(minutes=3)


@dataclass(frozen=True)
class Terms:
    """How long one case may wait to be accepted, and for news."""

    severity: Severity
    accept: timedelta
    news: timedelta

    @property
    def after_reminder(self) -> timedelta:
        """From the reminder that news is due until the acceptance is over."""
        return self.news / 2

    def after_climb(self, rung: int) -> timedelta:
        """From that climb (1 is the first) to the next. Beyond the top the distance doubles, so that nobody drowns."""
        longest = LONGEST_WAIT_D if self.severity is Severity.D else LONGEST_WAIT
        doubled = min(max(0, rung - LEVELS + 1), 20)
        return min(self.accept * (1 << doubled), max(longest, self.accept))


def freeze(severity: Severity) -> dict[str, int]:
    """The terms of a case that opens now, in seconds."""
    return {
        "accept": int(ACCEPT_WITHIN[severity].total_seconds()),
        "news": int(NEWS_WITHIN[severity].total_seconds()),
    }


def frozen(severity: Severity, kept: Mapping[str, int]) -> Terms:
    """The terms a case opened with."""
    seconds = {**freeze(severity), **kept}
    return Terms(severity, timedelta(seconds=seconds["accept"]), timedelta(seconds=seconds["news"]))


def due_at(severity: Severity, start: datetime, wait: timedelta, zone: ZoneInfo) -> datetime:
    """So much later; Nyepi does not count, except when a life is in danger."""
    return start + wait if severity is Severity.D else standstill.after(start, wait, zone)


def stands_still(severity: Severity, now: datetime, zone: ZoneInfo) -> bool:
    return severity is not Severity.D and standstill.ends_at(now, zone) is not None


def overdue(rung: int, next_step_at: datetime | None, now: datetime) -> bool:
    """Whether an open case has waited too long: the ladder has climbed, or news was asked for, or is about to be."""
    return rung > 0 or (next_step_at is not None and next_step_at <= now)


def reminds(rung: int) -> bool:
    """Whether that climb reminds at all while nobody above can be reached and the ladder keeps looking."""
    return rung <= LEVELS or rung & (rung - 1) == 0


@dataclass(frozen=True)
class NextUp:
    """The next level that has not been called: its area and whom to call there. Nobody when all have been.

    holes: the levels skipped on the way because nobody there could be called.
    """

    area: str
    posts: tuple[Post, ...]
    holes: tuple[Hole, ...]


def next_up(
    posts: Sequence[Post],
    area: str,
    called: frozenset[int],
    *,
    confidential: bool,
    excluded: frozenset[int],
    above: str | None = None,
) -> NextUp:
    """Kecamatan's commanders, kabupaten's, then the command centre, by the posts of now.

    called: persons who hold the case or were called to it; a level with one of them who can still be reached is done.
    above: only the first level above this one that is not empty, and nobody when it has been called.
    """
    fit = [p for p in posts if p.reachable and p.person not in excluded and (p.sees_confidential or not confidential)]
    holes: list[Hole] = []
    for role, where in _levels_above(area, above):
        level = [post for post in fit if post.role is role and post.area == where]
        if not level:
            holes.append(Hole(role, where))
        elif not any(post.person in called for post in level):
            return NextUp(where, tuple(_each_once(level)), tuple(holes))
        elif above is not None:
            break
    return NextUp(areas.KABUPATEN, (), tuple(holes))


def _levels_above(area: str, above: str | None) -> list[tuple[Role, str]]:
    kecamatan, kabupaten = areas.kecamatan(area), areas.KABUPATEN
    levels = [(Role.COMMANDER, kecamatan), (Role.COMMANDER, kabupaten), (Role.OPERATOR, kabupaten)]
    return levels[{kecamatan: 1, kabupaten: 2}.get(above or "", 0) :]


def _each_once(posts: Sequence[Post]) -> list[Post]:
    return list({post.person: post for post in posts}.values())
