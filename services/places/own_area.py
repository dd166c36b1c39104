"""The areas somebody answers for as commander or operator, by the posts of now."""

from domain import area as areas
from domain import lookout, powers
from domain.area import Level
from domain.roles import Post
from services import people
from services.work import RefusalError, Work
from storage.people import Person


async def widest(work: Work, person: Person) -> str:
    """Raises RefusalError for whoever commands nothing."""
    roots = lookout.roots(await people.posts_of(work, person))
    if not roots:
        raise RefusalError("for-commanders", forbidden=True)
    return roots[0]


async def check(work: Work, person: Person, area: str, *, smallest: Level = Level.DESA) -> list[Post]:
    """Their posts. Raises RefusalError for an area that is not theirs, too small, or none at all."""
    held = await people.posts_of(work, person)
    fit = areas.well_formed(area) and people.area_name(work, area) != area
    if not fit or powers.may_command(held, area, confidential=False) is None:
        raise RefusalError("not-your-area", forbidden=True)
    if areas.level(area) is Level.BANJAR or (smallest is Level.KECAMATAN and areas.level(area) is Level.DESA):
        raise RefusalError("not-your-area", forbidden=True)
    return held
