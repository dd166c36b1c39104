"""One message about several cases that need somebody: it grows, and shows which have been accepted meanwhile."""

from datetime import datetime

from domain.delivery import Lane
from domain.lifecycle import WAITING_STATES
from domain.severity import Severity
from services import outbox, people
from services.casework import audience
from services.work import Work
from storage import alerts
from storage import outbox as outbox_rows
from storage.cases import Case
from storage.people import Person
from texts import keyboards
from texts.catalogue import Markup, joined
from texts.keyboards import Button
from texts.moments import clock_time
from texts.taps import Tap, Verb

#: Lines and buttons a phone has room for; the others stand under Tugas.
LINES = 20


async def show(work: Work, person: Person, bundle: int, *, fresh: bool = False) -> None:
    """fresh: at the end of the chat, with a sound."""
    found = [case for _, case in await alerts.bundled(work.tx, person.telegram_id, bundle)]
    found = [case for case in found if await audience.may_read(work, case, person)]
    waiting = sum(case.state in WAITING_STATES for case in found)
    language = person.language
    name = "bundle" if waiting else "bundle-done" if found else "bundle-moved"
    head = work.texts.text(name, language, count=waiting)
    more = len(found) - LINES
    rest = work.texts.text("bundle-more", language, count=more) if more > 0 else Markup("")
    lines = joined([_line(work, case, language) for case in found[:LINES]], "\n")
    buttons = [_button(work, case, language) for case in found[:LINES]]
    await outbox.post(
        work,
        person,
        f"bundle:{bundle}",
        joined([head, lines, rest], "\n\n"),
        keyboards.inline(keyboards.in_columns(buttons, 2)),
        lane=Lane.ALERT if fresh else Lane.REPLY,
        fresh=fresh,
        protected=any(case.confidential for case in found),
    )


async def refresh(work: Work, case: Case) -> None:
    """Every message with this case among others says what has become of it."""
    for alert in await alerts.of_case(work.tx, case.id):
        if alert.bundle is not None:
            await show(work, await work.tx.get_one(Person, alert.person_id), alert.bundle)


async def only_there(work: Work, case: Case) -> set[int]:
    """Persons who have no card of this case yet, only a line among others: no reason to send them one."""
    found = set()
    for alert in await alerts.of_case(work.tx, case.id):
        if alert.bundle is not None and await outbox_rows.card(work.tx, f"case:{case.id}", alert.person_id) is None:
            found.add(alert.person_id)
    return found


async def rang_at(work: Work, person: Person, bundle: int) -> datetime | None:
    """When it was last sent; None while it is on its way for the first time."""
    card = await outbox_rows.card(work.tx, f"bundle:{bundle}", person.telegram_id)
    return card.posted_at if card is not None else None


def _line(work: Work, case: Case, language: str) -> Markup:
    """Number and desa; of a confidential case nothing else."""
    return work.texts.text(
        "bundle-line",
        language,
        sign=_sign(work, case, language),
        number=case.number,
        place=people.area_name(work, case.area_code),
        at=clock_time(case.opened_at, work.house.zone),
    )


def _button(work: Work, case: Case, language: str) -> Button:
    label = f"{_sign(work, case, language)} {case.number}"
    return label, Tap(Verb.CASE_OPEN, case.id)


def _sign(work: Work, case: Case, language: str) -> str:
    if case.state not in WAITING_STATES:
        return "✅"
    return "🔒" if case.confidential else work.texts.plain(f"severity-sign-{Severity(case.severity).name}", language)
