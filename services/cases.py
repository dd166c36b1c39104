"""The life of a case, step by step: open, load, decide, save, say."""

from datetime import UTC
from typing import Any

from domain import lifecycle, powers
from domain.category import Category
from domain.delivery import Lane
from domain.lifecycle import OPEN_STATES, MovedOnError, State, Step
from domain.numbers import case_number
from domain.roles import Post
from domain.routing import named_in
from domain.severity import Severity
from domain.words import is_complaint_about, suggest
from services import assignment, case_card, conversations, evidence, outbox, people
from services.work import RefusalError, Work
from storage import cases, counters
from storage.cases import Case, CaseEvent
from storage.drafts import Draft
from storage.people import Person
from texts.catalogue import units


async def file(work: Work, draft: Draft, reporter: Person) -> Case:
    """Turn a draft into a case with a number and a holder. The same draft again gives the same case.

    The draft's place must be known.
    """
    already = await cases.of_draft(work.tx, draft.id)
    if already is not None:
        return already
    case = await _open(work, draft, reporter)
    evidence.keep(work, case, draft.media)
    _note(work, case, reporter, Step.OPEN)
    await work.tx.flush()
    await assignment.assign(work, case)
    await outbox.rename(work, reporter, f"draft:{draft.id}", f"report:{case.id}")
    await case_card.show_reporter(work, case, lane=Lane.REPLY)
    draft.closed_at, draft.text, draft.media = work.now, "", []
    return case


async def accept(work: Work, number: int, by: Person) -> Case:
    """Raises RefusalError: not theirs to take, someone was first, or the case has moved on."""
    case = await _seen_by(work, number, by)
    if case.state == State.ACCEPTED and case.holder_id == by.telegram_id:
        return case
    post = await _power_over(work, case, by)
    _step(work, case, by, Step.ACCEPT, taken_from=case.holder_id)
    newcomer = case.holder_id != by.telegram_id
    case.holder_id, case.post_id, case.accepted_at = by.telegram_id, post.appointment, work.now
    await work.tx.flush()
    await case_card.show(work, case, by, lane=Lane.REPLY)
    if newcomer:
        await assignment.show_evidence(work, case, by, lane=Lane.REPLY)
    await case_card.refresh(work, case, but=by.telegram_id)
    await case_card.show_reporter(work, case, fresh=True)
    return case


async def ask_note(work: Work, number: int, by: Person) -> None:
    """Selesai was tapped: the card asks what was done."""
    case = await _held_by(work, number, by)
    lifecycle_check(case, Step.RESOLVE)
    await conversations.ask(work, by, "resolve", case.id)
    await case_card.show(work, case, by, lane=Lane.REPLY)


async def stop_asking(work: Work, number: int, by: Person) -> None:
    case = await _seen_by(work, number, by)
    await conversations.drop(work, by)
    await case_card.show(work, case, by, lane=Lane.REPLY)


async def resolve(work: Work, number: int, by: Person, note: str, media: list[dict[str, Any]] | None = None) -> Case:
    """Settled, with a word of what was done and perhaps a picture; the reporter is asked whether it is."""
    case = await _held_by(work, number, by)
    _step(work, case, by, Step.RESOLVE, note=note)
    case.note, case.resolved_at = note.strip(), work.now
    case.accepted_at = case.accepted_at or work.now
    case.next_step_at = lifecycle.lapses_at(work.now)
    await conversations.drop(work, by)
    kept = evidence.keep(work, case, media or [])
    await work.tx.flush()
    await case_card.show(work, case, by, lane=Lane.REPLY)
    await case_card.refresh(work, case, but=by.telegram_id)
    await case_card.show_reporter(work, case, fresh=True)
    if case.reporter_id is not None:
        reporter = await work.tx.get_one(Person, case.reporter_id)
        if units(case.note) > case_card.NOTE_EXCERPT:
            evidence.show_words(work, reporter, case, case.note, lane=Lane.NOTICE)
        evidence.show(work, reporter, case, kept, lane=Lane.NOTICE, caption=case.number)
    return case


async def confirm(work: Work, number: int, by: Person) -> Case:
    """👍: the reporter says it is settled."""
    case = await _reported_by(work, number, by)
    _step(work, case, by, Step.CONFIRM)
    return await _close(work, case, Lane.REPLY)


async def lapse(work: Work, case: Case) -> Case:
    """No answer for three days closes it."""
    _step(work, case, None, Step.LAPSE)
    return await _close(work, case, Lane.NOTICE)


async def reopen(work: Work, number: int, by: Person) -> Case:
    """👎, or a withdrawal taken back: the holder is told at once, and somebody else when the holder is gone."""
    case = await _reported_by(work, number, by)
    _step(work, case, by, Step.REOPEN)
    case.next_step_at = case.closed_at = case.accepted_at = None
    await work.tx.flush()
    await case_card.show_reporter(work, case, lane=Lane.REPLY)
    if not await assignment.still_held(work, case):
        await assignment.assign(work, case)
        return case
    holder = await work.tx.get_one(Person, case.holder_id)
    await case_card.show(work, case, holder, lane=case_card.lane_of(case), fresh=True)
    await case_card.refresh(work, case, but=case.holder_id)
    return case


async def withdraw(work: Work, number: int, by: Person) -> Case:
    case = await _reported_by(work, number, by)
    _step(work, case, by, Step.WITHDRAW)
    case.next_step_at = None
    await work.tx.flush()
    await case_card.show_reporter(work, case, lane=Lane.REPLY)
    await case_card.refresh(work, case)
    return case


