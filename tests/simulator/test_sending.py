"""Messages to people: what arrives, and what is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from simulator.feed import JSON
    from simulator.person import Person
    from simulator.telegram import Telegram
    from tests.simulator.conftest import Api


async def test_a_message_arrives_as_sent(api: Api, wayan: Person) -> None:
    """The answer is the message, with the chat and the sender as Telegram shows them."""
    message = await api("sendMessage", chat_id=5001, text="<b>Halo</b>", parse_mode="HTML", protect_content=True)
    assert message["chat"] == {"id": 5001, "type": "private", "first_name": "Wayan", "last_name": "Sudarma"} | {
        "username": "wayan"
    }
    assert message["from"]["is_bot"] is True
    assert message["entities"] == [{"offset": 0, "length": 4, "type": "bold"}]
    assert message["has_protected_content"] is True
    assert (await wayan.sees("Halo")).protected


@pytest.mark.parametrize("text", ["a" * 4097, "😀" * 2049])
async def test_a_text_over_4096_units_is_too_long(api: Api, wayan: Person, text: str) -> None:
    """The limit counts UTF-16 units."""
    assert await api.refusal("sendMessage", chat_id=5001, text=text) == "400 Bad Request: message is too long"


async def test_tags_do_not_count_towards_the_length(api: Api, wayan: Person) -> None:
    """The limit holds after entities are taken out."""
    await api("sendMessage", chat_id=5001, text=f"<b>{'a' * 4096}</b>", parse_mode="HTML")
    await wayan.sees("aaa")


@pytest.mark.parametrize("text", [" ", "\n\t", "<b> </b>"])
async def test_a_text_of_nothing_is_refused(api: Api, wayan: Person, text: str) -> None:
    """White space alone is no message."""
    refusal = await api.refusal("sendMessage", chat_id=5001, text=text, parse_mode="HTML")
    assert refusal == "400 Bad Request: text must be non-empty"


async def test_a_caption_over_1024_units_is_too_long(telegram: Telegram, api: Api, wayan: Person) -> None:
    """Captions are shorter than texts."""
    photo = (await wayan.send_photo()).file_id
    refusal = await api.refusal("sendPhoto", chat_id=5001, photo=photo, caption="a" * 1025)
    assert refusal == "400 Bad Request: message caption is too long"


@pytest.mark.parametrize("chat_id", [404, -404, "@nobody", "wayan", "@wayan"])
async def test_an_unknown_chat_is_not_found(api: Api, wayan: Person, chat_id: object) -> None:
    """Ids nobody has, and names that are not a group's."""
    assert await api.refusal("sendMessage", chat_id=chat_id, text="a") == "400 Bad Request: chat not found"


async def test_the_bot_may_not_write_first(telegram: Telegram, api: Api, wayan: Person) -> None:
    """Who never wrote does not exist for the bot; who was met in a group is known and out of reach."""
    made = telegram.person("Made", id=5002)
    assert await api.refusal("sendMessage", chat_id=5002, text="a") == "400 Bad Request: chat not found"
    group = telegram.group("Banjar", owner=wayan)
    group.add_bot()
    await made.join(group)
    refusal = await api.refusal("sendMessage", chat_id=5002, text="a")
    assert refusal == "403 Forbidden: bot can't initiate conversation with a user"


async def test_who_blocked_the_bot_is_out_of_reach(api: Api, wayan: Person) -> None:
    """Until unblocked."""
    await wayan.block()
    refusal = await api.refusal("sendMessage", chat_id=5001, text="a")
    assert refusal == "403 Forbidden: bot was blocked by the user"
    await wayan.unblock()
    await api("sendMessage", chat_id=5001, text="a")
    await wayan.sees("a")


async def test_who_deleted_the_account_is_out_of_reach(api: Api, wayan: Person) -> None:
    """For good."""
    wayan.deactivate()
    refusal = await api.refusal("sendMessage", chat_id=5001, text="a")
    assert refusal == "403 Forbidden: user is deactivated"


async def test_bots_do_not_write_to_bots(api: Api) -> None:
    """Not even to themselves."""
    assert await api.refusal("sendMessage", chat_id=110, text="a") == "403 Forbidden: bots can't send messages to bots"


async def test_a_reply_shows_what_it_replies_to(api: Api, wayan: Person) -> None:
    """With a quotation when one is asked for."""
    asked = await wayan.write("Di mana posko?")
    parameters = {"message_id": asked.id, "quote": "posko"}
    answer = await api("sendMessage", chat_id=5001, text="Di bale banjar", reply_parameters=parameters)
    assert answer["reply_to_message"]["message_id"] == asked.id
    assert answer["quote"]["text"] == "posko"


async def test_a_reply_to_nothing_is_refused_unless_allowed(api: Api, wayan: Person) -> None:
    """allow_sending_without_reply lets it pass as a plain message."""
    nothing = {"message_id": 9999}
    refusal = await api.refusal("sendMessage", chat_id=5001, text="a", reply_parameters=nothing)
    assert refusal == "400 Bad Request: message to be replied not found"
    nothing["allow_sending_without_reply"] = True
    answer = await api("sendMessage", chat_id=5001, text="a", reply_parameters=nothing)
    assert "reply_to_message" not in answer


async def test_a_location_must_be_on_earth(api: Api, wayan: Person) -> None:
    """Latitudes end at the poles."""
    refusal = await api.refusal("sendLocation", chat_id=5001, latitude=91, longitude=1)
    assert refusal == "400 Bad Request: wrong latitude specified"


@pytest.mark.parametrize(
    ("method", "given", "field"),
    [
        ("sendLocation", {"latitude": -8.5, "longitude": 115.1}, "location"),
        ("sendVenue", {"latitude": -8.5, "longitude": 115.1, "title": "Polsek", "address": "Kediri"}, "venue"),
        ("sendContact", {"phone_number": "+62110", "first_name": "Polisi"}, "contact"),
        ("sendPoll", {"question": "Aman?", "options": [{"text": "Ya"}, {"text": "Tidak"}]}, "poll"),
        ("sendDice", {}, "dice"),
    ],
)
async def test_other_contents_arrive_too(api: Api, wayan: Person, method: str, given: JSON, field: str) -> None:
    """Places, contacts, polls and dice."""
    answer = await api(method, chat_id=5001, **given)
    assert answer[field]
    await wayan.sees("", media=field)


async def test_a_chat_action_must_be_one_there_is(api: Api, wayan: Person) -> None:
    """typing and its kin."""
    assert await api("sendChatAction", chat_id=5001, action="typing") is True
    refusal = await api.refusal("sendChatAction", chat_id=5001, action="sleeping")
    assert refusal == "400 Bad Request: wrong parameter action in request"


async def test_a_thread_outside_of_a_forum_is_not_found(api: Api, wayan: Person) -> None:
    """Private chats have no topics."""
    refusal = await api.refusal("sendMessage", chat_id=5001, text="a", message_thread_id=3)
    assert refusal == "400 Bad Request: message thread not found"


async def test_ids_of_people_need_64_bits(telegram: Telegram, api: Api) -> None:
    """Nobody may squeeze them into 32."""
    person = telegram.person("Ketut", id=2**40 + 7)
    await person.write("/start")
    answer = await api("sendMessage", chat_id=2**40 + 7, text="a")
    assert answer["chat"]["id"] == 2**40 + 7
