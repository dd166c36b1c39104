"""When a reminder is due, counted from the voting day (hari H), and what becomes of one that is late.

Times of day are local; the zone comes in as an argument. Residents are left alone in their quiet hours, and on
Nyepi nobody is written to.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from domain import standstill
from domain.roles import Role

_OFFSET = re.compile(r"H(?:\s?([+-])\s?(\d{1,3}))?(?:\s+(\d{1,2})[:.](\d{2}))?", re.ASCII)
_DURATION = re.compile(r"(\d{1,4})\s*(minute|hour|day)s?", re.ASCII)
_UNITS = {"minute": timedelta(minutes=1), "hour": timedelta(hours=1), "day": timedelta(days=1)}

#: What a file calls those who are reminded. Residents hold no post: whoever asked for reminders in the areas.
RESIDENTS = "residents"
AUDIENCES: dict[str, Role | None] = {
    RESIDENTS: None,
    "officers": Role.BANJAR_OFFICER,
    "bhabinkamtibmas": Role.BHABINKAMTIBMAS,
    "babinsa": Role.BABINSA,
    "perbekel": Role.PERBEKEL,
    "commanders": Role.COMMANDER,
    "operators": Role.OPERATOR,
}


class State(StrEnum):
    """SENT: it became a broadcast. SKIPPED: its time was over before it could go. CANCELLED: its file dropped it."""

    PLANNED = "planned"
    SENT = "sent"
    SKIPPED = "skipped"
    CANCELLED = "cancelled"


class Verdict(StrEnum):
    SEND = "send"
    WAIT = "wait"
    SKIP = "skip"


@dataclass(frozen=True)
class Offset:
    """Days from the voting day, and a time of that day where one was written."""

    days: int
    at: time | None = None

    @classmethod
    def parse(cls, written: str) -> "Offset":
        """From "H-3 08:00", "H 06.00", "H+1"; raises ValueError for anything else."""
        found = _OFFSET.fullmatch(written.strip())
        if found is None:
            raise ValueError(written)
        sign, days, hour, minute = found.groups()
        at = time(int(hour), int(minute)) if hour is not None else None
        return cls(int(f"{sign}{days}") if days else 0, at)

    def day(self, voting_day: date) -> date:
        return voting_day + timedelta(days=self.days)

    def moment(self, voting_day: date, zone: ZoneInfo) -> datetime:
        """Raises ValueError when no time of day was written."""
        if self.at is None:
            raise ValueError("an offset without a time of day")
        return datetime.combine(self.day(voting_day), self.at, zone)


def duration(written: str) -> timedelta:
    """From "90 minutes", "6 hours", "2 days"; raises ValueError for anything else."""
    found = _DURATION.fullmatch(written.strip())
    if found is None or int(found[1]) == 0:
        raise ValueError(written)
    return int(found[1]) * _UNITS[found[2]]


@dataclass(frozen=True)
class Quiet:
    """The hours in which residents are left alone, local time, perhaps past midnight; none when both are the same."""

    begins: time = time(21)
    ends: time = time(6)

    @classmethod
    def parse(cls, written: str) -> "Quiet":
        """From "21:00-06:00"."""
        begins, _, ends = written.partition("-")
        return cls(time.fromisoformat(begins), time.fromisoformat(ends))

    def ends_at(self, moment: datetime, zone: ZoneInfo) -> datetime | None:
        """When the quiet around this moment is over; None when there is none."""
        local = moment.astimezone(zone)
        clock = local.time()
        past_midnight = self.ends < self.begins
        evening, morning = clock >= self.begins, clock < self.ends
        if not (evening or morning if past_midnight else evening and morning):
            return None
        tomorrow = past_midnight and evening
        return datetime.combine(local.date() + timedelta(days=int(tomorrow)), self.ends, zone)


def free_from(moment: datetime, zone: ZoneInfo, quiet: Quiet | None) -> datetime:
    """The first moment from this one on that is neither Nyepi nor quiet. quiet: None for those on duty."""
    while True:
        end = standstill.ends_at(moment, zone) or (quiet.ends_at(moment, zone) if quiet else None)
        if end is None:
            return moment
        moment = end


def judge(
    at: datetime, send_until: datetime, now: datetime, zone: ZoneInfo, quiet: Quiet | None
) -> tuple[Verdict, datetime]:
    """What to do with a planned reminder now, and, where it has to wait, until when.

    Stale is worse than late: what could go out only at send_until or after never goes.
    """
    moment = free_from(max(at, now), zone, quiet)
    if moment >= send_until:
        return Verdict.SKIP, moment
    return (Verdict.SEND if moment <= now else Verdict.WAIT), moment
