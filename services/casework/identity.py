"""🔓 Buka identitas: who reported a confidential case, told to one commander once a second person agrees."""

from domain import area as areas
from domain import powers
from domain.delivery import Lane
from services import outbox, people
from services.casework import case_card, cases, identity_card
from services.casework.relay import Said
from services.reporting import conversations, evidence, report_card
from services.work import RefusalError, Work
from storage import audit, identity
from storage import cases as case_rows
from storage import people as person_rows
from storage.cases import Case
from storage.identity import IdentityRequest
from storage.people import Appointment, Person
from texts.catalogue import joined

#: Characters of a reason that the others read.
LONGEST_REASON = 500


async def ask_reason(work: Work, number: int, by: Person) -> None:
    """The card asks why; only words will do."""
    case, _ = await _asker(work, number, by)
    await conversations.ask(work, by, "identity", case.id)
    await case_card.show(work, case, by, lane=Lane.REPLY)


async def request(work: Work, number: int, by: Person, said: Said) -> None:
    """The reason was written: every other commander of the kabupaten and every operator is asked to agree."""
    case, post = await _asker(work, number, by)
    reason = said.words.strip()[:LONGEST_REASON]
    if not reason:
        raise RefusalError("reason-needed")
    await conversations.drop(work, by)
    asked = IdentityRequest(case_id=case.id, asked_by=by.telegram_id, post_id=post, reason=reason, at=work.now)
    work.tx.add(asked)
    await work.tx.flush()
    audit.note(work.tx, work.now, by.telegram_id, "identity-asked", case=case.number, request=asked.id, reason=reason)
    await case_card.show(work, case, by, lane=Lane.REPLY)
    for second in await seconds(work, case, by):
        await identity_card.show(work, case, asked, second)


async def decide(work: Work, number: int, by: Person, *, approve: bool) -> None:
    """✅ Setujui or ❌ Tolak by a second person; the first decision counts."""
    asked = await work.tx.get(IdentityRequest, number)
    case = await case_rows.locked(work.tx, asked.case_id) if asked is not None else None
    if asked is None or case is None:
        raise RefusalError("forged", forbidden=True)
    if asked.asked_by == by.telegram_id:
        raise RefusalError("identity-own", forbidden=True)
    if by.telegram_id in case.excluded_persons or not powers.may_confirm_identity(await people.posts_of(work, by)):
        raise RefusalError("not-your-post", forbidden=True)
    if asked.decision is None and work.now - asked.at > identity_card.LASTS:
        raise RefusalError("identity-lapsed", number=case.number)
    asker = await work.tx.get_one(Person, asked.asked_by)
    if approve and case.reporter_id is None:
        raise RefusalError("nobody-to-ask")
    if approve and not await _still_entitled(work, case, asker):
        raise RefusalError("identity-asker-gone")
    decision = "approved" if approve else "refused"
    if not await identity.decide(work.tx, asked.id, decision, by.telegram_id, work.now):
        raise RefusalError("identity-decided", number=case.number)
    await work.tx.refresh(asked)
    what = {"case": case.number, "request": asked.id, "asked_by": asked.asked_by, "reason": asked.reason}
    audit.note(work.tx, work.now, by.telegram_id, f"identity-{decision}", **what)
    await _carry_out(work, case, asked, asker)


async def lapse(work: Work) -> None:
    """Nobody decided within a day: who asked is told, the cards lose their buttons."""
    for asked in await identity.undecided_before(work.tx, work.now - identity_card.LASTS):
        if await identity.decide(work.tx, asked.id, "lapsed", None, work.now):
            await work.tx.refresh(asked)
            case = await work.tx.get_one(Case, asked.case_id)
            asker = await work.tx.get_one(Person, asked.asked_by)
            audit.note(work.tx, work.now, None, "identity-lapsed", case=case.number, request=asked.id)
            outbox.say(work, asker, "identity-told-lapsed", lane=Lane.NOTICE, number=case.number)
            await case_card.show(work, case, asker, lane=Lane.NOTICE)
            await identity_card.refresh(work, case, asked)


async def seconds(work: Work, case: Case, asker: Person) -> list[Person]:
    """Whoever may agree; the reporter among them too, as leaving them out would tell who it is."""
    found: dict[int, Person] = {}
    for held in await person_rows.posts_at(work.tx, areas.KABUPATEN, work.now):
        if held.person.reachable and powers.may_confirm_identity([people.as_post(held, held.person)]):
            found[held.person_id] = held.person
    return [found[each] for each in found if each != asker.telegram_id and each not in case.excluded_persons]


async def _asker(work: Work, number: int, by: Person) -> tuple[Case, int]:
    """The case and the post by which this person may ask; raises RefusalError when they may not, or in vain."""
    case = await cases.seen_by(work, number, by)
    post = powers.may_ask_identity(await people.posts_of(work, by))
    if post is None or not case.confidential:
        raise RefusalError("not-your-post", forbidden=True)
    if case.reporter_id is None:
        raise RefusalError("nobody-to-ask")
    if await identity_card.waiting(work, case, by) is not None:
        raise RefusalError("identity-waiting", number=case.number)
    if not await seconds(work, case, by):
        raise RefusalError("identity-no-second")
    return case, post.appointment


async def _still_entitled(work: Work, case: Case, asker: Person) -> bool:
    held = powers.may_ask_identity(await people.posts_of(work, asker))
    return held is not None and asker.reachable and asker.telegram_id not in case.excluded_persons


async def _carry_out(work: Work, case: Case, asked: IdentityRequest, asker: Person) -> None:
    if asked.decision == "approved" and case.reporter_id is not None:
        reporter = await work.tx.get_one(Person, case.reporter_id)
        _tell_who(work, case, asker, reporter)
        await _tell_reporter(work, case, asked, reporter)
        await work.tx.flush()
        await report_card.show(work, case)
    else:
        outbox.say(work, asker, "identity-told-refused", lane=Lane.NOTICE, number=case.number)
    await case_card.show(work, case, asker, lane=Lane.NOTICE)
    await identity_card.refresh(work, case, asked)


def _tell_who(work: Work, case: Case, asker: Person, reporter: Person) -> None:
    """To the one who asked, once, and nowhere else."""
    username = f"@{reporter.username}" if reporter.username else "-"
    text = work.texts.text(
        "identity-told",
        asker.language,
        number=case.number,
        name=reporter.name,
        username=username,
        id=str(reporter.telegram_id),
    )
    if case.behalf_of:
        text = joined([text, work.texts.text("identity-told-behalf", asker.language, name=case.behalf_of)], "\n")
    payload = evidence.guarded(case, outbox.message(text))
    outbox.send(work, asker, "sendMessage", payload, lane=Lane.REPLY, about=case.id)


async def _tell_reporter(work: Work, case: Case, asked: IdentityRequest, reporter: Person) -> None:
    post = await work.tx.get_one(Appointment, asked.post_id)
    office = people.title_of(work, post, reporter.language)
    text = work.texts.text(
        "identity-told-reporter", reporter.language, number=case.number, office=office, reason=asked.reason
    )
    payload = evidence.guarded(case, outbox.message(text))
    outbox.send(work, reporter, "sendMessage", payload, lane=Lane.NOTICE, about=case.id)
