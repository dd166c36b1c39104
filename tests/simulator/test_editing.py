"""Edits: what may change, and what is refused."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from simulator.feed import JSON
    from simulator.person import Person
    from simulator.telegram import Telegram
    from tests.simulator.conftest import Api

BUTTON = {"inline_keyboard": [[{"text": "A", "callback_data": "a"}]]}


@pytest.fixture
async def card(api: Api, wayan: Person) -> JSON:
    return await api("sendMessage", chat_id=5001, text="Baru", reply_markup=BUTTON)


async def test_an_edit_replaces_text_and_buttons(api: Api, wayan: Person, card: JSON) -> None:
    """A keyboard that is not sent again goes away."""
    answer = await api("editMessageText", chat_id=5001, message_id=card["message_id"], text="Lama")
    assert answer["text"] == "Lama"
    assert "reply_markup" not in answer
    assert answer["edit_date"] >= answer["date"]
    message = await wayan.sees("Lama")
    assert [version.text for version in message.history] == ["Baru", "Lama"]


async def test_an_edit_that_changes_nothing_is_refused(api: Api, card: JSON) -> None:
    """Same text, same entities, same keyboard."""
    refusal = await api.refusal(
        "editMessageText", chat_id=5001, message_id=card["message_id"], text="Baru", reply_markup=BUTTON
    )
    assert refusal == (
        "400 Bad Request: message is not modified: specified new message content and reply markup are exactly the "
        "same as a current content and reply markup of the message"
    )


async def test_a_keyboard_alone_can_change(api: Api, wayan: Person, card: JSON) -> None:
    """editMessageReplyMarkup keeps the words, and words already seen stay seen."""
    await wayan.sees("Baru")
    await api("editMessageReplyMarkup", chat_id=5001, message_id=card["message_id"])
    assert wayan.chat[-1].buttons == []
    await wayan.sees_nothing(0)


@pytest.mark.parametrize("method", ["editMessageText", "editMessageReplyMarkup", "editMessageCaption"])
async def test_a_message_that_is_gone_cannot_be_edited(api: Api, wayan: Person, method: str) -> None:
    """Nor one that never was."""
    refusal = await api.refusal(method, chat_id=5001, message_id=9999, text="a", caption="a")
    assert refusal == "400 Bad Request: message to edit not found"


async def test_what_others_wrote_cannot_be_edited(api: Api, wayan: Person) -> None:
    """A bot edits its own messages."""
    message = await wayan.write("punya saya")
    refusal = await api.refusal("editMessageText", chat_id=5001, message_id=message.id, text="a")
    assert refusal == "400 Bad Request: message can't be edited"


@pytest.mark.parametrize("markup", [{"keyboard": [["A"]]}, {"remove_keyboard": True}, {"force_reply": True}])
async def test_a_message_with_a_reply_keyboard_cannot_be_edited(api: Api, wayan: Person, markup: object) -> None:
    """Only inline keyboards leave a message open to edits."""
    sent = await api("sendMessage", chat_id=5001, text="a", reply_markup=markup)
    refusal = await api.refusal("editMessageText", chat_id=5001, message_id=sent["message_id"], text="b")
    assert refusal == "400 Bad Request: message can't be edited"


async def test_an_edit_takes_inline_keyboards_only(api: Api, card: JSON) -> None:
    """A reply keyboard cannot be edited in."""
    refusal = await api.refusal(
        "editMessageText", chat_id=5001, message_id=card["message_id"], text="b", reply_markup={"keyboard": [["A"]]}
    )
    assert refusal == "400 Bad Request: inline keyboard expected"


async def test_an_edited_text_may_not_grow_too_long(api: Api, card: JSON) -> None:
    """The same limit as for sending, in other words."""
    refusal = await api.refusal("editMessageText", chat_id=5001, message_id=card["message_id"], text="a" * 4097)
    assert refusal == "400 Bad Request: MESSAGE_TOO_LONG"


async def test_texts_have_no_caption_and_pictures_no_text(
    telegram: Telegram, api: Api, wayan: Person, card: JSON
) -> None:
    """Each kind is edited by its own method."""
    refusal = await api.refusal("editMessageCaption", chat_id=5001, message_id=card["message_id"], caption="a")
    assert refusal == "400 Bad Request: there is no caption in the message to edit"
    photo = (await wayan.send_photo()).file_id
    sent = await api("sendPhoto", chat_id=5001, photo=photo)
    refusal = await api.refusal("editMessageText", chat_id=5001, message_id=sent["message_id"], text="a")
    assert refusal == "400 Bad Request: there is no text in the message to edit"


async def test_a_caption_and_a_picture_can_be_replaced(telegram: Telegram, api: Api, wayan: Person) -> None:
    """editMessageCaption keeps the picture, editMessageMedia brings another."""
    first, second = (await wayan.send_photo()).file_id, (await wayan.send_photo()).file_id
    sent = await api("sendPhoto", chat_id=5001, photo=first, caption="satu")
    edited = await api("editMessageCaption", chat_id=5001, message_id=sent["message_id"], caption="dua")
    assert (edited["caption"], edited["photo"]) == ("dua", sent["photo"])
    media = {"type": "photo", "media": second, "caption": "tiga"}
    edited = await api("editMessageMedia", chat_id=5001, message_id=sent["message_id"], media=media)
    assert edited["photo"][-1]["file_id"] == second


async def test_the_blocked_cannot_be_edited_either(api: Api, wayan: Person, card: JSON) -> None:
    """Edits need the same permission as messages."""
    await wayan.block()
    refusal = await api.refusal("editMessageText", chat_id=5001, message_id=card["message_id"], text="b")
    assert refusal == "403 Forbidden: bot was blocked by the user"


async def test_a_live_location_moves_and_stops(api: Api, wayan: Person) -> None:
    """Only one that lives can be moved."""
    place = {"latitude": -8.5, "longitude": 115.1}
    sent = await api("sendLocation", chat_id=5001, live_period=600, **place)
    name = {"chat_id": 5001, "message_id": sent["message_id"]}
    await api("editMessageLiveLocation", **name, latitude=-8.6, longitude=115.1)
    await api("stopMessageLiveLocation", **name)
    refusal = await api.refusal("stopMessageLiveLocation", **name)
    assert refusal == "400 Bad Request: there is no live location in the message to edit"


async def test_a_message_can_be_deleted_within_48_hours(telegram: Telegram, api: Api, card: JSON) -> None:
    """Later it stays."""
    name = {"chat_id": 5001, "message_id": card["message_id"]}
    telegram.clock.move(timedelta(hours=48))
    refusal = await api.refusal("deleteMessage", **name)
    assert refusal == "400 Bad Request: message can't be deleted for everyone"


async def test_a_message_is_deleted_once(api: Api, wayan: Person, card: JSON) -> None:
    """The second time there is nothing."""
    name = {"chat_id": 5001, "message_id": card["message_id"]}
    assert await api("deleteMessage", **name) is True
    assert card["message_id"] not in [message.id for message in wayan.chat]
    assert await api.refusal("deleteMessage", **name) == "400 Bad Request: message to delete not found"


async def test_several_messages_are_deleted_at_once(api: Api, wayan: Person, card: JSON) -> None:
    """Those that are already gone do not matter."""
    mine = await wayan.write("x")
    assert await api("deleteMessages", chat_id=5001, message_ids=[mine.id, card["message_id"], 9999]) is True
    assert [message.text for message in wayan.chat] == ["/start"]


async def test_a_poll_is_stopped_once(api: Api, wayan: Person) -> None:
    """And answers with its result."""
    sent = await api("sendPoll", chat_id=5001, question="Aman?", options=["Ya", "Tidak"])
    name = {"chat_id": 5001, "message_id": sent["message_id"]}
    assert (await api("stopPoll", **name))["is_closed"] is True
    assert await api.refusal("stopPoll", **name) == "400 Bad Request: poll has already been closed"
