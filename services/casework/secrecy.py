"""🙈 Rahasiakan: a report already sent becomes confidential, and whoever may not see it loses it."""

from datetime import timedelta

from domain.delivery import Lane
from domain.lifecycle import OPEN_STATES, Step
from services import outbox
from services.casework import assignment, audience, case_card, cases
from services.command import posko
from services.reporting import followers, report_card, reports
from services.work import RefusalError, Work
from storage import cases as case_rows
from storage import outbox as rows
from storage import threads
from storage.cases import Case
from storage.outbox import OutboxRow
from storage.people import Person

#: Telegram lets a bot take back its own messages for so long.
TAKEN_BACK_WITHIN = timedelta(hours=48)


async def hide(work: Work, number: int, by: Person) -> None:
    """By the reporter, in whatever state the case is."""
    case = await reports.reported_by(work, number, by)
    if case.confidential:
        raise RefusalError("already-secret")
    case.confidential = True
    cases.note(work, case, by, Step.HIDE)
    await work.tx.flush()
    await posko.refresh(work, case)
    await take_from_strangers(work, case)
    await followers.leave_out(work, case)
    if case.state in OPEN_STATES and not await assignment.still_held(work, case):
        case.accepted_at = None
        await assignment.assign(work, case)
    else:
        for reader in await audience.readers(work, case):
            holds = case.state in OPEN_STATES and reader.telegram_id == case.holder_id
            await case_card.show(work, case, reader, lane=case_card.lane_of(case), fresh=holds)
    await report_card.show(work, case, lane=Lane.REPLY)


async def take_from_strangers(work: Work, case: Case) -> None:
    """From those who have the card of a confidential case and may not, or no longer, read it."""
    for person in await audience.holding_card(work, case):
        if not await audience.may_read(work, case, person):
            await take_from(work, case, person)


async def take_late(work: Work, row: OutboxRow, message_ids: tuple[int, ...]) -> None:
    """What was on its way while the case was hidden from this person has arrived now."""
    case = await work.tx.get(Case, row.about)
    person = await work.tx.get(Person, row.chat_id)
    if case is None or person is None or not case.confidential or row.card_id is not None:
        return
    if case.reporter_id != person.telegram_id and not await audience.may_read(work, case, person):
        _delete(work, person, message_ids)


async def take_from(work: Work, case: Case, person: Person) -> None:
    """Everything they were told of a confidential case; of its card the number remains."""
    if person.telegram_id != case.reporter_id:  # whose messages are their own report
        await rows.take_back(work.tx, person.telegram_id, case.id, work.now)
        card = await rows.card(work.tx, f"case:{case.id}", person.telegram_id)
        sent = await threads.ours_since(work.tx, person.telegram_id, case.id, work.now - TAKEN_BACK_WITHIN)
        _delete(work, person, tuple(message for message in sent if card is None or message != card.message_id))
        await threads.forget_copies(work.tx, person.telegram_id, case.id)
    await case_card.show(work, case, person, lane=case_card.lane_of(case))
    viewer = await case_rows.viewer(work.tx, case.id, person.telegram_id)
    if viewer is not None:
        await work.tx.delete(viewer)
        await work.tx.flush()


def _delete(work: Work, person: Person, message_ids: tuple[int, ...]) -> None:
    for message_id in message_ids:
        outbox.send(work, person, "deleteMessage", {"message_id": message_id}, lane=Lane.REPLY)
