"""Transactions, the same on both engines."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError, OperationalError, StatementError

from storage import audit, counters, outbox, updates
from storage.areas import Area
from storage.audit import Audit
from storage.counters import Counter
from storage.database import SAID, Database, file_of, is_away
from storage.outbox import OutboxRow
from storage.people import Person
from storage.updates import SeenUpdate
from tests.storage.conftest import NOON, at


@pytest.fixture
async def neighbour(database: Database, database_url: str) -> AsyncIterator[Database]:
    """The same database opened by a second process, as far as it can tell."""
    opened = Database(database_url)
    yield opened
    await opened.close()


async def test_leaving_without_commit_changes_nothing(database: Database) -> None:
    """A use case that fails half way leaves no half."""
    async with database.writes() as tx:
        tx.add(Counter(name="case-2026", value=1))
        await tx.flush()
    async with database.reads() as tx:
        assert await tx.scalar(select(Counter)) is None


async def test_two_writers_of_one_database_both_count(database: Database, neighbour: Database) -> None:
    """Read, think, write: nobody's addition is lost, within a process and between two."""
    async with database.writes() as tx:
        tx.add(Counter(name="sum", value=0))
        await tx.commit()

    async def add(opened: Database) -> None:
        async with opened.writes() as tx:
            counter = await tx.scalar(select(Counter).where(Counter.name == "sum").with_for_update())
            assert counter is not None
            found = counter.value
            await asyncio.sleep(0.005)
            counter.value = found + 1
            await tx.commit()

    await asyncio.gather(*(add(opened) for opened in (database, neighbour) for _ in range(5)))
    async with database.reads() as tx:
        assert await tx.scalar(select(Counter.value)) == 10


async def test_a_reader_does_not_wait_for_a_writer(database: Database) -> None:
    """And sees the world as it was before, until the writer has committed."""
    async with database.writes() as tx:
        tx.add(Counter(name="sum", value=1))
        await tx.flush()
        async with asyncio.timeout(1), database.reads() as reading:
            assert await reading.scalar(select(Counter)) is None
        await tx.commit()
    async with database.reads() as reading:
        assert await reading.scalar(select(Counter.value)) == 1


async def test_the_sender_hears_of_what_was_said_only_once_it_is_committed(database: Database) -> None:
    """A bell rung for a rolled back transaction, or for a silent one, would be for nothing."""
    async with database.writes() as tx:
        tx.info[SAID] = True
        await tx.flush()
    assert not database.said.is_set()
    async with database.writes() as tx:
        tx.add(Counter(name="silent", value=1))
        await tx.commit()
    assert not database.said.is_set()
    async with database.writes() as tx:
        tx.info[SAID] = True
        tx.add(Counter(name="heard", value=1))
        await tx.commit()
    assert database.said.is_set()


async def test_a_moment_comes_back_aware_and_in_utc(database: Database) -> None:
    """Whatever zone it was written in, on either engine."""
    bali = datetime(2026, 3, 1, 8, 30, 15, 123456, tzinfo=timezone(timedelta(hours=8)))
    async with database.writes() as tx:
        audit.note(tx, bali, None, "noted")
        await tx.commit()
    async with database.reads() as tx:
        found = (await tx.scalars(select(Audit.at))).one()
    assert found == bali
    assert found.tzinfo is UTC


async def test_a_moment_without_a_zone_is_refused(database: Database) -> None:
    """Eight hours make a night of a noon."""
    async with database.writes() as tx:
        audit.note(tx, datetime(2026, 3, 1, 8, 30), None, "noted")  # noqa: DTZ001 (that is the point)
        with pytest.raises(StatementError, match="without a zone"):
            await tx.flush()


async def test_telegram_ids_have_room(database: Database) -> None:
    """Chat ids need 64 bits, with a sign."""
    async with database.writes() as tx:
        tx.add_all([Person(telegram_id=2**52, name="large"), Person(telegram_id=-(2**52), name="group")])
        await tx.commit()
    async with database.reads() as tx:
        assert set(await tx.scalars(select(Person.telegram_id))) == {2**52, -(2**52)}


async def test_a_post_in_no_area_is_refused(database: Database) -> None:
    """Foreign keys hold on SQLite too, which by itself would not look."""
    async with database.writes() as tx:
        tx.add(Area(code="51.02.05", level="kecamatan", name="Tabanan", parent_code="51.99"))
        with pytest.raises(IntegrityError):
            await tx.flush()


def test_a_wrong_question_is_not_a_database_that_is_away() -> None:
    """What was asked wrongly is poison to be set aside; a database that is gone is waited for."""
    assert not is_away(ValueError())
    assert not is_away(IntegrityError("", None, Exception()))
    assert is_away(OperationalError("", None, Exception()))
    assert is_away(ConnectionRefusedError())


