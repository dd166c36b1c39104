"""Before a confidential report is sent: whether its own words tell who wrote them."""

from domain import giveaway
from domain.giveaway import Sign
from services.work import Work
from storage.drafts import Draft
from storage.people import Person
from texts.catalogue import Markup

#: Kinds that keep the name their file has on the phone.
_NAMED_FILES = frozenset({"document", "audio"})


def text(work: Work, draft: Draft, person: Person) -> Markup:
    """A warning to stand on the card; nothing is changed or held back. Empty when there is nothing to warn of."""
    found = giveaway.signs(draft.text, person.name, person.username)
    lines = [
        work.texts.text(f"draft-gives-{sign}", person.language)
        for sign in (Sign.NAME, Sign.USERNAME, Sign.PHONE)
        if sign in found
    ]
    if any(item["kind"] in _NAMED_FILES for item in draft.media):
        lines.append(work.texts.text("draft-gives-file", person.language))
    return work.texts.text("draft-gives-away", person.language, list=Markup("\n".join(lines))) if lines else Markup("")
