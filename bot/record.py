"""What the audit keeps of running the house itself: its settings, migrations, backups."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import make_url
from sqlalchemy.exc import SQLAlchemyError

from bot.clock import Clock
from bot.settings import Settings
from storage import audit, migrate, sealing
from storage.database import Database

#: Of these only whether they are set: part of a setting's name.
_SECRET = ("token", "secret", "password", "key")


async def settings(database: Database, chosen: Settings, clock: Clock) -> str:
    """Keep the settings where they differ from those kept last. Gives the head of the chain, for the log."""
    now_set = plain(chosen)
    async with database.writes() as tx:
        before = await audit.newest(tx, "settings")
        kept = before.detail["settings"] if before is not None else {}
        changed = sorted(name for name in now_set.keys() | kept.keys() if now_set.get(name) != kept.get(name))
        if changed:
            told = changed if before is not None else []
            audit.note(tx, clock(), None, "settings", by="start", settings=now_set, changed=told)
        await tx.commit()
    async with database.reads() as tx:
        return str(await sealing.head(tx))


def plain(chosen: Settings) -> dict[str, Any]:
    """By their names in the environment. No token, no secret, no password."""
    return {f"KULKUL_{name.upper()}": _plain(name, value) for name, value in sorted(vars(chosen).items())}


def _plain(name: str, value: object) -> object:
    if any(part in name for part in _SECRET):
        return bool(value)
    if name == "database_url":
        url = make_url(str(value))
        return url.difference_update_query(["password"]).render_as_string(hide_password=True)
    if isinstance(value, frozenset):
        return sorted(value)
    return value if isinstance(value, bool | int | float | None) else str(value)


async def upgrade(database: Database) -> None:
    """Bring the tables up to date, and write down from which revision to which."""
    before = await migrate.revision(database)
    await migrate.upgrade(database)
    after = await migrate.revision(database)
    if before != after:
        await note(database, "migrated", **{"from": before, "to": after})


async def backup(chosen: Settings, file: str) -> bool:
    """A copy of everything was taken. False when this could not be written down: a copy is worth more than its row."""
    database = Database(chosen.database_url)
    try:
        if not await migrate.is_current(database):
            return False
        await note(database, "backup", file=file)
    except SQLAlchemyError:
        return False
    finally:
        await database.close()
    return True


async def note(database: Database, what: str, **detail: object) -> None:
    """At the server's console, where no clock but the machine's is at hand."""
    async with database.writes() as tx:
        audit.note(tx, datetime.now(UTC), None, what, by="kulkul", **detail)
        await tx.commit()