async def ask_more(work: Work, number: int, by: Person) -> None:
    """Tambah info was tapped: the reporter's card asks what to add."""
    case = await _reported_by(work, number, by)
    if case.state not in OPEN_STATES:
        raise RefusalError(f"moved-on-{case.state}", number=case.number)
    await conversations.ask(work, by, "add", case.id)
    await case_card.show_reporter(work, case, lane=Lane.REPLY)


async def stop_adding(work: Work, number: int, by: Person) -> None:
    case = await _reported_by(work, number, by)
    await conversations.drop(work, by)
    await case_card.show_reporter(work, case, lane=Lane.REPLY)


async def add(work: Work, number: int, by: Person, words: str, media: list[dict[str, Any]]) -> Case:
    """More from the reporter goes onto the case and to whoever holds it."""
    case = await _reported_by(work, number, by)
    kept = evidence.keep(work, case, media)
    _note(work, case, by, Step.ADD, words=words)
    if words:
        case.text = f"{case.text}\n➕ {words}".strip()
    await conversations.drop(work, by)
    await work.tx.flush()
    await case_card.show_reporter(work, case, lane=Lane.REPLY)
    if case.holder_id is not None:
        holder = await work.tx.get_one(Person, case.holder_id)
        await case_card.show(work, case, holder, lane=case_card.lane_of(case), fresh=True)
        if case_card.is_cut(case):
            evidence.show_words(work, holder, case, words, lane=case_card.lane_of(case))
        evidence.show(work, holder, case, kept, lane=case_card.lane_of(case), caption=case.number)
    await case_card.refresh(work, case, but=case.holder_id)
    return case


async def open_card(work: Work, number: int, by: Person) -> None:
    """Show a responder the card again, at the end of the chat."""
    case = await _seen_by(work, number, by)
    await _power_over(work, case, by)
    await case_card.show(work, case, by, lane=Lane.REPLY, fresh=True)


async def open_report(work: Work, number: int, by: Person) -> None:
    await _reported_by(work, number, by)
    case = await cases.locked(work.tx, number)
    if case is not None:
        await case_card.show_reporter(work, case, lane=Lane.REPLY, fresh=True)


def lifecycle_check(case: Case, step: Step) -> State:
    """The state after the step; raises RefusalError in words when it is not possible now."""
    try:
        return lifecycle.after(State(case.state), step)
    except MovedOnError:
        raise RefusalError(f"moved-on-{case.state}", number=case.number) from None


async def _open(work: Work, draft: Draft, reporter: Person) -> Case:
    suggestion = suggest(draft.text)
    category = Category(draft.category) if draft.category else suggestion.category
    severity = Severity(draft.severity) if draft.severity is not None else suggestion.severity
    assert draft.area_code is not None  # noqa: S101 (the caller asked for the place first)
    around = await people.posts_around(work, draft.area_code)
    named = named_in(draft.text, is_complaint_about(draft.text, category), around)
    year = work.now.astimezone(work.house.zone).year
    serial = await counters.following(work.tx, f"case-{year}")
    case = Case(
        number=case_number(year, serial),
        draft_id=draft.id,
        category=category,
        severity=int(severity),
        state=State.NEW,
        area_code=draft.area_code,
        lat=draft.lat,
        lon=draft.lon,
        text=draft.text,
        reporter_id=reporter.telegram_id,
        behalf_of=draft.behalf_of,
        confidential=bool(draft.confidential if draft.confidential is not None else suggestion.confidential),
        excluded={"persons": sorted(named)} if named else {},
        opened_at=work.now.astimezone(UTC),
    )
    work.tx.add(case)
    await work.tx.flush()
    return case


async def _close(work: Work, case: Case, lane: Lane) -> Case:
    case.closed_at, case.next_step_at = work.now, None
    await work.tx.flush()
    await case_card.show_reporter(work, case, lane=lane)
    await case_card.refresh(work, case)
    return case


def _step(work: Work, case: Case, by: Person | None, step: Step, **detail: object) -> None:
    case.state = lifecycle_check(case, step)
    _note(work, case, by, step, **detail)


def _note(work: Work, case: Case, by: Person | None, step: Step, **detail: object) -> None:
    actor = by.telegram_id if by else None
    work.tx.add(CaseEvent(case_id=case.id, at=work.now, actor_id=actor, kind=step, detail=detail))


async def _seen_by(work: Work, number: int, by: Person) -> Case:
    """The case, locked, if its card was ever shown to this person and it is not about them."""
    case = await cases.locked(work.tx, number)
    viewer = await cases.viewer(work.tx, number, by.telegram_id) if case else None
    if case is None or viewer is None or by.telegram_id in case.excluded_persons:
        raise RefusalError("not-yours", forbidden=True)
    return case


async def _power_over(work: Work, case: Case, by: Person) -> Post:
    held = await people.posts_of(work, by)
    post = powers.may_take(held, case.area_code, confidential=case.confidential)
    if post is None:
        raise RefusalError("not-your-post", forbidden=True)
    if case.state == State.ACCEPTED and case.holder_id != by.telegram_id:
        holder = await case_card.holder_title(work, case, by.language)
        raise RefusalError("already-taken", number=case.number, holder=holder)
    return post


async def _held_by(work: Work, number: int, by: Person) -> Case:
    case = await _seen_by(work, number, by)
    await _power_over(work, case, by)
    if case.holder_id != by.telegram_id:
        holder = await case_card.holder_title(work, case, by.language)
        raise RefusalError("held-by-another", number=case.number, holder=holder)
    return case


async def _reported_by(work: Work, number: int, by: Person) -> Case:
    case = await cases.locked(work.tx, number)
    if case is None or case.reporter_id != by.telegram_id:
        raise RefusalError("not-your-report", forbidden=True)
    return case
