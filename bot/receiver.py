"""The polling loop: the next batch is asked for, and so this one confirmed, only after its effects are committed."""

import asyncio
from collections.abc import Iterable
from itertools import count
from typing import Any

import structlog
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.api import Api, seconds_of
from bot.arrivals import part, readable
from bot.intake import DatabaseAwayError, Intake
from bot.pulse import Pulse

#: Seconds Telegram holds a request for updates that has nothing to bring.
LONG_POLL = 30
BATCH = 100
ALLOWED = ["message", "edited_message", "callback_query", "my_chat_member"]

#: Seconds between tries while Telegram or the database is away, or somebody else polls with our token.
PAUSES = (0.5, 1, 2, 5, 10)
CONFLICT_PAUSE = 10

log = structlog.get_logger()


class Receiver:
    def __init__(self, api: Api, intake: Intake, pulse: Pulse | None = None) -> None:
        self._api = api
        self._pulse = pulse or Pulse()
        self._intake = intake
        self._stopping = False
        self._fetching: asyncio.Task[list[dict[str, Any]]] | None = None

    async def run(self) -> None:
        """Until stop(); what is not confirmed then comes again and has no second effect."""
        offset: int | None = None
        while not self._stopping:
            self._fetching = asyncio.create_task(self._fetch(offset), name="getUpdates")
            await asyncio.wait({self._fetching})
            if self._fetching.cancelled():
                return
            if batch := self._fetching.result():
                await self._take_all(batch)
                offset = max(update["update_id"] for update in batch) + 1

    def stop(self) -> None:
        """Ask for no more; a batch under way is finished, for a transaction cut off may keep its lock."""
        self._stopping = True
        if self._fetching is not None:
            self._fetching.cancel()

    async def _fetch(self, offset: int | None) -> list[dict[str, Any]]:
        parameters: dict[str, Any] = {"timeout": LONG_POLL, "limit": BATCH, "allowed_updates": ALLOWED}
        if offset is not None:
            parameters["offset"] = offset
        for attempt in count():
            try:
                came = await self._api.call("getUpdates", parameters, read_timeout=LONG_POLL + 10)
                batch = readable_ones(came)
            except Conflict:
                self._pulse.refused = "conflict"
                log.error(  # noqa: TRY400 (the cause is in the words)
                    "another program polls with this bot's token: stop it, or give this one a token of its own"
                )
                await asyncio.sleep(CONFLICT_PAUSE)
            except InvalidToken:
                self._pulse.refused = "token"
                log.error(  # noqa: TRY400
                    "Telegram no longer accepts the token: put the new one from @BotFather into .env, restart"
                )
                await asyncio.sleep(CONFLICT_PAUSE)
            except RetryAfter as error:
                await asyncio.sleep(seconds_of(error))
            except TelegramError as error:
                log.warning("Telegram does not answer", error=type(error).__name__, attempt=attempt + 1)
                await asyncio.sleep(PAUSES[min(attempt, len(PAUSES) - 1)])
            else:
                self._pulse.refused = ""
                return batch
        raise AssertionError("unreachable")

    async def _take_all(self, batch: list[dict[str, Any]]) -> None:
        """Updates of one person in order; different people do not wait for each other."""
        async with asyncio.TaskGroup() as group:
            for updates in by_person(batch):
                group.create_task(self._take_in_order(updates))

    async def _take_in_order(self, updates: Iterable[dict[str, Any]]) -> None:
        for update in updates:
            for attempt in count():
                try:
                    await self._intake.take(update)
                except DatabaseAwayError:
                    log.error("the database does not answer; nothing is confirmed, nothing is lost")  # noqa: TRY400
                    if self._stopping:
                        raise asyncio.CancelledError from None
                    await asyncio.sleep(PAUSES[min(attempt, len(PAUSES) - 1)])
                else:
                    break


def readable_ones(came: object) -> list[dict[str, Any]]:
    """Raises TelegramError when nothing of what came is an update: it will hardly be another day."""
    found = came if isinstance(came, list) else [came]
    batch = [update for raw in found if (update := readable(raw)) is not None]
    if found and not batch:
        raise TelegramError("no update among what came")
    return batch


def by_person(batch: Iterable[dict[str, Any]]) -> list[list[dict[str, Any]]]:
    """The updates of each person (of each chat, where there is no person), in the order they came."""
    lines: dict[object, list[dict[str, Any]]] = {}
    for update in batch:
        lines.setdefault(_line(update), []).append(update)
    return list(lines.values())


def _line(update: dict[str, Any]) -> object:
    for content in update.values():
        who = part(content, "from", "id") or part(content, "chat", "id")
        if isinstance(who, int):
            return who
    return None
