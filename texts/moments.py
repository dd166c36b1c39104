"""Moments as people in Bali read them: WITA, 24 hours, a dot between hours and minutes."""

from datetime import datetime
from zoneinfo import ZoneInfo

_MONTHS = {
    "id": ("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"),
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
}


def moment(at: datetime, zone: ZoneInfo, language: str) -> str:
    """Like "24 Nov 10.02"."""
    local = at.astimezone(zone)
    return f"{local.day} {_MONTHS.get(language, _MONTHS['id'])[local.month - 1]} {local:%H.%M}"
