"""What is said, in which order, and what becomes of it when something fails on the way."""

import asyncio
from collections.abc import AsyncIterator, Collection
from dataclasses import dataclass
from datetime import UTC, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from domain.delivery import (
    CLAIM_LASTS,
    KEEPS_ORDER_FOR,
    Delivered,
    Gone,
    Lane,
    Moved,
    Outcome,
    Passing,
    Refused,
    RowState,
    SlowDown,
    Unchanged,
)
from services import delivery
from services import outbox as saying
from services.delivery import Result
from services.places.gazetteer import Gazetteer
from services.work import House, Work
from storage import claims, outbox
from storage.claims import Claimed
from storage.database import Database
from storage.outbox import Card, OutboxRow
from storage.people import Person
from tests.storage.conftest import NOON, at
from texts.catalogue import Catalogue, Markup

WAYAN, KETUT, KOMANG = 5001, 5002, 5003

HOUSE = House(Catalogue(), Gazetteer.load(), ZoneInfo("Asia/Makassar"))


@dataclass
class Desk:
    """Rows put in and taken out by name, each step a transaction of its own, as the bot's are."""

    database: Database

    async def put(self, chat: int, what: str, lane: Lane = Lane.REPLY, **columns: object) -> int:
        async with self.database.writes() as tx:
            fields = {"method": "sendMessage", "payload": {"text": what}, "not_before": NOON, "created_at": NOON}
            row = OutboxRow(chat_id=chat, lane=lane, **(fields | columns))
            tx.add(row)
            await tx.commit()
            return row.id

    async def post(self, person: int, what: str, text: str, lane: Lane = Lane.REPLY, *, fresh: bool = False) -> None:
        """A card, as services post it."""
        async with self.database.writes() as tx:
            known = await tx.get(Person, person) or Person(telegram_id=person, name="", wrote_at=NOON)
            tx.add(known)
            await saying.post(Work(tx, NOON, HOUSE), known, what, Markup(text), lane=lane, fresh=fresh)
            await tx.commit()

    async def claim(
        self,
        limit: int = 10,
        *,
        seconds: float = 0,
        busy: Collection[int] = (),
        alert_busy: Collection[int] = (),
        lowest: Lane = Lane.BROADCAST,
    ) -> list[Claimed]:
        async with self.database.writes() as tx:
            claimed = await claims.claim(tx, at(seconds), limit, busy=busy, alert_busy=alert_busy, lowest=lowest)
            await tx.commit()
            return claimed

    async def takes(self, limit: int = 10, **how: object) -> list[str]:
        """The words of the rows claimed."""
        return [claimed.row.payload["text"] for claimed in await self.claim(limit, **how)]

    async def settle(self, claimed: Claimed, outcome: Outcome, *, seconds: float = 0) -> None:
        async with self.database.writes() as tx:
            await delivery.settle(Work(tx, at(seconds), HOUSE), [Result(claimed, outcome)])
            await tx.commit()

    async def sent(self, limit: int = 10, *, seconds: float = 0) -> list[str]:
        """Claim and deliver whatever may go now."""
        claimed = await self.claim(limit, seconds=seconds)
        for number, each in enumerate(claimed, start=100):
            await self.settle(each, Delivered(each.message_id or number), seconds=seconds)
        return [each.row.payload.get("text", each.row.method) for each in claimed]

    async def states(self) -> dict[str, str]:
        async with self.database.reads() as tx:
            return {row.payload.get("text", row.method): row.state for row in await tx.scalars(select(OutboxRow))}

    async def card(self, what: str) -> Card:
        async with self.database.reads() as tx:
            return (await tx.scalars(select(Card).where(Card.what == what))).one()


@pytest.fixture
def desk(database: Database) -> Desk:
    return Desk(database)


@pytest.fixture
async def second(desk: Desk, database_url: str) -> AsyncIterator[Desk]:
    """Another process at the same database."""
    opened = Database(database_url)
    yield Desk(opened)
    await opened.close()


async def test_lanes_go_strictly_before_each_other(desk: Desk) -> None:
    """Whatever was written first: alert, reply, notice, broadcast; within a lane the older."""
    for number, lane in enumerate([Lane.BROADCAST, Lane.NOTICE, Lane.REPLY, Lane.ALERT, Lane.REPLY]):
        await desk.put(number + 1, f"{lane.name} {number}", lane)
    assert await desk.takes(2) == ["ALERT 3", "REPLY 2"]
    assert await desk.takes() == ["REPLY 4", "NOTICE 1", "BROADCAST 0"]


