"""Chats as text, for people who read why a story failed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from simulator.messages import MEDIA

if TYPE_CHECKING:
    from simulator.chats import Chat
    from simulator.feed import JSON
    from simulator.messages import Message


def line(message: Message) -> str:
    """One message: when, who, what, and the buttons under it."""
    marks = "".join((" (edited)" if message.edited else "", "" if message.seen else " (unseen)"))
    moment = message.date.strftime("%H:%M:%S")
    text = f"{moment} {message.sender.name}{marks}: {_what(message.content)}{message.text}"
    text = text.replace("\n", "\n         ")
    for row in message.rows:
        text += "\n         " + " ".join(f"[{label}]" for label in row)
    for row in message.keyboard:
        text += "\n         " + " ".join(f"⌨[{label}]" for label in row)
    return text


def _what(content: JSON) -> str:
    if "location" in content:
        place = content["location"]
        return f"<location {place['latitude']}, {place['longitude']}> "
    for kind in (*MEDIA, "contact", "poll", "dice"):
        if kind in content:
            return f"<{kind}> "
    service = next((name for name in content if name not in {"text", "entities", "caption"}), "")
    return "" if "text" in content else f"<{service}> "


def transcript(chat: Chat, most: int = 30) -> str:
    """The newest messages of a chat, oldest first."""
    shown = list(chat.messages.values())[-most:]
    head = f"── {chat.name} ({chat.kind} {chat.id}) "
    lines = [head.ljust(72, "─"), *(line(message) for message in shown)]
    return "\n".join(lines if shown else [*lines, "         (nothing has been said)"])
