"""The ground the benchmarks stand on: a bot on a fresh SQLite file against a Telegram without limits."""

import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from bot.program import running
from bot.settings import Settings
from domain.pace import Pace
from simulator.telegram import Telegram
from storage.database import Database

#: A benchmark is run at any time of day.
NEVER_QUIET = "00:00-00:00"


@asynccontextmanager
async def ground(pace: Pace, *, limits: bool = False) -> AsyncIterator[tuple[Telegram, Database]]:
    with tempfile.TemporaryDirectory(prefix="kulkul-bench-") as folder:
        async with Telegram().serve() as telegram:
            telegram.limits.enforced = limits
            settings = Settings(
                bot_token=telegram.token,
                telegram_url=telegram.url,
                database_url=f"sqlite+aiosqlite:///{Path(folder) / 'kulkul.db'}",
                operators=frozenset({1}),
                quiet_hours=NEVER_QUIET,
                listen="127.0.0.1:0",
            )
            async with running(settings, pace=pace) as database:
                yield telegram, database


def unhindered() -> Pace:
    return Pace(100_000, private=(1e-6, 1000), group=(1e-6, 1000))
