"""The card of a case: one for each who may act on it, one for the reporter, all kept up to date."""

from typing import Any

from domain.category import Category
from domain.delivery import Lane
from domain.lifecycle import OPEN_STATES, WAITING_STATES, State
from domain.severity import Severity
from services import outbox, people
from services.work import Work
from storage import cases, dialogues
from storage import people as storage_people
from storage.cases import Case
from storage.people import Appointment, Person
from texts import keyboards
from texts.catalogue import Markup, joined, shortened, units
from texts.keyboards import Button
from texts.moments import moment
from texts.taps import Tap, Verb

#: Words of the report on the card itself, in UTF-16 units; the whole text follows as evidence when it is longer.
EXCERPT = 2400

#: Words of what was done, in UTF-16 units; the reporter gets the whole of a longer note in messages of its own.
NOTE_EXCERPT = 800


def lane_of(case: Case) -> Lane:
    """What has happened or endangers life goes before everything else."""
    return Lane.ALERT if case.severity >= Severity.GN else Lane.NOTICE


def is_cut(case: Case) -> bool:
    return units(case.text) > EXCERPT


def note_of(work: Work, case: Case, language: str) -> str:
    """What was done, as far as a card has room for it."""
    return shortened(case.note, NOTE_EXCERPT, work.texts.plain("cut-mark", language)) or work.texts.plain(
        "no-note", language
    )


async def show(work: Work, case: Case, person: Person, *, lane: Lane, fresh: bool = False) -> None:
    """Post or update the copy of one who may act on the case."""
    dialogue = await dialogues.of_person(work.tx, person.telegram_id)
    settling = dialogue is not None and dialogue.case_id == case.id and dialogue.kind == "resolve"
    text = await _responder_text(work, case, person, settling=settling)
    markup = keyboards.inline(_responder_rows(work, case, person, settling=settling))
    await outbox.post(work, person, f"case:{case.id}", text, markup, lane=lane, fresh=fresh, about=case.id)


async def refresh(work: Work, case: Case, *, but: int | None = None) -> None:
    """Every copy on the responders' side shows the state as it is now."""
    seen = await cases.viewers(work.tx, case.id)
    persons = await storage_people.by_ids(work.tx, [viewer.person_id for viewer in seen])
    for viewer in seen:
        if viewer.person_id != but and viewer.person_id not in case.excluded_persons:
            await show(work, case, persons[viewer.person_id], lane=lane_of(case))


async def show_reporter(work: Work, case: Case, *, lane: Lane = Lane.NOTICE, fresh: bool = False) -> None:
    """The reporter's own card. fresh for news: an edit makes no sound."""
    if case.reporter_id is None:
        return
    reporter = await work.tx.get_one(Person, case.reporter_id)
    dialogue = await dialogues.of_person(work.tx, reporter.telegram_id)
    adding = dialogue is not None and dialogue.case_id == case.id and dialogue.kind == "add"
    text = await _reporter_text(work, case, reporter, adding=adding)
    markup = keyboards.inline(_reporter_rows(work, case, reporter.language, adding=adding))
    await outbox.post(work, reporter, f"report:{case.id}", text, markup, lane=lane, fresh=fresh, about=case.id)


def category_label(work: Work, category: str, language: str) -> str:
    return work.texts.plain(f"category-{category}", language)


async def holder_title(work: Work, case: Case, language: str) -> str:
    if case.post_id is None:
        return work.texts.plain("holder-nobody", language)
    return people.title_of(work, await work.tx.get_one(Appointment, case.post_id), language)


def place_label(work: Work, case: Case) -> str:
    place = work.house.gazetteer.place(case.area_code)
    return place.label if place else case.area_code


async def _responder_text(work: Work, case: Case, person: Person, *, settling: bool) -> Markup:
    texts, language = work.texts, person.language
    mark = texts.plain("cut-mark", language)
    head = texts.text(
        "case-card",
        language,
        number=case.number,
        severity=texts.plain(f"severity-{Severity(case.severity).name}", language),
        category=category_label(work, case.category, language),
        place=place_label(work, case),
        opened=moment(case.opened_at, work.house.zone, language),
        reporter=await _reporter_line(work, case, language),
        text=shortened(case.text, EXCERPT, mark) or texts.plain("case-without-words", language),
        media=await _media_line(work, case, language),
    )
    question = texts.text("case-ask-note", language) if settling else Markup("")
    return joined([head, await _responder_status(work, case, person), question], "\n\n")


async def _reporter_line(work: Work, case: Case, language: str) -> str:
    texts = work.texts
    if case.confidential:
        return texts.plain("reporter-confidential", language)
    if case.reporter_id is None:
        return texts.plain("reporter-gone", language)
    reporter = await work.tx.get_one(Person, case.reporter_id)
    if case.behalf_of is not None:
        return texts.plain("reporter-behalf", language, officer=reporter.name)
    name = "reporter-named" if reporter.reachable else "reporter-unreachable"
    return texts.plain(name, language, name=reporter.name)


