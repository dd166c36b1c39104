"""Cases and what happened to them, a batch at a time, so that any number of them passes through little memory."""

from collections.abc import AsyncIterator, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from storage.cases import Case, CaseEvent
from storage.people import Appointment, Person

#: Cases read at once.
BATCH = 1000


@dataclass(frozen=True)
class Chosen:
    """Cases of an area opened from `since` (in it) until `until` (not in it).

    unseen_by: whose own cases, those about them, are left out.
    """

    area: str
    since: datetime
    until: datetime
    confidential: bool = True
    unseen_by: int | None = None

    @property
    def condition(self) -> ColumnElement[bool]:
        within = or_(Case.area_code == self.area, Case.area_code.startswith(self.area + "."))
        chosen = and_(within, Case.opened_at >= self.since, Case.opened_at < self.until)
        return chosen if self.confidential else and_(chosen, Case.confidential.is_(False))


@dataclass(frozen=True)
class Batch:
    """reporters: names by Telegram id. events: of these cases, by case and then in the order they happened."""

    cases: Sequence[Case]
    reporters: dict[int, str]
    events: Sequence[CaseEvent]


async def count(tx: AsyncSession, chosen: Chosen) -> int:
    return await tx.scalar(select(func.count()).select_from(Case).where(chosen.condition)) or 0


async def batches(tx: AsyncSession, chosen: Chosen, size: int = BATCH) -> AsyncIterator[Batch]:
    """By number, each case once, even when others are filed meanwhile."""
    last = 0
    while True:
        query = select(Case).where(chosen.condition, Case.id > last).order_by(Case.id).limit(size)
        found = list(await tx.scalars(query))
        if not found:
            return
        last = found[-1].id
        seen = [case for case in found if chosen.unseen_by not in case.excluded_persons]
        yield Batch(seen, await _names(tx, seen), await _events(tx, [case.id for case in seen]))
        tx.expunge_all()
        if len(found) < size:
            return


async def every_appointment(tx: AsyncSession) -> list[Appointment]:
    """Past ones too: who held which post when."""
    return list(await tx.scalars(select(Appointment).order_by(Appointment.id)))


async def appointments_of(tx: AsyncSession, persons: Iterable[int]) -> list[Appointment]:
    query = select(Appointment).where(Appointment.person_id.in_(list(persons)))
    return list(await tx.scalars(query.order_by(Appointment.id)))


async def _names(tx: AsyncSession, cases: Iterable[Case]) -> dict[int, str]:
    open_to_all = {case.reporter_id for case in cases if not case.confidential and case.reporter_id is not None}
    query = select(Person.telegram_id, Person.name).where(Person.telegram_id.in_(open_to_all))
    return dict((await tx.execute(query)).all())


async def _events(tx: AsyncSession, ids: list[int]) -> list[CaseEvent]:
    query = select(CaseEvent).where(CaseEvent.case_id.in_(ids)).order_by(CaseEvent.case_id, CaseEvent.id)
    return list(await tx.scalars(query))
