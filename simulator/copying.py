"""forwardMessage(s) and copyMessage(s)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from simulator import access, entities, keyboards, limits, topics
from simulator.messages import MEDIA, Message
from simulator.methods import answers
from simulator.refusals import bad_request
from simulator.sending import caption_of, deliver, looks
from simulator.world import is_service

if TYPE_CHECKING:
    from simulator.chats import Chat
    from simulator.feed import JSON
    from simulator.query import Query
    from simulator.world import World


def origin(message: Message) -> JSON:
    """Whose a forwarded message says it is."""
    if message.forward_origin:
        return message.forward_origin
    return {"type": "user", "date": int(message.date.timestamp()), "sender_user": message.sender.as_json()}


def _source(world: World, query: Query, verb: str) -> Message:
    source = access.chat_of(world, query, "from_chat_id")
    message = access.message_of(source, query, f"message to {verb}")
    if is_service(message) or message.protected:
        raise bad_request(f"message can't be {'copied' if verb == 'copy' else 'forwarded'}")
    return message


def _sources(world: World, query: Query, verb: str) -> list[Message]:
    """What can be found and taken along, in order; the rest is left out, as Telegram does."""
    source = access.chat_of(world, query, "from_chat_id")
    numbers = query.structure("message_ids", "message identifiers")
    if not isinstance(numbers, list) or not numbers:
        raise bad_request("message identifiers are not specified")
    if len(numbers) > 100:
        raise bad_request("too many messages to " + verb)
    if numbers != sorted(set(numbers)):
        raise bad_request("message identifiers must be in a strictly increasing order")
    found = [source.messages[number] for number in numbers if number in source.messages]
    found = [message for message in found if not is_service(message) and not message.protected]
    if not found:
        raise bad_request(f"there are no messages to {verb}")
    return found


def _forward(world: World, query: Query, chat: Chat, messages: list[Message]) -> list[Message]:
    topics.must_exist(chat, query.integer("message_thread_id"))
    world.limits.charge(chat, world.clock.now(), messages=len(messages))
    access.must_be_able_to_write(world, chat)
    return [
        world.post(
            Message(
                chat,
                world.bot,
                message.content,
                forward_origin=origin(message),
                album=message.album,
                thread_id=query.integer("message_thread_id") or None,
                protected=query.flag("protect_content"),
                silent=query.flag("disable_notification"),
            )
        )
        for message in messages
    ]


@answers("forwardMessage")
def forward_message(world: World, query: Query) -> object:
    chat = access.chat_of(world, query)
    return _forward(world, query, chat, [_source(world, query, "forward")])[0].as_json()


@answers("forwardMessages")
def forward_messages(world: World, query: Query) -> object:
    chat = access.chat_of(world, query)
    sources = _sources(world, query, "forward")
    return [{"message_id": message.id} for message in _forward(world, query, chat, sources)]


@answers("copyMessage")
def copy_message(world: World, query: Query) -> object:
    chat = access.chat_of(world, query)
    source = _source(world, query, "copy")
    content = dict(source.content)
    if "caption" in query.parameters and set(MEDIA) & content.keys():
        content = {key: value for key, value in content.items() if not key.startswith("caption")}
        content |= caption_of(query.parameters)
    if entities.units(str(content.get("caption", ""))) > limits.CAPTION:
        raise bad_request("message caption is too long")
    content |= looks(query.parameters)
    return {"message_id": deliver(world, query, chat, content).id}


@answers("copyMessages")
def copy_messages(world: World, query: Query) -> object:
    chat = access.chat_of(world, query)
    sources = _sources(world, query, "copy")
    keyboards.parsed(query.parameters.get("reply_markup"), private=chat.private)
    world.limits.charge(chat, world.clock.now(), messages=len(sources))
    access.must_be_able_to_write(world, chat)
    albums = {message.album: world.token() for message in sources if message.album}
    bare = query.flag("remove_caption")
    copies = []
    for source in sources:
        content = {key: value for key, value in source.content.items() if not (bare and key.startswith("caption"))}
        copy = Message(chat, world.bot, content, album=albums.get(source.album or ""))
        copy.protected, copy.silent = query.flag("protect_content"), query.flag("disable_notification")
        copies.append({"message_id": world.post(copy).id})
    return copies
