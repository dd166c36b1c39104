"""To whom a case may be handed over: posts of its desa, those above, or whoever is in charge in another desa."""

from dataclasses import dataclass

from domain import area as areas
from domain import powers
from domain.category import Category
from domain.roles import Post, Role
from domain.routing import NEVER_PERBEKEL
from services import people
from services.work import RefusalError, Work
from storage import cases
from storage.cases import Case
from storage.people import Person

#: In the order they are offered.
_ORDER = (Role.PERBEKEL, Role.BABINSA, Role.BHABINKAMTIBMAS, Role.BANJAR_OFFICER, Role.COMMANDER, Role.OPERATOR)


@dataclass(frozen=True)
class Target:
    post: Post
    label: str


async def of_case(work: Work, case: Case, by: Person) -> list[Target]:
    """Everyone near who can be reached and may see the case, but not the one who hands it over or is named in it."""
    around = await people.posts_around(work, case.area_code)
    fit = [post for post in around if _may_hold(case, post) and post.person != by.telegram_id]
    fit.sort(key=lambda post: (_ORDER.index(post.role), -len(post.area), post.appointment))
    seen: dict[int, Target] = {}
    for post in fit:
        seen.setdefault(post.person, Target(post, people.title_of(work, post, by.language)))
    return list(seen.values())


async def by_appointment(work: Work, case: Case, by: Person, appointment: int) -> Target:
    """Raises RefusalError when the post is not, or no longer, a target."""
    for target in await of_case(work, case, by):
        if target.post.appointment == appointment:
            return target
    raise RefusalError("target-gone")


async def to_order(work: Work, case: Case, by: Person, post: Post) -> list[Target]:
    """Whom the holder of that post may order to the case, its present holder too."""
    return [target for target in await of_case(work, case, by) if powers.may_order(post, target.post)]


async def to_merge_into(work: Work, case: Case, by: Person) -> list[Case]:
    """Open cases of the same desa that this person has on the desk too; none when either is confidential."""
    if case.confidential:
        return []
    found = await cases.open_in(work.tx, [], by.telegram_id)
    return [c for c in found if c.id != case.id and c.area_code == case.area_code and not c.confidential][:10]


def _may_hold(case: Case, post: Post) -> bool:
    if not post.reachable or post.person in case.excluded_persons:
        return False
    if post.role is Role.PERBEKEL and Category(case.category) in NEVER_PERBEKEL:
        return False
    near = areas.contains(post.area, case.area_code) or areas.contains(areas.desa(case.area_code), post.area)
    return near and (post.sees_confidential or not case.confidential)
