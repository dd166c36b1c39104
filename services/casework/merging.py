"""Two reports of one event, merged by hand: the second becomes a duplicate, its reporter follows the first."""

from domain.lifecycle import Step
from services.casework import case_card, cases, deadlines, targets
from services.reporting import conversations, followers, report_card
from services.trust import emptying
from services.work import RefusalError, Work
from storage import cases as rows
from storage.cases import Case
from storage.people import Person


async def ask(work: Work, number: int, by: Person) -> None:
    case = await cases.held_by(work, number, by)
    cases.lifecycle_check(case, Step.MERGE)
    if not await targets.to_merge_into(work, case, by):
        raise RefusalError("nothing-to-merge")
    await conversations.ask(work, by, "merge", case.id)
    await case_card.show(work, case, by, lane=case_card.REPLY)


async def merge(work: Work, number: int, by: Person, into: str) -> None:
    """Raises RefusalError when the other case is not one that was offered."""
    case = await cases.held_by(work, number, by)
    main = next((c for c in await targets.to_merge_into(work, case, by) if str(c.id) == into), None)
    if main is None:
        raise RefusalError("target-gone")
    cases.step(work, case, by, Step.MERGE, into=main.number)
    case.closed_at, case.note = work.now, main.number
    await deadlines.stop(work, case)
    await conversations.drop_about(work, by.telegram_id, case.id)
    await conversations.drop_about(work, case.reporter_id, case.id)
    await work.tx.flush()
    for person in [*await rows.followers(work.tx, case.id), *await _reporter(work, case)]:
        if person.telegram_id != main.reporter_id:
            await followers.adopt(work, main, person)
    await emptying.when_ended(work, case)
    await case_card.show(work, case, by, lane=case_card.REPLY)
    await case_card.refresh(work, case, but=by.telegram_id)
    await case_card.refresh(work, main)
    await report_card.show(work, case, fresh=True)
    await followers.tell_outcome(work, case)


async def _reporter(work: Work, case: Case) -> list[Person]:
    return [] if case.reporter_id is None else [await work.tx.get_one(Person, case.reporter_id)]
