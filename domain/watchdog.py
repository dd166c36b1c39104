"""When the command centre must hear that the house itself is not well, and when that is over."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from domain.reminders import Quiet, free_from

#: Nothing urgent should wait this long.
ALERT_WITHIN = timedelta(seconds=60)
#: Late by less than this is in time again: between the two nothing changes, so that nobody is told back and forth.
ALERT_IN_TIME = timedelta(seconds=30)

#: Telegram answers nothing for this long: it is away, and nobody can be told until it is back.
AWAY_AFTER = timedelta(seconds=60)
#: Away for less than this, an alert that is late is late for another reason.
AWAY_BY_CHANCE = timedelta(seconds=20)
#: After an absence what waited goes out first.
CATCHING_UP = timedelta(seconds=60)

#: Bytes left on the disk of the database: it stops soon, and there is room again.
DISK_LEAST = 200_000_000
DISK_ENOUGH = 400_000_000

_STEP = timedelta(minutes=15)


class Watch(StrEnum):
    TELEGRAM = "telegram"
    ALERTS = "alerts"
    SILENCE = "silence"
    DISK = "disk"


@dataclass(frozen=True)
class Signs:
    """alert: the age of the oldest one not delivered. away: since Telegram last answered, back: since it does again.

    silence: waking time without an update, None when unknown. alive: for how long this process could have had one.
    free: bytes on the disk, None when that is not ours to know.
    """

    alert: timedelta | None = None
    away: timedelta = timedelta()
    back: timedelta = timedelta(days=1)
    silence: timedelta | None = None
    alive: timedelta = timedelta(days=1)
    free: int | None = None


def ails(watch: Watch, signs: Signs, silence_after: timedelta) -> bool | None:
    """Whether it is amiss; None when what was said last still holds. silence_after: nothing switches that watch off."""
    match watch:
        case Watch.TELEGRAM:
            return _between(signs.away >= AWAY_AFTER, fine=not signs.away)
        case Watch.ALERTS:
            late = signs.alert is not None and signs.alert >= ALERT_WITHIN
            ours = signs.away < AWAY_BY_CHANCE and signs.back >= CATCHING_UP
            return _between(late and ours, fine=signs.alert is None or signs.alert < ALERT_IN_TIME)
        case Watch.SILENCE:
            if not silence_after:
                return False
            known, silence = signs.silence is not None, signs.silence or timedelta()
            silent = known and min(silence, signs.alive) >= silence_after
            return _between(silent, fine=known and silence < silence_after)
        case Watch.DISK:
            return _between(
                signs.free is not None and signs.free < DISK_LEAST, fine=signs.free is None or signs.free > DISK_ENOUGH
            )


def awake(since: datetime, until: datetime, zone: ZoneInfo, quiet: Quiet) -> timedelta:
    """How much of the time between two moments people are up and write, to a quarter hour: no night, no Nyepi."""
    steps = int((until - since) / _STEP)
    moments = (since + _STEP * number for number in range(steps))
    return sum((_STEP for at in moments if free_from(at, zone, quiet) == at), timedelta())


def _between(amiss: bool, *, fine: bool) -> bool | None:  # noqa: FBT001 (what it is about)
    return True if amiss else False if fine else None
