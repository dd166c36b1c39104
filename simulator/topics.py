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
    from simulator.query import Query
    from simulator.world import World

_COLOUR = 0x6FB9F0


def must_exist(chat: Chat, thread: int) -> None:
    """A thread is a topic of a forum; anything else is refused."""
    if thread and (chat.topics is None or thread not in chat.topics):
        raise bad_request("message thread not found")


@answers("createForumTopic")
def create_forum_topic(world: World, query: Query) -> object:
    chat = _forum(world, query)
    topic: JSON = {"name": query.text("name"), "icon_color": query.integer("icon_color", _COLOUR)}
    message = world.post(Message(chat, world.bot, {"forum_topic_created": topic}))
    message.thread_id = message.id
    if chat.topics is not None:
        chat.topics.add(message.id)
    return topic | {"message_thread_id": message.id}


@answers("editForumTopic", "closeForumTopic", "reopenForumTopic", "unpinAllForumTopicMessages")
def change_forum_topic(world: World, query: Query) -> object:
    must_exist(_forum(world, query), query.integer("message_thread_id"))
    return True


@answers("deleteForumTopic")
def delete_forum_topic(world: World, query: Query) -> object:
    chat, thread = _forum(world, query), query.integer("message_thread_id")
    must_exist(chat, thread)
    if chat.topics is not None:
        chat.topics.discard(thread)
    for message in [message for message in chat.messages.values() if message.thread_id == thread]:
        world.delete(message)
    return True


def _forum(world: World, query: Query) -> Chat:
    chat = access.chat_of(world, query)
    if chat.topics is None:
        raise bad_request("the chat is not a forum")
    access.must_be_administrator(world, chat, "not enough rights to create a topic")
    return chat
