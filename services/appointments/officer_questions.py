"""What the card of /petugas asks in words: whom to look for, a title, a successor, an area."""

from domain.roles import Role
from services import outbox, people
from services.appointments import appointing, area_choice, officer_card, officers, posts
from services.appointments.appointing import OFFICERS_CARD, OFFICERS_QUESTION
from services.appointments.area_choice import Inside
from services.appointments.officer_card import NO_TITLE
from services.casework.relay import Said
from services.reporting import conversations
from services.work import RefusalError, Work
from storage import posts as rows
from storage.people import Person
from texts import keyboards
from texts.taps import Tap, Verb

#: Letters of a name that are enough to look for it, and persons shown.
FEWEST_LETTERS, MOST_PERSONS = 3, 8


async def ask_find(work: Work, by: Person) -> None:
    await appointing.check(work, by)
    await conversations.ask(work, by, OFFICERS_QUESTION, None, asks="find")
    back = [[(work.texts.plain("button-back", by.language), Tap(Verb.OFFICERS, 0))]]
    text = work.texts.text("officers-ask-find", by.language)
    await outbox.post(work, by, OFFICERS_CARD, text, keyboards.inline(back))


async def ask_title(work: Work, by: Person, number: int) -> None:
    """✏️: typed, or tapped where some are offered."""
    post = await posts.held(work, by, number)
    await conversations.ask(work, by, OFFICERS_QUESTION, None, asks="title", post=number)
    found = officer_card.offered(work, post)
    keys = [[(title, Tap(Verb.OFFICER_TITLE, number, str(at)))] for at, title in enumerate(found)]
    if not found:
        keys = [[(work.texts.plain("button-no-title", by.language), Tap(Verb.OFFICER_TITLE, number, NO_TITLE))]]
    name = "officer-ask-title-commander" if found else "officer-ask-title"
    await officer_card.put(work, by, post, name, keys)


async def ask_person(work: Work, by: Person, number: int) -> None:
    post = await posts.held(work, by, number)
    await conversations.ask(work, by, OFFICERS_QUESTION, None, asks="person", post=number)
    await officer_card.put(work, by, post, "officer-ask-person", [])


async def ask_where(work: Work, by: Person, number: int, word: str) -> None:
    post = await posts.held(work, by, number)
    inside = Inside.parse(work, word)
    await conversations.ask(work, by, OFFICERS_QUESTION, None, asks="area", post=number, inside=inside.word)
    keys = await area_choice.rows(work, Role(post.role), inside, officer_card.picker(number), by.language)
    await officer_card.put(work, by, post, "officer-ask-where", keys)


async def answer(work: Work, by: Person, said: Said) -> None:
    """Raises RefusalError for what does not fit: the question stays open."""
    await appointing.check(work, by)
    dialogue = await conversations.open_question(work, by)
    words = " ".join(said.words.split())
    if dialogue is None or dialogue.kind != OFFICERS_QUESTION:
        raise RefusalError("question-over")
    if not words:
        raise RefusalError("invite-words")
    detail = dict(dialogue.detail)
    match detail["asks"]:
        case "find":
            await officers.find(work, by, words)
        case "title":
            await posts.call(work, by, int(detail["post"]), words)
            await officer_card.show(work, by, int(detail["post"]), fresh=True)
        case "person":
            await _offer_persons(work, by, int(detail["post"]), words)
        case _:
            await _offer_areas(work, by, int(detail["post"]), words, str(detail["inside"]))


async def _offer_persons(work: Work, by: Person, number: int, words: str) -> None:
    post = await posts.held(work, by, number)
    if len(words) < FEWEST_LETTERS:
        raise RefusalError("officers-words")
    found = [
        person
        for person in await rows.people_called(work.tx, words, MOST_PERSONS + 1)
        if person.telegram_id != post.person_id
    ]
    if not found:
        raise RefusalError("officer-nobody-called", words=words[:60])
    keys = [
        [(await _named(work, person, by.language), Tap(Verb.OFFICER_GIVE, number, str(person.telegram_id)))]
        for person in found[:MOST_PERSONS]
    ]
    name = "officer-which-person-more" if len(found) > MOST_PERSONS else "officer-which-person"
    await officer_card.put(work, by, post, name, keys, fresh=True)


async def _offer_areas(work: Work, by: Person, number: int, words: str, word: str) -> None:
    post = await posts.held(work, by, number)
    found = area_choice.typed(work, Role(post.role), words, Inside.parse(work, word).code)
    if len(found) == 1:
        await officer_card.ask_area(work, by, number, found[0], fresh=True)
        return
    choose = officer_card.picker(number).choose
    keys = [[(area_choice.label(work, code, by.language), choose(code))] for code in found[:MOST_PERSONS]]
    await officer_card.put(work, by, post, "invite-area-which", keys, fresh=True)


async def _named(work: Work, person: Person, language: str) -> str:
    """A name, what tells it from others of that name, and the posts held now."""
    sign = f"@{person.username}" if person.username else f"…{str(person.telegram_id)[-4:]}"
    held = await people.posts_of(work, person)
    titles = ", ".join(people.title_of(work, post, language) for post in held)
    return f"{person.name} ({sign}){f' · {titles}' if titles else ''}"[:60]
