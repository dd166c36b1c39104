"""📣 Siaran, as it is written: the words, to whom, until when. Every change voids an approval."""

from domain import area as areas
from domain import broadcast as rules
from domain.broadcast import ADDRESSED, LASTS, UNSENT, Asks, State
from domain.delivery import Lane
from domain.roles import Post
from services import outbox, people
from services.broadcasting import broadcast_approval, broadcast_card, broadcast_message, broadcasts
from services.broadcasting.broadcast_keys import NOTHING, RESIDENTS, VIEWS
from services.casework.relay import Said
from services.reporting import conversations
from services.work import RefusalError, Work
from storage import broadcasts as rows
from storage.broadcasts import Broadcast
from storage.people import Person
from texts import keyboards
from texts.catalogue import DEFAULT_LANGUAGE, shortened, units
from texts.taps import Tap, Verb

#: The kind of a question about a broadcast; its detail says which broadcast and what is asked (FIELDS).
QUESTION = "broadcast"
FIELDS = frozenset({"id", "en", "at"})

#: Broadcasts the list shows.
LISTED = 8


async def open_list(work: Work, by: Person) -> None:
    """📣: what was sent in one's area, and a new one; with nothing sent yet, straight to a new one."""
    held = [post for post in await people.posts_of(work, by) if rules.may_send([post], post.area)]
    if not held:
        raise RefusalError("for-commanders")
    found = [
        broadcast
        for broadcast in await rows.recent(work.tx, [post.area for post in held], LISTED)
        if (broadcast.author_id == by.telegram_id or broadcast.state not in UNSENT) and not _nothing_to_see(broadcast)
    ]
    if not found:
        await begin(work, by)
        return
    keys = [[(work.texts.plain("button-broadcast-new", by.language), Tap(Verb.BROADCAST_NEW, 0))]]
    keys += [[(_row(work, broadcast, by.language), Tap(Verb.BROADCAST_OPEN, broadcast.id))] for broadcast in found]
    text = work.texts.text("broadcast-list", by.language)
    await outbox.post(work, by, "broadcasts", text, keyboards.inline(keys), fresh=True)


async def begin(work: Work, by: Person) -> None:
    """A new one, for the whole of one's area; its words are asked for first."""
    post = _widest(await people.posts_of(work, by))
    if post is None:
        raise RefusalError("for-commanders", forbidden=True)
    broadcast = await rows.empty_draft(work.tx, by.telegram_id) or Broadcast(
        author_id=by.telegram_id, texts={}, version=1
    )
    broadcast.area_code, broadcast.state, broadcast.made_at = post.area, State.DRAFT, work.now
    broadcast.audience, broadcast.media = {"roles": [], "areas": [post.area], "residents": False}, {}
    work.tx.add(broadcast)
    await work.tx.flush()
    await conversations.ask(work, by, QUESTION, None, broadcast=broadcast.id, field=DEFAULT_LANGUAGE)
    outbox.say(work, by, "broadcast-ask-text")


async def open_card(work: Work, number: int, by: Person) -> None:
    """At the end of the chat, from the list."""
    broadcast = await broadcasts.commanded(work, number, by)
    if broadcast.state in UNSENT and broadcast.author_id != by.telegram_id:
        raise RefusalError("broadcast-not-author", forbidden=True)
    if not broadcast.texts:
        await ask(work, number, by, DEFAULT_LANGUAGE)
        return
    await broadcast_card.show(work, broadcast, to=by, fresh=True)


async def ask(work: Work, number: int, by: Person, field: str) -> None:
    """✏️: the next message is the text, the English text, or the time."""
    broadcast = await own(work, number, by)
    if field not in FIELDS:
        raise RefusalError("forged", forbidden=True)
    await conversations.ask(work, by, QUESTION, None, broadcast=broadcast.id, field=field)
    name = {"id": "broadcast-ask-text", "en": "broadcast-ask-english", "at": "broadcast-ask-time"}[field]
    outbox.say(work, by, name)


async def answer(work: Work, by: Person, said: Said) -> None:
    """The message that was asked for; what does not fit leaves the question open."""
    dialogue = await conversations.open_question(work, by)
    if dialogue is None or dialogue.kind != QUESTION:
        raise RefusalError("question-over")
    broadcast = await own(work, int(dialogue.detail["broadcast"]), by)
    field = str(dialogue.detail["field"])
    if field == "at":
        _put_time(work, broadcast, said)
    else:
        _put_words(broadcast, field, said)
    await conversations.drop(work, by)
    await change(work, broadcast, fresh=True)


def _put_time(work: Work, broadcast: Broadcast, said: Said) -> None:
    at = rules.moment_of(said.words, work.now, work.house.zone)
    if at is None:
        raise RefusalError("broadcast-time-unclear")
    broadcast.at = at


def _put_words(broadcast: Broadcast, language: str, said: Said) -> None:
    words = said.words.strip()
    pieces = [item for item in said.media if item.kind in broadcast_message.METHODS]
    if len(pieces) < len(said.media) or said.place is not None:
        raise RefusalError("broadcast-only-pictures")
    if not words:
        raise RefusalError("broadcast-words-needed")
    media = {"kind": pieces[0].kind, "file_id": pieces[0].file_id} if pieces else {}
    if language == DEFAULT_LANGUAGE:
        broadcast.media = media
    texts = broadcast.texts | {language: words}
    longest = broadcast_message.LONGEST_CAPTION if broadcast.media else broadcast_message.LONGEST_TEXT
    too_long = max(units(text) for text in texts.values())
    if too_long > longest:
        raise RefusalError("broadcast-too-long", longest=longest, length=too_long)
    broadcast.texts = texts


