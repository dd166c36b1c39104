"""When digests are due: at the times of day the house gives them, each once, and none that has grown stale."""

from collections.abc import Sequence
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from domain import standstill

#: A digest later than this is not given: the next one tells what it would have told.
STALE_AFTER = timedelta(hours=4)


def latest(now: datetime, times: Sequence[time], zone: ZoneInfo) -> datetime | None:
    """The last moment at which one was to be given, now included; None when none ever is."""
    today = now.astimezone(zone).date()
    moments = (datetime.combine(day, at, zone) for day in (today, today - timedelta(days=1)) for at in times)
    return max((moment.astimezone(now.tzinfo) for moment in moments if moment <= now), default=None)


def due(now: datetime, given: datetime, times: Sequence[time], zone: ZoneInfo) -> datetime | None:
    """The moment whose digest is to be given now; given: the moment of the last one.

    However many were missed, only the newest is due, and it tells of all the time since the last. Nothing on Nyepi.
    """
    moment = latest(now, times, zone)
    if moment is None or moment <= given or now - moment >= STALE_AFTER or standstill.ends_at(now, zone) is not None:
        return None
    return moment
