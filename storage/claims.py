"""Taking rows of the outbox for sending: lanes strictly in order, one row a chat, each chat in order."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import and_, exists, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased
from sqlalchemy.sql.elements import ColumnElement

from domain.delivery import CLAIM_LASTS, KEEPS_ORDER_FOR, UNCOUNTED, Lane, RowState
from storage.outbox import Card, OutboxRow
from storage.uploads import Upload


@dataclass(frozen=True)
class Claimed:
    """A row taken for sending, with the message its card is in (None: not posted, or must be posted anew).

    replaces: the message a card leaves behind when it is posted anew.
    """

    row: OutboxRow
    message_id: int | None
    replaces: int | None = None

    @property
    def takes_away(self) -> bool:
        """Whether the card's message goes for good."""
        return self.row.card_id is not None and self.row.method in UNCOUNTED

    @property
    def stands(self) -> int | None:
        """Where the card's message is, if it was ever sent."""
        return self.message_id or self.replaces


async def claim(
    tx: AsyncSession,
    now: datetime,
    limit: int,
    *,
    busy: Collection[int],
    alert_busy: Collection[int],
    silent_busy: Collection[int] | None = None,
    lowest: Lane,
) -> list[Claimed]:
    """Take up to `limit` rows to send now, one a chat, most urgent lane first, each chat in order.

    busy: chats that must wait; alert_busy: those where even an alert must; silent_busy: where even what counts towards
    no limit must. lowest: the least urgent lane to look at.
    """
    free = _free(busy, alert_busy, busy if silent_busy is None else silent_busy)
    rows = await tx.execute(_ready(now, free, lowest).limit(limit * 4))
    first: dict[int, Claimed] = {}
    for row, message_id in rows:
        if row.chat_id not in first and len(first) < limit:
            first[row.chat_id] = Claimed(row, None, message_id) if row.fresh else Claimed(row, message_id)
    taken = await _take(tx, [claimed.row.id for claimed in first.values()], now)
    return [claimed for claimed in first.values() if claimed.row.id in taken]


def _ready(now: datetime, free: ColumnElement[bool], lowest: Lane):  # type: ignore[no-untyped-def] # noqa: ANN202 (Select of a tuple; the type says no more)
    earlier = aliased(OutboxRow)
    waits = and_(earlier.state == RowState.DUE, earlier.attempts <= KEEPS_ORDER_FOR)
    held_back = exists().where(
        earlier.chat_id == OutboxRow.chat_id,
        earlier.id < OutboxRow.id,
        or_(
            # What failed before keeps its place in its lane.
            and_(
                earlier.lane == OutboxRow.lane, or_(earlier.state == RowState.SENDING, waits & (earlier.attempts > 0))
            ),
            # Two edits of one message at once, in whatever lanes, might arrive in either order.
            and_(earlier.card_id == OutboxRow.card_id, or_(earlier.state == RowState.SENDING, waits)),
        ),
    )
    return (
        select(OutboxRow, Card.message_id)
        .outerjoin(Card, Card.id == OutboxRow.card_id)
        .where(
            OutboxRow.state == RowState.DUE,
            OutboxRow.lane <= lowest,
            OutboxRow.not_before <= now,
            or_(OutboxRow.expires_at.is_(None), OutboxRow.expires_at > now),
            free,
            ~held_back,
            ~exists().where(Upload.id == OutboxRow.upload_id, Upload.made_at.is_(None)),
        )
        .order_by(OutboxRow.lane, OutboxRow.id)
    )


def _free(busy: Collection[int], alert_busy: Collection[int], silent_busy: Collection[int]) -> ColumnElement[bool]:
    chat = OutboxRow.chat_id
    return or_(
        chat.not_in(list(busy)),
        and_(OutboxRow.lane == Lane.ALERT, chat.not_in(list(alert_busy))),
        and_(OutboxRow.method.in_(UNCOUNTED), chat.not_in(list(silent_busy))),
    )


async def _take(tx: AsyncSession, ids: Sequence[int], now: datetime) -> set[int]:
    """Compare and set: of two senders only one gets a row."""
    if not ids:
        return set()
    statement = (
        update(OutboxRow)
        .where(OutboxRow.id.in_(ids), OutboxRow.state == RowState.DUE)
        .values(state=RowState.SENDING, sending_until=now + CLAIM_LASTS)
        .returning(OutboxRow.id)
        .execution_options(synchronize_session=False)
    )
    return set(await tx.scalars(statement))
