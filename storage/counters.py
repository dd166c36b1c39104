"""Numbers that run without a gap or a double, one row a series."""

from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from storage.columns import Base


class Counter(Base):
    __tablename__ = "counter"

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[int]


async def following(tx: AsyncSession, name: str) -> int:
    """The next number of the series; the row stays locked until commit, so that two never get the same."""
    step = update(Counter).where(Counter.name == name).values(value=Counter.value + 1).returning(Counter.value)
    value = await tx.scalar(step)
    if value is None:
        tx.add(Counter(name=name, value=1))
        await tx.flush()
        return 1
    return value
