"""The privacy notice everybody is shown: raise VERSION whenever what it says changes, and everybody sees it anew."""

from datetime import date

VERSION = 1

#: From when on this version holds.
SINCE = date(2026, 11, 24)


def is_due(shown: int) -> bool:
    """shown: the newest version a person was shown, 0 before any."""
    return shown < VERSION
