"""Which messages belong to which case, so that a reply finds its way and an edit is followed."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import ForeignKey, Index, delete, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from storage.columns import Base, Big, Json, MaybeMoment, RowId, TelegramId
from storage.outbox import OutboxRow


class ThreadMessage(Base):
    """A message in a chat, ours or the person's own, that is about a case. sent_at: when it was sent, if it is ours."""

    __tablename__ = "thread_message"

    chat_id: Mapped[TelegramId] = mapped_column(primary_key=True, autoincrement=False)
    message_id: Mapped[int] = mapped_column(Big, primary_key=True, autoincrement=False)
    case_id: Mapped[int] = mapped_column(Big, ForeignKey("case.id"))
    sent_at: Mapped[MaybeMoment]


class Relayed(Base):
    """A person's message that went to the other side as a row of the outbox: its edits follow it there.

    heading: the text that stands above the words there, by name and arguments.
    """

    __tablename__ = "relayed"
    __table_args__ = (Index(None, "chat_id", "message_id"),)

    id: Mapped[RowId]
    chat_id: Mapped[TelegramId]
    message_id: Mapped[int] = mapped_column(Big)
    row_id: Mapped[int] = mapped_column(Big)
    heading: Mapped[Json] = mapped_column(default=dict)


async def remember(
    tx: AsyncSession, chat_id: int, message_ids: Iterable[int], case: int, sent_at: datetime | None = None
) -> None:
    """Idempotent. sent_at: only for messages of ours."""
    insert = postgresql.insert if tx.get_bind().dialect.name == "postgresql" else sqlite.insert
    values = [
        {"chat_id": chat_id, "message_id": message_id, "case_id": case, "sent_at": sent_at}
        for message_id in message_ids
    ]
    if values:
        await tx.execute(insert(ThreadMessage).values(values).on_conflict_do_nothing())


async def case_of(tx: AsyncSession, chat_id: int, message_id: int) -> int | None:
    found = await tx.get(ThreadMessage, (chat_id, message_id))
    return found.case_id if found else None


async def copies_of(tx: AsyncSession, chat_id: int, message_id: int) -> list[Relayed]:
    query = select(Relayed).where(Relayed.chat_id == chat_id, Relayed.message_id == message_id).order_by(Relayed.id)
    return list(await tx.scalars(query))


async def ours_since(tx: AsyncSession, chat_id: int, case: int, moment: datetime) -> list[int]:
    """Messages of ours about a case, in one chat, that were sent after the moment."""
    query = select(ThreadMessage.message_id).where(
        ThreadMessage.chat_id == chat_id, ThreadMessage.case_id == case, ThreadMessage.sent_at > moment
    )
    return list(await tx.scalars(query.order_by(ThreadMessage.message_id)))


async def forget_copies(tx: AsyncSession, chat_id: int, case: int) -> None:
    """Edits no longer follow what was passed on about a case into this chat."""
    there = select(OutboxRow.id).where(OutboxRow.chat_id == chat_id, OutboxRow.about == case)
    await tx.execute(delete(Relayed).where(Relayed.row_id.in_(there)).execution_options(synchronize_session=False))
