"""The seconds a process has to come to its end, counted from when it was asked to."""

import asyncio
import time
from collections.abc import Iterable
from typing import Any

#: Seconds in all. Whatever is not done then is cut off, and loses nothing: that is what a kill -9 does too.
WITHIN = 9.0


class Ending:
    """Begun by the first who asks for time. hurry(): what is left is given up at once."""

    def __init__(self, within: float = WITHIN) -> None:
        self._within = within
        self._deadline: float | None = None
        self._hurried = asyncio.Event()

    @property
    def begun(self) -> bool:
        return self._deadline is not None

    @property
    def used(self) -> float:
        """Seconds since it began."""
        return 0.0 if self._deadline is None else time.monotonic() - self._deadline + self._within

    def begin(self) -> None:
        if self._deadline is None:
            self._deadline = time.monotonic() + self._within

    def hurry(self) -> None:
        self.begin()
        self._hurried.set()

    def left(self, keep: float = 0.0) -> float:
        """Seconds; keep: so many of them are wanted for what comes afterwards."""
        self.begin()
        if self._deadline is None or self._hurried.is_set():
            return 0.0
        return max(0.0, self._deadline - time.monotonic() - keep)

    async def wait(self, tasks: Iterable[asyncio.Task[Any]], keep: float = 0.0) -> set[asyncio.Task[Any]]:
        """Until they are done or the time is over; gives those that are not."""
        pending = {task for task in tasks if not task.done()}
        hurried = asyncio.create_task(self._hurried.wait(), name="hurried")
        try:
            while pending and (seconds := self.left(keep)) > 0:
                await asyncio.wait({*pending, hurried}, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
                pending = {task for task in pending if not task.done()}
        finally:
            hurried.cancel()
        return pending

    async def cut(self, tasks: Iterable[asyncio.Task[Any]], keep: float = 0.0) -> None:
        """Wait for them, then cancel what is left; nobody waits long for whoever does not hear that either."""
        pending = await self.wait(tasks, keep)
        for task in pending:
            task.cancel()
        if pending:
            await asyncio.wait(pending, timeout=1)
