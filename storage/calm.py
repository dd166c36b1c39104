"""The routine "nihil kejadian" of an officer, once an area and day."""

from datetime import date

from sqlalchemy import ForeignKey, UniqueConstraint, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from storage.columns import Base, Big, Moment, RowId


class CalmReport(Base):
    """day is the day in Bali; at is when the officer last said so on it."""

    __tablename__ = "calm_report"
    __table_args__ = (UniqueConstraint("day", "area_code", "officer_id"),)

    id: Mapped[RowId]
    area_code: Mapped[str] = mapped_column(ForeignKey("area.code"))
    officer_id: Mapped[int] = mapped_column(Big, ForeignKey("person.telegram_id"))
    day: Mapped[date]
    at: Mapped[Moment]


async def of_officer(tx: AsyncSession, officer: int, day: date) -> dict[str, CalmReport]:
    """By area."""
    found = await tx.scalars(select(CalmReport).where(CalmReport.officer_id == officer, CalmReport.day == day))
    return {report.area_code: report for report in found}


async def areas_heard_from(tx: AsyncSession, around: str, day: date) -> list[str]:
    """Every area inside `around` that somebody called calm on the day, each once."""
    query = select(CalmReport.area_code).where(CalmReport.day == day, CalmReport.area_code.startswith(around + "."))
    return list(await tx.scalars(query.distinct()))
