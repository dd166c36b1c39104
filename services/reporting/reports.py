"""The reporter's side of a case: confirm or reopen, add, withdraw, rate."""

from dataclasses import replace
from datetime import timedelta

from domain.delivery import Lane
from domain.lifecycle import ENDED, OPEN_STATES, State, Step
from domain.severity import Severity
from services.casework import assignment, audience, case_card, cases, deadlines, relay
from services.casework.relay import Heading, Said
from services.reporting import conversations, followers, report_card
from services.trust import emptying
from services.work import RefusalError, Work
from storage import cases as rows
from storage import threads
from storage.cases import Case
from storage.people import Person

STARS = frozenset("12345")

#: After somebody has accepted an emergency, its reporter's words go to them without a reply for so long.
EMERGENCY_TALK = timedelta(hours=1)


async def confirm(work: Work, number: int, by: Person) -> Case:
    """👍: the reporter says it is settled."""
    case = await reported_by(work, number, by)
    cases.step(work, case, by, Step.CONFIRM)
    return await _close(work, case, Lane.REPLY)


async def lapse(work: Work, case: Case) -> Case:
    """No answer for three days closes it."""
    cases.step(work, case, None, Step.LAPSE)
    return await _close(work, case, Lane.NOTICE)


async def reopen(work: Work, number: int, by: Person) -> Case:
    """👎, or a withdrawal taken back: the holder is told at once, and somebody else when the holder is gone."""
    case = await reported_by(work, number, by)
    if case.state == State.DUPLICATE:
        await followers.leave(work, case.note, by)
        case.note = ""
    cases.step(work, case, by, Step.REOPEN)
    case.closed_at = case.accepted_at = case.false_at = case.rating = None
    await deadlines.begin_again(work, case)
    await work.tx.flush()
    if not await assignment.still_held(work, case):
        await assignment.assign(work, case)
        await report_card.show(work, case, lane=Lane.REPLY)
        return case
    await report_card.show(work, case, lane=Lane.REPLY)
    holder = await work.tx.get_one(Person, case.holder_id)
    await case_card.show(work, case, holder, lane=case_card.lane_of(case), fresh=True)
    await case_card.refresh(work, case, but=case.holder_id)
    return case


async def withdraw(work: Work, number: int, by: Person) -> Case:
    case = await reported_by(work, number, by)
    cases.step(work, case, by, Step.WITHDRAW)
    await deadlines.stop(work, case)
    await conversations.drop_about(work, by.telegram_id, case.id)
    await work.tx.flush()
    await report_card.show(work, case, lane=Lane.REPLY)
    await case_card.refresh(work, case)
    await followers.tell_outcome(work, case)
    return case


async def rate(work: Work, number: int, by: Person, stars: str) -> None:
    """One tap, once the case is closed; it may be changed."""
    case = await reported_by(work, number, by)
    if stars not in STARS:
        raise RefusalError("forged", forbidden=True)
    if case.state != State.CLOSED:
        raise RefusalError(f"moved-on-{case.state}", number=case.number)
    case.rating = int(stars)
    cases.note(work, case, by, Step.RATE, stars=int(stars))
    await work.tx.flush()
    await report_card.show(work, case, lane=Lane.REPLY)


async def ask_more(work: Work, number: int, by: Person) -> None:
    """➕ Tambah info: the reporter's card asks what to add."""
    case = await reported_by(work, number, by)
    if case.state not in OPEN_STATES | {State.RESOLVED}:
        raise RefusalError(f"moved-on-{case.state}", number=case.number)
    await conversations.ask(work, by, "add", case.id)
    await report_card.show(work, case, lane=Lane.REPLY)


async def stop_adding(work: Work, number: int, by: Person) -> None:
    case = await reported_by(work, number, by)
    await conversations.drop(work, by)
    await report_card.show(work, case, lane=Lane.REPLY)


