"""A person at the keyboard: the whole of what stories do with one."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING

from simulator import members, taps
from simulator.chats import Member
from simulator.eyes import PATIENCE
from simulator.hands import Hands, words
from simulator.messages import Message
from simulator.taps import Answer
from simulator.transcript import transcript

if TYPE_CHECKING:
    from simulator.chats import Chat
    from simulator.feed import JSON
    from simulator.group import Group


@dataclass(frozen=True)
class _Button:
    label: str
    action: JSON
    #: The message it hangs under; None for the keyboard under the input field.
    message: Message | None


class Person(Hands):
    async def tap(
        self,
        label: str,
        *,
        on: Message | None = None,
        location: tuple[float, float] | None = None,
        within: float = PATIENCE,
        wait: bool = True,
        in_: Group | None = None,
    ) -> Answer:
        """Waits for a button with this label, or the only one that begins so, and taps it.

        The newest inline button comes before the keyboard under the input field. An inline button's answer is what
        answerCallbackQuery said; with wait=False nobody waits for it. A keyboard's answer carries the message sent.
        """
        room = on.chat if on else in_.room if in_ else self.room
        button = await self._until(room, within, lambda: _find(room, label, on))
        if button is None:
            raise AssertionError(f"{self.name} finds no button {label!r} within {within} s\n{transcript(room)}")
        if button.message is None:
            return Answer(message=await self._press(room, button, location))
        if "callback_data" not in button.action:
            address = button.action.get("url") or button.action.get("login_url", {}).get("url", "")
            return Answer(text=button.action.get("copy_text", {}).get("text", ""), url=address)
        return await self.tap_data(button.message, button.action["callback_data"], within=within, wait=wait)

    async def tap_data(self, message: Message, data: str, *, within: float = PATIENCE, wait: bool = True) -> Answer:
        """A tap with any data, such as a forged client sends."""
        if message.chat.private and self.account.blocked:
            raise RuntimeError(f"{self.name} has blocked the bot and must unblock it to tap")
        tapped = taps.tap(self._world, self.account, message, data)
        if not wait:
            return Answer()
        deadline = asyncio.get_running_loop().time() + within
        while tapped.answer is None:
            left = deadline - asyncio.get_running_loop().time()
            if left <= 0:
                raise AssertionError(
                    f"the bot does not answer {self.name}'s tap {data!r} within {within} s\n{transcript(message.chat)}"
                )
            await tapped.answered.wait(left)
        return tapped.answer

    async def edit(self, message: Message, text: str) -> Message:
        """Changes what this person wrote, or the caption of what was sent."""
        if message.sender is not self.account:
            raise RuntimeError(f"{self.name} did not write this message")
        name = "text" if "text" in message.content else "caption"
        kept = {key: value for key, value in message.content.items() if not key.endswith("entities")}
        self._world.edit(message, kept | words(name, text), message.markup)
        return message

    async def react(self, message: Message, emoji: str | None) -> None:
        """One emoji, or none to take it back. The bot hears of it only when it asked for message_reaction."""
        old = message.reactions.get(self.id, [])
        new: list[JSON] = [{"type": "emoji", "emoji": emoji}] if emoji else []
        message.reactions[self.id] = new
        about: JSON = {
            "chat": message.chat.as_json(),
            "message_id": message.id,
            "user": self.account.as_json(),
            "date": int(self._world.clock.now().timestamp()),
            "old_reaction": old,
            "new_reaction": new,
        }
        self._world.updates.put("message_reaction", about, ("chat", message.chat.id))
        self._world.feed.tell("reaction", lambda: about)

    async def block(self) -> None:
        self._block(blocked=True)

    async def unblock(self) -> None:
        self._block(blocked=False)

    def deactivate(self) -> None:
        """The account is deleted at Telegram; the bot is not told."""
        self.account.deactivated = True

    async def join(self, group: Group) -> None:
        members.add(self._world, group.room, self.account, by=self.account)

    async def leave(self, group: Group) -> None:
        members.remove(self._world, group.room, self.account, by=self.account, status="left")

    def _block(self, *, blocked: bool) -> None:
        if self.account.blocked == blocked:
            return
        self.account.blocked = blocked
        bot = self._world.bot
        before, after = Member(bot, "member"), Member(bot, "kicked")
        old, new = (before, after) if blocked else (after, before)
        self._world.membership(self.room, bot, old, new, self.account)
        self._world.feed.tell("blocked", lambda: {"user_id": self.id, "blocked": blocked})

    async def _press(self, room: Chat, button: _Button, location: tuple[float, float] | None) -> Message:
        """A button of the keyboard sends its words, or what it asks the phone for."""
        keyboard = room.keyboard
        if keyboard and (keyboard.reply_keyboard or {}).get("one_time_keyboard"):
            room.keyboard = None
        if button.action.get("request_location"):
            if location is None:
                raise ValueError(f"{button.label!r} asks for a location: tap(..., location=(lat, lon))")
            return await self.share_location(*location)
        if button.action.get("request_contact"):
            return await self.send_contact()
        return self._post(room, Message(room, self.account, words("text", button.label)))


def _find(room: Chat, label: str, on: Message | None) -> _Button | None:
    visible = (
        []
        if on and on.deleted
        else _inline(on)
        if on
        else [b for m in reversed(room.messages.values()) for b in _inline(m)]
    )
    if on is None and room.keyboard:
        rows = (room.keyboard.reply_keyboard or {}).get("keyboard", [])
        visible += [_Button(str(action["text"]), action, None) for row in rows for action in row]
    for button in visible:
        if button.label == label:
            return button
    begun = {button.label: button for button in reversed(visible) if button.label.startswith(label)}
    if len(begun) > 1:
        raise AssertionError(f"{label!r} may be any of {', '.join(begun)}\n{transcript(room)}")
    return next(iter(begun.values()), None)


def _inline(message: Message) -> list[_Button]:
    rows = (message.markup or {}).get("inline_keyboard", [])
    return [_Button(str(action["text"]), action, message) for row in rows for action in row]
