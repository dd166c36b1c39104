"""🔍 in /audit: a case by its number, a person by name, title or Telegram id."""

from domain.audited import View
from domain.numbers import find_number
from services import outbox
from services.reporting import conversations
from services.trust import audit_desk
from services.trust.audit_words import Words
from services.work import Work
from storage import audit, exports
from storage import people as person_rows
from storage.people import Person
from texts import keyboards
from texts.taps import Tap, Verb

#: The open question, and persons offered when several fit.
QUESTION, MOST = "audit-search", 8

#: Digits a Telegram id may have.
_LONGEST_ID = 16


async def ask(work: Work, person: Person, view: View) -> None:
    """The card asks; the answer is the next message."""
    await audit_desk.check_operator(work, person)
    await conversations.ask(work, person, QUESTION, None, group=view.group, period=view.period)
    await _say(work, person, "audit-search", view)


async def answer(work: Work, person: Person, words: str) -> None:
    dialogue = await conversations.open_question(work, person)
    known = dialogue.detail if dialogue is not None and dialogue.kind == QUESTION else {}
    await search(work, person, words, View(**known))


async def search(work: Work, person: Person, words: str, view: View) -> None:
    """Shows what fits, asks which of several persons is meant, or says that nobody is."""
    await audit_desk.check_operator(work, person)
    words = " ".join(words.split())
    number = find_number(words)
    if number:
        found = [f"{number}"]
    elif words.isascii() and words.isdigit() and len(words) <= _LONGEST_ID:
        found = [f"u{int(words)}"]
    else:
        found = [f"u{one}" for one in await _persons(work, words)] if words else []
    if not found:
        await _say(work, person, "audit-search-nothing", view, fresh=True)
        return
    await conversations.drop(work, person)
    if len(found) == 1:
        await audit_desk.show(work, person, View(view.group, view.period, found[0]), fresh=True)
    else:
        await _offer(work, person, view, found)


async def _persons(work: Work, words: str) -> list[int]:
    """Only such as hold or held a post, or did something that was written down: residents are not looked up here."""
    held = await exports.every_appointment(work.tx)
    ids = {post.person_id for post in held} | await audit.actors(work.tx)
    known = {number: person.name for number, person in (await person_rows.by_ids(work.tx, ids)).items()}
    fit = {number: 0 for number, name in known.items() if words.casefold() in name.casefold()}
    titled = Words(work.house, "id", known, held)
    for post in held:
        if words.casefold() in f"{post.name} {titled.title(post)}".casefold():
            fit[post.person_id] = 0
    return sorted(fit)


async def _offer(work: Work, person: Person, view: View, found: list[str]) -> None:
    ids = {int(one[1:]) for one in found[:MOST]}
    names = {number: known.name for number, known in (await person_rows.by_ids(work.tx, ids)).items()}
    words = Words(work.house, person.language, names, await exports.every_appointment(work.tx))
    keys = [
        [(words.person(int(one[1:]), work.now), Tap(Verb.AUDIT, 0, View(view.group, view.period, one).word))]
        for one in found[:MOST]
    ]
    name = "audit-search-many" if len(found) > MOST else "audit-search-several"
    text = work.texts.text(name, person.language, count=len(found))
    await outbox.post(
        work, person, audit_desk.CARD, text, keyboards.inline([*keys, _back(work, person, view)]), fresh=True
    )


async def _say(work: Work, person: Person, name: str, view: View, *, fresh: bool = False) -> None:
    text = work.texts.text(name, person.language)
    await outbox.post(work, person, audit_desk.CARD, text, keyboards.inline([_back(work, person, view)]), fresh=fresh)


def _back(work: Work, person: Person, view: View) -> list[tuple[str, Tap]]:
    everything = View(view.group, view.period)
    return [(work.texts.plain("button-back", person.language), Tap(Verb.AUDIT, 0, everything.word))]
