"""Cases as rows of a list: one button each, to open the card."""

from collections.abc import Collection, Sequence
from typing import Any

from domain.severity import Severity
from services import people
from services.case_card import category_label
from services.work import Work
from storage.cases import Case
from texts import keyboards
from texts.keyboards import Button
from texts.taps import Tap, Verb


def rows(
    work: Work, found: Sequence[Case], language: str, verb: Verb, *, late: Collection[int] = ()
) -> list[list[Button]]:
    """late: ids of cases to mark as overdue."""
    return [[(_label(work, case, language, late=case.id in late), Tap(verb, case.id))] for case in found]


def keyboard(found: list[list[Button]]) -> dict[str, Any]:
    return keyboards.inline(found)


def _label(work: Work, case: Case, language: str, *, late: bool) -> str:
    label = work.texts.plain(
        "list-row",
        language,
        severity=work.texts.plain(f"severity-sign-{Severity(case.severity).name}", language),
        number=case.number,
        category=category_label(work, case.category, language),
        place=people.area_name(work, case.area_code),
        state=work.texts.plain(f"state-{case.state}", language),
    )
    return f"⏰ {label}" if late else label
