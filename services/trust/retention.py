"""What is not kept longer than it is needed: closed cases lose person, words and pictures, and keep their figures."""

from datetime import datetime, timedelta

from sqlalchemy import Select, select

from domain.lifecycle import ENDED
from services.trust import emptying
from services.work import Work
from storage import forgetting
from storage.cases import Case, CaseEvent

#: Cases a tick takes at once, so that no transaction grows long.
AT_ONCE = 100

#: What was begun and never sent, and what failed and was looked into or not, is kept for so long.
KEEP_UNSENT, KEEP_FAILED = timedelta(days=30), timedelta(days=30)

#: A question nobody answered is no question any more.
KEEP_QUESTIONS = timedelta(days=1)

#: Somebody's own data, made into a file and sent, does not lie about.
KEEP_OWN_DATA = timedelta(minutes=10)


async def forget(work: Work) -> int:
    """Empty ended cases older than the house keeps them; returns how many. Idempotent."""
    before = work.now - timedelta(days=work.house.retention_days)
    cases = list(await work.tx.scalars(_due(before)))
    await emptying.empty(work, cases)
    for case in await work.tx.scalars(_asked_for()):
        await emptying.when_ended(work, case)
    await forgetting.drafts(work.tx, work.now, max(before, work.now - KEEP_UNSENT), before)
    await forgetting.questions(work.tx, work.now - KEEP_QUESTIONS)
    await forgetting.failed_updates(work.tx, max(before, work.now - KEEP_FAILED))
    await forgetting.own_data(work.tx, work.now - KEEP_OWN_DATA)
    await forgetting.held_back(work.tx, work.now)
    return len(cases)


def _due(before: datetime) -> Select[Case]:
    last_change = select(CaseEvent.case_id).where(CaseEvent.case_id == Case.id, CaseEvent.at >= before)
    return (
        select(Case)
        .where(Case.state.in_(ENDED), Case.emptied.is_(False), Case.opened_at < before, ~last_change.exists())
        .order_by(Case.id)
        .limit(AT_ONCE)
        .with_for_update(skip_locked=True)
    )


def _asked_for() -> Select[Case]:
    """Ended, and its reporter had asked to be forgotten: whichever way it ended."""
    ended = Case.state.in_(ENDED) & Case.empty_when_ended
    return select(Case).where(ended).order_by(Case.id).limit(AT_ONCE).with_for_update(skip_locked=True)
