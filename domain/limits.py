"""How much one person may send, and for how long somebody may be held back. Limits slow, they do not silence."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.severity import Severity


@dataclass(frozen=True)
class Limit:
    """So many reports within any stretch of time this long."""

    reports: int
    within: timedelta


#: More than anybody needs who tells of one day in one village.
EVERYBODY = (Limit(5, timedelta(hours=1)), Limit(20, timedelta(days=1)))

#: An officer writes down what many residents tell, all of it after one meeting of the banjar.
ON_DUTY = (Limit(30, timedelta(hours=1)), Limit(120, timedelta(days=1)))

#: Reports older than this count for nothing.
LONGEST = max(limit.within for limit in (*EVERYBODY, *ON_DUTY))

#: Days a reporter may be muted for.
MUTE_DAYS = (1, 7, 30)


def next_allowed(
    severity: Severity, earlier: Iterable[datetime], now: datetime, *, on_duty: bool = False
) -> datetime | None:
    """None when the report may go now, else from when on. Whoever calls for help is never asked to wait.

    earlier: when this person's reports of at least the last LONGEST were sent, in any order.
    """
    if severity is Severity.D:
        return None
    newest_first = sorted(earlier, reverse=True)
    waits = [
        free
        for limit in (ON_DUTY if on_duty else EVERYBODY)
        if len(newest_first) >= limit.reports and (free := newest_first[limit.reports - 1] + limit.within) > now
    ]
    return max(waits, default=None)
