"""Rows that are nobody's any more: all that the house keeps of a person, and what has been kept long enough."""

import html
import json
from datetime import datetime
from typing import Any

from sqlalchemy import String, and_, cast, delete, exists, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from domain.delivery import RowState
from domain.lifecycle import Step
from storage.broadcasts import BroadcastAnswer
from storage.cases import CaseEvent, Evidence, Follower
from storage.columns import Base
from storage.dialogues import Dialogue
from storage.drafts import Draft
from storage.emptying import forget_messages
from storage.marks import Mark
from storage.mutes import Mute
from storage.outbox import UNSENT, Card, OutboxRow
from storage.people import Appointment, Invitation, Person, WrongToken
from storage.threads import Relayed, ThreadMessage
from storage.updates import FailedUpdate
from storage.uploads import Upload

_QUIET: dict[str, Any] = {"synchronize_session": False}

#: The kind of the file with a person's own data, as it stands in an upload's key.
OWN_DATA = "own-data"

#: Shorter names stand in too many messages about others.
_TELLING = 8

#: Files for officers that name people, as they stand in an upload's key.
_LISTS = ("export", "broadcast-unreached")


async def cards_of(tx: AsyncSession, person: int, most: int) -> list[int]:
    """Messages in the chat with a person that have buttons of ours, the newest first."""
    query = select(Card.message_id).where(Card.chat_id == person, Card.message_id.is_not(None))
    return [message for message in await tx.scalars(query.order_by(Card.message_id.desc()).limit(most)) if message]


async def chat(tx: AsyncSession, person: int) -> None:
    """What was said and is to be said in the chat with a person, and how replies and edits there find their way.

    Recipients of a broadcast are its account: those rows stay and no longer say whose they were.
    """
    waiting = and_(OutboxRow.chat_id == person, OutboxRow.broadcast_id.is_not(None))
    held = waiting & OutboxRow.state.in_([RowState.DUE, RowState.HELD])
    await tx.execute(update(OutboxRow).where(held).values(state=RowState.STOPPED).execution_options(**_QUIET))
    await tx.execute(update(OutboxRow).where(waiting).values(chat_id=0).execution_options(**_QUIET))
    for gone in (
        delete(OutboxRow).where(OutboxRow.chat_id == person),
        delete(Card).where(Card.chat_id == person),
        delete(Relayed).where(Relayed.chat_id == person),
        delete(ThreadMessage).where(ThreadMessage.chat_id == person),
    ):
        await tx.execute(gone.execution_options(**_QUIET))


async def belongings(tx: AsyncSession, person: int) -> None:
    """What only concerns the person: drafts, questions, taps below broadcasts, wrong links, failed updates, files."""
    for record in (Draft, Dialogue, BroadcastAnswer, WrongToken, Mute):
        await tx.execute(delete(record).where(record.person_id == person).execution_options(**_QUIET))
    await tx.execute(delete(Mark).where(Mark.name == f"{OWN_DATA}:{person}").execution_options(**_QUIET))
    theirs = Upload.key.contains(f'"kind": "{OWN_DATA}"') & Upload.key.contains(f'"person": {person}}}')
    await tx.execute(delete(Upload).where(theirs).execution_options(**_QUIET))
    for failed in await failed_of(tx, person):
        await tx.delete(failed)
    for nameless in (
        update(Appointment).where(Appointment.person_id == person).values(name=""),
        update(Invitation).where(Invitation.used_by == person).values(name=""),
    ):
        await tx.execute(nameless.execution_options(**_QUIET))


