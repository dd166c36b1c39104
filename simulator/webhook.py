"""Webhooks: updates brought to the bot's door, in order for each chat, again and again until it takes them."""

from __future__ import annotations

import asyncio
import re
from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar
from urllib.parse import urlsplit

import aiohttp

from simulator.methods import proper_name
from simulator.query import read_answer
from simulator.refusals import Refusal, bad_request

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from simulator.feed import JSON
    from simulator.polling import Polling
    from simulator.query import Query
    from simulator.updates import Line, Update
    from simulator.world import World

_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
#: Seconds a bot has to take an update.
_PATIENCE = 60
#: Seconds between tries of one update: doubled each time, up to the last.
_FIRST_PAUSE = 1.0
_LONGEST_PAUSE = 60.0


class Webhook:
    METHODS: ClassVar = frozenset({"setWebhook", "deleteWebhook", "getWebhookInfo"})

    def __init__(self, world: World, polling: Polling, perform: Callable[[Query], Awaitable[JSON]]) -> None:
        self._world = world
        self._polling = polling
        self._perform = perform
        self.url = ""
        self.secret = ""
        self.connections = 40
        self._last_error: tuple[int, str] | None = None
        self._task: asyncio.Task[None] | None = None
        self._ended: list[asyncio.Task[None]] = []
        #: Lines (chats) being served; a line has one update on its way at a time.
        self._busy: dict[Line, asyncio.Task[None]] = {}

    def manage(self, query: Query) -> JSON:
        if query.method == "getWebhookInfo":
            return {"ok": True, "result": self._info()}
        if query.flag("drop_pending_updates"):
            self._world.updates.clear()
        url = query.text("url") if query.method == "setWebhook" else ""
        self._world.updates.allow(query.structure("allowed_updates", "allowed updates"))
        return {"ok": True, "result": True, "description": self._set(url, query)}

    def _set(self, url: str, query: Query) -> str:
        if not url:
            was, self.url = self.url, ""
            self.stop()
            self._polling.webhook_set(active=False)
            return "Webhook was deleted" if was else "Webhook is already deleted"
        _check_address(url)
        secret = query.text("secret_token")
        if not re.fullmatch(r"[A-Za-z0-9_-]{0,256}", secret):
            raise bad_request("secret token contains unallowed characters")
        connections = min(max(query.integer("max_connections", 40), 1), 100)
        same = (url, secret, connections) == (self.url, self.secret, self.connections)
        self.url, self.secret, self.connections, self._last_error = url, secret, connections, None
        if same and self._task:
            # Bots set their webhook at every start; what is on its way stays on its way.
            return "Webhook is already set"
        self._polling.webhook_set(active=True)
        self.stop()
        self._task = asyncio.get_running_loop().create_task(self._deliver(), name="webhook")
        self._world.feed.tell("webhook", lambda: {"url": url})
        return "Webhook was set"

    def _info(self) -> JSON:
        waiting = len(self._world.updates)
        info: JSON = {"url": self.url, "has_custom_certificate": False, "pending_update_count": waiting}
        if self.url:
            info |= {"max_connections": self.connections, "ip_address": "127.0.0.1"}
        if self._last_error:
            info |= {"last_error_date": self._last_error[0], "last_error_message": self._last_error[1]}
        allowed = self._world.updates.allowed
        return info | ({"allowed_updates": sorted(allowed)} if allowed else {})

    def stop(self) -> None:
        if self._task:
            # It takes its postmen with it.
            self._task.cancel()
            self._ended.append(self._task)
        self._task = None
        self._busy.clear()

    async def close(self) -> None:
        self.stop()
        await asyncio.gather(*self._ended, return_exceptions=True)

    async def _deliver(self) -> None:
        """Starts a postman for every line with something waiting, as many as may work at once."""
        updates = self._world.updates
        timeout = aiohttp.ClientTimeout(total=_PATIENCE)
        async with aiohttp.ClientSession(timeout=timeout) as session, asyncio.TaskGroup() as postmen:
            while True:
                arrived = updates.arrived.next()
                for line in self._lines_waiting():
                    self._busy[line] = postmen.create_task(self._serve(session, line))
                await arrived

    def _lines_waiting(self) -> list[Line]:
        updates = self._world.updates
        lines = updates.lines(self.connections - len(self._busy), self._busy)
        if len(lines) > 1 and updates.out_of_order():
            lines.reverse()
        return lines

    async def _serve(self, session: aiohttp.ClientSession, line: Line) -> None:
        updates = self._world.updates
        try:
            while update := updates.first_of(line):
                for twin in updates.twins(update):
                    await self._bring(session, twin)
                updates.drop(update)
        finally:
            # Another webhook may have taken the line over meanwhile.
            if self._busy.get(line) is asyncio.current_task():
                del self._busy[line]
            # Another line may have waited for a free hand.
            updates.arrived.fire()

    async def _bring(self, session: aiohttp.ClientSession, update: Update) -> None:
        pause = _FIRST_PAUSE
        while update.expires > self._world.clock.now():
            asked = 0 if self._world.faults.out else await self._post(session, update)
            if asked is None:
                return
            await self._world.clock.sleep(asked or pause)
            pause = min(2 * pause, _LONGEST_PAUSE)

    async def _post(self, session: aiohttp.ClientSession, update: Update) -> float | None:
        """None when taken; otherwise the pause the bot asked for, or 0."""
        headers = {"X-Telegram-Bot-Api-Secret-Token": self.secret} if self.secret else {}
        try:
            async with session.post(self.url, json=update.as_json(), headers=headers) as response:
                if 200 <= response.status < 300:
                    await self._answer_in_the_answer(response)
                    return None
                self._failed(f"Wrong response from the webhook: {response.status} {response.reason}")
                wait = response.headers.get("Retry-After", "0")
                return float(wait) if wait.isdigit() else 0
        except TimeoutError:
            self._failed("Read timeout expired")
        except aiohttp.ClientConnectorError:
            self._failed("Connection refused")
        except aiohttp.ClientError:
            self._failed("Connection reset by peer")
        return 0

    def _failed(self, words: str) -> None:
        self._last_error = (int(self._world.clock.now().timestamp()), words)

    async def _answer_in_the_answer(self, response: aiohttp.ClientResponse) -> None:
        """A bot may answer an update with a call; it never learns how that went."""
        try:
            query = await read_answer(response)
            method = proper_name(query.method) if query else None
            if query and method:
                await self._perform(replace(query, method=method))
        except Refusal as refusal:
            self._world.complain(f"a call in a webhook's answer was refused: {refusal.description}")


def _check_address(url: str) -> None:
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    # Telegram wants HTTPS and the wide world; the desk never leaves this machine.
    if parts.hostname not in _LOOPBACK:
        raise bad_request("bad webhook: Failed to resolve host: Name or service not known")
