"""Known cases, counted by both engines alike."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import insert

from bot.program import build_house
from bot.settings import Settings
from domain.figures import Period, period
from domain.lifecycle import State, Step
from domain.roles import Role
from domain.severity import Severity
from services import people
from services.command import situation
from services.places import territory
from services.work import Work
from storage import figures
from storage.calm import CalmReport
from storage.cases import Case, CaseEvent
from storage.clusters import Cluster
from storage.database import Database
from storage.figures import Scope
from storage.people import Person

HOUSE = build_house(Settings(bot_token="1:a"))
NOW = datetime(2026, 6, 15, 12, 0, tzinfo=HOUSE.zone)
WEEK = period("7", NOW, HOUSE.zone)
KABUPATEN, TABANAN, BONGAN, GUBUG = "51.02", "51.02.05", "51.02.05.2003", "51.02.05.2001"
KEDIRI_DESA = "51.02.06.2014"
HOUR = timedelta(hours=1)


def row(number: int, area: str, ago: timedelta, **more: object) -> dict[str, object]:
    """A case opened so long ago; information, new, public unless said otherwise."""
    return {
        "id": number,
        "number": f"TBN-26-{number:05}",
        "category": "FASUM",
        "severity": Severity.INFO,
        "state": State.NEW,
        "area_code": area,
        "text": "",
        "confidential": False,
        "opened_at": NOW - ago,
        "accepted_at": None,
        "resolved_at": None,
        "closed_at": None,
        "false_at": None,
        "next_step_at": NOW + HOUR,
        "rung": 0,
    } | more


def ended(severity: Severity, after: timedelta, opened: timedelta, **more: object) -> dict[str, object]:
    return {"severity": severity, "state": State.CLOSED, "resolved_at": NOW - opened + after, **more}


@pytest.fixture
async def counted(database: Database) -> Database:
    """Of the week: 4 in Bongan (one confidential), 1 in Gubug, 1 in Kediri; others before it and up to a moment ago."""
    cases = [
        row(1, BONGAN, 5 * HOUR),
        row(2, BONGAN, 6 * HOUR, **ended(Severity.PG, 2 * HOUR, 6 * HOUR)),
        row(3, BONGAN, 7 * HOUR, **ended(Severity.GN, 3 * HOUR, 7 * HOUR, confidential=True)),
        row(4, f"{BONGAN}.01", 8 * HOUR, state=State.ACCEPTED, severity=Severity.AG, rung=1, accepted_at=NOW - HOUR),
        row(5, GUBUG, 9 * HOUR, **ended(Severity.GN, HOUR, 9 * HOUR, false_at=NOW - 8 * HOUR)),
        row(6, KEDIRI_DESA, 10 * HOUR, state=State.WITHDRAWN),
        row(7, GUBUG, 30 * 24 * HOUR, next_step_at=NOW - HOUR),
        row(8, KEDIRI_DESA, 30 * 24 * HOUR, **ended(Severity.INFO, 29 * 24 * HOUR, 30 * 24 * HOUR)),
        row(9, BONGAN, 40 * 24 * HOUR, **ended(Severity.D, HOUR, 40 * 24 * HOUR)),
    ]
    events = [
        (2, Step.ACCEPT, 6 * HOUR - timedelta(minutes=10)),
        (2, Step.ACCEPT, 5 * HOUR),
        (2, Step.RESOLVE, 4 * HOUR),
        (3, Step.RESOLVE, 4 * HOUR),
        (4, Step.OPEN, 8 * HOUR),
        (4, Step.ACCEPT, 8 * HOUR - timedelta(minutes=20)),
    ]
    async with database.writes() as tx:
        await territory.ensure_banjar(tx, f"{BONGAN}.01")
        await tx.execute(insert(Case), cases)
        tx.add_all(CaseEvent(case_id=case, kind=kind, at=NOW - ago) for case, kind, ago in events)
        await tx.commit()
    return database


async def read(database: Database, *inside: str, police: bool = True, of: Period = WEEK) -> situation.Figures:
    async with database.reads() as tx:
        return await situation.read(tx, inside, of, NOW, police=police)


async def test_the_regency_is_the_sum_of_its_kecamatan(counted: Database) -> None:
    """What came by severity and state; made-up reports were not settled; old ones are open and overdue all the same."""
    found = await read(counted, KABUPATEN)
    assert found.counts.came == {Severity.INFO: 2, Severity.PG: 1, Severity.AG: 1, Severity.GN: 2}
    assert found.counts.states == {State.NEW: 1, State.ACCEPTED: 1, State.CLOSED: 3, State.WITHDRAWN: 1}
    assert found.counts.settled == {Severity.PG: 1, Severity.GN: 1, Severity.INFO: 1}
    assert found.counts.early_share == 67
    assert (found.counts.open, found.counts.overdue) == (3, 2)
    assert {code: part.total for code, part in found.parts.items()} == {TABANAN: 5, "51.02.06": 1}


async def test_paces_are_of_the_first_acceptance_and_of_what_was_settled_in_the_period(counted: Database) -> None:
    """10, 20 and, settled at once, 180 minutes; 2 and 3 hours and 29 days."""
    found = await read(counted, KABUPATEN)
    assert found.acceptance.median == timedelta(minutes=20)
    assert found.acceptance.ninetieth == 3 * HOUR
    assert found.resolution.median == 3 * HOUR
    assert found.resolution.ninetieth == timedelta(days=29)


async def test_a_kecamatan_is_kept_apart_by_desa_with_their_banjar(counted: Database) -> None:
    """Nothing of the neighbours'."""
    found = await read(counted, TABANAN)
    assert {code: part.total for code, part in found.parts.items()} == {BONGAN: 4, GUBUG: 1}
    assert found.parts[BONGAN].open == 2
    assert found.parts[GUBUG].overdue == 1
    assert (await read(counted, BONGAN)).counts.total == 4


