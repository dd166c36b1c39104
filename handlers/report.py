"""Whatever a person sends outside a question begins or extends a report."""

from collections.abc import Awaitable, Callable
from functools import partial

from telegram import Message, Update

from domain import geo
from handlers.context import Context
from services.appointments import inviting, officer_questions
from services.appointments.appointing import OFFICERS_QUESTION
from services.broadcasting import broadcast_draft
from services.casework import cases, handover, identity, muting, relay, talk
from services.casework.relay import Said
from services.command import command
from services.reporting import conversations, drafts, reports
from services.reporting.evidence import Attachment
from services.trust import audit_search
from services.voting import checkins
from services.work import RefusalError, Work
from storage.people import Person


async def on_report(_: Update, context: Context) -> None:
    await drafts.begin(context.work, context.person)


async def on_emergency(_: Update, context: Context) -> None:
    await drafts.begin_emergency(context.work, context.person)


async def on_cancel(_: Update, context: Context) -> None:
    await drafts.cancel_current(context.work, context.person)


async def on_choose_desa(_: Update, context: Context) -> None:
    await drafts.choose_desa(context.work, context.person)


async def on_location(update: Update, context: Context) -> None:
    message = _message(update)
    place = message.location or (message.venue and message.venue.location)
    spot = (place.latitude, place.longitude) if place else None
    if spot is None or not geo.is_on_earth(spot):
        raise RefusalError("cannot-use")
    if not await answer(context, message, Said(message.message_id, place=spot)):
        await drafts.locate(context.work, context.person, *spot)


async def on_words(update: Update, context: Context) -> None:
    """Text, or a picture, voice, video or file with or without a caption."""
    message = _message(update)
    said = Said(message.message_id, message.text or message.caption or "", tuple(attachments_of(message)))
    if not await answer(context, message, said):
        await drafts.write(context.work, context.person, said)


async def on_edited(update: Update, context: Context) -> None:
    """An edit follows its message: into the draft, to the other side of a case, or onto the case it began."""
    message = _message(update)
    said = Said(message.message_id, message.text or message.caption or "")
    if await drafts.rewrite(context.work, context.person, said.message_id, said.words):
        return
    if not await relay.follow_edit(context.work, context.person, said.message_id, said.words):
        await reports.correct(context.work, context.person, said)


async def answer(context: Context, message: Message, said: Said) -> bool:
    """Give the message to whatever waits for it: a question, the case it replies to, an emergency just sent.

    A reply to the card that asks is the answer; a reply to something about another case goes there.
    """
    work, person = context.work, context.person
    replied = message.reply_to_message
    about = (
        await talk.case_of(work, person, replied.message_id, replied.text or replied.caption or "") if replied else None
    )
    photo = next((item.file_id for item in said.media if item.kind == "photo"), None)
    if replied and photo and await checkins.keep_photo(work, person, replied.message_id, photo):
        return True
    question = await conversations.open_question(work, person)
    if question is not None and question.case_id is not None and question.kind in ANSWERS:
        kind, case = question.kind, question.case_id
        if about in {None, case}:
            context.refused = partial(talk.leave_question, work, person, said, case)
            await ANSWERS[kind](work, case, person, said)
            await talk.expect_rest_of_album(work, person, said, case, kind)
            return True
    if about is None and question is not None and question.kind in ABOUT_NO_CASE:
        await ABOUT_NO_CASE[question.kind](work, person, said)
        return True
    if about is not None and await talk.reply(work, person, about, said):
        return True
    if await talk.rest_of_album(work, person, said):
        return True
    emergency = await reports.running_emergency(work, person)
    if emergency is not None:
        await reports.add(work, emergency.id, person, said)
    return emergency is not None


#: What a message does while its question is open.
ANSWERS: dict[str, Callable[[Work, int, Person, Said], Awaitable[object]]] = {
    "resolve": cases.resolve,
    "ask": talk.ask,
    "handover": handover.perform,
    "order": command.perform,
    "false": cases.declare_false,
    "mute-reason": lambda w, n, p, said: muting.mute(w, n, p, said.words),
    "appeal": lambda w, _, p, said: muting.object_to(w, p, said),
    "identity": identity.request,
    "add": reports.add,
    "answer": reports.add,
}

#: The same, where the question is about no case.
ABOUT_NO_CASE: dict[str, Callable[[Work, Person, Said], Awaitable[object]]] = {
    audit_search.QUESTION: lambda w, p, said: audit_search.answer(w, p, said.words),
    broadcast_draft.QUESTION: broadcast_draft.answer,
    inviting.QUESTION: inviting.answer,
    OFFICERS_QUESTION: officer_questions.answer,
}


async def on_useless(_: Update, __: Context) -> None:
    """Stickers, polls, contacts: nothing an officer can act on."""
    raise RefusalError("cannot-use")


async def on_unknown_command(_: Update, __: Context) -> None:
    raise RefusalError("unknown-command")


def attachments_of(message: Message) -> list[Attachment]:
    group = message.media_group_id or ""
    if message.photo:
        return [Attachment("photo", message.photo[-1].file_id, group)]
    for kind in ("video", "voice", "audio", "animation", "video_note", "document"):
        found = getattr(message, kind)
        if found is not None:
            return [Attachment(kind, found.file_id, group)]
    return []


def _message(update: Update) -> Message:
    message = update.effective_message
    assert message is not None  # noqa: S101 (routes send only messages here)
    return message
