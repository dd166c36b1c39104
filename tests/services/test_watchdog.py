"""The watchdog's episodes: told once when they begin, once when they end, whoever looks and however often."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select, update

from bot.program import build_house
from bot.settings import Settings
from domain.delivery import Lane, RowState
from domain.roles import Role
from domain.watchdog import Watch
from services import outbox, people, watchdog
from services.watchdog import Change, Sight
from services.work import House, Work
from simulator.clock import Clock
from storage import updates
from storage.database import Database
from storage.outbox import OutboxRow
from texts.catalogue import Catalogue

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
OPERATOR, PERBEKEL = 9001, 7


class Yard:
    """A house with an operator and a perbekel, and nobody who sends or ticks but us."""

    def __init__(self, database: Database, house: House, clock: Clock) -> None:
        self.database, self.house, self.clock = database, replace(house, folder=None, silence_after=6 * HOUR), clock

    async def settle_in(self) -> None:
        async with self.database.writes() as tx:
            work = Work(tx, self.clock.now(), self.house)
            for number in (OPERATOR, PERBEKEL):
                tx.add(people.Person(telegram_id=number, name="", wrote_at=work.now))
            await tx.flush()
            people.appoint(work, OPERATOR, Role.OPERATOR, "51.02")
            await tx.commit()

    async def look(self, sight: Sight | None = None) -> list[Change]:
        async with self.database.writes() as tx:
            changed = await watchdog.look(Work(tx, self.clock.now(), self.house), sight or Sight())
            await tx.commit()
        return changed

    async def alert(self) -> None:
        async with self.database.writes() as tx:
            work = Work(tx, self.clock.now(), self.house)
            outbox.say(work, await tx.get_one(people.Person, PERBEKEL), "no-reports", lane=Lane.ALERT)
            await tx.commit()

    async def update(self, number: int) -> None:
        async with self.database.writes() as tx:
            await updates.first_sight(tx, number, self.clock.now())
            await tx.commit()

    async def deliver(self, chat: int) -> None:
        async with self.database.writes() as tx:
            of_chat = (OutboxRow.chat_id == chat) & (OutboxRow.state == RowState.DUE)
            await tx.execute(update(OutboxRow).where(of_chat).values(state=RowState.SENT))
            await tx.commit()

    async def told(self) -> list[str]:
        """What is on its way to the operator."""
        async with self.database.reads() as tx:
            rows = await tx.scalars(
                select(OutboxRow).where(OutboxRow.chat_id == OPERATOR, OutboxRow.state == RowState.DUE)
            )
            return [row.payload["text"] for row in rows]


@pytest.fixture
async def yard(database: Database, settings: Settings, clock: Clock) -> Yard:
    made = Yard(database, build_house(settings), clock)
    await made.settle_in()
    return made


async def test_a_late_alert_is_told_once_and_so_is_its_end(yard: Yard) -> None:
    """A hundred ticks tell it once; that the operator's own message waits is no late alert."""
    await yard.alert()
    assert await yard.look() == []
    yard.clock.move(2 * MINUTE)
    (began,) = await yard.look()
    assert (began.watch, began.over) == (Watch.ALERTS, False)
    assert await yard.look() == await yard.look() == []
    assert ["Pesan penting terlambat" in text for text in await yard.told()] == [True]
    await yard.deliver(OPERATOR)
    await yard.deliver(PERBEKEL)
    (ended,) = await yard.look()
    assert (ended.watch, ended.since, ended.over) == (Watch.ALERTS, began.since, True)
    assert await yard.look() == []
    assert ["lancar kembali" in text for text in await yard.told()] == [True]


async def test_an_alert_tried_again_and_again_is_late_too(yard: Yard) -> None:
    """Each try puts off the next one; what counts is when it was written."""
    await yard.alert()
    yard.clock.move(2 * MINUTE)
    async with yard.database.writes() as tx:
        await tx.execute(update(OutboxRow).values(attempts=9, not_before=yard.clock.now() + MINUTE))
        await tx.commit()
    assert [change.watch for change in await yard.look()] == [Watch.ALERTS]


async def test_what_is_over_before_it_could_be_told_is_one_message(yard: Yard) -> None:
    """The beginning still waits when the end comes: the end takes its place and says both."""
    await yard.alert()
    yard.clock.move(2 * MINUTE)
    await yard.look()
    await yard.deliver(PERBEKEL)
    assert (await yard.look())[0].over
    (text,) = await yard.told()
    assert "Terlambat dari" in text


async def test_telegram_away_is_told_when_it_is_back_and_for_how_long(yard: Yard) -> None:
    """By Telegram nobody can be told that Telegram is away; what waited meanwhile is no second complaint."""
    await yard.alert()
    yard.clock.move(12 * MINUTE)
    (began,) = await yard.look(Sight(away=12 * MINUTE))
    assert (began.watch, began.over) == (Watch.TELEGRAM, False)
    assert await yard.told() == []
    (ended,) = await yard.look(Sight(back=timedelta(seconds=1)))
    assert (ended.watch, ended.over) == (Watch.TELEGRAM, True)
    (text,) = await yard.told()
    assert "(12 menit)" in text
    assert await yard.look(Sight(back=timedelta(seconds=50))) == []
    assert [change.watch for change in await yard.look(Sight(back=2 * MINUTE))] == [Watch.ALERTS]


async def test_silence_is_told_after_hours_and_ends_with_the_first_word(yard: Yard) -> None:
    """Whatever anybody writes proves that the way in is open; who was not there heard nothing."""
    morning = yard.clock.now().astimezone(yard.house.zone).replace(hour=8, minute=0) + timedelta(days=1)
    yard.clock.move(morning - yard.clock.now())
    assert await yard.look() == []
    await yard.update(1)
    yard.clock.move(5 * HOUR)
    assert await yard.look() == []
    yard.clock.move(HOUR + 20 * MINUTE)
    assert await yard.look(Sight(alive=HOUR)) == []
    (began,) = await yard.look()
    assert (began.watch, began.over) == (Watch.SILENCE, False)
    assert ["Tidak ada pesan masuk sejak 08.00" in text for text in await yard.told()] == [True]
    await yard.deliver(OPERATOR)
    await yard.update(2)
    (ended,) = await yard.look()
    assert ended.over
    assert ["Sepi dari 08.00 sampai 14.20" in text for text in await yard.told()] == [True]


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_watch_has_words_for_its_beginning_and_its_end(language: str) -> None:
    """In each language; of Telegram's absence only the end is told."""
    texts = Catalogue()
    for watch in Watch:
        for end in ("-over",) if watch is Watch.TELEGRAM else ("", "-over"):
            assert texts.text(f"watchdog-{watch}{end}", language, since="1", until="2", hours=0, minutes=12)
