"""Others at the scene ("I see it too") add weight to a case and hear how it ended."""

from datetime import timedelta

from domain.category import Category
from domain.delivery import Lane
from domain.geo import metres_between
from domain.lifecycle import OPEN_STATES, State, Step
from services import outbox
from services.casework import case_card
from services.reporting import evidence
from services.trust import notice
from services.work import RefusalError, Work
from storage import cases as rows
from storage.cases import Case, CaseEvent, Follower
from storage.drafts import Draft
from storage.people import Person
from texts.catalogue import shortened

#: Near in place and time, and of one kind: then two reports may be of one event.
NEAR_METRES = 500
NEAR_TIME = timedelta(hours=6)


async def similar(work: Work, draft: Draft, person: Person, category: Category) -> Case | None:
    """The newest open, non-confidential case that the draft may be about, not one's own nor about oneself."""
    if draft.area_code is None or category in {Category.LAINNYA, Category.BUKAN_LAPORAN}:
        return None
    for case in await rows.recent_of_kind(work.tx, category, work.now - NEAR_TIME):
        if case.reporter_id != person.telegram_id and _may_follow(draft, person, case):
            return case
    return None


async def follow(work: Work, draft: Draft, person: Person, number: int) -> Case:
    """🙋: the draft becomes a voice more for the case. The same person again counts as one."""
    case = await rows.locked(work.tx, number)
    if case is None or case.reporter_id == person.telegram_id or not _may_follow(draft, person, case):
        raise RefusalError("forged", forbidden=True)
    if case.state not in OPEN_STATES:
        raise RefusalError(f"moved-on-{case.state}", number=case.number)
    if await work.tx.get(Follower, (case.id, person.telegram_id)) is None:
        await _add_voice(work, draft, person, case)
    notice.shown(work, person)
    await work.tx.flush()
    await outbox.rename(work, person, f"draft:{draft.id}", f"follow:{case.id}")
    draft.empty(work.now)
    await _show(work, case, person, lane=Lane.REPLY)
    await case_card.refresh(work, case)
    return case


async def _add_voice(work: Work, draft: Draft, person: Person, case: Case) -> None:
    """What the witness wrote and sent goes to the holder, once, without a name."""
    work.tx.add(Follower(case_id=case.id, person_id=person.telegram_id, since=work.now))
    detail = {"words": draft.text} if draft.text else {}
    work.tx.add(CaseEvent(case_id=case.id, at=work.now, actor_id=person.telegram_id, kind=Step.FOLLOW, detail=detail))
    kept = evidence.keep(work, case, draft.media)
    await work.tx.flush()
    holder = await work.tx.get(Person, case.holder_id) if case.holder_id is not None else None
    if holder is None:
        return
    lane = case_card.lane_of(case)
    if draft.text:
        words = shortened(draft.text, evidence.WORDS_A_MESSAGE, work.texts.plain("cut-mark", holder.language))
        text = work.texts.text("relay-witness", holder.language, number=case.number, text=words)
        outbox.send(work, holder, "sendMessage", outbox.message(text), lane=lane, about=case.id)
    evidence.show(work, holder, case, kept, lane=lane, caption=case.number)


async def tell_outcome(work: Work, case: Case) -> None:
    """Everyone who saw it too reads how it ended."""
    for person in await rows.followers(work.tx, case.id):
        await _show(work, case, person, lane=Lane.NOTICE, fresh=True)


async def leave_out(work: Work, case: Case) -> None:
    """The case has become confidential: others at the scene hear no more of it."""
    for person in await rows.followers(work.tx, case.id):
        text = work.texts.text("follow-hidden", person.language, number=case.number)
        await outbox.post(work, person, f"follow:{case.id}", text, lane=Lane.NOTICE)
    await rows.unfollow(work.tx, case.id)


async def adopt(work: Work, case: Case, person: Person) -> None:
    """Whoever reported or followed a duplicate follows the case it was merged into, unless it is about them."""
    if person.telegram_id in case.excluded_persons:
        return
    if await work.tx.get(Follower, (case.id, person.telegram_id)) is None:
        work.tx.add(Follower(case_id=case.id, person_id=person.telegram_id, since=work.now))
        await work.tx.flush()


async def leave(work: Work, number: str, person: Person) -> None:
    """It was another event after all."""
    case = await rows.numbered(work.tx, number)
    voice = await work.tx.get(Follower, (case.id, person.telegram_id)) if case is not None else None
    if case is not None and voice is not None:
        await work.tx.delete(voice)
        await work.tx.flush()
        await case_card.refresh(work, case)


async def _show(work: Work, case: Case, person: Person, *, lane: Lane, fresh: bool = False) -> None:
    text = work.texts.text(
        f"follow-{'open' if case.state in {State.NEW, State.ACCEPTED, State.REOPENED} else case.state}",
        person.language,
        number=case.number,
        category=case_card.category_label(work, case.category, person.language),
        place=case_card.place_label(work, case),
        note=case_card.note_of(work, case, person.language),
    )
    await outbox.post(work, person, f"follow:{case.id}", text, lane=lane, fresh=fresh)


def _may_follow(draft: Draft, person: Person, case: Case) -> bool:
    """The draft's kind is compared before: a person may change it after the case was offered."""
    return not case.confidential and person.telegram_id not in case.excluded_persons and _near(draft, case)


def _near(draft: Draft, case: Case) -> bool:
    if draft.lat is not None and draft.lon is not None and case.lat is not None and case.lon is not None:
        return metres_between((draft.lat, draft.lon), (case.lat, case.lon)) <= NEAR_METRES
    return draft.area_code == case.area_code
