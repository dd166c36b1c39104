"""Lanes, pauses and outcomes of what the bot says (DESIGN.md, section 2)."""

from dataclasses import dataclass
from datetime import timedelta
from enum import IntEnum, StrEnum


class Lane(IntEnum):
    """Served strictly in this order."""

    ALERT = 0
    REPLY = 1
    NOTICE = 2
    BROADCAST = 3


class RowState(StrEnum):
    """The last three are for recipients of a broadcast: HELD waits for its turn, or for the end of a pause."""

    DUE = "due"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    EXPIRED = "expired"
    MERGED = "merged"
    HELD = "held"
    UNREACHABLE = "unreachable"
    STOPPED = "stopped"


#: After a crash the fate of a row being sent is unknown. These lanes prefer a duplicate to a miss.
SENT_AGAIN_WHEN_UNKNOWN = frozenset({Lane.ALERT, Lane.REPLY, Lane.NOTICE})

#: Methods that count towards no limit of a chat: taking an old message away must not hold up the next one.
UNCOUNTED = ("deleteMessage",)

#: Pauses between tries after a passing failure; the last one repeats until the row is given up.
PAUSES = tuple(timedelta(seconds=s) for s in (1, 2, 5, 10, 20, 30, 60))

#: Nobody waits longer than this for the next try of an alert.
LONGEST_ALERT_PAUSE = timedelta(seconds=5)

#: Age at which a row that only ever met passing failures is given up (a broadcast also has its own expiry).
GIVE_UP_AFTER = {
    Lane.ALERT: timedelta(hours=48),
    Lane.REPLY: timedelta(hours=24),
    Lane.NOTICE: timedelta(hours=48),
    Lane.BROADCAST: timedelta(hours=12),
}

#: Later rows of the chat wait for a row that keeps failing this many times; then they may pass it.
KEEPS_ORDER_FOR = 8

#: A row claimed for sending that has not come back after this long belongs to a sender that died.
CLAIM_LASTS = timedelta(seconds=90)


@dataclass(frozen=True)
class Delivered:
    """also: the further messages of an album."""

    message_id: int | None
    also: tuple[int, ...] = ()


@dataclass(frozen=True)
class Unchanged:
    """The edit changes nothing: the message already says it."""


@dataclass(frozen=True)
class Gone:
    """The message to edit is no longer there or can't be edited: say it anew."""


@dataclass(frozen=True)
class SlowDown:
    """429; says nothing of whether the chat or the bot is meant. seconds: how long not to try."""

    seconds: float


@dataclass(frozen=True)
class Passing:
    """5xx, a timeout, a lost connection: the same thing may work in a moment."""

    reason: str


@dataclass(frozen=True)
class Unreachable:
    """403, or a chat that does not exist: nothing reaches this person until they write again."""

    reason: str


@dataclass(frozen=True)
class Moved:
    """The group became a supergroup."""

    chat_id: int


@dataclass(frozen=True)
class TopicGone:
    """The topic was closed or deleted; the group itself may still be spoken to."""

    reason: str


@dataclass(frozen=True)
class Refused:
    """400 for a reason that trying again does not change."""

    reason: str


Outcome = Delivered | Unchanged | Gone | SlowDown | Passing | Unreachable | Moved | TopicGone | Refused


def pause(attempts: int, lane: Lane) -> timedelta:
    """The pause after that many tries failed (1 is the first)."""
    growing = PAUSES[min(attempts, len(PAUSES)) - 1]
    return min(growing, LONGEST_ALERT_PAUSE) if lane is Lane.ALERT else growing
