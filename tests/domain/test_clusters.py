"""When reports from one area are a cluster: how many, from whom, within what time, and whom it calls."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.area import KABUPATEN, Level
from domain.clusters import ENOUGH, WITHIN, Report, Standing, after, called, is_running, looks_back_to, voices
from domain.roles import Post, Role

NOON = datetime(2026, 3, 1, 4, 0, tzinfo=UTC)
BONGAN, TABANAN = "51.02.05.2003", "51.02.05"
QUIET = settings(deadline=None, derandomize=True, max_examples=300)
LEVELS = st.sampled_from([Level.DESA, Level.KECAMATAN])


def at(minutes: float) -> datetime:
    return NOON + timedelta(minutes=minutes)


@dataclass(frozen=True)
class Seen:
    """What was found when a report came: whether it began a cluster, and the cluster after it."""

    report: Report
    began: bool
    standing: Standing


def lived(level: Level, reports: Sequence[Report]) -> list[Seen]:
    """Each report is looked at when it comes, as the service does with the rows it keeps."""
    seen: list[Seen] = []
    known: list[Report] = []
    for report in sorted(reports, key=lambda r: (r.at, r.number)):
        known.append(report)
        last = seen[-1].standing if seen else None
        running = last if last is not None and is_running(last.last_at, report.at) else None
        since = looks_back_to(running, report.at, report.at)
        standing = after(level, [r for r in known if r.at >= since], running)
        if standing is not None:
            seen.append(Seen(report, running is None, standing))
    return seen


@st.composite
def days(draw: st.DrawFn, people: st.SearchStrategy[int | None]) -> list[Report]:
    """A few hours of reports by a few people, in bursts and with gaps."""
    gaps = draw(st.lists(st.integers(0, 90) | st.integers(0, 9), max_size=40))
    times = [sum(gaps[: n + 1]) for n in range(len(gaps))]
    return [Report(n, at(minutes), draw(people)) for n, minutes in enumerate(times)]


A_FEW = st.integers(1, 7) | st.none()


@pytest.mark.parametrize(("level", "needed"), [(Level.DESA, 3), (Level.KECAMATAN, 5)])
def test_so_many_people_within_the_hour_are_a_cluster_and_one_less_are_none(level: Level, needed: int) -> None:
    """Three in a desa, five in a kecamatan: what the plan says."""
    reports = [Report(n, at(n * 59 / needed), 100 + n) for n in range(needed)]
    assert lived(level, reports[:-1]) == []
    (only,) = lived(level, reports)
    assert only.began
    assert only.standing == Standing(reports[0].at, reports[-1].at, needed)


def test_reports_spread_over_more_than_an_hour_are_no_cluster() -> None:
    """Three a day are the peace of a desa."""
    assert lived(Level.DESA, [Report(n, at(31 * n), n) for n in range(10)]) == []


def test_thirty_copies_from_one_person_count_as_one() -> None:
    """A frightened thumb is no crowd; reports without anybody behind them count each."""
    copies = [Report(n, at(n), 7) for n in range(30)]
    assert lived(Level.DESA, copies) == []
    assert len(voices(copies)) == 1
    assert lived(Level.DESA, [*copies, Report(30, at(30), 8)]) == []
    assert len(lived(Level.DESA, [*copies, Report(30, at(30), 8), Report(31, at(31), 9)])) == 1
    assert len(lived(Level.DESA, [Report(n, at(n), None) for n in range(3)])) == 1


def test_it_grows_while_it_runs_and_an_hour_of_silence_ends_it() -> None:
    """The newest report keeps it alive; a copy by somebody already heard does not."""
    crowd = [Report(n, at(n), n) for n in range(3)]
    fourth, copy = Report(3, at(60), 3), Report(4, at(100), 0)
    seen = lived(Level.DESA, [*crowd, fourth, copy])
    assert [s.began for s in seen] == [True, False]
    assert seen[-1].standing == Standing(at(0), at(60), 4)
    later = [Report(5 + n, at(121 + n), n) for n in range(3)]
    again = lived(Level.DESA, [*crowd, fourth, copy, *later])
    assert [s.began for s in again] == [True, False, True]
    assert again[-1].standing.first_at == copy.at


def test_one_that_came_late_to_the_book_is_not_lost() -> None:
    """Of two processes the one with the earlier clock may write second."""
    running = Standing(at(0), at(2), 3)
    reports = [*(Report(n, at(n), n) for n in range(3)), Report(3, at(1), 9)]
    assert after(Level.DESA, reports, running) == Standing(at(0), at(2), 4)
    before_all = Report(4, at(-1), 10)
    assert looks_back_to(running, before_all.at, at(3)) == before_all.at
    assert after(Level.DESA, [*reports, before_all], running) == Standing(at(-1), at(2), 5)


def test_withdrawn_ones_do_not_make_it_smaller_than_it_needs_to_be() -> None:
    """Nothing is said of a cluster that has shrunk below its number, until it is large enough again."""
    running = Standing(at(0), at(2), 3)
    assert after(Level.DESA, [Report(0, at(0), 1), Report(5, at(9), 5)], running) is None
    grown = after(Level.DESA, [Report(0, at(0), 1), Report(5, at(9), 5), Report(6, at(10), 6)], running)
    assert grown == Standing(at(0), at(10), 3)


@QUIET
@given(LEVELS, days(A_FEW))
def test_never_below_its_number_never_twice_at_once(level: Level, reports: list[Report]) -> None:
    """Whatever comes: no alert for fewer people, no second alert while one runs, counts that only grow."""
    seen = lived(level, reports)
    for found in seen:
        assert found.standing.count >= ENOUGH[level]
        inside = [r for r in reports if found.standing.first_at <= r.at <= found.report.at]
        assert found.standing.count <= len(voices(inside))
        assert found.standing.first_at <= found.standing.last_at <= found.report.at
    for before, now in pairwise(seen):
        if now.began:
            assert now.report.at - before.standing.last_at > WITHIN
        else:
            assert now.standing.first_at == before.standing.first_at
            assert now.standing.count > before.standing.count


@QUIET
@given(LEVELS, days(A_FEW))
def test_whenever_enough_people_report_within_the_hour_a_cluster_runs(level: Level, reports: list[Report]) -> None:
    """Nothing that should be noticed is missed."""
    seen = lived(level, reports)
    for report in reports:
        last_hour = [r for r in reports if report.at - WITHIN <= r.at <= report.at]
        if len(voices(last_hour)) >= ENOUGH[level]:
            assert any(s.report.at <= report.at and is_running(s.standing.last_at, report.at) for s in seen)


@QUIET
@given(LEVELS, days(st.integers(1, 2)))
def test_one_or_two_people_never_make_one(level: Level, reports: list[Report]) -> None:
    """However often they write."""
    assert lived(level, reports) == []


def post(number: int, role: Role, area: str) -> Post:
    return Post(number, number, role, area)


OPERATOR = post(1, Role.OPERATOR, KABUPATEN)
KAPOLRES = post(2, Role.COMMANDER, KABUPATEN)
KAPOLSEK = post(3, Role.COMMANDER, TABANAN)
DANRAMIL = post(4, Role.COMMANDER, TABANAN)
PERBEKEL = post(5, Role.PERBEKEL, BONGAN)


@pytest.mark.parametrize(
    ("posts", "for_desa", "for_kecamatan"),
    [
        ([OPERATOR, KAPOLRES, KAPOLSEK, DANRAMIL, PERBEKEL], [KAPOLSEK, DANRAMIL], [KAPOLSEK, DANRAMIL, KAPOLRES]),
        ([OPERATOR, KAPOLRES, PERBEKEL], [KAPOLRES], [KAPOLRES]),
        ([OPERATOR, KAPOLSEK], [KAPOLSEK], [KAPOLSEK, OPERATOR]),
        ([OPERATOR, PERBEKEL], [OPERATOR], [OPERATOR]),
        ([PERBEKEL], [], []),
    ],
)
def test_it_calls_the_commanders_of_the_kecamatan_or_the_next_above(
    posts: list[Post], for_desa: list[Post], for_kecamatan: list[Post]
) -> None:
    """For five in a kecamatan the kabupaten's too; an empty level is made good by the next, at last by operators."""
    assert called(Level.DESA, BONGAN, posts) == for_desa
    assert called(Level.KECAMATAN, TABANAN, posts) == for_kecamatan
