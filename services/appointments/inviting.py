"""/undang: for which post, where, under which title, for how long; a card that asks one thing after the other.

What is known so far is a row (storage.dialogues), so that any process may handle the next tap.
"""

from typing import Any

from domain import area as areas
from domain import titles
from domain.area import Level
from domain.roles import LEVELS, ROLE_WORDS, Role
from services import outbox
from services.appointments import appointing, area_choice, invitation_letter, invite_card
from services.appointments.appointing import INVITE_CARD
from services.appointments.area_choice import Inside
from services.appointments.invite_card import DAYS, NO_TITLE
from services.casework.relay import Said
from services.reporting import conversations
from services.work import RefusalError, Work
from storage.people import Invitation, Person
from texts import keyboards

#: The kind of the question; its detail holds role, inside, area, title, as far as they are known.
QUESTION = "invite"


async def begin(work: Work, by: Person, *, fresh: bool) -> None:
    """From the start, whatever was half chosen."""
    await appointing.check(work, by)
    await _go_on(work, by, {}, fresh=fresh)


async def choose_role(work: Work, by: Person, word: str) -> None:
    await _known(work, by)
    if word not in set(Role):
        raise RefusalError("forged", forbidden=True)
    await _go_on(work, by, _with_role(Role(word)))


async def look_inside(work: Work, by: Person, word: str) -> None:
    known = await _known(work, by, "role")
    await _go_on(work, by, {"role": known["role"], "inside": Inside.parse(work, word).word})


async def choose_area(work: Work, by: Person, code: str) -> None:
    known = await _known(work, by, "role")
    if not area_choice.fits(work, Role(known["role"]), code):
        raise RefusalError("forged", forbidden=True)
    await _go_on(work, by, {"role": known["role"], "area": code})


async def choose_title(work: Work, by: Person, word: str) -> None:
    """None, or one of those offered by its place among them."""
    known = await _known(work, by, "role", "area")
    found = invite_card.offered(work, known)
    if word != NO_TITLE and not (word.isdigit() and int(word) < len(found)):
        raise RefusalError("forged", forbidden=True)
    await _go_on(work, by, known | {"title": "" if word == NO_TITLE else found[int(word)]})


async def choose_days(work: Work, by: Person, days: int) -> None:
    """The link goes out, and the card that asked goes: one tap, one message."""
    known = await _known(work, by, "role", "area", "title")
    if days not in DAYS:
        raise RefusalError("forged", forbidden=True)
    await conversations.drop(work, by)
    await outbox.remove(work, by.telegram_id, INVITE_CARD)
    invitation = Invitation(role=known["role"], area_code=known["area"], title=known["title"], language="")
    await invitation_letter.give(work, by, invitation, days)


async def step_back(work: Work, by: Person) -> None:
    """To the question before; from inside an area to what is around it."""
    known = await _known(work, by)
    inside = Inside.parse(work, known["inside"]).code if "inside" in known else areas.KABUPATEN
    if "title" in known:
        del known["title"]
    elif "area" in known and Role(known["role"]) is not Role.OPERATOR:
        known = {"role": known["role"]}
    elif inside != areas.KABUPATEN:
        known["inside"] = Inside(areas.parent(inside)).word
    else:
        known = {}
    await _go_on(work, by, known)


async def cancel(work: Work, by: Person) -> None:
    await appointing.check(work, by)
    await conversations.drop_about(work, by.telegram_id, None)
    await outbox.post(work, by, INVITE_CARD, work.texts.text("invite-cancelled", by.language))


async def answer(work: Work, by: Person, said: Said) -> None:
    """What was typed instead of tapped. Raises RefusalError for what does not fit: the question stays open."""
    known = await _known(work, by)
    words = said.words.strip()
    if not words:
        raise RefusalError("invite-words")
    if "role" not in known:
        role = ROLE_WORDS.get(words.casefold())
        if role is None:
            raise RefusalError("invite-role-unknown")
        await _go_on(work, by, _with_role(role), fresh=True)
    elif "area" not in known:
        inside = Inside.parse(work, known["inside"]).code if "inside" in known else areas.KABUPATEN
        found = area_choice.typed(work, Role(known["role"]), words, inside)
        choice = _one_or_many(Role(known["role"]), found)
        await _go_on(work, by, {"role": known["role"]} | choice, fresh=True)
    elif "title" not in known:
        title = titles.clean(words)
        if title is None:
            raise RefusalError("title-unfit", longest=titles.LONGEST)
        await _go_on(work, by, known | {"title": title}, fresh=True)
    elif words.isascii() and words.isdigit() and int(words) in DAYS:
        await choose_days(work, by, int(words))
    else:
        raise RefusalError("invite-days-unclear")


def _one_or_many(role: Role, found: list[str]) -> dict[str, Any]:
    """One area is chosen, unless its banjar are still to be asked for; of several the right one is asked for."""
    if len(found) > 1:
        return {"candidates": found}
    whole = Level.BANJAR in LEVELS[role] and areas.level(found[0]) is Level.DESA
    return {"inside": Inside(found[0]).word} if whole else {"area": found[0]}


def _with_role(role: Role) -> dict[str, Any]:
    """Where there is one area only, it is not asked for."""
    return {"role": str(role)} | ({"area": areas.KABUPATEN} if LEVELS[role] == {Level.KABUPATEN} else {})


async def _known(work: Work, by: Person, *needed: str) -> dict[str, Any]:
    """What was chosen so far; raises RefusalError when the card is an old one."""
    await appointing.check(work, by)
    dialogue = await conversations.open_question(work, by)
    if dialogue is None or dialogue.kind != QUESTION or not all(name in dialogue.detail for name in needed):
        raise RefusalError("question-over")
    return dict(dialogue.detail)


async def _go_on(work: Work, by: Person, known: dict[str, Any], *, fresh: bool = False) -> None:
    await conversations.ask(work, by, QUESTION, None, **known)
    text, keys = await invite_card.question(work, by, known)
    await outbox.post(work, by, INVITE_CARD, text, keyboards.inline(keys), fresh=fresh)
