"""Makes sure, every few seconds, that the process that leads still does."""

import asyncio

import structlog

from bot.loops import rest
from storage.database import Leadership, is_away

#: Seconds between looks. A lock goes with its connection, and a server that starts again drops them all.
LOOK_EVERY = 2.0

log = structlog.get_logger()


class SupersededError(Exception):
    """Another process sends and ticks now: this one must not."""


class Leader:
    def __init__(self, lead: Leadership) -> None:
        self._lead = lead
        self._stopping = asyncio.Event()

    async def run(self) -> None:
        """Until stop(). Raises SupersededError. While the database is away nobody leads, and nobody is superseded."""
        while not self._stopping.is_set():
            await rest(self._stopping, LOOK_EVERY)
            if self._stopping.is_set():
                return
            try:
                held = await self._lead.holds()
            except Exception as error:
                if not is_away(error):
                    raise
                log.warning("leading: the database does not answer", cause=type(error).__name__)
            else:
                if not held:
                    raise SupersededError

    def stop(self) -> None:
        self._stopping.set()
