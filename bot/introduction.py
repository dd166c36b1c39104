"""What Telegram itself shows of the bot: its commands, for everybody and for each post, and its description.

Begun once the bot is at work, and never in its way: whatever Telegram refuses is logged and left as it is.
"""

import asyncio
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import structlog
from telegram.error import BadRequest, Forbidden, InvalidToken, RetryAfter, TelegramError

from bot.api import Api, seconds_of
from bot.clock import Clock
from bot.loops import rest
from services import menus
from services.menus import Menu
from services.work import House, Work
from storage import menus as rows
from storage.database import Database, is_away
from texts import guide
from texts.catalogue import DEFAULT_LANGUAGE, LANGUAGES

#: Seconds between looks for chats whose commands have changed, and how many of them are set at a look: a whole
#: regency's officers take a quarter of an hour, and what people wait for has Telegram's patience to itself.
LOOK_EVERY = 5.0
AT_A_LOOK = 10

#: Seconds for Telegram to answer.
PATIENCE = 5.0

#: Seconds until something is tried again that did not arrive.
TRY_AGAIN = 60.0

log = structlog.get_logger()


@dataclass
class Wish:
    """Something of the bot's own that is to be so: asked for first (get + what), set (set + what) if it differs."""

    what: str
    parameter: str
    wanted: Any
    where: dict[str, Any] = field(default_factory=dict)
    not_before: float = 0.0

    def is_so(self, found: object) -> bool:
        """Lists and buttons come as they are, texts as the one field of an object."""
        return self.wanted in (found, found.get(self.parameter) if isinstance(found, dict) else None)


class Introduction:
    """One per bot, beside its sender. bot_name: what an operator wants the bot to be called; empty: as it is."""

    def __init__(self, database: Database, api: Api, house: House, clock: Clock, bot_name: str = "") -> None:
        self._database = database
        self._api = api
        self._house = house
        self._clock = clock
        self._wishes = list(_wishes(house, bot_name))
        self._menus_from = 0.0
        self._stopping = asyncio.Event()

    async def run(self) -> None:
        """Until stop()."""
        while not self._stopping.is_set():
            await self._introduce()
            await self._hand_out_menus()
            await rest(self._stopping, LOOK_EVERY)

    def stop(self) -> None:
        self._stopping.set()

    async def _introduce(self) -> None:
        """What is so, or was refused, is no wish any more."""
        for wish in [wish for wish in self._wishes if wish.not_before <= time.monotonic()]:
            if self._stopping.is_set():
                return
            pause = await self._grant(wish)
            if pause is None:
                self._wishes.remove(wish)
            else:
                wish.not_before = time.monotonic() + pause

    async def _grant(self, wish: Wish) -> float | None:
        """Seconds after which to try again; None when there is nothing more to do."""
        try:
            if not wish.is_so(await self._call(f"get{wish.what}", wish.where)):
                await self._call(f"set{wish.what}", {wish.parameter: wish.wanted, **wish.where})
        except TelegramError as error:
            log.info("Telegram keeps what it shows of the bot", what=wish.what, error=type(error).__name__)
            return _pause_after(error)
        return None

    async def _hand_out_menus(self) -> None:
        """The commands of people's posts, to the chats where they have changed."""
        if self._menus_from > time.monotonic():
            return
        try:
            async with self._database.reads() as tx:
                due = await menus.due(Work(tx, self._clock(), self._house), AT_A_LOOK)
            given = [(menu.person, menu.mark) for menu in due if await self._set(menu)]
            if given:
                async with self._database.writes() as tx:
                    await rows.given(tx, given)
                    await tx.commit()
        except Exception as error:
            if not is_away(error):
                raise
            log.warning("introduction: the database does not answer", error=type(error).__name__)

    async def _set(self, menu: Menu) -> bool:
        """Whether that is settled: so it is also when Telegram will not have it for this chat."""
        if self._stopping.is_set() or self._menus_from > time.monotonic():
            return False
        scope = {"scope": {"type": "chat", "chat_id": menu.person}}
        try:
            if menu.commands is None:
                await self._call("deleteMyCommands", scope)
            else:
                await self._call("setMyCommands", {"commands": menu.commands, **scope})
        except TelegramError as error:
            log.info("commands of a chat not set", error=type(error).__name__)
            no_such_method = isinstance(error, InvalidToken)
            pause = float("inf") if no_such_method else _pause_after(error)
            if pause is not None:
                self._menus_from = time.monotonic() + pause
            return pause is None
        return True

    async def _call(self, method: str, parameters: dict[str, Any]) -> Any:  # noqa: ANN401 (JSON)
        """Whoever stops the bot does not wait long for this."""
        return await self._api.call(method, parameters, read_timeout=PATIENCE)


def _wishes(house: House, bot_name: str) -> Iterator[Wish]:
    """The language without a code is everybody's whose own language has no text."""
    yield Wish("ChatMenuButton", "menu_button", {"type": "commands"})
    for language in LANGUAGES:
        code = {} if language == DEFAULT_LANGUAGE else {"language_code": language}
        in_groups = {"scope": {"type": "all_group_chats"}, **code}
        yield Wish("MyCommands", "commands", guide.menu_for(house.texts, language, frozenset()), code)
        yield Wish("MyCommands", "commands", guide.menu_in_groups(house.texts, language), in_groups)
        yield Wish("MyDescription", "description", house.texts.plain("bot-description", language), code)
        yield Wish("MyShortDescription", "short_description", house.texts.plain("bot-about", language), code)
    if bot_name:
        yield Wish("MyName", "name", bot_name)


def _pause_after(error: TelegramError) -> float | None:
    """None when trying again would change nothing."""
    if isinstance(error, RetryAfter):
        return seconds_of(error)
    return None if isinstance(error, BadRequest | Forbidden | InvalidToken) else TRY_AGAIN
