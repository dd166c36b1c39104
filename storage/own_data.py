"""Everything the house keeps of one person, read for the copy they ask for."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from domain.lifecycle import Step
from storage import forgetting
from storage.audit import Audit
from storage.broadcasts import Broadcast, BroadcastAnswer
from storage.calm import CalmReport
from storage.cases import Case, CaseEvent, Follower
from storage.drafts import Draft
from storage.drills import Drill, DrillAnswer
from storage.elections import Checkin, CheckinRound, PollingStation
from storage.identity import IdentityRequest
from storage.mutes import Mute
from storage.outbox import OutboxRow
from storage.people import Appointment, Person
from storage.updates import FailedUpdate


@dataclass(frozen=True)
class OwnData:
    """A text beside a row is the number of its case, or the name of its round.

    said: what they added to cases of others.
    """

    person: Person
    posts: Sequence[Appointment]
    draft: Draft | None
    reports: Sequence[Case]
    seen: Sequence[tuple[Follower, str]]
    said: Sequence[tuple[CaseEvent, str]]
    answers: Sequence[tuple[BroadcastAnswer, Broadcast]]
    checkins: Sequence[tuple[Checkin, str, int]]
    calm: Sequence[CalmReport]
    drills: Sequence[tuple[DrillAnswer, Drill]]
    mutes: Sequence[tuple[Mute, str]]
    openings: Sequence[tuple[IdentityRequest, str]]
    broadcasts: Sequence[Broadcast]
    held: int
    failed: Sequence[FailedUpdate]
    audit: Sequence[Audit]
    messages: int


async def of(tx: AsyncSession, person: int) -> OwnData | None:
    """None when there is no such person any more."""
    known = await tx.get(Person, person)
    if known is None:
        return None
    return OwnData(
        known,
        await _rows(tx, select(Appointment).where(Appointment.person_id == person).order_by(Appointment.id)),
        await tx.scalar(select(Draft).where(Draft.person_id == person, Draft.closed_at.is_(None)).limit(1)),
        await _rows(tx, select(Case).where(Case.reporter_id == person).order_by(Case.id)),
        await _pairs(tx, select(Follower, Case.number).join(Case).where(Follower.person_id == person)),
        await _pairs(tx, select(CaseEvent, Case.number).join(Case).where(_witness(person)).order_by(CaseEvent.id)),
        await _pairs(tx, select(BroadcastAnswer, Broadcast).join(Broadcast).where(BroadcastAnswer.person_id == person)),
        await _checkins(tx, person),
        await _rows(tx, select(CalmReport).where(CalmReport.officer_id == person).order_by(CalmReport.id)),
        await _pairs(tx, select(DrillAnswer, Drill).join(Drill).where(DrillAnswer.person_id == person)),
        await _pairs(tx, select(Mute, Case.number).join(Case).where(Mute.person_id == person).order_by(Mute.id)),
        await _pairs(tx, select(IdentityRequest, Case.number).join(Case).where(_opened(person))),
        await _rows(tx, select(Broadcast).where(Broadcast.author_id == person).order_by(Broadcast.id)),
        await tx.scalar(select(func.count()).select_from(Case).where(Case.holder_id == person)) or 0,
        await forgetting.failed_of(tx, person),
        await _rows(tx, select(Audit).where(Audit.actor_id == person).order_by(Audit.id)),
        await tx.scalar(select(func.count()).select_from(OutboxRow).where(OutboxRow.chat_id == person)) or 0,
    )


def _witness(person: int) -> ColumnElement[bool]:
    return (CaseEvent.actor_id == person) & (CaseEvent.kind == Step.FOLLOW)


def _opened(person: int) -> ColumnElement[bool]:
    """Who asked in vain is not told to the one they asked about."""
    return (Case.reporter_id == person) & (IdentityRequest.decision == "approved")


async def _rows(tx: AsyncSession, query: Select[Any]) -> list[Any]:
    return list(await tx.scalars(query))


async def _pairs(tx: AsyncSession, query: Select[*tuple[Any, ...]]) -> list[Any]:
    return [tuple(row) for row in await tx.execute(query)]


async def _checkins(tx: AsyncSession, person: int) -> list[tuple[Checkin, str, int]]:
    query = (
        select(Checkin, CheckinRound.name, PollingStation.number)
        .join(CheckinRound, CheckinRound.id == Checkin.round_id)
        .join(PollingStation, PollingStation.id == Checkin.station_id)
        .where(Checkin.officer_id == person)
        .order_by(CheckinRound.due_at, PollingStation.number)
    )
    return [(checkin, name, number) for checkin, name, number in await tx.execute(query)]
