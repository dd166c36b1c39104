"""Faults on demand."""

from __future__ import annotations

import asyncio
import time
from datetime import timedelta
from typing import TYPE_CHECKING

import aiohttp
import pytest

if TYPE_CHECKING:
    from simulator.person import Person
    from simulator.telegram import Telegram
    from tests.simulator.conftest import Api

BROKEN = (aiohttp.ServerDisconnectedError, aiohttp.ClientOSError)


async def test_a_lost_answer_has_taken_effect(telegram: Telegram, api: Api, wayan: Person) -> None:
    """The message is there; the bot does not know."""
    telegram.faults.lose_answers(1)
    with pytest.raises(BROKEN):
        await api("sendMessage", chat_id=5001, text="sekali")
    await wayan.sees("sekali")
    assert telegram.calls[-1].status == 0
    await api("getMe")


async def test_a_reset_connection_has_taken_none(telegram: Telegram, api: Api, wayan: Person) -> None:
    """It breaks before anything happens."""
    telegram.faults.reset_connections(1)
    with pytest.raises(BROKEN):
        await api("sendMessage", chat_id=5001, text="tidak")
    await wayan.sees_nothing(0)


async def test_server_errors_come_as_many_as_ordered(telegram: Telegram, api: Api, wayan: Person) -> None:
    """5xx with Telegram's words, and nothing done."""
    telegram.faults.server_errors(2)
    for _ in range(2):
        assert await api.refusal("sendMessage", chat_id=5001, text="a") == "502 Bad Gateway"
    await api("sendMessage", chat_id=5001, text="a")


async def test_a_flood_is_answered_with_the_time_to_wait(telegram: Telegram, api: Api) -> None:
    """Whatever the true rate."""
    telegram.faults.flood(1, 7)
    _, answer = await api.raw("getMe")
    assert answer["parameters"] == {"retry_after": 7}
    await api("getMe")


async def test_faults_strike_the_named_methods_only(telegram: Telegram, api: Api, wayan: Person) -> None:
    """And getUpdates only when named: it is always under way."""
    telegram.faults.server_errors(1, "sendMessage")
    telegram.faults.server_errors(1)
    await api("getUpdates")
    assert (await api.refusal("sendMessage", chat_id=5001, text="a")).startswith("502")
    assert (await api.refusal("getMe")).startswith("502")
    telegram.faults.server_errors(1, "getUpdates", code=500)
    assert await api.refusal("getUpdates", offset=-1) == "500 Internal Server Error"


async def test_latency_delays_every_call(telegram: Telegram, api: Api) -> None:
    """In real seconds, until cleared; or only those that are named."""
    telegram.faults.latency(0.05)
    started = time.perf_counter()
    await api("getMe")
    assert time.perf_counter() - started >= 0.05
    telegram.faults.latency(30, "sendVoice")
    await api("getMe")
    telegram.faults.clear()
    assert telegram.faults.delay_of("sendVoice") == 0


async def test_an_outage_breaks_everything_until_it_is_over(telegram: Telegram, api: Api) -> None:
    """By the desk's clock; a poll under way breaks too."""
    poll = asyncio.create_task(api("getUpdates", timeout=30))
    await asyncio.sleep(0.02)
    telegram.faults.outage(60)
    with pytest.raises(BROKEN):
        await asyncio.wait_for(poll, 1)
    with pytest.raises(BROKEN):
        await api("getMe")
    telegram.clock.move(timedelta(seconds=60))
    await api("getMe")


async def test_an_update_may_come_twice(telegram: Telegram, api: Api, wayan: Person) -> None:
    """With the same update_id."""
    telegram.faults.duplicate_updates(1)
    await wayan.write("halo")
    numbers = [update["update_id"] for update in await api("getUpdates")]
    assert numbers == [numbers[0], numbers[0], numbers[0] + 1]


async def test_updates_may_come_out_of_order(telegram: Telegram, api: Api, wayan: Person) -> None:
    """A batch with its newest first, as often as ordered."""
    telegram.polling.throttled = False
    telegram.faults.reorder_updates(1)
    await wayan.write("halo")
    numbers = [update["update_id"] for update in await api("getUpdates")]
    assert numbers == sorted(numbers, reverse=True)
    assert [update["update_id"] for update in await api("getUpdates")] == sorted(numbers)


async def test_faults_can_be_taken_back(telegram: Telegram, api: Api) -> None:
    """All at once."""
    telegram.faults.server_errors(9)
    telegram.faults.outage(9)
    telegram.faults.clear()
    await api("getMe")
