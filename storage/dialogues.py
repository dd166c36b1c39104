"""What a person was asked and has not answered yet, so that the next text is understood after a restart too."""

from sqlalchemy import ForeignKey
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from storage.columns import Base, Big, Json, Moment


class Dialogue(Base):
    """One open question a person: kind says which, case_id what about, detail what is known of the answer so far."""

    __tablename__ = "dialogue"

    person_id: Mapped[int] = mapped_column(Big, ForeignKey("person.telegram_id"), primary_key=True, autoincrement=False)
    kind: Mapped[str]
    case_id: Mapped[int | None] = mapped_column(Big, ForeignKey("case.id"))
    detail: Mapped[Json] = mapped_column(default=dict)
    asked_at: Mapped[Moment]


async def of_person(tx: AsyncSession, person: int) -> Dialogue | None:
    return await tx.get(Dialogue, person)
