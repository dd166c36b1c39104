"""Persons, the posts they hold, and the invitations that lead to a post."""

from collections.abc import Iterable
from datetime import datetime
from typing import ClassVar

from sqlalchemy import ForeignKey, Index, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, joinedload, mapped_column, relationship

from domain import area as areas
from domain.roles import Role
from storage.columns import Base, Big, MaybeMoment, Moment, RowId, TelegramId


class Person(Base):
    """Someone with a Telegram account. wrote_at is empty until they first write: before that nobody can be reached."""

    __tablename__ = "person"

    telegram_id: Mapped[int] = mapped_column(Big, primary_key=True, autoincrement=False)
    name: Mapped[str] = mapped_column(default="")
    username: Mapped[str | None]
    language: Mapped[str] = mapped_column(default="id")
    language_chosen: Mapped[bool] = mapped_column(default=False)
    home_area: Mapped[str | None] = mapped_column(ForeignKey("area.code"))
    wrote_at: Mapped[MaybeMoment]
    unreachable_at: Mapped[MaybeMoment]
    muted_until: Mapped[MaybeMoment]
    wants_digest: Mapped[bool] = mapped_column(default=True)
    wants_reminders: Mapped[bool] = mapped_column(default=False)
    #: The newest privacy notice they were shown, and when: 0 before any.
    notice_version: Mapped[int] = mapped_column(default=0, server_default="0")
    notice_at: Mapped[MaybeMoment]
    #: Which list of commands Telegram shows in the chat with them: a mark of it, empty for the one everybody has.
    menu: Mapped[str] = mapped_column(default="", server_default="")

    #: A person is spoken to in the chat with them, which has no topics.
    thread_id: ClassVar[None] = None

    @property
    def chat_id(self) -> int:
        return self.telegram_id

    @property
    def reachable(self) -> bool:
        return self.wrote_at is not None and self.unreachable_at is None


# Most people have the list everybody has.
Index(
    "ix_person_menu",
    Person.telegram_id,
    sqlite_where=Person.menu != "",
    postgresql_where=Person.menu != "",
)


class Appointment(Base):
    """A post held by a person from `since` until `until`; history is kept."""

    __tablename__ = "appointment"
    __table_args__ = (Index(None, "area_code"), Index(None, "person_id"))

    id: Mapped[RowId]
    person_id: Mapped[TelegramId] = mapped_column(ForeignKey("person.telegram_id"))
    role: Mapped[str]
    area_code: Mapped[str] = mapped_column(ForeignKey("area.code"))
    title: Mapped[str] = mapped_column(default="")
    name: Mapped[str] = mapped_column(default="")
    since: Mapped[Moment]
    until: Mapped[MaybeMoment]

    person: Mapped[Person] = relationship(lazy="raise")


class Invitation(Base):
    """A one-use link to a post; only the hash of its token is kept."""

    __tablename__ = "invitation"

    id: Mapped[RowId]
    token_hash: Mapped[str] = mapped_column(unique=True)
    role: Mapped[str]
    area_code: Mapped[str] = mapped_column(ForeignKey("area.code"))
    title: Mapped[str] = mapped_column(default="")
    name: Mapped[str] = mapped_column(default="")
    language: Mapped[str] = mapped_column(default="id")
    expires_at: Mapped[Moment]
    used_at: Mapped[MaybeMoment]
    used_by: Mapped[int | None] = mapped_column(Big, ForeignKey("person.telegram_id"))
    invited_at: Mapped[MaybeMoment]
    invited_by: Mapped[int | None] = mapped_column(Big)
    revoked_at: Mapped[MaybeMoment]


class WrongToken(Base):
    """A link that led to no post: whoever tries many is made to wait."""

    __tablename__ = "wrong_token"
    __table_args__ = (Index(None, "person_id", "at"),)

    id: Mapped[RowId]
    person_id: Mapped[TelegramId]
    at: Mapped[Moment]


async def in_force(tx: AsyncSession, person: int, now: datetime) -> list[Appointment]:
    """The posts a person holds now, oldest first."""
    query = select(Appointment).where(Appointment.person_id == person, held_at(now)).order_by(Appointment.id)
    return list(await tx.scalars(query))


async def posts_around(tx: AsyncSession, code: str, now: datetime) -> list[Appointment]:
    """Every post in force in the area, inside it and around it, with its person; operators are around everything."""
    query = (
        select(Appointment)
        .where(
            or_(
                Appointment.area_code.in_(areas.lineage(code)),
                Appointment.area_code.startswith(areas.desa(code) + "."),
            ),
            held_at(now),
        )
        .options(joinedload(Appointment.person))
        .order_by(Appointment.id)
    )
    return list(await tx.scalars(query))


async def posts_at(tx: AsyncSession, code: str, now: datetime) -> list[Appointment]:
    """Every post in force for exactly this area, with its person."""
    query = select(Appointment).where(Appointment.area_code == code, held_at(now))
    return list(await tx.scalars(query.options(joinedload(Appointment.person)).order_by(Appointment.id)))


async def operators(tx: AsyncSession, now: datetime) -> list[Appointment]:
    query = (
        select(Appointment)
        .where(Appointment.role == Role.OPERATOR, held_at(now))
        .options(joinedload(Appointment.person))
        .order_by(Appointment.id)
    )
    return list(await tx.scalars(query))


async def commanders(tx: AsyncSession, now: datetime) -> list[Person]:
    """Each once."""
    held = select(Appointment.person_id).where(Appointment.role == Role.COMMANDER, held_at(now))
    return list(await tx.scalars(select(Person).where(Person.telegram_id.in_(held)).order_by(Person.telegram_id)))


async def every_post(tx: AsyncSession, now: datetime) -> list[Appointment]:
    """Every post in force, with its person, by area."""
    query = select(Appointment).where(held_at(now)).options(joinedload(Appointment.person))
    return list(await tx.scalars(query.order_by(Appointment.area_code, Appointment.role, Appointment.id)))


async def count_by_role(tx: AsyncSession, now: datetime) -> dict[str, int]:
    """Posts in force; a role nobody has is not there."""
    found = await tx.execute(select(Appointment.role, func.count()).where(held_at(now)).group_by(Appointment.role))
    return {role: count for role, count in found}  # noqa: C416 (rows are no pairs to mypy)


async def count_silent(tx: AsyncSession, now: datetime) -> int:
    """Persons in office whom nothing reaches: they have not written yet, or have blocked the bot."""
    silent = Person.wrote_at.is_(None) | Person.unreachable_at.is_not(None)
    held = select(Appointment.person_id).where(held_at(now))
    query = select(func.count()).select_from(Person).where(silent, Person.telegram_id.in_(held))
    return await tx.scalar(query) or 0


async def by_ids(tx: AsyncSession, ids: Iterable[int]) -> dict[int, Person]:
    found = await tx.scalars(select(Person).where(Person.telegram_id.in_(list(ids))))
    return {person.telegram_id: person for person in found}


def held_at(now: datetime):  # type: ignore[no-untyped-def] # noqa: ANN201 (SQLAlchemy's clause type adds nothing)
    """The condition that an appointment is in force."""
    return (Appointment.since <= now) & or_(Appointment.until.is_(None), Appointment.until > now)
