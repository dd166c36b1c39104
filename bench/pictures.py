"""How long a map and a timeline take to draw, and what drawing costs in memory."""

import resource
import statistics
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from domain.picture import AreaFigure, DayCounts
from domain.severity import Severity
from services.pictures import drawing
from services.pictures.picture_words import words_of_map, words_of_timeline
from services.places.gazetteer import Gazetteer
from services.work import House
from texts.catalogue import Catalogue

#: Milliseconds a picture may take once matplotlib is loaded.
BUDGET = 400
_TIMES = 10


async def run() -> None:
    """A map of all 133 desa, each with a figure, and a month of five severities a day: the most there is to draw."""
    gazetteer = Gazetteer.load()
    house = House(Catalogue(), gazetteer, ZoneInfo("Asia/Makassar"))
    now = datetime(2026, 11, 24, 6, tzinfo=UTC)
    every = [desa for code, _ in gazetteer.kecamatan() for desa in gazetteer.desa_of(code)]
    grave = list(Severity)
    figures = [AreaFigure(desa.code, desa.name, n % 13 + 1, grave[n % 5], n % 2) for n, desa in enumerate(every)]
    days = [DayCounts(date(2026, 10, 25) + timedelta(days=n), {s: (n + s) % 7 for s in grave}) for n in range(31)]
    of_map = words_of_map(house, "id", "51.02", "30 hari", figures, now)
    of_days = words_of_timeline(house, "id", "51.02", "30 hari", days, now)
    before = _megabytes()
    await _timed("map", lambda: drawing.map_of(figures, area="51.02", words=of_map, gazetteer=gazetteer))
    await _timed("timeline", lambda: drawing.timeline_of(days, words=of_days))
    print(f"drawing takes {_megabytes() - before:.0f} MB, on top of {before:.0f}")


async def _timed(name: str, draw: Callable[[], Awaitable[bytes]]) -> None:
    first, _ = await _once(draw)
    wall, busy = zip(*[await _once(draw) for _ in range(_TIMES)], strict=True)
    median = statistics.median(wall)
    print(
        f"{name}: {median:.0f} ms, median of {_TIMES} ({median / BUDGET:.2f} of {BUDGET} ms); "
        f"{statistics.median(busy):.0f} ms of processor; the first {first:.0f} ms"
    )


async def _once(draw: Callable[[], Awaitable[bytes]]) -> tuple[float, float]:
    """Milliseconds by the clock, and of the processor."""
    clock, processor = time.perf_counter(), time.process_time()
    await draw()
    return (time.perf_counter() - clock) * 1000, (time.process_time() - processor) * 1000


def _megabytes() -> float:
    """The peak so far."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
