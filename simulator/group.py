"""A group, as those who run it handle it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from simulator import members, topics
from simulator.chats import Member
from simulator.messages import Message
from simulator.transcript import transcript

if TYPE_CHECKING:
    from simulator.chats import Chat
    from simulator.person import Person
    from simulator.world import World


class Group:
    def __init__(self, world: World, room: Chat, owner: Person) -> None:
        self._world = world
        self.room = room
        self.owner = owner

    @property
    def id(self) -> int:
        return self.room.id

    @property
    def title(self) -> str:
        return self.room.title

    @property
    def chat(self) -> list[Message]:
        return list(self.room.messages.values())

    def transcript(self, most: int = 30) -> str:
        return transcript(self.room, most)

    def add(self, person: Person) -> None:
        members.add(self._world, self.room, person.account, by=self.owner.account)

    def remove(self, person: Person) -> None:
        members.remove(self._world, self.room, person.account, by=self.owner.account)

    def add_bot(self, *, administrator: bool = False) -> None:
        status = "administrator" if administrator else "member"
        members.add(self._world, self.room, self._world.bot, by=self.owner.account, status=status)

    def remove_bot(self) -> None:
        members.remove(self._world, self.room, self._world.bot, by=self.owner.account)

    def restrict_bot(self) -> None:
        """It stays and may not write."""
        bot = self._world.bot
        old, new = self.room.members[bot.id], Member(bot, "restricted")
        self.room.members[bot.id] = new
        self._world.membership(self.room, bot, old, new, self.owner.account)

    def delete(self) -> None:
        """The bot is not told; it learns when it writes."""
        self.room.deleted = True

    def open_topic(self, name: str) -> int:
        return topics.opened(self._world, self.room, self.owner.account, name).id

    def close_topic(self, topic: int) -> None:
        self.room.closed_topics.add(topic)

    def delete_topic(self, topic: int) -> None:
        topics.delete(self._world, self.room, topic)

    def upgrade(self) -> Group:
        """The group becomes a supergroup with another id; both chats say so, and the old one takes nothing more."""
        old = self.room
        new = self._world.found(old.title, self.owner.account, supergroup=True)
        new.members = {key: Member(member.account, member.status) for key, member in old.members.items()}
        self._world.post(Message(old, self.owner.account, {"migrate_to_chat_id": new.id}))
        self._world.post(Message(new, self.owner.account, {"migrate_from_chat_id": old.id}))
        old.upgraded_to = new
        self._world.feed.tell("group", new.as_json)
        return Group(self._world, new, self.owner)
