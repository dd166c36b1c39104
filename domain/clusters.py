"""Trouble that gathers: several people of one area reporting within the hour (DESIGN.md, section 6)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from domain import area as areas
from domain.area import KABUPATEN, Level
from domain.category import Category
from domain.lifecycle import State
from domain.roles import Post, Role

#: So many different reporters within WITHIN make a cluster.
ENOUGH: dict[Level, int] = {Level.DESA: 3, Level.KECAMATAN: 5}

#: The time they must fall into; a cluster is over when no one new has reported for as long.
WITHIN = timedelta(hours=1)

#: Reports that say nothing of their own: taken back, or about what another report is about.
SILENT = frozenset({State.WITHDRAWN, State.DUPLICATE})

#: Questions are no trouble.
NO_TROUBLE = frozenset({Category.BUKAN_LAPORAN})

#: Whose commanders are called for a cluster at each level; an empty one is made good by the next above.
CALLED: dict[Level, tuple[Level, ...]] = {
    Level.DESA: (Level.KECAMATAN,),
    Level.KECAMATAN: (Level.KECAMATAN, Level.KABUPATEN),
}


@dataclass(frozen=True)
class Report:
    """reporter is None when nobody is behind it any more: such reports count each."""

    number: int
    at: datetime
    reporter: int | None


@dataclass(frozen=True)
class Standing:
    """A cluster as it is after the newest report. last_at: when somebody new last reported."""

    first_at: datetime
    last_at: datetime
    count: int


def voices(reports: Iterable[Report]) -> list[Report]:
    """The first report of each person, oldest first: thirty copies from one are one voice."""
    heard: dict[object, Report] = {}
    for report in sorted(reports, key=lambda report: (report.at, report.number)):
        heard.setdefault(("nobody", report.number) if report.reporter is None else report.reporter, report)
    return list(heard.values())


def looks_back_to(running: Standing | None, opened: datetime, now: datetime) -> datetime:
    """Reports since then belong together: all of a running cluster, else those of the last hour.

    opened: of the report that is looked at. Of two that come side by side the earlier may be looked at later, when
    the other has already begun a cluster: it belongs to it all the same.
    """
    hour_ago = now - WITHIN
    return hour_ago if running is None else min(running.first_at, max(opened, hour_ago))


def is_running(last_at: datetime, now: datetime) -> bool:
    return now - last_at <= WITHIN


def after(level: Level, reports: Sequence[Report], running: Standing | None) -> Standing | None:
    """The cluster when the newest of these reports makes one or makes it grow; None when there is nothing to say.

    reports: those that count in the area, since looks_back_to.
    """
    heard = voices(reports)
    if len(heard) < ENOUGH[level]:
        return None
    if running is None:
        return Standing(heard[0].at, heard[-1].at, len(heard))
    if heard[-1].at <= running.last_at and len(heard) <= running.count:
        return None  # the newest came from somebody already heard
    return Standing(min(running.first_at, heard[0].at), max(running.last_at, heard[-1].at), len(heard))


def called(level: Level, area: str, posts: Sequence[Post]) -> list[Post]:
    """Whose alert a cluster in that desa or kecamatan is: posts that may be told of it, each person once."""
    found: dict[int, Post] = {}
    for first in CALLED[level]:
        steps = [areas.kecamatan(area), KABUPATEN] if first is Level.KECAMATAN else [KABUPATEN]
        groups = [[post for post in posts if post.role is Role.COMMANDER and post.area == step] for step in steps]
        groups.append([post for post in posts if post.role is Role.OPERATOR])
        for post in next((group for group in groups if group), []):
            found.setdefault(post.person, post)
    return list(found.values())
