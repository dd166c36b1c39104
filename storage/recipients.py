"""The recipients of a broadcast as rows of the outbox: written in one statement, let go bit by bit, counted.

Rows begin as HELD and only a few at a time become DUE, so that a million of them are in nobody's way: pausing and
stopping take hold at once, and nothing is on its way to a resident when the quiet hours begin.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    JSON,
    ColumnElement,
    Index,
    Text,
    and_,
    case,
    delete,
    false,
    func,
    insert,
    literal,
    select,
    update,
)
from sqlalchemy import null as nothing
from sqlalchemy.ext.asyncio import AsyncSession

from domain.delivery import Lane, RowState
from storage.addressees import addressed_as_resident, addressed_by_post, only, reachable
from storage.broadcasts import Broadcast
from storage.columns import Big, Utc
from storage.outbox import OutboxRow
from storage.people import Person

Index(
    "ix_outbox_broadcast",
    OutboxRow.broadcast_id,
    OutboxRow.state,
    OutboxRow.id,
    sqlite_where=OutboxRow.broadcast_id.is_not(None),
    postgresql_where=OutboxRow.broadcast_id.is_not(None),
)
Index(
    "ix_outbox_recipient",
    OutboxRow.broadcast_id,
    OutboxRow.chat_id,
    sqlite_where=OutboxRow.broadcast_id.is_not(None),
    postgresql_where=OutboxRow.broadcast_id.is_not(None),
)

#: Rows whose fate is settled in one go: a stop of a million takes several looks instead of one long transaction.
AT_ONCE = 20_000

#: Rows by which the pace is told.
SAMPLE = 300

_LEFT = (RowState.DUE, RowState.HELD)


@dataclass(frozen=True)
class Copies:
    """The message by language; residents' copies carry a way to stop. method: sendMessage, sendPhoto, sendDocument."""

    method: str
    to_posts: Mapping[str, dict[str, Any]]
    to_residents: Mapping[str, dict[str, Any]]


async def write(
    tx: AsyncSession, broadcast: Broadcast, copies: Copies, now: datetime, begins: Sequence[datetime]
) -> int:
    """All rows, in two statements, those of posts first; returns how many there are now.

    begins: when posts, and when residents, may be written to. Counted afterwards: what a driver says of an
    INSERT ... SELECT is not the same everywhere (psycopg says -1).
    """
    by_post, resident = addressed_by_post(broadcast.audience, now), addressed_as_resident(broadcast.audience)
    for who, payloads, not_before in (
        (by_post, copies.to_posts, begins[0]),
        (and_(resident, ~by_post), copies.to_residents, begins[1]),
    ):
        columns = _columns(broadcast, copies.method, payloads, now, not_before)
        rows = select(*columns.values()).select_from(Person).where(who, only(broadcast))
        statement = insert(OutboxRow).from_select(list(columns), rows, include_defaults=False)
        await tx.execute(statement)
    return sum((await counts(tx, broadcast.id)).values())


def _columns(
    broadcast: Broadcast, method: str, payloads: Mapping[str, dict[str, Any]], now: datetime, not_before: datetime
) -> dict[str, ColumnElement[Any]]:
    default, *others = payloads.items()
    payload: ColumnElement[Any] = literal(default[1], JSON)
    if others:
        payload = case(*((Person.language == name, literal(text, JSON)) for name, text in others), else_=payload)
    return {
        "chat_id": Person.telegram_id.expression,
        "lane": literal(int(Lane.BROADCAST)),
        "method": literal(method),
        "payload": payload,
        "fresh": false(),
        "broadcast_id": literal(broadcast.id, Big),
        "state": case((reachable(), RowState.HELD.value), else_=RowState.UNREACHABLE.value),
        "not_before": literal(not_before, Utc),
        "expires_at": literal(broadcast.expires_at, Utc),
        "attempts": literal(0),
        "reason": case((reachable(), nothing()), else_=literal("unreachable before", Text)),
        "created_at": literal(now, Utc),
        "done_at": case((reachable(), nothing()), else_=literal(now, Utc)),
    }


@dataclass(frozen=True)
class Held:
    """A row that waits. resident: addressed by no post, so that quiet hours hold. reachable: as known now."""

    id: int
    not_before: datetime
    resident: bool
    reachable: bool


async def next_held(tx: AsyncSession, broadcast: Broadcast, now: datetime, limit: int) -> list[Held]:
    """In the order they were written, with how the recipients stand now."""
    first = (
        select(OutboxRow.id, OutboxRow.chat_id, OutboxRow.not_before)
        .where(OutboxRow.broadcast_id == broadcast.id, OutboxRow.state == RowState.HELD)
        .order_by(OutboxRow.id)
        .limit(limit)
        .subquery()
    )
    query = (
        select(first.c.id, first.c.not_before, ~addressed_by_post(broadcast.audience, now), reachable())
        .outerjoin(Person, Person.telegram_id == first.c.chat_id)
        .order_by(first.c.id)
    )
    return [Held(row, moment, bool(resident), bool(there)) for row, moment, resident, there in await tx.execute(query)]


