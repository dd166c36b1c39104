"""Cases, their evidence and their history."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import ColumnElement, ForeignKey, Index, delete, false, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from domain.lifecycle import OPEN_STATES, State
from storage.columns import Base, Big, Json, MaybeMoment, Moment, RowId, TelegramId
from storage.people import Appointment, Person


class Case(Base):
    """A report once sent. draft_id is unique: the same draft is never filed twice, whatever happens.

    next_step_at: when the next thing happens by itself: the ladder climbs, an acceptance expires, a resolution lapses.
    rung: how often the ladder has climbed. terms: the ladder's rules, frozen when the case opened (domain.ladder).
    """

    __tablename__ = "case"
    __table_args__ = (
        Index(None, "state", "area_code"),
        Index(None, "reporter_id"),
        Index(None, "holder_id"),
        Index(None, "next_step_at"),
        Index(None, "opened_at"),
        Index(None, "resolved_at"),
    )

    id: Mapped[RowId]
    number: Mapped[str] = mapped_column(unique=True)
    draft_id: Mapped[int | None] = mapped_column(Big, unique=True)
    category: Mapped[str]
    severity: Mapped[int]
    state: Mapped[str] = mapped_column(default=State.NEW)
    area_code: Mapped[str] = mapped_column(ForeignKey("area.code"))
    lat: Mapped[float | None]
    lon: Mapped[float | None]
    text: Mapped[str]
    reporter_id: Mapped[int | None] = mapped_column(Big, ForeignKey("person.telegram_id"))
    behalf_of: Mapped[str | None]
    confidential: Mapped[bool]
    pseudonym: Mapped[str] = mapped_column(default="")
    holder_id: Mapped[int | None] = mapped_column(Big, ForeignKey("person.telegram_id"))
    post_id: Mapped[int | None] = mapped_column(Big, ForeignKey("appointment.id"))
    excluded: Mapped[Json] = mapped_column(default=dict)
    note: Mapped[str] = mapped_column(default="")
    urgent: Mapped[bool] = mapped_column(default=False)
    emptied: Mapped[bool] = mapped_column(default=False)
    #: Its reporter asked to be forgotten: emptied as soon as it has ended.
    empty_when_ended: Mapped[bool] = mapped_column(default=False, server_default=false())
    rating: Mapped[int | None]
    false_at: Mapped[MaybeMoment]
    opened_at: Mapped[Moment]
    accepted_at: Mapped[MaybeMoment]
    resolved_at: Mapped[MaybeMoment]
    closed_at: Mapped[MaybeMoment]
    next_step_at: Mapped[MaybeMoment]
    rung: Mapped[int] = mapped_column(default=0)
    terms: Mapped[Json] = mapped_column(default=dict)

    @property
    def excluded_persons(self) -> frozenset[int]:
        return frozenset(self.excluded.get("persons", ()))


class Evidence(Base):
    """By Telegram file_id; a location has lat and lon in detail instead."""

    __tablename__ = "evidence"
    __table_args__ = (Index(None, "case_id"),)

    id: Mapped[RowId]
    case_id: Mapped[int] = mapped_column(Big, ForeignKey("case.id"))
    kind: Mapped[str]
    file_id: Mapped[str] = mapped_column(default="")
    detail: Mapped[Json] = mapped_column(default=dict)
    at: Mapped[Moment]


class CaseEvent(Base):
    """Append-only: timeline, audit and statistics at once."""

    __tablename__ = "case_event"
    #: Wide enough to tell when a case was first accepted without reading its events.
    __table_args__ = (Index(None, "case_id", "kind", "at"),)

    id: Mapped[RowId]
    case_id: Mapped[int] = mapped_column(Big, ForeignKey("case.id"))
    at: Mapped[Moment]
    actor_id: Mapped[int | None] = mapped_column(Big, ForeignKey("person.telegram_id"))
    kind: Mapped[str]
    detail: Mapped[Json] = mapped_column(default=dict)


class Viewer(Base):
    """Someone who got the card of a case, why, and by which post: every copy is kept up to date."""

    __tablename__ = "viewer"

    case_id: Mapped[int] = mapped_column(Big, ForeignKey("case.id"), primary_key=True)
    person_id: Mapped[TelegramId] = mapped_column(ForeignKey("person.telegram_id"), primary_key=True)
    why: Mapped[str]
    since: Mapped[Moment]


class Follower(Base):
    """Somebody else at the scene: a voice more for the case, told of the outcome."""

    __tablename__ = "follower"

    case_id: Mapped[int] = mapped_column(Big, ForeignKey("case.id"), primary_key=True)
    person_id: Mapped[TelegramId] = mapped_column(ForeignKey("person.telegram_id"), primary_key=True)
    since: Mapped[Moment]


async def locked(tx: AsyncSession, case: int) -> Case | None:
    return await tx.scalar(select(Case).where(Case.id == case).with_for_update())


async def numbered(tx: AsyncSession, number: str) -> Case | None:
    return await tx.scalar(select(Case).where(Case.number == number).with_for_update())


async def of_draft(tx: AsyncSession, draft: int) -> Case | None:
    return await tx.scalar(select(Case).where(Case.draft_id == draft))


async def of_reporter(tx: AsyncSession, person: int, limit: int) -> list[Case]:
    query = select(Case).where(Case.reporter_id == person).order_by(Case.id.desc()).limit(limit)
    return list(await tx.scalars(query))


async def every_of_reporter(tx: AsyncSession, person: int) -> list[Case]:
    """Locked, oldest first."""
    query = select(Case).where(Case.reporter_id == person).order_by(Case.id)
    return list(await tx.scalars(query.with_for_update()))


async def count_of_reporter(tx: AsyncSession, person: int, ended: Collection[str]) -> tuple[int, int]:
    """How many reports of a person are under way, and how many have ended."""
    over = func.count().filter(Case.state.in_(ended))
    query = select(func.count(), over).select_from(Case).where(Case.reporter_id == person)
    count, done = (await tx.execute(query)).one()
    return count - done, done


async def held_by(tx: AsyncSession, person: int) -> list[Case]:
    query = select(Case).where(Case.holder_id == person, Case.state.in_(OPEN_STATES)).order_by(Case.id)
    return list(await tx.scalars(query.with_for_update()))


async def without_holder(tx: AsyncSession) -> list[Case]:
    query = select(Case).where(Case.holder_id.is_(None), Case.state.in_(OPEN_STATES)).order_by(Case.id)
    return list(await tx.scalars(query.with_for_update()))


async def left_behind(tx: AsyncSession, now: datetime) -> list[Case]:
    """Open cases held by way of a post that has ended."""
    query = select(Case).join(Appointment, Appointment.id == Case.post_id)
    query = query.where(Case.state.in_(OPEN_STATES), Appointment.until <= now).order_by(Case.id)
    return list(await tx.scalars(query.with_for_update(of=Case)))


async def pseudonyms_of(tx: AsyncSession, person: int) -> frozenset[str]:
    """What one reporter is called on all cases so far."""
    return frozenset(await tx.scalars(select(Case.pseudonym).where(Case.reporter_id == person)))


async def unconfirmed_since(tx: AsyncSession, moment: datetime) -> list[Case]:
    query = select(Case).where(Case.state == State.RESOLVED, Case.next_step_at <= moment).order_by(Case.id)
    return list(await tx.scalars(query.with_for_update()))


async def due(tx: AsyncSession, now: datetime, least: int, limit: int) -> list[Case]:
    """Open cases of at least that severity whose next step has come, gravest and oldest first, locked.

    Whatever somebody else is busy with waits for the next tick.
    """
    query = select(Case).where(*_due(now, least)).order_by(Case.severity.desc(), Case.opened_at, Case.id).limit(limit)
    return list(await tx.scalars(query.with_for_update(skip_locked=True)))


async def count_due(tx: AsyncSession, now: datetime, least: int) -> int:
    return await tx.scalar(select(func.count()).select_from(Case).where(*_due(now, least))) or 0


def _due(now: datetime, least: int) -> list[ColumnElement[bool]]:
    return [Case.state.in_(OPEN_STATES), Case.next_step_at <= now, Case.severity >= least]


async def last_of(tx: AsyncSession, case: int, kinds: Collection[str]) -> str | None:
    """Which of these kinds happened last."""
    query = select(CaseEvent.kind).where(CaseEvent.case_id == case, CaseEvent.kind.in_(kinds))
    return await tx.scalar(query.order_by(CaseEvent.id.desc()).limit(1))


async def evidence(tx: AsyncSession, case: int) -> list[Evidence]:
    return list(await tx.scalars(select(Evidence).where(Evidence.case_id == case).order_by(Evidence.id)))


async def events(tx: AsyncSession, case: int) -> list[CaseEvent]:
    return list(await tx.scalars(select(CaseEvent).where(CaseEvent.case_id == case).order_by(CaseEvent.id)))


async def last_event(tx: AsyncSession, case: int, kind: str) -> CaseEvent | None:
    query = select(CaseEvent).where(CaseEvent.case_id == case, CaseEvent.kind == kind)
    return await tx.scalar(query.order_by(CaseEvent.id.desc()).limit(1))


async def viewers(tx: AsyncSession, case: int) -> list[Viewer]:
    return list(await tx.scalars(select(Viewer).where(Viewer.case_id == case).order_by(Viewer.since, Viewer.person_id)))


async def viewer(tx: AsyncSession, case: int, person: int) -> Viewer | None:
    return await tx.get(Viewer, (case, person))


async def recent_of_kind(tx: AsyncSession, category: str, since: datetime) -> list[Case]:
    """Open, non-confidential cases of a category, newest first."""
    query = select(Case).where(
        Case.category == category, Case.opened_at >= since, Case.state.in_(OPEN_STATES), Case.confidential.is_(False)
    )
    return list(await tx.scalars(query.order_by(Case.id.desc()).limit(50)))


async def followers(tx: AsyncSession, case: int) -> list[Person]:
    query = select(Person).join(Follower, Follower.person_id == Person.telegram_id).where(Follower.case_id == case)
    return list(await tx.scalars(query.order_by(Follower.since)))


async def unfollow(tx: AsyncSession, case: int) -> None:
    await tx.execute(delete(Follower).where(Follower.case_id == case).execution_options(synchronize_session=False))


async def follower_count(tx: AsyncSession, case: int) -> int:
    return await tx.scalar(select(func.count()).select_from(Follower).where(Follower.case_id == case)) or 0


async def times_reported(tx: AsyncSession, person: int, since: datetime) -> list[datetime]:
    return list(await tx.scalars(select(Case.opened_at).where(Case.reporter_id == person, Case.opened_at > since)))


async def false_count(tx: AsyncSession, person: int, until: datetime) -> int:
    """How many reports of a person stand as declared false, those up to that moment."""
    query = select(func.count()).select_from(Case).where(Case.reporter_id == person, Case.false_at <= until)
    return await tx.scalar(query) or 0


async def open_of_reporter(tx: AsyncSession, person: int, limit: int) -> list[Case]:
    query = select(Case).where(Case.reporter_id == person, Case.state.in_(OPEN_STATES))
    return list(await tx.scalars(query.order_by(Case.id.desc()).limit(limit)))


async def open_in(tx: AsyncSession, areas: Collection[str], person: int) -> list[Case]:
    """Open cases in any of the areas, and those whose card the person has; most urgent, then oldest first."""
    shown = select(Viewer.case_id).where(Viewer.person_id == person)
    inside = [or_(Case.area_code == area, Case.area_code.startswith(area + ".")) for area in areas]
    query = select(Case).where(Case.state.in_(OPEN_STATES), or_(Case.id.in_(shown), *inside))
    return list(await tx.scalars(query.order_by(Case.severity.desc(), Case.opened_at, Case.id)))


async def by_number(tx: AsyncSession, number: str) -> int | None:
    """The id of the case with that number."""
    return await tx.scalar(select(Case.id).where(Case.number == number))
