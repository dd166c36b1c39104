"""Topics of a forum."""

from __future__ import annotations

from typing import TYPE_CHECKING

from simulator import access
from simulator.messages import Message
from simulator.methods import answers
from simulator.refusals import bad_request

if TYPE_CHECKING:
    from simulator.chats import Chat
    from simulator.feed import JSON
    from simulator.people import Account
    from simulator.query import Query
    from simulator.world import World

_COLOUR = 0x6FB9F0


def must_exist(chat: Chat, thread: int) -> None:
    """A thread is a topic of a forum; anything else is refused."""
    if thread and (chat.topics is None or thread not in chat.topics):
        raise bad_request("message thread not found")


def must_be_open(world: World, chat: Chat, thread: int) -> None:
    """In a closed topic only administrators write."""
    membership = chat.member(world.bot.id)
    if thread in chat.closed_topics and (membership is None or membership.status != "administrator"):
        raise bad_request("TOPIC_CLOSED")


def opened(world: World, chat: Chat, by: Account, name: str, colour: int = _COLOUR) -> Message:
    """The service message whose number is the topic's."""
    if chat.topics is None:
        raise RuntimeError(f"{chat.title} has no topics")
    topic: JSON = {"name": name, "icon_color": colour}
    message = world.post(Message(chat, by, {"forum_topic_created": topic}))
    message.thread_id = message.id
    chat.topics.add(message.id)
    return message


@answers("createForumTopic")
def create_forum_topic(world: World, query: Query) -> object:
    chat = _forum(world, query)
    message = opened(world, chat, world.bot, query.text("name"), query.integer("icon_color", _COLOUR))
    return message.content["forum_topic_created"] | {"message_thread_id": message.id}


@answers("editForumTopic", "closeForumTopic", "reopenForumTopic", "unpinAllForumTopicMessages")
def change_forum_topic(world: World, query: Query) -> object:
    chat, thread = _forum(world, query), query.integer("message_thread_id")
    must_exist(chat, thread)
    if query.method == "closeForumTopic":
        chat.closed_topics.add(thread)
    elif query.method == "reopenForumTopic":
        chat.closed_topics.discard(thread)
    return True


@answers("deleteForumTopic")
def delete_forum_topic(world: World, query: Query) -> object:
    chat, thread = _forum(world, query), query.integer("message_thread_id")
    must_exist(chat, thread)
    delete(world, chat, thread)
    return True


def delete(world: World, chat: Chat, thread: int) -> None:
    """With everything said in it."""
    if chat.topics is not None:
        chat.topics.discard(thread)
    for message in [message for message in chat.messages.values() if message.thread_id == thread]:
        world.delete(message)


def _forum(world: World, query: Query) -> Chat:
    chat = access.chat_of(world, query)
    if chat.topics is None:
        raise bad_request("the chat is not a forum")
    access.must_be_administrator(world, chat, "not enough rights to create a topic")
    return chat
