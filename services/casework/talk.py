"""A responder speaks with the reporter: a question, or a reply to something about the case."""

from domain.delivery import Lane
from domain.lifecycle import ENDED, Step
from domain.numbers import find_number
from services.casework import case_card, cases, relay
from services.casework.relay import Heading, Said
from services.reporting import conversations, drafts, evidence, reports
from services.work import RefusalError, Work
from storage import cases as rows
from storage import dialogues, threads
from storage.cases import Case
from storage.people import Person

#: Refusals of an answer that leave the question open: it is put in words after all.
_STILL_ASKED = frozenset({"reason-needed", "order-needed"})


async def ask(work: Work, number: int, by: Person, said: Said) -> None:
    """💬 Tanya: the question goes to the reporter, whose next message is taken for the answer."""
    case = await cases.held_by(work, number, by)
    reporter = await cases.whom_to_ask(work, case)
    await conversations.drop(work, by)
    cases.note(work, case, by, Step.ASK, words=said.words)
    free = await _free_to_answer(work, reporter)
    await _tell_reporter(work, case.id, by, said, "relay-question" if free else "relay-word")
    if free:
        await conversations.ask(work, reporter, "answer", case.id)
    await case_card.show(work, case, by, lane=Lane.REPLY)


async def case_of(work: Work, person: Person, replied_to: int, words: str) -> int | None:
    """The case that the message somebody replies to is about.

    By the message; by the number written in it when it was sent a moment ago and is not yet written down.
    """
    known = await threads.case_of(work.tx, person.telegram_id, replied_to)
    number = find_number(words)
    return known if known is not None or number is None else await rows.by_number(work.tx, number)


async def reply(work: Work, by: Person, number: int, said: Said) -> bool:
    """What replies to something about a case goes to the other side; False when the case is gone."""
    case = await rows.locked(work.tx, number)
    if case is None:
        return False
    if case.reporter_id == by.telegram_id and case.state in ENDED:
        await drafts.write(work, by, said, replies_to=number)  # the card asks: open it again, or report anew?
        return True
    if case.reporter_id == by.telegram_id:
        await reports.add(work, number, by, said)
        return True
    case = await cases.seen_by(work, number, by)
    await cases.power_over(work, case, by)
    await cases.whom_to_ask(work, case)
    cases.note(work, case, by, Step.ASK, words=said.words)
    await _tell_reporter(work, case.id, by, said, "relay-word")
    return True


async def leave_question(work: Work, by: Person, said: Said, case: int, refusal: RefusalError) -> None:
    """What was to be answered has gone: the next message is a new one, but not the rest of an album just refused."""
    if refusal.text in _STILL_ASKED:
        return
    await conversations.let_go(work, by)
    await expect_rest_of_album(work, by, said, case, "refused")


async def expect_rest_of_album(work: Work, person: Person, said: Said, case: int, kind: str) -> None:
    """The first picture of an album answered a question: the others of it belong to the same answer."""
    group = next((item.group for item in said.media if item.group), "")
    if group and await dialogues.of_person(work.tx, person.telegram_id) is None:
        await conversations.ask(work, person, "album", case, group=group, answered=kind)


async def rest_of_album(work: Work, person: Person, said: Said) -> bool:
    """False when the message is not a further part of an album that answered a question."""
    dialogue = await conversations.open_question(work, person)
    group = next((item.group for item in said.media if item.group), "")
    if dialogue is None or dialogue.kind != "album" or not group or dialogue.detail["group"] != group:
        return False
    number = dialogue.case_id or 0
    if dialogue.detail["answered"] in {"add", "answer"}:
        detail = dict(dialogue.detail)
        await reports.add(work, number, person, said)
        await conversations.ask(work, person, "album", number, **detail)
        return True
    await _keep_rest(work, number, person, said, str(dialogue.detail["answered"]))
    return True


async def _keep_rest(work: Work, number: int, by: Person, said: Said, answered: str) -> None:
    """Of a note or a question the reporter gets every picture; those of a reason go to whoever holds the case now."""
    if answered == "refused":
        return
    case = await cases.seen_by(work, number, by)
    kept = evidence.keep(work, case, [item.as_json() for item in said.media])
    await work.tx.flush()
    to = case.reporter_id if answered in {"resolve", "ask"} else case.holder_id
    listener = await work.tx.get(Person, to) if to not in {None, by.telegram_id} else None
    if listener is None:
        return
    if to == case.reporter_id:
        await _pass_to_reporter(work, case, by, said, listener, "relay-word")
    else:
        evidence.show(work, listener, case, kept, lane=case_card.lane_of(case), caption=case.number)


async def _free_to_answer(work: Work, reporter: Person) -> bool:
    """Whether the next message can only be the answer; somebody busy with something else is asked for a reply."""
    question = await conversations.open_question(work, reporter)
    if question is not None and question.kind != "album":
        return False
    return not await conversations.is_reporting(work, reporter)


async def _tell_reporter(work: Work, number: int, by: Person, said: Said, name: str) -> None:
    case = await cases.seen_by(work, number, by)
    await _pass_to_reporter(work, case, by, said, await cases.whom_to_ask(work, case), name)


async def _pass_to_reporter(work: Work, case: Case, by: Person, said: Said, reporter: Person, name: str) -> None:
    holder = await case_card.speaker_title(work, case, by, reporter.language)
    heading = Heading(name, {"number": case.number, "holder": holder})
    await relay.pass_on(work, case, said, by, [reporter], heading, lane=case_card.lane_of(case))
