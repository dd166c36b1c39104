"""What one person says to many: its life, who may send it, when it may go, and an account that adds up."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from domain import area as areas
from domain import standstill
from domain.delivery import RowState
from domain.reminders import Quiet
from domain.roles import Post, Role


class State(StrEnum):
    """WAITING: for somebody else's approval. SKIPPED: it could only have gone out when it was stale."""

    DRAFT = "draft"
    WAITING = "waiting"
    APPROVED = "approved"
    RUNNING = "running"
    PAUSED = "paused"
    DONE = "done"
    STOPPED = "stopped"
    SKIPPED = "skipped"


class Asks(StrEnum):
    """What a copy asks its reader to tap."""

    NOTHING = ""
    READ = "read"
    AGREE = "agree"


class Only(StrEnum):
    """Whom of the recipients of an earlier broadcast one is for: those it never reached, or who have not answered."""

    UNREACHED = "unreached"
    SILENT = "silent"


UNSENT = frozenset({State.DRAFT, State.WAITING, State.APPROVED})
UNDER_WAY = frozenset({State.RUNNING, State.PAUSED})
OVER = frozenset({State.DONE, State.STOPPED, State.SKIPPED})

#: Posts a broadcast can be for, in the order they are offered. Residents are asked for beside them.
ADDRESSED = (Role.PERBEKEL, Role.BABINSA, Role.BHABINKAMTIBMAS, Role.BANJAR_OFFICER, Role.COMMANDER)

#: Hours after its start until a broadcast is stale.
LASTS = (1, 3, 6, 12, 24)
LASTS_BY_DEFAULT = 12

#: An unreached recipient is tried again without a new approval for this long.
APPROVAL_HOLDS = timedelta(hours=24)

#: Who has not answered is reminded no more often.
REMIND_EVERY = timedelta(hours=1)

#: Rows of an ended broadcast are kept, for the list to phone and for resending; then only their sums.
KEEP_ROWS = timedelta(days=90)

#: Seconds' worth of messages let go at once: enough that the sender never runs dry between two ticks.
WINDOW_SECONDS = 10.0

_CLOCK = re.compile(r"(?:(\d{1,2})/(\d{1,2})(?:/(\d{4}))?\s+)?(\d{1,2})[.:](\d{2})", re.ASCII)


@dataclass(frozen=True)
class Account:
    """What became of the recipients. left: still to be sent, or on the way."""

    planned: int
    sent: int = 0
    unreachable: int = 0
    failed: int = 0
    expired: int = 0
    stopped: int = 0
    left: int = 0

    @property
    def adds_up(self) -> bool:
        return self.planned == self.settled + self.left

    @property
    def settled(self) -> int:
        return self.sent + self.unreachable + self.failed + self.expired + self.stopped

    @property
    def unreached(self) -> int:
        return self.settled - self.sent


#: Where each state of a row stands in the account.
_COLUMN = {
    RowState.SENT: "sent",
    RowState.UNREACHABLE: "unreachable",
    RowState.FAILED: "failed",
    RowState.EXPIRED: "expired",
    RowState.STOPPED: "stopped",
    RowState.DUE: "left",
    RowState.SENDING: "left",
    RowState.HELD: "left",
}


def account(planned: int, rows: Mapping[str, int]) -> Account:
    """From how many rows there are in each state. Raises KeyError for a state no recipient can be in."""
    sums: dict[str, int] = {}
    for state, count in rows.items():
        column = _COLUMN[RowState(state)]
        sums[column] = sums.get(column, 0) + count
    return Account(planned, **sums)


def may_send(posts: Iterable[Post], area: str) -> Post | None:
    """The post by which its holder may send to that area, approve it and stop it; the largest area first."""
    fit = [p for p in posts if p.role in {Role.COMMANDER, Role.OPERATOR} and areas.contains(p.area, area)]
    return min(fit, key=lambda post: (len(post.area), post.appointment), default=None)


def time_left(left: int, sent: int, took: timedelta) -> timedelta | None:
    """At the pace of the last `sent` ones; None while there is no pace to speak of."""
    if left == 0:
        return timedelta()
    if sent < 2 or took <= timedelta():
        return None
    return took / (sent - 1) * left


def falls_silent_at(moment: datetime, zone: ZoneInfo, quiet: Quiet | None) -> datetime | None:
    """When the next silence begins after a moment that is not silent: Nyepi, or the quiet hours of residents."""
    starts = [since for since, _ in standstill.silences(zone) if since > moment]
    if quiet is not None and quiet.begins != quiet.ends:
        local = moment.astimezone(zone)
        evening = datetime.combine(local.date(), quiet.begins, zone)
        starts.append(
            evening if evening > moment else datetime.combine(evening.date() + timedelta(1), quiet.begins, zone)
        )
    return min(starts, default=None)


def moment_of(typed: str, now: datetime, zone: ZoneInfo) -> datetime | None:
    """The coming moment that "24/11 18.00" or "18.00" means, local time; None for anything else and for the past.

    A time of day already over means tomorrow's; a day without a year is the next one of that date.
    """
    found = _CLOCK.fullmatch(typed.strip())
    if found is None:
        return None
    day, month, year, hour, minute = (int(part) if part else None for part in found.groups())
    local = now.astimezone(zone)
    try:
        clock = time(hour or 0, minute or 0)
        if day is None or month is None:
            today = datetime.combine(local.date(), clock, zone)
            return today if today > now else datetime.combine(local.date() + timedelta(1), clock, zone)
        asked = datetime.combine(local.date().replace(year=year or local.year, month=month, day=day), clock, zone)
        if asked <= now and year is None:
            asked = asked.replace(year=local.year + 1)
    except ValueError:
        return None
    return asked if asked > now else None
