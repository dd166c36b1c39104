"""Handing a case over, with a reason: the clock goes on, the reporter reads who holds it now."""

from domain import area as areas
from domain.category import Category
from domain.lifecycle import Step
from services import outbox, people
from services.casework import assignment, case_card, cases, relay, secrecy, targets
from services.casework.relay import Said
from services.reporting import conversations, evidence, report_card
from services.work import RefusalError, Work
from storage.cases import Case
from storage.people import Person


async def ask_target(work: Work, number: int, by: Person, *, wrong: bool) -> None:
    """↪️ Teruskan, or 🚫 Bukan wewenang: the card offers those who may hold the case."""
    case = await cases.held_by(work, number, by)
    cases.lifecycle_check(case, Step.HAND_OVER)
    await conversations.ask(work, by, "targets", case.id, wrong=wrong)
    await case_card.show(work, case, by, lane=case_card.REPLY)


async def ask_kecamatan(work: Work, number: int, by: Person) -> None:
    await _turn(work, number, by, "kecamatan")


async def ask_desa(work: Work, number: int, by: Person, kecamatan: str) -> None:
    if not work.house.gazetteer.desa_of(kecamatan):
        raise RefusalError("forged", forbidden=True)
    await _turn(work, number, by, "desa", kecamatan=kecamatan)


async def choose_target(work: Work, number: int, by: Person, appointment: str) -> None:
    case = await cases.held_by(work, number, by)
    if not appointment.isdigit():
        raise RefusalError("forged", forbidden=True)
    target = await targets.by_appointment(work, case, by, int(appointment))
    await _turn(work, number, by, "handover", post=target.post.appointment, label=target.label)


async def choose_area(work: Work, number: int, by: Person, code: str) -> None:
    """Another desa: whoever the rules put in charge there."""
    place = work.house.gazetteer.place(code)
    if place is None or place.code != code:
        raise RefusalError("forged", forbidden=True)
    await _turn(work, number, by, "handover", area=code, label=place.label)


async def perform(work: Work, number: int, by: Person, said: Said) -> Case:
    """The reason was written: the case changes hands."""
    case = await cases.held_by(work, number, by)
    dialogue = await conversations.open_question(work, by)
    if dialogue is None or dialogue.kind != "handover":
        raise RefusalError("target-gone")
    reason = said.words
    if not reason.strip():
        raise RefusalError("reason-needed")
    detail = dict(dialogue.detail)
    await conversations.drop(work, by)
    relay.keep(work, case, said)
    cases.step(work, case, by, Step.HAND_OVER, reason=reason, to=detail.get("label"), wrong=bool(detail.get("wrong")))
    case.accepted_at = None
    if "area" in detail:
        await _to_area(work, case, str(detail["area"]))
    else:
        await _to_post(work, case, by, int(detail["post"]), reason)
    await case_card.show(work, case, by, lane=case_card.REPLY)
    await report_card.show(work, case, fresh=True)
    return case


async def _to_post(work: Work, case: Case, by: Person, appointment: int, reason: str) -> None:
    target = await targets.by_appointment(work, case, by, appointment)
    await assignment.give(work, case, target.post)
    receiver = await work.tx.get_one(Person, target.post.person)
    former = await people.title_of_person(work, by, case.area_code, receiver.language)
    shown = work.texts.text("unseen", receiver.language, text=reason[:500]) if case.confidential else reason[:500]
    text = work.texts.text("handed-over", receiver.language, number=case.number, former=former, reason=shown)
    payload = evidence.guarded(case, outbox.message(text))
    outbox.send(work, receiver, "sendMessage", payload, lane=case_card.lane_of(case), about=case.id)


async def _to_area(work: Work, case: Case, code: str) -> None:
    if areas.desa(case.area_code) != code:
        case.area_code, case.lat, case.lon = code, None, None
        named = await cases.persons_named(work, case.text, Category(case.category), code)
        case.excluded = {"persons": sorted(case.excluded_persons | named)}
    await work.tx.flush()
    if case.confidential:
        await secrecy.take_from_strangers(work, case)
    await assignment.assign(work, case, clock_goes_on=True)


async def _turn(work: Work, number: int, by: Person, kind: str, **detail: object) -> None:
    """The same question, one step further; what was chosen before is kept."""
    case = await cases.held_by(work, number, by)
    dialogue = await conversations.open_question(work, by)
    if dialogue is None or dialogue.case_id != case.id:
        raise RefusalError("question-over")
    before = {"wrong": bool(dialogue.detail.get("wrong"))}
    await conversations.ask(work, by, kind, case.id, **(before | detail))
    await case_card.show(work, case, by, lane=case_card.REPLY)
