"""kulkul doctor: everything the bot needs, a line each, ok or what to do. Changes nothing."""

import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any

import aiohttp
from rich.console import Console
from sqlalchemy import func, select
from sqlalchemy.exc import SQLAlchemyError
from telegram.error import InvalidToken, TelegramError

from bot.api import Api
from bot.chain_check import told_of_chain
from bot.program import build_house
from bot.settings import ConfigurationError, Settings
from bot.webhook import PATH
from domain import area as areas
from domain.delivery import Lane
from domain.reminders import State
from domain.watchdog import ALERT_WITHIN
from services import people
from services.command import readiness
from services.watchdog import NAME
from services.work import House, Work
from storage import elections, gauges, migrate
from storage.database import Database, file_of
from storage.updates import FailedUpdate
from texts.moments import moment

#: A clock further off than this sends reminders at the wrong moment.
CLOCK_WITHIN = timedelta(seconds=10)

#: Bytes below which a disk fills up before somebody looks again.
DISK_LEAST = 1_000_000_000

#: For whoever is asked by HTTP.
PATIENCE = aiohttp.ClientTimeout(total=10)

#: What to do when a process says that it is not ready.
MENDS = {
    "starting": "wait a moment; if it stays so, its log says what it waits for",
    "stopping": "start it again",
    "database": "check that the database runs, and KULKUL_DATABASE_URL",
    "migrations": "restart it: the tables are of another release than this process",
    "telegram": "check the network and KULKUL_TELEGRAM_URL",
    "conflict": "stop the other program that polls with this token",
    "token": "put the new token from @BotFather into .env, restart",
    "sender": "restart it and keep its log",
    "ticker": "restart it and keep its log",
}

#: Reminders named.
NEXT_REMINDERS = 3

console = Console(soft_wrap=True, highlight=False)


@dataclass(frozen=True)
class Finding:
    """mend: what to do about it; empty when all is well."""

    what: str
    told: str
    mend: str = ""


async def doctor(settings: Settings, audit_head: str = "") -> int:
    """Returns 0 when all is well, 1 when something is to be mended. audit_head: one that was written down earlier."""
    found = [finding async for finding in examine(settings, audit_head)]
    for finding in found:
        sign = "[red]mend[/red]" if finding.mend else "[green]ok[/green]  "
        console.print(f"{sign} {finding.what}: {finding.told}{f' → {finding.mend}' if finding.mend else ''}")
    return 1 if any(finding.mend for finding in found) else 0


async def examine(settings: Settings, audit_head: str = "") -> AsyncIterator[Finding]:
    try:
        house = build_house(settings)
    except ConfigurationError as fault:
        yield Finding("boundaries", str(fault), "mend the file, or leave KULKUL_BOUNDARIES empty")
        return
    where = f"{settings.boundaries} is read" if settings.boundaries else "no file, so a shared location is asked about"
    yield Finding("boundaries", where)
    async for finding in _telegram(settings):
        yield finding
    try:
        settings.webhook()
    except ConfigurationError as fault:
        yield Finding("webhook secret", str(fault), "put it into .env, or leave KULKUL_WEBHOOK_URL empty")
    yield await _process(settings)
    try:
        yield _disk(settings)
        database = Database(settings.database_url)
    except (SQLAlchemyError, ValueError):
        yield Finding("database", "KULKUL_DATABASE_URL is no address of SQLite or PostgreSQL", "see .env.example")
        return
    try:
        async for finding in _database(database, house, audit_head):
            yield finding
    finally:
        await database.close()


async def _telegram(settings: Settings) -> AsyncIterator[Finding]:
    try:
        api = Api(settings.token(), settings.telegram_url)
    except ConfigurationError as fault:
        yield Finding("token", str(fault), "put it into .env")
        return
    try:
        await api.start()
        yield Finding("token", f"@{api.bot.username}")
        yield _webhook(settings, await api.call("getWebhookInfo", {}))
        yield await _clock(settings)
    except InvalidToken:
        yield Finding("token", "Telegram does not know it", "copy it again from @BotFather")
    except TelegramError as error:
        yield Finding("Telegram", f"no answer ({type(error).__name__})", "check the network and KULKUL_TELEGRAM_URL")
    finally:
        await api.stop()


def _webhook(settings: Settings, told: dict[str, Any]) -> Finding:
    set_to, wanted = str(told.get("url") or ""), f"{settings.webhook_url}{PATH}" if settings.webhook_url else ""
    waiting = told.get("pending_update_count", 0)
    if set_to != wanted:
        return Finding("webhook", f"set to {set_to or 'nothing'}", "start the bot: it sets and removes it by itself")
    if told.get("last_error_message"):
        mend = "check the proxy in front of KULKUL_LISTEN and its certificate"
        return Finding("webhook", f"{told['last_error_message']} ({waiting} updates wait)", mend)
    return Finding("webhook", f"{set_to or 'none, the bot asks'}; {waiting} updates wait")


