"""Messages as both sides see them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from simulator.chats import Chat
    from simulator.feed import JSON
    from simulator.people import Account

#: Media in the order a message is asked for them.
MEDIA = ("photo", "video", "animation", "audio", "voice", "video_note", "document", "sticker")

#: Whom Telegram names as the sender of what is written in a group's name.
_ANONYMOUS_ADMINISTRATOR = {
    "id": 1087968824,
    "is_bot": True,
    "first_name": "Group",
    "username": "GroupAnonymousBot",
}

_UNSENT = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass
class Version:
    """What a message showed at one time. `seen` is the story's: somebody expected these words and got them."""

    at: datetime
    content: JSON
    markup: JSON | None
    seen: bool = False

    @property
    def text(self) -> str:
        return str(self.content.get("text") or self.content.get("caption") or "")


@dataclass(eq=False)
class Message:
    chat: Chat
    sender: Account
    #: The fields of Bot API's Message that say what it is: text and entities, photo and caption, location, ...
    content: JSON
    #: An inline keyboard, which stays on the message.
    markup: JSON | None = None
    #: A reply keyboard, its removal or a forced reply, which came with the message.
    reply_keyboard: JSON | None = None
    reply_to: Message | None = None
    quote: JSON | None = None
    thread_id: int | None = None
    album: str | None = None
    protected: bool = False
    silent: bool = False
    effect: str | None = None
    forward_origin: JSON | None = None
    #: Written in the group's own name.
    anonymous: bool = False
    id: int = 0
    date: datetime = _UNSENT
    edited: datetime | None = None
    deleted: bool = False
    reactions: dict[int, list[JSON]] = field(default_factory=dict)
    #: Every version, the present one last.
    history: list[Version] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The text, or the caption; empty when there is neither."""
        return str(self.content.get("text") or self.content.get("caption") or "")

    @property
    def rows(self) -> list[list[str]]:
        """Labels of the inline keyboard, row by row."""
        return [[str(button["text"]) for button in row] for row in (self.markup or {}).get("inline_keyboard", [])]

    @property
    def buttons(self) -> list[str]:
        """Labels of the inline keyboard, one after another."""
        return [label for row in self.rows for label in row]

    @property
    def keyboard(self) -> list[list[str]]:
        """Labels of the reply keyboard that came with the message, row by row."""
        return [[str(button["text"]) for button in row] for row in (self.reply_keyboard or {}).get("keyboard", [])]

    @property
    def photo(self) -> list[JSON] | None:
        """The sizes of the photo, smallest first."""
        sizes: list[JSON] | None = self.content.get("photo")
        return sizes

    @property
    def media(self) -> str | None:
        """The kind of media it carries: photo, voice, ..."""
        return next((kind for kind in MEDIA if kind in self.content), None)

    @property
    def file_id(self) -> str | None:
        """The file it carries; of a photo the largest size."""
        media = self.content.get(self.media or "")
        if isinstance(media, list):
            media = media[-1]
        return str(media["file_id"]) if media else None

    @property
    def from_bot(self) -> bool:
        return self.sender.is_bot

    @property
    def seen(self) -> bool:
        return self.history[-1].seen

    def see(self) -> None:
        for version in self.history:
            version.seen = True
        self.chat.unseen.pop(self.id, None)

    def transcript(self) -> str:
        from simulator.transcript import line  # noqa: PLC0415 - the transcript reads messages, not the other way

        return line(self)

    def as_json(self, *, nested: bool = False) -> JSON:
        """As Bot API shows it. A message inside a message shows no third one."""
        answer: JSON = {
            "message_id": self.id,
            "from": _ANONYMOUS_ADMINISTRATOR if self.anonymous else self.sender.as_json(),
            "chat": self.chat.as_json(),
            "date": int(self.date.timestamp()),
        }
        answer |= {"sender_chat": self.chat.as_json()} if self.anonymous else {}
        answer |= {"message_thread_id": self.thread_id, "is_topic_message": True} if self.thread_id else {}
        answer |= {"edit_date": int(self.edited.timestamp())} if self.edited else {}
        answer |= {"forward_origin": self.forward_origin} if self.forward_origin else {}
        answer |= {"has_protected_content": True} if self.protected else {}
        answer |= {"media_group_id": self.album} if self.album else {}
        answer |= {"effect_id": self.effect} if self.effect else {}
        if self.reply_to and not nested and not self.reply_to.deleted:
            answer["reply_to_message"] = self.reply_to.as_json(nested=True)
            answer |= {"quote": self.quote} if self.quote else {}
        answer |= self.content
        return answer | ({"reply_markup": self.markup} if self.markup else {})
