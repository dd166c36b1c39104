"""Seals the audit as transactions commit, and checks the chain of seals.

The head of the chain is locked as the very last thing of a transaction, after everything else is written: who holds
it waits for nobody, so it takes part in no deadlock; transactions that note nothing never touch it.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast

from sqlalchemy import Connection, Table, bindparam, func, insert, inspect, select, text, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Session

from domain import seal as rules
from domain.seal import Break, Entry, Fault, Head, Sealed
from storage.audit import BATCH, CHECKED, HEAD, NOTED, PASS, Audit, Chain

#: What tells that rows were sealed which another transaction had left without: the release before wrote them.
LATE = "sealed-late"

_audit, _chain = cast("Table", Audit.__table__), cast("Table", Chain.__table__)
_said = (_audit.c.id, _audit.c.at, _audit.c.actor_id, _audit.c.what, _audit.c.detail)
_unsealed = select(*_said).where(_audit.c.seal == "", _audit.c.place.is_(None)).order_by(_audit.c.id).limit(BATCH)
_sealing = (
    update(_audit)
    .where(_audit.c.id == bindparam("row"))
    .values(place=bindparam("its_place"), previous=bindparam("its_previous"), seal=bindparam("its_seal"))
)


def seal(session: Session) -> None:
    """Before a commit. Savepoints commit nothing yet; those rolled back have taken their rows along."""
    if session.in_nested_transaction():
        return
    noted: list[Audit] = session.info.pop(NOTED, [])
    if not noted:
        return
    session.flush()
    own = {row.id for row in noted if inspect(row).persistent}
    if own:
        _extend(session.connection(), own, max(row.at for row in noted))


def _extend(connection: Connection, own: set[int], now: datetime) -> None:
    head = _locked(connection)
    late = 0
    while found := connection.execute(_unsealed).all():
        late += sum(row.id not in own for row in found)
        head = _seal(connection, head, found)
        if len(found) < BATCH:
            break
    if late:
        told = {"at": now, "what": LATE, "detail": {"count": late}}
        connection.execute(insert(_audit).values(told))
        head = _seal(connection, head, connection.execute(_unsealed).all())
    standing = {"place": head.place, "seal": head.seal, "at": now}
    connection.execute(update(_chain).where(_chain.c.name == HEAD).values(standing))


def _seal(connection: Connection, head: Head, rows: Any) -> Head:  # noqa: ANN401 (rows of _said)
    sealed = []
    for row in rows:
        entry = Entry(head.place + 1, row.id, row.at, row.actor_id, row.what, row.detail)
        previous, head = head.seal, Head(entry.place, rules.seal(head.seal, entry))
        sealed.append({"row": row.id, "its_place": head.place, "its_previous": previous, "its_seal": head.seal})
    connection.execute(_sealing, sealed)
    return head


def _locked(connection: Connection) -> Head:
    """The head; SQLite's one writer has it already. Where somebody took it away, the chain goes on from its end."""
    standing = select(_chain.c.place, _chain.c.seal).where(_chain.c.name == HEAD).with_for_update()
    row = connection.execute(standing).one_or_none()
    if row is None:
        last = select(_audit.c.place, _audit.c.seal).where(_audit.c.place.is_not(None))
        end = connection.execute(last.order_by(_audit.c.place.desc()).limit(1)).one_or_none()
        begun = {"name": HEAD, "place": end.place if end else 0, "seal": end.seal if end else ""}
        statement = "INSERT INTO audit_chain (name, place, seal) VALUES (:name, :place, :seal) ON CONFLICT DO NOTHING"
        connection.execute(text(statement), begun)
        row = connection.execute(standing).one()
    return Head(row.place, row.seal)


@dataclass(frozen=True)
class Verdict:
    """head: what the chain is said to end with. unsealed: rows that the next commit seals. broken: None when whole."""

    head: Head
    unsealed: int
    broken: Break | None


