"""When the next thing happens to a case by itself, and what puts that off (Case.next_step_at)."""

from datetime import timedelta

from domain import ladder
from domain.ladder import Terms
from domain.lifecycle import CONFIRM_WITHIN, State
from domain.severity import Severity
from services.work import Work
from storage import alerts
from storage.cases import Case
from storage.people import Person


def terms(case: Case) -> Terms:
    """As they were when the case opened."""
    return ladder.frozen(Severity(case.severity), case.terms)


def begin(work: Work, case: Case) -> None:
    """Somebody is to accept it: the ladder stands at its foot."""
    case.rung = 0
    put_off(work, case, terms(case).accept)


async def begin_again(work: Work, case: Case) -> None:
    """From the start, as if nobody had been called."""
    await alerts.forget(work.tx, case.id)
    begin(work, case)


async def accepted(work: Work, case: Case) -> None:
    """The ladder stops; news is due."""
    case.rung = 0
    put_off(work, case, terms(case).news)
    await alerts.stop_passing_on(work.tx, case.id)


def news(work: Work, case: Case, by: Person) -> None:
    """Whoever holds it has done something about it: the next news is due as long after that."""
    if case.state == State.ACCEPTED and case.holder_id == by.telegram_id:
        case.rung = 0
        put_off(work, case, terms(case).news)


def handed_on(work: Work, case: Case) -> None:
    """The clock goes on: whoever is to accept it now has no longer than anybody, and no longer than was left."""
    left = case.next_step_at
    put_off(work, case, terms(case).accept)
    if left is not None and case.next_step_at is not None:
        case.next_step_at = min(left, case.next_step_at)


async def resolved(work: Work, case: Case) -> None:
    """Whether it is settled is asked now, and lapses."""
    put_off(work, case, CONFIRM_WITHIN)
    await alerts.stop_passing_on(work.tx, case.id)


async def stop(work: Work, case: Case) -> None:
    """Nothing happens to it by itself any more."""
    case.next_step_at = None
    await alerts.stop_passing_on(work.tx, case.id)


def put_off(work: Work, case: Case, wait: timedelta) -> None:
    case.next_step_at = ladder.due_at(Severity(case.severity), work.now, wait, work.house.zone)


def stands_still(work: Work, case: Case) -> bool:
    """Nyepi, and no life is in danger."""
    return ladder.stands_still(Severity(case.severity), work.now, work.house.zone)
