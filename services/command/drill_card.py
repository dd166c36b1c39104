"""What a drill looks like: the call to an officer, the live card of who called it, who has not answered."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

from domain import area as areas
from domain.area import Level
from domain.delivery import Lane
from domain.readiness import DRILLED
from services import outbox, people
from services.command import situation_words
from services.work import Work
from storage import drills as rows
from storage.drills import Drill
from storage.people import Appointment, Person
from texts import keyboards
from texts.catalogue import Markup, joined
from texts.keyboards import Button
from texts.moments import moment
from texts.taps import Tap, Verb

#: Posts a page of the list has room for.
PAGE = 20


async def show_question(work: Work, person: Person, area: str, count: int) -> None:
    """In the place of the readiness card it was asked from."""
    place = situation_words.place(work, area, person.language)
    text = work.texts.text("drill-sure", person.language, place=place, count=count)
    keys = [
        [(work.texts.plain("button-drill-start", person.language), Tap(Verb.DRILL_START, 0, area))],
        [(work.texts.plain("button-back", person.language), Tap(Verb.READINESS, 0, area))],
    ]
    await outbox.post(work, person, "readiness", text, keyboards.inline(keys))


async def caller(work: Work, drill: Drill, person: Person) -> str:
    """The title of who calls."""
    return await people.title_of_person(work, person, drill.area_code, person.language)


def call(work: Work, drill: Drill, title: str, language: str) -> tuple[Markup, dict[str, Any]]:
    """To an officer: one button."""
    text = work.texts.text("drill-call", language, title=title)
    return text, keyboards.inline([[(work.texts.plain("button-present", language), Tap(Verb.DRILL_PRESENT, drill.id))]])


async def thank(work: Work, drill: Drill, person: Person) -> None:
    at = moment(work.now, work.house.zone, person.language)
    await outbox.post(work, person, f"drill:{drill.id}", work.texts.text("drill-thanks", person.language, at=at))


def turnout_card(drill: Drill) -> str:
    """The name of the card of who called it; it takes the place of the question."""
    return f"drill-turnout:{drill.id}"


async def show(work: Work, drill: Drill, person: Person) -> None:
    """How many have answered so far; edits still waiting are merged, so that a hundred answers make few of them."""
    found = await rows.turnout(work.tx, drill.id)
    text = work.texts.text(
        "drill-turnout",
        person.language,
        place=situation_words.place(work, drill.area_code, person.language),
        at=moment(drill.at, work.house.zone, person.language),
        answered=found.answered,
        asked=found.asked,
        unreachable=found.unreachable,
        silent=found.silent,
    )
    keys = keyboards.in_columns(await _parts(work, drill, person.language), 2)
    await outbox.post(work, person, turnout_card(drill), text, keyboards.inline(keys), lane=Lane.NOTICE)


async def show_silent(work: Work, drill: Drill, person: Person, area: str, page: int) -> None:
    """A card of its own, so that answers still coming in do not take it away."""
    found = [held for held in await _silent(work, drill) if areas.contains(area, held.area_code)]
    last = max(0, (len(found) - 1) // PAGE)
    page = min(page, last)
    shown = found[page * PAGE : (page + 1) * PAGE]
    place = situation_words.place(work, area, person.language)
    head = work.texts.text(
        "drill-silent" if found else "drill-all-answered", person.language, place=place, count=len(found)
    )
    lines = joined([_line(work, held, person.language) for held in shown], "\n")
    turning = keyboards.turning(
        work.texts, person.language, page, last, lambda other: Tap(Verb.DRILL_SILENT, drill.id, f"{area}-{other}")
    )
    await outbox.post(
        work,
        person,
        f"drill-silent:{drill.id}",
        joined([head, lines], "\n\n"),
        keyboards.inline([turning]),
        fresh=page == 0,
    )


async def last_line(work: Work, area: str, language: str) -> Markup:
    """What became of the last drill that reached the area."""
    drill = await rows.latest(work.tx, areas.lineage(area))
    if drill is None:
        return work.texts.text("drill-none-yet", language)
    found = await rows.turnout(work.tx, drill.id)
    at = moment(drill.at, work.house.zone, language)
    return work.texts.text("drill-last", language, at=at, answered=found.answered, asked=found.asked)


async def _parts(work: Work, drill: Drill, language: str) -> list[Button]:
    """A key for each kecamatan where somebody has not answered."""
    waiting = Counter(areas.kecamatan(held.area_code) for held in await _silent(work, drill))
    return [
        (
            work.texts.plain("drill-part", language, name=people.area_name(work, code), count=count),
            Tap(Verb.DRILL_SILENT, drill.id, f"{code}-0"),
        )
        for code, count in sorted(waiting.items(), key=lambda item: people.area_name(work, item[0]))
    ]


async def _silent(work: Work, drill: Drill) -> Sequence[Appointment]:
    """Posts at the level of a kecamatan and below."""
    found = await rows.unanswered(work.tx, drill, DRILLED)
    return [held for held in found if areas.level(held.area_code) is not Level.KABUPATEN]


def _line(work: Work, held: Appointment, language: str) -> Markup:
    title = people.title_of(work, held, language)
    return work.texts.text("drill-silent-line" if held.person.reachable else "drill-lost-line", language, title=title)
