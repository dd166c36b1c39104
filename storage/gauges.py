"""How much there is of what, for whoever watches the house. Cheap at any size: what is counted is indexed or few."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import func, literal_column, or_, select, text
from sqlalchemy.ext.asyncio import AsyncSession

from domain.lifecycle import OPEN_STATES
from storage.cases import Case
from storage.marks import Mark
from storage.outbox import Card, OutboxRow
from storage.updates import FailedUpdate, SeenUpdate

#: Nothing is counted further than this; a figure this high means "so many or more".
CAP = 10_000

#: Rows that wait for a file or for a pause wait too: what was written and is not said yet.
#: Written out, so that the partial indexes are known to serve.
_DUE = OutboxRow.state == literal_column("'due'")
_SENDING = OutboxRow.state == literal_column("'sending'")


@dataclass
class Gauges:
    """waiting, oldest: by lane. cases: open ones by severity and state. watches: episodes of the watchdog."""

    waiting: dict[int, int] = field(default_factory=dict)
    oldest: dict[int, datetime] = field(default_factory=dict)
    cases: dict[tuple[int, str], int] = field(default_factory=dict)
    last_update: datetime | None = None
    failed: int = 0
    watches: dict[str, datetime] = field(default_factory=dict)


async def read(tx: AsyncSession, now: datetime, lanes: list[int]) -> Gauges:
    """failed: updates set aside within a day. lanes: those to be counted."""
    found = Gauges()
    for lane in lanes:
        found.waiting[lane] = await _waiting(tx, lane)
    sending = select(OutboxRow.lane, func.count(), func.min(OutboxRow.created_at)).where(_SENDING)
    for lane, count, oldest in (await tx.execute(sending.group_by(OutboxRow.lane))).all():
        found.waiting[lane] = found.waiting.get(lane, 0) + count
        found.oldest[lane] = oldest
    for lane in lanes:
        waits = select(OutboxRow.created_at).where(_DUE, OutboxRow.lane == lane)
        first = await tx.scalar(waits.order_by(OutboxRow.id).limit(1))
        if first is not None:
            found.oldest[lane] = min(first, found.oldest.get(lane, first))
    by_kind = select(Case.severity, Case.state, func.count()).where(Case.state.in_(OPEN_STATES))
    rows = (await tx.execute(by_kind.group_by(Case.severity, Case.state))).all()
    found.cases = {(severity, state): count for severity, state, count in rows}
    found.last_update = await last_update(tx)
    recent = select(FailedUpdate.id).where(FailedUpdate.at > now - timedelta(days=1)).limit(CAP).subquery()
    found.failed = await tx.scalar(select(func.count()).select_from(recent)) or 0
    watches = select(Mark.name, Mark.at).where(Mark.name.like("watchdog:%"))
    found.watches = {mark.name: mark.at for mark in await tx.execute(watches)}
    return found


async def revision(tx: AsyncSession) -> str | None:
    """Of the tables that are there."""
    found: str | None = await tx.scalar(text("SELECT version_num FROM alembic_version"))
    return found


async def last_update(tx: AsyncSession) -> datetime | None:
    """When Telegram last brought something that had its effect; None also when that is some days ago."""
    return await tx.scalar(select(func.max(SeenUpdate.at)))


async def oldest_alert(tx: AsyncSession, *, but: str) -> datetime | None:
    """When the oldest alert was written that has not been delivered. but: cards so called do not count."""
    card = Card.__table__.alias()
    found = []
    for state in (_DUE, _SENDING):
        query = select(OutboxRow.created_at).outerjoin(card, card.c.id == OutboxRow.card_id)
        counts = or_(card.c.what.is_(None), card.c.what.not_like(f"{but}%"))
        first = query.where(state, OutboxRow.lane == 0, counts).order_by(OutboxRow.id).limit(1)
        found.append(await tx.scalar(first))
    return min((at for at in found if at is not None), default=None)


async def _waiting(tx: AsyncSession, lane: int) -> int:
    some = select(OutboxRow.id).where(_DUE, OutboxRow.lane == lane).limit(CAP).subquery()
    return await tx.scalar(select(func.count()).select_from(some)) or 0
