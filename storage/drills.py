"""Drills: one message with one button, to know before the day who can be reached."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, ForeignKey, Select, and_, func, insert, literal, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, joinedload, mapped_column

from storage.areas import Area
from storage.columns import Base, MaybeMoment, Moment, RowId, TelegramId
from storage.people import Appointment, Invitation, Person


class Drill(Base):
    __tablename__ = "drill"

    id: Mapped[RowId]
    area_code: Mapped[str] = mapped_column(ForeignKey("area.code"))
    by_id: Mapped[TelegramId] = mapped_column(ForeignKey("person.telegram_id"))
    at: Mapped[Moment]


class DrillAnswer(Base):
    """One row for each who was asked, from the moment of asking: who has not answered is a query."""

    __tablename__ = "drill_answer"

    drill_id: Mapped[TelegramId] = mapped_column(ForeignKey("drill.id"), primary_key=True)
    person_id: Mapped[TelegramId] = mapped_column(ForeignKey("person.telegram_id"), primary_key=True)
    answered_at: Mapped[MaybeMoment]


@dataclass(frozen=True)
class Turnout:
    """unreachable: of those who have not answered, whom nothing reaches."""

    asked: int
    answered: int
    unreachable: int

    @property
    def silent(self) -> int:
        return self.asked - self.answered - self.unreachable


async def one_at_a_time(tx: AsyncSession, area: str) -> None:
    """Whoever starts a drill waits here for another who does."""
    await tx.execute(select(Area.code).where(Area.code == area).with_for_update())


async def latest(tx: AsyncSession, areas: Collection[str]) -> Drill | None:
    """Of exactly these areas."""
    query = select(Drill).where(Drill.area_code.in_(areas)).order_by(Drill.at.desc(), Drill.id.desc())
    return await tx.scalar(query.limit(1))


async def locked(tx: AsyncSession, drill: int) -> Drill | None:
    """So that who answers at the same moment is counted one after the other."""
    return await tx.scalar(select(Drill).where(Drill.id == drill).with_for_update())


async def count_officers(tx: AsyncSession, area: str, roles: Iterable[str], now: datetime, but: int) -> int:
    return await tx.scalar(select(func.count()).select_from(_officers(area, roles, now, but).subquery())) or 0


async def call(tx: AsyncSession, drill: Drill, roles: Iterable[str]) -> list[Person]:
    """Write down everybody in office in the area but who calls, each once; gives those whom something reaches."""
    officers = _officers(drill.area_code, roles, drill.at, drill.by_id).subquery()
    chosen = select(literal(drill.id), officers.c.person_id)
    await tx.execute(insert(DrillAnswer).from_select(["drill_id", "person_id"], chosen))
    called = select(Person).join(DrillAnswer, DrillAnswer.person_id == Person.telegram_id)
    return list(await tx.scalars(called.where(DrillAnswer.drill_id == drill.id, _reachable())))


async def turnout(tx: AsyncSession, drill: int) -> Turnout:
    answered, reachable = DrillAnswer.answered_at.is_not(None), _reachable()
    query = (
        select(
            func.count(),
            func.count().filter(answered),
            func.count().filter(~answered, ~reachable),
        )
        .select_from(DrillAnswer)
        .join(Person, Person.telegram_id == DrillAnswer.person_id)
    )
    asked, count, lost = (await tx.execute(query.where(DrillAnswer.drill_id == drill))).one()
    return Turnout(asked, count, lost)


async def unanswered(tx: AsyncSession, drill: Drill, roles: Iterable[str]) -> list[Appointment]:
    """The posts, with their persons, of who was asked and has not answered, by area; as they were held then."""
    query = (
        select(Appointment)
        .join(DrillAnswer, DrillAnswer.person_id == Appointment.person_id)
        .where(DrillAnswer.drill_id == drill.id, DrillAnswer.answered_at.is_(None), Appointment.role.in_(list(roles)))
        .where(_inside(drill.area_code), _in_office(drill.at))
        .options(joinedload(Appointment.person))
        .order_by(Appointment.area_code, Appointment.id)
    )
    return list(await tx.scalars(query))


async def waiting_for(tx: AsyncSession, person: int, since: datetime) -> list[Drill]:
    """Drills of late that this person has not answered."""
    query = select(Drill).join(DrillAnswer, DrillAnswer.drill_id == Drill.id)
    mine = and_(DrillAnswer.person_id == person, DrillAnswer.answered_at.is_(None), Drill.at > since)
    return list(await tx.scalars(query.where(mine)))


async def posts(tx: AsyncSession, area: str, roles: Iterable[str], now: datetime) -> list[tuple[Appointment, bool]]:
    """Who holds a post of these kinds in the area now, and whether they ever answered a drill."""
    drilled = (
        select(DrillAnswer.person_id)
        .where(DrillAnswer.person_id == Appointment.person_id, DrillAnswer.answered_at.is_not(None))
        .exists()
    )
    query = select(Appointment, drilled).where(Appointment.role.in_(list(roles)), _inside(area), _in_office(now))
    found = await tx.execute(query.options(joinedload(Appointment.person)).order_by(Appointment.id))
    return [(held, bool(known)) for held, known in found]


async def invited(tx: AsyncSession, now: datetime) -> set[tuple[str, str]]:
    """(area, role) of invitations that can still be used."""
    query = select(Invitation.area_code, Invitation.role).where(
        Invitation.used_at.is_(None), Invitation.revoked_at.is_(None)
    )
    return {(area, role) for area, role in await tx.execute(query.where(Invitation.expires_at > now))}


def _officers(area: str, roles: Iterable[str], now: datetime, but: int) -> Select[int]:
    fit = and_(Appointment.role.in_(list(roles)), Appointment.person_id != but)
    return select(Appointment.person_id).where(fit, _inside(area), _in_office(now)).distinct()


def _inside(area: str) -> ColumnElement[bool]:
    return or_(Appointment.area_code == area, Appointment.area_code.startswith(area + "."))


def _in_office(now: datetime) -> ColumnElement[bool]:
    return and_(Appointment.since <= now, or_(Appointment.until.is_(None), Appointment.until > now))


def _reachable() -> ColumnElement[bool]:
    return and_(Person.wrote_at.is_not(None), Person.unreachable_at.is_(None))
