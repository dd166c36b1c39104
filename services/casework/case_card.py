"""The card of a case: a copy for each who may act on it, all kept up to date."""

from datetime import timedelta

from domain.delivery import Lane
from domain.lifecycle import OPEN_STATES, WAITING_STATES, State
from domain.severity import Severity
from services import outbox, people
from services.casework import audience, case_questions, identity_card, mute_card
from services.command import bundle_card, command_card, posko
from services.reporting import sight_card
from services.work import Work
from storage import cases, dialogues
from storage.cases import Case
from storage.people import Appointment, Person
from texts import keyboards
from texts.catalogue import Markup, joined, shortened, units
from texts.keyboards import Button
from texts.lengths import length
from texts.moments import moment
from texts.taps import Tap, Verb

#: Words of the report on the card itself, in UTF-16 units; the whole text follows as evidence when it is longer.
EXCERPT = 2400

#: Words of what was done, in UTF-16 units; the reporter gets the whole of a longer note in messages of its own.
NOTE_EXCERPT = 800


#: A card that is written sooner after the report says nothing of its age.
AGE_WORTH_SAYING = timedelta(minutes=2)

#: Answers to one's own tap.
REPLY = Lane.REPLY


def lane_of(case: Case) -> Lane:
    """What has happened or endangers life goes before everything else."""
    return Lane.ALERT if case.severity >= Severity.GN else Lane.NOTICE


def is_cut(case: Case) -> bool:
    return units(case.text) > EXCERPT


def note_of(work: Work, case: Case, language: str) -> str:
    """What was done, as far as a card has room for it; in HTML, and out of sight, when the case is confidential."""
    note = shortened(case.note, NOTE_EXCERPT, work.texts.plain("cut-mark", language))
    if not note:
        return work.texts.plain("no-note", language)
    return work.texts.text("unseen", language, text=note) if case.confidential else note


async def show(work: Work, case: Case, person: Person, *, lane: Lane, fresh: bool = False, remark: str = "") -> None:
    """Post or update the copy of one who may act on the case; whoever may no longer read it reads that it moved on.

    remark: a text that says why it rings again; it goes with the next update.
    """
    if not await audience.may_read(work, case, person):
        text = work.texts.text("case-moved-away", person.language, number=case.number)
        await outbox.post(work, person, f"case:{case.id}", text, lane=lane, about=case.id, protected=True)
        return
    dialogue = await dialogues.of_person(work.tx, person.telegram_id)
    acts = await audience.may_act(work, case, person)
    text, rows = await _text(work, case, person, acts=acts), _rows(work, case, person) if acts else []
    text = joined([text, await _remark(work, case, person, remark)], "\n\n")
    for shown_below in (sight_card.on_case, command_card.on_case, mute_card.on_case, identity_card.on_case):
        line, keys = await shown_below(work, case, person)
        text, rows = joined([text, line], "\n"), [*rows, *keys]
    asked = dialogue is not None and dialogue.case_id == case.id and dialogue.kind in case_questions.KINDS
    holds = case.state in OPEN_STATES and case.holder_id == person.telegram_id
    if dialogue is not None and asked and acts and (holds or case_questions.fits_another_holder(case, dialogue.kind)):
        question, rows = await case_questions.question(work, case, person, dialogue)
        text = joined([text, question], "\n\n")
    await outbox.post(
        work,
        person,
        f"case:{case.id}",
        text,
        keyboards.inline(rows),
        lane=lane,
        fresh=fresh,
        about=case.id,
        protected=case.confidential,
    )


async def refresh(work: Work, case: Case, *, but: int | None = None) -> None:
    """Every copy on the responders' side shows the state as it is now."""
    for person in await audience.holding_card(work, case):
        if person.telegram_id != but:
            await keep_up(work, case, person)
    await bundle_card.refresh(work, case)
    await posko.refresh(work, case)


async def keep_up(work: Work, case: Case, person: Person) -> None:
    """Update the copy of somebody who has one; a line in a message about several is kept up with that message."""
    if person.telegram_id not in await bundle_card.only_there(work, case):
        await show(work, case, person, lane=lane_of(case))


def category_label(work: Work, category: str, language: str) -> str:
    return work.texts.plain(f"category-{category}", language)


async def holder_title(work: Work, case: Case, language: str) -> str:
    if case.post_id is None:
        return work.texts.plain("holder-nobody", language)
    return people.title_of(work, await work.tx.get_one(Appointment, case.post_id), language)


def place_label(work: Work, case: Case) -> str:
    place = work.house.gazetteer.place(case.area_code)
    return place.label if place else case.area_code


