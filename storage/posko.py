"""Command-post groups: where the bot speaks without anybody's name."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import ForeignKey, Index, delete, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from domain import area as areas
from storage.cases import Case
from storage.columns import Base, Big, MaybeMoment, Moment, TelegramId


class Posko(Base):
    """A group bound to an area. thread_id: its topic, for groups that have them. lost_at: when the bot was removed."""

    __tablename__ = "posko"
    __table_args__ = (Index(None, "area_code"),)

    chat_id: Mapped[int] = mapped_column(Big, primary_key=True, autoincrement=False)
    thread_id: Mapped[int | None] = mapped_column(Big)
    area_code: Mapped[str] = mapped_column(ForeignKey("area.code"))
    title: Mapped[str] = mapped_column(default="")
    language: Mapped[str] = mapped_column(default="id")
    bound_by: Mapped[TelegramId] = mapped_column(ForeignKey("person.telegram_id"))
    bound_at: Mapped[Moment]
    lost_at: Mapped[MaybeMoment]

    @property
    def reachable(self) -> bool:
        return self.lost_at is None


class PoskoAlert(Base):
    """A case a group was told of, and when. bundle: the card it shares with others, by the case that began it."""

    __tablename__ = "posko_alert"
    __table_args__ = (Index(None, "chat_id", "at"), Index(None, "case_id"))

    chat_id: Mapped[int] = mapped_column(Big, primary_key=True, autoincrement=False)
    case_id: Mapped[int] = mapped_column(Big, ForeignKey("case.id"), primary_key=True)
    at: Mapped[Moment]
    bundle: Mapped[int | None] = mapped_column(Big)


async def of_area(tx: AsyncSession, code: str) -> list[Posko]:
    """Groups that can be reached and whose area contains the code, the smallest area first."""
    query = select(Posko).where(Posko.area_code.in_(areas.lineage(code)), Posko.lost_at.is_(None))
    return list(await tx.scalars(query.order_by(func.length(Posko.area_code).desc(), Posko.chat_id)))


async def reachable(tx: AsyncSession) -> list[Posko]:
    return list(await tx.scalars(select(Posko).where(Posko.lost_at.is_(None)).order_by(Posko.bound_at, Posko.chat_id)))


async def within(tx: AsyncSession, codes: Iterable[str]) -> list[Posko]:
    """Every group bound to one of the areas or to something inside it, those that were lost as well."""
    inside = [or_(Posko.area_code == code, Posko.area_code.startswith(code + ".")) for code in codes]
    return list(await tx.scalars(select(Posko).where(or_(*inside)).order_by(Posko.area_code, Posko.bound_at)))


async def locked(tx: AsyncSession, chat_id: int) -> Posko | None:
    return await tx.get(Posko, chat_id, with_for_update=True)


async def alerts_of(tx: AsyncSession, case: int) -> list[PoskoAlert]:
    """Where a case was told of."""
    return list(await tx.scalars(select(PoskoAlert).where(PoskoAlert.case_id == case).order_by(PoskoAlert.chat_id)))


async def alerts_since(tx: AsyncSession, chat_id: int, moment: datetime) -> list[PoskoAlert]:
    """What a group was told of since then, oldest first."""
    query = select(PoskoAlert).where(PoskoAlert.chat_id == chat_id, PoskoAlert.at > moment)
    return list(await tx.scalars(query.order_by(PoskoAlert.at, PoskoAlert.case_id)))


async def bundled(tx: AsyncSession, chat_id: int, bundle: int) -> list[Case]:
    """The cases that share a card, most urgent first."""
    query = select(Case).join(PoskoAlert, PoskoAlert.case_id == Case.id)
    query = query.where(PoskoAlert.chat_id == chat_id, PoskoAlert.bundle == bundle)
    return list(await tx.scalars(query.order_by(Case.severity.desc(), Case.id)))


async def move(tx: AsyncSession, old: int, new: int) -> None:
    """The group became a supergroup. What was bound or told under the new number already stays as it is there."""
    known = select(PoskoAlert.case_id).where(PoskoAlert.chat_id == new).scalar_subquery()
    there = await tx.scalar(select(Posko.chat_id).where(Posko.chat_id == new))
    if there is not None:
        await tx.execute(delete(Posko).where(Posko.chat_id == old))
    await tx.execute(delete(PoskoAlert).where(PoskoAlert.chat_id == old, PoskoAlert.case_id.in_(known)))
    for table, values in ((Posko, {"chat_id": new, "lost_at": None}), (PoskoAlert, {"chat_id": new})):
        await tx.execute(
            update(table).where(table.chat_id == old).values(values).execution_options(synchronize_session=False)
        )