async def view(work: Work, number: int, by: Person, word: str) -> None:
    broadcast = await own(work, number, by)
    wanted = "" if word == NOTHING else word
    if wanted not in VIEWS:
        raise RefusalError("forged", forbidden=True)
    await broadcast_card.show(work, broadcast, to=by, view=wanted)


async def toggle(work: Work, number: int, by: Person, who: str) -> None:
    """One kind of recipient more or less."""
    broadcast = await own(work, number, by)
    roles = list(broadcast.audience["roles"])
    if who == RESIDENTS:
        broadcast.audience = broadcast.audience | {"residents": not broadcast.audience["residents"]}
    elif who in ADDRESSED:
        chosen = [role for role in ADDRESSED if (role in roles) != (role == who)]
        broadcast.audience = broadcast.audience | {"roles": [str(role) for role in chosen]}
    else:
        raise RefusalError("forged", forbidden=True)
    await change(work, broadcast, view="audience")


async def choose_area(work: Work, number: int, by: Person, code: str) -> None:
    """Only inside what the author's post covers now."""
    broadcast = await own(work, number, by)
    known = (
        code == areas.KABUPATEN or code in dict(work.house.gazetteer.kecamatan()) or work.house.gazetteer.place(code)
    )
    if not known or not areas.well_formed(code):
        raise RefusalError("forged", forbidden=True)
    if rules.may_send(await people.posts_of(work, by), code) is None:
        raise RefusalError("broadcast-beyond-area")
    broadcast.area_code, broadcast.audience = code, broadcast.audience | {"areas": [code]}
    await change(work, broadcast, view="area")


async def choose_asks(work: Work, number: int, by: Person, word: str) -> None:
    broadcast = await own(work, number, by)
    wanted = "" if word == NOTHING else word
    if wanted not in set(Asks):
        raise RefusalError("forged", forbidden=True)
    broadcast.asks = wanted
    await change(work, broadcast)


async def choose_now(work: Work, number: int, by: Person) -> None:
    broadcast = await own(work, number, by)
    broadcast.at = None
    await change(work, broadcast, view="time")


async def choose_hours(work: Work, number: int, by: Person, hours: str) -> None:
    broadcast = await own(work, number, by)
    if hours not in {str(known) for known in LASTS}:
        raise RefusalError("forged", forbidden=True)
    broadcast.lasts = int(hours)
    await change(work, broadcast, view="time")


async def preview(work: Work, number: int, by: Person) -> None:
    """👁: exactly the message, in each language written, to the presser alone. Not answered when tapped."""
    broadcast = await broadcasts.commanded(work, number, by)
    if not broadcast.texts:
        raise RefusalError("broadcast-no-text")
    for language in broadcast.texts:
        payload = await broadcast_message.payload(work, broadcast, language, resident=False)
        outbox.send(work, by, broadcast_message.method_of(broadcast), payload, lane=Lane.REPLY)


async def cancel(work: Work, number: int, by: Person) -> None:
    """✖️: it was not begun; nobody gets it."""
    broadcast = await own(work, number, by)
    broadcast.state, broadcast.ended_at = State.STOPPED, work.now
    broadcast.version += 1
    broadcasts.note(work, by.telegram_id, "broadcast-cancelled", broadcast)
    await broadcast_approval.close(work, broadcast)
    await conversations.drop(work, by)
    text = work.texts.text("broadcast-cancelled", by.language)
    await outbox.post(work, by, broadcast_card.name_of(broadcast), text)


async def change(work: Work, broadcast: Broadcast, *, view: str = "", fresh: bool = False) -> None:
    """Whoever approved did not approve this."""
    before = broadcast.state
    broadcast.version += 1
    broadcast.state = State.DRAFT
    await work.tx.flush()
    if before != State.DRAFT:
        broadcasts.note(work, broadcast.author_id, "broadcast-changed", broadcast)
        await broadcast_approval.close(work, broadcast)
    await broadcast_card.show(work, broadcast, view=view, fresh=fresh)


async def own(work: Work, number: int, by: Person) -> Broadcast:
    """Not begun yet, and its author's, whose post still covers it. Raises RefusalError."""
    broadcast = await broadcasts.commanded(work, number, by)
    if broadcast.author_id != by.telegram_id:
        raise RefusalError("broadcast-not-author", forbidden=True)
    if broadcast.state not in UNSENT:
        raise RefusalError("broadcast-begun")
    return broadcast


def _nothing_to_see(broadcast: Broadcast) -> bool:
    """Begun without a word, or cancelled before anybody got it."""
    return not broadcast.texts or (broadcast.state == State.STOPPED and broadcast.begun_at is None)


def _widest(posts: list[Post]) -> Post | None:
    held = [post for post in posts if rules.may_send([post], post.area)]
    return min(held, key=lambda post: (len(post.area), post.appointment), default=None)


def _row(work: Work, broadcast: Broadcast, language: str) -> str:
    words = next(iter(broadcast.texts.values()), "…")
    sign = work.texts.plain(f"broadcast-sign-{broadcast.state}", language)
    return work.texts.plain("broadcast-row", language, sign=sign, words=shortened(" ".join(words.split()), 34, "…"))
