"""What a commander does with a case that is somebody else's: takes it over, or orders an officer to it by name."""

from domain import powers
from domain.delivery import Lane
from domain.lifecycle import State, Step
from domain.roles import Post
from services import outbox, people
from services.casework import assignment, audience, case_card, cases, relay, targets
from services.casework.case_card import REPLY
from services.casework.relay import Said
from services.casework.targets import Target
from services.command import alerts, command_card
from services.command.command_card import ORDER_EXCERPT
from services.reporting import conversations, evidence, report_card
from services.work import RefusalError, Work
from storage.cases import Case
from storage.people import Appointment, Person
from texts.catalogue import units


async def take_over(work: Work, number: int, by: Person) -> None:
    """✋: holder and accepted at once, whoever had it; a second tap changes nothing."""
    case = await cases.seen_by(work, number, by)
    if case.state == State.ACCEPTED and case.holder_id == by.telegram_id:
        return
    post, former = await _commanding(work, case, by), case.holder_id
    cases.step(work, case, by, Step.TAKE_OVER, taken_from=former)
    await cases.hold(work, case, by, post)
    await _tell_former(work, case, former, "case-taken-over", by=post)


async def ask_whom(work: Work, number: int, by: Person) -> None:
    """🧭: the card offers the officers who may be ordered to the case."""
    case = await cases.seen_by(work, number, by)
    post = await _ordering(work, case, by)
    cases.lifecycle_check(case, Step.ORDER)
    if not await targets.to_order(work, case, by, post):
        raise RefusalError("nobody-to-order")
    await alerts.seen(work, case, by)
    await conversations.ask(work, by, "order-whom", case.id)
    await case_card.show(work, case, by, lane=REPLY)


async def choose(work: Work, number: int, by: Person, appointment: str) -> None:
    """Whom to order; the words of the order are asked for next."""
    case = await cases.seen_by(work, number, by)
    post = await _ordering(work, case, by)
    if not appointment.isdigit():
        raise RefusalError("forged", forbidden=True)
    dialogue = await conversations.open_question(work, by)
    if dialogue is None or dialogue.case_id != case.id or dialogue.kind not in {"order-whom", "order"}:
        raise RefusalError("question-over")
    target = await _target(work, case, by, post, int(appointment))
    await conversations.ask(work, by, "order", case.id, post=target.post.appointment, label=target.label)
    await case_card.show(work, case, by, lane=REPLY)


async def perform(work: Work, number: int, by: Person, said: Said) -> None:
    """The order was written: the officer has the case and is called to it. The clock goes on."""
    case = await cases.seen_by(work, number, by)
    post = await _ordering(work, case, by)
    dialogue = await conversations.open_question(work, by)
    if dialogue is None or dialogue.kind != "order":
        raise RefusalError("question-over")
    if not said.words.strip():
        raise RefusalError("order-needed")
    target = await _target(work, case, by, post, int(dialogue.detail["post"]))
    await conversations.drop(work, by)
    relay.keep(work, case, said)
    former = case.holder_id
    order = {"words": said.words.strip(), "person": target.post.person, "office": post.appointment}
    cases.step(work, case, by, Step.ORDER, to=target.label, taken_from=former, **order)
    case.accepted_at = None
    await assignment.give(work, case, target.post, lane=Lane.ALERT)
    await _say_whole_order(work, case, said.words)
    await case_card.show(work, case, by, lane=REPLY)
    await report_card.show(work, case, fresh=True)
    await _tell_former(work, case, former, "case-ordered-away", by=post)


async def _commanding(work: Work, case: Case, by: Person) -> Post:
    """The post by which they command the case now; raises RefusalError without one, or when a superior has it."""
    post = await command_card.commanding(work, case, by)
    if post is not None:
        return post
    held = await people.posts_of(work, by)
    if powers.may_command(held, case.area_code, confidential=case.confidential) is None:
        raise RefusalError("command-only", forbidden=True)
    holder = await case_card.holder_title(work, case, by.language)
    raise RefusalError("held-by-another", number=case.number, holder=holder)


async def _ordering(work: Work, case: Case, by: Person) -> Post:
    """The same for 🧭; a case of one's own is handed over instead."""
    post = await _commanding(work, case, by)
    if case.holder_id == by.telegram_id:
        raise RefusalError("order-own", number=case.number)
    return post


async def _target(work: Work, case: Case, by: Person, post: Post, appointment: int) -> Target:
    for target in await targets.to_order(work, case, by, post):
        if target.post.appointment == appointment:
            return target
    raise RefusalError("target-gone")


async def _say_whole_order(work: Work, case: Case, words: str) -> None:
    """What the card of the one ordered has no room for."""
    if units(words) > ORDER_EXCERPT:
        holder = await work.tx.get_one(Person, case.holder_id)
        evidence.show_words(work, holder, case, words, lane=Lane.ALERT)


async def _tell_former(work: Work, case: Case, former: int | None, name: str, *, by: Post) -> None:
    """Whoever had the case until now reads who has it and on whose word: an edited card makes no sound."""
    if former is None or former == case.holder_id:
        return
    person = await work.tx.get_one(Person, former)
    if not await audience.may_read(work, case, person):
        return
    text = work.texts.text(
        name,
        person.language,
        number=case.number,
        commander=people.title_of(work, await work.tx.get_one(Appointment, by.appointment), person.language),
        holder=await case_card.holder_title(work, case, person.language),
    )
    payload = evidence.guarded(case, outbox.message(text))
    outbox.send(work, person, "sendMessage", payload, lane=case_card.lane_of(case), about=case.id)
