"""How much Telegram lets through. Figures from its documentation and FAQ; where it only hints, the stricter reading."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

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


@dataclass(frozen=True)
class Allowance:
    """So many at once, then so many a second."""

    burst: float
    per_second: float


@dataclass
class Limits:
    """Every figure may be changed on a running desk; `enforced = False` lets everything through."""

    enforced: bool = True
    overall: Allowance = Allowance(30, 30)
    #: With allow_paid_broadcast.
    paid: Allowance = Allowance(1000, 1000)
    private: Allowance = Allowance(4, 1)
    group: Allowance = Allowance(20, 20 / 60)
    #: Seconds in which a tap can be answered.
    answer_within: float = 15
    _buckets: dict[int | str, _Bucket] = field(default_factory=dict)

    def charge(self, chat: Chat, now: datetime, *, messages: int = 1, paid: bool = False) -> None:
        """Counts messages sent to a chat, or edits in it; raises 429 and counts nothing when it is too much."""
        if not self.enforced:
            return
        overall = self._bucket("paid" if paid else "overall", self.paid if paid else self.overall, now)
        own = self._bucket(chat.id, self.private if chat.private else self.group, now)
        wait = max(overall.wait(messages), own.wait(messages))
        if wait > 0:
            raise too_many_requests(max(1, math.ceil(wait)))
        overall.left -= messages
        own.left -= messages

    def forget(self) -> None:
        self._buckets.clear()

    def _bucket(self, name: int | str, allowance: Allowance, now: datetime) -> _Bucket:
        bucket = self._buckets.get(name)
        if bucket is None:
            bucket = self._buckets[name] = _Bucket(allowance, allowance.burst, now)
        bucket.refill(allowance, now)
        return bucket


@dataclass
class _Bucket:
    allowance: Allowance
    left: float
    since: datetime

    def refill(self, allowance: Allowance, now: datetime) -> None:
        passed = max(0.0, (now - self.since).total_seconds())
        self.allowance, self.since = allowance, now
        self.left = min(allowance.burst, self.left + passed * allowance.per_second)

    def wait(self, messages: int) -> float:
        """Seconds until so many may pass. An album larger than the burst passes when the bucket is full."""
        lacking = min(messages, self.allowance.burst) - self.left
        return lacking / self.allowance.per_second if lacking > 1e-9 else 0
