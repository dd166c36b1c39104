"""Which list of commands the chat of each person has, and what it ought to have it by."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import and_, bindparam, select, union, update
from sqlalchemy.ext.asyncio import AsyncSession

from domain.roles import Role
from storage.people import Appointment, Person, held_at

#: The mark of a list that Telegram was never given.
UNKNOWN = "?"


@dataclass(frozen=True)
class Had:
    """menu: the mark of the list their chat has; empty for the one everybody has."""

    person: int
    menu: str
    language: str
    chosen: bool
    roles: frozenset[Role]


async def had(tx: AsyncSession, now: datetime) -> list[Had]:
    """Everybody reachable who holds a post or has a list of their own, a few thousand at the most."""
    concerned = union(
        select(Appointment.person_id.label("id")).where(held_at(now)),
        select(Person.telegram_id).where(Person.menu != ""),
    ).subquery()
    rows = await tx.execute(
        select(Person.telegram_id, Person.menu, Person.language, Person.language_chosen, Appointment.role)
        .join(concerned, concerned.c.id == Person.telegram_id)
        .outerjoin(Appointment, and_(Appointment.person_id == Person.telegram_id, held_at(now)))
        .where(Person.wrote_at.is_not(None), Person.unreachable_at.is_(None))
        .order_by(Person.telegram_id)
    )
    found: dict[int, Had] = {}
    for person, menu, language, chosen, role in rows:
        before = found[person].roles if person in found else frozenset[Role]()
        found[person] = Had(person, menu, language, chosen, before | ({Role(role)} if role else frozenset()))
    return list(found.values())


async def given(tx: AsyncSession, menus: Iterable[tuple[int, str]]) -> None:
    """(person, menu) as Telegram has taken them."""
    table: Any = Person.__table__
    statement = update(table).where(table.c.telegram_id == bindparam("person")).values(menu=bindparam("given"))
    connection = await tx.connection()
    await connection.execute(statement, [{"person": person, "given": menu} for person, menu in menus])