async def _media_line(work: Work, case: Case, language: str) -> str:
    count = len(await cases.evidence(work.tx, case.id)) + (case.lat is not None)
    return work.texts.plain("case-media", language, count=count)


async def _responder_status(work: Work, case: Case, person: Person) -> Markup:
    language, state = person.language, State(case.state)
    mine = case.holder_id == person.telegram_id
    name = f"case-status-{state}-mine" if mine and state in OPEN_STATES else f"case-status-{state}"
    at = {State.ACCEPTED: case.accepted_at, State.RESOLVED: case.resolved_at, State.CLOSED: case.closed_at}.get(state)
    return work.texts.text(
        name,
        language,
        holder=await holder_title(work, case, language),
        at=moment(at or case.opened_at, work.house.zone, language),
        note=note_of(work, case, language),
    )


def _responder_rows(work: Work, case: Case, person: Person, *, settling: bool) -> list[list[Button]]:
    def key(name: str, verb: Verb) -> Button:
        return work.texts.plain(name, person.language), Tap(verb, case.id)

    mine, state = case.holder_id == person.telegram_id, State(case.state)
    if settling:
        return [[key("button-no-note", Verb.CASE_NO_NOTE), key("button-back", Verb.CASE_BACK)]]
    if state in WAITING_STATES and mine:
        return [[key("button-accept", Verb.CASE_ACCEPT), key("button-resolve", Verb.CASE_RESOLVE)]]
    if state in WAITING_STATES:
        return [[key("button-accept", Verb.CASE_ACCEPT)]]
    if state is State.ACCEPTED and mine:
        return [[key("button-resolve", Verb.CASE_RESOLVE)]]
    return []


async def _reporter_text(work: Work, case: Case, reporter: Person, *, adding: bool) -> Markup:
    texts, language = work.texts, reporter.language
    head = texts.text(
        "report-card",
        language,
        number=case.number,
        category=category_label(work, case.category, language),
        place=place_label(work, case),
        opened=moment(case.opened_at, work.house.zone, language),
        excerpt=shortened(" ".join(case.text.split()), 200, "…") or texts.plain("case-without-words", language),
    )
    name = f"report-status-{case.state}" if case.holder_id is not None else "report-status-unheld"
    at = case.accepted_at if case.state == State.ACCEPTED else case.resolved_at
    status = texts.text(
        name,
        language,
        holder=await holder_title(work, case, language),
        at=moment(at or case.opened_at, work.house.zone, language),
        note=note_of(work, case, language),
    )
    secret = texts.text("report-confidential", language) if case.confidential else Markup("")
    danger = texts.text("call-110", language) if case.severity >= Severity.GN and case.state in OPEN_STATES else ""
    hint = texts.text(f"category-hint-{case.category}", language) if _has_hint(case) else Markup("")
    question = texts.text("report-ask-more", language) if adding else Markup("")
    return joined([head, joined([status, secret], "\n"), hint, Markup(danger), question], "\n\n")


def _has_hint(case: Case) -> bool:
    """Election matters have bodies and deadlines of their own, which our number does not stop."""
    return case.state in WAITING_STATES and Category(case.category).name.startswith("PEMILU_")


def _reporter_rows(work: Work, case: Case, language: str, *, adding: bool) -> list[list[Button]]:
    def key(name: str, verb: Verb) -> Button:
        return work.texts.plain(name, language), Tap(verb, case.id)

    state = State(case.state)
    if adding:
        return [[key("button-back", Verb.REPORT_BACK)]]
    if state in OPEN_STATES:
        return [[key("button-add", Verb.REPORT_ADD), key("button-withdraw", Verb.REPORT_WITHDRAW)]]
    if state is State.RESOLVED:
        return [[key("button-done", Verb.REPORT_DONE), key("button-not-done", Verb.REPORT_NOT_DONE)]]
    if state is State.WITHDRAWN:
        return [[key("button-unwithdraw", Verb.REPORT_NOT_DONE)]]
    return []


def rows_for_list(work: Work, found: list[Case], language: str, verb: Verb) -> dict[str, Any]:
    """One button a case, to open its card."""
    return keyboards.inline(
        [
            [
                (
                    work.texts.plain(
                        "list-row",
                        language,
                        severity=work.texts.plain(f"severity-sign-{Severity(case.severity).name}", language),
                        number=case.number,
                        category=category_label(work, case.category, language),
                        place=people.area_name(work, case.area_code),
                        state=work.texts.plain(f"state-{case.state}", language),
                    ),
                    Tap(verb, case.id),
                )
            ]
            for case in found
        ]
    )
