"""What the menu key of each chat lists: everybody's commands, or those of the posts somebody holds, in their language.

Nothing is said here, so nothing goes through the outbox: what Telegram has is compared with what it should have, and
set again until it is so. A change that is cut off half way is made once more.
"""

import hashlib
import json
from dataclasses import dataclass

from domain.roles import Role
from services.work import House, Work
from storage import menus
from storage.menus import Had
from texts import guide

Commands = list[dict[str, str]]


@dataclass(frozen=True)
class Menu:
    """commands: None when the chat is to show what everybody's shows. mark: what to remember of it."""

    person: int
    commands: Commands | None
    mark: str


async def due(work: Work, most: int) -> list[Menu]:
    """The chats whose list is not, or not known to be, the one they should have."""
    lists: dict[tuple[frozenset[Role], str], tuple[Commands, str]] = {}
    wanted = ((known, _wanted(work.house, known, lists)) for known in await menus.had(work.tx, work.now))
    return [menu for known, menu in wanted if menu.mark != known.menu][:most]


def _wanted(house: House, known: Had, lists: dict[tuple[frozenset[Role], str], tuple[Commands, str]]) -> Menu:
    """Whoever chose a language reads it here too, whatever language their phone speaks. lists: those made before."""
    if not known.roles and not known.chosen:
        return Menu(known.person, None, "")
    key = known.roles, known.language
    if key not in lists:
        commands = guide.menu_for(house.texts, known.language, known.roles)
        lists[key] = commands, hashlib.sha256(json.dumps(commands).encode()).hexdigest()[:16]
    return Menu(known.person, *lists[key])
