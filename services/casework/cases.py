"""The responder's side of a case, step by step: open, load, decide, save, say."""

from datetime import UTC
from secrets import randbelow

from domain import ladder, lifecycle, powers, pseudonym
from domain.category import Category
from domain.delivery import Lane
from domain.lifecycle import MovedOnError, State, Step
from domain.numbers import case_number
from domain.roles import Post
from domain.routing import named_in
from domain.severity import Severity
from domain.words import is_complaint_about, suggest
from services import outbox, people
from services.casework import assignment, audience, case_card, deadlines, relay
from services.casework.relay import Said
from services.command import alerts, clusters
from services.reporting import conversations, evidence, followers, report_card
from services.trust import emptying
from services.work import RefusalError, Work
from storage import cases, counters, threads
from storage.cases import Case, CaseEvent, Viewer
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
    note(work, case, reporter, Step.OPEN)
    await work.tx.flush()
    await assignment.assign(work, case)
    await clusters.look(work, case)
    await outbox.rename(work, reporter, f"draft:{draft.id}", f"report:{case.id}")
    await report_card.show(work, case, lane=Lane.REPLY)
    await threads.remember(work.tx, reporter.telegram_id, draft.message_ids, case.id)
    draft.empty(work.now)
    return case


async def accept(work: Work, number: int, by: Person) -> Case:
    """Raises RefusalError: not theirs to take, someone was first, or the case has moved on."""
    case = await seen_by(work, number, by)
    if case.state == State.ACCEPTED and case.holder_id == by.telegram_id:
        return case
    post = await power_over(work, case, by)
    step(work, case, by, Step.ACCEPT, taken_from=case.holder_id)
    return await hold(work, case, by, post)


async def hold(work: Work, case: Case, by: Person, post: Post) -> Case:
    """Whoever accepted the case or took it over has it from now on, and everyone with a card of it reads so."""
    newcomer = case.holder_id != by.telegram_id or await alerts.unopened(work, case, by)
    case.holder_id, case.post_id, case.accepted_at = by.telegram_id, post.appointment, work.now
    await alerts.seen(work, case, by)
    await deadlines.accepted(work, case)
    await work.tx.flush()
    await case_card.show(work, case, by, lane=Lane.REPLY)
    if newcomer:
        await assignment.show_evidence(work, case, by, lane=Lane.REPLY)
    await case_card.refresh(work, case, but=by.telegram_id)
    await report_card.show(work, case, fresh=True)
    return case


async def ask(work: Work, number: int, by: Person, kind: str, needed: Step) -> None:
    """A button that needs words: the card asks for them (see services.casework.case_questions)."""
    case = await held_by(work, number, by)
    if needed is not Step.ASK:
        lifecycle_check(case, needed)
    else:
        await whom_to_ask(work, case)
    await conversations.ask(work, by, kind, case.id)
    await case_card.show(work, case, by, lane=Lane.REPLY)


async def stop_asking(work: Work, number: int, by: Person) -> None:
    case = await seen_by(work, number, by)
    await conversations.drop_about(work, by.telegram_id, case.id)
    await case_card.show(work, case, by, lane=Lane.REPLY)


async def resolve(work: Work, number: int, by: Person, said: Said) -> Case:
    """Settled, with a word of what was done and perhaps a picture; the reporter is asked whether it is."""
    case = await held_by(work, number, by)
    step(work, case, by, Step.RESOLVE, note=said.words)
    case.note, case.resolved_at = said.words.strip(), work.now
    case.accepted_at = case.accepted_at or work.now
    await deadlines.resolved(work, case)
    await conversations.drop_about(work, by.telegram_id, case.id)
    kept = relay.keep(work, case, said)
    await work.tx.flush()
    await case_card.show(work, case, by, lane=Lane.REPLY)
    await case_card.refresh(work, case, but=by.telegram_id)
    await report_card.show(work, case, fresh=True)
    await followers.tell_outcome(work, case)
    await _show_whole_note(work, case)
    if case.reporter_id is not None:
        reporter = await work.tx.get_one(Person, case.reporter_id)
        evidence.show(work, reporter, case, kept, lane=Lane.NOTICE, caption=case.number)
    return case


async def declare_false(work: Work, number: int, by: Person, said: Said) -> Case:
    """A report that was made up is closed with the reason; the reporter reads it and may object."""
    case = await held_by(work, number, by)
    reason = said.words
    if not reason.strip():
        raise RefusalError("reason-needed")
    step(work, case, by, Step.FALSE, reason=reason)
    await deadlines.stop(work, case)
    case.note, case.closed_at, case.resolved_at, case.false_at = reason.strip(), work.now, work.now, work.now
    await conversations.drop_about(work, by.telegram_id, case.id)
    await conversations.drop_about(work, case.reporter_id, case.id)
    relay.keep(work, case, said)
    await work.tx.flush()
    await emptying.when_ended(work, case)
    await case_card.show(work, case, by, lane=Lane.REPLY)
    await case_card.refresh(work, case, but=by.telegram_id)
    await report_card.show(work, case, fresh=True)
    await _show_whole_note(work, case)
    await followers.tell_outcome(work, case)
    return case


