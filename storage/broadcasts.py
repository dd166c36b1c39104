"""What one person says to many: from the first word to an account that adds up."""

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from storage.columns import Base, Big, Json, MaybeMoment, Moment, RowId, TelegramId


class Broadcast(Base):
    """audience: {"roles": [...], "areas": [codes], "residents": bool}; roles are domain.roles.Role values.

    texts: by language. media: {"kind": "photo" or "document", "file_id": ...} or empty. asks: "", "read" or "agree".
    version: raised by every change, which voids an approval given to an older one.
    planned: how many rows were written when it began. Their outcome is counted on the outbox (outbox.broadcast_id).
    """

    __tablename__ = "broadcast"
    __table_args__ = (Index(None, "state", "at"), Index(None, "author_id"))

    id: Mapped[RowId]
    author_id: Mapped[int | None] = mapped_column(Big, ForeignKey("person.telegram_id"))
    area_code: Mapped[str] = mapped_column(ForeignKey("area.code"))
    audience: Mapped[Json]
    texts: Mapped[Json]
    media: Mapped[Json] = mapped_column(default=dict)
    asks: Mapped[str] = mapped_column(default="")
    state: Mapped[str]
    version: Mapped[int] = mapped_column(default=1)
    approved_version: Mapped[int | None]
    approved_by: Mapped[int | None] = mapped_column(Big, ForeignKey("person.telegram_id"))
    at: Mapped[MaybeMoment]
    expires_at: Mapped[MaybeMoment]
    planned: Mapped[int] = mapped_column(default=0)
    resend_of: Mapped[int | None] = mapped_column(Big, ForeignKey("broadcast.id"))
    made_at: Mapped[Moment]
    begun_at: Mapped[MaybeMoment]
    ended_at: Mapped[MaybeMoment]


class BroadcastAnswer(Base):
    """Who tapped "Sudah dibaca" or "Saya sepakat", and when."""

    __tablename__ = "broadcast_answer"

    broadcast_id: Mapped[TelegramId] = mapped_column(ForeignKey("broadcast.id"), primary_key=True)
    person_id: Mapped[TelegramId] = mapped_column(ForeignKey("person.telegram_id"), primary_key=True)
    at: Mapped[Moment]
