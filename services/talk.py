"""A responder speaks with the reporter: a question, or a reply to something about the case."""

from domain.delivery import Lane
from domain.lifecycle import Step
from services import case_card, cases, conversations, drafts, evidence, relay, reports
from services.relay import Heading, Said
from services.work import RefusalError, Work
from storage import cases as rows
from storage import dialogues, threads
from storage.people import Person


async def ask(work: Work, number: int, by: Person, said: Said) -> None:
    """💬 Tanya: the question goes to the reporter, whose next message is taken for the answer."""
    case = await cases.held_by(work, number, by)
    await conversations.drop(work, by)
    if case.reporter_id is None:
        raise RefusalError("nobody-to-ask")
    reporter = await work.tx.get_one(Person, case.reporter_id)
    cases.note(work, case, by, Step.ASK, words=said.words)
    await _tell_reporter(work, case.id, by, said, "relay-question")
    if await dialogues.of_person(work.tx, reporter.telegram_id) is None:
        await conversations.ask(work, reporter, "answer", case.id)
    await case_card.show(work, case, by, lane=Lane.REPLY)


async def case_of(work: Work, person: Person, replied_to: int | None) -> int | None:
    """The case that the message somebody replies to is about."""
    return None if replied_to is None else await threads.case_of(work.tx, person.telegram_id, replied_to)


async def reply(work: Work, by: Person, number: int, said: Said) -> bool:
    """What replies to something about a case goes to the other side; False when the case is gone."""
    case = await rows.locked(work.tx, number)
    if case is None:
        return False
    if case.reporter_id == by.telegram_id and case.state in reports.ENDED:
        await drafts.write(work, by, said, replies_to=number)  # the card asks: open it again, or report anew?
        return True
    if case.reporter_id == by.telegram_id:
        await reports.add(work, number, by, said)
        return True
    case = await cases.seen_by(work, number, by)
    await cases.power_over(work, case, by)
    if case.reporter_id is None:
        raise RefusalError("nobody-to-ask")
    cases.note(work, case, by, Step.ASK, words=said.words)
    await _tell_reporter(work, case.id, by, said, "relay-word")
    return True


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
    case = await cases.seen_by(work, number, person)
    evidence.keep(work, case, [item.as_json() for item in said.media])
    await _tell_reporter(work, number, person, said, "relay-word")
    return True


async def _tell_reporter(work: Work, number: int, by: Person, said: Said, name: str) -> None:
    case = await cases.seen_by(work, number, by)
    reporter = await work.tx.get_one(Person, case.reporter_id)
    if not reporter.reachable:
        raise RefusalError("reporter-out-of-reach")
    holder = await case_card.speaker_title(work, case, by, reporter.language)
    heading = Heading(name, {"number": case.number, "holder": holder})
    await relay.pass_on(work, case, said, by, [reporter], heading, lane=case_card.lane_of(case))