async def add(work: Work, number: int, by: Person, said: Said) -> Case:
    """More from the reporter goes onto the case and to whoever acts on it.

    An emergency that nobody has accepted yet goes to everyone who was alerted.
    """
    case = await reported_by(work, number, by)
    if case.state in ENDED:
        case = await reopen(work, number, by)
    if case.state in OPEN_STATES and case.holder_id is not None and not await assignment.still_held(work, case):
        case.accepted_at = None
        await assignment.assign(work, case)
    if said.place is not None and case.lat is None:
        case.lat, case.lon = said.place
    relay.keep(work, case, said if (case.lat, case.lon) != said.place else replace(said, place=None))
    asked = await _was_asked(work, by, case)
    cases.note(work, case, by, Step.ANSWER if asked else Step.ADD, words=said.words)
    if await _was_asked(work, by, case, frozenset({"answer", "add", "album"})):
        await conversations.drop(work, by)
    await work.tx.flush()
    heading = Heading("relay-answer" if asked else "relay-addition", {"number": case.number})
    to = await _listeners(work, case)
    await relay.pass_on(work, case, said, by, to, heading, lane=case_card.lane_of(case))
    await report_card.show(work, case, lane=Lane.REPLY)
    await case_card.refresh(work, case)
    return case


async def correct(work: Work, by: Person, said: Said) -> None:
    """The words a report began with were edited after it was sent: the new ones follow it."""
    number = await threads.case_of(work.tx, by.telegram_id, said.message_id)
    case = await rows.locked(work.tx, number) if number is not None else None
    if case is None or case.reporter_id != by.telegram_id or case.state not in OPEN_STATES:
        return
    cases.note(work, case, by, Step.ADD, words=said.words, edited=True)
    heading = Heading("relay-correction", {"number": case.number})
    to = await _listeners(work, case)
    await relay.pass_on(work, case, said, by, to, heading, lane=case_card.lane_of(case))


async def open_report(work: Work, number: int, by: Person) -> None:
    case = await reported_by(work, number, by)
    await report_card.show(work, case, lane=Lane.REPLY, fresh=True)


async def reported_by(work: Work, number: int, by: Person) -> Case:
    """The case, locked; raises RefusalError when this person did not report it.

    Of a case that is nobody's any more that is all that is said: the audit would tie whoever taps to it.
    """
    case = await rows.locked(work.tx, number)
    if case is not None and case.reporter_id is None:
        raise RefusalError("report-gone")
    if case is None or case.reporter_id != by.telegram_id:
        raise RefusalError("not-your-report", forbidden=True)
    return case


async def running_emergency(work: Work, person: Person) -> Case | None:
    """The emergency of this person that nobody has accepted yet, or only just: whatever they say belongs to it.

    Unless they have begun another report meanwhile.
    """
    if await conversations.is_reporting(work, person):
        return None
    for case in await rows.of_reporter(work.tx, person.telegram_id, limit=3):
        if case.urgent and case.severity == Severity.D and case.state in {State.NEW, State.ACCEPTED}:
            accepted = case.accepted_at if case.state == State.ACCEPTED else None
            return case if accepted is None or work.now - accepted < EMERGENCY_TALK else None
    return None


async def _listeners(work: Work, case: Case) -> list[Person]:
    """Whoever holds the case; everyone who has it while an emergency waits, or while nobody fit holds it."""
    waiting = case.severity == Severity.D and case.state == State.NEW
    readers = await audience.readers(work, case)
    holder = [] if waiting else [reader for reader in readers if reader.telegram_id == case.holder_id]
    return holder or [reader for reader in readers if reader.telegram_id != case.reporter_id]


async def _was_asked(work: Work, by: Person, case: Case, kinds: frozenset[str] = frozenset({"answer"})) -> bool:
    dialogue = await conversations.open_question(work, by)
    return dialogue is not None and dialogue.kind in kinds and dialogue.case_id == case.id


async def _close(work: Work, case: Case, lane: Lane) -> Case:
    case.closed_at = work.now
    await deadlines.stop(work, case)
    await conversations.drop_about(work, case.reporter_id, case.id)
    await work.tx.flush()
    await emptying.when_ended(work, case)
    await report_card.show(work, case, lane=lane)
    await case_card.refresh(work, case)
    return case