async def test_a_database_that_is_gone_does_not_answer(tmp_path: Path) -> None:
    """And saying so raises nothing."""
    gone = Database("postgresql://nobody@127.0.0.1:1/none")
    assert not await gone.answers()
    await gone.close()
    folder = Database(f"sqlite+aiosqlite:///{tmp_path}/missing/kulkul.db")
    assert not await folder.answers()
    await folder.close()
    await asyncio.sleep(0.1)  # aiosqlite's thread reports a second time, and needs a loop to report to


@pytest.mark.parametrize("url", ["mysql://localhost/kulkul", "sqlite+aiosqlite://", "sqlite+aiosqlite:///:memory:"])
def test_what_cannot_be_the_database_is_refused(url: str) -> None:
    """Another engine, or memory that no second connection sees."""
    with pytest.raises(ValueError, match=r"sqlite|SQLite"):
        Database(url)


def test_only_sqlite_is_a_file() -> None:
    """Whoever backs up asks."""
    assert file_of("sqlite+aiosqlite:///data/kulkul.db") == Path("data/kulkul.db")
    assert file_of("postgresql://localhost/kulkul") is None


async def test_a_series_never_gives_a_number_twice_nor_leaves_one_out(database: Database, neighbour: Database) -> None:
    """Even when the first cases of a year come at once, to two processes."""

    async def next_number(opened: Database) -> int:
        async with opened.writes() as tx:
            number = await counters.following(tx, "case-2026")
            await asyncio.sleep(0.001)
            await tx.commit()
        return number

    given = await asyncio.gather(*(next_number(opened) for opened in (database, neighbour) for _ in range(10)))
    assert sorted(given) == list(range(1, 21))


async def test_a_number_that_was_not_committed_is_given_again(database: Database) -> None:
    """A report that failed leaves no hole in the series; each series counts for itself."""
    async with database.writes() as tx:
        assert await counters.following(tx, "case-2026") == 1
    async with database.writes() as tx:
        assert await counters.following(tx, "case-2026") == 1
        assert await counters.following(tx, "case-2026") == 2
        assert await counters.following(tx, "case-2027") == 1
        await tx.commit()


async def test_an_update_is_seen_for_the_first_time_once(database: Database, neighbour: Database) -> None:
    """The same update handed to several at once has its effect once."""

    async def see(opened: Database) -> bool:
        async with opened.writes() as tx:
            first = await updates.first_sight(tx, 7001, NOON)
            await asyncio.sleep(0.002)
            await tx.commit()
        return first

    seen = await asyncio.gather(*(see(opened) for opened in (database, neighbour) for _ in range(5)))
    assert seen.count(True) == 1


async def test_an_update_whose_effect_was_rolled_back_is_new_again(database: Database) -> None:
    """The mark stands and falls with the effect."""
    async with database.writes() as tx:
        assert await updates.first_sight(tx, 7001, NOON)
    async with database.writes() as tx:
        assert await updates.first_sight(tx, 7001, NOON)
        await tx.commit()
    async with database.writes() as tx:
        assert not await updates.first_sight(tx, 7001, NOON)
        assert await updates.first_sight(tx, 7002, NOON)


async def test_updates_are_forgotten_once_they_cannot_come_again(database: Database) -> None:
    """Telegram keeps them for a day."""
    async with database.writes() as tx:
        await updates.first_sight(tx, 1, at(0))
        await updates.first_sight(tx, 2, at(60))
        await updates.forget_before(tx, at(60))
        assert list(await tx.scalars(select(SeenUpdate.update_id))) == [2]


async def test_old_words_are_tidied_away(database: Database) -> None:
    """Rows that were sent carry what people wrote: they go; rows that still wait stay however old."""
    async with database.writes() as tx:
        for state, moment in (("sent", at(0)), ("due", at(0)), ("sent", at(100))):
            tx.add(
                OutboxRow(
                    chat_id=1,
                    lane=1,
                    method="sendMessage",
                    payload={},
                    state=state,
                    not_before=moment,
                    created_at=moment,
                )
            )
        await tx.flush()
        await outbox.tidy(tx, at(110), timedelta(seconds=60))
        left = {(row.state, row.created_at) for row in await tx.scalars(select(OutboxRow))}
        assert left == {("due", at(0)), ("sent", at(100))}


async def test_one_leads_and_the_other_stands_by(database: Database, neighbour: Database) -> None:
    """One sender and clock at a time; the second takes over when the first ends."""
    if database.sqlite:
        pytest.skip("SQLite has one process")
    led: list[str] = []

    async def lead(opened: Database, name: str) -> None:
        async with opened.leadership():
            led.append(name)
            await asyncio.sleep(0.1)
            led.append(name)

    await asyncio.gather(lead(database, "first"), lead(neighbour, "second"))
    assert led[0] == led[1] != led[2] == led[3]
