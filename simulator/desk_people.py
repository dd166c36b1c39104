"""What the person at the keyboard does as one of the people."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import isfinite, nan
from typing import TYPE_CHECKING, Any

from aiohttp import web

from simulator import limits
from simulator.desk_door import Declined
from simulator.entities import units

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from simulator.feed import JSON
    from simulator.messages import Message
    from simulator.person import Person
    from simulator.telegram import Telegram


@dataclass
class Wish:
    """What a request asks for: fields of JSON or of a form, and files in the order they were chosen."""

    fields: JSON = field(default_factory=dict)
    files: list[tuple[str, bytes]] = field(default_factory=list)

    def text(self, name: str, *, most: int = limits.TEXT) -> str:
        value = str(self.fields.get(name) or "").strip()
        if units(value) > most:
            raise Declined("too-long", f"Telegram takes {most} characters at most.")
        return value

    def words(self) -> str:
        if not (text := self.text("text")):
            raise Declined("empty", "Please write something first.")
        return text

    @property
    def caption(self) -> str | None:
        return self.text("caption", most=limits.CAPTION) or None

    def number(self, name: str) -> float:
        try:
            number = float(self.fields[name])
        except (KeyError, TypeError, ValueError):
            number = nan
        if not isfinite(number):
            raise Declined("garbled", f"Please give {name} as a number.")
        return number


class Acts:
    def __init__(self, telegram: Telegram, people: Sequence[Person]) -> None:
        self._telegram = telegram
        self._people = {person.id: person for person in people}

    def routes(self) -> list[web.RouteDef]:
        return [web.post(r"/people/{id:\d+}/{act:[a-z]+}", self._on_act)]

    async def _on_act(self, request: web.Request) -> web.Response:
        person = self._people.get(int(request.match_info["id"]))
        act = _ACTS.get(request.match_info["act"])
        if person is None or act is None:
            raise web.HTTPNotFound
        wish = await _read(request)
        try:
            await act(person, wish)
        except RuntimeError as refused:
            name = "blocked" if person.account.blocked else "refused"
            raise Declined(name, f"{refused}.", 409) from None
        return web.json_response({"ok": True})


async def _read(request: web.Request) -> Wish:
    if request.content_type != "multipart/form-data":
        body = await request.json() if request.can_read_body else {}
        if not isinstance(body, dict):
            raise Declined("garbled", "Please send a JSON object.")
        return Wish(body)
    wish = Wish()
    for name, value in (await request.post()).items():
        if isinstance(value, web.FileField):
            wish.files.append((value.filename, value.file.read()))
        else:
            wish.fields[name] = value
    return wish


def _message(person: Person, wish: Wish) -> Message:
    message = person.room.messages.get(int(wish.number("message_id")))
    if message is None:
        raise Declined("gone", "That message is no longer there.", 404)
    return message


async def _write(person: Person, wish: Wish) -> None:
    await person.write(wish.words())


async def _tap(person: Person, wish: Wish) -> None:
    """An inline button by message and data, or a button under the input field by its label."""
    if "message_id" in wish.fields:
        await person.tap_data(_message(person, wish), str(wish.fields.get("data", "")), wait=False)
        return
    label, room = wish.text("label"), person.room
    shown: JSON = (room.keyboard.reply_keyboard if room.keyboard else None) or {}
    button: Any = next((one for row in shown.get("keyboard", []) for one in row if one["text"] == label), None)
    if button is None:
        raise Declined("gone", "That button is no longer there.", 404)
    if button.get("request_location"):
        raise Declined("needs-place", "Please choose the place to share.")
    if shown.get("one_time_keyboard"):
        room.keyboard = None
    await (person.send_contact() if button.get("request_contact") else person.write(label))


async def _location(person: Person, wish: Wish) -> None:
    latitude, longitude = wish.number("latitude"), wish.number("longitude")
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        raise Declined("nowhere-on-earth", "There is no such place on Earth.")
    if (keyboard := person.room.keyboard) and (keyboard.reply_keyboard or {}).get("one_time_keyboard"):
        person.room.keyboard = None
    await person.share_location(latitude, longitude)


async def _photo(person: Person, wish: Wish) -> None:
    await person.send_photo(_first(wish), caption=wish.caption)


async def _voice(person: Person, wish: Wish) -> None:
    seconds = min(60, max(1, int(wish.number("seconds")))) if "seconds" in wish.fields else 4
    await person.send_voice(_first(wish), seconds=seconds)


async def _video(person: Person, wish: Wish) -> None:
    await person.send_video(_first(wish), caption=wish.caption)


async def _document(person: Person, wish: Wish) -> None:
    name = wish.files[0][0] if wish.files else "surat.pdf"
    await person.send_document(_first(wish), name=name or "surat.pdf", caption=wish.caption)


async def _album(person: Person, wish: Wish) -> None:
    if wish.files and not 2 <= len(wish.files) <= 10:
        raise Declined("album", "An album holds 2 to 10 pictures.")
    data = [content for _, content in wish.files] or None
    kinds = ["photo"] * (len(data) if data else 3)
    await person.send_album(kinds, caption=wish.caption, data=data)


async def _reply(person: Person, wish: Wish) -> None:
    await person.reply(_message(person, wish), wish.words())


async def _edit(person: Person, wish: Wish) -> None:
    await person.edit(_message(person, wish), wish.words())


async def _block(person: Person, _wish: Wish) -> None:
    await person.block()


async def _unblock(person: Person, _wish: Wish) -> None:
    await person.unblock()


def _first(wish: Wish) -> bytes | None:
    """The chosen file; None lets a small real one be made."""
    if not wish.files:
        return None
    if not wish.files[0][1]:
        raise Declined("empty", "That file is empty.")
    return wish.files[0][1]


_ACTS: dict[str, Callable[[Person, Wish], Awaitable[None]]] = {
    "write": _write,
    "tap": _tap,
    "location": _location,
    "photo": _photo,
    "voice": _voice,
    "video": _video,
    "document": _document,
    "album": _album,
    "reply": _reply,
    "edit": _edit,
    "block": _block,
    "unblock": _unblock,
}
