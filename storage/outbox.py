"""What the bot has to say, as rows; and the messages that are kept up to date."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, cast

from sqlalchemy import (
    CursorResult,
    ForeignKey,
    Index,
    UniqueConstraint,
    and_,
    bindparam,
    case,
    delete,
    func,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, aliased, mapped_column

from domain.delivery import SENT_AGAIN_WHEN_UNKNOWN, RowState
from storage.columns import Base, Big, Json, MaybeMoment, Moment, RowId, TelegramId


class Card(Base):
    """A message kept up to date: what it shows (draft:7, case:42), in which chat, and where it is."""

    __tablename__ = "card"
    __table_args__ = (UniqueConstraint("what", "chat_id"),)

    id: Mapped[RowId]
    what: Mapped[str]
    chat_id: Mapped[TelegramId]
    message_id: Mapped[int | None] = mapped_column(Big)
    posted_at: Mapped[MaybeMoment]


class OutboxRow(Base):
    """One message or edit. payload: the method's parameters as rendered, without chat_id.

    fresh: a card's row that must become a new message even if the card has one.
    about: the case it speaks of, for whoever must be told when it cannot be delivered.
    upload_id: a file of ours that goes with it, under the name the method has for it (FILE_PARAMETERS).
    """

    __tablename__ = "outbox"
    #: Finished rows are deleted, and a number used again would send an edit to somebody else.
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[RowId]
    chat_id: Mapped[TelegramId]
    lane: Mapped[int]
    method: Mapped[str]
    payload: Mapped[Json]
    card_id: Mapped[int | None] = mapped_column(Big, ForeignKey("card.id"))
    fresh: Mapped[bool] = mapped_column(default=False)
    about: Mapped[int | None] = mapped_column(Big)
    upload_id: Mapped[int | None] = mapped_column(Big, ForeignKey("upload.id", ondelete="SET NULL"))
    broadcast_id: Mapped[int | None] = mapped_column(Big, ForeignKey("broadcast.id"))
    state: Mapped[str] = mapped_column(default=RowState.DUE)
    not_before: Mapped[Moment]
    expires_at: Mapped[MaybeMoment]
    attempts: Mapped[int] = mapped_column(default=0)
    sending_until: Mapped[MaybeMoment]
    reason: Mapped[str | None]
    message_id: Mapped[int | None] = mapped_column(Big)
    created_at: Mapped[Moment]
    done_at: Mapped[MaybeMoment]


UNSENT = OutboxRow.state.in_([RowState.DUE, RowState.SENDING])

# Partial indexes: finished rows, nearly all of them, are not in the way of the next one due.
Index(
    "ix_outbox_due",
    OutboxRow.lane,
    OutboxRow.id,
    sqlite_where=OutboxRow.state == "due",
    postgresql_where=OutboxRow.state == "due",
)
Index(
    "ix_outbox_unsent",
    OutboxRow.chat_id,
    OutboxRow.lane,
    OutboxRow.id,
    sqlite_where=OutboxRow.state.in_(["due", "sending"]),
    postgresql_where=OutboxRow.state.in_(["due", "sending"]),
)
Index("ix_outbox_card", OutboxRow.card_id)
# Few rows are on their way at any moment, and they are looked for every few seconds among perhaps a million.
Index(
    "ix_outbox_sending",
    OutboxRow.lane,
    sqlite_where=OutboxRow.state == "sending",
    postgresql_where=OutboxRow.state == "sending",
)


async def card(tx: AsyncSession, what: str, chat_id: int) -> Card | None:
    return await tx.scalar(select(Card).where(Card.what == what, Card.chat_id == chat_id))


async def what_stands_at(tx: AsyncSession, chat_id: int, message_id: int) -> str | None:
    """What the card shows whose message that is."""
    return await tx.scalar(select(Card.what).where(Card.chat_id == chat_id, Card.message_id == message_id))


async def last_said(tx: AsyncSession, what: str, chat_id: int) -> dict[str, Any] | None:
    """The newest payload of a card, sent or not."""
    query = select(OutboxRow.payload).join(Card, Card.id == OutboxRow.card_id)
    query = query.where(Card.what == what, Card.chat_id == chat_id).order_by(OutboxRow.id.desc()).limit(1)
    return await tx.scalar(query)


async def merge_waiting(tx: AsyncSession, card_id: int) -> tuple[int, bool] | None:
    """Retire rows of the card still waiting; returns the most urgent lane among them and whether one was fresh."""
    statement = (
        update(OutboxRow)
        .where(OutboxRow.card_id == card_id, OutboxRow.state == RowState.DUE)
        .values(state=RowState.MERGED)
        .returning(OutboxRow.lane, OutboxRow.fresh)
    )
    waiting = (await tx.execute(statement)).all()
    if not waiting:
        return None
    return min(lane for lane, _ in waiting), any(fresh for _, fresh in waiting)


async def expire(tx: AsyncSession, now: datetime) -> int:
    """Stale is worse than late: rows past their time are counted, never sent. Those of a broadcast: see recipients."""
    statement = (
        update(OutboxRow)
        .where(OutboxRow.state == RowState.DUE, OutboxRow.expires_at <= now, OutboxRow.broadcast_id.is_(None))
        .values(state=RowState.EXPIRED, done_at=now)
        .execution_options(synchronize_session=False)
    )
    return cast("CursorResult[tuple[()]]", await tx.execute(statement)).rowcount


async def expired(tx: AsyncSession) -> int:
    """How many of the rows still kept were never sent because their time had passed."""
    stale = (OutboxRow.state == RowState.EXPIRED) & OutboxRow.broadcast_id.is_(None)
    return await tx.scalar(select(func.count()).where(stale)) or 0


async def recover(tx: AsyncSession, now: datetime, *, all_of_them: bool) -> int:
    """Rows left in `sending` by a sender that died: said again, but broadcasts fail, so that nobody gets them twice.

    all_of_them: this process is the only sender and has just started, so whatever is in `sending` is an orphan.
    """
    orphan = OutboxRow.state == RowState.SENDING
    if not all_of_them:
        orphan = and_(orphan, OutboxRow.sending_until <= now)
    again = (
        update(OutboxRow)
        .where(orphan, OutboxRow.lane.in_(SENT_AGAIN_WHEN_UNKNOWN))
        .values(state=RowState.DUE, sending_until=None)
        .execution_options(synchronize_session=False)
    )
    lost = (
        update(OutboxRow)
        .where(orphan, OutboxRow.lane.not_in(SENT_AGAIN_WHEN_UNKNOWN))
        .values(state=RowState.FAILED, reason="unknown", done_at=now)
        .execution_options(synchronize_session=False)
    )
    first = cast("CursorResult[tuple[()]]", await tx.execute(again)).rowcount
    return first + cast("CursorResult[tuple[()]]", await tx.execute(lost)).rowcount


async def record(tx: AsyncSession, results: Sequence[dict[str, Any]]) -> None:
    """Write what became of rows, a batch at a time.

    Each: id, state, attempts, not_before, reason, message_id, done_at, fresh, sending_until.
    """
    await _write(tx, OutboxRow, results)
    await _give_way(tx, [result["id"] for result in results if result["state"] == RowState.DUE])


async def _give_way(tx: AsyncSession, ids: Sequence[int]) -> None:
    """A card's row that comes back unsent while a newer one waits is merged into it, as if both had waited."""
    newer = aliased(OutboxRow)
    found = await tx.execute(
        select(OutboxRow.id, OutboxRow.lane, OutboxRow.fresh, newer.id, newer.lane, newer.fresh)
        .join(newer, and_(newer.card_id == OutboxRow.card_id, newer.id > OutboxRow.id, newer.state == RowState.DUE))
        .where(OutboxRow.id.in_(ids))
    )
    pairs = found.all() if ids else []
    if pairs:
        await _write(tx, OutboxRow, [{"id": old, "state": RowState.MERGED} for old, *_ in pairs])
        heirs = [
            {"id": new, "lane": min(lane, new_lane), "fresh": fresh or new_fresh}
            for _, lane, fresh, new, new_lane, new_fresh in pairs
        ]
        await _write(tx, OutboxRow, heirs)


