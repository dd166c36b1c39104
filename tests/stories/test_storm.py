"""A storm of malformed and hostile updates: none stops the bot or writes what it should not, each is acknowledged."""

import asyncio
import json
import socket
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from itertools import islice
from typing import Any

import aiohttp
import pytest
from sqlalchemy import select

from bot.api import Api
from bot.arrivals import readable
from bot.intake import Intake
from bot.settings import Settings
from bot.webhook import LARGEST_BODY, PATH, SECRET_HEADER
from domain.roles import Role
from simulator.person import Person
from storage.audit import Audit
from storage.schema import metadata
from tests.conftest import Start
from tests.storm import Storm
from tests.town import BONGAN, Town

HOLE = "jalan bolong di depan sd"

#: Tables where nobody without a post may add, change or take a row.
GUARDED = (
    *("appointment", "area", "broadcast", "broadcast_answer", "calm_report", "checkin", "checkin_round", "drill"),
    *("drill_answer", "election", "identity_request", "invitation", "mute", "polling_station", "posko", "reminder"),
)

#: All that the audit may say of people without a post: that they were turned away, or did what is theirs to do.
HARMLESS = {
    *("refused", "person-unreachable", "guessing", "reminders-on", "reminders-off", "digest-on", "digest-off"),
    *("own-data", "erased", "report-emptied"),
}

#: What is noted before the storm.
AT_THE_START = {"operator-by-settings", "settings", "migrated"}

#: Updates at once, as a hundred people who write at the same time.
AT_ONCE = 8


async def kept(town: Town) -> dict[str, list[str]]:
    """Every guarded row, and the case that was there before."""
    async with town.database.reads() as tx:
        found = {name: sorted(map(repr, await tx.execute(select(metadata.tables[name])))) for name in GUARDED}
        case = metadata.tables["case"]
        return found | {"case": [repr(row) for row in await tx.execute(select(case).where(case.c.id == 1))]}


async def audited(town: Town) -> set[str]:
    async with town.database.reads() as tx:
        return set(await tx.scalars(select(Audit.what)))


async def nothing_gained(town: Town, before: dict[str, list[str]]) -> None:
    assert await kept(town) == before
    assert await audited(town) <= HARMLESS | AT_THE_START


async def scene(town: Town) -> tuple[Person, Person, list[int]]:
    """A case with its holder and its reporter, and those who attack: two residents and an officer of elsewhere."""
    await town.operator()
    perbekel = await town.officer("I Ketut Arta", Role.PERBEKEL, BONGAN)
    wayan = await town.resident(home=BONGAN)
    await town.file(wayan, HOLE)
    await perbekel.sees(HOLE)
    thief, budi = await town.resident("Si Maling"), await town.resident("Budi", home=BONGAN)
    return perbekel, wayan, [thief.id, budi.id]


@asynccontextmanager
async def intake_of(town: Town, settings: Settings) -> AsyncIterator[Intake]:
    api = Api(settings.bot_token, town.telegram.url)
    await api.start()
    try:
        yield Intake(town.database, api, town.house, town.clock)
    finally:
        await api.stop()


async def take_all(intake: Intake, updates: Iterable[dict[str, Any]]) -> None:
    """As receiver and webhook do; returning is the acknowledgement."""
    waiting = iter(updates)

    async def take_some() -> None:
        for raw in waiting:
            if (update := readable(raw)) is not None:
                await intake.take(update)

    async with asyncio.TaskGroup() as group:
        for _ in range(AT_ONCE):
            group.create_task(take_some())


async def still_at_work(town: Town, wayan: Person, perbekel: Person) -> None:
    """The same people go on as if nothing had been."""
    words = "lampu jalan mati di balai banjar"
    await town.settle(120)
    for message in town.telegram.unexpected():
        message.chat.unseen.clear()
    await wayan.write(words)
    await wayan.sees("Sudah benar?", within=60)
    await wayan.tap("✅ Kirim")
    await wayan.sees("Sudah sampai ke Perbekel Bongan", within=60)
    await perbekel.sees(words, within=60)
    await town.hush()


