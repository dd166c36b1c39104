"""The end of a process: asked to stop under load it drains, cut short it loses nothing, and another goes on."""

import asyncio
import time
from collections.abc import Awaitable, Callable

import aiohttp
import pytest
from sqlalchemy import func, select

from bot.program import build_house
from bot.settings import Settings
from domain.delivery import Lane, RowState
from services import outbox, people
from services.work import Work
from simulator.clock import Clock
from simulator.telegram import Telegram
from storage.cases import Case
from storage.database import Database
from storage.outbox import OutboxRow
from tests.bot.test_health import ask, free_port, until
from tests.process import process
from tests.town import BONGAN, Town

#: Seconds a process may take to its end: ten, and what a loaded machine adds to them.
END = 10 + 15
#: Seconds somebody waits for an answer when the machine does ten other things.
PATIENCE = 90


#: Processes start slowly there.
pytestmark = pytest.mark.timeout(400)


@pytest.fixture
def town(telegram: Telegram, settings: Settings, database: Database, clock: Clock) -> Town:
    """The same town, its bot a process of its own."""
    return Town(telegram, database, build_house(settings), clock)


def with_health(settings: Settings, **changes: object) -> tuple[Settings, int]:
    port = free_port()
    return settings.model_copy(update={"listen": f"127.0.0.1:{port}", **changes}), port


async def comes(true: Callable[[], Awaitable[bool]]) -> None:
    """Until it is so; looked at often, for what is meant to happen then is in the middle of something."""
    async with asyncio.timeout(PATIENCE):
        while not await true():  # noqa: ASYNC110 (another process makes it so)
            await asyncio.sleep(0.02)


async def is_sending(database: Database) -> bool:
    return await in_state(database, RowState.SENDING) > 0


async def in_state(database: Database, *states: RowState) -> int:
    async with database.reads() as tx:
        return await tx.scalar(select(func.count()).where(OutboxRow.state.in_(states))) or 0


async def a_round(town: Town, lane: Lane, words: str, people_: int) -> list[int]:
    """So many residents, each with a message on its way; gives their ids."""
    residents = [town.telegram.person(f"Warga {number}", id=7_100_000_000 + number) for number in range(people_)]
    for resident in residents:
        resident.account.started = True
    ids = [resident.id for resident in residents]
    async with town.database.writes() as tx:
        work = Work(tx, town.clock.now(), town.house)
        for number in ids:
            person = await tx.get(people.Person, number)
            if person is None:
                person = people.Person(telegram_id=number, name="", wrote_at=work.now)
                tx.add(person)
            outbox.send(work, person, "sendMessage", outbox.message(words), lane=lane)
        await tx.commit()
    return ids


def heard(town: Town, words: str) -> dict[int, int]:
    """How often each person got a message with these words."""
    return {
        number: sum(words in message.text for message in person.chat) for number, person in town.telegram.people.items()
    }


async def is_heard(town: Town, words: str, often: int) -> bool:
    return sum(heard(town, words).values()) >= often


async def test_asked_to_stop_under_load_it_drains_and_the_next_start_does_the_rest(
    town: Town, settings: Settings
) -> None:
    """Telegram takes a second for each call, reports come in: what was begun is written down, what was not is said
    by the next start; every report is one case, and nobody hears anything twice."""
    chosen, port = with_health(settings)
    async with process(chosen) as bot:
        await bot.start()
        await until(port, "/readyz", (200, "ready"))
        perbekel, _ = await town.bongan()
        writers = [await town.resident(f"Pelapor {number}", home=BONGAN) for number in range(6)]
        for number, writer in enumerate(writers):
            await writer.write(f"jalan bolong nomor {number}")
            await writer.sees("Sudah benar?", within=PATIENCE)
        town.telegram.faults.latency(1.0)
        ids = await a_round(town, Lane.NOTICE, "Rapat desa", 60)
        for writer in writers:
            await writer.tap("✅ Kirim", wait=False)
        await comes(lambda: is_heard(town, "Rapat desa", 1))
        begun = time.monotonic()
        assert await bot.stop(END) == 0
        assert time.monotonic() - begun < END
        assert await in_state(town.database, RowState.SENDING) == 0
        town.telegram.faults.clear()
        await bot.start()
        for number, writer in enumerate(writers):
            await writer.sees("Terkirim", within=PATIENCE)
            await perbekel.sees(f"nomor {number}", within=PATIENCE)
        await town.settle(PATIENCE)
        assert await bot.stop(END) == 0
    counts = heard(town, "Rapat desa")
    assert {counts[number] for number in ids} == {1}
    async with town.database.reads() as tx:
        assert await tx.scalar(select(func.count()).select_from(Case)) == 6


