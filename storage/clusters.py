"""Several reports from one area within the hour: one alert, edited as it grows."""

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import ForeignKey, Index, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from domain.clusters import NO_TROUBLE, SILENT
from storage.areas import Area
from storage.cases import Case
from storage.columns import Base, Moment, RowId


class Cluster(Base):
    """last_at: when the newest report of it came; an hour after that the cluster is over. count: reports so far."""

    __tablename__ = "cluster"
    __table_args__ = (Index(None, "area_code", "last_at"),)

    id: Mapped[RowId]
    area_code: Mapped[str] = mapped_column(ForeignKey("area.code"))
    first_at: Mapped[Moment]
    last_at: Mapped[Moment]
    count: Mapped[int]


class Counted(NamedTuple):
    """What a cluster needs to know of a case; columns, because a busy day has hundreds."""

    id: int
    number: str
    area_code: str
    opened_at: datetime
    reporter_id: int | None
    category: str
    severity: int
    confidential: bool
    excluded: dict[str, list[int]]

    @property
    def excluded_persons(self) -> frozenset[int]:
        return frozenset(self.excluded.get("persons", ()))


async def take_turns(tx: AsyncSession, area: str) -> None:
    """Of two who look at an area at once the second waits for the first, and then sees what it found.

    Not a full lock: rows that only refer to the area may come and go meanwhile.
    """
    await tx.execute(select(Area.code).where(Area.code == area).with_for_update(key_share=True))


async def newest(tx: AsyncSession, area: str) -> Cluster | None:
    query = select(Cluster).where(Cluster.area_code == area).order_by(Cluster.last_at.desc(), Cluster.id.desc())
    return await tx.scalar(query.limit(1))


async def counting(tx: AsyncSession, area: str, since: datetime) -> list[Counted]:
    """Cases of the area that count for a cluster, oldest first."""
    query = select(*(getattr(Case, name) for name in Counted._fields)).where(
        Case.opened_at >= since,
        or_(Case.area_code == area, Case.area_code.startswith(area + ".")),
        Case.state.not_in(SILENT),
        Case.category.not_in(NO_TROUBLE),
        Case.false_at.is_(None),
    )
    return [Counted(*row) for row in await tx.execute(query.order_by(Case.opened_at, Case.id))]
