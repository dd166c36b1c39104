"""Bring a database to the tables of this release."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

from storage.database import Database

#: Any number: one migration at a time per PostgreSQL database, whoever starts first.
MIGRATION_LOCK = 5102


async def upgrade(database: Database, revision: str = "head") -> None:
    """Idempotent; two processes may call it at once."""
    await _run(database, lambda config: command.upgrade(config, revision))


async def downgrade(database: Database, revision: str) -> None:
    await _run(database, lambda config: command.downgrade(config, revision))


async def is_current(database: Database) -> bool:
    return await revision(database) == newest_revision()


async def revision(database: Database) -> str | None:
    """Of the tables as they are; None before the first."""
    async with database.connection() as connection:
        return await connection.run_sync(lambda sync: MigrationContext.configure(sync).get_current_revision())


def newest_revision() -> str | None:
    return ScriptDirectory.from_config(_config(None)).get_current_head()


async def _run(database: Database, walk) -> None:  # type: ignore[no-untyped-def] # noqa: ANN001 (a command of Alembic's)
    def run(sync: Connection) -> None:
        if not database.sqlite:
            sync.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": MIGRATION_LOCK})
        walk(_config(sync))

    async with database.connection() as connection:
        await connection.run_sync(run)


def _config(connection: Connection | None) -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    return config
