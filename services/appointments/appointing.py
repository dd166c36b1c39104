"""What everything about appointments shares: whose business it is, and the cards it stands on."""

from domain import powers
from services import people
from services.work import RefusalError, Work
from storage.people import Person

#: The card of /undang, and that of /petugas.
INVITE_CARD, OFFICERS_CARD = "invite", "officers"

#: The kind of what the card of /petugas asks; its detail says what, and about which post.
OFFICERS_QUESTION = "officers"


async def check(work: Work, person: Person) -> None:
    """Raises RefusalError for everybody who may not appoint now."""
    if not powers.may_appoint(await people.posts_of(work, person)):
        raise RefusalError("for-operators", forbidden=True)