async def _clock(settings: Settings) -> Finding:
    """Against the time Telegram's server gives with its answer."""
    try:
        async with aiohttp.ClientSession(timeout=PATIENCE) as session, session.get(settings.telegram_url) as answer:
            stated = answer.headers.get("Date")
    except (aiohttp.ClientError, TimeoutError):
        stated = None
    if stated is None:
        return Finding("clock", "the server does not say its time")
    off = abs(datetime.now(UTC) - parsedate_to_datetime(stated))
    mend = "set it by NTP (timedatectl set-ntp true)" if off > CLOCK_WITHIN else ""
    return Finding("clock", f"{off.total_seconds():.0f} s off", mend)


async def _process(settings: Settings) -> Finding:
    """What the process on this machine says of itself, if there is one."""
    host, port = settings.address
    host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)  # noqa: S104 (compared, not bound)
    where = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
    try:
        async with (
            aiohttp.ClientSession(timeout=PATIENCE) as session,
            session.get(f"http://{where}/readyz") as answer,
        ):
            ours, word = answer.headers.get("Server") == "kulkul", (await answer.text())[:20].strip()
    except (aiohttp.ClientError, TimeoutError, OSError, UnicodeDecodeError):
        return Finding("process", f"none answers at {where}: not running here, or at another KULKUL_LISTEN")
    if not ours:
        return Finding("process", f"another program answers at {where}", "give KULKUL_LISTEN another port")
    return Finding("process", f"{where} says {word}", MENDS.get(word, ""))


def _disk(settings: Settings) -> Finding:
    file = file_of(settings.database_url)
    if file is None:
        return Finding("disk", "the database server's")
    folder = next((each for each in file.absolute().parents if each.exists()), file.absolute().parent)
    free = shutil.disk_usage(folder).free
    return Finding("disk", f"{free / 1e9:.1f} GB free", "make room" if free < DISK_LEAST else "")


async def _database(database: Database, house: House, audit_head: str) -> AsyncIterator[Finding]:
    file = file_of(database.url.render_as_string(hide_password=False))
    if file is not None and not file.exists():
        yield Finding("database", f"{file} is not there yet", "kulkul migrate, or start the bot")
        return
    if not await database.answers():
        yield Finding("database", "no answer", "check that it runs, and KULKUL_DATABASE_URL")
        return
    try:
        if not await migrate.is_current(database):
            yield Finding("database", "its tables are of another release", "kulkul migrate")
            return
        yield Finding("database", f"answers, revision {migrate.newest_revision()}")
        async with database.reads() as tx:
            work = Work(tx, datetime.now(UTC), house)
            for finding in (await _roster(work), await _outbox(work), await _failed(work), await _reminders(work)):
                yield finding
            yield Finding("audit", *await told_of_chain(tx, audit_head))
    except SQLAlchemyError as error:
        yield Finding("database", type(error).__name__, "see its log")


async def _roster(work: Work) -> Finding:
    found = await readiness.check(work, areas.KABUPATEN)
    ready = sum(desa.ready for desa in found)
    told = f"{ready} of {len(found)} desa have a perbekel and a babinsa that the bot reaches and a drill has"
    if not await people.operators(work):
        return Finding("roster", f"{told}; no operator", "put your Telegram id into KULKUL_OPERATORS and write /start")
    return Finding("roster", told, "" if ready == len(found) else "/kesiapan in the chat names them")


async def _outbox(work: Work) -> Finding:
    found = await gauges.read(work.tx, work.now, list(Lane))
    waiting, oldest = sum(found.waiting.values()), await gauges.oldest_alert(work.tx, but=NAME)
    if oldest is not None and work.now - oldest > ALERT_WITHIN:
        late = int((work.now - oldest).total_seconds())
        return Finding("outbox", f"an alert waits since {late} s", "is the bot running, and does Telegram answer?")
    return Finding("outbox", f"{waiting} messages wait")


async def _failed(work: Work) -> Finding:
    since = work.now - timedelta(days=1)
    count = await work.tx.scalar(select(func.count()).select_from(FailedUpdate).where(FailedUpdate.at > since)) or 0
    return Finding("failed updates", f"{count} in the last day", "report them: table failed_update" if count else "")


async def _reminders(work: Work) -> Finding:
    coming = await elections.reminders_in_order(work.tx, frozenset({State.PLANNED}))
    named = [f"{moment(reminder.at, work.house.zone, 'en')} {reminder.name}" for reminder, _ in coming[:NEXT_REMINDERS]]
    return Finding("reminders", f"{len(coming)} planned{'; next: ' + ', '.join(named) if named else ''}")
