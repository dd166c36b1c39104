"""How much Telegram lets through. Figures from its documentation and FAQ; where it only hints, the stricter reading."""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Protocol

from simulator.refusals import too_many_requests

if TYPE_CHECKING:
    from simulator.chats import Chat

#: UTF-16 units, after entities are taken out.
TEXT = 4096
CAPTION = 1024
CALLBACK_ANSWER = 200
#: Bytes: what getFile serves, what a bot may upload, and what it may upload as a photo.
DOWNLOAD = 20 * 1024 * 1024
UPLOAD = 50 * 1024 * 1024
PHOTO = 10 * 1024 * 1024
#: A bot may delete what is younger.
DELETABLE = timedelta(hours=48)
#: Updates nobody fetched are thrown away; a tap is stale much sooner.
UPDATE_KEPT = timedelta(hours=24)
TAP_KEPT = timedelta(seconds=150)
#: Seconds a long poll may last, at most.
LONGEST_POLL = 50
#: Seconds below which a wait is only rounding.
_DUST = 1e-6


@dataclass(frozen=True)
class Allowance:
    """So many at once after a rest, then so many a second."""

    burst: float
    per_second: float

    def meter(self, now: float) -> Meter:
        return _Bucket(self, self.burst, now)


@dataclass(frozen=True)
class Window:
    """Never more than so many in any stretch of so many seconds."""

    messages: int
    seconds: float

    def meter(self, _now: float) -> Meter:
        return _Log(self, deque(maxlen=self.messages))


@dataclass
class Limits:
    """Every figure may be changed on a running desk; `enforced = False` lets everything through."""

    enforced: bool = True
    overall: Allowance | Window = Window(30, 1)
    #: With allow_paid_broadcast.
    paid: Allowance | Window = Window(1000, 1)
    private: Allowance | Window = Allowance(4, 1)
    group: Allowance | Window = Window(20, 60)
    #: Seconds in which a tap can be answered.
    answer_within: float = 15
    _meters: dict[int | str, Meter] = field(default_factory=dict)

    def charge(self, chat: Chat, now: datetime, *, messages: int = 1, paid: bool = False) -> None:
        """Counts messages sent to a chat, or edits in it; raises 429 and counts nothing when it is too much."""
        if not self.enforced:
            return
        moment = now.timestamp()
        overall = self._meter("paid" if paid else "overall", self.paid if paid else self.overall, moment)
        own = self._meter(chat.id, self.private if chat.private else self.group, moment)
        wait = max(overall.wait(messages, moment), own.wait(messages, moment))
        if wait > _DUST:
            raise too_many_requests(max(1, math.ceil(wait - _DUST)))
        overall.take(messages, moment)
        own.take(messages, moment)

    def forget(self) -> None:
        self._meters.clear()

    def _meter(self, name: int | str, rule: Allowance | Window, now: float) -> Meter:
        meter = self._meters.get(name)
        if meter is None or meter.rule is not rule:
            meter = self._meters[name] = rule.meter(now)
        return meter


class Meter(Protocol):
    """What has passed under one rule. Times are seconds since 1970."""

    @property
    def rule(self) -> Allowance | Window: ...

    def wait(self, messages: int, now: float) -> float:
        """Seconds until so many may pass. An album larger than the rule allows passes when nothing else did."""
        ...

    def take(self, messages: int, now: float) -> None: ...


@dataclass
class _Bucket:
    rule: Allowance
    left: float
    since: float

    def wait(self, messages: int, now: float) -> float:
        self.left = min(self.rule.burst, self.left + max(0.0, now - self.since) * self.rule.per_second)
        self.since = now
        return (min(messages, self.rule.burst) - self.left) / self.rule.per_second

    def take(self, messages: int, _now: float) -> None:
        self.left -= messages


@dataclass
class _Log:
    rule: Window
    #: When the newest passed, oldest first, as many as the rule counts.
    passed: deque[float]

    def wait(self, messages: int, now: float) -> float:
        surplus = len(self.passed) + min(messages, self.rule.messages) - self.rule.messages
        return self.passed[surplus - 1] + self.rule.seconds - now if surplus > 0 else 0.0

    def take(self, messages: int, now: float) -> None:
        self.passed.extend([now] * messages)
