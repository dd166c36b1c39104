"""The audit on both engines: every commit seals what it noted, and whatever is touched afterwards is found."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress

import pytest
from sqlalchemy import func, insert, select, text, update
from sqlalchemy.exc import IntegrityError

from domain.seal import Break, Fault
from storage import audit, migrate, sealing
from storage.audit import Audit, Chain
from storage.counters import Counter
from storage.database import Database
from storage.sealing import Verdict
from tests.storage.conftest import NOON, at

KAPOLRES = 7001


async def noted(database: Database, *whats: str) -> None:
    """A transaction for each."""
    for second, what in enumerate(whats):
        async with database.writes() as tx:
            audit.note(tx, at(second), KAPOLRES, what, area="51.02", reason="Rp 5.000,00 – “uang”\u0000", share=0.1)
            await tx.commit()


async def verdict(database: Database) -> Verdict:
    async with database.reads() as tx:
        return await sealing.verify(tx)


async def by_hand(database: Database, *statements: str) -> None:
    """As somebody does who has the database's own password, and takes its guards away first."""
    guards = [("audit_unchanged", "audit"), ("audit_undeleted", "audit"), ("audit_head_kept", "audit_chain")]
    async with database.connection() as connection:
        if database.sqlite:
            for guard, _ in guards:
                await connection.execute(text(f"DROP TRIGGER IF EXISTS {guard}"))
        else:
            await connection.execute(text("SET LOCAL session_replication_role = replica"))
        for statement in statements:
            await connection.execute(text(statement))


@pytest.fixture
async def other(database: Database, database_url: str) -> AsyncIterator[Database]:
    """A second process."""
    opened = Database(database_url)
    yield opened
    await opened.close()


async def test_every_commit_seals_what_it_noted(database: Database) -> None:
    """In the order it was noted; the head says how many rows there are and how the last one is sealed."""
    await noted(database, "export", "drill")
    async with database.writes() as tx:
        for what in ("muted", "mute-kept", "mute-lifted"):
            audit.note(tx, NOON, None, what)
        await tx.commit()
    found = await verdict(database)
    assert (found.head.place, found.unsealed, found.broken) == (5, 0, None)
    async with database.reads() as tx:
        rows = list(await tx.scalars(select(Audit).order_by(Audit.place)))
    assert [row.what for row in rows] == ["export", "drill", "muted", "mute-kept", "mute-lifted"]
    assert [row.previous for row in rows] == ["", *(row.seal for row in rows[:-1])]
    assert found.head.seal == rows[-1].seal


async def test_what_is_rolled_back_leaves_no_gap(database: Database) -> None:
    """A refused use case (a savepoint) or a transaction that failed was never in the chain."""
    await noted(database, "export")
    async with database.writes() as tx:
        audit.note(tx, NOON, None, "lost with its transaction")
        await tx.flush()
    async with database.writes() as tx:
        with suppress(ZeroDivisionError):
            async with tx.begin_nested():
                audit.note(tx, NOON, None, "lost with its savepoint")
                await tx.flush()
                raise ZeroDivisionError
        async with tx.begin_nested():
            audit.note(tx, NOON, None, "refused")
        await tx.commit()
    async with database.writes() as tx:
        with suppress(ZeroDivisionError):
            async with tx.begin_nested():
                audit.note(tx, NOON, None, "all there was")
                raise ZeroDivisionError
        await tx.commit()
    found = await verdict(database)
    assert (found.head.place, found.unsealed, found.broken) == (2, 0, None)


async def test_an_empty_audit_is_whole(database: Database) -> None:
    """So is one nobody has written to."""
    found = await verdict(database)
    assert (str(found.head), found.unsealed, found.broken) == ("0:", 0, None)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit SET what = 'nothing' WHERE place = 2",
        "UPDATE audit SET seal = '' WHERE place = 2",
        "DELETE FROM audit WHERE place = 2",
        "DELETE FROM audit",
        "UPDATE audit_chain SET place = 1 WHERE name = 'head'",
        "UPDATE audit_chain SET name = 'tail' WHERE name = 'head'",
        "DELETE FROM audit_chain WHERE name = 'head'",
    ],
)
async def test_the_database_itself_refuses_to_change_or_delete(database: Database, statement: str) -> None:
    """A mistake of ours, or a hand at the console, meets its guards."""
    await noted(database, "export", "drill", "muted")
    with pytest.raises(IntegrityError, match="append-only"):
        async with database.connection() as connection:
            await connection.execute(text(statement))
    assert (await verdict(database)).broken is None


