"""send*: everything the bot can put into a chat."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

from simulator import access, entities, keyboards, limits, media, topics
from simulator.messages import MEDIA, Message
from simulator.methods import answers
from simulator.refusals import bad_request

if TYPE_CHECKING:
    from simulator.chats import Chat
    from simulator.feed import JSON
    from simulator.query import Query
    from simulator.world import World

_ALBUM_TYPES = frozenset({"photo", "video", "document", "audio"})
_ACTIONS = frozenset(
    "typing upload_photo record_video upload_video record_voice upload_voice record_audio upload_audio "  # noqa: SIM905
    "upload_document choose_sticker find_location record_video_note upload_video_note".split()
)
_DICE = {"🎲": 6, "🎯": 6, "🎳": 6, "🏀": 5, "⚽": 5, "🎰": 64}


def text_of(query: Query, name: str = "text", *, too_long: str = "message is too long") -> JSON:
    """Text and entities of a message, checked."""
    raw = query.text(name)
    if not raw:
        raise bad_request("message text is empty")
    given = query.parameters.get("entities")
    text, found = entities.formatted(raw, query.text("parse_mode"), given)
    if not text:
        raise bad_request("text must be non-empty")
    if entities.units(text) > limits.TEXT:
        raise bad_request(too_long)
    content: JSON = {"text": text}
    content |= {"entities": found} if found else {}
    preview = query.structure("link_preview_options", "link preview options")
    return content | ({"link_preview_options": preview} if preview else {})


def caption_of(given: JSON, *, too_long: str = "message caption is too long") -> JSON:
    """Caption and entities, from a call's parameters or from an InputMedia."""
    raw = given.get("caption")
    if not isinstance(raw, str) or not raw:
        return {}
    text, found = entities.formatted(raw, str(given.get("parse_mode") or ""), given.get("caption_entities"))
    if entities.units(text) > limits.CAPTION:
        raise bad_request(too_long)
    content: JSON = {"caption": text} if text else {}
    return content | ({"caption_entities": found} if found else {})


def looks(given: JSON) -> JSON:
    """How a medium is shown: hidden behind a spoiler, under its caption."""
    return {
        shown: True
        for wish, shown in (
            ("has_spoiler", "has_media_spoiler"),
            ("show_caption_above_media", "show_caption_above_media"),
        )
        if str(given.get(wish, "")).lower() in {"true", "1"}
    }


def deliver(world: World, query: Query, chat: Chat, content: JSON) -> Message:
    """The last steps of every send: markup, reply, pace, permission, post."""
    return deliver_all(world, query, chat, [content])[0]


def deliver_all(
    world: World, query: Query, chat: Chat, contents: list[JSON], album: str | None = None
) -> list[Message]:
    inline, other = keyboards.parsed(query.parameters.get("reply_markup"), private=chat.private)
    reply_to, quote = _reply(chat, query)
    topics.must_exist(chat, query.integer("message_thread_id"))
    world.limits.charge(chat, world.clock.now(), messages=len(contents), paid=query.flag("allow_paid_broadcast"))
    access.must_be_able_to_write(world, chat)
    topics.must_be_open(world, chat, query.integer("message_thread_id"))
    return [
        world.post(
            Message(
                chat,
                world.bot,
                content,
                markup=inline,
                reply_keyboard=other,
                reply_to=reply_to,
                quote=quote,
                thread_id=query.integer("message_thread_id") or None,
                album=album,
                protected=query.flag("protect_content"),
                silent=query.flag("disable_notification"),
                effect=query.text("message_effect_id") or None,
            )
        )
        for content in contents
    ]


def _reply(chat: Chat, query: Query) -> tuple[Message | None, JSON | None]:
    wish = query.structure("reply_parameters", "reply parameters")
    if wish is None:
        # The parameter's old name, which Telegram still honours.
        wish = {"message_id": query.integer("reply_to_message_id")}
        wish["allow_sending_without_reply"] = query.flag("allow_sending_without_reply")
    if not isinstance(wish, dict):
        raise bad_request("can't parse reply parameters: Expected an Object")
    number = wish.get("message_id")
    if not number:
        return None, None
    message = chat.messages.get(int(number))
    if message is None:
        if wish.get("allow_sending_without_reply"):
            return None, None
        raise bad_request("message to be replied not found")
    quote = wish.get("quote")
    if quote and quote not in message.text:
        raise bad_request("QUOTE_TEXT_INVALID")
    return message, {"text": quote, "position": int(wish.get("quote_position", 0))} if quote else None


