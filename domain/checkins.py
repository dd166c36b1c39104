"""Check-ins on an election day: one question a round to every polling station, and what follows from silence."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum


class Answer(StrEnum):
    WAITING = "waiting"
    SAFE = "safe"
    TROUBLE = "trouble"


#: Rounds the catalogue has a question for; an hourly one is written calm-14.
KINDS = ("ready", "opened", "closed", "counting", "calm")

#: After the question: the silent are nudged, listed to the kecamatan's commander, then to the kabupaten's.
NUDGE_AFTER = timedelta(minutes=15)
LIST_AFTER = timedelta(minutes=30)
ALARM_AFTER = timedelta(minutes=45)

#: A question that could not be put in this time is not put any more: its answer would be about another hour.
ASK_WITHIN = timedelta(minutes=30)


@dataclass(frozen=True)
class Round:
    """name: one of KINDS, or calm-HH; unique in its election."""

    name: str
    at: datetime


class Followup(StrEnum):
    NUDGE = "nudge"
    LIST = "list"
    ALARM = "alarm"


def kind_of(name: str) -> str:
    """Raises ValueError for a round nobody has a question for."""
    kind, _, hour = name.partition("-")
    if kind not in KINDS or (hour and not (kind == "calm" and hour.isascii() and hour.isdigit())):
        raise ValueError(f"{name!r} is no round; rounds are {', '.join(KINDS)} and calm-HH")
    return kind


def share_out(stations: list[int], officers: list[int]) -> list[tuple[int, int]]:
    """Each station to an officer, so that nobody has two more than another; nothing when there is nobody."""
    return [(station, officers[place % len(officers)]) for place, station in enumerate(stations)] if officers else []
