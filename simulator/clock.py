"""One clock for the whole desk: real time plus an offset that can be moved forward."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

#: Seconds between looks at a clock that somebody else moves: such a clock cannot wake a waiter itself.
_GLANCE = 0.05


class Signal:
    """Wakes everybody who waits for it, each time it is fired."""

    def __init__(self) -> None:
        self._waiting: set[asyncio.Future[None]] = set()

    def fire(self) -> None:
        waiting, self._waiting = self._waiting, set()
        for future in waiting:
            if not future.done():
                future.set_result(None)

    def next(self) -> asyncio.Future[None]:
        """The coming firing; a caller that gives up hands the future back to `forget`."""
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.add(future)
        return future

    def forget(self, future: asyncio.Future[None]) -> None:
        self._waiting.discard(future)

    async def wait(self, seconds: float) -> bool:
        """True when fired within so many real seconds."""
        future = self.next()
        try:
            await asyncio.wait({future}, timeout=seconds)
            return future.done()
        finally:
            self.forget(future)


class Clock:
    """Aware times in UTC. Called like a function it tells the time, so it can be handed in wherever one is wanted."""

    def __init__(self, source: Callable[[], datetime] | None = None) -> None:
        self._source = source or _real_time
        self._foreign = source is not None
        self._offset = timedelta(0)
        self.moved = Signal()
        self._listeners: list[Callable[[timedelta], None]] = []

    def __call__(self) -> datetime:
        return self.now()

    def now(self) -> datetime:
        return self._source() + self._offset

    def move(self, by: timedelta) -> None:
        """Forward only: messages, limits and expiries have already happened at the time shown before."""
        if by < timedelta(0):
            raise ValueError("the clock moves forward only")
        self._offset += by
        self.moved.fire()
        for listener in self._listeners:
            listener(by)

    def on_move(self, listener: Callable[[timedelta], None]) -> None:
        self._listeners.append(listener)

    async def sleep(self, seconds: float) -> None:
        """Returns when this clock, moved or not, shows so many seconds more."""
        await self.wait(Signal(), seconds)

    async def wait(self, signal: Signal, seconds: float) -> bool:
        """True when the signal fires before this clock shows so many seconds more."""
        deadline = self.now() + timedelta(seconds=seconds)
        fired = signal.next()
        try:
            while not fired.done() and (left := (deadline - self.now()).total_seconds()) > 0:
                await self._until(fired, left)
        finally:
            signal.forget(fired)
        return fired.done()

    async def _until(self, fired: asyncio.Future[None], left: float) -> None:
        moved = self.moved.next()
        try:
            patience = min(left, _GLANCE) if self._foreign else left
            await asyncio.wait({fired, moved}, timeout=patience, return_when=asyncio.FIRST_COMPLETED)
        finally:
            self.moved.forget(moved)


def _real_time() -> datetime:
    return datetime.now(UTC)
