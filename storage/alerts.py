"""Who was called to a case, when, and whether they have seen it."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ForeignKey, Index, UniqueConstraint, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from domain.lifecycle import WAITING_STATES
from storage.cases import Case
from storage.columns import Base, Big, MaybeMoment, Moment, RowId, TelegramId
from storage.people import Person


class Alert(Base):
    """One person called to one case.

    area_code: the level the person was called for. at: when it last rang. seen_at: when they first touched it.
    pass_on_at: when the next person up gets it, unless this one has seen it; empty once that is done or no longer
    needed. bundle: it last rang as a line of a message about several, begun at that second.
    """

    __tablename__ = "alert"
    __table_args__ = (
        UniqueConstraint("case_id", "person_id"),
        Index(None, "person_id", "at"),
        Index(None, "pass_on_at"),
        Index(None, "person_id", "bundle"),
    )

    id: Mapped[RowId]
    case_id: Mapped[TelegramId] = mapped_column(ForeignKey("case.id"))
    person_id: Mapped[TelegramId] = mapped_column(ForeignKey("person.telegram_id"))
    area_code: Mapped[str] = mapped_column(ForeignKey("area.code"))
    at: Mapped[Moment]
    seen_at: Mapped[MaybeMoment]
    pass_on_at: Mapped[MaybeMoment]
    bundle: Mapped[int | None] = mapped_column(Big)


@dataclass(frozen=True)
class Rung:
    """What rang for one person of late: alone so often, and the newest message about several, if there was one."""

    alone: int
    bundle: int | None


async def of(tx: AsyncSession, case: int, person: int) -> Alert | None:
    return await tx.scalar(select(Alert).where(Alert.case_id == case, Alert.person_id == person))


async def of_case(tx: AsyncSession, case: int) -> list[Alert]:
    return list(await tx.scalars(select(Alert).where(Alert.case_id == case).order_by(Alert.id)))


async def rung_since(tx: AsyncSession, person: int, since: datetime, but: int | None) -> Rung:
    """The person stays locked until the transaction ends, so that of two alerts at once the second knows the first.

    but: the alert that is about to ring.
    """
    await tx.execute(select(Person.telegram_id).where(Person.telegram_id == person).with_for_update(key_share=True))
    query = select(func.count().filter(Alert.bundle.is_(None)), func.max(Alert.bundle))
    alone, bundle = (await tx.execute(query.where(Alert.person_id == person, Alert.at > since, Alert.id != but))).one()
    return Rung(alone, bundle)


async def bundled(tx: AsyncSession, person: int, bundle: int) -> list[tuple[Alert, Case]]:
    """What stands in one message, gravest and oldest first, those nobody has accepted before the others."""
    query = select(Alert, Case).join(Case, Case.id == Alert.case_id)
    query = query.where(Alert.person_id == person, Alert.bundle == bundle)
    waiting = Case.state.in_(WAITING_STATES)
    found = await tx.execute(query.order_by(waiting.desc(), Case.severity.desc(), Case.opened_at, Case.id))
    return [(alert, case) for alert, case in found]


async def silently_joined(tx: AsyncSession, since: datetime, severity: int) -> list[tuple[int, int, datetime]]:
    """(person, bundle, when) of the newest alert of that severity that joined each bundle alive since then."""
    query = select(Alert.person_id, Alert.bundle, func.max(Alert.at)).join(Case, Case.id == Alert.case_id)
    query = query.where(Alert.bundle.is_not(None), Alert.at > since, Case.severity >= severity)
    query = query.where(Case.state.in_(WAITING_STATES)).group_by(Alert.person_id, Alert.bundle)
    return [(person, bundle, at) for person, bundle, at in await tx.execute(query) if bundle is not None]


async def to_pass_on(tx: AsyncSession, now: datetime, least: int, limit: int) -> list[Case]:
    """Waiting cases with an alert nobody has looked at in time, gravest and oldest first, locked.

    Whatever somebody else is busy with waits for the next tick.
    """
    late = select(Alert.case_id).where(Alert.pass_on_at <= now)
    query = select(Case).where(Case.id.in_(late), Case.state.in_(WAITING_STATES), Case.severity >= least)
    query = query.order_by(Case.severity.desc(), Case.opened_at, Case.id).limit(limit)
    return list(await tx.scalars(query.with_for_update(skip_locked=True)))


async def of_person(tx: AsyncSession, person: int) -> list[tuple[Alert, Case]]:
    """What this person was called to and nobody has accepted yet."""
    query = select(Alert, Case).join(Case, Case.id == Alert.case_id)
    found = await tx.execute(query.where(Alert.person_id == person, Case.state.in_(WAITING_STATES)).order_by(Case.id))
    return [(alert, case) for alert, case in found]


async def stop_passing_on(tx: AsyncSession, case: int) -> None:
    """The case is in somebody's hands."""
    await tx.execute(update(Alert).where(Alert.case_id == case).values(pass_on_at=None))


async def forget(tx: AsyncSession, case: int, person: int | None = None) -> None:
    """As if nobody, or this person, had been called: the next call rings again."""
    statement = delete(Alert).where(Alert.case_id == case)
    await tx.execute(statement if person is None else statement.where(Alert.person_id == person))
