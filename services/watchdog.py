"""Tells the command centre when the house itself is not well, once, and once when it is well again.

An episode is a row: its mark stands from the beginning to the end, whichever process looks and however often.
"""

import shutil
from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.delivery import Lane
from domain.watchdog import Signs, Watch, ails, awake
from services import outbox, people
from services.work import Work
from storage import gauges, marks
from texts.moments import clock_time, moment

#: What marks and cards of an episode are called; such cards are no alert that waits.
NAME = "watchdog:"


@dataclass(frozen=True)
class Sight:
    """What the process knows by itself: for how long Telegram has been away, and back, and it itself at work."""

    away: timedelta = timedelta()
    back: timedelta = timedelta(days=1)
    alive: timedelta = timedelta(days=1)


@dataclass(frozen=True)
class Change:
    """An episode that began, or that is over."""

    watch: Watch
    since: datetime
    over: bool


async def look(work: Work, sight: Sight) -> list[Change]:
    """Idempotent: whoever looks a second time finds the mark."""
    oldest, last = await gauges.oldest_alert(work.tx, but=NAME), await gauges.last_update(work.tx)
    signs = Signs(
        alert=work.now - oldest if oldest else None,
        away=sight.away,
        back=sight.back,
        silence=_silence(work, last),
        alive=sight.alive,
        free=shutil.disk_usage(work.house.folder).free if work.house.folder else None,
    )
    since = {Watch.TELEGRAM: work.now - sight.away, Watch.ALERTS: oldest, Watch.SILENCE: last}
    changes = []
    for watch in Watch:
        amiss = ails(watch, signs, work.house.silence_after)
        change = None if amiss is None else await _changed(work, watch, amiss, since.get(watch) or work.now)
        if change is not None:
            await _tell(work, change)
            changes.append(change)
    return changes


def _silence(work: Work, last: datetime | None) -> timedelta | None:
    """Waking time since the last update; the nights are only counted out where it matters."""
    if last is None:
        return None
    silence = work.now - last
    if not work.house.silence_after or silence < work.house.silence_after:
        return silence
    return awake(last, work.now, work.house.zone, work.house.quiet)


async def _changed(work: Work, watch: Watch, amiss: bool, since: datetime) -> Change | None:  # noqa: FBT001 (what it is about)
    if amiss:
        return Change(watch, since, over=False) if await marks.begin(work.tx, f"{NAME}{watch}", since) else None
    began = await marks.end(work.tx, f"{NAME}{watch}")
    return Change(watch, began, over=True) if began is not None else None


async def _tell(work: Work, change: Change) -> None:
    """One card an episode: the end takes the place of a beginning that has not gone out, and of one that has."""
    if change.watch is Watch.TELEGRAM and not change.over:
        return  # by Telegram nobody can be told
    minutes = int((work.now - change.since).total_seconds()) // 60
    for operator in await people.operators(work):
        text = work.texts.text(
            f"watchdog-{change.watch}{'-over' if change.over else ''}",
            operator.language,
            since=_clock(work, change.since, operator.language),
            until=_clock(work, work.now, operator.language),
            hours=minutes // 60,
            minutes=minutes % 60,
        )
        card = f"{NAME}{change.watch}:{int(change.since.timestamp())}"
        await outbox.post(work, operator, card, text, lane=Lane.ALERT, fresh=True)


def _clock(work: Work, at: datetime, language: str) -> str:
    """The hour alone when that is plain enough."""
    zone = work.house.zone
    return clock_time(at, zone) if work.now - at < timedelta(hours=12) else moment(at, zone, language)
