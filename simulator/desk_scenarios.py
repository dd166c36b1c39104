"""Prepared stories, played one at a time."""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING

from simulator.desk_door import Declined

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from simulator.feed import JSON, Feed


class Scenarios:
    def __init__(self, feed: Feed, stories: Mapping[str, Callable[[], Awaitable[object]]]) -> None:
        self._feed = feed
        self._stories = dict(stories)
        self._playing: asyncio.Task[None] | None = None
        self._label: str | None = None
        #: How the last one ended; empty when well.
        self._trouble = ""

    def as_json(self) -> JSON:
        return {"labels": list(self._stories), "playing": self._label, "trouble": self._trouble}

    def play(self, number: int) -> None:
        if self._playing is not None:
            raise Declined("playing", "A story is playing already; stop it first.", 409)
        if not 0 <= number < len(self._stories):
            raise Declined("nowhere", "There is no such story.", 404)
        self._label, story = list(self._stories.items())[number]
        self._trouble = ""
        self._playing = asyncio.create_task(self._play(story))
        self._tell()

    async def stop(self) -> None:
        if self._playing is not None:
            self._playing.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._playing

    async def _play(self, story: Callable[[], Awaitable[object]]) -> None:
        try:
            await story()
        except Exception as trouble:  # noqa: BLE001 - a story that fails is shown, it does not take the desk down
            self._trouble = str(trouble).partition("\n")[0] or type(trouble).__name__
        finally:
            self._playing = self._label = None
            self._tell()

    def _tell(self) -> None:
        self._feed.tell("scenarios", self.as_json)
