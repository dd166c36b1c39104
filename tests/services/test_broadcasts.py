"""Broadcasts on a real database: whom they are written for, how they go, and an account that adds up."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, select

from bot.program import build_house
from bot.settings import Settings
from domain.broadcast import Account, State
from domain.delivery import Delivered, Lane, Outcome, Passing, Refused, RowState, SlowDown, Unreachable
from domain.roles import Role
from services import delivery
from services.broadcasting import broadcasts
from services.delivery import Result
from services.work import Work
from storage import broadcasts as rows
from storage import claims, outbox
from storage.broadcasts import Broadcast
from storage.database import Database
from storage.outbox import Card, OutboxRow
from storage.people import Appointment, Person

HOUSE = build_house(Settings(bot_token="1:a"))
KEDIRI, ABIAN_TUWUNG, MEGATI = "51.02.06", "51.02.06.2001", "51.02.03.2001"

#: 18.00 in Bali, long before the quiet hours; and Nyepi of 2026 at 05.00, one hour before it begins.
EVENING = datetime(2026, 7, 1, 10, 0, tzinfo=UTC)
BEFORE_NYEPI = datetime(2026, 3, 18, 21, 0, tzinfo=UTC)

EVERYBODY = {"roles": ["perbekel", "babinsa"], "areas": ["51.02"], "residents": True}


class Desk:
    """A regency of a few numbered people, and a clock that is handed in."""

    def __init__(self, database: Database, *, send_rate: float = 28.0) -> None:
        self.database = database
        self.house = replace(HOUSE, send_rate=send_rate)
        self.now = EVENING

    @asynccontextmanager
    async def work(self) -> AsyncIterator[Work]:
        async with self.database.writes() as tx:
            yield Work(tx, self.now, self.house)
            await tx.commit()

    async def person(self, number: int, **fields: object) -> None:
        async with self.work() as work:
            known: dict[str, object] = {"name": f"Orang {number}", "wrote_at": EVENING - timedelta(days=9)}
            work.tx.add(Person(telegram_id=number, **(known | fields)))

    async def officer(
        self, number: int, role: Role = Role.PERBEKEL, area: str = ABIAN_TUWUNG, **fields: object
    ) -> None:
        await self.person(number, **fields)
        await self.appoint(number, role, area)

    async def appoint(self, number: int, role: Role, area: str, until: datetime | None = None) -> None:
        async with self.work() as work:
            since = EVENING - timedelta(days=200)
            work.tx.add(Appointment(person_id=number, role=role, area_code=area, since=since, until=until))

    async def resident(self, number: int, area: str | None = ABIAN_TUWUNG, **fields: object) -> None:
        await self.person(number, home_area=area, wants_reminders=True, **fields)

    async def send(self, hours: float = 6, author: int | None = None, **audience: object) -> int:
        """A reminder of an election: approved beforehand, begun now."""
        async with self.work() as work:
            broadcast = await broadcasts.from_reminder(
                work,
                author_id=author,
                area_code="51.02",
                audience=EVERYBODY | audience,
                texts={"id": "TPS buka", "en": "Polls open"},
                expires_at=self.now + timedelta(hours=hours),
            )
            return broadcast.id

    async def tick(self, forward: timedelta = timedelta(seconds=3)) -> None:
        self.now += forward
        async with self.work() as work:
            await broadcasts.tend_all(work)

    async def deliver(self, *outcomes: Outcome) -> list[int]:
        """What may go out now meets these outcomes, one each; gives the chats."""
        async with self.work() as work:
            claimed = await claims.claim(
                work.tx, self.now, len(outcomes), busy=(), alert_busy=(), lowest=Lane.BROADCAST
            )
        async with self.work() as work:
            await delivery.settle(work, [Result(*pair) for pair in zip(claimed, outcomes, strict=False)])
        return [each.row.chat_id for each in claimed]

    async def account(self, number: int) -> Account:
        async with self.work() as work:
            return await broadcasts.account_of(work, await work.tx.get_one(Broadcast, number))

    async def state(self, number: int) -> str:
        async with self.database.reads() as tx:
            return (await tx.get_one(Broadcast, number)).state

    async def written(self, number: int) -> dict[int, OutboxRow]:
        async with self.database.reads() as tx:
            found = await tx.scalars(select(OutboxRow).where(OutboxRow.broadcast_id == number))
            return {row.chat_id: row for row in found}


@pytest.fixture
def desk(database: Database) -> Desk:
    return Desk(database)


async def test_each_person_gets_one_row_in_their_language(desk: Desk) -> None:
    """However many posts somebody holds, and though they are a resident too; visitors read English."""
    await desk.officer(1)
    await desk.appoint(1, Role.BABINSA, MEGATI)
    await desk.officer(2, Role.BABINSA, language="en", wants_reminders=True, home_area=MEGATI)
    await desk.resident(3)
    await desk.person(4, home_area=ABIAN_TUWUNG)
    await desk.officer(5, Role.BHABINKAMTIBMAS)
    number = await desk.send()
    written = await desk.written(number)
    assert sorted(written) == [1, 2, 3]
    assert "TPS buka" in written[1].payload["text"]
    assert "Polls open" in written[2].payload["text"]
    assert "reply_markup" not in written[2].payload
    assert "b.off" in str(written[3].payload["reply_markup"])
    assert (await desk.account(number)) == Account(3, left=3)


async def test_the_area_says_who_is_meant(desk: Desk) -> None:
    """Those inside it; a desa's commander is the kecamatan's; posts that ended or have not begun count for nothing."""
    await desk.officer(1, area=ABIAN_TUWUNG)
    await desk.officer(2, area=MEGATI)
    await desk.officer(3, Role.COMMANDER, KEDIRI)
    await desk.officer(4, Role.COMMANDER, "51.02")
    await desk.person(5)
    await desk.appoint(5, Role.PERBEKEL, ABIAN_TUWUNG, until=EVENING - timedelta(days=1))
    await desk.resident(6, MEGATI)
    await desk.resident(7, None)
    roles = ["perbekel", "commander"]
    assert sorted(await desk.written(await desk.send(roles=roles, areas=[ABIAN_TUWUNG]))) == [1, 3]
    assert sorted(await desk.written(await desk.send(roles=roles, areas=[KEDIRI]))) == [1, 3]
    assert sorted(await desk.written(await desk.send(roles=roles, areas=[ABIAN_TUWUNG, MEGATI]))) == [1, 2, 3, 6]
    assert sorted(await desk.written(await desk.send(roles=roles, areas=["51.02"]))) == [1, 2, 3, 4, 6, 7]


async def test_whom_nothing_reaches_has_a_row_too(desk: Desk) -> None:
    """Never wrote, or blocked the bot: they are counted and stand on the list to phone, and cost no send."""
    await desk.officer(1)
    await desk.officer(2, wrote_at=None)
    await desk.officer(3, unreachable_at=EVENING)
    number = await desk.send()
    assert (await desk.account(number)) == Account(3, unreachable=2, left=1)
    assert await desk.deliver(*[Delivered(7)] * 5) == [1]
    await desk.tick()
    assert (await desk.account(number)) == Account(3, sent=1, unreachable=2)
    assert await desk.state(number) == State.DONE


async def test_residents_are_left_alone_at_night_and_those_on_duty_are_not(desk: Desk) -> None:
    """Also when the night falls while it runs, or Telegram was away when it fell."""
    await desk.officer(1)
    await desk.resident(2)
    desk.now = EVENING + timedelta(hours=2, minutes=59)
    number = await desk.send(hours=12)
    desk.now += timedelta(minutes=1)
    assert await desk.deliver(*[Delivered(7)] * 5) == [1]
    for _ in range(3):
        await desk.tick(timedelta(hours=2))
        assert await desk.deliver(*[Delivered(7)] * 5) == []
    assert (await desk.account(number)).left == 1
    await desk.tick(timedelta(hours=3))
    assert await desk.deliver(*[Delivered(7)] * 5) == [2]


async def test_nothing_goes_out_on_nyepi(desk: Desk) -> None:
    """Not to those on duty either; what would be stale after it is not sent at all, and its author is told."""
    await desk.officer(1)
    await desk.officer(8, Role.COMMANDER, "51.02")
    desk.now = BEFORE_NYEPI
    waits = await desk.send(hours=48)
    desk.now = BEFORE_NYEPI + timedelta(hours=1)
    assert await desk.deliver(*[Delivered(7)] * 5) == []
    await desk.tick()
    skipped = await desk.send(hours=12, author=8)
    assert (await desk.state(waits), await desk.state(skipped)) == (State.RUNNING, State.SKIPPED)
    async with desk.database.reads() as tx:
        told = await tx.scalar(select(OutboxRow.payload).where(OutboxRow.chat_id == 8))
    assert "tidak dikirim" in told["text"]
    await desk.tick(timedelta(hours=23))
    assert 1 not in await desk.deliver(*[Delivered(7)] * 5)
    await desk.tick(timedelta(hours=1))
    assert 1 in await desk.deliver(*[Delivered(7)] * 5)


async def test_stale_is_worse_than_late_for_a_broadcast_too(desk: Desk) -> None:
    """Past its time the rest is counted as expired, even when nobody ticked at that moment, or while it is paused."""
    for number in range(5):
        await desk.officer(number)
    running, paused = await desk.send(hours=1), await desk.send(hours=1)
    async with desk.work() as work:
        await desk_pause(work, paused)
    assert len(await desk.deliver(Delivered(7), Delivered(8))) == 2
    desk.now += timedelta(hours=1)
    assert await desk.deliver(*[Delivered(7)] * 9) == []
    await desk.tick()
    assert (await desk.account(running)) == Account(5, sent=2, expired=3)
    assert (await desk.account(paused)) == Account(5, expired=5)
    assert (await desk.state(running), await desk.state(paused)) == (State.DONE, State.DONE)


async def desk_pause(work: Work, number: int) -> None:
    """As the commander of the kabupaten would."""
    broadcast = await work.tx.get_one(Broadcast, number)
    await rows.move(work.tx, broadcast, [State.RUNNING], State.PAUSED)
    await broadcasts.recipients.hold(work.tx, number)


async def test_only_a_few_are_let_go_at_a_time(database: Database) -> None:
    """A million rows must be in nobody's way: the sender sees ten seconds' worth of them."""
    desk = Desk(database, send_rate=0.3)
    for number in range(10):
        await desk.officer(number)
    number = await desk.send()
    assert len(await desk.deliver(*[Delivered(7)] * 10)) == 3
    await desk.tick()
    assert len(await desk.deliver(*[Delivered(7)] * 10)) == 3
    assert (await desk.account(number)) == Account(10, sent=6, left=4)


async def test_a_row_that_comes_back_after_the_stop_goes_no_further(desk: Desk) -> None:
    """It was on its way when ⏹ was pressed, and Telegram did not take it."""
    await desk.officer(1)
    await desk.officer(9, Role.COMMANDER, "51.02")
    number = await desk.send()
    async with desk.work() as work:
        claimed = await claims.claim(work.tx, desk.now, 1, busy=(), alert_busy=(), lowest=Lane.BROADCAST)
    async with desk.work() as work:
        await broadcasts.stop(work, number, await work.tx.get_one(Person, 9))
    assert (await desk.account(number)).left == 1
    async with desk.work() as work:
        await delivery.settle(work, [Result(claimed[0], Passing("502"))])
    await desk.tick(timedelta(minutes=1))
    assert (await desk.account(number)) == Account(1, stopped=1)
    assert await desk.state(number) == State.STOPPED


async def test_of_two_tickers_one_begins_a_broadcast(desk: Desk) -> None:
    """Compare and set: nobody gets it twice."""
    await desk.officer(1)
    async with desk.work() as work:
        broadcast = Broadcast(
            area_code="51.02",
            audience=EVERYBODY,
            texts={"id": "TPS buka"},
            state=State.APPROVED,
            approved_version=1,
            at=desk.now,
            made_at=desk.now,
        )
        work.tx.add(broadcast)
    async with desk.work() as first:
        assert await broadcasts.launch(first, await first.tx.get_one(Broadcast, broadcast.id))
    async with desk.work() as second:
        assert not await broadcasts.launch(second, await second.tx.get_one(Broadcast, broadcast.id))
    assert len(await desk.written(broadcast.id)) == 1
    await desk.tick()
    assert len(await desk.written(broadcast.id)) == 1


async def test_what_a_crash_leaves_in_doubt_is_counted_as_failed(desk: Desk) -> None:
    """Nobody gets a broadcast twice, and the account still adds up."""
    for number in range(3):
        await desk.officer(number)
    number = await desk.send()
    async with desk.work() as work:
        await claims.claim(work.tx, desk.now, 2, busy=(), alert_busy=(), lowest=Lane.BROADCAST)
    async with desk.work() as work:
        assert await outbox.recover(work.tx, desk.now, all_of_them=True) == 2
    await desk.deliver(*[Delivered(7)] * 5)
    await desk.tick()
    assert (await desk.account(number)) == Account(3, sent=1, failed=2)


async def test_long_after_the_end_the_sums_remain(desk: Desk) -> None:
    """Rows are kept for the list to phone, then only what they add up to."""
    await desk.officer(1)
    await desk.officer(2, wrote_at=None)
    number = await desk.send()
    await desk.deliver(*[Delivered(7)] * 5)
    await desk.tick()
    for days, kept in ((80, 2), (11, 0)):
        desk.now += timedelta(days=days)
        async with desk.work() as work:
            await outbox.tidy(work.tx, work.now, timedelta(days=3))
            await broadcasts.forget_rows(work)
        assert len(await desk.written(number)) == kept
        assert (await desk.account(number)) == Account(2, sent=1, unreachable=1)


OUTCOMES: Sequence[Outcome] = (
    Delivered(7),
    Unreachable("blocked"),
    Refused("400"),
    Passing("502"),
    SlowDown(5.0),
)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("deliver"), st.lists(st.sampled_from(OUTCOMES), min_size=1, max_size=6)),
        st.tuples(st.just("tick"), st.sampled_from([3, 60, 3600, 5 * 3600])),
        st.tuples(st.sampled_from(["pause", "resume", "stop", "crash"]), st.none()),
    ),
    max_size=25,
)


@settings(max_examples=25, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
async def test_the_account_adds_up_whatever_happens(database: Database, steps: list[tuple[str, object]]) -> None:
    """planned = sent + unreachable + failed + expired + stopped + left, after every step, and nobody gets it twice."""
    desk = Desk(database, send_rate=0.4)
    async with desk.work() as work:
        for table in (OutboxRow, Card, Broadcast, Appointment, Person):
            await work.tx.execute(delete(table))
    for number in range(1, 8):
        await desk.officer(number, wrote_at=None if number == 3 else EVENING)
    for number in range(11, 15):
        await desk.resident(number)
    number, got = await desk.send(hours=12), []
    for name, detail in steps:
        got += await take_step(desk, number, name, detail)
        account = await desk.account(number)
        assert account.adds_up
        assert account.planned == 11
    assert len(got) == len(set(got))
    await desk.tick(timedelta(hours=13))
    async with desk.work() as work:
        await outbox.recover(work.tx, desk.now, all_of_them=True)
    await desk.tick()
    account = await desk.account(number)
    assert account.adds_up
    assert account.left == 0
    assert account.sent == len(got)
    assert await desk.state(number) in {State.DONE, State.STOPPED}


async def take_step(desk: Desk, number: int, name: str, detail: object) -> list[int]:
    """Gives who got the broadcast by it."""
    before = {chat for chat, row in (await desk.written(number)).items() if row.state == RowState.SENT}
    async with desk.work() as work:
        broadcast = await work.tx.get_one(Broadcast, number)
        match name:
            case "pause":
                if await rows.move(work.tx, broadcast, [State.RUNNING], State.PAUSED):
                    await broadcasts.recipients.hold(work.tx, number)
            case "resume":
                await rows.move(work.tx, broadcast, [State.PAUSED], State.RUNNING)
            case "stop":
                if await rows.move(work.tx, broadcast, [State.RUNNING, State.PAUSED], State.STOPPED):
                    await broadcasts.tend(work, broadcast)
            case "crash":
                await claims.claim(work.tx, desk.now, 2, busy=(), alert_busy=(), lowest=Lane.BROADCAST)
                await outbox.recover(work.tx, desk.now, all_of_them=True)
    if name == "deliver":
        assert isinstance(detail, list)
        await desk.deliver(*detail)
    if name == "tick":
        assert isinstance(detail, int)
        await desk.tick(timedelta(seconds=detail))
    after = {chat for chat, row in (await desk.written(number)).items() if row.state == RowState.SENT}
    return sorted(after - before)
