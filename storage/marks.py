"""Moments the house must remember by name: when it last ticked, which digest it last gave."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from storage.columns import Base, Moment


class Mark(Base):
    __tablename__ = "mark"

    name: Mapped[str] = mapped_column(primary_key=True)
    at: Mapped[Moment]


async def move(tx: AsyncSession, name: str, at: datetime) -> datetime | None:
    """Set the mark; gives where it stood before. Locked, so that of two who move it the second sees the first."""
    mark = await tx.get(Mark, name, with_for_update=True)
    if mark is None:
        tx.add(Mark(name=name, at=at))
        await tx.flush()
        return None
    before, mark.at = mark.at, at
    return before


async def standing(tx: AsyncSession, name: str) -> datetime | None:
    """Not kept in the session: whoever moves it afterwards must see where it stands by then."""
    return await tx.scalar(select(Mark.at).where(Mark.name == name))
