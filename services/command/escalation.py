"""The ladder: unaccepted cases climb, acceptances without news expire, alerts nobody looks at go to the next.

Everything here happens on a tick, and only when its moment, a column, has come: a second tick changes nothing.
"""

from collections.abc import Awaitable, Callable

import structlog

from domain import ladder
from domain import standstill as nyepi
from domain.delivery import Lane
from domain.lifecycle import WAITING_STATES, Step
from domain.severity import Severity
from services.casework import assignment, case_card, cases, deadlines
from services.command import alerts
from services.reporting import report_card
from services.work import Work
from storage import alerts as alert_rows
from storage import cases as rows
from storage.cases import Case
from storage.database import is_away
from storage.people import Person

#: Cases a tick takes at once, the gravest first: no transaction grows long, and the rest follow in seconds.
AT_ONCE = 40

log = structlog.get_logger()


async def look(work: Work, number: int, by: Person) -> None:
    """👁 Tenang: they know of it, and hear no more of it unless somebody turns to them."""
    case = await cases.seen_by(work, number, by)
    await alerts.seen(work, case, by)
    await case_card.show(work, case, by, lane=Lane.REPLY)


async def watch(work: Work) -> None:
    """One tick: whose time has come climbs, expires or is passed on."""
    silent = nyepi.ends_at(work.now, work.house.zone) is not None
    least = Severity.D if silent else Severity.INFO
    for case in await rows.due(work.tx, work.now, least, AT_ONCE):
        await _apart(work, case, _step)
    for case in await alert_rows.to_pass_on(work.tx, work.now, least, AT_ONCE):
        await _apart(work, case, _pass_on)
    await alerts.ring_bundles(work)


async def _apart(work: Work, case: Case, do: Callable[[Work, Case], Awaitable[None]]) -> None:
    """One case that cannot be helped must not hold up the others."""
    try:
        async with work.tx.begin_nested():
            await do(work, case)
    except Exception as error:
        if is_away(error):
            raise
        log.error("a case is stuck", case=case.id, error=type(error).__name__)  # noqa: TRY400 (no words of people)


async def _step(work: Work, case: Case) -> None:
    if case.state in WAITING_STATES:
        await _climb(work, case)
    elif case.rung == 0:
        await _ask_for_news(work, case)
    else:
        await _expire(work, case)


async def _climb(work: Work, case: Case) -> None:
    """As far up as it should be by now: whoever is called is called once, and one reminder stands for all missed."""
    severity, zone, terms = Severity(case.severity), work.house.zone, deadlines.terms(case)
    called: list[int] = []
    steps, reminds, looking, reached = 0, False, True, await alerts.anybody_above(work, case)
    while case.next_step_at is not None and case.next_step_at <= work.now:
        found = await alerts.call_next(work, case) if looking else ()
        looking, reached = bool(found), reached or bool(found)
        called += [post.person for post in found]
        steps, case.rung = steps + 1, case.rung + 1
        reminds = reminds or reached or ladder.reminds(case.rung)
        wait = terms.after_climb(case.rung) if reached else terms.accept
        case.next_step_at = ladder.due_at(severity, case.next_step_at, wait, zone)
    if steps > 1 and case.next_step_at is not None:
        case.next_step_at = max(case.next_step_at, ladder.due_at(severity, work.now, terms.accept, zone))
    if called or reminds:
        cases.note(work, case, None, Step.CLIMB, rung=case.rung, called=called)
    await work.tx.flush()
    if reminds:
        await alerts.remind_waiting(work, case, everybody=not called)


async def _ask_for_news(work: Work, case: Case) -> None:
    """Whoever accepted it has said nothing for long: once a reminder, before the acceptance is over."""
    case.rung = 1
    deadlines.put_off(work, case, deadlines.terms(case).after_reminder)
    cases.note(work, case, None, Step.REMIND)
    await work.tx.flush()
    holder = await work.tx.get(Person, case.holder_id)
    if holder is not None:
        await alerts.remind(work, case, holder, "reminder-news")


async def _expire(work: Work, case: Case) -> None:
    """Still no news: the case waits again for somebody, from the foot of the ladder, and its reporter reads so."""
    cases.step(work, case, None, Step.EXPIRE, holder=case.holder_id)
    case.accepted_at = None
    await deadlines.begin_again(work, case)
    await work.tx.flush()
    if case.holder_id is None or not await assignment.still_held(work, case):
        await assignment.assign(work, case)
    else:
        holder = await work.tx.get_one(Person, case.holder_id)
        await alerts.remind(work, case, holder, "acceptance-over")
        await case_card.refresh(work, case, but=case.holder_id)
    await report_card.show(work, case, fresh=True)


async def _pass_on(work: Work, case: Case) -> None:
    """Undelivered or unseen for so long: the next level up gets it, once."""
    for alert in await alert_rows.of_case(work.tx, case.id):
        if alert.pass_on_at is not None and alert.pass_on_at <= work.now:
            alert.pass_on_at = None
            await work.tx.flush()
            found = await alerts.call_next(work, case, above=alert.area_code)
            if found:
                called = [post.person for post in found]
                cases.note(work, case, None, Step.CALL_NEXT, unseen=alert.person_id, called=called)
