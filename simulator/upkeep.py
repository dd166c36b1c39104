"""What happens to messages afterwards: deleted, pinned, reacted to; and files fetched again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from simulator import access, limits
from simulator.messages import Message
from simulator.methods import answers
from simulator.refusals import bad_request

if TYPE_CHECKING:
    from simulator.chats import Chat
    from simulator.query import Query
    from simulator.world import World

_REACTIONS = frozenset(
    "👍 👎 ❤ 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤‍🔥 🌚 🌭 💯 🤣 ⚡ 🍌 🏆 "  # noqa: SIM905
    "💔 🤨 😐 🍓 🍾 💋 🖕 😈 😴 😭 🤓 👻 👨‍💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 "
    "😘 💊 🙊 😎 👾 🤷‍♂ 🤷 🤷‍♀ 😡".split()
)


def _refuse_delete(world: World, chat: Chat, message: Message) -> str | None:
    """Why a message must stay; None when it may go."""
    membership = chat.member(world.bot.id)
    administrator = membership is not None and membership.status == "administrator"
    if world.clock.now() - message.date >= limits.DELETABLE and not administrator:
        return "message can't be deleted for everyone"
    if not chat.private and message.sender is not world.bot and not administrator:
        return "message can't be deleted"
    return None


@answers("deleteMessage")
def delete_message(world: World, query: Query) -> object:
    chat = access.chat_of(world, query)
    message = access.message_of(chat, query, "message to delete")
    if reason := _refuse_delete(world, chat, message):
        raise bad_request(reason)
    world.delete(message)
    return True


@answers("deleteMessages")
def delete_messages(world: World, query: Query) -> object:
    chat = access.chat_of(world, query)
    numbers = query.structure("message_ids", "message identifiers")
    if not isinstance(numbers, list) or not numbers:
        raise bad_request("message identifiers are not specified")
    if len(numbers) > 100:
        raise bad_request("too many messages to delete")
    found = [chat.messages[number] for number in numbers if number in chat.messages]
    for message in found:
        if reason := _refuse_delete(world, chat, message):
            raise bad_request(reason)
    for message in found:
        world.delete(message)
    return True


@answers("pinChatMessage")
def pin_chat_message(world: World, query: Query) -> object:
    chat = access.chat_of(world, query)
    message = access.message_of(chat, query, "message to pin")
    if not chat.private:
        access.must_be_administrator(world, chat, "not enough rights to manage pinned messages in the chat")
    if message.id in chat.pinned:
        chat.pinned.remove(message.id)
    chat.pinned.append(message.id)
    world.post(Message(chat, world.bot, {"pinned_message": message.as_json(nested=True)}))
    world.feed.tell("pinned", lambda: {"chat_id": chat.id, "message_id": message.id})
    return True


@answers("unpinChatMessage")
def unpin_chat_message(world: World, query: Query) -> object:
    chat = access.chat_of(world, query)
    if not query.given("message_id"):
        if not chat.pinned:
            raise bad_request("message to unpin not found")
        chat.pinned.pop()
        return True
    message = access.message_of(chat, query, "message to unpin")
    if message.id in chat.pinned:
        chat.pinned.remove(message.id)
    return True


@answers("unpinAllChatMessages")
def unpin_all_chat_messages(world: World, query: Query) -> object:
    access.chat_of(world, query).pinned.clear()
    return True


@answers("setMessageReaction")
def set_message_reaction(world: World, query: Query) -> object:
    chat = access.chat_of(world, query)
    message = access.message_of(chat, query, "message to react")
    reaction = query.structure("reaction", "reaction") or []
    if not isinstance(reaction, list) or not all(isinstance(one, dict) for one in reaction):
        raise bad_request("can't parse reaction types JSON object")
    if len(reaction) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    if any(one.get("type") != "emoji" or one.get("emoji") not in _REACTIONS for one in reaction):
        raise bad_request("REACTION_INVALID")
    access.must_be_able_to_write(world, chat)
    message.reactions[world.bot.id] = reaction
    chat.changed.fire()
    world.feed.tell("reaction", lambda: {"chat_id": chat.id, "message_id": message.id, "reaction": reaction})
    return True


@answers("deleteMessageReaction", "deleteAllMessageReactions")
def delete_reactions(world: World, query: Query) -> object:
    chat = access.chat_of(world, query)
    access.must_be_administrator(world, chat, "not enough rights to delete reactions")
    one = query.method == "deleteMessageReaction"
    messages = [access.message_of(chat, query, "message")] if one else list(chat.messages.values())
    for message in messages:
        message.reactions.pop(query.integer("user_id"), None)
    return True


@answers("getFile")
def get_file(world: World, query: Query) -> object:
    file = world.files.find(query.text("file_id"))
    if file is None:
        raise bad_request("wrong file_id or the file is temporarily unavailable")
    if file.size > limits.DOWNLOAD:
        raise bad_request("file is too big")
    return file.as_json() | {"file_path": file.path}
