"""What an alert waits while a broadcast runs, against what it waits in silence, at the real pace."""

import asyncio
import statistics
import time
from datetime import UTC, datetime

from sqlalchemy import insert

from bench.ground import ground
from domain.delivery import Lane, RowState
from domain.pace import Pace
from simulator.person import Person
from storage.database import SAID, Database
from storage.outbox import OutboxRow

RECIPIENTS, ALERTS = 20_000, 15


async def run() -> None:
    async with ground(Pace(28), limits=True) as (telegram, database):
        officer = telegram.person("Kapolsek")
        crowd = [telegram.person(f"Warga {number}") for number in range(200)]
        for person in crowd:
            await person.write("/start")
        await officer.write("/start")
        await officer.sees("Om Swastiastu", within=60)
        silent = [await _alert(database, officer, number) for number in range(ALERTS)]
        start = time.perf_counter()
        await _say(database, [person.id for person in crowd] * (RECIPIENTS // len(crowd)), Lane.BROADCAST, "siaran")
        filled = time.perf_counter() - start
        busy = [await _alert(database, officer, ALERTS + number) for number in range(ALERTS)]
        floods = sum(call.status == 429 for call in telegram.calls)
    print(f"{RECIPIENTS} rows of a broadcast written in {filled:.2f} s ({RECIPIENTS / filled:.0f} a second)")
    print(
        f"alert: median {statistics.median(silent) * 1000:.0f} ms in silence, {statistics.median(busy) * 1000:.0f} ms "
        f"during the broadcast, worst {max(busy) * 1000:.0f} ms (promised: 1,000); 429 caused: {floods}"
    )


async def _alert(database: Database, officer: Person, number: int) -> float:
    await asyncio.sleep(1.1)
    start = time.perf_counter()
    await _say(database, [officer.id], Lane.ALERT, f"peringatan {number}.")
    await officer.sees(f"peringatan {number}.", within=30)
    return time.perf_counter() - start


async def _say(database: Database, chats: list[int], lane: Lane, words: str) -> None:
    now = datetime.now(UTC)
    async with database.writes() as tx:
        await tx.execute(
            insert(OutboxRow),
            [
                {
                    "chat_id": chat,
                    "lane": lane,
                    "method": "sendMessage",
                    "payload": {"text": words},
                    "state": RowState.DUE,
                    "attempts": 0,
                    "fresh": False,
                    "not_before": now,
                    "created_at": now,
                }
                for chat in chats
            ],
        )
        tx.info[SAID] = True
        await tx.commit()