async def test_a_chat_gets_one_row_at_a_time_in_order(desk: Desk) -> None:
    """The second waits until the first is through; other chats do not."""
    for what in ("one", "two", "three"):
        await desk.put(WAYAN, what)
    await desk.put(KETUT, "other")
    assert await desk.sent() == ["one", "other"]
    assert await desk.sent() == ["two"]
    assert await desk.sent() == ["three"]
    assert await desk.sent() == []


async def test_a_row_in_flight_holds_back_its_lane_of_the_chat(desk: Desk) -> None:
    """Even for a sender that does not know of it: another process may have it."""
    await desk.put(WAYAN, "one")
    await desk.put(WAYAN, "two")
    assert await desk.takes() == ["one"]
    assert await desk.takes() == []


async def test_a_row_that_waits_for_its_retry_holds_back_later_ones(desk: Desk) -> None:
    """Order within a chat survives a lost connection; after many failures the others may pass."""
    await desk.put(WAYAN, "one")
    await desk.put(WAYAN, "two")
    seconds = 0.0
    for failed in range(1, KEEPS_ORDER_FOR + 1):
        (claimed,) = await desk.claim(seconds=seconds)
        assert claimed.row.payload["text"] == "one", failed
        await desk.settle(claimed, Passing("timed out"), seconds=seconds)
        assert await desk.takes(seconds=seconds) == []
        seconds += 61
    (claimed,) = await desk.claim(seconds=seconds)
    await desk.settle(claimed, Passing("timed out"), seconds=seconds)
    assert await desk.takes(seconds=seconds) == ["two"]


async def test_a_row_told_to_slow_down_keeps_its_place(desk: Desk) -> None:
    """A 429 is nobody's turn to overtake, also for a sender that has forgotten it (a restart)."""
    await desk.put(WAYAN, "one")
    await desk.put(WAYAN, "two")
    (claimed,) = await desk.claim()
    await desk.settle(claimed, SlowDown(5))
    assert await desk.takes(seconds=3) == []
    assert await desk.sent(seconds=5) == ["one"]
    assert await desk.sent(seconds=5) == ["two"]


async def test_a_row_for_later_holds_nobody_back(desk: Desk) -> None:
    """Tomorrow's reminder is not in the way of today's reply; it is next when its time comes."""
    await desk.put(WAYAN, "tomorrow", not_before=at(86400))
    await desk.put(WAYAN, "today")
    assert await desk.sent() == ["today"]
    async with desk.database.reads() as tx:
        assert await outbox.next_due(tx, NOON) == at(86400)
    assert await desk.sent(seconds=86400) == ["tomorrow"]


async def test_chats_that_must_wait_are_passed_over(desk: Desk) -> None:
    """A closed gate of one chat stops nobody else."""
    await desk.put(WAYAN, "one")
    await desk.put(KETUT, "two")
    assert await desk.takes(busy={WAYAN}, alert_busy=()) == ["two"]
    assert await desk.takes() == ["one"]


async def test_an_alert_passes_a_chat_where_something_is_in_flight_but_not_another_alert(desk: Desk) -> None:
    """An alert does not wait behind a slow photo; two alerts keep their order."""
    await desk.put(WAYAN, "reply")
    await desk.put(WAYAN, "alert", Lane.ALERT)
    assert await desk.takes(busy={WAYAN}, alert_busy={WAYAN}) == []
    assert await desk.takes(busy={WAYAN}, alert_busy=()) == ["alert"]
    await desk.put(WAYAN, "alert again", Lane.ALERT)
    assert await desk.takes(busy={WAYAN}, alert_busy=()) == []


async def test_when_telegram_is_slow_only_urgent_lanes_are_begun(desk: Desk) -> None:
    """Whoever writes gets an answer; broadcasts wait."""
    for lane in Lane:
        await desk.put(lane + 1, lane.name, lane)
    assert await desk.takes(lowest=Lane.REPLY) == ["ALERT", "REPLY"]


async def test_many_rows_of_one_chat_do_not_keep_others_waiting_for_long(desk: Desk) -> None:
    """A chat with a hundred rows gets one a look; by the next look it is busy and the others have their turn."""
    for number in range(100):
        await desk.put(WAYAN, str(number))
    await desk.put(KETUT, "other")
    assert await desk.takes(2) == ["0"]
    assert await desk.takes(2, busy={WAYAN}, alert_busy=()) == ["other"]


