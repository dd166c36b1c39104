"""Cases counted, never loaded: the sums of an area and a period, the same on both engines.

inside: areas whose cases count, each with everything in it. depth: how long a code the sums are kept apart by,
8 for the kecamatan, 13 for the desa. open_to_all: leave confidential cases out.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Row,
    Select,
    SQLColumnExpression,
    and_,
    case,
    cast,
    extract,
    false,
    func,
    literal_column,
    or_,
    select,
)
from sqlalchemy.ext.asyncio import AsyncSession

from domain.lifecycle import OPEN_STATES, WAITING_STATES, State, Step
from storage.calm import CalmReport
from storage.cases import Case, CaseEvent
from storage.clusters import Cluster
from storage.people import Appointment, Person

KECAMATAN_DEPTH, DESA_DEPTH = 8, 13

#: What was settled, as against withdrawn, merged and made up.
_SETTLED = and_(Case.state.in_([State.RESOLVED, State.CLOSED]), Case.false_at.is_(None))


@dataclass(frozen=True)
class Scope:
    """Which cases count."""

    inside: Sequence[str]
    depth: int
    open_to_all: bool = False

    @property
    def condition(self) -> ColumnElement[bool]:
        within = or_(*(_within(Case.area_code, area) for area in self.inside))
        return and_(within, Case.confidential.is_(False)) if self.open_to_all else within

    @property
    def part(self) -> ColumnElement[str]:
        return _cut(Case.area_code, self.depth)


async def opened(tx: AsyncSession, scope: Scope, start: datetime, end: datetime) -> Sequence[Row[str, int, str, int]]:
    """(part, severity, state now, how many) of what was opened in the time."""
    query = select(scope.part, Case.severity, Case.state, func.count()).where(_in(Case.opened_at, start, end))
    return (await tx.execute(query.where(scope.condition).group_by(scope.part, Case.severity, Case.state))).all()


async def settled(tx: AsyncSession, scope: Scope, start: datetime, end: datetime) -> Sequence[Row[str, int, int]]:
    """(part, severity, how many) of what was settled in the time, whenever it was opened."""
    query = select(scope.part, Case.severity, func.count()).where(_SETTLED, _in(Case.resolved_at, start, end))
    return (await tx.execute(query.where(scope.condition).group_by(scope.part, Case.severity))).all()


async def unsettled(tx: AsyncSession, scope: Scope, now: datetime) -> Sequence[Row[str, int, int]]:
    """(part, how many are open, how many of them overdue) now."""
    late = func.sum(case((_overdue(now), 1), else_=0))
    query = select(scope.part, func.count(), cast(late, BigInteger))
    return (await tx.execute(query.where(_open(), scope.condition).group_by(scope.part))).all()


async def acceptance(tx: AsyncSession, scope: Scope, start: datetime, end: datetime) -> dict[int, int]:
    """How often so many minutes passed until somebody took up what was opened in the time; settling is taking up."""
    first = (
        select(func.min(CaseEvent.at))
        .where(CaseEvent.case_id == Case.id, CaseEvent.kind.in_([Step.ACCEPT, Step.TAKE_OVER, Step.RESOLVE]))
        .correlate(Case)
        .scalar_subquery()
    )
    taken = select(_minutes(Case.opened_at, first).label("minutes")).where(_in(Case.opened_at, start, end))
    return await _histogram(tx, taken.where(scope.condition))


async def resolution(tx: AsyncSession, scope: Scope, start: datetime, end: datetime) -> dict[int, int]:
    """How often so many minutes passed from opening to settling, of what was settled in the time."""
    taken = select(_minutes(Case.opened_at, Case.resolved_at).label("minutes"))
    return await _histogram(tx, taken.where(_SETTLED, _in(Case.resolved_at, start, end), scope.condition))


async def by_hour(tx: AsyncSession, scope: Scope, start: datetime, end: datetime) -> Sequence[Row[int, int, int]]:
    """(hours since 1970 in UTC, severity, how many) of what was opened in the time."""
    hour = _epoch(Case.opened_at) // 3600
    hours = select(cast(hour, BigInteger).label("hour"), Case.severity).where(_in(Case.opened_at, start, end))
    found = hours.where(scope.condition).subquery()
    query = select(found.c.hour, found.c.severity, func.count()).group_by(found.c.hour, found.c.severity)
    return (await tx.execute(query)).all()


async def open_cases(tx: AsyncSession, inside: Sequence[str], *, open_to_all: bool) -> list[Case]:
    """Loaded, for a list: the most urgent first, of those the newest."""
    query = select(Case).where(_open(), Scope(inside, DESA_DEPTH, open_to_all).condition)
    return list(await tx.scalars(query.order_by(Case.severity.desc(), Case.opened_at.desc(), Case.id.desc())))


async def waiting_longest(tx: AsyncSession, inside: Sequence[str], limit: int, *, open_to_all: bool) -> list[Case]:
    """Nobody has accepted these."""
    scope = Scope(inside, DESA_DEPTH, open_to_all)
    query = select(Case).where(Case.state.in_(WAITING_STATES), scope.condition)
    return list(await tx.scalars(query.order_by(Case.opened_at, Case.id).limit(limit)))


async def clusters(tx: AsyncSession, inside: Sequence[str], start: datetime, end: datetime) -> list[Cluster]:
    """Those that grew in the time, the largest first."""
    within = or_(*(_within(Cluster.area_code, area) for area in inside))
    query = select(Cluster).where(within, _in(Cluster.last_at, start, end))
    return list(await tx.scalars(query.order_by(Cluster.count.desc(), Cluster.id)))


async def opened_between(tx: AsyncSession, scope: Scope, first: datetime, last: datetime) -> int:
    """Both moments included."""
    return await tx.scalar(select(func.count()).where(Case.opened_at.between(first, last), scope.condition)) or 0


async def manned(tx: AsyncSession, inside: Sequence[str], now: datetime) -> set[tuple[str, str]]:
    """(area, role) of every post somebody holds whom something reaches."""
    within = or_(*(_within(Appointment.area_code, area) for area in inside))
    query = select(Appointment.area_code, Appointment.role).join(Person, Person.telegram_id == Appointment.person_id)
    found = await tx.execute(query.where(within, _in_office(now), _reachable()).distinct())
    return {(area, role) for area, role in found}


async def connected(tx: AsyncSession, inside: Sequence[str], now: datetime) -> int:
    """How many people in office there something reaches."""
    within = or_(*(_within(Appointment.area_code, area) for area in inside))
    query = select(func.count(Person.telegram_id.distinct())).join(
        Appointment, Person.telegram_id == Appointment.person_id
    )
    return await tx.scalar(query.where(within, _in_office(now), _reachable())) or 0


async def last_calm(tx: AsyncSession, inside: Sequence[str]) -> dict[str, datetime]:
    """When each desa, or a banjar of it, was last called calm."""
    desa = _cut(CalmReport.area_code, DESA_DEPTH)
    within = or_(*(_within(CalmReport.area_code, area) for area in inside))
    found = await tx.execute(select(desa, func.max(CalmReport.at)).where(within).group_by(desa))
    return {area: at for area, at in found}  # noqa: C416 (dict() takes a result for a mapping)


def _within(column: SQLColumnExpression[str], area: str) -> ColumnElement[bool]:
    return or_(column == area, column.startswith(area + "."))


def _cut(column: SQLColumnExpression[str], depth: int) -> ColumnElement[str]:
    """Written out: PostgreSQL does not see that two parameters are the same, and could not group by it."""
    return func.substr(column, literal_column("1"), literal_column(str(depth)))


def _in(column: SQLColumnExpression[Any], start: datetime, end: datetime) -> ColumnElement[bool]:
    return and_(column >= start, column < end)


def _open() -> ColumnElement[bool]:
    return Case.state.in_(OPEN_STATES)


def _reachable() -> ColumnElement[bool]:
    return and_(Person.wrote_at.is_not(None), Person.unreachable_at.is_(None))


def _overdue(now: datetime) -> ColumnElement[bool]:
    """As domain.ladder has it of one case."""
    return or_(Case.rung > 0, func.coalesce(Case.next_step_at <= now, false()))


def _in_office(now: datetime) -> ColumnElement[bool]:
    return and_(Appointment.since <= now, or_(Appointment.until.is_(None), Appointment.until > now))


def _epoch(column: SQLColumnExpression[Any]) -> ColumnElement[int]:
    return cast(extract("epoch", column), BigInteger)


def _minutes(since: SQLColumnExpression[Any], until: SQLColumnExpression[Any]) -> ColumnElement[int]:
    return (_epoch(until) - _epoch(since)) // 60


async def _histogram(tx: AsyncSession, taken: Select[Any]) -> dict[int, int]:
    minutes = cast(taken.subquery().c.minutes, BigInteger)
    found = await tx.execute(select(minutes, func.count()).where(minutes.is_not(None)).group_by(minutes))
    return {needed: count for needed, count in found}  # noqa: C416 (dict() takes a result for a mapping)
