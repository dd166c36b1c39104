"""The bot as a process on a clock that a story moves: a file says by how many seconds it is ahead of the real one."""

import asyncio
import signal
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.program import running
from bot.settings import Settings


async def serve(ahead: Path) -> None:
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    async with running(Settings.load(), lambda: datetime.now(UTC) + timedelta(seconds=float(ahead.read_text()))):
        await stop.wait()


if __name__ == "__main__":
    asyncio.run(serve(Path(sys.argv[1])))
