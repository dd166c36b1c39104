"""Ten thousand people at once."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from simulator.telegram import Telegram
    from tests.simulator.conftest import Api


async def test_ten_thousand_people_do_not_slow_the_desk(telegram: Telegram, api: Api) -> None:
    """Everything is looked up, nothing searched: the last call takes no longer than the first."""
    telegram.limits.enforced = False
    people = [telegram.person(f"Warga {number}") for number in range(10_000)]
    for person in people:
        await person.write("/start")
    offset = fetched = 0
    while updates := await api("getUpdates", offset=offset):
        fetched += len(updates)
        offset = updates[-1]["update_id"] + 1
        if fetched == 10_000:
            break
    durations = []
    for person in [*people[:200], *people[-200:]]:
        started = time.perf_counter()
        await api("sendMessage", chat_id=person.id, text="TPS buka pukul 07.00")
        durations.append(time.perf_counter() - started)
        await person.sees("TPS")
    assert fetched == 10_000
    assert sorted(durations)[200] < 0.02
    assert telegram.unexpected() == []


async def test_a_thousand_people_wait_at_once(telegram: Telegram, api: Api) -> None:
    """Waiting costs nothing until something comes."""
    telegram.limits.enforced = False
    people = [telegram.person(f"Warga {number}") for number in range(1000)]
    for person in people:
        await person.write("/start")
    waiting = [asyncio.create_task(person.sees("kulkul", within=20)) for person in people]
    for person in people:
        await api("sendMessage", chat_id=person.id, text="Bunyi kulkul")
    assert len(await asyncio.gather(*waiting)) == 1000
