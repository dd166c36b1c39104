"""The running program: everything is made here once, handed down, and stopped in order."""

import asyncio
import signal
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from enum import Flag, auto
from zoneinfo import ZoneInfo

import structlog
from sqlalchemy.exc import SQLAlchemyError
from telegram.error import InvalidToken, TelegramError

from bot import clock as clocks
from bot.api import Api
from bot.clock import Clock
from bot.intake import Intake
from bot.introduction import Introduction
from bot.loops import Loops
from bot.receiver import ALLOWED, PAUSES, Receiver
from bot.sender import Sender
from bot.settings import ConfigurationError, Settings
from bot.ticker import Ticker
from bot.webhook import PATH, Webhook
from bot.workshop import Workshop
from domain.pace import Pace
from domain.reminders import Quiet
from services import territory
from services.gazetteer import Gazetteer
from services.work import House
from storage import migrate
from storage.database import Database, file_of
from texts.catalogue import Catalogue

#: Seconds for requests in flight to come back when the program is asked to stop.
DRAIN = 8.0

log = structlog.get_logger()


class Part(Flag):
    """What a process does: `run` everything, `web` receives, `work` sends and ticks."""

    RECEIVE = auto()
    WORK = auto()


def build_house(settings: Settings) -> House:
    """Raises ConfigurationError for a boundary file that cannot be read."""
    try:
        gazetteer = Gazetteer.load(settings.boundaries)
    except (ValueError, OSError) as fault:
        raise ConfigurationError(f"KULKUL_BOUNDARIES: {fault}") from None
    return House(
        Catalogue(),
        gazetteer,
        ZoneInfo(settings.timezone),
        settings.operators,
        settings.retention_days,
        settings.digest_times,
        Quiet.parse(settings.quiet_hours),
        settings.send_rate,
        settings.paid_broadcast,
        controller=settings.controller,
    )


async def open_database(settings: Settings, house: House) -> Database:
    """A database that answers and has this release's tables. Raises ConfigurationError."""
    try:
        database = Database(settings.database_url)
        file = file_of(settings.database_url)
        if file is not None:
            file.parent.mkdir(parents=True, exist_ok=True)
        await migrate.upgrade(database)
        async with database.writes() as tx:
            await territory.plant(tx, house.gazetteer)
            await tx.commit()
    except (SQLAlchemyError, ValueError, OSError) as fault:
        raise ConfigurationError(f"KULKUL_DATABASE_URL: {_database_fault(settings, fault)}") from None
    return database


@asynccontextmanager
async def running(
    settings: Settings,
    clock: Clock = clocks.real,
    pace: Pace | None = None,
    parts: Part = Part.RECEIVE | Part.WORK,
) -> AsyncIterator[Database]:
    """The bot at work until the block ends. Raises ConfigurationError for what an operator can mend."""
    house = build_house(settings)
    api = Api(settings.token(), settings.telegram_url)
    async with AsyncExitStack() as stack:
        database = await open_database(settings, house)
        stack.push_async_callback(database.close)
        stack.push_async_callback(api.stop)
        await _introduce(api)
        house = replace(house, bot_name=api.bot.username)
        loops = Loops()
        if Part.WORK in parts:
            await stack.enter_async_context(database.leadership())
            sender = Sender(database, api, house, clock, pace or Pace(settings.send_rate))
            ticker = Ticker(database, house, clock)
            ticker.start()
            stack.push_async_callback(sender.drain, DRAIN)
            stack.push_async_callback(ticker.stop)
            loops.start("sender", sender)
            loops.start("workshop", Workshop(database, house, clock))
        if Part.RECEIVE in parts:
            await _receive(stack, settings, api, Intake(database, api, house, clock), loops)
        if Part.WORK in parts:
            loops.start("introduction", Introduction(database, api, house, clock, settings.bot_name))
        stack.push_async_callback(loops.end)
        async with loops.watched():
            yield database


async def run(settings: Settings, parts: Part = Part.RECEIVE | Part.WORK) -> None:
    """Until SIGTERM or SIGINT."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for sign in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(sign, stop.set)
    if not settings.operators:
        log.warning("KULKUL_OPERATORS is empty: reports that find nobody will wait until somebody has a post")
    async with running(settings, parts=parts):
        log.info("Kulkul is at work; Ctrl+C stops it")
        await stop.wait()
        log.info("stopping")


async def _receive(stack: AsyncExitStack, settings: Settings, api: Api, intake: Intake, loops: Loops) -> None:
    """Called by Telegram where a webhook address is set, else asking it."""
    hook = settings.webhook()
    if hook is None:
        await _insist(lambda: api.call("deleteWebhook", {}))
        loops.start("receiver", Receiver(api, intake))
        return
    url, secret = hook
    host, port = settings.address
    try:
        await stack.enter_async_context(Webhook(intake, secret).listening(host, port))
    except OSError as fault:
        raise ConfigurationError(
            f"KULKUL_LISTEN: {settings.listen} cannot be listened on ({fault.strerror}); choose another"
        ) from None
    wanted = {"url": f"{url}{PATH}", "secret_token": secret, "allowed_updates": ALLOWED}
    await _insist(lambda: api.call("setWebhook", wanted))


async def _introduce(api: Api) -> None:
    """Learn who we are; wait for Telegram as long as it takes, but not for a token it does not know."""
    await _insist(api.start)


async def _insist(ask) -> None:  # type: ignore[no-untyped-def] # noqa: ANN001 (any coroutine function)
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


def _database_fault(settings: Settings, fault: Exception) -> str:
    if isinstance(fault, PermissionError):
        return f"{fault.filename} cannot be written to; give this user the right, or choose another folder"
    if isinstance(fault, ValueError):
        return str(fault)
    if isinstance(fault, FileNotFoundError):
        return f"the folder {fault.filename} does not exist and cannot be made; choose another"
    reason = str(getattr(fault, "orig", None) or fault).splitlines()[0]
    file = file_of(settings.database_url)
    if file is not None:
        return f"the file {file} cannot be opened ({reason}); check the folder, its rights and the disk"
    return f"the server cannot be reached ({reason}); check that it runs, and the address, name and password"
