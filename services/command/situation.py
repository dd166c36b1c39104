"""What is the case in an area: figures of a period, holes in the roster, who said that all is calm.

Whoever may not read confidential cases (the army, groups) finds them in the sums of a kecamatan and of the regency,
so that all commanders speak of the same numbers, but in no sum of a single desa: there a number would give one away.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from domain import area as areas
from domain import figures as rules
from domain.area import Level
from domain.figures import Counts, Figures, Pace, Period
from domain.lifecycle import State
from domain.roles import Role
from domain.severity import Severity
from services.places.gazetteer import Gazetteer
from storage import figures
from storage.figures import DESA_DEPTH, KECAMATAN_DEPTH, Scope


@dataclass(frozen=True)
class Holes:
    """Areas whose post nobody holds whom something reaches."""

    perbekel: Sequence[str]
    babinsa: Sequence[str]
    commander: Sequence[str]

    @property
    def any(self) -> bool:
        return bool(self.perbekel or self.babinsa or self.commander)


async def read(tx: AsyncSession, inside: Sequence[str], period: Period, now: datetime, *, police: bool) -> Figures:
    """The figures of areas taken together, and of the areas one level below."""
    depth = KECAMATAN_DEPTH if areas.KABUPATEN in inside else DESA_DEPTH
    parts = await _counts(tx, Scope(inside, depth, open_to_all=not police and depth == DESA_DEPTH), period, now)
    whole = Scope(inside, KECAMATAN_DEPTH, open_to_all=not police and all(map(_is_desa, inside)))
    counts = rules.total(parts.values())
    if not police and depth == DESA_DEPTH:
        counts = rules.total((await _counts(tx, whole, period, now)).values())
    span = (period.start, period.end)
    acceptance = rules.pace(await figures.acceptance(tx, whole, *span))
    resolution = rules.pace(await figures.resolution(tx, whole, *span))
    return Figures(period, counts, parts, acceptance, resolution)


async def brief(tx: AsyncSession, inside: Sequence[str], period: Period, now: datetime, *, police: bool) -> Figures:
    """The sums alone: neither parts nor paces."""
    whole = Scope(inside, KECAMATAN_DEPTH, open_to_all=not police and all(map(_is_desa, inside)))
    counts = rules.total((await _counts(tx, whole, period, now)).values())
    return Figures(period, counts, {}, Pace(), Pace())


async def by_desa(tx: AsyncSession, inside: Sequence[str], period: Period, *, police: bool) -> Mapping[str, Counts]:
    """What was opened in the period, by desa."""
    scope = Scope(inside, DESA_DEPTH, open_to_all=not police)
    return _sorted(await figures.opened(tx, scope, period.start, period.end), [], [])


async def holes(tx: AsyncSession, gazetteer: Gazetteer, inside: Sequence[str], now: datetime) -> Holes:
    manned = await figures.manned(tx, inside, now)
    desa = desa_of(gazetteer, inside)
    kecamatan = [code for code, _ in gazetteer.kecamatan() if any(areas.contains(area, code) for area in inside)]
    return Holes(
        [code for code in desa if (code, Role.PERBEKEL) not in manned],
        [code for code in desa if (code, Role.BABINSA) not in manned],
        [code for code in kecamatan if (code, Role.COMMANDER) not in manned],
    )


def desa_of(gazetteer: Gazetteer, inside: Sequence[str]) -> list[str]:
    """By name."""
    every = [place for code, _ in gazetteer.kecamatan() for place in gazetteer.desa_of(code)]
    return [place.code for place in every if any(areas.contains(area, place.code) for area in inside)]


async def _counts(tx: AsyncSession, scope: Scope, period: Period, now: datetime) -> dict[str, Counts]:
    opened = await figures.opened(tx, scope, period.start, period.end)
    settled = await figures.settled(tx, scope, period.start, period.end)
    return _sorted(opened, settled, await figures.unsettled(tx, scope, now))


def _sorted(
    opened: Iterable[tuple[str, int, str, int]],
    settled: Iterable[tuple[str, int, int]],
    unsettled: Iterable[tuple[str, int, int]],
) -> dict[str, Counts]:
    """By part."""
    found: dict[str, list[Counts]] = defaultdict(list)
    for part, severity, state, count in opened:
        found[part].append(Counts(came={Severity(severity): count}, states={State(state): count}))
    for part, severity, count in settled:
        found[part].append(Counts(settled={Severity(severity): count}))
    for part, count, late in unsettled:
        found[part].append(Counts(open=count, overdue=late))
    return {part: rules.total(counts) for part, counts in found.items()}


def _is_desa(code: str) -> bool:
    return areas.level(code) is Level.DESA
