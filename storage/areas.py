"""Kabupaten, kecamatan, desa and banjar, by Kemendagri code."""

from collections.abc import Iterable

from sqlalchemy import ForeignKey, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from storage.columns import Base


class Area(Base):
    __tablename__ = "area"

    code: Mapped[str] = mapped_column(primary_key=True)
    level: Mapped[str]
    name: Mapped[str]
    parent_code: Mapped[str | None] = mapped_column(ForeignKey("area.code"))
    lat: Mapped[float | None]
    lon: Mapped[float | None]
    prone: Mapped[bool] = mapped_column(default=False)


async def every(tx: AsyncSession) -> list[Area]:
    return list(await tx.scalars(select(Area).order_by(Area.code)))


async def inside(tx: AsyncSession, code: str) -> list[Area]:
    """The areas one level below."""
    return list(await tx.scalars(select(Area).where(Area.parent_code == code).order_by(Area.code)))


async def locked(tx: AsyncSession, code: str) -> Area | None:
    """For changing what it is; rows that only refer to it may come and go meanwhile."""
    return await tx.scalar(select(Area).where(Area.code == code).with_for_update(key_share=True))


async def any_prone(tx: AsyncSession, codes: Iterable[str]) -> bool:
    found = await tx.scalar(select(Area.code).where(Area.code.in_(list(codes)), Area.prone).limit(1))
    return found is not None
