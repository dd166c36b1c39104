"""How long a case may wait (DESIGN.md, section 6): until somebody accepts it, and for news after that."""

from datetime import datetime, timedelta

from domain.lifecycle import WAITING_STATES, State
from domain.severity import Severity

#: Nobody accepted: the holder is reminded and the next level up is added, again and again at this distance.
ACCEPT_WITHIN: dict[Severity, timedelta] = {
    Severity.D: timedelta(minutes=3),
    Severity.GN: timedelta(minutes=10),
    Severity.AG: timedelta(minutes=60),
    Severity.PG: timedelta(hours=12),
    Severity.INFO: timedelta(days=3),
}

#: Accepted, but no news: a reminder, then the ladder again.
NEWS_WITHIN: dict[Severity, timedelta] = {
    Severity.D: timedelta(minutes=30),
    Severity.GN: timedelta(hours=2),
    Severity.AG: timedelta(hours=24),
    Severity.PG: timedelta(days=3),
    Severity.INFO: timedelta(days=3),
}


def overdue(severity: Severity, state: State, waiting_since: datetime, now: datetime) -> bool:
    """waiting_since: when it was opened while nobody accepted it, else when it was accepted."""
    limits = ACCEPT_WITHIN if state in WAITING_STATES else NEWS_WITHIN
    return now - waiting_since > limits[severity]
