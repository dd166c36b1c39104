"""What befalls a whole chat: it moves, or its topic goes. Its rows and cards go with it."""

from datetime import datetime

from sqlalchemy import Delete, Update, and_, delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from domain.delivery import UNCOUNTED, RowState
from storage.outbox import UNSENT, Card, OutboxRow


async def move(tx: AsyncSession, old: int, new: int, now: datetime) -> None:
    """The group became a supergroup: its rows and cards go with it. Its old messages can't be edited there.

    Nor deleted: what was to be taken away there may be anybody's message under the same number here.
    """
    here, there = aliased(Card), aliased(Card)
    twins = await tx.execute(
        select(here.id, there.id).join(there, there.what == here.what).where(here.chat_id == old, there.chat_id == new)
    )
    for card, twin in twins.all():
        await tx.execute(_quietly(update(OutboxRow).where(OutboxRow.card_id == card).values(card_id=twin)))
        await tx.execute(_quietly(delete(Card).where(Card.id == card)))
    stays = and_(OutboxRow.chat_id == old, OutboxRow.method.in_(UNCOUNTED), UNSENT)
    await tx.execute(
        _quietly(update(OutboxRow).where(stays).values(state=RowState.FAILED, reason="moved", done_at=now))
    )
    await tx.execute(_quietly(update(OutboxRow).where(OutboxRow.chat_id == old).values(chat_id=new)))
    await tx.execute(_quietly(update(Card).where(Card.chat_id == old).values(chat_id=new, message_id=None)))


async def leave_topic(tx: AsyncSession, chat_id: int) -> None:
    """What a chat is still to hear is said outside of its topics."""
    for row in await tx.scalars(select(OutboxRow).where(OutboxRow.chat_id == chat_id, UNSENT)):
        row.payload = {name: value for name, value in row.payload.items() if name != "message_thread_id"}
    await tx.flush()


def _quietly(statement: Update | Delete) -> Update | Delete:
    """Objects at hand are not brought up to date."""
    return statement.execution_options(synchronize_session=False)
