"""What the recipients of a broadcast read: its words, a picture or file, and the buttons below."""

from typing import Any

from domain.broadcast import Asks
from services import outbox, people
from services.work import Work
from storage.broadcasts import Broadcast
from storage.people import Person
from storage.recipients import Copies
from texts import keyboards
from texts.catalogue import DEFAULT_LANGUAGE, LANGUAGES, Markup, joined
from texts.keyboards import Button
from texts.taps import Tap, Verb

#: How each kind of media goes out: (method, its parameter).
METHODS = {"photo": ("sendPhoto", "photo"), "document": ("sendDocument", "document")}

#: Words of the author, in UTF-16 units: with their heading they fit Telegram's 1,024 of a caption, and with all that
#: stands on the card they fit the 4,096 of a message.
LONGEST_TEXT, LONGEST_CAPTION = 2500, 900


async def copies(work: Work, broadcast: Broadcast) -> Copies:
    """One message a language; who reads none of the languages written gets the first one."""
    languages = [DEFAULT_LANGUAGE, *(language for language in LANGUAGES if language != DEFAULT_LANGUAGE)]
    return Copies(
        method_of(broadcast),
        {language: await payload(work, broadcast, language, resident=False) for language in languages},
        {language: await payload(work, broadcast, language, resident=True) for language in languages},
    )


def method_of(broadcast: Broadcast) -> str:
    return METHODS[broadcast.media["kind"]][0] if broadcast.media else "sendMessage"


async def payload(work: Work, broadcast: Broadcast, language: str, *, resident: bool) -> dict[str, Any]:
    """The parameters as rendered, without the chat."""
    text = await wording(work, broadcast, language)
    rows = keyboards.inline(_buttons(work, broadcast, language, resident=resident))
    if broadcast.media:
        _, parameter = METHODS[broadcast.media["kind"]]
        made: dict[str, Any] = {parameter: broadcast.media["file_id"], "caption": text, "parse_mode": "HTML"}
    else:
        made = outbox.message(text)
    if rows["inline_keyboard"]:
        made["reply_markup"] = rows
    if work.house.paid_broadcast:
        made["allow_paid_broadcast"] = True
    return made


async def wording(work: Work, broadcast: Broadcast, language: str) -> Markup:
    """Headed by the post of its author. A reminder of an election, which nobody had to approve, speaks for itself."""
    words = broadcast.texts.get(language) or next(iter(broadcast.texts.values()))
    parts = [work.texts.text("broadcast-said", language, text=words)]
    if broadcast.author_id is not None and not is_reminder(broadcast):
        author = await work.tx.get_one(Person, broadcast.author_id)
        office = await people.title_of_person(work, author, broadcast.area_code, language)
        parts.insert(0, work.texts.text("broadcast-heading", language, office=office))
    if broadcast.audience.get("only") == "silent":
        parts.insert(0, work.texts.text("broadcast-again", language))
    return joined(parts, "\n")


def is_reminder(broadcast: Broadcast) -> bool:
    """Made by the bot itself from an election's file."""
    return broadcast.approved_version is not None and broadcast.approved_by is None


def _buttons(work: Work, broadcast: Broadcast, language: str, *, resident: bool) -> list[list[Button]]:
    """Answers count for the first broadcast, whichever copy of it is tapped."""
    rows: list[list[Button]] = []
    if broadcast.asks != Asks.NOTHING:
        number = broadcast.resend_of or broadcast.id
        rows.append(
            [(work.texts.plain(f"button-broadcast-{broadcast.asks}", language), Tap(Verb.BROADCAST_READ, number))]
        )
    if resident:
        rows.append([(work.texts.plain("button-broadcast-off", language), Tap(Verb.BROADCAST_OFF, broadcast.id))])
    return rows
