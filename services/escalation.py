"""The ladder: unaccepted cases climb, acceptances without news expire, alerts nobody looks at go to the next."""

from domain.delivery import Lane
from services import alerts, case_card, cases
from services.work import Work
from storage.people import Person


async def look(work: Work, number: int, by: Person) -> None:
    """👁 Tenang: they know of it, and hear no more of it unless somebody turns to them."""
    case = await cases.seen_by(work, number, by)
    await alerts.seen(work, case, by)
    await case_card.show(work, case, by, lane=Lane.REPLY)
