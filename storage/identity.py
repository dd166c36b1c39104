"""Requests to learn who reported a confidential case: who asked and why, who decided and how."""

from datetime import datetime
from typing import cast

from sqlalchemy import CursorResult, ForeignKey, Index, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from storage.columns import Base, Big, MaybeMoment, Moment, RowId, TelegramId


class IdentityRequest(Base):
    """decision: approved, refused, lapsed; empty while nobody has decided. The row is never changed after that.

    post_id: the post by which it was asked; second: who decided.
    """

    __tablename__ = "identity_request"
    __table_args__ = (Index(None, "case_id"),)

    id: Mapped[RowId]
    case_id: Mapped[int] = mapped_column(Big, ForeignKey("case.id"))
    asked_by: Mapped[TelegramId] = mapped_column(ForeignKey("person.telegram_id"))
    post_id: Mapped[int] = mapped_column(Big, ForeignKey("appointment.id"))
    reason: Mapped[str]
    at: Mapped[Moment]
    second: Mapped[int | None] = mapped_column(Big, ForeignKey("person.telegram_id"))
    decided_at: Mapped[MaybeMoment]
    decision: Mapped[str | None]


async def decide(tx: AsyncSession, request: int, decision: str, second: int | None, now: datetime) -> bool:
    """Compare and set: the first decision counts, and False says that there was one."""
    statement = (
        update(IdentityRequest)
        .where(IdentityRequest.id == request, IdentityRequest.decision.is_(None))
        .values(decision=decision, second=second, decided_at=now)
        .execution_options(synchronize_session=False)
    )
    return cast("CursorResult[tuple[()]]", await tx.execute(statement)).rowcount == 1


async def of_case(tx: AsyncSession, case: int) -> list[IdentityRequest]:
    query = select(IdentityRequest).where(IdentityRequest.case_id == case).order_by(IdentityRequest.id)
    return list(await tx.scalars(query))


async def undecided_before(tx: AsyncSession, moment: datetime) -> list[IdentityRequest]:
    query = select(IdentityRequest).where(IdentityRequest.decision.is_(None), IdentityRequest.at <= moment)
    return list(await tx.scalars(query.order_by(IdentityRequest.id)))
