"""A database as the previous release (revision 0001) left it: a small town in the middle of its work.

tests/data/release_0001.json was written by that release itself and is never changed. Its moments are told as long
before now as they were when it was taken, so that the story goes on where it stood.
"""

import json
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, MetaData, text

from storage import migrate
from storage.columns import Utc
from storage.database import Database

FILE = Path(__file__).parent / "data" / "release_0001.json"
REVISION = "0001"

Rows = dict[str, list[dict[str, Any]]]


def rows(now: datetime) -> Rows:
    """Every row of every table, as values a database takes."""
    told = json.loads(FILE.read_text(encoding="utf-8"))
    gone = now - datetime.fromisoformat(told["taken"])
    return {
        table: [{name: _value(value, gone) for name, value in row.items()} for row in kept]
        for table, kept in told["tables"].items()
    }


async def fill(database: Database, now: datetime) -> Rows:
    """Brings an empty database to the tables of that release and its rows into them; gives the rows."""
    await migrate.upgrade(database, REVISION)
    kept = rows(now)
    async with database.connection() as connection:
        await connection.run_sync(lambda sync: _insert(sync, kept))
    return kept


async def found(database: Database, names: Rows) -> Rows:
    """What the columns of that release hold now."""
    async with database.connection() as connection:
        return await connection.run_sync(lambda sync: _select(sync, names))


def _insert(connection: Connection, kept: Rows) -> None:
    known = _tables(connection)
    for table in known.sorted_tables:
        if kept.get(table.name):
            connection.execute(table.insert(), kept[table.name])
        numbered = "id" in table.columns and connection.dialect.name == "postgresql"
        if numbered and kept.get(table.name):  # what was numbered by hand is unknown to the sequence
            name = f"pg_get_serial_sequence('\"{table.name}\"', 'id')"
            connection.execute(text(f'SELECT setval({name}, (SELECT max(id) FROM "{table.name}"))'))


def _select(connection: Connection, names: Rows) -> Rows:
    known = _tables(connection)
    return {name: [dict(row) for row in connection.execute(known.tables[name].select()).mappings()] for name in names}


def _tables(connection: Connection) -> MetaData:
    """As they stand in the database, not as this release's code knows them."""
    known = MetaData()
    known.reflect(connection)
    for table in known.tables.values():
        for column in table.columns:
            if "TIMESTAMP" in str(column.type) or "DATETIME" in str(column.type):
                column.type = Utc()
    return known


def _value(told: object, gone: timedelta) -> object:
    match told:
        case {"at": str(moment)}:
            return datetime.fromisoformat(moment) + gone
        case {"day": str(day)}:
            return date.fromisoformat(day) + timedelta(days=gone.days)
        case {"hour": str(hour)}:
            return time.fromisoformat(hour)
        case {"hex": str(digits)}:
            return bytes.fromhex(digits)
    return told