async def test_an_expired_row_is_never_sent(desk: Desk) -> None:
    """Stale is worse than late: it is counted instead; what is on its way is left alone."""
    await desk.put(WAYAN, "TPS opens at 07.00", expires_at=at(60))
    await desk.put(KETUT, "in flight", expires_at=at(60))
    await desk.put(KOMANG, "timeless")
    assert "in flight" in await desk.takes(busy={WAYAN, KOMANG})
    async with desk.database.writes() as tx:
        assert await outbox.expire(tx, at(59)) == 0
        assert await outbox.expire(tx, at(60)) == 1
        await tx.commit()
    assert await desk.states() == {"TPS opens at 07.00": "expired", "in flight": "sending", "timeless": "due"}
    assert await desk.takes(seconds=60) == ["timeless"]


async def test_after_a_crash_all_but_broadcasts_are_said_again(desk: Desk) -> None:
    """Alerts and replies prefer a duplicate to a miss; nobody gets a broadcast twice."""
    for lane in Lane:
        await desk.put(lane + 1, lane.name, lane)
    assert len(await desk.takes()) == 4
    async with desk.database.writes() as tx:
        assert await outbox.recover(tx, at(1), all_of_them=True) == 4
        await tx.commit()
    assert await desk.states() == {"ALERT": "due", "REPLY": "due", "NOTICE": "due", "BROADCAST": "failed"}
    async with desk.database.reads() as tx:
        assert await tx.scalar(select(OutboxRow.reason).where(OutboxRow.state == RowState.FAILED)) == "unknown"


async def test_rows_of_a_sender_that_still_works_are_left_to_it(desk: Desk) -> None:
    """Only when its claim has run out does a row belong to a sender that died."""
    await desk.put(WAYAN, "one")
    assert await desk.takes() == ["one"]
    lasts = CLAIM_LASTS.total_seconds()
    async with desk.database.writes() as tx:
        assert await outbox.recover(tx, at(lasts - 1), all_of_them=False) == 0
        assert await outbox.recover(tx, at(lasts), all_of_them=False) == 1
        await tx.commit()
    assert await desk.takes() == ["one"]


async def test_two_senders_never_take_the_same_row(desk: Desk, second: Desk) -> None:
    """Compare and set: both may see it, one gets it, and the other learns so once the first has committed."""
    for chat in (WAYAN, KETUT):
        await desk.put(chat, str(chat))
    async with desk.database.writes() as tx:
        first = await claims.claim(tx, NOON, 10, busy=(), alert_busy=(), lowest=Lane.BROADCAST)
        late = asyncio.create_task(second.takes())
        await asyncio.sleep(0.1)
        await tx.commit()
    assert len(first) == 2
    assert await late == []


async def test_many_looks_at_once_take_every_row_once(desk: Desk, second: Desk) -> None:
    """However two processes get in each other's way."""
    for chat in range(1, 31):
        await desk.put(chat, str(chat))
    taken = await asyncio.gather(*(each.takes(10) for each in (desk, second) for _ in range(4)))
    rows = [what for each in taken for what in each] + await desk.takes(30)
    assert sorted(rows, key=int) == [str(chat) for chat in range(1, 31)]


async def test_a_card_is_sent_once_and_edited_after(desk: Desk) -> None:
    """Posting it again edits the message where it stands."""
    await desk.post(WAYAN, "case:1", "new")
    (claimed,) = await desk.claim()
    assert claimed.message_id is None
    await desk.settle(claimed, Delivered(77))
    assert (await desk.card("case:1")).message_id == 77
    assert (await desk.card("case:1")).posted_at == NOON

    await desk.post(WAYAN, "case:1", "accepted")
    (claimed,) = await desk.claim()
    assert claimed.message_id == 77
    await desk.settle(claimed, Delivered(77))
    assert (await desk.card("case:1")).message_id == 77


