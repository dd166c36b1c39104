"""The whole stand-in: a Telegram of its own, on this machine, for one bot."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from aiohttp import web

from simulator import copying, editing, governing, members, polls, profile, sending, taps, topics, upkeep
from simulator.clock import Clock
from simulator.group import Group
from simulator.people import Account
from simulator.person import Person
from simulator.polling import Polling
from simulator.server import Server, application
from simulator.transcript import transcript
from simulator.webhook import Webhook
from simulator.world import World

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from datetime import datetime

    from simulator.calls import Call
    from simulator.faults import Faults
    from simulator.feed import JSON, Watch
    from simulator.limits import Limits
    from simulator.messages import Message
    from simulator.query import Query

#: Importing them is what puts their methods into the table of those answered here.
FAMILIES = (copying, editing, governing, members, polls, profile, sending, taps, topics, upkeep)

#: Ids of people who are given none: beyond 32 bits, as new accounts have.
_FIRST_PERSON = 7_000_000_001


class Telegram:
    """Make people and groups, serve, point a bot at `url`, and talk."""

    def __init__(
        self,
        token: str = "110:TEST",  # noqa: S107 - guards nothing but a desk
        *,
        bot_name: str = "Kulkul",
        bot_username: str = "KulkulBot",
        clock: Clock | Callable[[], datetime] | None = None,
        privacy: bool = True,
    ) -> None:
        self.token = token
        self.clock = clock if isinstance(clock, Clock) else Clock(clock)
        bot = Account(int(token.partition(":")[0]), bot_name, username=bot_username, is_bot=True)
        self.world = World(bot, self.clock, privacy=privacy)
        self.people: dict[int, Person] = {}
        self.groups: dict[int, Group] = {}
        self.polling = Polling(self.world)
        self._webhook = Webhook(self.world, self.polling, self._perform)
        self.server = Server(self.world, token, self.polling, self._webhook)
        self.url = ""
        self.clock.on_move(lambda by: self.world.feed.tell("clock", lambda: {"moved": by.total_seconds()}))

    @asynccontextmanager
    async def serve(
        self, port: int = 0, *, extend: Callable[[web.Application], None] | None = None
    ) -> AsyncIterator[Telegram]:
        """Listens on loopback only; port 0 takes a free one. `extend` may add routes of its own before the start."""
        app = application(self.server)
        if extend:
            extend(app)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.2)
        await runner.setup()
        try:
            site = web.TCPSite(runner, "127.0.0.1", port)
            await site.start()
            self.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
            yield self
        finally:
            await self._webhook.close()
            self.polling.close()
            self.world.feed.close()
            await runner.cleanup()

    def person(
        self,
        name: str,
        *,
        id: int | None = None,  # noqa: A002 - what everybody at Telegram calls it
        username: str = "",
        language: str = "id",
    ) -> Person:
        """Somebody with an account; the same id again is the same person."""
        number = id if id is not None else _FIRST_PERSON + len(self.people)
        if number in self.people:
            return self.people[number]
        first, _, last = name.partition(" ")
        account = Account(number, first, last, username, language)
        self.world.meet(account)
        person = self.people[number] = Person(self.world, account)
        self.world.feed.tell("person", account.as_json)
        return person

    def group(
        self,
        title: str,
        *,
        owner: Person | None = None,
        supergroup: bool = False,
        forum: bool = False,
        username: str = "",
    ) -> Group:
        """A group without the bot; `add_bot` brings it in. A forum, which has topics, is a supergroup."""
        owner = owner or self.person(f"Pemilik {title}")
        room = self.world.found(title, owner.account, supergroup=supergroup or forum, username=username)
        room.topics = set() if forum else None
        group = Group(self.world, room, owner)
        self.groups[group.id] = group
        self.world.feed.tell("group", group.room.as_json)
        return group

    @property
    def faults(self) -> Faults:
        return self.world.faults

    @property
    def limits(self) -> Limits:
        return self.world.limits

    @property
    def calls(self) -> list[Call]:
        """Every call of the Bot API so far, oldest first."""
        return self.server.calls

    @property
    def complaints(self) -> list[str]:
        """What Telegram lets pass and a careful bot would not do, such as parameters it does not know."""
        return self.world.complaints

    def subscribe(self) -> Watch:
        """Everything that happens from now on; an async iterator, closed by its `close` or with the desk."""
        return self.world.feed.subscribe()

    def unexpected(self) -> list[Message]:
        """What the bot said and nobody has seen."""
        return [message for chat in self.world.restless.values() for message in chat.unseen.values()]

    def must_be_settled(self) -> None:
        """How a story ends: everything the bot said was expected, and nothing was asked in a way that only passes."""
        unexpected = self.unexpected()
        if unexpected or self.complaints:
            rooms = dict.fromkeys(message.chat for message in unexpected)
            said = [f"nobody expected {message.text!r}" for message in unexpected]
            raise AssertionError("\n".join([*said, *self.complaints, *(transcript(room) for room in rooms)]))

    def transcript(self, most: int = 30) -> str:
        """All chats in which something was said."""
        return "\n\n".join(transcript(chat, most) for chat in self.world.chats.values() if chat.messages)

    def reset(self) -> None:
        """An empty desk, the bot still at the line. Numbers go on, so that nothing new looks like something old."""
        self.people.clear()
        self.groups.clear()
        self.server.calls.clear()
        self.world.clear()

    async def _perform(self, query: Query) -> JSON:
        return await self.server.perform(query)