@answers("sendMessage")
def send_message(world: World, query: Query) -> object:
    content = text_of(query)
    return deliver(world, query, access.chat_of(world, query), content).as_json()


@answers(*(f"send{kind.title().replace('_', '')}" for kind in MEDIA))
def send_medium(world: World, query: Query) -> object:
    kind = next(kind for kind in MEDIA if f"send{kind.title().replace('_', '')}" == query.method)
    caption = caption_of(query.parameters) if kind not in {"sticker", "video_note"} else {}
    content = media.sent(world.files, query, kind) | caption | looks(query.parameters)
    return deliver(world, query, access.chat_of(world, query), content).as_json()


@answers("sendMediaGroup")
def send_media_group(world: World, query: Query) -> object:
    chat = access.chat_of(world, query)
    items = query.structure("media", "media")
    if not isinstance(items, list):
        raise bad_request("expected an Array of InputMedia")
    if not items:
        raise bad_request("there are no messages to send")
    if len(items) > 10:
        raise bad_request("too many messages to send as an album")
    if len(items) == 1:
        world.complain("sendMediaGroup with a single item: documented are 2 to 10")
    contents = [album_item(world, query, item) for item in items]
    kinds = {str(item["type"]) for item in items}
    if len(kinds) > 1 and kinds & {"document", "audio"}:
        raise bad_request("can't use the media of the specified type in the album")
    return [message.as_json() for message in deliver_all(world, query, chat, contents, world.token())]


def album_item(world: World, query: Query, item: Any) -> JSON:  # noqa: ANN401 - a stranger's JSON
    """One InputMedia as the content of a message."""
    if not isinstance(item, dict):
        raise bad_request("can't parse InputMedia: expected an Object")
    kind = item.get("type")
    if kind not in _ALBUM_TYPES | {"animation"}:
        raise bad_request(f'can\'t parse InputMedia: type "{kind}" is unsupported')
    if kind == "animation" and query.method == "sendMediaGroup":
        raise bad_request("can't parse InputMedia: type \"animation\" can't be used in sendMediaGroup")
    if not item.get("media"):
        raise bad_request("can't parse InputMedia: media not found")
    return media.sent(world.files, query, str(kind), str(item["media"]), item) | caption_of(item) | looks(item)


def location_of(query: Query) -> JSON:
    latitude, longitude = query.number("latitude"), query.number("longitude")
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        raise bad_request(
            "wrong latitude or longitude specified" if abs(latitude) <= 90 else "wrong latitude specified"
        )
    place: JSON = {"latitude": latitude, "longitude": longitude}
    for name in ("live_period", "heading", "proximity_alert_radius", "horizontal_accuracy"):
        if query.given(name):
            place[name] = query.number(name) if name == "horizontal_accuracy" else query.integer(name)
    return place


@answers("sendLocation")
def send_location(world: World, query: Query) -> object:
    chat = access.chat_of(world, query)
    return deliver(world, query, chat, {"location": location_of(query)}).as_json()


@answers("sendVenue")
def send_venue(world: World, query: Query) -> object:
    chat = access.chat_of(world, query)
    place = location_of(query)
    venue = {"location": place, "title": query.text("title"), "address": query.text("address")}
    return deliver(world, query, chat, {"venue": venue, "location": place}).as_json()


@answers("sendContact")
def send_contact(world: World, query: Query) -> object:
    chat = access.chat_of(world, query)
    names = ("phone_number", "first_name", "last_name", "vcard")
    contact = {name: query.text(name) for name in names if query.given(name)}
    return deliver(world, query, chat, {"contact": contact}).as_json()


@answers("sendDice")
def send_dice(world: World, query: Query) -> object:
    chat = access.chat_of(world, query)
    emoji = query.text("emoji", "🎲")
    if emoji not in _DICE:
        raise bad_request("wrong dice emoji specified")
    return deliver(world, query, chat, {"dice": {"emoji": emoji, "value": random.randint(1, _DICE[emoji])}}).as_json()


@answers("sendChatAction")
def send_chat_action(world: World, query: Query) -> object:
    chat = access.chat_of(world, query)
    action = query.text("action")
    if action not in _ACTIONS:
        raise bad_request("wrong parameter action in request")
    access.must_be_able_to_write(world, chat)
    world.feed.tell("action", lambda: {"chat_id": chat.id, "action": action})
    return True