async def test_the_audit_cannot_be_emptied_at_once(database: Database) -> None:
    """PostgreSQL's TRUNCATE passes triggers for rows by."""
    if database.sqlite:
        pytest.skip("SQLite has no TRUNCATE")
    with pytest.raises(IntegrityError, match="append-only"):
        async with database.connection() as connection:
            await connection.execute(text("TRUNCATE audit"))


@pytest.mark.parametrize(
    ("statements", "broken"),
    [
        (["UPDATE audit SET what = 'nothing' WHERE place = 2"], (Fault.CHANGED, 2)),
        (["UPDATE audit SET actor_id = 9 WHERE place = 1"], (Fault.CHANGED, 1)),
        (["UPDATE audit SET detail = '{}' WHERE place = 4"], (Fault.CHANGED, 4)),
        (["UPDATE audit SET seal = 'beef' WHERE place = 4"], (Fault.CHANGED, 4)),
        (["DELETE FROM audit WHERE place = 2"], (Fault.MISSING, 2)),
        (["DELETE FROM audit WHERE place > 2"], (Fault.CUT, 3)),
        (["DELETE FROM audit"], (Fault.CUT, 1)),
        (["UPDATE audit SET place = 9 WHERE place = 3"], (Fault.ADDED, 5)),
        (["UPDATE audit SET place = NULL WHERE place = 3"], (Fault.ADDED, 5)),
        (
            [
                "UPDATE audit SET place = -1 WHERE place = 2",
                "UPDATE audit SET place = 2 WHERE place = 3",
                "UPDATE audit SET place = 3 WHERE place = -1",
            ],
            (Fault.CHANGED, 2),
        ),
        (["UPDATE audit_chain SET place = 3 WHERE name = 'head'"], (Fault.ADDED, 4)),
        (["UPDATE audit_chain SET seal = 'beef' WHERE name = 'head'"], (Fault.REWOUND, 4)),
    ],
)
async def test_whatever_passes_the_guards_breaks_the_chain(
    database: Database, statements: list[str], broken: tuple[Fault, int]
) -> None:
    """Changed, taken out, cut off, renumbered, swapped: it is found, and where."""
    await noted(database, "export", "drill", "muted", "mute-kept")
    await by_hand(database, *statements)
    found = (await verdict(database)).broken
    assert found is not None
    assert (found.fault, found.place) == broken


async def test_a_row_that_reads_as_none_any_more_is_named(database: Database) -> None:
    """SQLite keeps whatever it is given, also where a time should be."""
    if not database.sqlite:
        pytest.skip("PostgreSQL takes no such values")
    await noted(database, *["export"] * 20)
    await by_hand(database, "UPDATE audit SET at = 'yesterday' WHERE place = 13")
    assert (await verdict(database)).broken == Break(Fault.CHANGED, 13)
    await by_hand(database, "UPDATE audit SET at = at, detail = 'x{' WHERE place = 6")
    assert (await verdict(database)).broken == Break(Fault.CHANGED, 6)


