"""What a responder's card asks just now, and the buttons that answer it."""

from domain.lifecycle import OPEN_STATES
from services import people
from services.casework import mute_card, targets
from services.command import command_card
from services.work import Work
from storage.cases import Case
from storage.dialogues import Dialogue
from storage.people import Person
from texts import keyboards
from texts.catalogue import Markup
from texts.keyboards import Button
from texts.taps import Tap, Verb

#: Questions that a message answers, and the text that puts them.
BY_MESSAGE = {
    "resolve": "case-ask-note",
    "ask": "case-ask-question",
    "handover": "case-ask-reason",
    "false": "case-ask-false",
    "identity": "identity-ask-reason",
    "order": "case-ask-order",
}

#: Every question a responder's card can ask.
KINDS = frozenset({*BY_MESSAGE, *mute_card.KINDS, "targets", "kecamatan", "desa", "merge", "order-whom"})

#: Those that a commander is asked about a case somebody else holds.
OF_COMMANDERS = frozenset({"order-whom", "order"})

#: Those about the reporter and not about the course of the case: they may be put when it is long closed.
IN_ANY_STATE = frozenset({"identity", *mute_card.KINDS})


def fits_another_holder(case: Case, kind: str) -> bool:
    """Whether a question stands on the card of somebody who does not hold the case."""
    return kind in IN_ANY_STATE or (kind in OF_COMMANDERS and case.state in OPEN_STATES)


async def question(work: Work, case: Case, person: Person, dialogue: Dialogue) -> tuple[Markup, list[list[Button]]]:
    """The words below the case and the rows of buttons."""

    def key(name: str, verb: Verb) -> Button:
        return work.texts.plain(name, person.language), Tap(verb, case.id)

    back = [key("button-back", Verb.CASE_BACK)]
    if dialogue.kind in BY_MESSAGE:
        skip = [key("button-no-note", Verb.CASE_NO_NOTE)] if dialogue.kind == "resolve" else []
        return _asked(work, person, dialogue), [[*skip, *back]]
    if dialogue.kind in mute_card.KINDS:
        return await mute_card.question(work, case, person, dialogue)
    if dialogue.kind == "kecamatan":
        rows = [(name, Tap(Verb.CASE_DESA, case.id, code)) for code, name in work.house.gazetteer.kecamatan()]
        return _text(work, person, "draft-ask-kecamatan"), [*map(list, keyboards.in_columns(rows, 2)), back]
    if dialogue.kind == "desa":
        code = str(dialogue.detail["kecamatan"])
        found = work.house.gazetteer.desa_of(code)
        rows = [(place.name, Tap(Verb.CASE_AREA, case.id, place.code)) for place in found]
        text = work.texts.text("draft-ask-desa", person.language, kecamatan=people.area_name(work, code))
        return text, [*map(list, keyboards.in_columns(rows, 2)), back]
    if dialogue.kind == "merge":
        others = await targets.to_merge_into(work, case, person)
        rows = [(other.number, Tap(Verb.CASE_INTO, case.id, str(other.id))) for other in others]
        return _text(work, person, "case-ask-merge"), [*([row] for row in rows), back]
    ordering = dialogue.kind == "order-whom"
    return await (
        command_card.question(work, case, person) if ordering else _targets(work, case, person, dialogue, back)
    )


async def _targets(
    work: Work, case: Case, person: Person, dialogue: Dialogue, back: list[Button]
) -> tuple[Markup, list[list[Button]]]:
    found = await targets.of_case(work, case, person)
    rows: list[list[Button]] = [[(t.label, Tap(Verb.CASE_TO, case.id, str(t.post.appointment)))] for t in found[:20]]
    rows.append([(work.texts.plain("button-other-desa", person.language), Tap(Verb.CASE_ELSEWHERE, case.id))])
    name = "case-ask-target-wrong" if dialogue.detail.get("wrong") else "case-ask-target"
    return _text(work, person, name), [*rows, back]


def _asked(work: Work, person: Person, dialogue: Dialogue) -> Markup:
    target = str(dialogue.detail.get("label", ""))
    return work.texts.text(BY_MESSAGE[dialogue.kind], person.language, target=target)


def _text(work: Work, person: Person, name: str) -> Markup:
    return work.texts.text(name, person.language)
