"""What the parts of one process tell of themselves while they work: read by /readyz, /metrics and the watchdog.

Nothing here is kept or shared: another process has its own. Seconds are of a clock that only grows.
"""

import time
from dataclasses import dataclass, field
from enum import StrEnum

import structlog

from bot.meters import Meters

#: Seconds without an answer after which Telegram counts as away. One lost connection is weather.
AWAY_AFTER = 60.0

log = structlog.get_logger()


class Phase(StrEnum):
    STARTING = "starting"
    STANDBY = "standby"
    WORKING = "working"
    STOPPING = "stopping"


class Line:
    """Whether Telegram answers: any answer counts, a refusal too."""

    def __init__(self) -> None:
        self._away_since: float | None = None
        self._back_at = self._heard_at = time.monotonic()
        self._said = False

    @property
    def away(self) -> float:
        """Seconds since the first question that met no answer; 0 while there are answers."""
        return 0.0 if self._away_since is None else time.monotonic() - self._away_since

    @property
    def back(self) -> float:
        """Seconds since the last long absence ended, or since the start."""
        return time.monotonic() - self._back_at

    @property
    def unheard(self) -> float:
        """Seconds since the last answer, whoever asked."""
        return time.monotonic() - self._heard_at

    def answered(self) -> None:
        away = self.away
        if away >= AWAY_AFTER:
            self._back_at = time.monotonic()
            log.warning("Telegram answers again", away_seconds=round(away))
        self._away_since, self._heard_at, self._said = None, time.monotonic(), False

    def silent(self) -> None:
        """A question met no answer. One line for a monitor to see; nobody can be told by Telegram."""
        if self._away_since is None:
            self._away_since = time.monotonic()
        elif self.away >= AWAY_AFTER and not self._said:
            self._said = True
            log.error("Telegram is away: nothing goes out, nothing comes in", away_seconds=round(self.away))


@dataclass
class Pulse:
    """revision: the tables this release needs. refused: why Telegram gives us no updates though it answers."""

    meters: Meters = field(default_factory=Meters)
    line: Line = field(default_factory=Line)
    phase: Phase = Phase.STARTING
    refused: str = ""
    _beats: dict[str, float] = field(default_factory=dict)

    def stopping(self) -> None:
        self.phase = Phase.STOPPING

    def beat(self, part: str) -> None:
        """The part has done its round."""
        self._beats[part] = time.monotonic()

    def rest(self, part: str) -> float:
        """Seconds since its last round; 0 for a part this process does not have."""
        return time.monotonic() - self._beats[part] if part in self._beats else 0.0