async def test_those_who_may_not_read_confidential_cases_find_them_in_no_sum_of_a_desa(counted: Database) -> None:
    """In the kecamatan's they do, so that everybody speaks of the same numbers."""
    army = await read(counted, TABANAN, police=False)
    assert army.counts == (await read(counted, TABANAN)).counts
    assert army.parts[BONGAN].total == 3
    desa = await read(counted, BONGAN, police=False)
    assert desa.counts.total == 3
    assert desa.counts.settled == {Severity.PG: 1}
    assert desa.acceptance.ninetieth == timedelta(minutes=20)
    async with counted.reads() as tx:
        assert (await situation.by_desa(tx, [KABUPATEN], WEEK, police=False))[BONGAN].total == 3
        assert (await situation.brief(tx, [TABANAN], WEEK, NOW, police=False)).counts == army.counts
        assert (await situation.brief(tx, [BONGAN], WEEK, NOW, police=False)).counts == desa.counts


async def test_areas_taken_together_count_each_case_once(counted: Database) -> None:
    """Two kecamatan of one commander."""
    found = await read(counted, TABANAN, "51.02.06")
    assert found.counts == (await read(counted, KABUPATEN)).counts
    assert set(found.parts) == {BONGAN, GUBUG, KEDIRI_DESA}


async def test_the_first_moment_of_a_period_is_in_it_and_the_last_is_not(counted: Database) -> None:
    """So that two periods in a row count everything once."""
    opened = NOW - 5 * HOUR
    first = await read(counted, KABUPATEN, of=Period(opened - HOUR / 2, opened, "a"))
    second = await read(counted, KABUPATEN, of=Period(opened, opened + HOUR / 2, "b"))
    assert (first.counts.total, second.counts.total) == (0, 1)


async def test_hours_are_told_apart_for_the_chart(counted: Database) -> None:
    """By severity, in hours since 1970."""
    async with counted.reads() as tx:
        found = await figures.by_hour(tx, Scope([KABUPATEN], 8), WEEK.start, WEEK.end)
    hour = int((NOW - 5 * HOUR).timestamp()) // 3600
    assert (hour, Severity.INFO, 1) in [tuple(row) for row in found]
    assert sum(count for _, _, count in found) == 6


async def test_lists_begin_with_the_most_urgent_or_with_who_waits_longest(counted: Database) -> None:
    """For the card of a desa, and for the digest."""
    async with counted.reads() as tx:
        listed = await figures.open_cases(tx, [KABUPATEN], open_to_all=True)
        counted_in = Scope([BONGAN], 13, open_to_all=True)
        public = await figures.opened_between(tx, counted_in, NOW - 8 * HOUR, NOW - 5 * HOUR)
        waiting = await figures.waiting_longest(tx, [KABUPATEN], 1, open_to_all=True)
    assert [case.id for case in listed] == [4, 1, 7]
    assert [case.id for case in waiting] == [7]
    assert public == 3


async def test_holes_are_posts_that_reach_nobody(database: Database) -> None:
    """Whoever has never written, has blocked the bot, or has left office fills none."""
    async with database.writes() as tx:
        work = Work(tx, NOW, HOUSE)
        for number, (wrote, lost) in enumerate([(NOW, None), (None, None), (NOW, NOW)], 1):
            tx.add(Person(telegram_id=number, wrote_at=wrote, unreachable_at=lost))
        await tx.flush()
        people.appoint(work, 1, Role.PERBEKEL, BONGAN)
        people.appoint(work, 1, Role.BABINSA, GUBUG).until = NOW
        people.appoint(work, 2, Role.PERBEKEL, GUBUG)
        people.appoint(work, 3, Role.BABINSA, BONGAN)
        people.appoint(work, 1, Role.COMMANDER, TABANAN)
        await tx.flush()
        found = await situation.holes(tx, HOUSE.gazetteer, [KABUPATEN], NOW)
        near = await situation.holes(tx, HOUSE.gazetteer, [TABANAN], NOW)
        connected = await figures.connected(tx, [KABUPATEN], NOW)
    assert (len(found.perbekel), len(found.babinsa), len(found.commander)) == (132, 133, 9)
    assert (len(near.perbekel), len(near.babinsa), len(near.commander)) == (11, 12, 0)
    assert connected == 1


async def test_a_desa_was_last_calm_when_any_of_it_was(counted: Database) -> None:
    """Its banjar speak for it."""
    async with counted.writes() as tx:
        tx.add(Person(telegram_id=1))
        await tx.flush()
        for area, ago in ((BONGAN, 5 * HOUR), (f"{BONGAN}.01", HOUR), (KEDIRI_DESA, HOUR)):
            tx.add(CalmReport(area_code=area, officer_id=1, day=NOW.date(), at=NOW - ago))
        await tx.flush()
        assert await figures.last_calm(tx, [TABANAN]) == {BONGAN: NOW - HOUR}


async def test_clusters_of_the_time_are_named_the_largest_first(database: Database) -> None:
    """Those that grew in it."""
    async with database.writes() as tx:
        for area, count, ago in ((BONGAN, 3, HOUR), (TABANAN, 5, HOUR), (GUBUG, 9, 20 * 24 * HOUR)):
            tx.add(Cluster(area_code=area, first_at=NOW - ago, last_at=NOW - ago, count=count))
        await tx.flush()
        found = await figures.clusters(tx, [KABUPATEN], WEEK.start, WEEK.end)
    assert [cluster.area_code for cluster in found] == [TABANAN, BONGAN]
