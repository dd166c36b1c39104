"""The running program: everything is made here once, handed down, and stopped in order."""

import asyncio
import signal
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import Flag, auto
from pathlib import Path
from zoneinfo import ZoneInfo

import structlog
from sqlalchemy.exc import SQLAlchemyError

from bot import clock as clocks
from bot import record
from bot.api import Api
from bot.clock import Clock
from bot.ending import Ending
from bot.health import Health
from bot.intake import Intake
from bot.introduction import Introduction
from bot.leader import Leader, SupersededError
from bot.loops import Loops
from bot.probe import Probe
from bot.pulse import Phase, Pulse
from bot.reception import insist, open_doors, receive
from bot.sender import Sender
from bot.settings import ConfigurationError, Settings
from bot.ticker import Ticker
from bot.webhook import Webhook
from bot.workshop import Workshop
from domain.pace import Pace
from domain.reminders import Quiet
from services.places import territory
from services.places.gazetteer import Gazetteer
from services.work import House
from storage.database import Database, file_of
from texts.catalogue import Catalogue

#: Seconds after which the system ends a process that was asked to stop and hangs, whatever it hangs in.
CUT_OFF_AFTER = 15

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
        silence_after=timedelta(minutes=settings.silence_after),
        folder=_folder_of(settings.database_url),
    )


async def open_database(settings: Settings, house: House) -> Database:
    """A database that answers and has this release's tables. Raises ConfigurationError."""
    try:
        database = Database(settings.database_url)
        file = file_of(settings.database_url)
        if file is not None:
            file.parent.mkdir(parents=True, exist_ok=True)
        await record.upgrade(database)
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
    ending: Ending | None = None,
) -> AsyncIterator[Database]:
    """The bot at work until the block ends. Raises ConfigurationError for what an operator can mend.

    Health is answered from the first moment on. ending: the seconds it may take to stop, shared with whoever asks.
    """
    house, pulse, ending, loops = build_house(settings), Pulse(), ending or Ending(), Loops()
    health = Health(pulse, clock)
    hook = settings.webhook() if Part.RECEIVE in parts else None
    webhook = Webhook(hook[1]) if hook is not None else None
    api = Api(settings.token(), settings.telegram_url, pulse)
    async with AsyncExitStack() as stack:
        warning = await open_doors(stack, settings, health, webhook)
        database = await open_database(settings, house)
        stack.push_async_callback(database.close)
        stack.callback(health.forgets)
        health.knows(database, loops)
        stack.push_async_callback(api.stop)
        stack.push_async_callback(loops.end, ending)
        await insist(api.start)
        if warning:
            log.warning(warning)
        house = replace(house, bot_name=api.bot.username)
        loops.start("probe", Probe(api, pulse))
        if Part.WORK in parts:
            await _lead(stack, database, loops, pulse)
            log.info("audit", head=await record.settings(database, settings, clock))
            _work(stack, Staff(database, api, house, clock, pulse, ending, loops), settings, pace)
        if Part.RECEIVE in parts:
            intake = Intake(database, api, house, clock, pulse.meters)
            hooked = (hook[0], webhook, hook[1]) if hook is not None and webhook is not None else None
            await receive(stack, api, intake, loops, pulse, ending, hooked)
        stack.push_async_callback(loops.end, ending)
        pulse.phase = Phase.WORKING
        stack.callback(pulse.stopping)
        if webhook is not None:
            stack.callback(webhook.shut)
        async with loops.watched():
            yield database


@dataclass(frozen=True)
class Staff:
    """What those who send and tick are made of."""

    database: Database
    api: Api
    house: House
    clock: Clock
    pulse: Pulse
    ending: Ending
    loops: Loops


async def _lead(stack: AsyncExitStack, database: Database, loops: Loops, pulse: Pulse) -> None:
    """Stand by until no other process sends and ticks."""
    pulse.phase = Phase.STANDBY
    lead = await stack.enter_async_context(database.leadership())
    pulse.phase = Phase.STARTING
    pulse.meters.lead(leads=True)
    if not database.sqlite:
        log.info("leading: this process sends and ticks")
        loops.start("leader", Leader(lead))


def _work(stack: AsyncExitStack, staff: Staff, settings: Settings, pace: Pace | None) -> None:
    database, api, house, clock, pulse = staff.database, staff.api, staff.house, staff.clock, staff.pulse
    sender = Sender(database, api, house, clock, pace or Pace(settings.send_rate), pulse)
    ticker = Ticker(database, house, clock, pulse)
    pulse.beat("sender")
    ticker.start()
    stack.push_async_callback(sender.drain, staff.ending)
    stack.push_async_callback(ticker.stop, staff.ending)
    staff.loops.start("sender", sender)
    staff.loops.start("workshop", Workshop(database, house, clock))
    staff.loops.start("introduction", Introduction(database, api, house, clock, settings.bot_name))


async def run(settings: Settings, parts: Part = Part.RECEIVE | Part.WORK) -> None:
    """Until SIGTERM or SIGINT. A second one ends it sooner; nothing is lost by that."""
    stop, ending, main = asyncio.Event(), Ending(), asyncio.current_task()
    loop = asyncio.get_running_loop()
    at_work = False

    def on_signal() -> None:
        if stop.is_set():
            ending.hurry()
            return
        stop.set()
        ending.begin()
        signal.alarm(CUT_OFF_AFTER)
        if not at_work and main is not None:
            main.cancel()

    for sign in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(sign, on_signal)
    if not settings.operators:
        log.warning("KULKUL_OPERATORS is empty: reports that find nobody will wait until somebody has a post")
    try:
        async with running(settings, parts=parts, ending=ending):
            at_work = True
            log.info("Kulkul is at work; Ctrl+C stops it")
            await stop.wait()
            log.info("stopping")
        log.info("stopped", seconds=round(ending.used, 1))
    except asyncio.CancelledError:
        if not stop.is_set():
            raise
        log.info("stopped before it was at work")
    except SupersededError:
        log.error("another process leads now: this one ends, and stands by when it is started again")  # noqa: TRY400 (all is said)
        raise SystemExit(1) from None


def _folder_of(url: str) -> Path | None:
    """Where an SQLite file lies; None for PostgreSQL, and for an address that is none: opening it says so."""
    try:
        file = file_of(url)
    except (SQLAlchemyError, ValueError):
        return None
    return file.absolute().parent if file is not None else None


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
