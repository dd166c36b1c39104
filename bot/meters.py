"""The figures of one process for Prometheus (docs/metrics.md). Labels come from lists of ours: no ids, no names."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import metadata
from typing import Any

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, PlatformCollector, ProcessCollector
from prometheus_client.metrics import MetricWrapperBase

from domain.delivery import Lane, Outcome

#: Seconds. An update takes milliseconds; what a person notices begins at half a second.
QUICK = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30)
#: Seconds from the moment a message was written to the moment Telegram had it.
PATIENT = (0.1, 0.25, 0.5, 1, 2, 5, 10, 30, 60, 300, 1800, 7200)

#: What may come in an update; a kind we did not ask for is counted as other.
KINDS = ("message", "edited_message", "callback_query", "my_chat_member")


@dataclass
class Handling:
    """An update on its way: handled, unless somebody says otherwise."""

    outcome: str = "handled"


class Meters:
    """Each process has its own registry, handed down like everything else."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        ProcessCollector(registry=self.registry)
        PlatformCollector(registry=self.registry)
        build = self._made(Gauge, "build_info", "Always 1; the release is in the label", "version")
        build.labels(_version()).set(1)
        self._updates = self._made(Counter, "updates", "Updates by what became of them", "kind", "outcome")
        self._handling = self._timed("update_seconds", "From receipt to commit", QUICK, "kind")
        self._sends = self._made(Counter, "sends", "Messages and edits by what became of them", "lane", "outcome")
        self._sending = self._timed("send_seconds", "One request that delivers a row of the outbox", QUICK)
        self._delivery = self._timed("delivery_seconds", "From written to delivered", PATIENT, "lane")
        self._answers = self._made(Counter, "telegram_answers", "Calls of the Bot API by how they went", "answer")
        self._ticks = self._made(Counter, "ticks", "Ticks by what became of them", "tick", "outcome")
        self._late = self._made(Counter, "ticks_late", "Ticks that began a whole interval late, or later", "tick")
        self._ticking = self._timed("tick_seconds", "How long ticks take", QUICK, "tick")
        self._leader = self._made(Gauge, "leader", "1 where messages are sent and the clock is kept")

    def lead(self, *, leads: bool) -> None:
        self._leader.set(leads)

    @contextmanager
    def handling(self, update: dict[str, Any]) -> Iterator[Handling]:
        """Around the handling of one update; one that ends in an error counts as not taken."""
        kind = next((kind for kind in KINDS if kind in update), "other")
        handling, begun = Handling(), time.perf_counter()
        try:
            yield handling
        except BaseException:
            handling.outcome = "not-taken"
            raise
        finally:
            self._updates.labels(kind, handling.outcome).inc()
            self._handling.labels(kind).observe(time.perf_counter() - begun)

    def sent(self, lane: Lane, outcome: Outcome, seconds: float) -> None:
        self._sends.labels(lane.name.lower(), _snake(type(outcome).__name__)).inc()
        self._sending.observe(seconds)

    def delivered(self, lane: Lane, seconds: float) -> None:
        self._delivery.labels(lane.name.lower()).observe(max(seconds, 0))

    def answer(self, answer: str) -> None:
        self._answers.labels(answer).inc()

    def tick(self, name: str, outcome: str, seconds: float, *, late: bool) -> None:
        self._ticks.labels(name, outcome).inc()
        self._ticking.labels(name).observe(seconds)
        if late:
            self._late.labels(name).inc()

    def _made(self, kind: type[MetricWrapperBase], name: str, what: str, *labels: str) -> Any:  # noqa: ANN401 (Counter or Gauge)
        return kind(f"kulkul_{name}", what, labels, registry=self.registry)

    def _timed(self, name: str, what: str, buckets: tuple[float, ...], *labels: str) -> Histogram:
        return Histogram(f"kulkul_{name}", what, labels, buckets=buckets, registry=self.registry)


def _version() -> str:
    try:
        return metadata.version("kulkul")
    except metadata.PackageNotFoundError:
        return "unknown"


def _snake(name: str) -> str:
    return "".join(f"-{letter.lower()}" if letter.isupper() else letter for letter in name).lstrip("-")