async def verify(tx: AsyncSession) -> Verdict:
    """The whole chain, a batch of rows in memory at a time. What is added meanwhile is not looked at."""
    head, unsealed, broken = await _outline(tx)
    reached = Head()
    while broken is None and reached.place < head.place:
        found = await _slice(tx, reached, head.place, BATCH)
        if isinstance(found, Break):
            broken = found
        elif found == reached:
            break
        else:
            reached = found
    return Verdict(head, unsealed, broken or rules.compare(reached, head))


async def holds(tx: AsyncSession, written_down: str) -> bool:
    """Whether the chain still has the head that somebody wrote down: place:seal, as far as they wrote the seal."""
    place, _, beginning = written_down.strip().partition(":")
    if not (place.isascii() and place.isdigit() and len(place) < len(str(2**63)) and beginning):
        return False
    kept = await tx.scalar(select(Audit.seal).where(Audit.place == int(place)))
    return kept is not None and kept.startswith(beginning)


async def advance(tx: AsyncSession, now: datetime, most: int) -> Chain | None:
    """Check the next `most` rows; a check that reaches the end, or a break, is finished and the next begins anew.

    Gives the last finished check.
    """
    head, _, broken = await _outline(tx)
    passing = await tx.get(Chain, PASS, with_for_update=True)
    last = await checked(tx)
    if passing is None:
        passing = Chain(name=PASS, place=0, seal="")
        tx.add(passing)
    reached = Head(passing.place, passing.seal)
    found = broken or await _slice(tx, reached, head.place, most)
    if isinstance(found, Head) and found.place < head.place and found != reached:
        passing.place, passing.seal = found.place, found.seal
        return last
    broken = rules.compare(found, head) if isinstance(found, Head) else found
    if last is None:
        last = Chain(name=CHECKED)
        tx.add(last)
    last.place, last.seal, last.at = head.place, head.seal, now
    last.fault = f"{broken.fault}:{broken.place}" if broken else ""
    passing.place, passing.seal = 0, ""
    await tx.flush()
    return last


async def checked(tx: AsyncSession) -> Chain | None:
    """What the last finished check found."""
    return await tx.get(Chain, CHECKED)


async def head(tx: AsyncSession) -> Head:
    """Where the chain ends: what an operator writes down."""
    return (await _outline(tx))[0]


def head_of(standing: Chain) -> Head:
    return Head(standing.place, standing.seal)


async def _outline(tx: AsyncSession) -> tuple[Head, int, Break | None]:
    """The head, rows not sealed yet, and what is wrong with the chain as seen from afar. One look: one moment."""
    place, seal = (
        select(column).where(_chain.c.name == HEAD).scalar_subquery() for column in (_chain.c.place, _chain.c.seal)
    )
    last = select(func.max(_audit.c.place)).scalar_subquery()
    outside = select(func.count()).where(_audit.c.place.is_(None), _audit.c.seal != "").scalar_subquery()
    unsealed = select(func.count()).where(_audit.c.place.is_(None), _audit.c.seal == "").scalar_subquery()
    row = (await tx.execute(select(place, seal, last, outside, unsealed))).one()
    head = Head(row[0] or 0, row[1] or "")
    if (row[2] or 0) > head.place or row[3]:
        return head, row[4], Break(Fault.ADDED, head.place + 1)
    return head, row[4], None


async def _slice(tx: AsyncSession, start: Head, end: int, most: int) -> Head | Break:
    """The next rows; fewer where one of them does not even read as a row any more."""
    query = (
        select(*_said, _audit.c.place, _audit.c.previous, _audit.c.seal)
        .where(_audit.c.place > start.place, _audit.c.place <= end)
        .order_by(_audit.c.place)
        .limit(most)
    )
    try:
        rows = (await tx.execute(query)).all()
    except (ValueError, TypeError):  # neither a time nor JSON
        return await _slice(tx, start, end, most // 2) if most > 1 else Break(Fault.CHANGED, start.place + 1)
    return rules.follow(start, (Sealed(_entry(row), row.previous, row.seal) for row in rows))


def _entry(row: Any) -> Entry:  # noqa: ANN401 (a row of _said)
    return Entry(row.place, row.id, row.at, row.actor_id, row.what, row.detail)
