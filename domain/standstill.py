"""Nyepi: from 06.00 to 06.00 the island is silent, nothing is broadcast and clocks stand still (DESIGN.md, section 6).

Dates as in the state's calendar; later ones are added when the joint decree names them.
"""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

NYEPI: tuple[date, ...] = (
    date(2023, 3, 22),
    date(2024, 3, 11),
    date(2025, 3, 29),
    date(2026, 3, 19),
    date(2027, 3, 8),
    date(2028, 3, 26),
)

BEGINS = time(6)
LASTS = timedelta(days=1)


def silences(zone: ZoneInfo) -> list[tuple[datetime, datetime]]:
    """(from, until) of every Nyepi known, in order."""
    starts = [datetime.combine(day, BEGINS, zone) for day in NYEPI]
    return [(start, start + LASTS) for start in starts]


def ends_at(moment: datetime, zone: ZoneInfo) -> datetime | None:
    """When the silence around this moment is over; None when there is none."""
    return next((until for since, until in silences(zone) if since <= moment < until), None)


def after(start: datetime, wait: timedelta, zone: ZoneInfo) -> datetime:
    """The moment that much counted time after `start`: what falls into a silence does not count."""
    moment = ends_at(start, zone) or start
    end = moment + wait
    for since, until in silences(zone):
        if moment <= since < end:
            end += until - since
    return end.astimezone(start.tzinfo)


def counted(start: datetime, end: datetime, zone: ZoneInfo) -> timedelta:
    """How much of the time between two moments counts."""
    lost = timedelta()
    for since, until in silences(zone):
        lost += max(timedelta(), min(end, until) - max(start, since))
    return end - start - lost
