"""A database of our own, without the bot and the areas around it."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest

from storage import migrate
from storage.database import Database

NOON = datetime(2026, 3, 1, 4, 0, tzinfo=UTC)


def at(seconds: float) -> datetime:
    """So many seconds after noon in Bali."""
    return NOON + timedelta(seconds=seconds)


@pytest.fixture
async def empty(database_url: str) -> AsyncIterator[Database]:
    """Before any migration."""
    opened = Database(database_url)
    yield opened
    await opened.close()


@pytest.fixture
async def database(empty: Database) -> Database:
    """Migrated, with nothing in it."""
    await migrate.upgrade(empty)
    return empty
