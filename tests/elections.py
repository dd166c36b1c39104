"""Elections for the stories: a file as an operator writes it, imported without the chat."""

from datetime import date, datetime, timedelta

from domain import standstill
from services.voting import election_file, elections, reminders
from services.voting.elections import Change
from services.work import Work
from storage.elections import Election, Reminder
from storage.elections import reminders_in_order as in_order
from tests.town import Town

HEAD = """
slug = "{slug}"
kind = "pilkel"
voting_day = {day}
areas = [{areas}]
[names]
id = "{name}"
en = "{name} (en)"
[hours]
opens = "07:00"
closes = "12:00"
"""

REMINDER = """
[[reminders]]
name = "{name}"
at = "{at}"
send_until = "{until}"
audience = [{audience}]
id = "{words}"
en = "{words} (en)"
"""


def source(
    day: date,
    *more: str,
    slug: str = "pilkel",
    name: str = "Pilkel",
    areas: tuple[str, ...] = ("Desa Bongan",),
) -> str:
    """more: reminders, stages, stations as their TOML."""
    listed = ", ".join(f'"{area}"' for area in areas)
    return HEAD.format(slug=slug, day=day.isoformat(), areas=listed, name=name) + "".join(more)


def reminder(name: str, at: str, until: str, *audience: str, words: str = "") -> str:
    listed = ", ".join(f'"{who}"' for who in audience)
    return REMINDER.format(name=name, at=at, until=until, audience=listed, words=words or f"Ingat {name}")


async def bring(town: Town, text: str, by: int | None = None) -> list[Change]:
    async with town.database.writes() as tx:
        work = Work(tx, town.clock.now(), town.house)
        reading = election_file.read(text, elections.where(town.house))
        assert reading.election is not None, [str(fault) for fault in reading.faults]
        changes = await elections.bring_in(work, reading.election, by)
        await tx.commit()
    return changes


async def tick(town: Town, *, late: timedelta = timedelta()) -> None:
    """What the ticker does every few seconds, now. late: by a process whose clock is behind or ahead."""
    async with town.database.writes() as tx:
        await reminders.send_due(Work(tx, town.clock.now() + late, town.house))
        await tx.commit()


async def states(town: Town) -> dict[str, str]:
    """The state of each reminder, by name, in the order of their moments."""
    async with town.database.reads() as tx:
        found: list[tuple[Reminder, Election]] = await in_order(tx, frozenset(reminders.State))
        return {one.name: one.state for one, _ in found}


async def move_to(town: Town, hour: int, minute: int = 0, *, days: int = 0) -> datetime:
    """The next such time of day in Bali, so many days on; never on Nyepi."""
    local = town.clock.now().astimezone(town.house.zone)
    moment = local.replace(hour=hour, minute=minute, second=0, microsecond=0) + timedelta(days=days)
    while moment <= local or standstill.ends_at(moment, town.house.zone):
        moment += timedelta(days=1)
    town.clock.move(moment - local)
    return moment


def today(town: Town) -> date:
    return town.clock.now().astimezone(town.house.zone).date()
