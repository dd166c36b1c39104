"""kulkul election and kulkul reminders: files in, what changed out, and what will be sent when."""

import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from rich.console import Console
from rich.table import Table

from bot.program import build_house, open_database
from bot.settings import ConfigurationError, Settings
from domain.reminders import AUDIENCES, RESIDENTS, State
from services.voting import election_changes, election_file, election_library, elections
from services.voting.election_file import LARGEST
from services.voting.elections import Change
from services.work import House, Work
from storage import elections as rows

console = Console(soft_wrap=True, highlight=False)

#: How far off the voting day of a template is, when none is given.
AHEAD = timedelta(days=60)


async def import_election(settings: Settings, file: Path, *, dry_run: bool) -> int:
    """Returns the exit code: 0, or 2 when the file has faults, each of which is printed with its line."""
    house = build_house(settings)
    reading = election_file.read(_source(file), elections.where(house))
    if reading.election is None:
        for fault in reading.faults:
            print(f"{file}:{fault.line}: {fault.what}", file=sys.stderr)  # noqa: T201 (what an operator reads)
        print(f"{file}: nothing was imported; mend these lines and import again", file=sys.stderr)  # noqa: T201
        return 2
    changes = await _bring_in(settings, house, reading.election, dry_run=dry_run)
    for line in election_changes.lines(house, changes, "en", most_alike=None):
        console.print(line, markup=False)
    if not changes:
        console.print(f"{reading.election.slug}: nothing changes.")
    else:
        done = "would be imported; nothing was changed" if dry_run else "has been imported"
        console.print(f"{reading.election.slug} {done}.")
    return 0


async def list_elections(settings: Settings) -> int:
    house = build_house(settings)
    database = await open_database(settings, house)
    try:
        async with database.reads() as tx:
            table = Table("slug", "voting day", "name", "waiting", "sent", "skipped", "TPS", box=None, pad_edge=False)
            for election in await rows.every(tx):
                found = await rows.reminders_in_order(tx, frozenset(State))
                states = [reminder.state for reminder, of in found if of.id == election.id]
                counts = [str(states.count(state)) for state in (State.PLANNED, State.SENT, State.SKIPPED)]
                stations = sum((await rows.stations_by_desa(tx, election.id)).values())
                day = election.voting_day.isoformat()
                table.add_row(election.slug, day, election.names["en"], *counts, str(stations))
    finally:
        await database.close()
    console.print(table if table.row_count else "There is no election yet; `kulkul election template` prints a file.")
    return 0


async def list_reminders(settings: Settings, *, everything: bool) -> int:
    house = build_house(settings)
    database = await open_database(settings, house)
    try:
        async with database.reads() as tx:
            wanted = frozenset(State) if everything else frozenset({State.PLANNED})
            table = Table("at (local)", "until", "election", "name", "to", "state", box=None, pad_edge=False)
            for reminder, election in await rows.reminders_in_order(tx, wanted):
                at, until = (_local(moment, house.zone) for moment in (reminder.at, reminder.send_until))
                to = ", ".join(_who(reminder.audience))
                table.add_row(at, until, election.slug, reminder.name, to, reminder.state)
    finally:
        await database.close()
    console.print(table if table.row_count else "No reminder is waiting.")
    return 0


def print_template(settings: Settings, kind: str, voting_day: date | None) -> None:
    """Raises ConfigurationError for a kind there is no template of."""
    day = voting_day or datetime.now(ZoneInfo(settings.timezone)).date() + AHEAD
    try:
        print(election_library.ready(kind, day), end="")  # noqa: T201 (to be put into a file)
    except KeyError:
        known = ", ".join((*election_library.TEMPLATES, *election_library.EXAMPLES))
        raise ConfigurationError(f"there is no template {kind!r}; there are {known}") from None


async def _bring_in(
    settings: Settings, house: House, election: election_file.ElectionFile, *, dry_run: bool
) -> list[Change]:
    """A dry run does everything but commit."""
    database = await open_database(settings, house)
    try:
        async with database.writes() as tx:
            changes = await elections.bring_in(Work(tx, datetime.now(UTC), house), election, None)
            if not dry_run:
                await tx.commit()
    finally:
        await database.close()
    return changes


def _source(file: Path) -> str:
    try:
        content = file.read_bytes()
    except OSError as fault:
        raise ConfigurationError(f"{file} cannot be read: {fault.strerror}") from None
    if len(content) > LARGEST:
        raise ConfigurationError(f"{file} has more than {LARGEST // 1000} KB: that is no election's file")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ConfigurationError(f"{file} is not UTF-8: save it again as UTF-8") from None


def _local(moment: datetime, zone: ZoneInfo) -> str:
    return f"{moment.astimezone(zone):%Y-%m-%d %H:%M}"


def _who(audience: dict[str, object]) -> list[str]:
    names = {str(role): word for word, role in AUDIENCES.items() if role is not None}
    roles = audience["roles"]
    found = [names[str(role)] for role in roles] if isinstance(roles, list) else []
    return [RESIDENTS, *found] if audience["residents"] else found
