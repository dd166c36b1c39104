"""How often somebody may try a link that leads nowhere before they are asked to wait."""

from collections.abc import Iterable
from datetime import datetime, timedelta

#: So many wrong tokens within the time, and the next is not looked at until the wait is over.
WRONG_TRIES = 5
WITHIN = timedelta(hours=1)
WAIT = timedelta(hours=1)

#: Wrong tries older than this decide nothing any more.
FORGOTTEN_AFTER = WITHIN + WAIT


def waits_until(wrong: Iterable[datetime], now: datetime) -> datetime | None:
    """Until when a person's tokens are refused unread, from the moments of their wrong ones; None: they are read.

    What is refused unread is not counted, so that the wait ends for whoever goes on trying too.
    """
    newest = sorted(wrong, reverse=True)[:WRONG_TRIES]
    if len(newest) < WRONG_TRIES or newest[0] - newest[-1] > WITHIN:
        return None
    until = newest[0] + WAIT
    return until if until > now else None
