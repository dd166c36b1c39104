"""A whole election day on a moved clock: some officers silent, some gone, some in trouble; Telegram out at 06.55 and
the bot killed at 07.00. Nothing is said twice, nothing stale, and every account adds up."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select

from bot.program import build_house
from bot.settings import Settings
from bot.ticker import TICKS
from domain.broadcast import account
from domain.checkins import Answer
from domain.delivery import RowState
from domain.roles import Role
from services.voting import election_file, election_library, elections
from services.work import Work
from simulator.clock import Clock
from simulator.person import Person
from simulator.telegram import Telegram
from storage import recipients
from storage.broadcasts import Broadcast
from storage.cases import Case
from storage.database import Database
from storage.elections import Checkin, CheckinRound, Reminder
from storage.outbox import OutboxRow
from tests.process import Process, process
from tests.town import Town

#: The 14 desa of 23 July 2023.
PILKEL = (
    "51.02.02.2005",
    "51.02.03.2008",
    "51.02.03.2009",
    "51.02.06.2014",
    "51.02.07.2001",
    "51.02.07.2013",
    "51.02.07.2014",
    "51.02.07.2016",
    "51.02.08.2005",
    "51.02.08.2009",
    "51.02.08.2018",
    "51.02.09.2012",
    "51.02.10.2008",
    "51.02.10.2010",
)


@dataclass
class Day:
    """The bot as a process, the town around it, and the clock of both. midnight: of the voting day, in Bali."""

    town: Town
    bot: Process
    ahead: Path
    midnight: datetime
    officers: list[Person] = field(default_factory=list)

    async def at(self, hour: int, minute: int = 0, days: int = 0) -> None:
        """That moment comes, and everything due by then happens; a second ticker beside the bot's changes nothing."""
        moment = self.midnight + timedelta(days=days, hours=hour, minutes=minute)
        self.town.clock.move(max(timedelta(), moment - self.town.clock.now()))
        new = self.ahead.with_suffix(".new")
        new.write_text(str((self.town.clock.now() - datetime.now(moment.tzinfo)).total_seconds()))
        new.replace(self.ahead)
        await self.tick()

    async def tick(self) -> None:
        for _, tick in TICKS:
            async with self.town.database.writes() as tx:
                await tick(Work(tx, self.town.clock.now(), self.town.house))
                await tx.commit()

    async def quiet(self, within: float = 60) -> None:
        """Until nothing is left to be said now."""
        waiting = [RowState.DUE, RowState.SENDING, RowState.HELD]
        for _ in range(int(within / 0.1)):
            async with self.town.database.reads() as tx:
                now = self.town.clock.now()
                due = select(func.count()).where(OutboxRow.state.in_(waiting), OutboxRow.not_before <= now)
                if not await tx.scalar(due):
                    return
            await asyncio.sleep(0.1)
            await self.tick()
        raise AssertionError("rows of the outbox are still unsent")


@pytest.fixture
def day_settings(settings: Settings) -> Settings:
    return settings.model_copy(update={"send_rate": 400.0})


@pytest.fixture
async def day(
    telegram: Telegram, day_settings: Settings, database: Database, clock: Clock, tmp_path: Path
) -> AsyncIterator[Day]:
    """The morning two days before."""
    house = build_house(day_settings)
    today: date = clock.now().astimezone(house.zone).date()
    midnight = datetime.combine(today + timedelta(days=2), time(0), house.zone)
    ahead = tmp_path / "ahead"
    ahead.write_text("0")
    async with process(day_settings, ahead) as bot:
        await bot.start()
        yield Day(Town(telegram, database, house, clock), bot, ahead, midnight)


async def bring_in(day: Day, kind: str, stations: dict[str, int], areas: str) -> None:
    source = election_library.ready(kind, day.midnight.date())
    head, _, rest = source.partition("areas = [")
    source = f"{head}areas = [{areas}]{rest.partition(']')[2]}"
    source += "".join(f'\n[[stations]]\ndesa = "{code}"\ncount = {count}\n' for code, count in stations.items())
    async with day.town.database.writes() as tx:
        work = Work(tx, day.town.clock.now(), day.town.house)
        reading = election_file.read(source, elections.where(day.town.house))
        assert reading.election is not None, reading.faults
        await elections.bring_in(work, reading.election, None)
        await tx.commit()


async def officers_of(day: Day, posts: dict[str, int]) -> None:
    for code, count in posts.items():
        for number in range(count):
            day.officers.append(await day.town.officer(f"Petugas {code} {number}", Role.BANJAR_OFFICER, code))


async def answer(day: Day, question: str) -> Counter[str]:
    """Each by their nature: of 25 one is silent, one has blocked the bot, one has trouble, the others are safe."""
    told: Counter[str] = Counter()
    for place, officer in enumerate(day.officers):
        nature = {0: "silent", 1: "gone", 2: "trouble"}.get(place % 25, "safe")
        told[nature] += 1
        if nature == "gone":
            continue
        card = await officer.sees(question, within=30)
        if nature == "safe":
            await officer.tap("🟢 Aman", on=card, within=20)
        elif nature == "trouble":
            await officer.tap("🟠 Ada kendala", on=card, within=20)
            stations = [line.removeprefix("⏳ ") for line in card.text.splitlines() if line.startswith("⏳ TPS")]
            if len(stations) > 1:
                await officer.tap(f"🟠 {stations[0]}", on=card, within=20)
            await officer.tap("✅ Kirim", within=20)
    return told


