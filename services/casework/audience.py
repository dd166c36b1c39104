"""Who may read a case: for a public one whoever has its card, for a confidential one only who has the post for it."""

from domain import powers
from services import people
from services.work import Work
from storage import cases
from storage import people as person_rows
from storage.cases import Case
from storage.people import Person


async def may_read(work: Work, case: Case, person: Person) -> bool:
    """By the posts of now, whatever was shown before; never whom the case is about."""
    if person.telegram_id in case.excluded_persons:
        return False
    if not case.confidential:
        return True
    held = await people.posts_of(work, person)
    return powers.may_take(held, case.area_code, confidential=True) is not None


async def may_act(work: Work, case: Case, person: Person) -> bool:
    """Whether they have a post for it now: without one a card is to be read at the most."""
    if person.telegram_id in case.excluded_persons:
        return False
    held = await people.posts_of(work, person)
    return powers.may_take(held, case.area_code, confidential=case.confidential) is not None


async def holding_card(work: Work, case: Case) -> list[Person]:
    """Everyone on the responders' side with a copy of the card, in the order they got it."""
    seen = await cases.viewers(work.tx, case.id)
    found = await person_rows.by_ids(work.tx, [viewer.person_id for viewer in seen])
    return [found[viewer.person_id] for viewer in seen if viewer.person_id not in case.excluded_persons]


async def readers(work: Work, case: Case) -> list[Person]:
    """Those among them who may read it now."""
    return [person for person in await holding_card(work, case) if await may_read(work, case, person)]
