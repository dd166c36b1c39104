"""🗂 Tugas: the open cases of my areas, most urgent and oldest first, a page at a time."""

from dataclasses import dataclass

from domain import ladder, powers
from domain.lifecycle import WAITING_STATES
from domain.severity import Severity
from services import outbox, people
from services.casework import case_list
from services.work import Work
from storage import cases
from storage.cases import Case
from storage.people import Person
from texts import keyboards
from texts.keyboards import Button
from texts.taps import Tap, Verb

#: Rows a page has room for on a phone.
PAGE = 8

#: What the desk can be narrowed to: everything, mine, waiting for somebody, overdue, grave (GN and D).
FILTERS = ("all", "mine", "waiting", "overdue", "grave")


@dataclass(frozen=True)
class View:
    """One page of the desk; wanted is one of FILTERS."""

    wanted: str = "all"
    page: int = 0


async def show(work: Work, person: Person, view: View, *, fresh: bool) -> None:
    """One card a person, edited when the page or the filter changes."""
    found = [case for case in await _of(work, person) if _passes(work, case, person, view.wanted)]
    last = max(0, (len(found) - 1) // PAGE)
    page = min(view.page, last)
    shown = found[page * PAGE : (page + 1) * PAGE]
    language = person.language
    late = sum(is_overdue(work, case) for case in found)
    text = work.texts.text(
        "tasks" if found else "no-tasks", language, count=len(found), late=late, page=page + 1, pages=last + 1
    )
    rows = case_list.rows(work, shown, language, Verb.CASE_OPEN, late={c.id for c in shown if is_overdue(work, c)})
    rows += [_turning(work, view.wanted, page, last, language), *_filters(work, view.wanted, language)]
    await outbox.post(work, person, "desk", text, case_list.keyboard(rows), fresh=fresh)


def is_overdue(work: Work, case: Case) -> bool:
    return ladder.overdue(case.rung, case.next_step_at, work.now)


async def _of(work: Work, person: Person) -> list[Case]:
    posts = await people.posts_of(work, person)
    found = await cases.open_in(work.tx, [post.area for post in posts], person.telegram_id)
    return [
        case
        for case in found
        if person.telegram_id not in case.excluded_persons
        and powers.may_take(posts, case.area_code, confidential=case.confidential) is not None
    ]


def _passes(work: Work, case: Case, person: Person, wanted: str) -> bool:
    match wanted:
        case "mine":
            return case.holder_id == person.telegram_id
        case "waiting":
            return case.state in WAITING_STATES
        case "overdue":
            return is_overdue(work, case)
        case "grave":
            return case.severity >= Severity.GN
        case _:
            return True


def _turning(work: Work, wanted: str, page: int, last: int, language: str) -> list[Button]:
    return keyboards.turning(work.texts, language, page, last, lambda other: Tap(Verb.TASKS, other, wanted))


def _filters(work: Work, wanted: str, language: str) -> list[list[Button]]:
    keys = [
        (
            work.texts.plain(f"filter-{name}", language, chosen="yes" if name == wanted else "no"),
            Tap(Verb.TASKS, 0, name),
        )
        for name in FILTERS
    ]
    return [keys[:3], keys[3:]]
