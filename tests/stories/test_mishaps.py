"""What goes wrong between two machines, and what must not be lost by it."""

import asyncio
from datetime import timedelta

import psycopg
import pytest
from sqlalchemy import func, select, text

from bot.program import build_house
from bot.settings import Settings
from domain.delivery import RowState
from domain.roles import Role
from simulator.clock import Clock
from simulator.telegram import Telegram
from storage.audit import Audit
from storage.cases import Case
from storage.database import Database
from storage.outbox import OutboxRow
from storage.updates import FailedUpdate
from tests.conftest import Start
from tests.process import process
from tests.town import BONGAN, Town

SENDS = ("sendMessage", "editMessageText", "deleteMessage")


async def count(database: Database, what: type) -> int:
    async with database.reads() as tx:
        return await tx.scalar(select(func.count()).select_from(what)) or 0


async def test_a_draft_survives_a_restart_and_is_taken_up_the_next_day(start: Start, clock: Clock) -> None:
    """Dialogue state is a row: another process, a day later, shows the same draft at the end of the chat."""
    async with start() as town:
        perbekel, _ = await town.bongan()
        wayan = await town.resident()
        await wayan.write("jalan bolong di depan sd")
        first = await wayan.sees("Di mana kejadiannya?")
    clock.move(timedelta(days=1))
    async with start() as town:
        await wayan.write("bongan")
        card = await wayan.sees("Bongan, Kec. Tabanan")
        await town.settle()
        assert card is not first
        assert first not in wayan.chat
        await wayan.tap("✅ Kirim")
        await wayan.sees("Perbekel Bongan")
        await perbekel.sees("jalan bolong di depan sd")


async def test_kill_9_between_commit_and_send_loses_nothing_and_files_nothing_twice(
    telegram: Telegram, settings: Settings, database: Database, clock: Clock
) -> None:
    """What was committed is said by the next process; what was not confirmed has no second effect."""
    town = Town(telegram, database, build_house(settings), clock)
    async with process(settings) as bot:
        await bot.start()
        perbekel, _ = await town.bongan()
        wayan = await town.resident(home=BONGAN)
        await wayan.write("jalan bolong di depan sd")
        await wayan.sees("Sudah benar?")
        telegram.faults.server_errors(10_000, *SENDS)
        await wayan.tap("✅ Kirim", wait=False)
        for _ in range(200):
            if await count(database, Case):
                break
            await asyncio.sleep(0.02)
        await bot.kill()
        telegram.faults.clear()
        await perbekel.sees_nothing()
        await bot.start()
        await wayan.sees("Terkirim", within=15)
        await perbekel.sees("jalan bolong", within=15)
        await perbekel.sees_nothing()
        assert await count(database, Case) == 1
        assert await bot.stop() == 0


async def test_kill_9_at_any_moment_of_ten_reports_loses_none(
    telegram: Telegram, settings: Settings, database: Database, clock: Clock
) -> None:
    """Ten residents write and send while the process dies again and again: ten cases, each with its card."""
    town = Town(telegram, database, build_house(settings), clock)
    async with process(settings) as bot:
        await bot.start()
        perbekel, _ = await town.bongan()
        people = [await town.resident(f"Warga {number}", home=BONGAN) for number in range(10)]
        for number, person in enumerate(people):
            await person.write(f"jalan bolong nomor {number}")
            if number % 3 == 0:
                await bot.kill()
                await bot.start()
        for person in people:
            await person.tap("✅ Kirim", within=20, wait=False)
        await bot.kill()
        await bot.start()
        for number, person in enumerate(people):
            await person.sees("Terkirim", within=20)
            await perbekel.sees(f"nomor {number}", within=30)
        assert await count(database, Case) == 10


async def test_a_repeated_update_has_no_second_effect(town: Town) -> None:
    """Telegram may bring the same update again; its number is in the transaction of its effect."""
    perbekel, _ = await town.bongan()
    wayan = await town.resident(home=BONGAN)
    town.telegram.faults.duplicate_updates(6)
    await wayan.write("jalan bolong di depan sd")
    card = await wayan.sees("Sudah benar?")
    assert card.text.count("jalan bolong") == 1
    await wayan.tap("✅ Kirim")
    await wayan.sees("Perbekel Bongan")
    await perbekel.sees("jalan bolong")
    await perbekel.sees_nothing()
    assert await count(town.database, Case) == 1