async def test_edits_that_wait_are_merged_into_the_newest(desk: Desk) -> None:
    """Ten changes while Telegram is slow are one edit, as urgent as the most urgent of them."""
    await desk.post(WAYAN, "case:1", "one", Lane.NOTICE)
    await desk.post(WAYAN, "case:1", "two", Lane.ALERT)
    await desk.post(WAYAN, "case:1", "three", Lane.NOTICE)
    await desk.post(WAYAN, "case:2", "another card", Lane.NOTICE)
    await desk.post(KETUT, "case:1", "another reader", Lane.NOTICE)
    assert await desk.states() == {
        "one": "merged",
        "two": "merged",
        "three": "due",
        "another card": "due",
        "another reader": "due",
    }
    claimed = await desk.claim()
    assert [(each.row.payload["text"], each.row.lane) for each in claimed] == [
        ("three", Lane.ALERT),
        ("another reader", Lane.NOTICE),
    ]


async def test_a_card_to_be_shown_anew_stays_so_when_merged(desk: Desk) -> None:
    """A new message at the end of the chat, and the old one taken away."""
    await desk.post(WAYAN, "draft:1", "first")
    assert await desk.sent() == ["first"]
    await desk.post(WAYAN, "draft:1", "anew", fresh=True)
    await desk.post(WAYAN, "draft:1", "and changed")
    said = []
    while claimed := await desk.claim():
        said += [(each.row.method, each.row.payload.get("text"), each.message_id) for each in claimed]
        await desk.settle(claimed[0], Delivered(200))
    assert ("sendMessage", "and changed", None) in said
    assert ("deleteMessage", None, None) in said
    assert (await desk.card("draft:1")).message_id == 200


async def test_a_card_shown_anew_again_and_again_leaves_nothing_behind(desk: Desk) -> None:
    """However often it moved while the first move was on its way: each old message is taken away, once."""
    await desk.post(WAYAN, "draft:1", "first")
    await desk.sent()
    old = (await desk.card("draft:1")).message_id
    await desk.post(WAYAN, "draft:1", "on its way", fresh=True)
    (under_way,) = await desk.claim()
    await desk.post(WAYAN, "draft:1", "second", fresh=True)
    await desk.post(WAYAN, "draft:1", "third", fresh=True)
    await desk.settle(under_way, Delivered(200))
    said = []
    while claimed := await desk.claim():
        said += [
            (each.row.method, each.row.payload.get("text"), each.row.payload.get("message_id")) for each in claimed
        ]
        await desk.settle(claimed[0], Delivered(300))
    assert sorted(said, key=str) == sorted(
        [("sendMessage", "third", None), ("deleteMessage", None, old), ("deleteMessage", None, 200)], key=str
    )


async def test_a_card_whose_message_is_gone_is_said_anew(desk: Desk) -> None:
    """Somebody deleted it, or it is too old to edit."""
    await desk.post(WAYAN, "case:1", "new")
    await desk.sent()
    await desk.post(WAYAN, "case:1", "accepted")
    (claimed,) = await desk.claim()
    await desk.settle(claimed, Gone())
    (claimed,) = await desk.claim()
    assert claimed.message_id is None
    await desk.settle(claimed, Delivered(300))
    assert (await desk.card("case:1")).message_id == 300


async def test_an_edit_of_what_is_gone_is_over(desk: Desk) -> None:
    """What is no card has no other message to be: asked again, Telegram would answer the same for ever."""
    await desk.put(WAYAN, "corrected", method="editMessageText")
    (claimed,) = await desk.claim()
    await desk.settle(claimed, Gone())
    assert await desk.claim() == []
    assert (await desk.states())["corrected"] == "sent"


async def test_an_edit_that_changes_nothing_is_done(desk: Desk) -> None:
    """The message already says it."""
    await desk.post(WAYAN, "case:1", "new")
    await desk.sent()
    await desk.post(WAYAN, "case:1", "the same")
    (claimed,) = await desk.claim()
    await desk.settle(claimed, Unchanged())
    assert (await desk.states())["the same"] == "sent"
    assert (await desk.card("case:1")).message_id == 100


async def test_a_newer_edit_waits_for_the_older_one_in_flight(desk: Desk) -> None:
    """Whatever its lane: two edits of one message at once might arrive in either order."""
    await desk.post(WAYAN, "case:1", "older", Lane.REPLY)
    assert await desk.takes() == ["older"]
    await desk.post(WAYAN, "case:1", "newer", Lane.ALERT)
    assert await desk.takes() == []


