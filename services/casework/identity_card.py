"""What a second person is asked before a reporter's identity is opened, kept up to date with what was decided."""

from datetime import timedelta

from domain import area as areas
from domain import powers
from domain.delivery import Lane
from services import outbox, people
from services.work import Work
from storage import identity
from storage import outbox as rows
from storage.cases import Case
from storage.identity import IdentityRequest
from storage.people import Appointment, Person
from texts import keyboards
from texts.catalogue import Markup, joined
from texts.keyboards import Button
from texts.taps import Tap, Verb

#: Undecided for so long, a request lapses.
LASTS = timedelta(hours=24)


async def on_case(work: Work, case: Case, person: Person) -> tuple[Markup, list[list[Button]]]:
    """The line and the button below a confidential case, for whoever may ask who reported it."""
    if not case.confidential or case.reporter_id is None:
        return Markup(""), []
    if powers.may_ask_identity(await people.posts_of(work, person)) is None:
        return Markup(""), []
    if await waiting(work, case, person) is not None:
        return work.texts.text("identity-asked", person.language), []
    return Markup(""), [[(work.texts.plain("button-identity", person.language), Tap(Verb.IDENTITY_ASK, case.id))]]


async def waiting(work: Work, case: Case, person: Person) -> IdentityRequest | None:
    """What this person asked and nobody has decided yet."""
    for asked in await identity.of_case(work.tx, case.id):
        if asked.asked_by == person.telegram_id and asked.decision is None and work.now - asked.at <= LASTS:
            return asked
    return None


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
