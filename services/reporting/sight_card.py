"""👁 Tenang: whoever was called to a case and only wants to have seen it says so, below its card."""

from domain.lifecycle import OPEN_STATES, WAITING_STATES
from services.work import Work
from storage import alerts
from storage.cases import Case
from storage.people import Person
from texts.catalogue import Markup
from texts.keyboards import Button
from texts.moments import clock_time
from texts.taps import Tap, Verb


async def on_case(work: Work, case: Case, person: Person) -> tuple[Markup, list[list[Button]]]:
    """The line or the button for somebody who was called and does not hold the case."""
    alert = await alerts.of(work.tx, case.id, person.telegram_id)
    if alert is None or case.holder_id == person.telegram_id or case.state not in OPEN_STATES:
        return Markup(""), []
    if alert.seen_at is not None:
        at = clock_time(alert.seen_at, work.house.zone)
        return work.texts.text("case-seen", person.language, at=at), []
    if case.state not in WAITING_STATES:
        return Markup(""), []
    return Markup(""), [[(work.texts.plain("button-seen", person.language), Tap(Verb.CASE_SEEN, case.id))]]