async def let_go(tx: AsyncSession, ids: Collection[int], expires_at: datetime | None) -> None:
    """To the sender. expires_at: when they must not go out any more, for good or for a while."""
    await tx.execute(_set(OutboxRow.id.in_(ids), state=RowState.DUE, expires_at=expires_at))


async def defer(tx: AsyncSession, ids: Collection[int], not_before: datetime) -> None:
    await tx.execute(_set(OutboxRow.id.in_(ids), not_before=not_before))


async def find_unreachable(tx: AsyncSession, ids: Collection[int], now: datetime) -> None:
    await tx.execute(_set(OutboxRow.id.in_(ids), state=RowState.UNREACHABLE, reason="unreachable before", done_at=now))


async def hold(tx: AsyncSession, broadcast: int, *, late: datetime | None = None) -> None:
    """Back from the sender what it has not begun; late: only what must not go out any more since that moment."""
    which = and_(OutboxRow.broadcast_id == broadcast, OutboxRow.state == RowState.DUE)
    if late is not None:
        which = and_(which, OutboxRow.expires_at <= late)
    await tx.execute(_set(which, state=RowState.HELD))


async def retire(tx: AsyncSession, broadcast: int, state: RowState, now: datetime) -> None:
    """What is left becomes EXPIRED or STOPPED, AT_ONCE rows a call."""
    some = select(OutboxRow.id).where(OutboxRow.broadcast_id == broadcast, OutboxRow.state.in_(_LEFT)).limit(AT_ONCE)
    await tx.execute(_set(OutboxRow.id.in_(some), state=state, done_at=now))


async def follow(tx: AsyncSession, ids: Sequence[int], now: datetime) -> None:
    """Rows that came back unsent to a broadcast that meanwhile rests or has ended share its fate."""
    for state, fate in (("paused", RowState.HELD), ("stopped", RowState.STOPPED)):
        resting = select(Broadcast.id).where(Broadcast.state == state)
        which = and_(OutboxRow.id.in_(ids), OutboxRow.state == RowState.DUE, OutboxRow.broadcast_id.in_(resting))
        await tx.execute(_set(which, state=fate, done_at=None if fate is RowState.HELD else now))


async def counts(tx: AsyncSession, broadcast: int) -> dict[str, int]:
    """Rows by state."""
    query = select(OutboxRow.state, func.count()).where(OutboxRow.broadcast_id == broadcast).group_by(OutboxRow.state)
    found = await tx.execute(query)
    return {state: count for state, count in found}  # noqa: C416 (a Row is no pair to mypy)


async def due(tx: AsyncSession, broadcast: int) -> int:
    """Rows the sender may take. Few, and counted without looking at the others."""
    query = select(func.count()).where(OutboxRow.broadcast_id == broadcast, OutboxRow.state == RowState.DUE)
    return await tx.scalar(query) or 0


async def any_left(tx: AsyncSession, broadcast: int) -> bool:
    """Whether anything is still to be sent, or on its way."""
    left = OutboxRow.state.in_([*_LEFT, RowState.SENDING])
    return await tx.scalar(select(OutboxRow.id).where(OutboxRow.broadcast_id == broadcast, left).limit(1)) is not None


async def pace(tx: AsyncSession, broadcast: int) -> tuple[int, timedelta]:
    """How many of the last ones were sent in which time."""
    last = (
        select(OutboxRow.done_at)
        .where(OutboxRow.broadcast_id == broadcast, OutboxRow.state == RowState.SENT)
        .order_by(OutboxRow.id.desc())
        .limit(SAMPLE)
        .subquery()
    )
    span = select(func.count(), func.min(last.c.done_at), func.max(last.c.done_at))
    sent, first, newest = (await tx.execute(span)).one()
    return (sent, newest - first) if sent else (0, timedelta())


async def waits_until(tx: AsyncSession, broadcast: int) -> datetime | None:
    """When the next row that waits may go; None when none waits."""
    query = select(OutboxRow.not_before).where(OutboxRow.broadcast_id == broadcast, OutboxRow.state == RowState.HELD)
    return await tx.scalar(query.order_by(OutboxRow.id).limit(1))


async def is_recipient(tx: AsyncSession, broadcast: int, person: int) -> bool:
    query = select(OutboxRow.id).where(OutboxRow.broadcast_id == broadcast, OutboxRow.chat_id == person).limit(1)
    return await tx.scalar(query) is not None


async def forget(tx: AsyncSession, broadcast: int) -> None:
    await tx.execute(delete(OutboxRow).where(OutboxRow.broadcast_id == broadcast))


def _set(which: ColumnElement[bool], **values: object):  # type: ignore[no-untyped-def] # noqa: ANN202 (an Update; the type says no more)
    return update(OutboxRow).where(which).values(**values).execution_options(synchronize_session=False)
