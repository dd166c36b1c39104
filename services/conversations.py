"""The one question a person was asked and has not answered yet."""

from datetime import timedelta

from services.work import Work
from storage import dialogues
from storage.dialogues import Dialogue
from storage.people import Person

#: After this long a text is no longer taken for the answer.
PATIENCE = timedelta(hours=2)


async def ask(work: Work, person: Person, kind: str, case: int | None, **detail: object) -> None:
    """A new question takes the place of the one before."""
    await drop(work, person)
    work.tx.add(Dialogue(person_id=person.telegram_id, kind=kind, case_id=case, detail=detail, asked_at=work.now))
    await work.tx.flush()


async def drop(work: Work, person: Person) -> None:
    dialogue = await dialogues.of_person(work.tx, person.telegram_id)
    if dialogue is not None:
        await work.tx.delete(dialogue)
        await work.tx.flush()


async def open_question(work: Work, person: Person) -> Dialogue | None:
    dialogue = await dialogues.of_person(work.tx, person.telegram_id)
    if dialogue is None or work.now - dialogue.asked_at > PATIENCE:
        return None
    return dialogue
