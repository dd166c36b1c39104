"""Moments as people in Bali read them: WITA, 24 hours, a dot between hours and minutes."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

_MONTHS = {
    "id": ("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"),
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
}


def moment(at: datetime, zone: ZoneInfo, language: str) -> str:
    """Like "24 Nov 10.02"."""
    local = at.astimezone(zone)
    return f"{day(local, language)} {local:%H.%M}"


def day(of: date, language: str, *, year: bool = False) -> str:
    """Like "24 Nov", or "24 Nov 2026" where it will be looked at later. The date as it is: convert a moment before."""
    month = _MONTHS.get(language, _MONTHS["id"])[of.month - 1]
    return f"{of.day} {month} {of.year}" if year else f"{of.day} {month}"


def clock_time(at: datetime, zone: ZoneInfo) -> str:
    """Like "10.02"."""
    return f"{at.astimezone(zone):%H.%M}"
