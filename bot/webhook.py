"""Telegram calls us: each update is answered 200 after its one transaction has committed, and not before."""

import hmac
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import structlog
from aiohttp import web

from bot.arrivals import readable
from bot.intake import DatabaseAwayError, Intake

#: The only path besides health; whoever does not know the secret learns nothing from it.
PATH = "/telegram"

#: Telegram's updates are a few kilobytes; nothing larger is read.
LARGEST_BODY = 1_000_000

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 (the name of the header, not the secret)

log = structlog.get_logger()


class Webhook:
    def __init__(self, intake: Intake, secret: str) -> None:
        self._intake = intake
        self._secret = secret.encode()

    @asynccontextmanager
    async def listening(self, host: str, port: int) -> AsyncIterator[int]:
        """Serve until the block ends; gives the port. Raises OSError when it cannot be had."""
        application = web.Application(client_max_size=LARGEST_BODY)
        application.router.add_post(PATH, self._receive)
        runner = web.AppRunner(application, access_log=None, shutdown_timeout=5)
        await runner.setup()
        try:
            await web.TCPSite(runner, host, port).start()
            yield runner.addresses[0][1]
        finally:
            await runner.cleanup()

    async def _receive(self, request: web.Request) -> web.Response:
        """503 makes Telegram bring the update again: nothing is lost while the database is away."""
        given = request.headers.get(SECRET_HEADER, "").encode()
        if not hmac.compare_digest(given, self._secret):
            return web.Response(status=403)
        update = _parse(await request.read())
        if update is None:
            return web.Response(status=400)
        try:
            await self._intake.take(update)
        except DatabaseAwayError:
            log.error("the database does not answer; Telegram keeps the update")  # noqa: TRY400 (the cause is in the words)
            return web.Response(status=503)
        return web.Response()


def _parse(body: bytes) -> dict[str, Any] | None:
    try:
        return readable(json.loads(body))
    except (ValueError, RecursionError):
        return None
