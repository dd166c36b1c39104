"""kulkul roster import and export: files in, a table of what changed out."""

import csv
import sys
from datetime import UTC, datetime
from pathlib import Path

from rich.console import Console
from rich.table import Table
from telegram.error import TelegramError

from bot.api import Api
from bot.program import build_house, open_database
from bot.settings import ConfigurationError, Settings
from services import roster, roster_import
from services.roster import Entry
from services.roster_import import Change, Line
from services.work import Work
from storage import people

console = Console(soft_wrap=True, highlight=False)


async def import_roster(settings: Settings, file: Path, *, dry_run: bool) -> int:
    """Returns the exit code: 0, or 2 when the file has faults, each of which is printed with its line."""
    house = build_house(settings)
    try:
        reading = roster.read(file, house.gazetteer)
    except ValueError as fault:
        raise ConfigurationError(str(fault)) from None
    if reading.faults:
        for found in reading.faults:
            print(f"{file}: {found}", file=sys.stderr)  # noqa: T201 (what an operator reads)
        print(f"{file}: nothing was imported; mend these lines and import again", file=sys.stderr)  # noqa: T201
        return 2
    lines = await _bring_in(settings, reading.entries, dry_run=dry_run)
    address = await invitation_address(settings) if any(line.token for line in lines) and not dry_run else ""
    _show(lines, address, dry_run=dry_run)
    return 0


async def export_roster(settings: Settings, file: Path) -> int:
    house = build_house(settings)
    database = await open_database(settings, house)
    try:
        async with database.reads() as tx:
            found = await people.every_post(tx, datetime.now(UTC))
    finally:
        await database.close()
    try:
        with file.open("w", encoding="utf-8", newline="") as out:
            writer = csv.writer(out)
            writer.writerow(roster.COLUMNS)
            for post in found:
                name = post.name or post.person.name
                writer.writerow([name, post.role, post.area_code, post.title, post.person_id, post.person.language])
    except OSError as fault:
        raise ConfigurationError(f"{file} cannot be written: {fault.strerror}") from None
    console.print(f"{len(found)} posts written to {file}.")
    return 0


async def _bring_in(settings: Settings, entries: list[Entry], *, dry_run: bool) -> list[Line]:
    """A dry run does everything but commit."""
    house = build_house(settings)
    database = await open_database(settings, house)
    try:
        async with database.writes() as tx:
            lines = await roster_import.bring_in(Work(tx, datetime.now(UTC), house), entries)
            if not dry_run:
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
        if line.token and not dry_run:
            console.print(
                f"{line.entry.name} ({line.entry.role} {line.entry.area}): {address or '/start '}{line.token}"
            )
    if any(line.token for line in lines) and not dry_run:
        where = (
            "by opening the link"
            if address
            else "by sending the line to the bot (Telegram could not be asked its name)"
        )
        console.print(f"Each takes up the post {where}, once, within {roster_import.INVITATION_DAYS} days.")
    counts = ", ".join(f"{sum(line.change is change for line in lines)} {change}" for change in Change)
    console.print(f"{'Would be: ' if dry_run else ''}{counts}.")


def _said(change: Change, *, dry_run: bool) -> str:
    return f"would be {change}" if dry_run else str(change)
