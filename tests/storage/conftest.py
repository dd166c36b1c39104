"""A database of our own, without the bot and the areas around it."""

import asyncio
import os
import shutil
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import text

from storage import migrate
from storage.database import Database, file_of
from storage.schema import metadata

NOON = datetime(2026, 3, 1, 4, 0, tzinfo=UTC)


def at(seconds: float) -> datetime:
    """So many seconds after noon in Bali."""
    return NOON + timedelta(seconds=seconds)


@pytest.fixture(scope="session")
def shared(postgres: str) -> str:
    """One PostgreSQL database for all of these tests: making one takes half a second, emptying it a moment."""
    name = f"kulkul_storage_{os.getpid()}"
    with psycopg.connect(postgres, autocommit=True) as admin:
        admin.execute(f"CREATE DATABASE {name}")
    address, _, query = postgres.partition("?")
    return f"{address.rpartition('/')[0]}/{name}?{query}".replace("postgresql://", "postgresql+psycopg://")


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An SQLite file as the migrations leave it, to be copied."""
    file = tmp_path_factory.mktemp("template") / "kulkul.db"

    async def migrated() -> None:
        database = Database(f"sqlite+aiosqlite:///{file}")
        await migrate.upgrade(database)
        await database.close()

    with ThreadPoolExecutor(1) as thread:  # a loop of its own: one may be running here
        thread.submit(asyncio.run, migrated()).result()
    return file


@pytest.fixture
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite+aiosqlite:///{tmp_path / 'kulkul.db'}"
    shared: str = request.getfixturevalue("shared")
    return shared


@pytest.fixture
async def opened(database_url: str) -> AsyncIterator[Database]:
    database = Database(database_url)
    yield database
    await database.close()


@pytest.fixture
async def empty(opened: Database) -> Database:
    """Before any migration."""
    if not opened.sqlite:
        async with opened.connection() as connection:
            await connection.execute(text("DROP SCHEMA public CASCADE"))
            await connection.execute(text("CREATE SCHEMA public"))
    return opened


@pytest.fixture
async def database(opened: Database, request: pytest.FixtureRequest) -> Database:
    """Migrated, with nothing in it."""
    file = file_of(opened.url.render_as_string())
    if file is not None:
        shutil.copy(request.getfixturevalue("template"), file)
        return opened
    await migrate.upgrade(opened)
    async with opened.connection() as connection:
        tables = ", ".join(f'"{table.name}"' for table in metadata.sorted_tables)
        await connection.execute(text("SET LOCAL session_replication_role = replica"))  # the audit can't be emptied
        await connection.execute(text(f"TRUNCATE {tables} RESTART IDENTITY CASCADE"))
    return opened
