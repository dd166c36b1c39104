"""Keyboards: what may hang under a message or under the input field."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from simulator.person import Person
    from simulator.telegram import Telegram
    from tests.simulator.conftest import Api


def inline(*buttons: object) -> dict[str, object]:
    return {"inline_keyboard": [list(buttons)]}


FAULTS = [
    (inline({"text": "A", "callback_data": "x" * 65}), "BUTTON_DATA_INVALID"),
    (inline({"text": "A", "callback_data": "ä" * 33}), "BUTTON_DATA_INVALID"),
    (
        inline({"text": "A"}),
        "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ),
    (
        inline({"text": "A", "callback_data": ""}),
        "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ),
    (inline({"callback_data": "a"}), "can't parse inline keyboard button: Can't find field \"text\""),
    (inline({"text": " ", "callback_data": "a"}), "inline keyboard button text must be non-empty"),
    (inline("A"), "can't parse inline keyboard button: InlineKeyboardButton must be an Object"),
    (inline({"text": "A", "url": "x"}), "inline keyboard button URL 'x' is invalid: Wrong HTTP URL"),
    (
        {"inline_keyboard": [{"text": "A", "callback_data": "a"}]},
        'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays',
    ),
    ({"keyboard": "A"}, 'field "keyboard" of the ReplyKeyboardMarkup must be an Array'),
    ({"keyboard": [[1]]}, "can't parse keyboard button: KeyboardButton must be a String or an Object"),
    ({"inline_keyboard": [[{"text": "A", "callback_data": "a"}]] * 101}, "reply markup is too long"),
    ([], "object expected as reply markup"),
    ("{", "can't parse reply keyboard markup JSON object"),
]


@pytest.mark.parametrize(("markup", "words"), FAULTS, ids=[words[:60] for _, words in FAULTS])
async def test_wrong_keyboards_are_refused(api: Api, wayan: Person, markup: object, words: str) -> None:
    """Each fault in its words; data is measured in bytes."""
    refusal = await api.refusal("sendMessage", chat_id=5001, text="a", reply_markup=markup)
    assert refusal == f"400 Bad Request: {words}"


async def test_data_of_64_bytes_passes(api: Api, wayan: Person) -> None:
    """The limit itself is allowed."""
    markup = inline({"text": "A", "callback_data": "x" * 64})
    await api("sendMessage", chat_id=5001, text="a", reply_markup=markup)


async def test_a_location_is_asked_for_in_private_only(telegram: Telegram, api: Api) -> None:
    """A group has no phone to ask."""
    group = telegram.group("Banjar Anyar")
    group.add_bot()
    markup = {"keyboard": [[{"text": "📍", "request_location": True}]]}
    refusal = await api.refusal("sendMessage", chat_id=group.id, text="a", reply_markup=markup)
    assert refusal == "400 Bad Request: location can be requested in private chats only"


async def test_a_keyboard_stays_until_removed(api: Api, wayan: Person) -> None:
    """The keyboard under the input field outlives the message that brought it."""
    await api("sendMessage", chat_id=5001, text="a", reply_markup={"keyboard": [["📢 Lapor"], [{"text": "ℹ️ Bantuan"}]]})
    await api("sendMessage", chat_id=5001, text="b")
    answer = await wayan.tap("📢")
    assert answer.message is not None
    assert answer.message.text == "📢 Lapor"
    await api("sendMessage", chat_id=5001, text="c", reply_markup={"remove_keyboard": True})
    with pytest.raises(AssertionError, match="no button"):
        await wayan.tap("📢", within=0)