@pytest.mark.timeout(900)
@pytest.mark.parametrize("seed", range(4))
async def test_ten_thousand_hostile_updates_stop_nothing_and_write_nothing(
    start: Start, settings: Settings, database_url: str, seed: int
) -> None:
    """In four storms into a bot at work: each update is acknowledged, no power is gained, the next report arrives."""
    count = 2_500 if database_url.startswith("sqlite") else 250
    async with start() as town:
        perbekel, wayan, attackers = await scene(town)
        before = await kept(town)
        async with intake_of(town, settings) as intake:
            await take_all(intake, Storm(seed, attackers).updates(count))
        await nothing_gained(town, before)
        await still_at_work(town, wayan, perbekel)


async def test_officers_phones_may_send_nonsense_too(start: Start, settings: Settings) -> None:
    """Operators' and commanders' messages take other ways: files are looked at, questions answered. None fails them."""
    async with start() as town:
        perbekel, wayan, _ = await scene(town)
        camat = await town.officer("AKP Putu", Role.COMMANDER, "51.02.05")
        words = (update for update in Storm(5, [9001, camat.id, perbekel.id]).updates(2_000) if "message" in update)
        async with intake_of(town, settings) as intake:
            await take_all(intake, islice(words, 300))
        await still_at_work(town, wayan, perbekel)


async def test_operators_have_one_message_about_all_that_failed(town: Town) -> None:
    """A hundred updates that cannot be processed are not a hundred messages to the command centre."""
    operator, wayan = await town.operator(), await town.resident()
    broken = {"message_id": 7, "date": "no date", "chat": wayan.room.as_json(), "from": wayan.account.as_json()}
    for number in range(1, 4):
        town.telegram.world.updates.put("message", broken | {"text": "x"}, ("chat", wayan.id))
        await wayan.sees(f"nomor gangguan {number}", within=60)
    await operator.sees("3 kiriman gagal diolah", within=60)
    await town.hush()
    assert sum("gagal diolah" in message.text for message in operator.chat) == 1


@pytest.mark.timeout(300)
async def test_a_storm_over_the_webhook_is_answered_call_by_call(start: Start) -> None:
    """200 once it is committed, 400 for what is no update; never a 500, which Telegram would bring again for a day."""
    port = free_port()
    async with start(
        webhook_url=f"http://127.0.0.1:{port}", webhook_secret="0123456789abcdef", listen=f"127.0.0.1:{port}"
    ) as town:
        perbekel, wayan, attackers = await scene(town)
        before = await kept(town)
        async with aiohttp.ClientSession() as session:
            for update in Storm(77, attackers).updates(300):
                body = json.dumps(update)
                if len(body) < LARGEST_BODY:
                    expected = 200 if readable(json.loads(body)) is not None else 400
                    assert await called(session, port, body) == expected
            for body in ("", "null", "[]", "7", "{", "[" * 100_000, '{"update_id": 1e999}', '{"update_id": true}'):
                assert await called(session, port, body) == 400
        await nothing_gained(town, before)
        await still_at_work(town, wayan, perbekel)


@pytest.mark.timeout(300)
async def test_a_storm_over_polling_is_confirmed_to_its_end(start: Start) -> None:
    """The line goes on to the last update, whatever stands in between."""
    async with start() as town:
        perbekel, wayan, attackers = await scene(town)
        before, waiting = await kept(town), town.telegram.world.updates
        for update in Storm(78, attackers).updates(300):
            for kind, body in update.items():
                if kind != "update_id":
                    waiting.put(kind, body, ("chat", attackers[0]))
        for _ in range(3000):
            if not len(waiting):
                break
            await asyncio.sleep(0.05)
        assert len(waiting) == 0
        await nothing_gained(town, before)
        await still_at_work(town, wayan, perbekel)


async def called(session: aiohttp.ClientSession, port: int, body: str) -> int:
    headers = {SECRET_HEADER: "0123456789abcdef"}
    async with session.post(f"http://127.0.0.1:{port}{PATH}", data=body.encode(), headers=headers) as answer:
        return answer.status


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port
