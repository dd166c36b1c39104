"""Several reports from one area within the hour: one alert, edited as it grows."""

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

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
