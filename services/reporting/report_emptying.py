"""🗑 on one's own confidential report once it has ended: words, pictures and place go at once, and who wrote it."""

from domain.delivery import Lane
from domain.lifecycle import ENDED
from services import outbox
from services.reporting import conversations, report_card, reports
from services.trust import emptying
from services.work import RefusalError, Work
from storage import audit
from storage.cases import Case
from storage.people import Person


async def ask(work: Work, number: int, by: Person) -> None:
    """The card says what goes, and asks."""
    case = await _own(work, number, by)
    await report_card.show(work, case, lane=Lane.REPLY, emptying=True)


async def empty(work: Work, number: int, by: Person, message_id: int | None) -> None:
    """Only the figures stay; the message that was tapped says so. A time of being held back stays as it is."""
    case = await _own(work, number, by)
    await conversations.drop_about(work, by.telegram_id, case.id)
    await emptying.empty(work, [case])
    audit.note(work.tx, work.now, None, "case-emptied", case=case.number)
    payload = outbox.message(work.texts.text("report-emptied", by.language, number=case.number))
    if message_id is None:
        outbox.send(work, by, "sendMessage", payload, lane=Lane.REPLY)
    else:
        outbox.send(work, by, "editMessageText", payload | {"message_id": message_id}, lane=Lane.REPLY)


async def _own(work: Work, number: int, by: Person) -> Case:
    case = await reports.reported_by(work, number, by)
    if not case.confidential:
        raise RefusalError("forged", forbidden=True)
    if case.state not in ENDED:
        raise RefusalError("empty-when-ended", number=case.number)
    return case
