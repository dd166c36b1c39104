"""kulkul migrate: the database to this release's tables, or back to those of an older one."""

from alembic.util import CommandError
from sqlalchemy.exc import SQLAlchemyError

from bot.program import build_house, open_database
from bot.settings import ConfigurationError, Settings
from storage import migrate as tables
from storage.database import Database


async def migrate(settings: Settings, to: str = "") -> str:
    """One line about where the database is now. Raises ConfigurationError.

    to: the revision of an older release; what only newer tables and columns hold is lost. The bot must be stopped.
    """
    if to:
        await _back(settings, to)
        return f"The database is back at revision {to}; the release it belongs to may start."
    database = await open_database(settings, build_house(settings))
    await database.close()
    return f"The database is at revision {tables.newest_revision()}."


async def _back(settings: Settings, to: str) -> None:
    database = Database(settings.database_url)
    try:
        await tables.downgrade(database, to)
    except (CommandError, SQLAlchemyError) as fault:
        reason = str(getattr(fault, "orig", None) or fault).splitlines()[0]
        raise ConfigurationError(f"the database stays as it is: {reason}") from None
    finally:
        await database.close()
