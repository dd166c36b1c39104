"""Whatever a person sends outside a question begins or extends a report."""

from telegram import Message, Update

from handlers.context import Context
from services import cases, conversations, drafts
from services.evidence import Attachment
from services.work import RefusalError


async def on_report(_: Update, context: Context) -> None:
    await drafts.begin(context.work, context.person)


async def on_emergency(_: Update, context: Context) -> None:
    await drafts.begin_emergency(context.work, context.person)


async def on_cancel(_: Update, context: Context) -> None:
    await drafts.cancel_current(context.work, context.person)


async def on_choose_desa(_: Update, context: Context) -> None:
    await drafts.choose_desa(context.work, context.person)


async def on_location(update: Update, context: Context) -> None:
    location = _message(update).location
    assert location is not None  # noqa: S101 (the filter saw it)
    await drafts.locate(context.work, context.person, location.latitude, location.longitude)


async def on_words(update: Update, context: Context) -> None:
    """Text, or a picture, voice, video or file with or without a caption."""
    message = _message(update)
    words, attachments = message.text or message.caption or "", attachments_of(message)
    question = await conversations.open_question(context.work, context.person)
    if question is None or question.case_id is None:
        await drafts.write(context.work, context.person, words, attachments)
        return
    media = [item.as_json() for item in attachments]
    if question.kind == "resolve":
        await cases.resolve(context.work, question.case_id, context.person, words, media)
    else:
        await cases.add(context.work, question.case_id, context.person, words, media)


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