async def test_lost_answers_end_in_a_duplicate_at_worst_never_in_a_miss(town: Town) -> None:
    """The request took effect, the answer did not arrive: the row is tried again."""
    perbekel, _ = await town.bongan()
    wayan = await town.resident(home=BONGAN)
    town.telegram.faults.lose_answers(2, "sendMessage")
    await wayan.write("jalan bolong di depan sd")
    await wayan.sees("Sudah benar?")
    await wayan.tap("✅ Kirim", within=10)
    await wayan.sees("Perbekel Bongan", within=10)
    await perbekel.sees("jalan bolong", within=10)
    await town.settle(20)
    for message in town.telegram.unexpected():
        message.chat.unseen.clear()


@pytest.mark.parametrize("fault", ["server_errors", "reset_connections", "flood"])
async def test_a_passing_fault_delays_and_loses_nothing(town: Town, fault: str) -> None:
    """5xx, lost connections and 429: tried again with growing pauses, order in the chat kept."""
    perbekel, _ = await town.bongan()
    wayan = await town.resident(home=BONGAN)
    strike = getattr(town.telegram.faults, fault)
    strike(3, 1, *SENDS) if fault == "flood" else strike(3, *SENDS)
    await wayan.write("jalan bolong di depan sd")
    await wayan.sees("Sudah benar?", within=15)
    await wayan.tap("✅ Kirim")
    await wayan.sees("Perbekel Bongan", within=15)
    await perbekel.sees("jalan bolong", within=15)


async def test_an_outage_of_telegram_is_caught_up_at_once_when_it_ends(town: Town) -> None:
    """The pause a row waits out ends with the first answer."""
    perbekel, _ = await town.bongan()
    people = [await town.resident(f"Warga {number}", home=BONGAN) for number in range(4)]
    for number, person in enumerate(people):
        await person.write(f"jalan bolong nomor {number}")
        await person.sees("Sudah benar?")
    town.telegram.faults.outage(3)
    for person in people:
        await person.tap("✅ Kirim", wait=False)
    for number, person in enumerate(people):
        await person.sees("Perbekel Bongan", within=20)
        await perbekel.sees(f"nomor {number}", within=20)


async def test_one_poison_message_does_not_stop_the_line(town: Town) -> None:
    """It is kept for an operator, its sender gets an apology with a number, everybody else is served."""
    operator = await town.operator()
    wayan = await town.resident(home=BONGAN)
    ayu = await town.resident("Ni Luh Ayu", home=BONGAN)
    broken = {"message_id": 4_000_000, "date": "not a date", "chat": wayan.room.as_json(), "text": "rahasia sekali"}
    town.telegram.world.updates.put("message", broken | {"from": wayan.account.as_json()}, ("chat", wayan.id))
    await ayu.write("jalan bolong di depan sd")
    await ayu.sees("Sudah benar?")
    await wayan.sees("nomor gangguan 1")
    await operator.sees("gangguan nomor 1")
    async with town.database.reads() as tx:
        kept = (await tx.scalars(select(FailedUpdate))).one()
    assert kept.payload["message"]["text"] == "rahasia sekali"
    assert "rahasia" not in kept.error


async def test_with_the_database_away_nothing_is_confirmed_and_nothing_is_lost(town: Town, database_url: str) -> None:
    """The update waits at Telegram until its effect can be committed."""
    wayan = await town.resident(home=BONGAN)
    async with locked_away(town, database_url):
        await wayan.write("jalan bolong di depan sd")
        await asyncio.sleep(1)
        await wayan.sees_nothing()
        assert len(town.telegram.world.updates) == 1
    await wayan.sees("Sudah benar?", within=20)


async def test_forged_callback_data_is_refused_and_written_to_the_audit(town: Town) -> None:
    """Whatever the data claims, powers are checked with the presser of now."""
    perbekel, _ = await town.bongan()
    wayan = await town.resident(home=BONGAN)
    thief = await town.resident("Si Maling")
    await wayan.write("jalan bolong di depan sd")
    await wayan.tap("✅ Kirim")
    await wayan.sees("Perbekel Bongan")
    await perbekel.sees("jalan bolong")
    card = thief.chat[-1]
    for data in (
        "c.accept:1",
        "c.resolve:1",
        "c.nonote:1",
        "c.open:1",
        "r.withdraw:1",
        "r.done:1",
        "d.send:1",
        "d.desa:1:51.02.05.2003",
        "c.accept:999",
        "rm -rf",
        "c.accept:1:1:1",
        "lang:0:xx",
    ):
        answer = await thief.tap_data(card, data)
        assert answer.show_alert, data
        assert answer.text, data
    await perbekel.sees_nothing()
    async with town.database.reads() as tx:
        refused = (await tx.scalars(select(Audit).where(Audit.what == "refused"))).all()
        case = (await tx.scalars(select(Case))).one()
    assert len(refused) == 12
    assert case.state == "new"