async def test_when_telegram_does_not_come_back_in_time_the_end_comes_anyway(town: Town, settings: Settings) -> None:
    """Calls hang for a minute: the process ends within its seconds, and what hung is said again."""
    chosen, port = with_health(settings)
    async with process(chosen) as bot:
        await bot.start()
        await until(port, "/readyz", (200, "ready"))
        town.telegram.faults.latency(60)
        ids = await a_round(town, Lane.ALERT, "Awas banjir", 5)
        await comes(lambda: is_sending(town.database))
        bot.ask_to_stop()
        await until(port, "/readyz", (503, "stopping"))
        assert await bot.ended(END) == 0
        town.telegram.faults.clear()
        await bot.start()
        await until(port, "/readyz", (200, "ready"))
        await town.settle(PATIENCE)
        assert all(heard(town, "Awas banjir")[number] >= 1 for number in ids)


async def test_asked_twice_it_ends_at_once(town: Town, settings: Settings) -> None:
    """The second SIGTERM gives up what the first one waits for; the next start says it."""
    chosen, port = with_health(settings)
    async with process(chosen) as bot:
        await bot.start()
        await until(port, "/readyz", (200, "ready"))
        town.telegram.faults.latency(60)
        ids = await a_round(town, Lane.REPLY, "Sudah kami terima", 5)
        await comes(lambda: is_sending(town.database))
        bot.ask_to_stop()
        await until(port, "/readyz", (503, "stopping"))
        bot.ask_to_stop()
        assert await bot.ended(END) == 0
        town.telegram.faults.clear()
        await bot.start()
        await until(port, "/readyz", (200, "ready"))
        await town.settle(PATIENCE)
        assert all(heard(town, "Sudah kami terima")[number] >= 1 for number in ids)


async def test_one_that_waits_for_telegram_can_be_stopped_too(town: Town, settings: Settings) -> None:
    """It is not at work yet; asked to stop it does."""
    town.telegram.faults.outage(3600)
    chosen, port = with_health(settings)
    async with process(chosen) as bot:
        await bot.start()
        await until(port, "/readyz", (503, "starting"))
        assert await bot.stop(END) == 0


async def test_when_the_leader_is_killed_the_one_that_stands_by_takes_over(
    town: Town, settings: Settings, database_url: str
) -> None:
    """Two send and tick beside PostgreSQL: one leads. After kill -9 the other does, within seconds; nothing is lost,
    and of what was not under way nothing is said twice."""
    if town.database.sqlite:
        pytest.skip("SQLite has one process")
    first, one = with_health(settings, send_rate=20)
    second, two = with_health(settings, send_rate=20)
    async with process(first, command="work") as leader, process(second, command="work") as follower:
        await leader.start()
        await until(one, "/readyz", (200, "ready"))
        await follower.start()
        await until(two, "/readyz", (200, "standby"))
        assert "kulkul_leader 1.0" in (await ask(one, "/metrics"))[1]
        assert "kulkul_leader 0.0" in (await ask(two, "/metrics"))[1]
        ids = await a_round(town, Lane.NOTICE, "Rapat desa", 150)
        await comes(lambda: is_heard(town, "Rapat desa", 30))
        await leader.kill()
        doubtful = await in_state(town.database, RowState.SENDING)
        killed = time.monotonic()
        await until(two, "/readyz", (200, "ready"))
        assert time.monotonic() - killed < END
        assert "kulkul_leader 1.0" in (await ask(two, "/metrics"))[1]
        await leader.start()
        await until(one, "/readyz", (200, "standby"))
        await town.settle(PATIENCE)
        counts = heard(town, "Rapat desa")
        assert {counts[number] for number in ids} <= {1, 2}
        assert sum(counts[number] - 1 for number in ids) <= doubtful
        assert await follower.stop(END) == 0
        await until(one, "/readyz", (200, "ready"))
        assert await leader.stop(END) == 0
        with pytest.raises(aiohttp.ClientConnectionError):
            await ask(one, "/readyz")
