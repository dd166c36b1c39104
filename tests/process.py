"""The bot as a process of its own, so that it can be killed."""

import asyncio
import contextlib
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from bot.settings import Settings


class Process:
    def __init__(self, settings: Settings, ahead: Path | None = None, command: str = "run") -> None:
        """ahead: a file that says how many seconds its clock is ahead (tests/moved_bot.py). command: or web, work."""
        self._command = ["-m", "bot", command] if ahead is None else ["-m", "tests.moved_bot", str(ahead)]
        self._environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith("KULKUL_")},
            "KULKUL_BOT_TOKEN": settings.bot_token,
            "KULKUL_TELEGRAM_URL": settings.telegram_url,
            "KULKUL_DATABASE_URL": settings.database_url,
            "KULKUL_OPERATORS": ",".join(map(str, settings.operators)),
            "KULKUL_DIGEST_AT": settings.digest_at,
            "KULKUL_SEND_RATE": str(settings.send_rate),
            "KULKUL_SILENCE_AFTER": str(settings.silence_after),
            "KULKUL_LISTEN": settings.listen,
        }
        self._process: asyncio.subprocess.Process | None = None

    async def start(self) -> None:
        self._process = await asyncio.create_subprocess_exec(
            sys.executable, *self._command, env=self._environment, stderr=asyncio.subprocess.DEVNULL
        )

    async def kill(self) -> None:
        """kill -9: no goodbye."""
        assert self._process is not None
        with contextlib.suppress(ProcessLookupError):
            self._process.send_signal(signal.SIGKILL)
        await self._process.wait()

    async def stop(self, within: float = 60) -> int:
        """SIGTERM; the exit code."""
        self.ask_to_stop()
        return await self.ended(within)

    def ask_to_stop(self) -> None:
        """SIGTERM, without waiting."""
        assert self._process is not None
        self._process.terminate()

    async def ended(self, within: float = 60) -> int:
        """The exit code, once it has ended by itself."""
        assert self._process is not None
        async with asyncio.timeout(within):
            return await self._process.wait()


@asynccontextmanager
async def process(settings: Settings, ahead: Path | None = None, command: str = "run") -> AsyncIterator[Process]:
    """Not started yet; killed at the end if it still runs."""
    running = Process(settings, ahead, command)
    try:
        yield running
    finally:
        if running._process is not None and running._process.returncode is None:
            await running.kill()
