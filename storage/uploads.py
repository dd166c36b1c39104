"""Files of our own making that go out with a message: pictures of the situation, tables.

A file takes longer to make than a transaction may last, so what is written down first is only its recipe;
bot.workshop makes the file, and the rows of the outbox that carry it wait until it is there.
"""

import json
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Index, LargeBinary, delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, deferred, mapped_column

from storage.columns import Base, Json, MaybeMoment, Moment, RowId

#: The same file asked for again within this time is not made anew.
FRESH_FOR = timedelta(minutes=5)


class Upload(Base):
    """name: as people see it. recipe: {"kind": ..., and what its maker needs}. fault: why it can't be made."""

    __tablename__ = "upload"
    __table_args__ = (Index(None, "key", "asked_at"), Index(None, "made_at"))

    id: Mapped[RowId]
    name: Mapped[str]
    key: Mapped[str]
    recipe: Mapped[Json]
    content: Mapped[bytes | None] = deferred(mapped_column(LargeBinary))
    asked_at: Mapped[Moment]
    made_at: Mapped[MaybeMoment]
    attempts: Mapped[int] = mapped_column(default=0)
    fault: Mapped[str | None]


async def wanted(tx: AsyncSession, now: datetime, name: str, recipe: dict[str, Any]) -> Upload:
    """The file of that recipe: one asked for a moment ago, or a new one. It has its number, not yet its content."""
    key = json.dumps([name, recipe], sort_keys=True)
    query = select(Upload).where(Upload.key == key, Upload.asked_at > now - FRESH_FOR, Upload.fault.is_(None))
    found = await tx.scalar(query.order_by(Upload.id.desc()).limit(1))
    if found is None:
        found = Upload(name=name, key=key, recipe=recipe, asked_at=now)
        tx.add(found)
        await tx.flush()
    return found


async def kept(tx: AsyncSession, now: datetime, name: str, content: bytes, key: str) -> Upload:
    """A file that is there already. It has its number; key: what `of_key` finds it by."""
    made = Upload(name=name, key=key, recipe={}, content=content, asked_at=now, made_at=now)
    tx.add(made)
    await tx.flush()
    return made


async def of_key(tx: AsyncSession, key: str) -> Upload | None:
    """The newest; locked, and without its content."""
    query = select(Upload).where(Upload.key == key).order_by(Upload.id.desc()).limit(1)
    return await tx.scalar(query.with_for_update())


async def forget_key(tx: AsyncSession, key: str) -> None:
    await tx.execute(delete(Upload).where(Upload.key == key).execution_options(synchronize_session="fetch"))


async def next_unmade(tx: AsyncSession) -> Upload | None:
    query = select(Upload).where(Upload.made_at.is_(None), Upload.fault.is_(None)).order_by(Upload.id).limit(1)
    return await tx.scalar(query)


async def keep(tx: AsyncSession, upload: int, content: bytes, now: datetime) -> None:
    await tx.execute(update(Upload).where(Upload.id == upload).values(content=content, made_at=now))


async def content_of(tx: AsyncSession, upload: int) -> tuple[str, bytes]:
    """Name and content of a file that was made. Raises NoResultFound when it was not."""
    query = select(Upload.name, Upload.content).where(Upload.id == upload, Upload.content.is_not(None))
    name, content = (await tx.execute(query)).one()
    assert content is not None  # noqa: S101 (the query says so)
    return name, content


async def forget_before(tx: AsyncSession, moment: datetime) -> None:
    """Files carry what people wrote; once sent they are Telegram's."""
    await tx.execute(delete(Upload).where(Upload.asked_at < moment))
