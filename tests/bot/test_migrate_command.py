"""kulkul migrate: there and back."""

from pathlib import Path

import pytest

from bot.migrate_command import migrate
from bot.settings import ConfigurationError, Settings
from simulator.clock import Clock
from storage import migrate as tables
from storage.database import Database
from tests import previous_release


async def test_an_operator_goes_to_this_release_and_back(tmp_path: Path, clock: Clock) -> None:
    """Each way one command and one line; what the older release had is there afterwards."""
    settings = Settings(database_url=f"sqlite+aiosqlite:///{tmp_path / 'kulkul.db'}")
    database = Database(settings.database_url)
    kept = await previous_release.fill(database, clock.now())
    assert f"at revision {tables.newest_revision()}" in await migrate(settings)
    assert "back at revision 0001" in await migrate(settings, "0001")
    assert len((await previous_release.found(database, kept))["case"]) == len(kept["case"])
    await database.close()


async def test_a_revision_there_is_none_of_changes_nothing(tmp_path: Path) -> None:
    """One line, and the tables stay."""
    settings = Settings(database_url=f"sqlite+aiosqlite:///{tmp_path / 'kulkul.db'}")
    await migrate(settings)
    with pytest.raises(ConfigurationError, match="stays as it is"):
        await migrate(settings, "0099")
    assert f"at revision {tables.newest_revision()}" in await migrate(settings)
