"""The one question a person was asked and has not answered yet."""

from datetime import timedelta

from domain.delivery import Lane
from services.casework import case_card
from services.reporting import report_card
from services.work import Work
from storage import cases, dialogues, drafts
from storage.dialogues import Dialogue
from storage.people import Person

#: After this long a text is no longer taken for the answer.
PATIENCE = timedelta(hours=2)


async def ask(work: Work, person: Person, kind: str, case: int | None, **detail: object) -> None:
    """A new question takes the place of the one before, on its card too."""
    before = await dialogues.of_person(work.tx, person.telegram_id)
    if before is not None and before.case_id != case:
        await let_go(work, person)
    await drop(work, person)
    work.tx.add(Dialogue(person_id=person.telegram_id, kind=kind, case_id=case, detail=detail, asked_at=work.now))
    await work.tx.flush()


async def drop(work: Work, person: Person) -> None:
    dialogue = await dialogues.of_person(work.tx, person.telegram_id)
    if dialogue is not None:
        await work.tx.delete(dialogue)
        await work.tx.flush()


async def let_go(work: Work, person: Person) -> None:
    """Drop the question, and take it off the card that asks it: words written below would go elsewhere."""
    dialogue = await dialogues.of_person(work.tx, person.telegram_id)
    if dialogue is None:
        return
    await drop(work, person)
    case = await cases.locked(work.tx, dialogue.case_id) if dialogue.case_id is not None else None
    if case is None:
        return
    if case.reporter_id == person.telegram_id:
        await report_card.show(work, case, lane=Lane.REPLY)
    if await cases.viewer(work.tx, case.id, person.telegram_id) is not None:
        await case_card.show(work, case, person, lane=Lane.REPLY)


async def drop_about(work: Work, person: int | None, case: int | None) -> None:
    """The case has gone on: what this person was asked about it is no question any more. None: a new report."""
    dialogue = await dialogues.of_person(work.tx, person) if person is not None else None
    if dialogue is not None and dialogue.case_id == case:
        await work.tx.delete(dialogue)
        await work.tx.flush()


async def is_reporting(work: Work, person: Person) -> bool:
    """Whether another report is being written: a draft has words, or 📢 Lapor was the last thing tapped."""
    question = await open_question(work, person)
    draft = await drafts.current(work.tx, person.telegram_id)
    return (question is not None and question.kind == "report") or (draft is not None and bool(draft.message_ids))


async def open_question(work: Work, person: Person) -> Dialogue | None:
    dialogue = await dialogues.of_person(work.tx, person.telegram_id)
    if dialogue is None or work.now - dialogue.asked_at > PATIENCE:
        return None
    return dialogue
