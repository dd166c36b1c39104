"""🗑 Hapus data saya: the person goes, at once and in one transaction; their reports stay as far as others need them."""

from domain.erasure import without_name
from domain.lifecycle import ENDED, OPEN_STATES
from services import outbox, people
from services.casework import assignment, case_card
from services.reporting import report_card
from services.trust import emptying
from services.work import RefusalError, Work
from storage import audit, forgetting, mutes
from storage import cases as case_rows
from storage import emptying as emptying_rows
from storage import outbox as outbox_rows
from storage.cases import Case, CaseEvent
from storage.people import Person

#: Cases that are worked off at once.
AT_ONCE = 200

#: Cards in their chat that lose their buttons, the newest; every edit takes a second of the chat.
MOST_CARDS = 20


async def check(work: Work, person: Person) -> None:
    """Raises RefusalError while the person is in office: others rely on finding them there."""
    held = await people.posts_of(work, person)
    if held:
        titles = ", ".join(people.title_of(work, post, person.language) for post in held)
        raise RefusalError("erase-in-office", titles=titles)


async def erase(work: Work, person: Person, message_id: int | None) -> None:
    """Afterwards it is as if they had never met; message_id: the message that was tapped says so.

    What stays: their id in the audit, by which the house proves what it did, and with it what they did in office; a
    time for which they are held back.
    """
    await check(work, person)
    cards = await forgetting.cards_of(work.tx, person.telegram_id, MOST_CARDS)
    reported = await case_rows.every_of_reporter(work.tx, person.telegram_id)
    running = [case for case in reported if case.state not in ENDED]
    await _hand_on(work, person)
    await _close_appeals(work, person)
    seen_too = await forgetting.witness(work.tx, person.telegram_id)
    for number in seen_too:
        await case_card.refresh(work, await work.tx.get_one(Case, number))
    for case in reported:
        await _take_name_out(work, case, person)
    for start in range(0, len(reported), AT_ONCE):
        some = reported[start : start + AT_ONCE]
        await emptying.forget_reporter(work, [c for c in some if c.state in ENDED], person.telegram_id)
    await _leave(work, running, person)
    await work.tx.flush()
    await emptying_rows.forget_messages(work.tx, emptying_rows.about([*seen_too, *(case.id for case in running)]))
    audit.note(work.tx, work.now, person.telegram_id, "erased", reports=len(reported), running=len(running))
    await work.tx.flush()
    await _go(work, person, message_id, cards)


async def _hand_on(work: Work, person: Person) -> None:
    """Of somebody whose post has ended a moment ago: what they still hold finds somebody else."""
    for case in await case_rows.held_by(work.tx, person.telegram_id):
        case.accepted_at = None
        await assignment.assign(work, case)
        await report_card.show(work, case)


async def _close_appeals(work: Work, person: Person) -> None:
    """Operators who were asked about a mute read that there is nothing left to decide."""
    for mute in await mutes.every_of_person(work.tx, person.telegram_id):
        what = f"appeal:{mute.id}"
        for chat in await outbox_rows.chats_of(work.tx, what):
            operator = await work.tx.get_one(Person, chat)
            await outbox.post(work, operator, what, work.texts.text("appeal-erased", operator.language))
        await work.tx.flush()
        for chat in await outbox_rows.chats_of(work.tx, what):
            card = await outbox_rows.card(work.tx, what, chat)
            if card is not None:
                await emptying_rows.forget_messages(work.tx, emptying_rows.on_card(card.id))


async def _take_name_out(work: Work, case: Case, person: Person) -> None:
    """Of the words that stay."""

    def without(text: str) -> str:
        return without_name(text, person.name, person.username, "…")

    case.text, case.note = without(case.text), without(case.note)
    for event in await case_rows.events(work.tx, case.id):
        changed = {key: without(value) if isinstance(value, str) else value for key, value in event.detail.items()}
        if changed != event.detail:
            event.detail = changed


async def _leave(work: Work, running: list[Case], person: Person) -> None:
    """Cases that go on without the person; whoever holds one hears that nobody can be asked any more."""
    for case in running:
        case.reporter_id = case.behalf_of = None
        case.empty_when_ended = True
        for event in await case_rows.events(work.tx, case.id):
            if event.actor_id == person.telegram_id and event.kind in emptying_rows.BY_RESIDENTS:
                event.actor_id = None
        work.tx.add(CaseEvent(case_id=case.id, at=work.now, kind="reporter-erased", detail={}))
        await work.tx.flush()
        holder = case.holder_id if case.state in OPEN_STATES else None
        await case_card.refresh(work, case, but=holder)
        if holder is not None:
            told = await work.tx.get_one(Person, holder)
            await case_card.show(
                work, case, told, lane=case_card.lane_of(case), fresh=True, remark="reminder-reporter-erased"
            )


async def _go(work: Work, person: Person, message_id: int | None, cards: list[int]) -> None:
    await forgetting.messages_with(work.tx, person.name, person.username)
    await forgetting.chat(work.tx, person.telegram_id)
    await forgetting.belongings(work.tx, person.telegram_id)
    held_back = person.muted_until is not None and person.muted_until > work.now
    _farewell(work, person, message_id)
    for card in cards:
        if card != message_id:  # a tap on an old card would make them known again
            outbox.send(work, person, "editMessageReplyMarkup", {"message_id": card}, lane=case_card.REPLY)
    await work.tx.flush()
    person.name, person.username, person.home_area, person.wrote_at, person.unreachable_at = "", None, None, None, None
    person.language, person.language_chosen, person.wants_digest, person.wants_reminders = "id", False, True, False
    person.notice_version, person.notice_at = 0, None
    if not held_back:
        person.muted_until = None
    await work.tx.flush()
    if not held_back and not await forgetting.is_mentioned(work.tx, person.telegram_id):
        await work.tx.delete(person)
        await work.tx.flush()


def _farewell(work: Work, person: Person, message_id: int | None) -> None:
    """The last that is said to them, in the place of what they tapped."""
    payload = outbox.message(work.texts.text("erased", person.language))
    method = "sendMessage"
    if message_id is not None:
        method, payload = "editMessageText", payload | {"message_id": message_id}
    outbox.send(work, person, method, payload, lane=case_card.REPLY)
