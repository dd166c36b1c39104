"""Whose reports are held back for a while, why, and what they said to that."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from storage.columns import Base, Big, MaybeMoment, Moment, RowId


class Mute(Base):
    """Placed by way of one case, which is also all that its side learns of the person.

    decided_at: when an operator answered the appeal or somebody lifted the mute; lifted says which way.
    """

    __tablename__ = "mute"
    __table_args__ = (Index(None, "case_id"), Index(None, "person_id"))

    id: Mapped[RowId]
    case_id: Mapped[int] = mapped_column(Big, ForeignKey("case.id"))
    person_id: Mapped[int] = mapped_column(Big, ForeignKey("person.telegram_id"))
    by_id: Mapped[int] = mapped_column(Big, ForeignKey("person.telegram_id"))
    since: Mapped[Moment]
    until: Mapped[Moment]
    reason: Mapped[str]
    appeal: Mapped[str] = mapped_column(default="")
    appealed_at: Mapped[MaybeMoment]
    decided_by: Mapped[int | None] = mapped_column(Big, ForeignKey("person.telegram_id"))
    decided_at: Mapped[MaybeMoment]
    lifted: Mapped[bool] = mapped_column(default=False)

    def active(self, now: datetime) -> bool:
        return not self.lifted and self.until > now


async def locked(tx: AsyncSession, mute: int) -> Mute | None:
    return await tx.scalar(select(Mute).where(Mute.id == mute).with_for_update())


async def of_case(tx: AsyncSession, case: int, now: datetime) -> Mute | None:
    """The one in force by way of this case."""
    return await tx.scalar(select(Mute).where(Mute.case_id == case, Mute.lifted.is_(False), Mute.until > now).limit(1))


async def of_person(tx: AsyncSession, person: int, now: datetime) -> list[Mute]:
    """Those in force, the longest first."""
    query = select(Mute).where(Mute.person_id == person, Mute.lifted.is_(False), Mute.until > now)
    return list(await tx.scalars(query.order_by(Mute.until.desc(), Mute.id)))


async def every_of_person(tx: AsyncSession, person: int) -> list[Mute]:
    """Past ones too."""
    return list(await tx.scalars(select(Mute).where(Mute.person_id == person).order_by(Mute.id)))
