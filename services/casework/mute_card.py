"""What is shown of a mute: a line and buttons to commanders, a card to the one muted, another to operators."""

from domain import powers
from domain.limits import MUTE_DAYS
from services import outbox, people
from services.work import Work
from storage import cases, dialogues, mutes
from storage.cases import Case
from storage.dialogues import Dialogue
from storage.mutes import Mute
from storage.people import Person
from texts import keyboards
from texts.catalogue import Markup, joined
from texts.keyboards import Button
from texts.moments import moment
from texts.taps import Tap, Verb

#: Questions on a commander's card; they fit a case in any state.
KINDS = frozenset({"mute", "mute-reason"})


async def on_case(work: Work, case: Case, person: Person) -> tuple[Markup, list[list[Button]]]:
    """The line and the row of buttons below a case, for whoever has power over its reporter."""
    post = powers.may_mute(await people.posts_of(work, person), case.area_code, confidential=case.confidential)
    if post is None or not can_be_muted(case, person):
        return Markup(""), []
    mute = await mutes.of_case(work.tx, case.id, work.now)
    if mute is None:
        return Markup(""), [[(work.texts.plain("button-mute", person.language), Tap(Verb.CASE_MUTE, case.id))]]
    line = work.texts.text("case-muted", person.language, until=_until(work, mute, person.language))
    if not await can_lift(work, mute, person):
        return line, []
    return line, [[(work.texts.plain("button-lift-mute", person.language), Tap(Verb.MUTE_LIFT, mute.id))]]


def can_be_muted(case: Case, by: Person) -> bool:
    """A resident for whom an officer wrote has no account of theirs, and nobody mutes themselves."""
    return case.reporter_id not in {None, by.telegram_id} and case.behalf_of is None


async def can_lift(work: Work, mute: Mute, by: Person) -> bool:
    """An operator, or whoever placed it; never the one it holds back."""
    if mute.person_id == by.telegram_id:
        return False
    return mute.by_id == by.telegram_id or powers.may_lift(await people.posts_of(work, by))


async def question(work: Work, case: Case, person: Person, dialogue: Dialogue) -> tuple[Markup, list[list[Button]]]:
    """For how long, then why. Only here is it said how many reports of the person were not true."""
    texts, language = work.texts, person.language
    back = [(texts.plain("button-back", language), Tap(Verb.CASE_BACK, case.id))]
    if dialogue.kind == "mute-reason":
        return texts.text("case-ask-mute-reason", language, days=int(dialogue.detail["days"])), [back]
    days = [
        (texts.plain("mute-days", language, days=count), Tap(Verb.CASE_MUTE_FOR, case.id, str(count)))
        for count in MUTE_DAYS
    ]
    count = await cases.false_count(work.tx, case.reporter_id or 0, case.false_at or work.now)
    record = texts.text("mute-false-this" if case.false_at else "mute-false-before", language, count=count)
    return joined([texts.text("case-ask-mute", language, number=case.number), record], "\n"), [days, back]


async def show_to_person(work: Work, mute: Mute, *, fresh: bool = False) -> None:
    """The card of the one muted: until when and why, and the way to object, once."""
    case = await work.tx.get_one(Case, mute.case_id)
    person = await work.tx.get_one(Person, mute.person_id)
    rows: list[list[Button]] = []
    if mute.lifted:
        text = await _lifted(work, case, person)
    else:
        told = work.texts.text(
            "mute-told",
            person.language,
            until=_until(work, mute, person.language),
            holder=await _muter(work, mute, case, person.language),
            number=case.number,
            reason=mute.reason,
        )
        status, rows = await _appeal(work, mute, person)
        text = joined([told, status], "\n\n")
    await outbox.post(work, person, f"mute:{mute.id}", text, keyboards.inline(rows), fresh=fresh)


async def show_to_operators(work: Work, mute: Mute) -> None:
    """The appeal, with the decision once there is one. Nobody reads it whom the case is about."""
    case = await work.tx.get_one(Case, mute.case_id)
    for operator in await people.operators(work):
        if operator.telegram_id not in case.excluded_persons | {mute.person_id}:
            text = joined([await _appeal_text(work, mute, case, operator), await _decision(work, mute, operator)], "\n")
            rows = [] if mute.decided_at else [_decision_keys(work, mute, operator)]
            await outbox.post(
                work,
                operator,
                f"appeal:{mute.id}",
                text,
                keyboards.inline(rows),
                protected=case.confidential,
            )


async def _lifted(work: Work, case: Case, person: Person) -> Markup:
    others = await mutes.of_person(work.tx, person.telegram_id, work.now)
    if not others:
        return work.texts.text("mute-lifted", person.language, number=case.number)
    until = _until(work, others[0], person.language)
    return work.texts.text("mute-lifted-one", person.language, number=case.number, until=until)


async def _appeal(work: Work, mute: Mute, person: Person) -> tuple[Markup, list[list[Button]]]:
    texts, language = work.texts, person.language
    if mute.decided_at is not None:
        return texts.text("mute-kept", language), []
    if mute.appealed_at is not None:
        return texts.text("mute-objected", language), []
    dialogue = await dialogues.of_person(work.tx, person.telegram_id)
    if dialogue is not None and dialogue.kind == "appeal" and dialogue.detail["mute"] == mute.id:
        back = texts.plain("button-back", language), Tap(Verb.MUTE_BACK, mute.id)
        return texts.text("mute-ask-objection", language), [[back]]
    objection = texts.plain("button-object", language), Tap(Verb.MUTE_APPEAL, mute.id)
    return texts.text("mute-may-object", language), [[objection]]


async def _appeal_text(work: Work, mute: Mute, case: Case, operator: Person) -> Markup:
    texts, language = work.texts, operator.language
    person = await work.tx.get_one(Person, mute.person_id)
    reporter = texts.plain("reporter-confidential", language, pseudonym=case.pseudonym)
    if not case.confidential:
        reporter = texts.plain("reporter-named", language, name=person.name)
    return texts.text(
        "appeal-card-confidential" if case.confidential else "appeal-card",
        language,
        number=case.number,
        reporter=reporter,
        holder=await _muter(work, mute, case, language),
        until=_until(work, mute, language),
        reason=mute.reason,
        appeal=mute.appeal,
    )


async def _decision(work: Work, mute: Mute, operator: Person) -> Markup:
    if mute.decided_at is None or mute.decided_by is None:
        return work.texts.text("appeal-open", operator.language)
    decider = await work.tx.get_one(Person, mute.decided_by)
    at = moment(mute.decided_at, work.house.zone, operator.language)
    name = "appeal-lifted" if mute.lifted else "appeal-kept"
    return work.texts.text(name, operator.language, operator=decider.name, at=at)


def _decision_keys(work: Work, mute: Mute, operator: Person) -> list[Button]:
    return [
        (work.texts.plain("button-lift", operator.language), Tap(Verb.MUTE_LIFT, mute.id)),
        (work.texts.plain("button-keep", operator.language), Tap(Verb.MUTE_KEEP, mute.id)),
    ]


async def _muter(work: Work, mute: Mute, case: Case, language: str) -> str:
    muter = await work.tx.get_one(Person, mute.by_id)
    return await people.title_of_person(work, muter, case.area_code, language)


def _until(work: Work, mute: Mute, language: str) -> str:
    return moment(mute.until, work.house.zone, language)
