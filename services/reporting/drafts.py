"""Writing a report: anything a person sends begins or extends it, whatever is missing is asked for."""

from domain.severity import Severity
from services import outbox, people
from services.casework import cases
from services.casework.relay import Said
from services.reporting import conversations, draft_card, draft_facts, fairness
from services.trust import notice
from services.work import RefusalError, Work
from storage import cases as case_rows
from storage import drafts
from storage.drafts import Draft
from storage.people import Person

#: Pictures and the like a draft takes; more than a card or a responder can use.
MOST_MEDIA = 30

#: Characters of text a draft takes in all.
MOST_TEXT = 20_000


async def begin(work: Work, person: Person) -> None:
    """📢 Lapor: a draft already begun is taken up where it was; otherwise the person is asked what happens."""
    await conversations.let_go(work, person)
    draft = await drafts.current(work.tx, person.telegram_id)
    if draft is not None and draft_facts.has_content(draft):
        await draft_card.show(work, draft, person, fresh=True)
        return
    await conversations.ask(work, person, "report", None)
    keyboard = await people.keyboard(work, person)
    outbox.say(work, person, "ask-what", markup=keyboard.asking_where())


async def begin_emergency(work: Work, person: Person) -> None:
    """🚨 Darurat: 110 first, then the place, then one tap."""
    await conversations.let_go(work, person)
    draft = await _current_or_new(work, person)
    draft.urgent, draft.severity = True, int(Severity.D)
    if draft.area_code is not None:
        await show(work, draft, person, fresh=True)
        return
    draft.asking, draft.buried = "where", True
    keyboard = await people.keyboard(work, person)
    outbox.say(work, person, "emergency-ask-where", markup=keyboard.asking_where())


async def write(work: Work, person: Person, said: Said, *, replies_to: int | None = None) -> None:
    """Text, or something with or without a caption. A place name answers the question where, when it is open."""
    draft = await _current_or_new(work, person)
    draft.replies_to = replies_to or draft.replies_to
    words = said.words
    if draft.asking == "behalf" and _is_name(said):
        draft.behalf_of, draft.asking = " ".join(words.split()), ""
        await show(work, draft, person)
        return
    if words and not said.media and _awaits_place(draft) and _understand_place(work, draft, words):
        await show(work, draft, person)
        return
    if len(draft.text) + len(words) > MOST_TEXT or len(draft.media) + len(said.media) > MOST_MEDIA:
        raise RefusalError("draft-full")
    draft.parts = [*draft.parts, {"message_id": said.message_id, "text": words.strip()}]
    draft.media = [*draft.media, *(item.as_json() | {"message_id": said.message_id} for item in said.media)]
    if words and draft.place_from in {"", "home"}:
        _notice_place(work, draft, words)
    await show(work, draft, person)


async def prefill(work: Work, person: Person, area: str, words: str) -> None:
    """A report begun for the person, whose place is known; what they write next goes on with it."""
    draft = await _current_or_new(work, person)
    put_place(draft, area, "chosen")
    draft.parts = [*draft.parts, {"message_id": 0, "text": words}]
    await show(work, draft, person, fresh=True)


async def rewrite(work: Work, person: Person, message_id: int, words: str) -> bool:
    """The person edited a message the draft is made of; False when it is not one of those."""
    draft = await drafts.current(work.tx, person.telegram_id)
    if draft is None or message_id not in {part["message_id"] for part in draft.parts}:
        return False
    draft.parts = [part | {"text": words.strip()} if part["message_id"] == message_id else part for part in draft.parts]
    draft.updated_at = work.now
    if draft.place_from in {"", "home", "words"}:
        _notice_place(work, draft, words)
    await show(work, draft, person)
    return True


async def locate(work: Work, person: Person, lat: float, lon: float) -> None:
    """A shared location, degrees WGS84. For an emergency it is enough: the nearest desa gets it at once."""
    found = work.house.gazetteer.locate(lat, lon)
    draft = await _current_or_new(work, person)
    if found.certainty == "outside":
        await say_outside(work, draft, person)
        return
    draft.lat, draft.lon = lat, lon
    if found.certainty == "known" or draft.urgent:
        put_place(draft, found.places[0].code, "chosen")
    else:
        draft.candidates, draft.asking = [place.code for place in found.places], "candidates"
    if draft.urgent:
        await _file(work, draft, person)
    else:
        await show(work, draft, person)


async def choose_desa(work: Work, person: Person) -> None:
    """🏘 Pilih desa from the keyboard below the chat."""
    draft = await _current_or_new(work, person)
    draft.asking = "kecamatan"
    await show(work, draft, person, fresh=True)


async def cancel(work: Work, number: int, person: Person) -> None:
    draft = await own(work, number, person)
    draft.empty(work.now)
    await outbox.post(work, person, f"draft:{draft.id}", work.texts.text("draft-cancelled", person.language))


