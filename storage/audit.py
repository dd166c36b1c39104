"""Who did what to whom, append-only."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from storage.columns import Base, Big, Json, Moment, RowId


class Audit(Base):
    __tablename__ = "audit"

    id: Mapped[RowId]
    at: Mapped[Moment]
    actor_id: Mapped[int | None] = mapped_column(Big)
    what: Mapped[str]
    detail: Mapped[Json] = mapped_column(default=dict)
    #: The seal of the row before, and this row's own: a digest of that and of all the row says. Empty until sealed.
    previous: Mapped[str] = mapped_column(default="", server_default="")
    seal: Mapped[str] = mapped_column(default="", server_default="", index=True)


def note(tx: AsyncSession, now: datetime, actor: int | None, what: str, **detail: object) -> None:
    tx.add(Audit(at=now, actor_id=actor, what=what, detail=detail))
