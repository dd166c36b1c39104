"""What happens by itself. APScheduler only ticks; what is due is a column, and each tick may run twice."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from datetime import timedelta

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger

from bot.clock import Clock
from bot.ending import Ending
from bot.pulse import Pulse
from services import watchdog
from services.appointments import invitations
from services.broadcasting import broadcasts
from services.casework import assignment, deadlines, identity
from services.command import digest, downtime, escalation
from services.reporting import reports
from services.trust import audit_watch, retention
from services.voting import checkin_silence, checkins, reminders
from services.watchdog import Sight
from services.work import House, Work
from storage import cases as case_rows
from storage import outbox, updates, uploads
from storage.database import Database, is_away

Tick = Callable[[Work], Awaitable[object]]

#: How long finished rows of the outbox explain a delivery, and how long an update can come again.
KEEP_OUTBOX = timedelta(days=3)
KEEP_UPLOADS = timedelta(days=3)
KEEP_SEEN = timedelta(days=3)

log = structlog.get_logger()


async def lapse_unconfirmed(work: Work) -> None:
    """Nobody answered "Sudah beres?" in time."""
    for case in await case_rows.unconfirmed_since(work.tx, work.now):
        if not deadlines.stands_still(work, case):
            await reports.lapse(work, case)


async def take_up_orphans(work: Work) -> None:
    await outbox.recover(work.tx, work.now, all_of_them=False)


async def tidy(work: Work) -> None:
    await outbox.tidy(work.tx, work.now, KEEP_OUTBOX)
    await uploads.forget_before(work.tx, work.now - KEEP_UPLOADS)
    await updates.forget_before(work.tx, work.now - KEEP_SEEN)


#: (seconds between ticks, what). Short where somebody waits for it.
TICKS: tuple[tuple[int, Tick], ...] = (
    (5, lapse_unconfirmed),
    (10, take_up_orphans),
    (10, identity.lapse),
    (10, invitations.tidy),
    (10, assignment.find_holders),
    (10, digest.give),
    (3, broadcasts.tend_all),
    (5, checkins.ask_due),
    (5, reminders.send_due),
    (5, checkin_silence.follow_up),
    (60, audit_watch.watch),
    (600, retention.forget),
    (3600, tidy),
    (3600, broadcasts.forget_rows),
)


#: Seconds between looks at who has waited too long, and at the house itself.
WATCH_EVERY = 5
GUARD_EVERY = 10

#: Seconds of the ending kept for what comes after the ticks.
KEPT = 3.0


class Ticker:
    def __init__(self, database: Database, house: House, clock: Clock, pulse: Pulse | None = None) -> None:
        self._database = database
        self._pulse = pulse or Pulse()
        self._stopping = False
        self._began_at = clock()
        self._last_begun: dict[str, float] = {}
        self._house = house
        self._clock = clock
        self._under_way: set[asyncio.Task[object]] = set()
        self._watched_at: float | None = None
        self._scheduler = AsyncIOScheduler(timezone=house.zone, job_defaults={"misfire_grace_time": None})

    def start(self) -> None:
        for seconds, tick in ((WATCH_EVERY, self.watch), (GUARD_EVERY, self.guard), *TICKS):
            self._scheduler.add_job(
                self.tick,
                IntervalTrigger(seconds=seconds),
                [tick, seconds],
                name=name_of(tick),
                coalesce=True,
                max_instances=1,
            )
        self._scheduler.start()
        self._pulse.beat("ticker")

    async def stop(self, ending: Ending) -> None:
        """No more ticks; one under way is finished, for a transaction cut off may keep its lock."""
        self._stopping = True
        self._scheduler.remove_all_jobs()
        await ending.cut(self._under_way, keep=KEPT)
        self._scheduler.shutdown(wait=False)

    async def watch(self, work: Work) -> None:
        """The ladder; first it is told for how long nobody watched, if this process was not there or slept."""
        last = self._watched_at
        await downtime.notice(work, watched=last is not None and _real_time() - last < downtime.NOTICED.total_seconds())
        await escalation.watch(work)

    async def guard(self, work: Work) -> None:
        """The watchdog. Its episodes are lines for a monitor too: by Telegram nobody hears that Telegram is away."""
        line = self._pulse.line
        sight = Sight(timedelta(seconds=line.away), timedelta(seconds=line.back), work.now - self._began_at)
        for change in await watchdog.look(work, sight):
            told = log.warning if change.over else log.error
            told(f"watchdog: {change.watch}{' is over' if change.over else ''}", since=change.since.isoformat())

    async def tick(self, tick: Tick, every: float = 0.0) -> None:
        """every: seconds between two; a tick that begins a whole interval late is counted."""
        if self._stopping:
            return
        task = asyncio.current_task()
        assert task is not None  # noqa: S101 (APScheduler runs it in one)
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)
        name, begun = name_of(tick), time.monotonic()
        late = every > 0 and begun - self._last_begun.get(name, begun) > 2 * every
        self._last_begun[name] = begun
        outcome = await self._tick(tick)
        self._pulse.meters.tick(name, outcome, time.monotonic() - begun, late=late)

    async def _tick(self, tick: Tick) -> str:
        """What became of it: done, skipped or failed. One that fails stops no other."""
        try:
            async with self._database.writes() as tx:
                await tick(Work(tx, self._clock(), self._house))
                await tx.commit()
        except Exception as error:
            if is_away(error):
                log.warning(
                    "tick skipped: the database does not answer", tick=name_of(tick), cause=type(error).__name__
                )
                return "skipped"
            log.exception("a tick failed", tick=name_of(tick))
            return "failed"
        if tick == self.watch:
            self._watched_at = _real_time()
            self._pulse.beat("ticker")
        return "done"


def name_of(tick: Tick) -> str:
    """Like identity.lapse; those of this module by themselves."""
    module, name = tick.__module__.rpartition(".")[2], tick.__qualname__.rpartition(".")[2]
    return name if module == "ticker" else f"{module}.{name}"


def _real_time() -> float:
    """Seconds that nobody sets, and that go on while the machine sleeps where it counts them."""
    return time.clock_gettime(getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC))