async def cancel_current(work: Work, person: Person) -> None:
    """/batal: the question just asked, else the draft being written."""
    question = await conversations.open_question(work, person)
    if question is not None and question.kind != "album":
        await conversations.let_go(work, person)
        outbox.say(work, person, "question-dropped")
        return
    draft = await drafts.current(work.tx, person.telegram_id)
    if draft is None:
        outbox.say(work, person, "nothing-to-cancel")
        return
    draft.empty(work.now)
    text = work.texts.text("draft-cancelled", person.language)
    await outbox.post(work, person, f"draft:{draft.id}", text, fresh=True)


async def send(work: Work, number: int, person: Person) -> None:
    """✅ Kirim. Asks for what is missing; files at most once."""
    draft = await own(work, number, person)
    if not draft_facts.has_content(draft):
        raise RefusalError("draft-ask-what-first")
    if draft.area_code is None:
        await put_where(work, draft, person)
        return
    await _file(work, draft, person)


async def _file(work: Work, draft: Draft, person: Person) -> None:
    """The first report makes its desa the home desa. Nothing is filed above the limit or from somebody muted."""
    if not await fairness.let_through(work, draft, person):
        return
    place = work.house.gazetteer.place(draft.area_code or "")
    if person.home_area is None and draft.behalf_of is None and place is not None:
        person.home_area = place.code
    notice.shown(work, person)
    await cases.file(work, draft, person)


async def _current_or_new(work: Work, person: Person) -> Draft:
    draft = await drafts.current(work.tx, person.telegram_id)
    if draft is None:
        draft = Draft(
            person_id=person.telegram_id,
            media=[],
            candidates=[],
            asking="",
            urgent=False,
            buried=False,
            place_from="",
        )
        home = await _home(work, person)
        if home is not None:
            put_place(draft, home, "home")
        await conversations.drop_about(work, person.telegram_id, None)
        work.tx.add(draft)
    draft.updated_at = work.now
    await work.tx.flush()
    return draft


async def _home(work: Work, person: Person) -> str | None:
    """The desa last known as home; an officer's own desa until they have one."""
    if person.home_area is not None:
        return person.home_area
    for post in await people.posts_of(work, person):
        if work.house.gazetteer.place(post.area) is not None:
            return post.area
    return None


async def own(work: Work, number: int, person: Person) -> Draft:
    """Raises RefusalError: a draft already sent (with the number it got), thrown away, or somebody else's."""
    draft = await drafts.of_person(work.tx, number, person.telegram_id)
    if draft is None:
        raise RefusalError("forged", forbidden=True)
    if draft.closed_at is not None:
        filed = await case_rows.of_draft(work.tx, draft.id)
        if filed is not None:
            raise RefusalError("draft-already-sent", number=filed.number)
        raise RefusalError("draft-gone")
    draft.updated_at = work.now
    return draft


async def show(work: Work, draft: Draft, person: Person, *, fresh: bool = False) -> None:
    """Update the card; at the end of the chat when a message of ours has come below it since."""
    fresh, draft.buried = fresh or draft.buried, False
    await work.tx.flush()
    await draft_card.show(work, draft, person, fresh=fresh)


async def put_where(work: Work, draft: Draft, person: Person) -> None:
    draft.asking, draft.buried = "where", True
    keyboard = await people.keyboard(work, person)
    outbox.say(work, person, "ask-where", markup=keyboard.asking_where())


async def say_outside(work: Work, draft: Draft, person: Person) -> None:
    draft.lat = draft.lon = None
    draft.candidates, draft.asking, draft.buried = [], "where", True
    keyboard = await people.keyboard(work, person)
    outbox.say(work, person, "outside", markup=keyboard.asking_where())


def _awaits_place(draft: Draft) -> bool:
    if draft.asking in {"where", "candidates", "kecamatan"} or draft.asking.startswith("desa:"):
        return True
    return draft.area_code is None and draft_facts.has_content(draft)


def _understand_place(work: Work, draft: Draft, words: str) -> bool:
    """Take the words as a place name if they are one; ambiguous names become candidates to ask back."""
    found = work.house.gazetteer.by_name(words)
    if len(found) == 1:
        if draft.asking != "candidates" or found[0].code not in draft.candidates:
            draft.lat = draft.lon = None
        put_place(draft, found[0].code, "chosen")
        return True
    if found:
        draft.candidates = [place.code for place in found]
        draft.asking = "candidates"
        return True
    kecamatan = work.house.gazetteer.kecamatan_named(words)
    if kecamatan is not None:
        draft.asking = f"desa:{kecamatan}"
        return True
    return False


def _is_name(said: Said) -> bool:
    """What an officer writes when asked whose report it is; anything longer belongs to the report."""
    return bool(said.words.strip()) and not said.media and len(said.words) <= 50 and len(said.words.split()) <= 5


def _notice_place(work: Work, draft: Draft, words: str) -> None:
    place = work.house.gazetteer.mentioned(words)
    if place is not None:
        put_place(draft, place.code, "words")


def put_place(draft: Draft, code: str, source: str) -> None:
    draft.area_code, draft.place_from, draft.candidates, draft.asking = code, source, [], ""