async def nothing_twice(day: Day, people: list[Person]) -> None:
    """What was broadcast stands once in each chat, and was sent before it was stale."""
    async with day.town.database.reads() as tx:
        texts = [str(text) for reminder in await tx.scalars(select(Reminder)) for text in reminder.texts.values()]
        late = select(func.count()).where(OutboxRow.state == RowState.SENT, OutboxRow.done_at > OutboxRow.expires_at)
        assert await tx.scalar(late) == 0
    for person in people:
        said = Counter(message.text for message in person.chat if any(text in message.text for text in texts))
        assert not [text for text, count in said.items() if count > 1]


async def accounts_add_up(day: Day) -> None:
    async with day.town.database.reads() as tx:
        for broadcast in await tx.scalars(select(Broadcast)):
            found = account(broadcast.planned, await recipients.counts(tx, broadcast.id))
            assert found.adds_up
            assert found.left == 0
        rounds = (await tx.scalars(select(CheckinRound.id).where(CheckinRound.asked_at.is_not(None)))).all()
        per_round = await tx.execute(select(Checkin.round_id, func.count()).group_by(Checkin.round_id))
        counts = dict(per_round.all())
        assert len({counts[round_id] for round_id in rounds}) == 1, "every station has its row in every round"


async def the_day(day: Day, commander: Person, residents: list[Person]) -> None:
    """From the evening before to the afternoon, with an outage and a kill -9 in the middle of the morning."""
    everybody = [*day.officers, commander, *residents]
    for hour in (7, 8, 18):
        await day.at(hour, 5, days=-1)
        await day.quiet()
    for place, officer in enumerate(day.officers):
        if place % 25 == 1:
            await officer.block()
    for hour, minute in ((5, 5), (6, 0)):
        await day.at(hour, minute)
        await day.quiet()
    for resident in residents:
        assert len([m for m in resident.chat if "TPS buka pukul" in m.text]) == 1
    told = await answer(day, "sudah siap")
    for minute in (16, 31, 46):
        await day.at(6, minute)
        await day.quiet()
    async with day.town.database.reads() as tx:
        asked = select(CheckinRound.id).where(CheckinRound.asked_at.is_not(None))
        waiting = select(func.count()).where(Checkin.state == Answer.WAITING, Checkin.round_id.in_(asked))
        silent = await tx.scalar(waiting) or 0
        assert silent > 0
        assert await tx.scalar(select(func.count()).select_from(Case)) == told["trouble"]
    await commander.sees(f"{silent} TPS belum memberi kabar", within=20)
    await day.at(6, 55)
    day.town.telegram.faults.outage(600)
    await day.at(7, 0)
    await asyncio.sleep(1)
    await day.bot.kill()
    await day.bot.start()
    await day.at(7, 6)
    await day.quiet()
    await answer(day, "sudah buka")
    await day.at(12, 5)
    await day.quiet()  # an hour does not pass while a message is on its way
    await day.at(13, 5)
    await day.quiet()
    await nothing_twice(day, everybody)
    await accounts_add_up(day)
    assert await day.bot.stop() == 0
    day.town.telegram.world.restless.clear()


async def residents_who_asked(day: Day, homes: list[str]) -> list[Person]:
    residents = [await day.town.resident(f"Warga {code}", home=code) for code in homes]
    for resident in residents:
        await resident.tap("🗓 Jadwal pemilu", within=20)
        await resident.sees("🗓", within=20)
        await resident.tap("🔔 Ingatkan saya", within=20)
    return residents


@pytest.mark.timeout(400)
async def test_the_day_of_a_pilkel(day: Day) -> None:
    """Fourteen desa, two officers and five polling stations each."""
    kapolres = await day.town.officer("AKBP Agung", Role.COMMANDER, "51.02", "Kapolres Tabanan")
    await officers_of(day, dict.fromkeys(PILKEL, 2))
    await bring_in(day, "pilkel", dict.fromkeys(PILKEL, 5), ", ".join(f'"{code}"' for code in PILKEL))
    await the_day(day, kapolres, await residents_who_asked(day, list(PILKEL[:3])))


@pytest.mark.timeout(900)
async def test_the_day_of_a_pemilu(day: Day) -> None:
    """1,545 polling stations in 133 desa, 500 officers."""
    if not day.town.database.sqlite:
        pytest.skip("the same day, on the engine of one regency")
    desa = [
        place.code
        for code, _ in day.town.house.gazetteer.kecamatan()
        for place in day.town.house.gazetteer.desa_of(code)
    ]
    kapolres = await day.town.officer("AKBP Agung", Role.COMMANDER, "51.02", "Kapolres Tabanan")
    await officers_of(day, {code: 4 if place < 101 else 3 for place, code in enumerate(desa)})
    assert len(day.officers) == 500
    stations = {code: 12 if place < 82 else 11 for place, code in enumerate(desa)}
    assert sum(stations.values()) == 1545
    await bring_in(day, "pemilu", stations, '"Kab. Tabanan"')
    await the_day(day, kapolres, await residents_who_asked(day, desa[:3]))
