"""The HTTP server of a process: what it says of its health, and in webhook mode the door for Telegram's updates."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiohttp import web

from bot.health import Health
from bot.webhook import LARGEST_BODY, PATH, Webhook


def application(health: Health, webhook: Webhook | None = None) -> web.Application:
    """Other paths are 404, other methods 405; neither says more."""
    made = web.Application(client_max_size=LARGEST_BODY)
    made.router.add_get("/healthz", health.healthz)
    made.router.add_get("/readyz", health.readyz)
    made.router.add_get("/metrics", health.metrics_nearby)
    if webhook is not None:
        made.router.add_post(PATH, webhook.receive)
    made.on_response_prepare.append(_plainly)
    return made


def figures_alone(health: Health) -> web.Application:
    """For KULKUL_METRICS_LISTEN: /metrics for whoever reaches that address."""
    made = web.Application()
    made.router.add_get("/metrics", health.metrics)
    made.on_response_prepare.append(_plainly)
    return made


@asynccontextmanager
async def listening(made: web.Application, address: tuple[str, int]) -> AsyncIterator[int]:
    """Serve until the block ends; gives the port. Raises OSError when it cannot be had."""
    runner = web.AppRunner(made, access_log=None, shutdown_timeout=1)
    await runner.setup()
    try:
        await web.TCPSite(runner, *address).start()
        yield runner.addresses[0][1]
    finally:
        await runner.cleanup()


async def _plainly(_request: web.Request, response: web.StreamResponse) -> None:
    """Which versions serve is nobody's business; the name tells an operator that it is us."""
    response.headers["Server"] = "kulkul"
