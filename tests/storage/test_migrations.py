"""The tables of this release: how they come, how they go, and that the code knows the same."""

import asyncio

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, inspect, select

from storage import migrate
from storage.counters import Counter
from storage.database import Database
from storage.schema import metadata


def tables(connection: Connection) -> set[str]:
    return set(inspect(connection).get_table_names()) - {"alembic_version"}


def differences(connection: Connection) -> list[object]:
    context = MigrationContext.configure(connection, opts={"compare_type": True})
    return list(compare_metadata(context, metadata))


async def test_an_empty_database_comes_up_goes_down_and_comes_up_again(empty: Database) -> None:
    """Whoever goes back to the release before finds the way."""
    assert not await migrate.is_current(empty)
    for _ in range(2):
        await migrate.upgrade(empty)
        assert await migrate.is_current(empty)
        async with empty.connection() as connection:
            assert await connection.run_sync(tables) == set(metadata.tables)
        await migrate.downgrade(empty, "base")
        async with empty.connection() as connection:
            assert await connection.run_sync(tables) == set()


async def test_models_and_migrations_say_the_same(database: Database) -> None:
    """A column in the code and not in the migrations fails on the first day of somebody else's database."""
    async with database.connection() as connection:
        assert await connection.run_sync(differences) == []


async def test_migrating_twice_changes_nothing(database: Database) -> None:
    """Every start of the program migrates; what is there stays."""
    async with database.writes() as tx:
        tx.add(Counter(name="case-2026", value=42))
        await tx.commit()
    await migrate.upgrade(database)
    async with database.reads() as tx:
        assert await tx.scalar(select(Counter.value)) == 42


async def test_two_processes_may_start_at_once(empty: Database, database_url: str) -> None:
    """Whoever comes second waits and finds it done."""
    if empty.sqlite:
        pytest.skip("SQLite has one process")
    second = Database(database_url)
    try:
        await asyncio.gather(migrate.upgrade(empty), migrate.upgrade(second))
    finally:
        await second.close()
    assert await migrate.is_current(empty)
