"""Moments the house must remember by name: when it last ticked, which digest it last gave."""

from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.dialects import postgresql, sqlite
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


async def begin(tx: AsyncSession, name: str, at: datetime) -> bool:
    """Set a mark that does not stand; False when it does. Of two who begin at once, one did."""
    insert = postgresql.insert if tx.get_bind().dialect.name == "postgresql" else sqlite.insert
    mark = insert(Mark).values(name=name, at=at).on_conflict_do_nothing()
    return await tx.scalar(mark.returning(Mark.name)) is not None


async def end(tx: AsyncSession, name: str) -> datetime | None:
    """Take a mark away; gives where it stood. Of two who end it, one did."""
    gone = delete(Mark).where(Mark.name == name).returning(Mark.at).execution_options(synchronize_session=False)
    return await tx.scalar(gone)
