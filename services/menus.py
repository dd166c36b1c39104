"""What the menu key of each chat lists: everybody's commands, or those of the posts somebody holds, in their language.

Nothing is said here, so nothing goes through the outbox: what Telegram has is compared with what it should have, and
set again until it is so. A change that is cut off half way is made once more.
"""

import hashlib
import json
from dataclasses import dataclass

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
    wanted = ((known, _wanted(work.house, known)) for known in await menus.had(work.tx, work.now))
    return [menu for known, menu in wanted if menu.mark != known.menu][:most]


def _wanted(house: House, known: Had) -> Menu:
    """Whoever chose a language reads it here too, whatever language their phone speaks."""
    if not known.roles and not known.chosen:
        return Menu(known.person, None, "")
    commands = guide.menu_for(house.texts, known.language, known.roles)
    return Menu(known.person, commands, hashlib.sha256(json.dumps(commands).encode()).hexdigest()[:16])
