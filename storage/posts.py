"""Posts as the command centre looks through them: by area, by words, by number."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, case, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from domain.roles import Role
from storage.people import Appointment, Person


@dataclass(frozen=True)
class Count:
    """Posts of one role in one area, and how many of them are held by somebody who can be reached."""

    role: Role
    area: str
    all: int
    reachable: int


async def locked(tx: AsyncSession, number: int) -> Appointment | None:
    """With its person, for changing it."""
    query = select(Appointment).where(Appointment.id == number).options(joinedload(Appointment.person))
    return await tx.scalar(query.with_for_update(of=Appointment))


async def operators_locked(tx: AsyncSession, now: datetime) -> list[Appointment]:
    """So that of two who end each other's post the second sees the first."""
    query = select(Appointment).where(Appointment.role == Role.OPERATOR, in_force(now)).order_by(Appointment.id)
    return list(await tx.scalars(query.options(joinedload(Appointment.person)).with_for_update(of=Appointment)))


async def counts(tx: AsyncSession, now: datetime) -> list[Count]:
    reachable = Person.wrote_at.is_not(None) & Person.unreachable_at.is_(None)
    query = (
        select(Appointment.role, Appointment.area_code, func.count(), func.sum(case((reachable, 1), else_=0)))
        .join(Person, Person.telegram_id == Appointment.person_id)
        .where(in_force(now))
        .group_by(Appointment.role, Appointment.area_code)
    )
    return [Count(Role(role), area, total, reached) for role, area, total, reached in await tx.execute(query)]


async def within(tx: AsyncSession, code: str, now: datetime, *, whole: bool) -> list[Appointment]:
    """Posts of exactly this area; whole: of everything inside it too. By area, then role."""
    here = Appointment.area_code == code
    where = or_(here, Appointment.area_code.startswith(f"{code}.")) if whole else here
    return await _found(tx, now, where)


async def of_words(
    tx: AsyncSession, now: datetime, words: str, areas: Collection[str], role: Role | None, limit: int
) -> tuple[int, list[Appointment]]:
    """Whose name or title has the words in it, or whose area is one of those or lies in it; of that role if given.

    Without words and areas every post of the role. How many there are, and the first of them.
    """
    found: list[ColumnElement[bool]] = [
        or_(Appointment.area_code == area, Appointment.area_code.startswith(f"{area}.")) for area in areas
    ]
    if words:
        named = (Person.name, Appointment.name, Appointment.title)
        found += [column.icontains(words, autoescape=True) for column in named]
    where = or_(*found) if found else Appointment.id > 0
    where = where if role is None else where & (Appointment.role == role)
    counted = select(func.count()).select_from(Appointment)
    counted = counted.join(Person, Person.telegram_id == Appointment.person_id).where(in_force(now), where)
    return await tx.scalar(counted) or 0, await _found(tx, now, where, limit)


async def people_called(tx: AsyncSession, words: str, limit: int) -> list[Person]:
    """By number, by @username, or by a part of the name; only who can be reached."""
    reachable = Person.wrote_at.is_not(None) & Person.unreachable_at.is_(None)
    if words.isascii() and words.isdigit() and len(words) < 19:
        which = Person.telegram_id == int(words)
    elif words.startswith("@"):
        which = func.lower(Person.username) == words[1:].lower()
    else:
        which = Person.name.icontains(words, autoescape=True)
    query = select(Person).where(which, reachable).order_by(Person.name, Person.telegram_id).limit(limit)
    return list(await tx.scalars(query))


def in_force(now: datetime) -> ColumnElement[bool]:
    return (Appointment.since <= now) & or_(Appointment.until.is_(None), Appointment.until > now)


async def _found(
    tx: AsyncSession, now: datetime, where: ColumnElement[bool], limit: int | None = None
) -> list[Appointment]:
    query = select(Appointment).join(Person, Person.telegram_id == Appointment.person_id).where(in_force(now), where)
    query = query.options(joinedload(Appointment.person))
    query = query.order_by(Appointment.area_code, Appointment.role, Appointment.id)
    return list(await tx.scalars(query.limit(limit)))