async def placed(tx: AsyncSession, cards: Sequence[dict[str, Any]]) -> None:
    """Remember where cards are now. Each: id, message_id, posted_at."""
    await _write(tx, Card, cards)


async def _write(tx: AsyncSession, record: type[OutboxRow | Card], rows: Sequence[dict[str, Any]]) -> None:
    """By id, a batch in one statement; a row that has gone meanwhile (somebody erased their data) is no error."""
    if not rows:
        return
    table = record.__table__
    values: dict[str, Any] = {name: bindparam(f"new_{name}") for name in rows[0] if name != "id"}
    statement = update(record).where(table.c.id == bindparam("row_id")).values(values)
    parameters = [{f"new_{name}" if name != "id" else "row_id": value for name, value in row.items()} for row in rows]
    connection = await tx.connection()
    await connection.execute(statement, parameters)


async def hurry(tx: AsyncSession, now: datetime) -> None:
    """Telegram answers again: what was waiting out a pause is due now."""
    await tx.execute(
        update(OutboxRow)
        .where(OutboxRow.state == RowState.DUE, OutboxRow.attempts > 0, OutboxRow.not_before > now)
        .values(not_before=now)
        .execution_options(synchronize_session=False)
    )


async def give_up(tx: AsyncSession, chat_id: int, reason: str, now: datetime) -> None:
    """Everything still due for a chat that nothing reaches; of a broadcast it is counted apart."""
    in_vain = case((OutboxRow.broadcast_id.is_(None), RowState.FAILED), else_=RowState.UNREACHABLE)
    await tx.execute(
        update(OutboxRow)
        .where(OutboxRow.chat_id == chat_id, OutboxRow.state == RowState.DUE)
        .values(state=in_vain, reason=reason, done_at=now)
        .execution_options(synchronize_session=False)
    )


