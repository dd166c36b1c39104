"""Everything there is on the desk: accounts, chats, files, updates under way. Looked up by id, never searched."""

from __future__ import annotations

import itertools
import random
from typing import TYPE_CHECKING

from simulator.chats import Chat, Member
from simulator.faults import Faults
from simulator.feed import Feed
from simulator.files import Files
from simulator.limits import Limits
from simulator.messages import Version
from simulator.profile import Profile
from simulator.updates import Updates

if TYPE_CHECKING:
    from simulator.clock import Clock
    from simulator.feed import JSON
    from simulator.messages import Message
    from simulator.people import Account
    from simulator.taps import Tap

#: Telegram's supergroups carry ids below this.
_SUPERGROUPS = -1_000_000_000_000


class World:
    def __init__(self, bot: Account, clock: Clock, *, privacy: bool = True) -> None:
        self.bot = bot
        self.clock = clock
        #: With privacy on, the bot hears in groups only commands, replies to it and service messages.
        self.privacy = privacy
        self.feed = Feed(clock.now)
        self.faults = Faults(clock, self._on_fault)
        self.limits = Limits()
        self.files = Files()
        self.updates = Updates(clock, self.faults)
        self.profile = Profile()
        self.accounts: dict[int, Account] = {bot.id: bot}
        self.chats: dict[int, Chat] = {}
        self.usernames: dict[str, Chat] = {}
        self.taps: dict[str, Tap] = {}
        #: Chats with messages nobody has looked at.
        self.restless: dict[int, Chat] = {}
        #: What a careful test would not forgive though Telegram does: unknown parameters and the like.
        self.complaints: list[str] = []
        #: Private chats and basic groups share the bot's numbering; a supergroup has its own, as in Telegram.
        self._box = itertools.count(1)
        self._groups = itertools.count(1)
        self._random = random.Random(8)

    def clear(self) -> None:
        """Forgets everybody and everything said. Numbers of messages and updates go on."""
        self.accounts = {self.bot.id: self.bot}
        for keep in (self.chats, self.usernames, self.taps, self.restless, self.complaints):
            keep.clear()
        self.files.clear()
        self.updates.clear()
        self.limits.forget()
        self.faults.clear()
        self.feed.tell("reset", dict)

    def token(self) -> str:
        """A number for a query, an album and the like: unique, and nothing to be guessed from."""
        return str(self._random.getrandbits(62) | 1 << 62)

    def meet(self, account: Account) -> Chat:
        """Makes an account known, with the private chat in which nothing has been said."""
        self.accounts[account.id] = account
        chat = self.chats[account.id] = Chat(account.id, "private", account=account, username=account.username)
        if account.username:
            self.usernames[account.username.lower()] = chat
        return chat

    def found(self, title: str, owner: Account, *, supergroup: bool, username: str = "") -> Chat:
        """A new group, with its owner as the only member."""
        number = next(self._groups)
        chat_id = _SUPERGROUPS - 2_000_000_000 - number if supergroup else -4_000_000_000 - number
        chat = Chat(chat_id, "supergroup" if supergroup else "group", title, username)
        chat.members[owner.id] = Member(owner, "creator")
        self.chats[chat_id] = chat
        if username:
            self.usernames[username.lower()] = chat
        return chat

    def post(self, message: Message) -> Message:
        """Puts a message into its chat: it gets its number and time, and whoever is concerned hears of it."""
        chat = message.chat
        chat.last_id = chat.last_id + 1 if chat.kind == "supergroup" else next(self._box)
        message.id, message.date = chat.last_id, self.clock.now()
        message.history = [Version(message.date, message.content, message.markup, seen=not message.from_bot)]
        chat.messages[message.id] = message
        if message.reply_keyboard and message.from_bot:
            self._change_keyboard(chat, message)
        if message.from_bot and not is_service(message):
            self._unseen(message)
        self._changed("message", message)
        if self.hears(message):
            self.updates.put("message", message.as_json(), ("chat", chat.id))
        return message

    def edit(self, message: Message, content: JSON, markup: JSON | None) -> None:
        """Replaces what a message shows. Only new words, not new buttons, make it unseen again."""
        same_words = content == message.content
        message.content, message.markup = content, markup
        if not same_words:
            message.edited = self.clock.now()
        seen = message.seen if same_words else not message.from_bot
        message.history.append(Version(self.clock.now(), content, markup, seen=seen))
        if not seen:
            self._unseen(message)
        self._changed("edited", message)
        if self.hears(message):
            self.updates.put("edited_message", message.as_json(), ("chat", message.chat.id))

    def delete(self, message: Message) -> None:
        chat = message.chat
        message.deleted = True
        chat.messages.pop(message.id, None)
        chat.unseen.pop(message.id, None)
        if message.id in chat.pinned:
            chat.pinned.remove(message.id)
        self._changed("deleted", message)

    def complain(self, words: str) -> None:
        """Once is enough."""
        if words not in self.complaints:
            self.complaints.append(words)

    def hears(self, message: Message) -> bool:
        """Whether the bot is told of this message."""
        chat = message.chat
        if message.from_bot:
            # Its own doings come back to it only when they change the chat: a pin, a new title.
            return is_service(message)
        if chat.private:
            return not (chat.account and chat.account.blocked)
        membership = chat.member(self.bot.id)
        if membership is None or not membership.present:
            return False
        if not self.privacy or membership.status == "administrator" or is_service(message):
            return True
        return self._addressed(message)

    def membership(self, chat: Chat, account: Account, old: Member, new: Member, by: Account) -> None:
        """Tells the bot who came, went, rose or fell: of itself always, of others when it asked for chat_member."""
        body: JSON = {
            "chat": chat.as_json(),
            "from": by.as_json(),
            "date": int(self.clock.now().timestamp()),
            "old_chat_member": old.as_json(),
            "new_chat_member": new.as_json(),
        }
        kind = "my_chat_member" if account is self.bot else "chat_member"
        self.updates.put(kind, body, ("chat", chat.id))
        self.feed.tell("member", lambda: body)

    def look(self, message: Message) -> None:
        """Somebody saw the message as it is now."""
        message.see()
        if not message.chat.unseen:
            self.restless.pop(message.chat.id, None)

    def _on_fault(self, words: str) -> None:
        self.feed.tell("fault", lambda: {"fault": words})
        # Whoever waits for updates looks up: it may be an outage.
        self.updates.arrived.fire()

    def _unseen(self, message: Message) -> None:
        # Taken out first: what changed last stands last.
        message.chat.unseen.pop(message.id, None)
        message.chat.unseen[message.id] = message
        self.restless[message.chat.id] = message.chat

    def _change_keyboard(self, chat: Chat, message: Message) -> None:
        if "keyboard" in (message.reply_keyboard or {}):
            chat.keyboard = message
        elif (message.reply_keyboard or {}).get("remove_keyboard"):
            chat.keyboard = None

    def _changed(self, kind: str, message: Message) -> None:
        message.chat.changed.fire()
        self.feed.tell(kind, message.as_json)

    def _addressed(self, message: Message) -> bool:
        if message.reply_to and message.reply_to.sender is self.bot:
            return True
        ours = f"@{self.bot.username}".lower()
        for entity in message.content.get("entities", []):
            if entity["type"] in {"bot_command", "mention"}:
                words = message.text.encode("utf-16-le")[2 * entity["offset"] :][: 2 * entity["length"]]
                name = words.decode("utf-16-le").lower()
                if name.endswith(ours) or (entity["type"] == "bot_command" and "@" not in name):
                    return True
        return False


#: Fields of messages that tell of a change in the chat.
_SERVICE = frozenset(
    {
        "new_chat_members",
        "left_chat_member",
        "new_chat_title",
        "new_chat_photo",
        "delete_chat_photo",
        "group_chat_created",
        "supergroup_chat_created",
        "migrate_to_chat_id",
        "migrate_from_chat_id",
        "pinned_message",
        "forum_topic_created",
    }
)


def is_service(message: Message) -> bool:
    return not _SERVICE.isdisjoint(message.content)
