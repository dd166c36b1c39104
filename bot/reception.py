"""How a process comes to hear of updates: Telegram calls it where a webhook address is set, else it asks Telegram."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack

import structlog
from telegram.error import InvalidToken, TelegramError

from bot.api import Api
from bot.ending import Ending
from bot.health import Health
from bot.intake import Intake
from bot.loops import Loops
from bot.pulse import Pulse
from bot.receiver import ALLOWED, PAUSES, Receiver
from bot.server import application, figures_alone, listening
from bot.settings import ConfigurationError, Settings
from bot.webhook import PATH, Webhook

log = structlog.get_logger()


async def open_doors(stack: AsyncExitStack, settings: Settings, health: Health, webhook: Webhook | None) -> str:
    """Serve health from now on, and Telegram once webhook is open. Returns what is to be warned of, if anything.

    Raises ConfigurationError for an address that cannot be had and is needed: many bots on one machine may share
    the default for health, and go on without.
    """
    try:
        await stack.enter_async_context(listening(application(health, webhook), settings.address))
    except OSError as fault:
        taken = f"KULKUL_LISTEN: {settings.listen} cannot be listened on ({fault.strerror}); choose another"
        if webhook is not None:
            raise ConfigurationError(taken) from None
        return f"no /healthz, no /readyz, no /metrics: {taken}"
    finally:
        if settings.metrics_address is not None:
            await _open_for_figures(stack, settings, health, settings.metrics_address)
    return ""


async def _open_for_figures(
    stack: AsyncExitStack, settings: Settings, health: Health, address: tuple[str, int]
) -> None:
    try:
        await stack.enter_async_context(listening(figures_alone(health), address))
    except OSError as fault:
        raise ConfigurationError(
            f"KULKUL_METRICS_LISTEN: {settings.metrics_listen} cannot be listened on ({fault.strerror}); choose another"
        ) from None


async def receive(
    stack: AsyncExitStack,
    api: Api,
    intake: Intake,
    loops: Loops,
    pulse: Pulse,
    ending: Ending,
    hook: tuple[str, Webhook, str] | None,
) -> None:
    """hook: the address Telegram is to call, the webhook behind it and its secret; None to ask Telegram."""
    stack.push_async_callback(intake.rest, ending)
    if hook is None:
        await insist(lambda: api.call("deleteWebhook", {}))
        loops.start("receiver", Receiver(api, intake, pulse))
        return
    url, webhook, secret = hook
    webhook.open(intake)
    stack.push_async_callback(webhook.close, ending)
    wanted = {"url": f"{url}{PATH}", "secret_token": secret, "allowed_updates": ALLOWED}
    await insist(lambda: api.call("setWebhook", wanted))


async def insist(ask: Callable[[], Awaitable[object]]) -> None:
    """Wait for Telegram as long as it takes, but not for a token it does not know. Raises ConfigurationError."""
    attempt = 0
    while True:
        try:
            await ask()
        except InvalidToken:
            raise ConfigurationError(
                "KULKUL_BOT_TOKEN: Telegram does not know this token; copy it again from @BotFather, or make a new one"
            ) from None
        except TelegramError as error:
            log.warning("Telegram does not answer", error=type(error).__name__, attempt=attempt + 1)
            await asyncio.sleep(PAUSES[min(attempt, len(PAUSES) - 1)])
            attempt += 1
        else:
            return
