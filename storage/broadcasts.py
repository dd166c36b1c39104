"""What one person says to many: from the first word to an account that adds up."""

from collections.abc import Sequence
from datetime import datetime
from typing import cast

from sqlalchemy import CursorResult, ForeignKey, Index, and_, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from domain.broadcast import LASTS_BY_DEFAULT, OVER, UNDER_WAY, Only, State
from storage.columns import Base, Big, Json, MaybeMoment, Moment, RowId, TelegramId


class Broadcast(Base):
    """audience: {"roles": [...], "areas": [codes], "residents": bool}; roles are domain.roles.Role values.

    texts: by language. media: {"kind": "photo" or "document", "file_id": ...} or empty. asks: "", "read" or "agree".
    version: raised by every change, which voids an approval given to an older one.
    lasts: hours from its start until it is stale; expires_at is known once it has begun.
    planned: how many rows were written when it began. Their outcome is counted on the outbox (outbox.broadcast_id),
    and kept in counts, by state, once the rows are gone.
    resend_of: the first broadcast of its kind, whose recipients it is for; audience["only"] says which of them.
    """

    __tablename__ = "broadcast"
    __table_args__ = (Index(None, "state", "at"), Index(None, "author_id"))

    id: Mapped[RowId]
    author_id: Mapped[int | None] = mapped_column(Big, ForeignKey("person.telegram_id"))
    area_code: Mapped[str] = mapped_column(ForeignKey("area.code"))
    audience: Mapped[Json]
    texts: Mapped[Json]
    media: Mapped[Json] = mapped_column(default=dict)
    asks: Mapped[str] = mapped_column(default="")
    state: Mapped[str]
    version: Mapped[int] = mapped_column(default=1)
    approved_version: Mapped[int | None]
    approved_by: Mapped[int | None] = mapped_column(Big, ForeignKey("person.telegram_id"))
    at: Mapped[MaybeMoment]
    lasts: Mapped[int] = mapped_column(default=LASTS_BY_DEFAULT)
    expires_at: Mapped[MaybeMoment]
    planned: Mapped[int] = mapped_column(default=0)
    counts: Mapped[Json] = mapped_column(default=dict)
    resend_of: Mapped[int | None] = mapped_column(Big, ForeignKey("broadcast.id"))
    made_at: Mapped[Moment]
    begun_at: Mapped[MaybeMoment]
    ended_at: Mapped[MaybeMoment]


class BroadcastAnswer(Base):
    """Who tapped "Sudah dibaca" or "Saya sepakat", and when."""

    __tablename__ = "broadcast_answer"

    broadcast_id: Mapped[TelegramId] = mapped_column(ForeignKey("broadcast.id"), primary_key=True)
    person_id: Mapped[TelegramId] = mapped_column(ForeignKey("person.telegram_id"), primary_key=True)
    at: Mapped[Moment]


async def locked(tx: AsyncSession, number: int) -> Broadcast | None:
    """As it is now, held until the transaction ends."""
    query = select(Broadcast).where(Broadcast.id == number).with_for_update()
    return await tx.scalar(query.execution_options(populate_existing=True))


async def move(tx: AsyncSession, broadcast: Broadcast, before: Sequence[State], state: State) -> bool:
    """Compare and set: of two who would begin the same broadcast only one does."""
    await tx.flush()
    statement = (
        update(Broadcast)
        .where(Broadcast.id == broadcast.id, Broadcast.state.in_(before))
        .values(state=state)
        .execution_options(synchronize_session=False)
    )
    changed = cast("CursorResult[tuple[()]]", await tx.execute(statement)).rowcount == 1
    await tx.refresh(broadcast)
    return changed


async def to_begin(tx: AsyncSession, now: datetime) -> list[int]:
    """Approved ones whose time has come."""
    due = and_(Broadcast.state == State.APPROVED, Broadcast.at <= now)
    return list(await tx.scalars(select(Broadcast.id).where(due).order_by(Broadcast.at, Broadcast.id)))


async def to_tend(tx: AsyncSession) -> list[int]:
    """Those with rows that are not settled yet."""
    ending = and_(Broadcast.state == State.STOPPED, Broadcast.ended_at.is_(None))
    query = select(Broadcast.id).where(or_(Broadcast.state.in_(UNDER_WAY), ending))
    return list(await tx.scalars(query.order_by(Broadcast.id)))


async def ended_before(tx: AsyncSession, moment: datetime) -> list[Broadcast]:
    """Those whose rows are still kept."""
    old = and_(Broadcast.ended_at < moment, Broadcast.planned > 0, Broadcast.state.in_(OVER))
    found = await tx.scalars(select(Broadcast).where(old).order_by(Broadcast.id))
    return [broadcast for broadcast in found if not broadcast.counts]


async def recent(tx: AsyncSession, areas: Sequence[str], limit: int) -> list[Broadcast]:
    """In those areas or inside them, newest first; what only reminds those who have not answered is no entry."""
    inside = or_(*(or_(Broadcast.area_code == code, Broadcast.area_code.startswith(code + ".")) for code in areas))
    query = select(Broadcast).where(inside).order_by(Broadcast.id.desc()).limit(limit * 3)
    found = await tx.scalars(query)
    return [broadcast for broadcast in found if broadcast.audience.get("only") != Only.SILENT][:limit]


async def last_reminder(tx: AsyncSession, root: int) -> Broadcast | None:
    """The last time those who had not answered were reminded."""
    query = select(Broadcast).where(Broadcast.resend_of == root).order_by(Broadcast.id.desc())
    found = await tx.scalars(query)
    return next((broadcast for broadcast in found if broadcast.audience.get("only") == Only.SILENT), None)


async def answer_of(tx: AsyncSession, broadcast: int, person: int) -> BroadcastAnswer | None:
    return await tx.get(BroadcastAnswer, (broadcast, person))


async def empty_draft(tx: AsyncSession, author: int) -> Broadcast | None:
    """One that was begun and has no words yet: it is taken up instead of beginning another."""
    query = select(Broadcast).where(Broadcast.author_id == author, Broadcast.state == State.DRAFT)
    found = await tx.scalars(query.order_by(Broadcast.id.desc()).limit(5))
    return next((broadcast for broadcast in found if not broadcast.texts), None)
