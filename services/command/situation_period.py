"""The periods that can be looked at: the last days, and the weeks around an election."""

from datetime import datetime, time, timedelta

from domain import figures as rules
from domain.figures import DAYS, ELECTION, ELECTION_AFTER, ELECTION_BEFORE, Period
from services.work import RefusalError, Work
from storage import elections
from storage.elections import Election


async def of(work: Work, key: str) -> Period:
    """Raises RefusalError for the weeks around an election when there is none to look at."""
    if key != ELECTION:
        return rules.period(key, work.now, work.house.zone)
    election = await _election(work)
    if election is None:
        raise RefusalError("situation-no-election")
    start, end = _weeks(work, election)
    return Period(start.astimezone(work.now.tzinfo), min(end, work.now), ELECTION)


async def choices(work: Work) -> list[str]:
    return [*DAYS, *([ELECTION] if await _election(work) else [])]


async def days(work: Work, key: str) -> int:
    """How many days there are from the beginning of the period until today, today among them."""
    if key in DAYS:
        return DAYS[key]
    start = (await of(work, key)).start.astimezone(work.house.zone).date()
    return (work.now.astimezone(work.house.zone).date() - start).days + 1


async def _election(work: Work) -> Election | None:
    """The last one whose weeks have begun."""
    today = work.now.astimezone(work.house.zone).date()
    return await elections.last_before(work.tx, today + timedelta(days=ELECTION_BEFORE))


def _weeks(work: Work, election: Election) -> tuple[datetime, datetime]:
    midnight = datetime.combine(election.voting_day, time(), work.house.zone)
    return midnight - timedelta(days=ELECTION_BEFORE), midnight + timedelta(days=ELECTION_AFTER + 1)
