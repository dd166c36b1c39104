"""kulkul roster import, export and template: files in, a table of what changed out."""

import sys
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

from rich.console import Console
from rich.table import Table
from telegram.error import TelegramError

from bot.api import Api
from bot.export_command import replacing
from bot.program import build_house, open_database
from bot.settings import ConfigurationError, Settings
from services.appointments import roster, roster_files, roster_import, roster_plan
from services.appointments.roster import COLUMNS, Entry
from services.appointments.roster_plan import Change, Line
from services.work import House, Work
from storage import audit, people
from texts.catalogue import DEFAULT_LANGUAGE

#: Told only where there are any.
_SELDOM = (Change.ENDED, Change.ABSENT)

#: What a terminal speaks.
LANGUAGE = "en"

console = Console(soft_wrap=True, highlight=False)


async def import_roster(settings: Settings, file: Path, *, dry_run: bool) -> int:
    """Returns the exit code: 0, or 2 when the file has faults, each of which is printed with its line."""
    house = build_house(settings)
    reading = roster.read(_content(file), file.name, house.gazetteer)
    if reading.refused is not None:
        said = house.texts.plain(reading.refused.text, LANGUAGE, **reading.refused.arguments)
        raise ConfigurationError(f"{file}: {said}")
    if reading.faults:
        for found in reading.faults:
            print(f"{file}: {found.said(house.texts, LANGUAGE)}", file=sys.stderr)  # noqa: T201 (what an operator reads)
        print(f"{file}: nothing was imported; mend these lines and import again", file=sys.stderr)  # noqa: T201
        return 2
    lines = await _bring_in(settings, house, reading.entries, dry_run=dry_run)
    address = await invitation_address(settings) if any(line.token for line in lines) else ""
    _show(lines, address, dry_run=dry_run)
    if reading.examples:
        console.print(house.texts.plain("roster-examples", LANGUAGE, count=reading.examples))
    return 0


async def export_roster(settings: Settings, file: Path) -> int:
    """An Excel file where its name ends so, else CSV. Raises ConfigurationError."""
    house = build_house(settings)
    database = await open_database(settings, house)
    try:
        async with database.writes() as tx:
            now = datetime.now(UTC)
            rows = roster_files.posts(await people.every_post(tx, now))
            excel = _is_excel(file)
            made = roster_files.as_xlsx(house, rows, COLUMNS, DEFAULT_LANGUAGE) if excel else roster_files.as_csv(rows)
            with replacing(file) as out:
                out.write(made)
            audit.note(tx, now, None, "roster-export", format="xlsx" if excel else "csv", by="kulkul roster export")
            await tx.commit()
    finally:
        await database.close()
    console.print(f"{len(rows)} posts written to {file}.")
    return 0


def write_template(settings: Settings, file: Path) -> None:
    """An Excel file where its name ends so, else CSV. Raises ConfigurationError."""
    house = build_house(settings)
    with replacing(file) as out:
        out.write(roster_files.template(house, DEFAULT_LANGUAGE, excel=_is_excel(file)))
    console.print(f"A template is in {file}: rows whose name begins with CONTOH: are passed over by the import.")


def _content(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as fault:
        raise ConfigurationError(f"{file} cannot be read: {fault.strerror}") from None


def _is_excel(file: Path) -> bool:
    return file.suffix.lower() == ".xlsx"


async def _bring_in(settings: Settings, house: House, entries: list[Entry], *, dry_run: bool) -> list[Line]:
    """A dry run only plans."""
    database = await open_database(settings, house)
    try:
        async with database.writes() as tx:
            work = Work(tx, datetime.now(UTC), house)
            if dry_run:
                return await roster_plan.plan(work, entries)
            lines = await roster_import.bring_in(work, entries)
            await tx.commit()
    finally:
        await database.close()
    return lines


async def invitation_address(settings: Settings) -> str:
    """Where invitation links lead: the bot's own name, which Telegram knows; empty when it cannot be asked."""
    if not settings.bot_token:
        return ""
    api = Api(settings.token(), settings.telegram_url)
    try:
        await api.start()
    except TelegramError:
        return ""
    else:
        return f"https://t.me/{api.bot.username}?start="
    finally:
        await api.stop()


def _show(lines: list[Line], address: str, *, dry_run: bool) -> None:
    table = Table("line", "name", "role", "area", "what", box=None, pad_edge=False)
    for line in lines:
        if line.change is not Change.UNCHANGED:
            entry = line.entry
            table.add_row(str(entry.line), entry.name, entry.role, entry.area, _said(line.change, dry_run=dry_run))
    console.print(table)
    for line in lines:
        if line.token:
            console.print(
                f"{line.entry.name} ({line.entry.role} {line.entry.area}): {address or '/start '}{line.token}",
                markup=False,
            )
    if any(line.token for line in lines):
        where = (
            "by opening the link"
            if address
            else "by sending the line to the bot (Telegram could not be asked its name)"
        )
        console.print(f"Each takes up the post {where}, once, within {roster_import.INVITATION_DAYS} days.")
    counts = Counter(line.change for line in lines)
    told = [f"{counts[change]} {change}" for change in Change if change not in _SELDOM or counts[change]]
    console.print(f"{'Would be: ' if dry_run else ''}{', '.join(told)}.")


def _said(change: Change, *, dry_run: bool) -> str:
    return f"would be {change}" if dry_run else str(change)