async def open_card(work: Work, number: int, by: Person) -> None:
    """Show a responder the card at the end of the chat; whoever may take the case may look at it."""
    case = await cases.locked(work.tx, number)
    if case is None or by.telegram_id in case.excluded_persons:
        raise RefusalError("not-yours", forbidden=True)
    held = await people.posts_of(work, by)
    if powers.may_take(held, case.area_code, confidential=case.confidential) is None:
        raise RefusalError("not-your-post", forbidden=True)
    if await cases.viewer(work.tx, number, by.telegram_id) is None:
        work.tx.add(Viewer(case_id=case.id, person_id=by.telegram_id, why="looked", since=work.now))
        await work.tx.flush()
    whole = await alerts.unopened(work, case, by)
    await alerts.seen(work, case, by)
    await case_card.show(work, case, by, lane=Lane.REPLY, fresh=True)
    if whole:
        await assignment.show_evidence(work, case, by, lane=Lane.REPLY)


def lifecycle_check(case: Case, kind: Step) -> State:
    """The state after the step; raises RefusalError in words when it is not possible now."""
    try:
        return lifecycle.after(State(case.state), kind)
    except MovedOnError:
        raise RefusalError(f"moved-on-{case.state}", number=case.number) from None


def step(work: Work, case: Case, by: Person | None, kind: Step, **detail: object) -> None:
    """Move the case on and write it down. Raises RefusalError when the step is not possible now."""
    case.state = lifecycle_check(case, kind)
    note(work, case, by, kind, **detail)


def note(work: Work, case: Case, by: Person | None, kind: Step, **detail: object) -> None:
    """A line in the history of the case."""
    actor = by.telegram_id if by else None
    if by is not None:
        deadlines.news(work, case, by)
    work.tx.add(CaseEvent(case_id=case.id, at=work.now, actor_id=actor, kind=kind, detail=detail))


async def seen_by(work: Work, number: int, by: Person) -> Case:
    """The case, locked, if its card was ever shown to this person and it is not about them."""
    case = await cases.locked(work.tx, number)
    viewer = await cases.viewer(work.tx, number, by.telegram_id) if case else None
    if case is None or viewer is None or by.telegram_id in case.excluded_persons:
        raise RefusalError("not-yours", forbidden=True)
    if not await audience.may_read(work, case, by):
        raise RefusalError("not-your-post", forbidden=True)
    return case


async def power_over(work: Work, case: Case, by: Person) -> Post:
    """The post by which this person may act on the case now; raises RefusalError without one."""
    held = await people.posts_of(work, by)
    post = powers.may_take(held, case.area_code, confidential=case.confidential)
    if post is None:
        raise RefusalError("not-your-post", forbidden=True)
    if case.state == State.ACCEPTED and case.holder_id != by.telegram_id:
        holder = await case_card.holder_title(work, case, by.language)
        raise RefusalError("already-taken", number=case.number, holder=holder)
    return post


async def held_by(work: Work, number: int, by: Person) -> Case:
    case = await seen_by(work, number, by)
    await power_over(work, case, by)
    if case.holder_id != by.telegram_id:
        holder = await case_card.holder_title(work, case, by.language)
        raise RefusalError("held-by-another", number=case.number, holder=holder)
    return case


async def persons_named(work: Work, text: str, category: Category, area: str) -> frozenset[int]:
    """Officers of the area whom the words are about: they never see the case."""
    return named_in(text, is_complaint_about(text, category), await people.posts_around(work, area))


async def _show_whole_note(work: Work, case: Case) -> None:
    """What the reporter's card has no room for."""
    if case.reporter_id is not None and units(case.note) > case_card.NOTE_EXCERPT:
        reporter = await work.tx.get_one(Person, case.reporter_id)
        evidence.show_words(work, reporter, case, case.note, lane=Lane.NOTICE)


async def whom_to_ask(work: Work, case: Case) -> Person:
    """The reporter; raises RefusalError when the case is past asking, or nothing reaches them."""
    if case.state not in lifecycle.OPEN_STATES | {State.RESOLVED}:
        raise RefusalError(f"moved-on-{case.state}", number=case.number)
    if case.reporter_id is None:
        raise RefusalError("nobody-to-ask")
    reporter = await work.tx.get_one(Person, case.reporter_id)
    if not reporter.reachable:
        raise RefusalError("reporter-out-of-reach")
    return reporter


async def _open(work: Work, draft: Draft, reporter: Person) -> Case:
    suggestion = suggest(draft.text)
    category = Category(draft.category) if draft.category else suggestion.category
    severity = Severity(draft.severity) if draft.severity is not None else suggestion.severity
    assert draft.area_code is not None  # noqa: S101 (the caller asked for the place first)
    named = await persons_named(work, draft.text, category, draft.area_code)
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
        urgent=draft.urgent,
        text=draft.text,
        reporter_id=reporter.telegram_id,
        behalf_of=draft.behalf_of,
        confidential=bool(draft.confidential if draft.confidential is not None else suggestion.confidential),
        pseudonym=pseudonym.draw(randbelow, await cases.pseudonyms_of(work.tx, reporter.telegram_id)),
        excluded={"persons": sorted(named)} if named else {},
        opened_at=work.now.astimezone(UTC),
        terms=ladder.freeze(severity),
    )
    work.tx.add(case)
    await work.tx.flush()
    return case
