"""Who is meant by an audience, as conditions on a Person: by post, as a resident, or by what became of a first try."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, false, func, or_, select, true
from sqlalchemy.ext.asyncio import AsyncSession

from domain import area as areas
from domain.area import Level
from domain.broadcast import Only
from domain.delivery import RowState
from domain.roles import Role
from storage.broadcasts import Broadcast, BroadcastAnswer
from storage.outbox import OutboxRow
from storage.people import Appointment, Person


@dataclass(frozen=True)
class Reach:
    """How many people an audience has, and how many of them anything reaches."""

    all: int
    reachable: int


def addressed_by_post(audience: Mapping[str, Any], now: datetime) -> ColumnElement[bool]:
    """Whether a Person holds one of the posts. A desa's commander is the kecamatan's: there is none below."""
    roles, codes = list(audience["roles"]), list(audience["areas"])
    if not roles:
        return false()
    above = {areas.kecamatan(code) for code in codes if areas.level(code) in {Level.DESA, Level.BANJAR}}
    commander = and_(Appointment.role == Role.COMMANDER, Appointment.area_code.in_(above))
    held = (
        select(Appointment.id)
        .where(
            Appointment.person_id == Person.telegram_id,
            Appointment.role.in_(roles),
            Appointment.since <= now,
            or_(Appointment.until.is_(None), Appointment.until > now),
            or_(_within(Appointment.area_code, codes), commander),
        )
        .correlate(Person)
    )
    return held.exists()


def addressed_as_resident(audience: Mapping[str, Any]) -> ColumnElement[bool]:
    """Whether a Person asked for reminders and lives there. The whole kabupaten includes those of no known desa."""
    if not audience["residents"]:
        return false()
    return and_(Person.wants_reminders, _within(Person.home_area, list(audience["areas"])))


async def reach(tx: AsyncSession, broadcast: Broadcast, now: datetime) -> Reach:
    """The live count. Also for a broadcast that has not begun."""
    everyone = and_(
        or_(addressed_by_post(broadcast.audience, now), addressed_as_resident(broadcast.audience)), only(broadcast)
    )
    query = select(func.count(), func.count().filter(reachable())).select_from(Person).where(everyone)
    return Reach(*(await tx.execute(query)).one())


def got(root: int) -> ColumnElement[bool]:
    """Whether a Person has had the broadcast, or one that was sent after it to those it did not reach."""
    family = select(Broadcast.id).where(or_(Broadcast.id == root, Broadcast.resend_of == root))
    return _row(OutboxRow.broadcast_id.in_(family), OutboxRow.state == RowState.SENT)


def is_in(root: int) -> ColumnElement[bool]:
    return _row(OutboxRow.broadcast_id == root)


def answered(root: int) -> ColumnElement[bool]:
    answer = select(BroadcastAnswer.person_id).where(
        BroadcastAnswer.broadcast_id == root, BroadcastAnswer.person_id == Person.telegram_id
    )
    return answer.correlate(Person).exists()


def _row(*conditions: ColumnElement[bool]) -> ColumnElement[bool]:
    return select(OutboxRow.id).where(OutboxRow.chat_id == Person.telegram_id, *conditions).correlate(Person).exists()


def only(broadcast: Broadcast) -> ColumnElement[bool]:
    """Of a first broadcast's recipients those it is for; everybody where it is the first itself."""
    root = broadcast.resend_of
    if root is None:
        return true()
    if broadcast.audience.get("only") == Only.SILENT:
        return and_(is_in(root), got(root), ~answered(root))
    return and_(is_in(root), ~got(root))


def reachable() -> ColumnElement[bool]:
    return and_(Person.wrote_at.is_not(None), Person.unreachable_at.is_(None))


def _within(column: Any, codes: Collection[str]) -> ColumnElement[bool]:  # noqa: ANN401 (a mapped column)
    if areas.KABUPATEN in codes:
        return true()
    return or_(false(), *(or_(column == code, column.startswith(code + ".")) for code in codes))
