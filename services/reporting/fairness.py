"""Whether a report may go now. Limits slow and mutes end, and an emergency passes both."""

from datetime import timedelta

from domain.limits import LONGEST, next_allowed
from domain.severity import Severity
from domain.words import suggest
from services import people
from services.casework import mute_card
from services.reporting import draft_facts
from services.work import RefusalError, Work
from storage import cases, mutes
from storage.drafts import Draft
from storage.people import Person
from texts.moments import moment


async def let_through(work: Work, draft: Draft, person: Person) -> bool:
    """False when the person is muted, and shown so; raises RefusalError, with when, above the limit.

    Either way the draft stays as it is and the person sends it again.
    """
    severity = draft_facts.severity_of(draft, suggest(draft.text))
    if severity is Severity.D:
        return True
    in_force = await mutes.of_person(work.tx, person.telegram_id, work.now)
    if in_force:
        draft.buried = True
        await mute_card.show_to_person(work, in_force[0], fresh=True)
        return False
    if person.muted_until is not None and person.muted_until > work.now:
        # They had their data erased meanwhile: nothing is known any more but how long it lasts.
        raise RefusalError("still-muted", until=moment(person.muted_until, work.house.zone, person.language))
    sent = await cases.times_reported(work.tx, person.telegram_id, work.now - LONGEST)
    free = next_allowed(severity, sent, work.now, on_duty=await people.on_duty(work, person))
    if free is not None:
        whole_minute = free + timedelta(seconds=59)
        raise RefusalError("limit-reached", at=moment(whole_minute, work.house.zone, person.language))
    return True
