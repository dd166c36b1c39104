"""What a case card holds for command: ✋ and 🧭 for a commander, the order for the one who was given it."""

from domain import powers
from domain.lifecycle import OPEN_STATES, State, Step
from domain.roles import Post
from services import people
from services.casework import targets
from services.work import Work
from storage import cases
from storage.cases import Case, CaseEvent
from storage.people import Appointment, Person
from texts.catalogue import Markup, shortened
from texts.keyboards import Button
from texts.moments import moment
from texts.taps import Tap, Verb

#: Words of an order on the card itself, in UTF-16 units; a longer one follows whole.
ORDER_EXCERPT = 500


async def on_case(work: Work, case: Case, person: Person) -> tuple[Markup, list[list[Button]]]:
    """The order below an open case, and the buttons of a commander who does not hold it."""
    if case.state not in OPEN_STATES:
        return Markup(""), []
    order = await _order_line(work, case, person)
    if await commanding(work, case, person) is None or case.holder_id == person.telegram_id:
        return order, []
    keys = (("button-take-over", Verb.CASE_TAKE_OVER), ("button-order", Verb.CASE_ORDER))
    return order, [[(work.texts.plain(name, person.language), Tap(verb, case.id)) for name, verb in keys]]


async def commanding(work: Work, case: Case, person: Person) -> Post | None:
    """The post by which this person commands what becomes of the case now; None also while a superior has it."""
    held = await people.posts_of(work, person)
    post = powers.may_command(held, case.area_code, confidential=case.confidential)
    if post is None or case.state != State.ACCEPTED or case.holder_id == person.telegram_id:
        return post
    return post if powers.may_relieve(post, await _holder_post(work, case)) else None


async def question(work: Work, case: Case, person: Person) -> tuple[Markup, list[list[Button]]]:
    """🧭: whom? Everyone of the desa and the kecamatan who may hold the case and takes orders from this post."""
    post = await commanding(work, case, person)
    found = await targets.to_order(work, case, person, post) if post else []
    rows: list[list[Button]] = [
        [(target.label, Tap(Verb.CASE_ORDER_TO, case.id, str(target.post.appointment)))] for target in found[:20]
    ]
    back = work.texts.plain("button-back", person.language), Tap(Verb.CASE_BACK, case.id)
    return work.texts.text("case-ask-order-whom", person.language), [*rows, [back]]


async def _order_line(work: Work, case: Case, person: Person) -> Markup:
    """As long as whoever was ordered holds the case; shown to them and to who gave it."""
    order = await cases.last_event(work.tx, case.id, Step.ORDER)
    if order is None or order.detail.get("person") != case.holder_id:
        return Markup("")
    if person.telegram_id not in {case.holder_id, order.actor_id}:
        return Markup("")
    language = person.language
    words = shortened(str(order.detail["words"]), ORDER_EXCERPT, work.texts.plain("cut-mark", language))
    return work.texts.text(
        "case-order",
        language,
        commander=await _commander(work, order, language),
        at=moment(order.at, work.house.zone, language),
        words=work.texts.text("unseen", language, text=words) if case.confidential else words,
    )


async def _commander(work: Work, order: CaseEvent, language: str) -> str:
    return people.title_of(work, await work.tx.get_one(Appointment, order.detail["office"]), language)


async def _holder_post(work: Work, case: Case) -> Post | None:
    if case.post_id is None or case.holder_id is None:
        return None
    post = await work.tx.get_one(Appointment, case.post_id)
    return people.as_post(post, await work.tx.get_one(Person, case.holder_id))
