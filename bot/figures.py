"""What /metrics says of the house as a whole: read from the database when asked, at most every few seconds."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterator
from datetime import datetime
from typing import Generic, TypeVar

from prometheus_client.core import GaugeMetricFamily
from prometheus_client.registry import Collector

from bot.clock import Clock
from bot.pulse import Pulse
from domain.delivery import Lane
from domain.lifecycle import OPEN_STATES
from domain.severity import Severity
from domain.watchdog import Watch
from storage import gauges
from storage.database import Database
from storage.gauges import Gauges

T = TypeVar("T")


class Asked(Generic[T]):
    """A question to the database: one under way at a time, however many ask, and its answer good for a while."""

    def __init__(self, ask: Callable[[], Awaitable[T]], keep: float) -> None:
        """keep: seconds."""
        self._ask = ask
        self._keep = keep
        self._task: asyncio.Task[T] | None = None
        self._since = 0.0

    async def answer(self, patience: float) -> T | None:
        """None when there is none within so many seconds; the question stays, and whoever asks next waits for it."""
        if self._task is None or (self._task.done() and time.monotonic() - self._since > self._keep):
            self._since = time.monotonic()
            self._task = asyncio.create_task(self._asking(), name="asked for a monitor")
        await asyncio.wait({self._task}, timeout=patience)
        if not self._task.done() or self._task.cancelled() or self._task.exception() is not None:
            return None
        return self._task.result()

    async def _asking(self) -> T:
        return await self._ask()

    def stop(self) -> None:
        if self._task is not None:
            self._task.cancel()


class Figures(Collector):
    """gauges: as last read; None while the database does not answer."""

    def __init__(self, pulse: Pulse, clock: Clock) -> None:
        self._pulse = pulse
        self._clock = clock
        self.gauges: Gauges | None = None
        self.ready = False

    async def read(self, database: Database) -> Gauges:
        async with database.reads() as tx:
            return await gauges.read(tx, self._clock(), list(Lane))

    def describe(self) -> list[GaugeMetricFamily]:
        """Nothing: a registry would otherwise collect to find out."""
        return []

    def collect(self) -> Iterator[GaugeMetricFamily]:
        yield _one("ready", "1 where /readyz says 200", float(self.ready))
        yield _one("telegram_away_seconds", "Since Telegram last answered; 0 while it does", self._pulse.line.away)
        yield _one("database_up", "1 where the database answered this question", float(self.gauges is not None))
        if self.gauges is not None:
            yield from self._of_the_house(self.gauges)

    def _of_the_house(self, found: Gauges) -> Iterator[GaugeMetricFamily]:
        waiting = _labelled("outbox_waiting", "Rows written and not said yet; 10000 is as many or more", "lane")
        oldest = _labelled("outbox_oldest_seconds", "Age of the oldest of them; 0 when none waits", "lane")
        for lane in Lane:
            waiting.add_metric([lane.name.lower()], found.waiting.get(lane, 0))
            oldest.add_metric([lane.name.lower()], self._age(found.oldest.get(lane)))
        cases = _labelled("cases_open", "Cases somebody has to attend to", "severity", "state")
        for severity in Severity:
            for state in sorted(OPEN_STATES):
                cases.add_metric([severity.name, state], found.cases.get((severity, state), 0))
        episodes = _labelled("watchdog", "1 while the watchdog has something to complain of", "watch")
        for watch in Watch:
            episodes.add_metric([watch], float(f"watchdog:{watch}" in found.watches))
        yield from (waiting, oldest, cases, episodes)
        yield _one("failed_updates", "Updates set aside within a day", found.failed)
        if found.last_update is not None:
            yield _one("last_update_age_seconds", "Since an update last had its effect", self._age(found.last_update))

    def _age(self, at: datetime | None) -> float:
        return max((self._clock() - at).total_seconds(), 0.0) if at is not None else 0.0


def _one(name: str, what: str, value: float) -> GaugeMetricFamily:
    return GaugeMetricFamily(f"kulkul_{name}", what, value=value)


def _labelled(name: str, what: str, *labels: str) -> GaugeMetricFamily:
    return GaugeMetricFamily(f"kulkul_{name}", what, labels=labels)
