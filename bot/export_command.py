"""kulkul export cases: a file for the office, made beside the running bot."""

import contextlib
import os
import re
import tempfile
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import IO

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from bot.program import build_house, open_database
from bot.settings import ConfigurationError, Settings
from domain import area as areas
from services.appointments import post_area
from services.files import export
from services.work import House, RefusalError
from storage import audit, exports
from storage.database import Database
from storage.exports import Chosen

#: Before the first case there can be.
_BEGINNING = date(2000, 1, 1)

#: Years a calendar of the office may be in.
_DATE = re.compile(r"20\d{2}-\d{2}-\d{2}", re.ASCII)

console = Console(soft_wrap=True, highlight=False)


async def export_cases(settings: Settings, file: Path, first: str, last: str, area: str) -> int:
    """Of the days from first to last in Bali, both in the file; an empty one is no limit.

    Raises ConfigurationError, one line.
    """
    house = build_house(settings)
    chosen = _chosen(house, first, last, area)
    with replacing(file) as out:
        database = await open_database(settings, house)
        try:
            count = await _write(database, house, chosen, out)
        finally:
            await database.close()
    console.print(f"{count} cases written to {file}.")
    return 0


def _chosen(house: House, first: str, last: str, area: str) -> Chosen:
    begins = _day("--from", first) if first else _BEGINNING
    ends = _day("--to", last) if last else datetime.now(house.zone).date()
    if ends < begins:
        raise ConfigurationError(f"--to {ends} is before --from {begins}: nothing lies between them")
    try:
        code = post_area.find(area, None, house.gazetteer) if area else areas.KABUPATEN
    except RefusalError as refusal:
        raise ConfigurationError(f"--area: {house.texts.plain(refusal.text, 'en', **refusal.arguments)}") from None
    midnight = datetime.combine(ends + timedelta(days=1), time(), house.zone)
    return Chosen(code, datetime.combine(begins, time(), house.zone), midnight)


def _day(option: str, written: str) -> date:
    try:
        if _DATE.fullmatch(written):
            return date.fromisoformat(written)
    except ValueError:
        pass
    raise ConfigurationError(f"{option} {written!r} is no date; write it like 2026-11-24")


@contextlib.contextmanager
def replacing(file: Path) -> Iterator[IO[bytes]]:
    """Under another name until it is whole: nobody opens half a file, and an older one stays until then.

    What people wrote is in it: only this user can read it.
    """
    if file.is_dir():
        raise ConfigurationError(f"{file} is a folder; name the file to write, like {file / 'cases.xlsx'}")
    beginning = Path()
    try:
        descriptor, name = tempfile.mkstemp(prefix=f".{file.name}.", dir=file.parent)
        beginning = Path(name)
        with os.fdopen(descriptor, "wb") as out:
            yield out
        beginning.replace(file)
    except OSError as fault:
        raise ConfigurationError(f"{file} cannot be written: {fault.strerror}") from None
    finally:
        if beginning != Path():
            beginning.unlink(missing_ok=True)


async def _write(database: Database, house: House, chosen: Chosen, out: IO[bytes]) -> int:
    columns = (TextColumn("cases"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    async with database.reads() as tx:
        with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
            task = progress.add_task("cases", total=await exports.count(tx, chosen))
            count = await export.write(tx, house, chosen, out, lambda done: progress.advance(task, done))
    async with database.writes() as tx:
        period = {"since": chosen.since.isoformat(), "until": chosen.until.isoformat()}
        audit.note(tx, datetime.now(UTC), None, "export", area=chosen.area, by="kulkul export", **period)
        await tx.commit()
    return count
