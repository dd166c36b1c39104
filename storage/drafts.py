"""The report being written: dialogue state is a row, so any process may handle the next tap."""

from datetime import datetime

from sqlalchemy import JSON, ForeignKey, Index, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from storage.columns import Base, Big, JsonList, MaybeMoment, Moment, RowId, TelegramId


class Draft(Base):
    """One a person. What the person chose (category, severity, secrecy) is kept beside what the words suggest.

    parts: [{"message_id": ..., "text": ...}], the words as they came, each of which may still be edited.
    media: [{"kind": "photo", "file_id": ..., "message_id": ..., "group": ...}] in the order they came.
    replies_to: the ended case of the same person that the draft began as a reply to.
    not_same: the person said that it is not the case nearby that looked alike.
    place_from: how area_code came to be known: "" (it is not), "home", "words" of the text, or "chosen".
    asking: what the card offers just now: "" (nothing), "where" (asked in a message of its own), "kecamatan",
    "desa:<kecamatan code>", "candidates" (desa codes in candidates), "kind".
    buried: another message of ours stands below the card, so its next showing goes to the end of the chat.
    closed_at: sent or thrown away; the words and media are gone from the row then.
    """

    __tablename__ = "draft"
    __table_args__ = (Index(None, "person_id", "closed_at"), {"sqlite_autoincrement": True})

    id: Mapped[RowId]
    person_id: Mapped[TelegramId] = mapped_column(ForeignKey("person.telegram_id"))
    parts: Mapped[JsonList] = mapped_column(default=list)
    media: Mapped[JsonList] = mapped_column(default=list)
    category: Mapped[str | None]
    severity: Mapped[int | None]
    confidential: Mapped[bool | None]
    place_from: Mapped[str] = mapped_column(default="")
    area_code: Mapped[str | None] = mapped_column(ForeignKey("area.code"))
    lat: Mapped[float | None]
    lon: Mapped[float | None]
    urgent: Mapped[bool] = mapped_column(default=False)
    behalf_of: Mapped[str | None]
    candidates: Mapped[list[str]] = mapped_column(JSON, default=list)
    asking: Mapped[str] = mapped_column(default="")
    updated_at: Mapped[Moment]
    replies_to: Mapped[int | None] = mapped_column(Big, ForeignKey("case.id"))
    not_same: Mapped[bool] = mapped_column(default=False)
    buried: Mapped[bool] = mapped_column(default=False)
    closed_at: Mapped[MaybeMoment]

    @property
    def text(self) -> str:
        return "\n".join(part["text"] for part in self.parts if part["text"])

    @property
    def message_ids(self) -> list[int]:
        """The person's own messages the draft is made of."""
        return sorted({part["message_id"] for part in [*self.parts, *self.media] if part.get("message_id")})

    def empty(self, now: datetime) -> None:
        """Sent or thrown away: no words or places stay behind."""
        self.closed_at, self.parts, self.media, self.lat, self.lon = now, [], [], None, None


async def current(tx: AsyncSession, person: int) -> Draft | None:
    query = select(Draft).where(Draft.person_id == person, Draft.closed_at.is_(None)).order_by(Draft.id.desc())
    return await tx.scalar(query.limit(1).with_for_update())


async def of_person(tx: AsyncSession, draft: int, person: int) -> Draft | None:
    return await tx.scalar(select(Draft).where(Draft.id == draft, Draft.person_id == person).with_for_update())