async def speaker_title(work: Work, case: Case, person: Person, language: str) -> str:
    """How a responder is named to the reporter."""
    if case.holder_id == person.telegram_id:
        return await holder_title(work, case, language)
    return await people.title_of_person(work, person, case.area_code, language)


async def _text(work: Work, case: Case, person: Person, *, acts: bool) -> Markup:
    """Confidential details are spoilers: a lock screen shows number and desa only."""
    texts, language = work.texts, person.language
    head = texts.text(
        "case-card-confidential" if case.confidential else "case-card",
        language,
        number=case.number,
        severity=texts.plain(f"severity-{Severity(case.severity).name}", language),
        category=category_label(work, case.category, language),
        place=place_label(work, case),
        opened=_opened(work, case, language),
        reporter=await _reporter_line(work, case, language),
        text=shortened(case.text, EXCERPT, texts.plain("cut-mark", language))
        or texts.plain("case-emptied" if case.emptied else "case-without-words", language),
    )
    extras = [await _media_line(work, case, language), await _followers_line(work, case, language)]
    return joined([head, joined(extras, "\n"), await _status(work, case, person, acts=acts)], "\n\n")


def _opened(work: Work, case: Case, language: str) -> str:
    """The moment, and while it is not settled how old it was when this was written."""
    opened = moment(case.opened_at, work.house.zone, language)
    age = work.now - case.opened_at
    if case.state not in OPEN_STATES or age < AGE_WORTH_SAYING:
        return work.texts.plain("case-opened", language, opened=opened)
    return work.texts.plain("case-opened-before", language, opened=opened, age=length(work.texts, age, language))


async def _reporter_line(work: Work, case: Case, language: str) -> str:
    texts = work.texts
    if case.reporter_id is None:
        return texts.plain("reporter-gone", language)
    if case.confidential:
        return texts.plain("reporter-confidential", language, pseudonym=case.pseudonym)
    reporter = await work.tx.get_one(Person, case.reporter_id)
    if case.behalf_of is not None:
        if case.behalf_of:
            return texts.plain("reporter-behalf-named", language, name=case.behalf_of, officer=reporter.name)
        return texts.plain("reporter-behalf", language, officer=reporter.name)
    name = "reporter-named" if reporter.reachable else "reporter-unreachable"
    return texts.plain(name, language, name=reporter.name)


async def _media_line(work: Work, case: Case, language: str) -> Markup:
    count = len(await cases.evidence(work.tx, case.id)) + (case.lat is not None)
    return work.texts.text("case-media", language, count=count) if count else Markup("")


async def _followers_line(work: Work, case: Case, language: str) -> Markup:
    count = await cases.follower_count(work.tx, case.id)
    return work.texts.text("case-followers", language, count=count) if count else Markup("")


async def _status(work: Work, case: Case, person: Person, *, acts: bool) -> Markup:
    language, state = person.language, State(case.state)
    mine = case.holder_id == person.telegram_id
    name = f"case-status-{state}-mine" if mine and state in OPEN_STATES else f"case-status-{state}"
    if state is State.NEW and not acts:
        name = "case-status-new-read"
    if case.false_at is not None and state is State.CLOSED:
        name = "case-status-false"
    at = {State.ACCEPTED: case.accepted_at, State.RESOLVED: case.resolved_at, State.CLOSED: case.closed_at}.get(state)
    return work.texts.text(
        name,
        language,
        holder=await holder_title(work, case, language),
        at=moment(at or case.opened_at, work.house.zone, language),
        note=note_of(work, case, language),
    )


async def _remark(work: Work, case: Case, person: Person, name: str) -> Markup:
    if not name:
        return Markup("")
    since = case.accepted_at or case.opened_at
    return work.texts.text(name, person.language, at=moment(since, work.house.zone, person.language))


def _rows(work: Work, case: Case, person: Person) -> list[list[Button]]:
    def key(name: str, verb: Verb) -> Button:
        return work.texts.plain(name, person.language), Tap(verb, case.id)

    mine, state = case.holder_id == person.telegram_id, State(case.state)
    if state not in OPEN_STATES:
        return []
    waiting = state in WAITING_STATES
    if not mine:
        return [[key("button-accept", Verb.CASE_ACCEPT)]] if waiting else []
    return [
        [key("button-accept", Verb.CASE_ACCEPT)] if waiting else [],
        [key("button-ask", Verb.CASE_ASK), key("button-resolve", Verb.CASE_RESOLVE)],
        [key("button-hand-over", Verb.CASE_HAND_OVER), key("button-not-ours", Verb.CASE_NOT_OURS)],
        [key("button-merge", Verb.CASE_MERGE), key("button-false", Verb.CASE_FALSE)],
    ]
