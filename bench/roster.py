"""How long a roster takes to be read, compared and brought in: `python -m bench roster`, ROSTER_ROWS=1500.

ROSTER_DATABASE_URL: an empty database to bring it into; a fresh SQLite file without it.
"""

import asyncio
import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from bench.export import Waits
from bot.program import build_house, open_database
from bot.settings import Settings
from domain.roles import Role
from services.appointments import roster, roster_files, roster_import, roster_plan
from services.appointments.roster import COLUMNS, Entry
from services.places.gazetteer import Gazetteer
from services.work import House, Work
from storage import people
from storage.database import Database

#: A regency has about this many posts.
ROWS = int(os.environ.get("ROSTER_ROWS", "1500"))

_FIRST_ACCOUNT = 700_000_000


async def run() -> None:
    with tempfile.TemporaryDirectory(prefix="kulkul-bench-") as folder:
        url = os.environ.get("ROSTER_DATABASE_URL", f"sqlite+aiosqlite:///{Path(folder) / 'kulkul.db'}")
        settings = Settings(database_url=url)
        house = build_house(settings)
        database = await open_database(settings, house)
        try:
            await _measure(database, house)
        finally:
            await database.close()


async def _measure(database: Database, house: House) -> None:
    print(f"{ROWS} rows, a third of them without an account, on {'SQLite' if database.sqlite else 'PostgreSQL'}")
    rows = list(_rows(house.gazetteer))
    with _timed("write CSV"):
        table = roster_files.as_csv(rows)
    with _timed("write XLSX"):
        book = roster_files.as_xlsx(house, rows, COLUMNS, "id")
    for content, name in ((table, "roster.csv"), (book, "roster.xlsx")):
        waits = Waits()
        with waits, _timed(f"read {name} ({len(content) / 1000:.0f} kB)"):
            reading = await asyncio.to_thread(roster.read, content, name, house.gazetteer)
        print(f"  the loop was held up for {await waits.longest() * 1000:.0f} ms at the most")
    if reading.faults:
        raise SystemExit(str(reading.faults[0]))
    await _bring_in(database, house, reading.entries, "into an empty house")
    await _bring_in(database, house, reading.entries, "again")
    async with database.reads() as tx:
        with _timed("export"):
            roster_files.as_csv(roster_files.posts(await people.every_post(tx, datetime.now(UTC))))


async def _bring_in(database: Database, house: House, entries: list[Entry], when: str) -> None:
    async with database.writes() as tx:
        work = Work(tx, datetime.now(UTC), house)
        with _timed(f"compare {when}"):
            lines = await roster_plan.plan(work, entries)
        with _timed(f"bring in {when}, with the commit"):
            await roster_import.carry_out(work, lines, None)
            await tx.commit()


@contextmanager
def _timed(what: str) -> Iterator[None]:
    """The processor's time beside the clock's: on a machine with other work the first says more."""
    start, busy = time.perf_counter(), time.process_time()
    yield
    print(f"{what}: {time.perf_counter() - start:.2f} s ({time.process_time() - busy:.2f} s of the processor)")


def _rows(gazetteer: Gazetteer) -> Iterator[tuple[str, ...]]:
    """Banjar officers by the name of their desa, as people write it, or by the code of their banjar."""
    desa = [place for code, _ in gazetteer.kecamatan() for place in gazetteer.desa_of(code)]
    for number in range(ROWS):
        place = desa[number % len(desa)]
        area = place.label if number % 2 else f"{place.code}.{number // len(desa) % 99 + 1:02d}"
        account = "" if number % 3 == 0 else str(_FIRST_ACCOUNT + number)
        yield f"Petugas {number}", Role.BANJAR_OFFICER, area, f"Polisi banjar {number}", account, "id"