async def test_a_post_that_ended_takes_its_powers_along(town: Town) -> None:
    """Posts change hands: the card in the chat of the former holder does nothing any more."""
    perbekel, _ = await town.bongan()
    wayan = await town.resident(home=BONGAN)
    await wayan.write("jalan bolong di depan sd")
    await wayan.tap("✅ Kirim")
    await wayan.sees("Perbekel Bongan")
    await perbekel.sees("jalan bolong")
    async with town.database.writes() as tx:
        await tx.execute(
            text("UPDATE appointment SET until = :now WHERE person_id = :person"),
            {"now": town.clock.now() if not town.database.sqlite else "2020-01-01 00:00:00", "person": perbekel.id},
        )
        await tx.commit()
    answer = await perbekel.tap("✅ Terima")
    assert "tidak mencakup" in answer.text


async def test_telegrams_limits_are_kept_at_the_real_pace(start: Start) -> None:
    """Twenty officers and forty edits in a hurry: not one 429 is caused."""
    from domain.pace import Pace  # noqa: PLC0415 (the real one, in this test alone)

    async with start(pace=Pace(28)) as town:
        wayan = await town.resident(home=BONGAN)
        for number in range(20):
            await town.officer(f"Petugas {number}", Role.BHABINKAMTIBMAS, BONGAN)
        town.telegram.limits.enforced = True
        for number in range(8):
            await wayan.write(f"jalan bolong nomor {number}")
        await wayan.sees("nomor 7", within=10)
        await wayan.tap("✅ Kirim")
        await wayan.sees("Terkirim", within=10)
        await town.settle(20)
        assert [call for call in town.telegram.calls if call.status == 429] == []


async def test_a_stop_in_the_middle_of_the_rush_leaves_nothing_locked_and_nothing_in_doubt(start: Start) -> None:
    """A transaction cut in two kept SQLite's lock, so that what became of sends in flight was not written down."""
    async with start() as town:
        people = [town.telegram.person(f"Warga {number}") for number in range(60)]
        for person in people:
            await person.write("jalan bolong di depan sd")
        await people[3].sees("Draf laporan", within=20)
    after = Database(town.database.url.render_as_string(hide_password=False))
    try:
        async with asyncio.timeout(2), after.writes() as tx:
            in_doubt = await tx.scalar(
                select(func.count()).select_from(OutboxRow).where(OutboxRow.state == RowState.SENDING)
            )
            await tx.commit()
    finally:
        await after.close()
    assert in_doubt == 0


async def test_stale_is_worse_than_late(town: Town) -> None:
    """A row past its time is counted as expired and never sent."""
    wayan = await town.resident()
    async with town.database.writes() as tx:
        tx.add(
            OutboxRow(
                chat_id=wayan.id,
                lane=2,
                method="sendMessage",
                payload={"text": "TPS buka 07.00"},
                fresh=False,
                not_before=town.clock.now(),
                created_at=town.clock.now(),
                expires_at=town.clock.now() - timedelta(seconds=1),
            )
        )
        await tx.commit()
    await town.settle()
    await wayan.sees_nothing()
    async with town.database.reads() as tx:
        row = (await tx.scalars(select(OutboxRow).order_by(OutboxRow.id.desc()).limit(1))).one()
    assert row.state == RowState.EXPIRED


class locked_away:  # noqa: N801 (reads as a phrase)
    """The database cannot be written to: SQLite's writer is taken, PostgreSQL's table is locked, for a while."""

    def __init__(self, town: Town, url: str) -> None:
        self._town = town
        self._url = url

    async def __aenter__(self) -> None:
        if self._town.database.sqlite:
            import sqlite3  # noqa: PLC0415

            self._blocker = sqlite3.connect(str(self._town.database.url.database), isolation_level=None)
            self._blocker.execute("BEGIN IMMEDIATE")
        else:
            self._blocker = psycopg.connect(self._url.replace("+psycopg", ""))
            self._blocker.execute("LOCK TABLE seen_update IN ACCESS EXCLUSIVE MODE")

    async def __aexit__(self, *_: object) -> None:
        self._blocker.rollback()
        self._blocker.close()
