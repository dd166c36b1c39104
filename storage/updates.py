"""Which updates had their effect, and which failed, kept whole for an operator."""

from datetime import datetime

from sqlalchemy import delete, func, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from storage.columns import Base, Big, Json, Moment, RowId


class SeenUpdate(Base):
    """Written in the transaction of the update's effect: the same update never has a second one."""

    __tablename__ = "seen_update"

    update_id: Mapped[int] = mapped_column(Big, primary_key=True, autoincrement=False)
    at: Mapped[Moment] = mapped_column(index=True)


class FailedUpdate(Base):
    """An update whose handler failed. id is the incident number the person was told; payload is what they sent."""

    __tablename__ = "failed_update"
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[RowId]
    update_id: Mapped[int] = mapped_column(Big)
    at: Mapped[Moment]
    error: Mapped[str]
    payload: Mapped[Json]


async def first_sight(tx: AsyncSession, update_id: int, now: datetime) -> bool:
    """Mark the update as seen; False when its effect is already committed.

    In PostgreSQL a second process with the same update waits here until the first has committed.
    """
    insert = postgresql.insert if tx.get_bind().dialect.name == "postgresql" else sqlite.insert
    mark = insert(SeenUpdate).values(update_id=update_id, at=now).on_conflict_do_nothing()
    return await tx.scalar(mark.returning(SeenUpdate.update_id)) is not None


async def forget_before(tx: AsyncSession, moment: datetime) -> None:
    """Telegram keeps an update for 24 h: after that it cannot come again."""
    await tx.execute(delete(SeenUpdate).where(SeenUpdate.at < moment))


async def failed_since(tx: AsyncSession, moment: datetime) -> int:
    """How many incidents there were."""
    query = select(func.count()).select_from(FailedUpdate).where(FailedUpdate.at >= moment)
    return await tx.scalar(query) or 0
