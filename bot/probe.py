"""Asks Telegram whether it is there when nobody else has for a while, so that its absence and its return are known."""

import asyncio
import contextlib
import time

from telegram.error import TelegramError

from bot.api import Api
from bot.loops import rest
from bot.pulse import Pulse

#: Seconds between looks; without an answer for IDLE seconds somebody has to ask. Polling asks every half minute.
LOOK_EVERY = 5.0
IDLE = 60.0


class Probe:
    def __init__(self, api: Api, pulse: Pulse) -> None:
        self._api = api
        self._pulse = pulse
        self._stopping = asyncio.Event()
        self._asked_at = time.monotonic()

    async def run(self) -> None:
        """Until stop()."""
        while not self._stopping.is_set():
            if self._pulse.line.away or min(self._pulse.line.unheard, time.monotonic() - self._asked_at) > IDLE:
                await self._ask()
            await rest(self._stopping, LOOK_EVERY)

    def stop(self) -> None:
        self._stopping.set()

    async def _ask(self) -> None:
        """The line hears of the answer; what it says is all the same."""
        self._asked_at = time.monotonic()
        with contextlib.suppress(TelegramError):
            await self._api.call("getMe", {}, read_timeout=LOOK_EVERY)
