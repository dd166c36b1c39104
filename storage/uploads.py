"""Files of our own making that go out with a message: pictures of the situation, tables."""

from datetime import datetime

from sqlalchemy import LargeBinary, delete
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from storage.columns import Base, Moment, RowId


class Upload(Base):
    """name: the file's name as people see it."""

    __tablename__ = "upload"

    id: Mapped[RowId]
    name: Mapped[str]
    content: Mapped[bytes] = mapped_column(LargeBinary)
    made_at: Mapped[Moment]


async def forget_before(tx: AsyncSession, moment: datetime) -> None:
    await tx.execute(delete(Upload).where(Upload.made_at < moment))
