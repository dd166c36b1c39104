"""What goes wrong between a bot and Telegram, on demand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Callable

    from simulator.clock import Clock
    from simulator.feed import JSON

Kind = Literal["lose", "error", "reset", "flood"]


@dataclass
class Fault:
    """Strikes the next `left` calls, of the named methods or of any but getUpdates, which is always under way."""

    kind: Kind
    left: int
    methods: tuple[str, ...]
    code: int = 502
    retry_after: int = 1

    def strikes(self, method: str) -> bool:
        return method in self.methods if self.methods else method != "getUpdates"


class Faults:
    """Each wish adds to what is already ordered; `clear` takes all of it back."""

    def __init__(self, clock: Clock, told: Callable[[str], None]) -> None:
        self._clock = clock
        self._told = told
        self._waiting: list[Fault] = []
        self._outage_ends: datetime | None = None
        #: Real seconds every call is held before it is looked at; only those methods, where some are named.
        self.delay = 0.0
        self._slow_methods: tuple[str, ...] = ()
        self.duplicates = 0
        self.reorders = 0

    def latency(self, seconds: float, *methods: str) -> None:
        """Without methods getUpdates is held too: what people write arrives later."""
        self.delay, self._slow_methods = seconds, methods
        self._told(f"latency {seconds} s {' '.join(methods)}".strip())

    def delay_of(self, method: str) -> float:
        return self.delay if not self._slow_methods or method in self._slow_methods else 0.0

    def lose_answers(self, n: int = 1, *methods: str) -> None:
        """The call takes effect, its answer never arrives."""
        self._order(Fault("lose", n, methods))

    def server_errors(self, n: int = 1, *methods: str, code: int = 502) -> None:
        """5xx before anything happened."""
        self._order(Fault("error", n, methods, code=code))

    def reset_connections(self, n: int = 1, *methods: str) -> None:
        """The connection breaks before anything happened."""
        self._order(Fault("reset", n, methods))

    def flood(self, n: int = 1, retry_after: int = 3, *methods: str) -> None:
        """429, whatever the true rate."""
        self._order(Fault("flood", n, methods, retry_after=retry_after))

    def duplicate_updates(self, n: int = 1) -> None:
        """The next n updates are each delivered twice."""
        self.duplicates += n
        self._told(f"duplicate {n} updates")

    def reorder_updates(self, n: int = 1) -> None:
        """The next n batches of several updates come newest first."""
        self.reorders += n
        self._told(f"reorder {n} batches")

    def outage(self, seconds: float) -> None:
        """For so many seconds by the desk's clock every connection breaks."""
        self._outage_ends = self._clock.now() + timedelta(seconds=seconds)
        self._told(f"outage {seconds} s")

    def clear(self) -> None:
        self._waiting.clear()
        self._outage_ends = None
        self.delay, self.duplicates, self.reorders = 0.0, 0, 0
        self._slow_methods = ()
        self._told("cleared")

    @property
    def out(self) -> bool:
        """True during an outage."""
        return self._outage_ends is not None and self._clock.now() < self._outage_ends

    def active(self) -> JSON:
        """What is ordered and has not struck yet, for whoever shows it."""
        return {
            "latency": self.delay,
            "waiting": [{"kind": fault.kind, "left": fault.left, "methods": fault.methods} for fault in self._waiting],
            "duplicates": self.duplicates,
            "reorders": self.reorders,
            "out_until": self._outage_ends.isoformat() if self._outage_ends and self.out else None,
        }

    def take(self, method: str) -> Fault | None:
        """The fault this call runs into, used up."""
        for fault in self._waiting:
            if fault.strikes(method):
                fault.left -= 1
                if fault.left <= 0:
                    self._waiting.remove(fault)
                return fault
        return None

    def _order(self, fault: Fault) -> None:
        self._waiting.append(fault)
        self._told(f"{fault.kind} {fault.left} {' '.join(fault.methods)}".strip())
