"""Command-post groups: where the bot speaks without anybody's name."""

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from storage.columns import Base, Big, MaybeMoment, Moment, TelegramId


class Posko(Base):
    """A group bound to an area. thread_id: its topic, for groups that have them. lost_at: when the bot was removed."""

    __tablename__ = "posko"
    __table_args__ = (Index(None, "area_code"),)

    chat_id: Mapped[int] = mapped_column(Big, primary_key=True, autoincrement=False)
    thread_id: Mapped[int | None] = mapped_column(Big)
    area_code: Mapped[str] = mapped_column(ForeignKey("area.code"))
    title: Mapped[str] = mapped_column(default="")
    language: Mapped[str] = mapped_column(default="id")
    bound_by: Mapped[TelegramId] = mapped_column(ForeignKey("person.telegram_id"))
    bound_at: Mapped[Moment]
    lost_at: Mapped[MaybeMoment]

    @property
    def reachable(self) -> bool:
        return self.lost_at is None
