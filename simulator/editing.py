"""editMessage*: changing what the bot has said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from simulator import access, keyboards
from simulator.messages import MEDIA
from simulator.methods import answers
from simulator.refusals import NOT_MODIFIED, bad_request
from simulator.sending import album_item, caption_of, location_of, looks, text_of

if TYPE_CHECKING:
    from simulator.feed import JSON
    from simulator.messages import Message
    from simulator.query import Query
    from simulator.world import World


def editable(world: World, query: Query) -> Message:
    """The message a call wants to edit: the bot's own, and without a reply keyboard."""
    if query.given("inline_message_id"):
        raise bad_request("MESSAGE_ID_INVALID")
    if not query.given("chat_id") or not query.given("message_id"):
        raise bad_request("message identifier is not specified" if query.given("chat_id") else "chat_id is empty")
    chat = access.chat_of(world, query)
    message = access.message_of(chat, query, "message to edit")
    if message.sender is not world.bot or message.reply_keyboard is not None or message.forward_origin is not None:
        raise bad_request("message can't be edited")
    return message


def edit(world: World, query: Query, message: Message, content: JSON) -> object:
    """The last steps of every edit: markup, pace, permission, and whether anything changes at all."""
    markup = keyboards.inline_only(query.parameters.get("reply_markup"))
    world.limits.charge(message.chat, world.clock.now())
    access.must_be_able_to_write(world, message.chat)
    if content == message.content and markup == message.markup:
        raise bad_request(NOT_MODIFIED)
    world.edit(message, content, markup)
    return message.as_json()


@answers("editMessageText")
def edit_message_text(world: World, query: Query) -> object:
    content = text_of(query, too_long="MESSAGE_TOO_LONG")
    message = editable(world, query)
    if "text" not in message.content:
        raise bad_request("there is no text in the message to edit")
    return edit(world, query, message, content)


@answers("editMessageCaption")
def edit_message_caption(world: World, query: Query) -> object:
    caption = caption_of(query.parameters, too_long="MEDIA_CAPTION_TOO_LONG")
    message = editable(world, query)
    if not set(MEDIA) & message.content.keys() or {"sticker", "video_note"} & message.content.keys():
        raise bad_request("there is no caption in the message to edit")
    kept = {key: value for key, value in message.content.items() if not key.startswith(("caption", "show_caption"))}
    return edit(world, query, message, kept | caption | looks(query.parameters))


@answers("editMessageMedia")
def edit_message_media(world: World, query: Query) -> object:
    message = editable(world, query)
    item = query.structure("media", "input media")
    content = album_item(world, query, item)
    if not set(MEDIA) & message.content.keys():
        raise bad_request("there is no media in the message to edit")
    if message.album and not content.keys() & message.content.keys() & set(MEDIA):
        raise bad_request("message can't be edited")
    return edit(world, query, message, content)


@answers("editMessageReplyMarkup")
def edit_message_reply_markup(world: World, query: Query) -> object:
    message = editable(world, query)
    return edit(world, query, message, message.content)


@answers("editMessageLiveLocation")
def edit_message_live_location(world: World, query: Query) -> object:
    message = editable(world, query)
    if "live_period" not in message.content.get("location", {}):
        raise bad_request("there is no live location in the message to edit")
    period = {"live_period": message.content["location"]["live_period"]}
    return edit(world, query, message, {"location": period | location_of(query)})


@answers("stopMessageLiveLocation")
def stop_message_live_location(world: World, query: Query) -> object:
    message = editable(world, query)
    place = message.content.get("location", {})
    if "live_period" not in place:
        raise bad_request("there is no live location in the message to edit")
    ended = {key: value for key, value in place.items() if key in {"latitude", "longitude"}}
    return edit(world, query, message, {"location": ended})
