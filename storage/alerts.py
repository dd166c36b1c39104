"""Who was called to a case, when, and whether they have seen it."""

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from storage.columns import Base, MaybeMoment, Moment, RowId, TelegramId


class Alert(Base):
    """One person called to one case.

    area_code: the level the person was called for. seen_at: when they first touched it. pass_on_at: when the next
    person up gets it, unless this one has seen it; empty once that is done or no longer needed.
    """

    __tablename__ = "alert"
    __table_args__ = (
        UniqueConstraint("case_id", "person_id"),
        Index(None, "person_id", "at"),
        Index(None, "pass_on_at"),
    )

    id: Mapped[RowId]
    case_id: Mapped[TelegramId] = mapped_column(ForeignKey("case.id"))
    person_id: Mapped[TelegramId] = mapped_column(ForeignKey("person.telegram_id"))
    area_code: Mapped[str] = mapped_column(ForeignKey("area.code"))
    at: Mapped[Moment]
    seen_at: Mapped[MaybeMoment]
    pass_on_at: Mapped[MaybeMoment]