async def take_back(tx: AsyncSession, chat_id: int, about: int, now: datetime) -> None:
    """What a chat was still to hear of a case, its card apart: that is replaced, not dropped."""
    await tx.execute(
        update(OutboxRow)
        .where(
            OutboxRow.chat_id == chat_id,
            OutboxRow.about == about,
            OutboxRow.card_id.is_(None),
            OutboxRow.state == RowState.DUE,
        )
        .values(state=RowState.FAILED, reason="taken back", done_at=now)
        .execution_options(synchronize_session=False)
    )


async def carrying(tx: AsyncSession, upload: int) -> list[OutboxRow]:
    """Rows that wait for a file."""
    return list(
        await tx.scalars(select(OutboxRow).where(OutboxRow.upload_id == upload, OutboxRow.state == RowState.DUE))
    )


async def chats_of(tx: AsyncSession, what: str) -> list[int]:
    """Where a card stands."""
    return list(await tx.scalars(select(Card.chat_id).where(Card.what == what).order_by(Card.id)))


async def next_due(tx: AsyncSession, now: datetime) -> datetime | None:
    """When the next row that is not due yet becomes due."""
    return await tx.scalar(
        select(func.min(OutboxRow.not_before)).where(OutboxRow.state == RowState.DUE, OutboxRow.not_before > now)
    )


async def tidy(tx: AsyncSession, now: datetime, keep: timedelta) -> None:
    """Finished rows carry people's words: they go once nobody needs them to explain a delivery.

    Recipients of a broadcast stay longer: they are its account, and the list of whom to phone.
    """
    finished = ~UNSENT & OutboxRow.broadcast_id.is_(None)
    await tx.execute(delete(OutboxRow).where(finished, OutboxRow.created_at < now - keep))
