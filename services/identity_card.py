"""What a second person is asked before a reporter's identity is opened, kept up to date with what was decided."""

from domain import area as areas
from domain.delivery import Lane
from services import outbox, people
from services.work import Work
from storage import outbox as rows
from storage.cases import Case
from storage.identity import IdentityRequest
from storage.people import Appointment, Person
from texts import keyboards
from texts.catalogue import Markup, joined
from texts.keyboards import Button
from texts.taps import Tap, Verb


async def show(work: Work, case: Case, asked: IdentityRequest, person: Person) -> None:
    """Number, who asks and why; nothing of the case itself."""
    language = person.language
    post = await work.tx.get_one(Appointment, asked.post_id)
    office = people.title_of(work, post, language)
    head = work.texts.text("identity-card", language, number=case.number, office=office, reason=asked.reason)
    text = joined([head, await _outcome(work, asked, language)], "\n\n")
    markup = keyboards.inline([] if asked.decision else [_buttons(work, asked, language)])
    await outbox.post(work, person, f"identity:{asked.id}", text, markup, lane=Lane.NOTICE, protected=True)


async def refresh(work: Work, case: Case, asked: IdentityRequest) -> None:
    """Everybody who was asked reads what was decided, and by whom."""
    for chat in await rows.chats_of(work.tx, f"identity:{asked.id}"):
        await show(work, case, asked, await work.tx.get_one(Person, chat))


async def _outcome(work: Work, asked: IdentityRequest, language: str) -> Markup:
    if asked.decision is None:
        return work.texts.text("identity-agree", language)
    if asked.second is None:
        return work.texts.text("identity-card-lapsed", language)
    second = await work.tx.get_one(Person, asked.second)
    title = await people.title_of_person(work, second, areas.KABUPATEN, language)
    return work.texts.text(f"identity-card-{asked.decision}", language, second=title)


def _buttons(work: Work, asked: IdentityRequest, language: str) -> list[Button]:
    approve = work.texts.plain("button-identity-approve", language)
    refuse = work.texts.plain("button-identity-refuse", language)
    return [(approve, Tap(Verb.IDENTITY_APPROVE, asked.id)), (refuse, Tap(Verb.IDENTITY_REFUSE, asked.id))]
