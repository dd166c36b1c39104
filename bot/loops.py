"""The loops of a process: started, watched, and stopped without cutting a transaction in two."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Protocol

from bot.ending import Ending

#: Seconds of the ending kept for what comes after the loops: ticks, requests in flight, their results.
KEPT = 4.0


class Loop(Protocol):
    async def run(self) -> None: ...

    def stop(self) -> None: ...


async def rest(event: asyncio.Event, seconds: float) -> None:
    """Until the event is set, or so many seconds have passed."""
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(seconds):  # wait_for loses a cancellation now and then (3.11)
            await event.wait()


class Loops:
    def __init__(self) -> None:
        self._running: dict[asyncio.Task[None], Loop] = {}

    def start(self, name: str, loop: Loop) -> None:
        self._running[asyncio.create_task(loop.run(), name=name)] = loop

    @property
    def alive(self) -> bool:
        return not any(task.done() for task in self._running)

    async def end(self, ending: Ending) -> None:
        """Asked to stop, last started first; cancelled only when they do not."""
        for loop in reversed(self._running.values()):
            loop.stop()
        await ending.cut(self._running, keep=KEPT)

    @asynccontextmanager
    async def watched(self) -> AsyncIterator[None]:
        """A loop that dies takes the program down with it: half a bot that looks alive is worse than none."""
        main = asyncio.current_task()
        died: list[asyncio.Task[None]] = []

        def on_done(task: asyncio.Task[None]) -> None:
            if not task.cancelled() and main is not None:
                died.append(task)
                main.cancel()

        for task in self._running:
            task.add_done_callback(on_done)
        try:
            yield
        except asyncio.CancelledError:
            for task in died:
                task.result()
            raise
        finally:
            for task in self._running:
                task.remove_done_callback(on_done)
