"""Drills: one message with one button, to know before the day who can be reached."""

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from storage.columns import Base, MaybeMoment, Moment, RowId, TelegramId


class Drill(Base):
    __tablename__ = "drill"

    id: Mapped[RowId]
    area_code: Mapped[str] = mapped_column(ForeignKey("area.code"))
    by_id: Mapped[TelegramId] = mapped_column(ForeignKey("person.telegram_id"))
    at: Mapped[Moment]


class DrillAnswer(Base):
    """One row for each who was asked, from the moment of asking: who has not answered is a query."""

    __tablename__ = "drill_answer"

    drill_id: Mapped[TelegramId] = mapped_column(ForeignKey("drill.id"), primary_key=True)
    person_id: Mapped[TelegramId] = mapped_column(ForeignKey("person.telegram_id"), primary_key=True)
    answered_at: Mapped[MaybeMoment]
