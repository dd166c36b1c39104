"""What leads to people goes out of a case that has ended, out of the officers' chats too as far as Telegram lets us.

Number, kind, severity, desa, state and moments stay: the figures.
"""

from collections.abc import Sequence
from datetime import timedelta

from domain.delivery import Lane
from domain.lifecycle import ENDED
from services import outbox
from services.casework import audience, case_card
from services.work import Work
from storage import emptying as rows
from storage import outbox as outbox_rows
from storage import threads
from storage.cases import Case

#: Telegram lets a bot take back its own messages for so long; it may edit them always.
TAKEN_BACK_WITHIN = timedelta(hours=48)


async def when_ended(work: Work, case: Case) -> None:
    """Called whenever a case ends, before its cards say so: its reporter may have asked to be forgotten by then."""
    if case.empty_when_ended and case.state in ENDED:
        await forget_reporter(work, [case], None)


async def forget_reporter(work: Work, cases: Sequence[Case], person: int | None) -> None:
    """Of ended cases: a confidential one becomes empty, of a public one the report's words stay, without the person.

    person: the reporter, if the events still say so.
    """
    await empty(work, [case for case in cases if case.confidential and not case.emptied])
    public = [case for case in cases if not case.confidential and not case.emptied]
    for case in public:
        await _take_back(work, case)
    drafts = _cut_loose(public)
    await work.tx.flush()
    await rows.drop_reporter(work.tx, [case.id for case in public], drafts, person)
    await _refresh(work, public)


async def empty(work: Work, cases: Sequence[Case]) -> None:
    """Only the figures stay."""
    for case in cases:
        await _take_back(work, case)
        case.text = case.note = ""
        case.excluded, case.emptied = {}, True
    drafts = _cut_loose(cases)
    await work.tx.flush()
    await rows.drop_everything(work.tx, [case.id for case in cases], drafts)
    await _refresh(work, cases)


def _cut_loose(cases: Sequence[Case]) -> list[int]:
    """From who reported and from where exactly; gives the drafts they came from."""
    drafts = [case.draft_id for case in cases if case.draft_id is not None]
    for case in cases:
        case.reporter_id = case.behalf_of = case.draft_id = case.lat = case.lon = None
        case.empty_when_ended = False
    return drafts


async def _take_back(work: Work, case: Case) -> None:
    """Pictures, places and words that officers were sent, their cards apart: those are written anew."""
    for person in await audience.holding_card(work, case):
        card = await outbox_rows.card(work.tx, f"case:{case.id}", person.telegram_id)
        since = work.now - TAKEN_BACK_WITHIN
        for message in await threads.ours_since(work.tx, person.telegram_id, case.id, since):
            if card is None or message != card.message_id:
                outbox.send(work, person, "deleteMessage", {"message_id": message}, lane=Lane.NOTICE)


async def _refresh(work: Work, cases: Sequence[Case]) -> None:
    """Cards that stand in chats say what is left, and nobody gets a new one; what was rendered before is forgotten."""
    await work.tx.flush()
    for case in cases:
        for person in await audience.holding_card(work, case):
            if await outbox_rows.card(work.tx, f"case:{case.id}", person.telegram_id) is not None:
                await case_card.show(work, case, person, lane=Lane.NOTICE)
    await work.tx.flush()
    await rows.forget_messages(work.tx, rows.about([case.id for case in cases]))
