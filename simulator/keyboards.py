"""Reply markup: what Telegram accepts under a message or under the input field."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from simulator.refusals import bad_request

if TYPE_CHECKING:
    from simulator.feed import JSON

#: Buttons of an inline keyboard; a reply keyboard may have three times as many.
_MOST_INLINE_BUTTONS = 100
_MOST_REPLY_BUTTONS = 300
_MOST_BUTTONS_IN_A_ROW = 8
_MOST_DATA_BYTES = 64
#: What an inline button can do; it must do one of these.
_ACTIONS = (
    "callback_data",
    "url",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
)


def parsed(markup: object, *, private: bool) -> tuple[JSON | None, JSON | None]:
    """The inline keyboard, and anything else: a message has at most one of them."""
    if isinstance(markup, str) and markup:
        try:
            markup = json.loads(markup)
        except ValueError:
            raise bad_request("can't parse reply keyboard markup JSON object") from None
    if markup is None or markup == "":
        return None, None
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    if "inline_keyboard" in markup:
        return _inline(markup["inline_keyboard"]), None
    if "keyboard" in markup:
        return None, _reply(markup, private=private)
    if markup.get("remove_keyboard") is True or markup.get("force_reply") is True:
        return None, markup
    return None, None


def inline_only(markup: object) -> JSON | None:
    """Edits take inline keyboards alone."""
    inline, other = parsed(markup, private=True)
    if other:
        raise bad_request("inline keyboard expected")
    return inline


def _rows(rows: Any, field: str, owner: str) -> list[list[Any]]:  # noqa: ANN401 - a stranger's JSON
    if not isinstance(rows, list):
        raise bad_request(f'field "{field}" of the {owner} must be an Array')
    if not all(isinstance(row, list) for row in rows):
        raise bad_request(f'field "{field}" of the {owner} must be an Array of Arrays')
    kept = [row for row in rows if row]
    most = _MOST_INLINE_BUTTONS if field == "inline_keyboard" else _MOST_REPLY_BUTTONS
    if sum(map(len, kept)) > most or (
        field == "inline_keyboard" and any(len(row) > _MOST_BUTTONS_IN_A_ROW for row in kept)
    ):
        raise bad_request("reply markup is too long")
    return kept


def _inline(given: object) -> JSON | None:
    rows = [
        [_inline_button(button) for button in row] for row in _rows(given, "inline_keyboard", "InlineKeyboardMarkup")
    ]
    return {"inline_keyboard": rows} if rows else None


def _inline_button(button: Any) -> JSON:  # noqa: ANN401 - a stranger's JSON
    if not isinstance(button, dict):
        raise bad_request("can't parse inline keyboard button: InlineKeyboardButton must be an Object")
    _label(button, "inline keyboard button")
    action = next((action for action in _ACTIONS if action in button), None)
    if action is None or (action == "callback_data" and not button["callback_data"]):
        raise bad_request("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    if action == "callback_data":
        data = button["callback_data"]
        if not isinstance(data, str):
            raise bad_request('can\'t parse inline keyboard button: Field "callback_data" must be of type String')
        if len(data.encode()) > _MOST_DATA_BYTES:
            raise bad_request("BUTTON_DATA_INVALID")
    if action == "url" and not re.match(
        r"(https?://[^\s/]+\.[^\s]+|https?://(localhost|127\.)|tg://|tel:)", str(button["url"])
    ):
        raise bad_request(f"inline keyboard button URL '{button['url']}' is invalid: Wrong HTTP URL")
    return dict(button)


def _label(button: JSON, what: str) -> None:
    if "text" not in button:
        raise bad_request(f"can't parse {what}: Can't find field \"text\"")
    if not isinstance(button["text"], str):
        raise bad_request(f'can\'t parse {what}: Field "text" must be of type String')
    if not button["text"].strip():
        raise bad_request(f"{what} text must be non-empty")


def _reply(markup: JSON, *, private: bool) -> JSON:
    rows = [
        [_reply_button(button, private=private) for button in row]
        for row in _rows(markup["keyboard"], "keyboard", "ReplyKeyboardMarkup")
    ]
    if not rows:
        raise bad_request("REPLY_MARKUP_INVALID")
    return markup | {"keyboard": rows}


def _reply_button(button: Any, *, private: bool) -> JSON:  # noqa: ANN401 - a stranger's JSON
    if isinstance(button, str):
        button = {"text": button}
    if not isinstance(button, dict):
        raise bad_request("can't parse keyboard button: KeyboardButton must be a String or an Object")
    _label(button, "keyboard button")
    for wish, name in (("request_contact", "phone number"), ("request_location", "location")):
        if button.get(wish) and not private:
            raise bad_request(f"{name} can be requested in private chats only")
    return dict(button)
