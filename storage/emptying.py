"""Taking out of cases what leads to people: words, pictures, messages, and every row that ties a person to one."""

from collections.abc import Collection

from sqlalchemy import ColumnElement, and_, delete, select, tuple_, update
from sqlalchemy.ext.asyncio import AsyncSession

from domain.delivery import RowState
from domain.lifecycle import Step
from storage.cases import CaseEvent, Evidence, Follower
from storage.dialogues import Dialogue
from storage.drafts import Draft
from storage.identity import IdentityRequest
from storage.mutes import Mute
from storage.outbox import UNSENT, Card, OutboxRow
from storage.threads import Relayed, ThreadMessage

_QUIET = {"synchronize_session": False}

#: What those at the scene do to a case; all other steps are done in office.
BY_RESIDENTS = frozenset(
    {
        *(Step.OPEN, Step.ADD, Step.ANSWER, Step.FOLLOW),
        *(Step.CONFIRM, Step.REOPEN, Step.WITHDRAW, Step.RATE, Step.HIDE),
    }
)


async def drop_everything(tx: AsyncSession, ids: Collection[int], drafts: Collection[int]) -> None:
    """Of these cases only their own row and the kinds and moments of their events stay."""
    events = update(CaseEvent).where(CaseEvent.case_id.in_(ids)).values(actor_id=None, detail={})
    await tx.execute(events.execution_options(**_QUIET))
    await _drop_copies(tx, ThreadMessage.case_id.in_(ids))
    words = and_(OutboxRow.about.in_(ids), OutboxRow.card_id.is_(None), OutboxRow.state == RowState.DUE)
    await tx.execute(delete(OutboxRow).where(words).execution_options(**_QUIET))
    for record in (Evidence, Follower, IdentityRequest, Mute, ThreadMessage, Dialogue):
        await tx.execute(delete(record).where(record.case_id.in_(ids)).execution_options(**_QUIET))
    await _drop_ties(tx, ids, drafts)


async def drop_reporter(tx: AsyncSession, ids: Collection[int], drafts: Collection[int], person: int | None) -> None:
    """Of these ended cases everything that came from the reporter but the report's own words.

    person: None when the reporter was forgotten before, and the events no longer say whose they are.
    """
    actor = CaseEvent.actor_id.is_(None) if person is None else CaseEvent.actor_id == person
    theirs = CaseEvent.kind.in_(BY_RESIDENTS) & actor
    events = update(CaseEvent).where(CaseEvent.case_id.in_(ids), theirs).values(actor_id=None, detail={})
    await tx.execute(events.execution_options(**_QUIET))
    for record in (Evidence, Mute):
        await tx.execute(delete(record).where(record.case_id.in_(ids)).execution_options(**_QUIET))
    if person is not None:
        await leave_threads(tx, person, ThreadMessage.case_id.in_(ids))
    await _drop_ties(tx, ids, drafts)


async def leave_threads(tx: AsyncSession, chat: int, which: ColumnElement[bool]) -> None:
    """Replies and edits in that chat no longer find their way to a case."""
    await _drop_copies(tx, and_(ThreadMessage.chat_id == chat, which))
    await tx.execute(delete(ThreadMessage).where(ThreadMessage.chat_id == chat, which).execution_options(**_QUIET))


async def forget_messages(tx: AsyncSession, which: ColumnElement[bool]) -> None:
    """Rows of the outbox that were sent or given up; recipients of a broadcast are its account."""
    finished = and_(~UNSENT, OutboxRow.state != RowState.HELD, OutboxRow.broadcast_id.is_(None), which)
    await tx.execute(delete(OutboxRow).where(finished).execution_options(**_QUIET))


def about(ids: Collection[int]) -> ColumnElement[bool]:
    return OutboxRow.about.in_(ids)


def on_card(card: int) -> ColumnElement[bool]:
    return OutboxRow.card_id == card


async def _drop_copies(tx: AsyncSession, which: ColumnElement[bool]) -> None:
    messages = select(ThreadMessage.chat_id, ThreadMessage.message_id).where(which)
    copies = tuple_(Relayed.chat_id, Relayed.message_id).in_(messages)
    await tx.execute(delete(Relayed).where(copies).execution_options(**_QUIET))


async def _drop_ties(tx: AsyncSession, ids: Collection[int], drafts: Collection[int]) -> None:
    """A draft and the cards in the chats of who reported or followed would still say who it was."""
    await forget_messages(tx, about(ids))
    cards = select(Card.id).where(Card.what.in_([f"{kind}:{case}" for kind in ("report", "follow") for case in ids]))
    await tx.execute(delete(OutboxRow).where(OutboxRow.card_id.in_(cards)).execution_options(**_QUIET))
    await tx.execute(delete(Card).where(Card.id.in_(cards)).execution_options(**_QUIET))
    replies = update(Draft).where(Draft.replies_to.in_(ids)).values(replies_to=None)
    await tx.execute(replies.execution_options(**_QUIET))
    await tx.execute(delete(Draft).where(Draft.id.in_(drafts)).execution_options(**_QUIET))
