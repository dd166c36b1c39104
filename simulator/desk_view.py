"""What the page sees: everything at once when it opens, then each thing as it happens."""

from __future__ import annotations

import asyncio
import contextlib
import json
from dataclasses import asdict
from typing import TYPE_CHECKING

from aiohttp import web

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from simulator.chats import Chat
    from simulator.desk_map import Map
    from simulator.desk_scenarios import Scenarios
    from simulator.feed import JSON, Event, Watch
    from simulator.messages import Message
    from simulator.person import Person
    from simulator.telegram import Telegram

#: Messages of one chat and calls a page is given when it opens.
_MESSAGES = 300
_CALLS = 200
#: Seconds between signs of life on a quiet line, so that a dead one is noticed.
_PULSE = 15
#: Milliseconds after which a page whose line broke tries again.
_RETRY = 700
#: A browser may show these as they are; anything else is only for saving, because it might be a page with a script.
_SHOWN = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp", "audio/ogg", "audio/mpeg", "video/mp4"})


class View:
    def __init__(
        self,
        telegram: Telegram,
        people: Sequence[Person],
        roles: Mapping[int, str],
        land: Map,
        scenarios: Scenarios,
        *,
        movable: bool,
    ) -> None:
        self._telegram = telegram
        self._world = telegram.world
        self._people = {person.id: person for person in people}
        self._roles = roles
        self._land = asdict(land)
        self._scenarios = scenarios
        self._movable = movable
        self._watches: set[Watch] = set()

    def routes(self) -> list[web.RouteDef]:
        return [web.get("/events", self._on_events), web.get("/files/{id}", self._on_file)]

    def close(self) -> None:
        for watch in list(self._watches):
            watch.close()

    def snapshot(self) -> JSON:
        calls = [call.as_json() for call in self._telegram.calls[-5 * _CALLS :] if call.method != "getUpdates"]
        return {
            "kind": "snapshot",
            "at": self._world.clock.now().isoformat(),
            "bot": self._world.bot.as_json(),
            "people": [self._person(person) for person in self._people.values()],
            "calls": calls[-_CALLS:],
            "faults": self._world.faults.active(),
            "scenarios": self._scenarios.as_json(),
            "movable": self._movable,
        } | self._land

    def translate(self, event: Event) -> JSON | None:
        """An event as the page wants it; None when nobody on the page is concerned."""
        if event.kind == "reset":
            return self.snapshot()
        news: JSON = {"kind": event.kind, "at": event.at.isoformat()}
        if event.kind in {"message", "edited", "deleted", "reaction"}:
            room = self._room(event.about.get("chat_id") or event.about["chat"]["id"])
            return news | self._message(event, room) if room else None
        if event.kind in {"callback", "callback_answered", "action", "blocked"}:
            return news | event.about
        if event.kind == "call":
            return news | {"call": event.about} | self._commands(str(event.about["method"]))
        if event.kind in {"clock", "fault", "scenarios"}:
            return news | event.about
        return None

    def _message(self, event: Event, room: Chat) -> JSON:
        # The event carries the message as it was then; what else the chat shows is as it is now.
        number = event.about["message_id"]
        message = room.messages.get(number)
        about: JSON = {"chat_id": room.id, "message_id": number, "reactions": _reactions(message)}
        if event.kind in {"message", "edited"}:
            about["message"] = event.about | {"reactions": _reactions(message)}
        return about | {"keyboard": _keyboard(room)}

    def _room(self, chat_id: int) -> Chat | None:
        return self._world.chats.get(chat_id) if chat_id in self._people else None

    def _person(self, person: Person) -> JSON:
        shown = person.chat[-_MESSAGES:]
        return {
            "id": person.id,
            "name": person.name,
            "role": self._roles.get(person.id, ""),
            "username": person.account.username,
            "blocked": person.account.blocked,
            "messages": [message.as_json() | {"reactions": _reactions(message)} for message in shown],
            "keyboard": _keyboard(person.room),
            "commands": self._menu(person),
        }

    def _menu(self, person: Person) -> list[JSON]:
        return self._world.profile.commands_for(person.id, person.id, person.account.language, private=True)

    def _commands(self, method: str) -> JSON:
        if method not in {"setMyCommands", "deleteMyCommands"}:
            return {}
        return {"commands": {str(person.id): self._menu(person) for person in self._people.values()}}

    async def _on_events(self, request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"})
        await response.prepare(request)
        watch = self._telegram.subscribe()
        self._watches.add(watch)
        try:
            with contextlib.suppress(ConnectionResetError):
                await self._tell(response, watch)
        finally:
            self._watches.discard(watch)
            watch.close()
        return response

    async def _tell(self, response: web.StreamResponse, watch: Watch) -> None:
        await response.write(b"retry: %d\n\n" % _RETRY)
        await response.write(_frame(self.snapshot()))
        faults = self._world.faults.active()
        coming = asyncio.ensure_future(anext(watch, None))
        try:
            while True:
                await asyncio.wait({coming}, timeout=_PULSE)
                if not coming.done():
                    await response.write(b": still here\n\n")
                    continue
                event = coming.result()
                if event is None:
                    return
                coming = asyncio.ensure_future(anext(watch, None))
                if news := self.translate(event):
                    await response.write(_frame(news))
                # A fault that has struck is gone without a word of its own.
                if faults != (faults := self._world.faults.active()):
                    await response.write(_frame({"kind": "faults", "at": event.at.isoformat(), "faults": faults}))
        finally:
            coming.cancel()

    async def _on_file(self, request: web.Request) -> web.StreamResponse:
        file = self._world.files.find(request.match_info["id"])
        if file is None:
            raise web.HTTPNotFound
        if file.type in _SHOWN:
            return web.Response(body=file.data, content_type=file.type, headers={"Cache-Control": "max-age=3600"})
        plain = {"Content-Disposition": "attachment"}
        return web.Response(body=file.data, content_type="application/octet-stream", headers=plain)


def _keyboard(room: Chat) -> JSON | None:
    return room.keyboard.reply_keyboard if room.keyboard else None


def _reactions(message: Message | None) -> list[str]:
    given = message.reactions.values() if message else ()
    return [str(one.get("emoji", "")) for reactions in given for one in reactions]


def _frame(news: JSON) -> bytes:
    return b"data: " + json.dumps(news, ensure_ascii=False, separators=(",", ":")).encode() + b"\n\n"
