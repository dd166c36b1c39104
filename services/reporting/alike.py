"""Whether a draft is about something already reported, and the buttons that say so."""

from dataclasses import dataclass

from domain.category import Category
from domain.words import Suggestion
from services import people
from services.reporting import draft_facts, followers
from services.work import Work
from storage import cases
from storage.cases import Case
from storage.drafts import Draft
from storage.people import Person
from texts.catalogue import Markup
from texts.keyboards import Button
from texts.moments import moment
from texts.taps import Tap, Verb


@dataclass(frozen=True)
class Alike:
    """Cases the draft may be about: one nearby, open ones of the same person, an ended one it replies to."""

    nearby: Case | None = None
    own: tuple[Case, ...] = ()
    ended: Case | None = None


async def find(work: Work, draft: Draft, person: Person, suggestion: Suggestion) -> Alike:
    """Looked for only where the card asks nothing else, and an emergency is never held up by it."""
    if draft.urgent or draft.asking not in {"", "where"} or not draft_facts.has_content(draft):
        return Alike()
    category = draft_facts.category_of(draft, suggestion)
    own = [
        case
        for case in await cases.open_of_reporter(work.tx, person.telegram_id, limit=3)
        if category in {case.category, Category.LAINNYA, Category.BUKAN_LAPORAN}
    ]
    secret = draft_facts.confidential_of(draft, suggestion)
    nearby = None if draft.not_same or secret else await followers.similar(work, draft, person, category)
    ended = await cases.locked(work.tx, draft.replies_to) if draft.replies_to is not None else None
    return Alike(nearby, tuple(own), ended)


def offer(work: Work, person: Person, alike: Alike) -> Markup:
    if alike.nearby is not None:
        return work.texts.text(
            "draft-alike-nearby",
            person.language,
            number=alike.nearby.number,
            place=people.area_name(work, alike.nearby.area_code),
            opened=moment(alike.nearby.opened_at, work.house.zone, person.language),
        )
    if alike.ended is not None:
        return work.texts.text("draft-alike-ended", person.language, number=alike.ended.number)
    return work.texts.text("draft-alike-own", person.language) if alike.own else Markup("")


def rows(work: Work, draft: Draft, person: Person, alike: Alike) -> list[list[Button]]:
    found: list[list[Button]] = []
    if alike.nearby is not None:
        seen = work.texts.plain("button-saw-it-too", person.language)
        other = work.texts.plain("button-different", person.language)
        same = Tap(Verb.DRAFT_SAME, draft.id, str(alike.nearby.id))
        found.append([(seen, same), (other, Tap(Verb.DRAFT_DIFFERENT, draft.id))])
    if alike.ended is not None:
        label = work.texts.plain("button-reopen-with-this", person.language, number=alike.ended.number)
        found.append([(label, Tap(Verb.DRAFT_ABOUT, draft.id, str(alike.ended.id)))])
    for case in alike.own:
        label = work.texts.plain("button-add-to", person.language, number=case.number)
        found.append([(label, Tap(Verb.DRAFT_ABOUT, draft.id, str(case.id)))])
    return found