async def witness(tx: AsyncSession, person: int) -> list[int]:
    """What a person saw too, and added to cases of others, goes; gives those cases."""
    followed = set(await tx.scalars(select(Follower.case_id).where(Follower.person_id == person)))
    said = list(await tx.scalars(select(CaseEvent).where(CaseEvent.actor_id == person, CaseEvent.kind == Step.FOLLOW)))
    for event in said:
        pictures = and_(Evidence.case_id == event.case_id, Evidence.at == event.at)
        await tx.execute(delete(Evidence).where(pictures).execution_options(**_QUIET))
        event.actor_id, event.detail = None, {}
    await tx.execute(delete(Follower).where(Follower.person_id == person).execution_options(**_QUIET))
    await tx.flush()
    return sorted(followed | {event.case_id for event in said})


async def messages_with(tx: AsyncSession, name: str, username: str | None) -> None:
    """Messages to others, already sent, that name the person; and lists of people and cases, which may."""
    payload = cast(OutboxRow.payload, String)
    names = [each for each in (name, username and f"@{username}") if each and len(each) >= _TELLING]
    if names:
        await forget_messages(tx, or_(*(payload.contains(_as_sent(each), autoescape=True) for each in names)))
    waiting = exists().where(OutboxRow.upload_id == Upload.id, UNSENT)
    tables = or_(*(Upload.key.contains(f'"kind": "{kind}"') for kind in _LISTS))
    await tx.execute(delete(Upload).where(tables, Upload.made_at.is_not(None), ~waiting).execution_options(**_QUIET))


async def failed_of(tx: AsyncSession, person: int) -> list[FailedUpdate]:
    """Updates of this person that failed, oldest first."""
    payload = cast(FailedUpdate.payload, String)
    near = or_(*(payload.contains(f'"id": {person}{end}') for end in (",", "}")))
    return list(await tx.scalars(select(FailedUpdate).where(near).order_by(FailedUpdate.id)))


async def is_mentioned(tx: AsyncSession, person: int) -> bool:
    """Whether any row still refers to the person: what they did in office, mostly."""
    for table in Base.metadata.tables.values():
        for key in table.foreign_keys:
            refers = key.column is Person.__table__.c.telegram_id
            if refers and await tx.scalar(select(exists().where(key.parent == person))):
                return True
    return False


async def drafts(tx: AsyncSession, now: datetime, unsent: datetime, closed: datetime) -> None:
    """Words of before `unsent` that were never sent go; and the row of what was sent or thrown away before `closed`."""
    left = select(Draft).where(Draft.closed_at.is_(None), Draft.updated_at < unsent).limit(1000)
    for draft in await tx.scalars(left):
        draft.empty(now)
        draft.behalf_of, draft.asking, draft.candidates = None, "", []
    await tx.flush()
    await tx.execute(delete(Draft).where(Draft.closed_at < closed).execution_options(**_QUIET))


async def questions(tx: AsyncSession, asked: datetime) -> None:
    await tx.execute(delete(Dialogue).where(Dialogue.asked_at < asked).execution_options(**_QUIET))


async def failed_updates(tx: AsyncSession, at: datetime) -> None:
    await tx.execute(delete(FailedUpdate).where(FailedUpdate.at < at).execution_options(**_QUIET))


async def own_data(tx: AsyncSession, made: datetime) -> None:
    """Files that were made before and that no message waits for."""
    waiting = exists().where(OutboxRow.upload_id == Upload.id, UNSENT)
    theirs = Upload.key.contains(f'"kind": "{OWN_DATA}"')
    await tx.execute(delete(Upload).where(theirs, Upload.made_at < made, ~waiting).execution_options(**_QUIET))


async def held_back(tx: AsyncSession, now: datetime) -> None:
    """Who had themselves forgotten while held back is known by number until that time is over."""
    over = and_(Person.wrote_at.is_(None), Person.name == "", Person.muted_until <= now)
    for person in list(await tx.scalars(select(Person).where(over))):
        person.muted_until = None
        if not await is_mentioned(tx, person.telegram_id):
            await tx.delete(person)
    await tx.flush()


def _as_sent(name: str) -> str:
    """As a name stands in the JSON of a message in HTML."""
    return json.dumps(html.escape(name, quote=False))[1:-1]
