"""Who did what to whom: append-only, and each row sealed with the one before it (storage/sealing.py)."""

from collections.abc import AsyncIterator, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Index, String, and_, cast, func, not_, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from storage.columns import Base, Big, Json, MaybeMoment, Moment, RowId

#: Key in a session's info: the rows this transaction has added, to be sealed when it commits.
NOTED = "noted"

#: Rows read at once.
BATCH = 1000


class Audit(Base):
    """place: the row's number in the chain. previous: the seal of the row before. Without them until sealed."""

    __tablename__ = "audit"

    id: Mapped[RowId]
    at: Mapped[Moment]
    actor_id: Mapped[int | None] = mapped_column(Big)
    what: Mapped[str]
    detail: Mapped[Json] = mapped_column(default=dict)
    place: Mapped[int | None] = mapped_column(Big)
    previous: Mapped[str] = mapped_column(default="", server_default="")
    seal: Mapped[str] = mapped_column(default="", server_default="")

    __table_args__ = (
        Index("ix_audit_unsealed", "id", sqlite_where=seal == "", postgresql_where=seal == ""),
        Index("ix_audit_place", "place", unique=True),
        Index(None, "what", "place"),
    )


class Chain(Base):
    """Where the chain stands, by name. HEAD: its end, locked by whoever seals. PASS: how far a check has come.

    CHECKED: what the last finished check found: when, how many rows, and the fault, empty when there was none.
    """

    __tablename__ = "audit_chain"

    name: Mapped[str] = mapped_column(primary_key=True)
    place: Mapped[int] = mapped_column(Big)
    seal: Mapped[str]
    at: Mapped[MaybeMoment]
    fault: Mapped[str] = mapped_column(default="", server_default="")


HEAD, PASS, CHECKED = "head", "pass", "checked"


def note(tx: AsyncSession, now: datetime, actor: int | None, what: str, **detail: object) -> None:
    """actor: a Telegram id; None for what happens by itself or at the command line."""
    row = Audit(at=now, actor_id=actor, what=what, detail=detail)
    tx.info.setdefault(NOTED, []).append(row)
    tx.add(row)


async def newest(tx: AsyncSession, what: str) -> Audit | None:
    return await tx.scalar(select(Audit).where(Audit.what == what).order_by(Audit.place.desc()).limit(1))


@dataclass(frozen=True)
class Chosen:
    """kinds: None for all. since: rows from then on. person: who did it, or whom it was done to.

    hidden: numbers of cases that whoever looks may not hear of.
    """

    kinds: Collection[str] | None = None
    since: datetime | None = None
    case: str = ""
    person: int | None = None
    hidden: Sequence[str] = ()

    @property
    def condition(self) -> ColumnElement[bool]:
        told = cast(Audit.detail, String)
        found: list[ColumnElement[bool]] = [Audit.place.is_not(None)]
        if self.kinds is not None:
            found.append(Audit.what.in_(self.kinds))
        if self.since is not None:
            found.append(Audit.at >= self.since)
        if self.case:
            found.append(told.contains(f'"{self.case}"', autoescape=True))
        if self.person is not None:
            ends = (f": {self.person},", f": {self.person}}}")
            found.append(or_(Audit.actor_id == self.person, *(told.contains(end) for end in ends)))
        found += [not_(told.contains(f'"{number}"', autoescape=True)) for number in self.hidden]
        return and_(*found)


async def count(tx: AsyncSession, chosen: Chosen) -> int:
    return await tx.scalar(select(func.count()).select_from(Audit).where(chosen.condition)) or 0


async def page(tx: AsyncSession, chosen: Chosen, skipped: int, most: int) -> list[Audit]:
    """Newest first."""
    query = select(Audit).where(chosen.condition).order_by(Audit.place.desc())
    return list(await tx.scalars(query.offset(skipped).limit(most)))


async def actors(tx: AsyncSession) -> set[int]:
    """Everybody who ever did something that was noted."""
    return set(await tx.scalars(select(Audit.actor_id).where(Audit.actor_id.is_not(None)).distinct()))


async def batches(tx: AsyncSession, chosen: Chosen) -> AsyncIterator[list[Audit]]:
    """Oldest first, so that any number of rows passes through little memory."""
    last = 0
    while True:
        query = select(Audit).where(chosen.condition, Audit.place > last).order_by(Audit.place).limit(BATCH)
        found = list(await tx.scalars(query))
        if not found:
            return
        yield found
        last = found[-1].place or last
        tx.expunge_all()
