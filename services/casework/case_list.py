"""Cases as rows of a list: one button each, to open the card."""

from collections.abc import Collection, Sequence
from typing import Any

from domain.severity import Severity
from services import people
from services.casework.case_card import category_label
from services.work import Work
from storage.cases import Case
from texts import keyboards
from texts.keyboards import Button
from texts.taps import Tap, Verb


def rows(
    work: Work, found: Sequence[Case], language: str, verb: Verb, *, late: Collection[int] = ()
) -> list[list[Button]]:
    """late: ids of cases to mark as overdue. On the responders' side a confidential case does not say what it is."""
    labels = {c.id: _label(work, c, language, hidden=c.confidential and verb is Verb.CASE_OPEN) for c in found}
    return [[(f"⏰ {labels[c.id]}" if c.id in late else labels[c.id], Tap(verb, c.id))] for c in found]


def keyboard(found: list[list[Button]]) -> dict[str, Any]:
    return keyboards.inline(found)


def _label(work: Work, case: Case, language: str, *, hidden: bool) -> str:
    return work.texts.plain(
        "list-row-confidential" if hidden else "list-row",
        language,
        severity=work.texts.plain(f"severity-sign-{Severity(case.severity).name}", language),
        number=case.number,
        category=category_label(work, case.category, language),
        place=people.area_name(work, case.area_code),
        state=work.texts.plain(f"state-{case.state}", language),
    )
