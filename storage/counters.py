"""Numbers that run without a gap or a double, one row a series."""

from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from storage.columns import Base


class Counter(Base):
    __tablename__ = "counter"

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[int]


async def following(tx: AsyncSession, name: str) -> int:
    """The next number of the series; the row stays locked until commit, so that two never get the same.

    One statement also for the first of a series: in PostgreSQL two may come to begin it at once.
    """
    insert = postgresql.insert if tx.get_bind().dialect.name == "postgresql" else sqlite.insert
    step = insert(Counter).values(name=name, value=1)
    step = step.on_conflict_do_update(index_elements=[Counter.name], set_={"value": Counter.value + 1})
    return (await tx.scalars(step.returning(Counter.value))).one()
