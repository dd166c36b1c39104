"""What happens on the desk, as it happens: for the page, and for whoever wants to watch."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

JSON = dict[str, Any]

#: Events a slow watcher may fall behind by before the oldest are dropped.
_BACKLOG = 10_000


@dataclass(frozen=True)
class Event:
    """One thing that happened.

    kind: message, edited, deleted, pinned, reaction, callback, callback_answered, call, fault, action, clock,
    person, group, member, blocked, webhook or reset; about: plain JSON.
    """

    kind: str
    at: datetime
    about: JSON


class Watch:
    """An endless async iterator of events, from the moment it was asked for until `close`."""

    def __init__(self, feed: Feed) -> None:
        self._feed = feed
        self._queue: asyncio.Queue[Event | None] = asyncio.Queue()

    def __aiter__(self) -> Watch:
        return self

    async def __anext__(self) -> Event:
        event = await self._queue.get()
        if event is None:
            raise StopAsyncIteration
        return event

    def put(self, event: Event | None) -> None:
        if self._queue.qsize() >= _BACKLOG:
            self._queue.get_nowait()
        self._queue.put_nowait(event)

    def close(self) -> None:
        self._feed.leave(self)
        self.put(None)


class Feed:
    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._watches: list[Watch] = []

    def subscribe(self) -> Watch:
        watch = Watch(self)
        self._watches.append(watch)
        return watch

    def leave(self, watch: Watch) -> None:
        if watch in self._watches:
            self._watches.remove(watch)

    def tell(self, kind: str, about: Callable[[], JSON]) -> None:
        """`about` is called only when somebody watches: ten thousand people need no rendering for nobody."""
        if self._watches:
            event = Event(kind, self._now(), about())
            for watch in self._watches:
                watch.put(event)

    def close(self) -> None:
        for watch in list(self._watches):
            watch.close()
