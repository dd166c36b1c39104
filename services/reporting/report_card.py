"""The reporter's own card: one a report, moved to the end of the chat when somebody else took a step."""

from domain.category import Category
from domain.delivery import Lane
from domain.lifecycle import ENDED, OPEN_STATES, WAITING_STATES, State, Step
from domain.severity import Severity
from services import outbox, people
from services.casework.case_card import category_label, holder_title, note_of, place_label
from services.trust import notice
from services.work import Work
from storage import cases, dialogues, identity
from storage.cases import Case
from storage.people import Appointment, Person
from texts import keyboards
from texts.catalogue import Markup, joined, shortened
from texts.keyboards import Button
from texts.moments import moment
from texts.taps import Tap, Verb

#: Why a case waits once more for an acceptance, and the text that says so.
WAITS_AGAIN: dict[str, str] = {Step.EXPIRE: "report-status-expired", Step.SUCCEED: "report-status-succeeded"}
_BEGINNINGS = frozenset({Step.ASSIGN, Step.REOPEN, *WAITS_AGAIN})


async def show(
    work: Work, case: Case, *, lane: Lane = Lane.NOTICE, fresh: bool = False, emptying: bool = False
) -> None:
    """The reporter's own card. fresh for news: an edit makes no sound. emptying: it asks whether to empty the case."""
    if case.reporter_id is None:
        return
    reporter = await work.tx.get_one(Person, case.reporter_id)
    dialogue = await dialogues.of_person(work.tx, reporter.telegram_id)
    adding = dialogue is not None and dialogue.case_id == case.id and dialogue.kind == "add"
    text = await _reporter_text(work, case, reporter, adding=adding)
    rows = _reporter_rows(work, case, reporter.language, adding=adding)
    if emptying:
        text = joined([text, work.texts.text("report-ask-empty", reporter.language)], "\n\n")
        rows = [[_key(work, case, reporter, "button-empty-yes", Verb.REPORT_EMPTY_YES)]]
        rows += [[_key(work, case, reporter, "button-back", Verb.REPORT_BACK)]]
    elif case.confidential and case.state in ENDED:
        rows.append([_key(work, case, reporter, "button-empty", Verb.REPORT_EMPTY)])
    elif not case.confidential and not adding:
        rows.append([_key(work, case, reporter, "button-hide", Verb.REPORT_HIDE)])
    await outbox.post(
        work,
        reporter,
        f"report:{case.id}",
        text,
        keyboards.inline(rows),
        lane=lane,
        fresh=fresh,
        about=case.id,
        protected=case.confidential,
    )


def _key(work: Work, case: Case, reporter: Person, name: str, verb: Verb) -> Button:
    return work.texts.plain(name, reporter.language), Tap(verb, case.id)


async def _reporter_text(work: Work, case: Case, reporter: Person, *, adding: bool) -> Markup:
    """The phone of who reports in confidence may lie where others see it: there too the details are spoilers."""
    texts, language = work.texts, reporter.language
    head = texts.text(
        "report-card-confidential" if case.confidential else "report-card",
        language,
        number=case.number,
        category=category_label(work, case.category, language),
        place=place_label(work, case),
        opened=moment(case.opened_at, work.house.zone, language),
        excerpt=shortened(" ".join(case.text.split()), 200, "…") or texts.plain("case-without-words", language),
    )
    open_now = case.state in OPEN_STATES
    parts = [
        head,
        joined([await _status(work, case, language), await _more(work, case, language)], "\n"),
        texts.text(f"category-hint-{case.category}", language) if _has_hint(case) else Markup(""),
        texts.text("call-110", language) if case.severity >= Severity.GN and open_now else Markup(""),
        texts.text("report-ask-more", language) if adding else Markup(""),
        notice.line(work, reporter),
    ]
    return joined(parts, "\n\n")


async def _status(work: Work, case: Case, language: str) -> Markup:
    name = f"report-status-{case.state}" if case.holder_id is not None else "report-status-unheld"
    if case.state == State.NEW and case.holder_id is not None:
        name = WAITS_AGAIN.get(await cases.last_of(work.tx, case.id, _BEGINNINGS) or "", name)
    if case.false_at is not None and case.state == State.CLOSED:
        name = "report-status-false"
    at = case.accepted_at if case.state == State.ACCEPTED else case.resolved_at
    return work.texts.text(
        name,
        language,
        holder=await holder_title(work, case, language),
        at=moment(at or case.opened_at, work.house.zone, language),
        note=note_of(work, case, language),
    )


async def _more(work: Work, case: Case, language: str) -> Markup:
    lines = [work.texts.text("report-confidential", language) if case.confidential else Markup("")]
    lines += await _opened_to(work, case, language) if case.confidential else []
    if case.state == State.CLOSED and case.false_at is None:
        stars = "⭐" * case.rating if case.rating else ""
        lines.append(work.texts.text("report-rated" if stars else "report-rate", language, stars=stars))
    return joined(lines, "\n")


async def _opened_to(work: Work, case: Case, language: str) -> list[Markup]:
    """Stays on the card, for a reporter whom the news of it did not reach."""
    lines = []
    for asked in await identity.of_case(work.tx, case.id):
        if asked.decision == "approved":
            office = people.title_of(work, await work.tx.get_one(Appointment, asked.post_id), language)
            at = moment(asked.decided_at or asked.at, work.house.zone, language)
            lines.append(work.texts.text("report-identity-opened", language, office=office, at=at))
    return lines


def _has_hint(case: Case) -> bool:
    """Election matters have bodies and deadlines of their own, which our number does not stop."""
    return case.state in WAITING_STATES and Category(case.category).name.startswith("PEMILU_")


def _reporter_rows(work: Work, case: Case, language: str, *, adding: bool) -> list[list[Button]]:  # noqa: PLR0911 (one line a state)
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
    if state is State.DUPLICATE:
        return [[key("button-another-event", Verb.REPORT_NOT_DONE)]]
    if state is State.CLOSED and case.false_at is not None:
        return [[key("button-object", Verb.REPORT_NOT_DONE)]]
    if state is State.CLOSED:
        stars = [(f"{count}⭐", Tap(Verb.REPORT_RATE, case.id, str(count))) for count in range(1, 6)]
        return [[] if case.rating else stars, [key("button-reopen", Verb.REPORT_NOT_DONE)]]
    return []
