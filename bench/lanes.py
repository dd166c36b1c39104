"""What an alert waits while a broadcast runs, against what it waits in silence, at the real pace."""

import asyncio
import statistics
import time
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import insert, update

from bench.ground import NEVER_QUIET, ground
from domain.delivery import Lane, RowState
from domain.pace import Pace
from domain.reminders import Quiet
from services.broadcasting import broadcasts
from services.places.gazetteer import Gazetteer
from services.work import House, Work
from simulator.person import Person
from storage.database import SAID, Database
from storage.outbox import OutboxRow
from storage.people import Person as Known
from texts.catalogue import Catalogue

#: CROWD: those of the recipients who have a chat with the bot; more are not reached before the last alert.
RECIPIENTS, CROWD, ALERTS = 20_000, 700, 15


async def run() -> None:
    async with ground(Pace(28), limits=True) as (telegram, database):
        officer = telegram.person("Kapolsek")
        crowd = [telegram.person(f"Warga {number}") for number in range(CROWD)]
        for person in [officer, *crowd]:
            await person.write("/start")
        for person in [officer, *crowd]:
            await person.sees("Om Swastiastu", within=300)
        silent = [await _alert(database, officer, number) for number in range(ALERTS)]
        await _settle_in(database, [person.id for person in crowd])
        start = time.perf_counter()
        planned = await _broadcast(database)
        filled = time.perf_counter() - start
        busy = [await _alert(database, officer, ALERTS + number) for number in range(ALERTS)]
        floods = sum(call.status == 429 for call in telegram.calls)
    print(f"{planned} recipients of a broadcast written in {filled:.2f} s ({planned / filled:.0f} a second)")
    print(
        f"alert: median {statistics.median(silent) * 1000:.0f} ms in silence, {statistics.median(busy) * 1000:.0f} ms "
        f"during the broadcast, worst {max(busy) * 1000:.0f} ms (promised: 1,000); 429 caused: {floods}"
    )


async def _settle_in(database: Database, crowd: list[int]) -> None:
    """The crowd asked for reminders, and so did many who come after it."""
    async with database.writes() as tx:
        await tx.execute(update(Known).where(Known.telegram_id.in_(crowd)).values(wants_reminders=True))
        first = max(crowd) + 1000
        made = [
            {"telegram_id": first + number, "wrote_at": datetime.now(UTC), "wants_reminders": True}
            for number in range(RECIPIENTS - len(crowd))
        ]
        await tx.execute(insert(Known), made)
        await tx.commit()


async def _broadcast(database: Database) -> int:
    """To everybody who asked for reminders."""
    house = House(Catalogue(), Gazetteer.load(), ZoneInfo("Asia/Makassar"), quiet=Quiet.parse(NEVER_QUIET))
    async with database.writes() as tx:
        now = datetime.now(UTC)
        broadcast = await broadcasts.from_reminder(
            Work(tx, now, house),
            author_id=None,
            area_code="51.02",
            audience={"roles": [], "areas": ["51.02"], "residents": True},
            texts={"id": "TPS buka pukul 07.00."},
            expires_at=now + timedelta(hours=12),
        )
        await tx.commit()
        return broadcast.planned


async def _alert(database: Database, officer: Person, number: int) -> float:
    await asyncio.sleep(1.1)
    start = time.perf_counter()
    await _say(database, officer.id, f"peringatan {number}.")
    await officer.sees(f"peringatan {number}.", within=30)
    return time.perf_counter() - start


async def _say(database: Database, chat: int, words: str) -> None:
    now = datetime.now(UTC)
    async with database.writes() as tx:
        await tx.execute(
            insert(OutboxRow),
            [
                {
                    "chat_id": chat,
                    "lane": Lane.ALERT,
                    "method": "sendMessage",
                    "payload": {"text": words},
                    "state": RowState.DUE,
                    "attempts": 0,
                    "fresh": False,
                    "not_before": now,
                    "created_at": now,
                }
            ],
        )
        tx.info[SAID] = True
        await tx.commit()
