"""What a person sends: words, pictures, recordings, places."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from simulator import entities, samples
from simulator.copying import origin
from simulator.eyes import Eyes
from simulator.media import made
from simulator.messages import Message

if TYPE_CHECKING:
    from collections.abc import Sequence

    from simulator.chats import Chat
    from simulator.feed import JSON
    from simulator.group import Group


class Hands(Eyes):
    """Everything goes to the private chat, or with in_ to a group. Without data a small real file is made."""

    async def write(
        self,
        text: str,
        *,
        in_: Group | None = None,
        reply_to: Message | None = None,
        topic: int | None = None,
        anonymously: bool = False,
    ) -> Message:
        """topic: one of the group's. anonymously: in the group's name, as its administrators may."""
        return self._say(words("text", text), in_=in_, reply_to=reply_to, topic=topic, anonymously=anonymously)

    async def start(self, payload: str = "") -> Message:
        """What the app sends for t.me/KulkulBot?start=payload."""
        if not re.fullmatch(r"[A-Za-z0-9_-]{0,64}", payload):
            raise ValueError(f"Telegram opens no link with the payload {payload!r}: 64 of A-Z, a-z, 0-9, _ and -")
        return await self.write(f"/start {payload}".strip())

    async def open_link(self, url: str) -> Message:
        """Follows a deep link to the bot, from an invitation or a QR code."""
        link = re.fullmatch(r"(?:https?://)?t\.me/(\w+)\?start=(.*)", url)
        if link is None or link[1].lower() != self._world.bot.username.lower():
            raise ValueError(f"{url} does not lead to @{self._world.bot.username}")
        return await self.start(link[2])

    async def reply(self, message: Message, text: str) -> Message:
        """A reply, in the chat where the message stands."""
        return self._post(message.chat, Message(message.chat, self.account, words("text", text), reply_to=message))

    async def send_photo(
        self,
        data: bytes | None = None,
        *,
        caption: str | None = None,
        in_: Group | None = None,
        reply_to: Message | None = None,
    ) -> Message:
        return self._say(self._medium("photo", data, caption), in_=in_, reply_to=reply_to)

    async def send_voice(self, data: bytes | None = None, *, seconds: int = 2, in_: Group | None = None) -> Message:
        made_up = samples.voice(seconds) if data is None else data
        return self._say(made(self._world.files, "voice", made_up, duration=seconds), in_=in_)

    async def send_video(
        self, data: bytes | None = None, *, caption: str | None = None, size: int | None = None
    ) -> Message:
        """`size` claims so many bytes without having them."""
        return self._say(self._medium("video", data, caption, size=size))

    async def send_video_note(self, data: bytes | None = None) -> Message:
        return self._say(self._medium("video_note", data, None))

    async def send_audio(self, data: bytes | None = None, *, caption: str | None = None) -> Message:
        return self._say(self._medium("audio", data, caption))

    async def send_animation(self, data: bytes | None = None, *, caption: str | None = None) -> Message:
        return self._say(self._medium("animation", data, caption))

    async def send_document(
        self,
        data: bytes | None = None,
        *,
        name: str = "surat.pdf",
        caption: str | None = None,
        size: int | None = None,
    ) -> Message:
        return self._say(self._medium("document", data, caption, name=name, size=size))

    async def send_sticker(self, emoji: str = "👍") -> Message:
        return self._say(made(self._world.files, "sticker", samples.STICKER, emoji=emoji))

    async def send_album(
        self,
        kinds: Sequence[str] = ("photo", "photo"),
        *,
        data: Sequence[bytes] | None = None,
        caption: str | None = None,
        in_: Group | None = None,
    ) -> list[Message]:
        """Several messages, several updates, one media_group_id; the caption stands under the first."""
        if not 2 <= len(kinds) <= 10:
            raise ValueError("an album has 2 to 10 items")
        album = self._world.token()
        contents = [
            self._medium(kind, data[number] if data else None, caption if number == 0 else None)
            for number, kind in enumerate(kinds)
        ]
        return [self._say(content, in_=in_, album=album) for content in contents]

    async def share_location(
        self, latitude: float, longitude: float, *, live_period: int | None = None, in_: Group | None = None
    ) -> Message:
        place: JSON = {"latitude": latitude, "longitude": longitude}
        place |= {"live_period": live_period} if live_period else {}
        return self._say({"location": place}, in_=in_)

    async def send_venue(self, latitude: float, longitude: float, title: str, address: str = "") -> Message:
        place = {"latitude": latitude, "longitude": longitude}
        return self._say({"venue": {"location": place, "title": title, "address": address}, "location": place})

    async def send_contact(self, phone: str = "+6281234567890", name: str | None = None) -> Message:
        contact: JSON = {"phone_number": phone, "first_name": name or self.account.first_name}
        # Only one's own contact carries an id.
        return self._say({"contact": contact | ({} if name else {"user_id": self.id})})

    async def send_poll(self, question: str, options: Sequence[str]) -> Message:
        choices = [{"text": option, "voter_count": 0, "persistent_id": str(n)} for n, option in enumerate(options)]
        settings = {"total_voter_count": 0, "is_closed": False, "is_anonymous": True, "type": "regular"}
        settings |= {"allows_multiple_answers": False, "allows_revoting": True, "members_only": False}
        poll = {"id": self._world.token(), "question": question, "options": choices}
        return self._say({"poll": poll | settings})

    async def forward(self, message: Message, *, in_: Group | None = None) -> Message:
        if message.protected:
            raise RuntimeError("Telegram lets nobody forward a protected message")
        return self._say(message.content, in_=in_, forwarded=message)

    def _medium(
        self, kind: str, data: bytes | None, caption: str | None, *, name: str = "", size: int | None = None
    ) -> JSON:
        if data is None:
            data = self._sample(kind)
        return made(self._world.files, kind, data, name=name, size=size) | words("caption", caption)

    def _sample(self, kind: str) -> bytes:
        if kind in {"photo", "animation"}:
            return samples.png(seed=len(self.room.messages) + self.id % 97)
        if kind in {"voice", "audio"}:
            return samples.voice()
        return samples.DOCUMENT if kind == "document" else samples.VIDEO

    def _say(
        self,
        content: JSON,
        *,
        in_: Group | None = None,
        reply_to: Message | None = None,
        album: str | None = None,
        forwarded: Message | None = None,
        topic: int | None = None,
        anonymously: bool = False,
    ) -> Message:
        room = in_.room if in_ else self.room
        if topic is not None and topic not in (room.topics or ()):
            raise RuntimeError(f"{room.title} has no such topic")
        message = Message(room, self.account, content, reply_to=reply_to, album=album, thread_id=topic)
        message.anonymous = anonymously
        message.forward_origin = origin(forwarded) if forwarded else None
        return self._post(room, message)

    def _post(self, room: Chat, message: Message) -> Message:
        if self.account.deactivated:
            raise RuntimeError(f"{self.name} has no account any more")
        if room.upgraded_to:
            raise RuntimeError(f"{room.title} has become a supergroup: write there")
        if room.private:
            if self.account.blocked:
                raise RuntimeError(f"{self.name} has blocked the bot and must unblock it to write")
            self.account.started = True
        else:
            member = room.member(self.id)
            if member is None or not member.present:
                raise RuntimeError(f"{self.name} is not in {room.title}")
        return self._world.post(message)


def words(name: str, text: str | None) -> JSON:
    """A text or a caption with the entities Telegram finds in it."""
    if text is None:
        return {}
    found = entities.found(text)
    return {name: text} | ({("entities" if name == "text" else "caption_entities"): found} if found else {})
