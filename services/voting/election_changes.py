"""What an import does, or would do, in words: a line a change, many alike summed up."""

from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime

from services.voting.elections import Change, What
from services.work import House
from texts.days import long_day
from texts.moments import moment

#: More reminders of one kind than this are one line in a chat.
MOST_ALIKE = 12

_OF_REMINDERS = (What.PLANNED, What.MOVED, What.REWORDED, What.CANCELLED, What.TOO_LATE, What.STAYS)


def lines(house: House, changes: Sequence[Change], language: str, *, most_alike: int | None = MOST_ALIKE) -> list[str]:
    """Plain text. most_alike: None for every one by name."""
    counts = Counter(change.what for change in changes)
    found, summed = [], set()
    for change in changes:
        if most_alike is None or change.what not in _OF_REMINDERS or counts[change.what] <= most_alike:
            found.append(_line(house, change, language))
        elif change.what not in summed:
            summed.add(change.what)
            name = f"election-changes-{change.what}"
            found.append(house.texts.plain(name, language, count=counts[change.what]))
    return found


def _line(house: House, change: Change, language: str) -> str:
    return house.texts.plain(
        f"election-change-{change.what}",
        language,
        name=change.name,
        before=_shown(house, change.before, language),
        after=_shown(house, change.after, language),
    )


def _shown(house: House, value: datetime | date | int | None, language: str) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime):
        return f"{moment(value, house.zone, language)} WITA"
    return long_day(value, language) if isinstance(value, date) else str(value)
