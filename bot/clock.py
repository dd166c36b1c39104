"""The one clock. Everything that is due reads it; the simulator hands in one that it can move."""

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]


def real() -> datetime:
    """Aware, in UTC."""
    return datetime.now(UTC)
