"""What a person sees: waiting for what should come, and finding that nothing else did."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, TypeVar

from simulator.transcript import transcript

if TYPE_CHECKING:
    import re
    from collections.abc import Callable

    from simulator.chats import Chat
    from simulator.group import Group
    from simulator.messages import Message
    from simulator.people import Account
    from simulator.world import World

_T = TypeVar("_T")

#: Real seconds that a person waits for what should come: enough for a slow machine with other work.
PATIENCE = 15.0


class Eyes:
    """Every wait is in real seconds: it is the story's patience, not time on the desk."""

    def __init__(self, world: World, account: Account) -> None:
        self._world = world
        self.account = account

    @property
    def id(self) -> int:
        return self.account.id

    @property
    def name(self) -> str:
        return self.account.name

    @property
    def room(self) -> Chat:
        """The private chat with the bot; after a reset, when nobody is known any more, a new one."""
        return self._world.chats.get(self.id) or self._world.meet(self.account)

    @property
    def chat(self) -> list[Message]:
        """The messages now in the private chat, oldest first."""
        return list(self.room.messages.values())

    def transcript(self, most: int = 30) -> str:
        return transcript(self.room, most)

    async def sees(
        self,
        words: str | re.Pattern[str],
        *,
        within: float = PATIENCE,
        media: str | None = None,
        in_: Group | None = None,
    ) -> Message:
        """Waits for a message of the bot, new or edited, that contains the words, and marks it seen.

        Each version of a message is seen once: a second expectation of the same words waits for a second message.
        `media` asks for a kind as well: "photo", "voice", ...; with in_ the group is watched instead.
        """
        room = in_.room if in_ else self.room
        found = await self._until(room, within, lambda: _unseen(room, words, media))
        if found is None:
            wanted = repr(words if isinstance(words, str) else words.pattern) + (f" with {media}" if media else "")
            raise AssertionError(f"{self.name} does not see {wanted} within {within} s\n{transcript(room)}")
        self._world.look(found)
        return found

    async def sees_nothing(self, for_: float = 0.3, *, in_: Group | None = None) -> None:
        """Nothing unseen is there, and nothing comes for so many seconds."""
        room = in_.room if in_ else self.room
        found = await self._until(room, for_, lambda: next(iter(room.unseen.values()), None))
        if found is not None:
            raise AssertionError(f"{self.name} sees something unexpected: {found.text!r}\n{transcript(room)}")

    def reads(self, *, in_: Group | None = None) -> list[Message]:
        """Marks everything seen; answers what had not been."""
        room = in_.room if in_ else self.room
        unseen = list(room.unseen.values())
        for message in unseen:
            self._world.look(message)
        return unseen

    async def _until(self, room: Chat, within: float, look: Callable[[], _T | None]) -> _T | None:
        deadline = asyncio.get_running_loop().time() + within
        while True:
            found = look()
            left = deadline - asyncio.get_running_loop().time()
            if found is not None or left <= 0:
                return found
            await room.changed.wait(left)


def _unseen(room: Chat, words: str | re.Pattern[str], media: str | None) -> Message | None:
    """The first message whose newest version says it; failing that, one that said it since it was last seen."""
    waiting = [message for message in room.unseen.values() if media is None or media in message.content]
    for message in waiting:
        if _says(message.text, words):
            return message
    for message in waiting:
        if any(_says(version.text, words) for version in message.history if not version.seen):
            return message
    return None


def _says(text: str, words: str | re.Pattern[str]) -> bool:
    return words in text if isinstance(words, str) else words.search(text) is not None
