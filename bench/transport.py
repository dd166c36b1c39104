"""Sends through our aiohttp request class against those through python-telegram-bot's own httpx one, in turn."""

import asyncio
import statistics
import time

from telegram.request import BaseRequest, HTTPXRequest, RequestData
from telegram.request._requestparameter import RequestParameter

from bot.transport import AiohttpRequest
from simulator.telegram import Telegram

SENDS, AT_ONCE, ROUNDS = 600, 50, 3


async def run() -> None:
    async with Telegram().serve() as telegram:
        telegram.limits.enforced = False
        person = telegram.person("Wayan")
        await person.write("/start")
        ours, theirs = AiohttpRequest(), HTTPXRequest(connection_pool_size=AT_ONCE)
        rates: dict[str, list[float]] = {"aiohttp": [], "httpx": []}
        async with ours, theirs:
            for _ in range(ROUNDS):
                for name, request in (("aiohttp", ours), ("httpx", theirs)):
                    rates[name].append(await _rate(request, telegram, person.id))
    fast, slow = (statistics.median(rates[name]) for name in ("aiohttp", "httpx"))
    print(f"sends a second, server in the same process: aiohttp {fast:.0f}, httpx {slow:.0f}, ratio {fast / slow:.1f}")


async def _rate(request: BaseRequest, telegram: Telegram, chat: int) -> float:
    gate = asyncio.Semaphore(AT_ONCE)
    address = f"{telegram.url}/bot{telegram.token}/sendMessage"

    async def send(number: int) -> None:
        async with gate:
            parameters = {"chat_id": chat, "text": f"pesan {number}"}
            data = RequestData([RequestParameter.from_input(key, value) for key, value in parameters.items()])
            await request.post(address, data)

    start = time.perf_counter()
    await asyncio.gather(*(send(number) for number in range(SENDS)))
    return SENDS / (time.perf_counter() - start)
