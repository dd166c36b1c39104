"""Who of the recipients of a broadcast was reached, and who has answered it, by kecamatan and by name."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, case, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from domain.area import KABUPATEN
from storage.addressees import answered, got, is_in
from storage.broadcasts import Broadcast
from storage.people import Appointment, Person

#: Signs of a kecamatan's code.
_KECAMATAN = len("51.02.05")


@dataclass(frozen=True)
class Tally:
    """code: a kecamatan, or the kabupaten for who belongs to none."""

    code: str
    all: int
    answered: int


@dataclass(frozen=True)
class Reader:
    """A recipient as named to whoever phones: the title of a post or its role and area; residents by name alone."""

    name: str
    role: str | None
    title: str
    area: str
    answered: bool


def _post(broadcast: Broadcast) -> ColumnElement[Any]:
    """The recipient's post by which they were addressed: the newest of those that fit."""
    query = select(func.max(Appointment.id)).where(
        Appointment.person_id == Person.telegram_id, Appointment.role.in_(list(broadcast.audience["roles"]))
    )
    return query.correlate(Person).scalar_subquery()


def _area(broadcast: Broadcast) -> ColumnElement[str]:
    area = select(Appointment.area_code).where(Appointment.id == _post(broadcast)).scalar_subquery()
    return func.coalesce(area, Person.home_area, KABUPATEN)


async def tallies(tx: AsyncSession, broadcast: Broadcast) -> list[Tally]:
    """By kecamatan, of everybody the broadcast was for."""
    kecamatan = func.substr(_area(broadcast), 1, _KECAMATAN).label("kecamatan")
    done = case((answered(broadcast.id), 1), else_=0).label("done")
    each = select(kecamatan, done).select_from(Person).where(is_in(broadcast.id)).subquery()
    query = select(each.c.kecamatan, func.count(), func.sum(each.c.done)).group_by(each.c.kecamatan)
    return [Tally(code, total, done) for code, total, done in await tx.execute(query.order_by(each.c.kecamatan))]


async def readers(tx: AsyncSession, broadcast: Broadcast, kecamatan: str) -> list[Reader]:
    """Those of one kecamatan, who has not answered first."""
    return await _named(tx, broadcast, func.substr(_area(broadcast), 1, _KECAMATAN) == kecamatan)


async def unreached(tx: AsyncSession, broadcast: Broadcast) -> list[Reader]:
    """Whom neither the broadcast nor a later attempt has reached, by area."""
    root = broadcast.resend_of or broadcast.id
    return await _named(tx, broadcast, ~got(root))


async def _named(tx: AsyncSession, broadcast: Broadcast, which: ColumnElement[bool]) -> list[Reader]:
    area = _area(broadcast).label("area")
    done = case((answered(broadcast.id), 1), else_=0).label("done")
    query = (
        select(Person.name, Appointment.name, Appointment.role, Appointment.title, area, done)
        .select_from(Person)
        .outerjoin(Appointment, Appointment.id == _post(broadcast))
        .where(is_in(broadcast.id), which)
        .order_by(done, area, Person.name)
    )
    return [
        Reader(official or name, role, title or "", area, bool(done))
        for name, official, role, title, area, done in await tx.execute(query)
    ]