async def test_an_older_edit_that_failed_never_overwrites_a_newer_one(desk: Desk) -> None:
    """Its retry would bring yesterday's news back."""
    await desk.post(WAYAN, "case:1", "first")
    await desk.sent()
    for lane in (Lane.ALERT, Lane.NOTICE):
        await desk.post(WAYAN, "case:1", f"older {lane}", Lane.REPLY)
        (older,) = await desk.claim()
        await desk.post(WAYAN, "case:1", f"newer {lane}", lane)
        await desk.settle(older, Passing("timed out"))
        order = [*await desk.sent(), *await desk.sent(seconds=2), *await desk.sent(seconds=4)]
        assert order[-1] == f"newer {lane}"


async def test_what_waits_out_a_pause_is_due_when_telegram_answers_again(desk: Desk) -> None:
    """But what is meant for later stays for later."""
    await desk.put(WAYAN, "one")
    await desk.put(KETUT, "tomorrow", not_before=at(86400))
    (claimed,) = await desk.claim()
    await desk.settle(claimed, Passing("bad gateway"))
    assert await desk.takes() == []
    async with desk.database.writes() as tx:
        await outbox.hurry(tx, NOON)
        await tx.commit()
    assert await desk.takes() == ["one"]


async def test_a_row_that_only_met_failures_is_given_up_some_day(desk: Desk) -> None:
    """No blind endless retry."""
    await desk.put(WAYAN, "one", Lane.BROADCAST)
    (claimed,) = await desk.claim()
    await desk.settle(claimed, Passing("bad gateway"), seconds=12 * 3600)
    assert await desk.states() == {"one": "due"}
    (claimed,) = await desk.claim(seconds=13 * 3600)
    await desk.settle(claimed, Passing("bad gateway"), seconds=13 * 3600)
    assert await desk.states() == {"one": "failed"}


async def test_a_refused_row_fails_with_its_reason_and_stops_nobody(desk: Desk) -> None:
    """400 does not change by trying again."""
    await desk.put(WAYAN, "one")
    await desk.put(WAYAN, "two")
    (claimed,) = await desk.claim()
    await desk.settle(claimed, Refused("Bad Request: message is too long"))
    assert await desk.states() == {"one": "failed", "two": "due"}
    assert await desk.takes() == ["two"]


async def test_nothing_more_is_said_to_a_chat_given_up(desk: Desk) -> None:
    """Whoever blocked the bot costs one try, not a hundred."""
    for chat, what in ((WAYAN, "in flight"), (WAYAN, "one"), (WAYAN, "two"), (KETUT, "other")):
        await desk.put(chat, what)
    await desk.claim(1)
    async with desk.database.writes() as tx:
        await outbox.give_up(tx, WAYAN, "blocked", NOON)
        await tx.commit()
    assert await desk.states() == {"in flight": "sending", "one": "failed", "two": "failed", "other": "due"}


async def test_a_group_that_became_a_supergroup_takes_its_rows_along(desk: Desk) -> None:
    """Its cards too; they are said anew there, for the old messages can't be edited."""
    async with desk.database.writes() as tx:
        tx.add(Card(what="case:1", chat_id=-77, message_id=5))
        await tx.commit()
    await desk.put(-77, "one")
    await desk.put(-77, "two")
    (claimed,) = await desk.claim()
    await desk.settle(claimed, Moved(-100_77))
    card = await desk.card("case:1")
    assert (card.chat_id, card.message_id) == (-100_77, None)
    taken = [(await desk.claim())[0] for _ in range(1)]
    assert [(each.row.chat_id, each.row.payload["text"]) for each in taken] == [(-100_77, "one")]


async def test_the_pause_of_a_failing_alert_stays_short(desk: Desk) -> None:
    """Five seconds at the most between two tries, as often as it may fail."""
    await desk.put(WAYAN, "alert", Lane.ALERT)
    seconds = 0.0
    for _ in range(12):
        (claimed,) = await desk.claim(seconds=seconds)
        await desk.settle(claimed, Passing("timed out"), seconds=seconds)
        seconds += 5
    assert await desk.sent(seconds=seconds) == ["alert"]


async def test_times_are_kept_in_utc(desk: Desk) -> None:
    """not_before comes back as it was written."""
    row = await desk.put(WAYAN, "one", not_before=at(0.25))
    async with desk.database.reads() as tx:
        found = await tx.get_one(OutboxRow, row)
        assert found.not_before == NOON + timedelta(seconds=0.25)
        assert found.not_before.tzinfo is UTC
