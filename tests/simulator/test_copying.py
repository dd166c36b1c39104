"""Copies, forwards, pins and reactions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from simulator.person import Person
    from simulator.telegram import Telegram
    from tests.simulator.conftest import Api


@pytest.fixture
async def made(telegram: Telegram) -> Person:
    person = telegram.person("Made", id=5002)
    await person.write("/start")
    return person


async def test_a_copy_hides_where_it_came_from(api: Api, wayan: Person, made: Person) -> None:
    """No forward_origin, and the answer is only a number."""
    original = await wayan.write("Ada pencurian")
    copy = await api("copyMessage", chat_id=5002, from_chat_id=5001, message_id=original.id)
    assert list(copy) == ["message_id"]
    message = await made.sees("Ada pencurian")
    assert message.forward_origin is None


async def test_a_copy_may_take_another_caption(api: Api, wayan: Person, made: Person) -> None:
    """And buttons of its own."""
    photo = await wayan.send_photo(caption="nama saya Wayan")
    markup = {"inline_keyboard": [[{"text": "Terima", "callback_data": "a"}]]}
    await api("copyMessage", chat_id=5002, from_chat_id=5001, message_id=photo.id, caption="Bukti", reply_markup=markup)
    message = await made.sees("Bukti", media="photo")
    assert message.buttons == ["Terima"]


async def test_a_forward_says_whose_it_is(api: Api, wayan: Person, made: Person) -> None:
    """That is why confidential things are copied."""
    original = await wayan.write("Ada pencurian")
    answer = await api("forwardMessage", chat_id=5002, from_chat_id=5001, message_id=original.id)
    assert answer["forward_origin"]["sender_user"]["id"] == 5001


async def test_albums_are_copied_whole(telegram: Telegram, api: Api, wayan: Person, made: Person) -> None:
    """copyMessages keeps them together under a new number."""
    album = await wayan.send_album(["photo", "photo"], caption="a")
    numbers = [message.id for message in album]
    assert len(await api("copyMessages", chat_id=5002, from_chat_id=5001, message_ids=[*numbers, 9999])) == 2
    first, second = made.chat[-2:]
    assert first.album == second.album != album[0].album
    assert len(await api("forwardMessages", chat_id=5002, from_chat_id=5001, message_ids=numbers)) == 2


async def test_what_is_not_there_cannot_be_taken_along(api: Api, wayan: Person, made: Person) -> None:
    """Each method in its words."""
    given = {"chat_id": 5002, "from_chat_id": 5001, "message_id": 9999}
    assert await api.refusal("copyMessage", **given) == "400 Bad Request: message to copy not found"
    assert await api.refusal("forwardMessage", **given) == "400 Bad Request: message to forward not found"
    given = {"chat_id": 5002, "from_chat_id": 5001, "message_ids": [9998, 9999]}
    assert await api.refusal("copyMessages", **given) == "400 Bad Request: there are no messages to copy"
    given["message_ids"] = [2, 1]
    assert await api.refusal("copyMessages", **given) == (
        "400 Bad Request: message identifiers must be in a strictly increasing order"
    )


async def test_protected_messages_stay_where_they_are(api: Api, wayan: Person, made: Person) -> None:
    """Neither the bot nor a person takes them along."""
    sent = await api("sendMessage", chat_id=5001, text="rahasia", protect_content=True)
    given = {"chat_id": 5002, "from_chat_id": 5001, "message_id": sent["message_id"]}
    assert await api.refusal("forwardMessage", **given) == "400 Bad Request: message can't be forwarded"
    assert await api.refusal("copyMessage", **given) == "400 Bad Request: message can't be copied"
    with pytest.raises(RuntimeError, match="protected"):
        await wayan.forward(wayan.chat[-1])


async def test_a_person_forwards_too(api: Api, wayan: Person, made: Person) -> None:
    """With the origin."""
    original = await wayan.write("dari sebelah")
    await made.forward(original)
    [update] = await api("getUpdates", offset=-1)
    assert update["message"]["forward_origin"]["sender_user"]["first_name"] == "Wayan"


async def test_messages_are_pinned_and_unpinned(api: Api, wayan: Person) -> None:
    """The newest pin first; the bot hears of its own pin."""
    first = await api("sendMessage", chat_id=5001, text="satu")
    await api("pinChatMessage", chat_id=5001, message_id=first["message_id"])
    [update] = await api("getUpdates", offset=-1)
    assert update["message"]["pinned_message"]["text"] == "satu"
    await api("unpinChatMessage", chat_id=5001)
    assert "pinned_message" not in await api("getChat", chat_id=5001)
    assert await api.refusal("unpinChatMessage", chat_id=5001) == "400 Bad Request: message to unpin not found"
    assert await api.refusal("pinChatMessage", chat_id=5001, message_id=9999) == (
        "400 Bad Request: message to pin not found"
    )
    await api("pinChatMessage", chat_id=5001, message_id=first["message_id"])
    assert await api("unpinAllChatMessages", chat_id=5001) is True


async def test_a_reaction_is_one_of_telegrams(api: Api, wayan: Person) -> None:
    """One from the list, or none."""
    message = await wayan.write("sudah beres")
    given = {"chat_id": 5001, "message_id": message.id}
    assert await api("setMessageReaction", **given, reaction=[{"type": "emoji", "emoji": "👍"}]) is True
    assert await api.refusal("setMessageReaction", **given, reaction=[{"type": "emoji", "emoji": "🥥"}]) == (
        "400 Bad Request: REACTION_INVALID"
    )
    assert await api.refusal("setMessageReaction", **given, reaction=[{"type": "emoji", "emoji": "👍"}] * 2) == (
        "400 Bad Request: REACTIONS_TOO_MANY"
    )
    await api("setMessageReaction", **given)
    assert message.reactions[110] == []
