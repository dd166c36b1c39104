"""What the two pictures of the situation show: figures on a map, and days of a chart."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from domain import area as areas
from domain.severity import Severity


@dataclass(frozen=True)
class AreaFigure:
    """The cases of a desa in the period: how many, the gravest of them, how many are still open."""

    code: str
    name: str
    count: int
    worst: Severity
    open: int = 0


@dataclass(frozen=True)
class DayCounts:
    """The cases of a day, or of one hour of it (0 to 23), local time."""

    day: date
    counts: Mapping[Severity, int] = field(default_factory=dict)
    hour: int | None = None

    @property
    def total(self) -> int:
        return sum(self.counts.values())


def spread(cases: Iterable[tuple[datetime, Severity]], first: date, last: date, zone: ZoneInfo) -> list[DayCounts]:
    """Every day from first to last with the cases opened on it, quiet days too; a single day hour by hour."""
    alone = first == last
    counted: dict[tuple[date, int | None], Counter[Severity]] = defaultdict(Counter)
    for moment, severity in cases:
        local = moment.astimezone(zone)
        counted[local.date(), local.hour if alone else None][severity] += 1
    slots: list[tuple[date, int | None]] = (
        [(first, hour) for hour in range(24)]
        if alone
        else [(first + timedelta(days=number), None) for number in range((last - first).days + 1)]
    )
    return [DayCounts(day, counted.get((day, hour), {}), hour) for day, hour in slots]


def by_desa(figures: Iterable[AreaFigure]) -> dict[str, AreaFigure]:
    """One figure a desa, whatever banjar its cases lie in; those of larger areas have no place on a map."""
    found: dict[str, AreaFigure] = {}
    for figure in figures:
        if figure.count <= 0 or figure.code.count(".") < 3:
            continue
        code = areas.desa(figure.code)
        other = found.get(code)
        found[code] = AreaFigure(
            code=code,
            name=figure.name if other is None else other.name,
            count=figure.count + (other.count if other else 0),
            worst=max(figure.worst, other.worst) if other else figure.worst,
            open=figure.open + (other.open if other else 0),
        )
    return found
