"""Telegram calls us: each update is answered 200 after its one transaction has committed, and not before."""

import asyncio
import hmac
import json
from typing import Any

import structlog
from aiohttp import web

from bot.arrivals import readable
from bot.ending import Ending
from bot.intake import DatabaseAwayError, Intake

#: The only path besides health; whoever does not know the secret learns nothing from it.
PATH = "/telegram"

#: Telegram's updates are a few kilobytes; nothing larger is read.
LARGEST_BODY = 1_000_000

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 (the name of the header, not the secret)

#: Seconds of the ending kept for what comes after the updates under way.
KEPT = 4.0

log = structlog.get_logger()


class Webhook:
    """Closed until open(): Telegram is told to come again, and nothing is lost."""

    def __init__(self, secret: str) -> None:
        self._secret = secret.encode()
        self._intake: Intake | None = None
        self._under_way: set[asyncio.Task[Any]] = set()

    def open(self, intake: Intake) -> None:
        self._intake = intake

    def shut(self) -> None:
        """Take no more; an update under way is finished and answered."""
        self._intake = None

    async def close(self, ending: Ending) -> None:
        """Until those under way are."""
        self.shut()
        await ending.wait(self._under_way, keep=KEPT)

    async def receive(self, request: web.Request) -> web.Response:
        """503 makes Telegram bring the update again: nothing is lost while the database is away."""
        given = request.headers.get(SECRET_HEADER, "").encode(errors="surrogateescape")
        if not hmac.compare_digest(given, self._secret):
            return web.Response(status=403)
        update = _parse(await request.read())
        if update is None:
            return web.Response(status=400)
        task = asyncio.current_task()
        if self._intake is None or task is None:
            return web.Response(status=503)
        self._under_way.add(task)
        try:
            await self._intake.take(update)
        except DatabaseAwayError:
            log.error("the database does not answer; Telegram keeps the update")  # noqa: TRY400 (the cause is in the words)
            return web.Response(status=503)
        finally:
            self._under_way.discard(task)
        return web.Response()


def _parse(body: bytes) -> dict[str, Any] | None:
    try:
        return readable(json.loads(body))
    except (ValueError, RecursionError):
        return None