async def test_a_chain_cut_off_and_wound_back_is_told_by_the_head_somebody_wrote_down(database: Database) -> None:
    """Whoever rules the database can make a shorter chain that is whole; what is on paper stays."""
    await noted(database, "export", "drill", "muted")
    written_down = str((await verdict(database)).head)
    async with database.reads() as tx:
        assert await sealing.holds(tx, written_down)
        for nonsense in ("", "3", "3:", "x:y", "3:0000", "4:" + written_down[2:], "99999999999999999999:ab"):
            assert not await sealing.holds(tx, nonsense), nonsense
        seal = await tx.scalar(select(Audit.seal).where(Audit.place == 2))
    await by_hand(
        database,
        "DELETE FROM audit WHERE place > 2",
        f"UPDATE audit_chain SET place = 2, seal = '{seal}' WHERE name = 'head'",
    )
    assert (await verdict(database)).broken is None
    await noted(database, "muted again")
    async with database.reads() as tx:
        assert not await sealing.holds(tx, written_down)


async def test_rows_of_the_release_before_are_sealed_by_the_first_commit_after_it(database: Database) -> None:
    """In the order of their ids, and a row tells that they were sealed late: until then nobody guarded them."""
    before = [{"at": at(number), "what": "drill", "detail": {"number": number}} for number in range(2500)]
    async with database.writes() as tx:
        await tx.execute(insert(Audit), before)
        await tx.commit()
    assert (await verdict(database)).unsealed == 2500
    await noted(database, "export")
    found = await verdict(database)
    assert (found.head.place, found.unsealed, found.broken) == (2502, 0, None)
    async with database.reads() as tx:
        last = await tx.get_one(Audit, 2502)
        assert (last.what, last.detail, last.place) == (sealing.LATE, {"count": 2500}, 2502)
        assert await tx.scalar(select(func.count()).where(Audit.id != Audit.place)) == 0


async def test_twenty_transactions_at_once_leave_one_chain(database: Database, other: Database) -> None:
    """Of two processes, each with a row of its own locked before: nobody waits for ever, nothing is sealed twice."""
    if not other.sqlite:
        async with database.writes() as tx:
            tx.add_all(Counter(name=f"case-{number}", value=0) for number in range(3))
            await tx.commit()

    async def one(number: int) -> None:
        async with (database, other)[number % 2].writes() as tx:
            audit.note(tx, NOON, number, "begun")
            await tx.flush()
            if not other.sqlite:
                await tx.execute(
                    update(Counter).where(Counter.name == f"case-{number % 3}").values(value=Counter.value + 1)
                )
            audit.note(tx, NOON, number, "done")
            await tx.commit()

    async with asyncio.timeout(60):
        await asyncio.gather(*(one(number) for number in range(20)))
    found = await verdict(database)
    assert (found.head.place, found.unsealed, found.broken) == (40, 0, None)


async def test_a_check_goes_on_where_it_stopped_and_begins_anew(database: Database) -> None:
    """A few rows a look; the last finished one is what people are told; it finds what was whole before."""
    await noted(database, "export", "drill", "muted")

    async def look(second: int) -> tuple[int, str] | None:
        async with database.writes() as tx:
            checked = await sealing.advance(tx, at(second), 2)
            await tx.commit()
        return (checked.place, checked.fault) if checked else None

    assert await look(1) is None
    assert await look(2) == (3, "")
    await noted(database, "mute-kept")
    assert await look(3) == (3, "")
    await by_hand(database, "UPDATE audit SET what = 'nothing' WHERE place = 4")
    assert await look(4) == (4, "changed:4")
    assert await look(5) == (4, "changed:4")
    assert await look(6) == (4, "changed:4")
    async with database.reads() as tx:
        assert set(await tx.scalars(select(Chain.name))) == {audit.HEAD, audit.PASS, audit.CHECKED}


async def test_who_goes_back_to_the_release_before_keeps_the_rows(database: Database) -> None:
    """They lose their seals, and get new ones when this release comes again."""
    await noted(database, "export", "drill")
    await migrate.downgrade(database, "0001")
    async with database.connection() as connection:
        assert (await connection.execute(text("SELECT count(*) FROM audit"))).scalar_one() == 2
        await connection.execute(text("INSERT INTO audit (at, what, detail) VALUES ('2026-03-01 05:00:00', 'x', '{}')"))
    await migrate.upgrade(database)
    await noted(database, "muted")
    found = await verdict(database)
    assert (found.head.place, found.unsealed, found.broken) == (5, 0, None)
