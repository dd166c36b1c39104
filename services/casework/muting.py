"""Holding back somebody's new reports for a while: with a reason, an end, and a way to object. A D always passes."""

from datetime import timedelta

from domain import powers
from domain.limits import MUTE_DAYS
from services import outbox, people
from services.casework import case_card, cases, mute_card
from services.casework.relay import Said
from services.reporting import conversations
from services.work import RefusalError, Work
from storage import audit, mutes
from storage import cases as rows
from storage.cases import Case
from storage.mutes import Mute
from storage.people import Person
from texts.catalogue import shortened
from texts.moments import moment

#: Words of a reason or an objection that are kept, in UTF-16 units: both stand on one card.
LONGEST_WORDS = 800


async def ask(work: Work, number: int, by: Person) -> None:
    """🔇: the commander's card asks for how long."""
    case = await _case(work, number, by)
    await conversations.ask(work, by, "mute", case.id)
    await case_card.show(work, case, by, lane=case_card.REPLY)


async def choose(work: Work, number: int, by: Person, days: str) -> None:
    """The card asks why."""
    case = await _case(work, number, by)
    if days not in {str(count) for count in MUTE_DAYS}:
        raise RefusalError("forged", forbidden=True)
    dialogue = await conversations.open_question(work, by)
    if dialogue is None or dialogue.case_id != case.id or dialogue.kind not in mute_card.KINDS:
        raise RefusalError("question-over")
    await conversations.ask(work, by, "mute-reason", case.id, days=int(days))
    await case_card.show(work, case, by, lane=case_card.REPLY)


async def mute(work: Work, number: int, by: Person, reason: str) -> Mute:
    """The reason was written: from now on, and the person is told."""
    case = await _case(work, number, by)
    dialogue = await conversations.open_question(work, by)
    if dialogue is None or dialogue.kind != "mute-reason" or case.reporter_id is None:
        raise RefusalError("question-over")
    if not reason.strip():
        raise RefusalError("reason-needed")
    days = int(dialogue.detail["days"])
    await conversations.drop(work, by)
    placed = Mute(
        case_id=case.id,
        person_id=case.reporter_id,
        by_id=by.telegram_id,
        since=work.now,
        until=work.now + timedelta(days=days),
        reason=shortened(reason.strip(), LONGEST_WORDS, "…"),
    )
    work.tx.add(placed)
    await _take_effect(work, placed)
    _note(work, by, "muted", placed, case=case.number, days=days, reason=placed.reason)
    await mute_card.show_to_person(work, placed, fresh=True)
    await _show_case(work, case, by)
    return placed


async def ask_objection(work: Work, number: int, by: Person) -> None:
    """⚖️ Saya keberatan: the person's card asks for a sentence."""
    placed = await _own(work, number, by)
    await conversations.ask(work, by, "appeal", placed.case_id, mute=placed.id)
    await mute_card.show_to_person(work, placed)


async def stop_objecting(work: Work, number: int, by: Person) -> None:
    placed = await _own(work, number, by)
    await conversations.drop(work, by)
    await mute_card.show_to_person(work, placed)


async def object_to(work: Work, by: Person, said: Said) -> None:
    """The sentence goes to every operator; there is one objection a mute."""
    dialogue = await conversations.open_question(work, by)
    placed = await _own(work, int(dialogue.detail["mute"]) if dialogue else 0, by)
    if not said.words.strip():
        outbox.say(work, by, "mute-objection-words")
        return
    await conversations.drop(work, by)
    placed.appeal, placed.appealed_at = shortened(said.words.strip(), LONGEST_WORDS, "…"), work.now
    _note(work, None, "mute-appealed", placed)
    await work.tx.flush()
    await mute_card.show_to_person(work, placed)
    await mute_card.show_to_operators(work, placed)


async def lift(work: Work, number: int, by: Person) -> None:
    """✅ Cabut: by an operator at any time, or by whoever placed it."""
    placed = await _in_force(work, number)
    if not await mute_card.can_lift(work, placed, by):
        raise RefusalError("not-your-post", forbidden=True)
    placed.lifted = True
    await _decide(work, placed, by, "mute-lifted")
    await _show_case(work, await work.tx.get_one(Case, placed.case_id), by)


async def keep(work: Work, number: int, by: Person) -> None:
    """❌ Tetap: the objection was read, and the mute goes on."""
    placed = await _in_force(work, number)
    if not powers.may_lift(await people.posts_of(work, by)) or placed.person_id == by.telegram_id:
        raise RefusalError("not-your-post", forbidden=True)
    if placed.appealed_at is None or placed.decided_at is not None:
        raise RefusalError("appeal-decided")
    await _decide(work, placed, by, "mute-kept")


async def _decide(work: Work, placed: Mute, by: Person, what: str) -> None:
    placed.decided_at, placed.decided_by = work.now, by.telegram_id
    await _take_effect(work, placed)
    _note(work, by, what, placed)
    await mute_card.show_to_person(work, placed, fresh=True)
    if placed.appealed_at is not None:
        await mute_card.show_to_operators(work, placed)


async def _take_effect(work: Work, placed: Mute) -> None:
    """The person is held back as long as the longest mute in force."""
    await work.tx.flush()
    person = await work.tx.get_one(Person, placed.person_id)
    in_force = await mutes.of_person(work.tx, person.telegram_id, work.now)
    person.muted_until = in_force[0].until if in_force else None


async def _case(work: Work, number: int, by: Person) -> Case:
    """The case, locked, when this person has power over its reporter, who is not muted by way of it already."""
    case = await cases.seen_by(work, number, by)
    held = await people.posts_of(work, by)
    if powers.may_mute(held, case.area_code, confidential=case.confidential) is None:
        raise RefusalError("not-your-post", forbidden=True)
    if not mute_card.can_be_muted(case, by):
        raise RefusalError("nobody-to-mute")
    already = await mutes.of_case(work.tx, case.id, work.now)
    if already is not None:
        until = moment(already.until, work.house.zone, by.language)
        raise RefusalError("already-muted", number=case.number, until=until)
    return case


async def _own(work: Work, number: int, by: Person) -> Mute:
    """A mute of this person that is in force and may still be objected to."""
    placed = await mutes.locked(work.tx, number)
    if placed is None or placed.person_id != by.telegram_id:
        raise RefusalError("forged", forbidden=True)
    if placed.appealed_at is not None:
        raise RefusalError("already-objected")
    if not placed.active(work.now):
        raise RefusalError("mute-over")
    return placed


async def _in_force(work: Work, number: int) -> Mute:
    placed = await mutes.locked(work.tx, number)
    if placed is None:
        raise RefusalError("forged", forbidden=True)
    if not placed.active(work.now):
        raise RefusalError("mute-over")
    return placed


async def _show_case(work: Work, case: Case, by: Person) -> None:
    """The presser's card answers at once; those of the others follow."""
    await work.tx.flush()
    await case_card.refresh(work, case, but=by.telegram_id)
    if await rows.viewer(work.tx, case.id, by.telegram_id) is not None:
        await case_card.show(work, case, by, lane=case_card.REPLY)


def _note(work: Work, by: Person | None, what: str, placed: Mute, **detail: object) -> None:
    """Never with the account of the one muted: beside the number of a confidential case it would name the reporter."""
    audit.note(work.tx, work.now, by.telegram_id if by else None, what, mute=placed.id, **detail)
