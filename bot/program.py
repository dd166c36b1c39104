"""The running program: everything is made here once, handed down, and stopped in order."""

import asyncio
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from zoneinfo import ZoneInfo

import structlog
from sqlalchemy.exc import SQLAlchemyError
from telegram.error import InvalidToken, TelegramError

from bot import clock as clocks
from bot.api import Api
from bot.clock import Clock
from bot.intake import Intake
from bot.receiver import PAUSES, Receiver
from bot.sender import Sender
from bot.settings import ConfigurationError, Settings
from bot.ticker import Ticker
from domain.pace import Pace
from services import territory
from services.gazetteer import Gazetteer
from services.work import House
from storage import migrate
from storage.database import Database, file_of
from texts.catalogue import Catalogue

#: Seconds for requests in flight to come back when the program is asked to stop.
DRAIN = 8.0

log = structlog.get_logger()


def build_house(settings: Settings) -> House:
    """Raises ConfigurationError for a boundary file that cannot be read."""
    try:
        gazetteer = Gazetteer.load(settings.boundaries)
    except (ValueError, OSError) as fault:
        raise ConfigurationError(f"KULKUL_BOUNDARIES: {fault}") from None
    return House(Catalogue(), gazetteer, ZoneInfo(settings.timezone), settings.operators)


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
    except PermissionError as fault:
        raise ConfigurationError(
            f"KULKUL_DATABASE_URL: the folder {fault.filename} cannot be written to; give this user the right, "
            "or choose another folder"
        ) from None
    except (SQLAlchemyError, ValueError, OSError) as fault:
        raise ConfigurationError(f"KULKUL_DATABASE_URL: {_database_fault(settings, fault)}") from None
    return database


@asynccontextmanager
async def running(
    settings: Settings, clock: Clock = clocks.real, pace: Pace | None = None
) -> AsyncIterator[Database]:
    """The bot at work until the block ends. Raises ConfigurationError for what an operator can mend."""
    house = build_house(settings)
    api = Api(settings.token(), settings.telegram_url)
    database = await open_database(settings, house)
    try:
        await _introduce(api)
        async with database.leadership():
            sender = Sender(database, api, house, clock, pace or Pace(settings.send_rate))
            ticker = Ticker(database, house, clock)
            receiver = Receiver(api, Intake(database, api, house, clock))
            ticker.start()
            loops = [
                asyncio.create_task(sender.run(), name="sender"),
                asyncio.create_task(receiver.run(), name="receiver"),
            ]
            try:
                async with _watched(loops):
                    yield database
            finally:
                ticker.stop()
                await _stop(loops, sender)
    finally:
        await api.stop()
        await database.close()


async def run(settings: Settings) -> None:
    """Until SIGTERM or SIGINT."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for sign in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(sign, stop.set)
    if not settings.operators:
        log.warning("KULKUL_OPERATORS is empty: reports that find nobody will wait until somebody has a post")
    async with running(settings):
        log.info("Kulkul is at work; Ctrl+C stops it")
        await stop.wait()
        log.info("stopping")


async def _introduce(api: Api) -> None:
    """Learn who we are; wait for Telegram as long as it takes, but not for a token it does not know."""
    attempt = 0
    while True:
        try:
            await api.start()
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


@asynccontextmanager
async def _watched(loops: list[asyncio.Task[None]]) -> AsyncIterator[None]:
    """A loop that dies takes the program down with it: half a bot that looks alive is worse than none."""
    main = asyncio.current_task()
    died: list[asyncio.Task[None]] = []

    def on_done(task: asyncio.Task[None]) -> None:
        if not task.cancelled() and main is not None:
            died.append(task)
            main.cancel()

    for task in loops:
        task.add_done_callback(on_done)
    try:
        yield
    except asyncio.CancelledError:
        for task in died:
            task.result()
        raise


async def _stop(loops: list[asyncio.Task[None]], sender: Sender) -> None:
    for task in reversed(loops):
        task.cancel()
    await asyncio.gather(*loops, return_exceptions=True)
    await sender.drain(DRAIN)


def _database_fault(settings: Settings, fault: Exception) -> str:
    if isinstance(fault, ValueError):
        return str(fault)
    reason = str(getattr(fault, "orig", None) or fault).splitlines()[0]
    file = file_of(settings.database_url)
    if file is not None:
        return f"the file {file} cannot be opened ({reason}); check the folder, its rights and the disk"
    return f"the server cannot be reached ({reason}); check that it runs, and the address, name and password"
