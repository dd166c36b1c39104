"""Taps on inline buttons and their answers."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from simulator.feed import JSON
    from simulator.messages import Message
    from simulator.person import Person
    from simulator.telegram import Telegram
    from tests.simulator.conftest import Api

TOO_OLD = "400 Bad Request: query is too old and response timeout expired or query ID is invalid"
CARD = {
    "inline_keyboard": [
        [{"text": "✅ Terima", "callback_data": "accept:1"}, {"text": "✔️ Selesai", "callback_data": "d"}]
    ]
}


async def next_update(api: Api, kind: str) -> JSON:
    """The newest update, which must be of this kind."""
    updates = await api("getUpdates", offset=-1)
    return updates[-1][kind]


@pytest.fixture
async def card(api: Api, wayan: Person) -> Message:
    await api("sendMessage", chat_id=5001, text="Laporan", reply_markup=CARD)
    return wayan.chat[-1]


async def test_a_tap_is_answered_once(api: Api, wayan: Person, card: Message) -> None:
    """The first answer counts; for the second the query is gone."""
    tap = asyncio.create_task(wayan.tap("✅ Terima"))
    await asyncio.sleep(0)
    query = await next_update(api, "callback_query")
    assert (query["data"], query["from"]["id"], query["message"]["message_id"]) == ("accept:1", 5001, card.id)
    await api("answerCallbackQuery", callback_query_id=query["id"], text="Diterima", show_alert=True)
    answer = await tap
    assert (answer.text, answer.show_alert) == ("Diterima", True)
    assert await api.refusal("answerCallbackQuery", callback_query_id=query["id"]) == TOO_OLD


async def test_a_tap_answered_too_late_is_too_old(telegram: Telegram, api: Api, wayan: Person, card: Message) -> None:
    """Telegram waits some seconds, by the desk's clock."""
    await wayan.tap("✅", wait=False)
    query = await next_update(api, "callback_query")
    telegram.clock.move(timedelta(seconds=16))
    assert await api.refusal("answerCallbackQuery", callback_query_id=query["id"]) == TOO_OLD


async def test_a_query_nobody_asked_is_too_old(api: Api) -> None:
    """So is one without an id."""
    assert await api.refusal("answerCallbackQuery", callback_query_id="1") == TOO_OLD
    assert await api.refusal("answerCallbackQuery") == TOO_OLD


async def test_an_answer_over_200_units_is_too_long(api: Api, wayan: Person, card: Message) -> None:
    """A tap's answer is a short line."""
    await wayan.tap("✅", wait=False)
    query = await next_update(api, "callback_query")
    refusal = await api.refusal("answerCallbackQuery", callback_query_id=query["id"], text="a" * 201)
    assert refusal == "400 Bad Request: MESSAGE_TOO_LONG"


async def test_a_tap_nobody_answers_fails_the_story(wayan: Person, card: Message) -> None:
    """With the chat as a transcript."""
    with pytest.raises(AssertionError, match=r"does not answer Wayan Sudarma's tap 'd'[\s\S]*\[✅ Terima\]"):
        await wayan.tap("✔️", within=0.05)


async def test_a_tap_waits_for_its_button(api: Api, wayan: Person) -> None:
    """The bot may need a moment."""
    tap = asyncio.create_task(wayan.tap("✅ Terima", wait=False))
    await asyncio.sleep(0.01)
    await api("sendMessage", chat_id=5001, text="Laporan", reply_markup=CARD)
    await tap


async def test_the_newest_of_equal_buttons_is_tapped(api: Api, wayan: Person, card: Message) -> None:
    """Unless another message is named."""
    await api("sendMessage", chat_id=5001, text="Laporan lain", reply_markup=CARD)
    await wayan.tap("✅ Terima", wait=False)
    assert (await next_update(api, "callback_query"))["message"]["text"] == "Laporan lain"
    await wayan.tap("✅ Terima", on=card, wait=False)
    assert (await next_update(api, "callback_query"))["message"]["text"] == "Laporan"


async def test_a_beginning_is_enough_when_only_one_label_has_it(api: Api, wayan: Person) -> None:
    """Otherwise the story must be plainer."""
    rows = [[{"text": "Kediri", "callback_data": "1"}, {"text": "Kerambitan", "callback_data": "2"}]]
    await api("sendMessage", chat_id=5001, text="a", reply_markup={"inline_keyboard": rows})
    await wayan.tap("Kedi", wait=False)
    with pytest.raises(AssertionError, match="may be any of"):
        await wayan.tap("Ke", wait=False)


async def test_data_can_be_forged(api: Api, wayan: Person, card: Message) -> None:
    """A client may send any data for a message it has."""
    await wayan.tap_data(card, "forged", wait=False)
    assert (await next_update(api, "callback_query"))["data"] == "forged"


async def test_a_link_opens_without_the_bot(api: Api, wayan: Person) -> None:
    """No query comes of it."""
    row = [{"text": "Situs", "url": "https://kulkul.id"}]
    await api("sendMessage", chat_id=5001, text="a", reply_markup={"inline_keyboard": [row]})
    assert (await wayan.tap("Situs")).url == "https://kulkul.id"


async def test_a_location_button_hands_over_the_place(api: Api, wayan: Person) -> None:
    """The keyboard under the input field asks the phone."""
    row = [{"text": "📍 Bagikan lokasi", "request_location": True}]
    await api("sendMessage", chat_id=5001, text="a", reply_markup={"keyboard": [row], "one_time_keyboard": True})
    with pytest.raises(ValueError, match="asks for a location"):
        await wayan.tap("📍 Bagikan lokasi")
    await api("sendMessage", chat_id=5001, text="a", reply_markup={"keyboard": [row], "one_time_keyboard": True})
    await wayan.tap("📍 Bagikan lokasi", location=(-8.5, 115.1))
    assert (await next_update(api, "message"))["location"] == {"latitude": -8.5, "longitude": 115.1}
