"""How calls come in: address, token, parameters in every form."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import aiohttp
import pytest

if TYPE_CHECKING:
    from simulator.feed import JSON
    from simulator.person import Person
    from simulator.telegram import Telegram
    from tests.simulator.conftest import Api


async def test_wrong_token_is_unauthorized(telegram: Telegram, api: Api) -> None:
    """A token of the right shape that is not the bot's gets 401 in one word."""
    async with api.session.get(f"{telegram.url}/bot111:WRONG/getMe") as response:
        assert response.status == 401
        assert await response.json() == {"ok": False, "error_code": 401, "description": "Unauthorized"}


@pytest.mark.parametrize("path", ["botnonsense/getMe", "bot/getMe", "bot110:TEST", "bot110:TEST/noSuchMethod"])
async def test_what_does_not_exist_is_not_found(telegram: Telegram, api: Api, path: str) -> None:
    """Malformed tokens and unknown methods get 404 in two words."""
    async with api.session.get(f"{telegram.url}/{path}") as response:
        assert response.status == 404
        assert await response.json() == {"ok": False, "error_code": 404, "description": "Not Found"}


async def test_methods_are_found_whatever_their_capitals(api: Api) -> None:
    """Telegram does not mind how a method's name is capitalised."""
    assert (await api("GETME"))["username"] == "KulkulBot"


async def test_getme_says_what_the_bot_can(api: Api) -> None:
    """getMe carries the abilities client libraries insist on."""
    me = await api("getMe")
    assert (me["id"], me["is_bot"], me["first_name"]) == (110, True, "Kulkul")
    assert me["can_join_groups"] is True
    assert me["can_read_all_group_messages"] is False


@pytest.mark.parametrize("form", ["json", "form", "multipart", "query"])
async def test_parameters_come_in_four_forms(api: Api, wayan: Person, form: str) -> None:
    """JSON, a form, a multipart form and the address itself all carry the same parameters."""
    markup = {"inline_keyboard": [[{"text": "A", "callback_data": "a"}]]}
    flat = {"chat_id": "5001", "text": form, "reply_markup": json.dumps(markup)}
    options = {
        "json": {"json": {"chat_id": 5001, "text": form, "reply_markup": markup}},
        "form": {"data": flat},
        "multipart": {"data": _multipart(flat)},
        "query": {"params": flat},
    }[form]
    async with api.session.post(f"{api.address}/sendMessage", **options) as response:
        assert response.status == 200, await response.text()
    message = await wayan.sees(form)
    assert message.buttons == ["A"]


def _multipart(fields: dict[str, str]) -> aiohttp.MultipartWriter:
    writer = aiohttp.MultipartWriter("form-data")
    for name, value in fields.items():
        part = writer.append(value)
        part.set_content_disposition("form-data", name=name)
    return writer


@pytest.mark.parametrize(
    ("method", "given", "words"),
    [
        ("sendMessage", {"text": "a"}, "chat_id is empty"),
        ("sendMessage", {"chat_id": 5001}, "message text is empty"),
        ("sendMessage", {}, "message text is empty"),
        ("sendPhoto", {"chat_id": 5001}, "there is no photo in the request"),
        ("sendVideoNote", {"chat_id": 5001}, "there is no video note in the request"),
        ("deleteMessage", {"chat_id": 5001}, "message identifier is not specified"),
        ("editMessageText", {"chat_id": 5001, "text": "a"}, "message identifier is not specified"),
        ("editMessageText", {"message_id": 1, "text": "a"}, "chat_id is empty"),
        ("getFile", {}, "file_id not specified"),
        ("getChatMember", {"chat_id": 5001}, "invalid user_id specified"),
        ("sendLocation", {"chat_id": 5001, "longitude": 1}, "latitude is empty"),
        ("setMyCommands", {}, "expected an Array of BotCommand"),
        ("setChatStickerSet", {"chat_id": 5001}, 'parameter "sticker_set_name" is required'),
    ],
)
async def test_missing_parameters_are_named_in_telegrams_words(
    api: Api, wayan: Person, method: str, given: JSON, words: str
) -> None:
    """What is required and absent is refused with 400, each in its own words."""
    assert await api.refusal(method, **given) == f"400 Bad Request: {words}"


async def test_unknown_parameters_pass_but_are_remembered(telegram: Telegram, api: Api, wayan: Person) -> None:
    """Telegram ignores what it does not know; a test should not."""
    await api("sendMessage", chat_id=5001, text="a", reply_makrup={})
    assert telegram.complaints == ["sendMessage does not know the parameter reply_makrup"]
    await wayan.sees("a")
    with pytest.raises(AssertionError, match="reply_makrup"):
        telegram.must_be_settled()


async def test_a_body_that_is_no_json_is_refused(api: Api) -> None:
    """Broken JSON never reaches a method."""
    headers = {"Content-Type": "application/json"}
    async with api.session.post(f"{api.address}/getMe", data="{", headers=headers) as response:
        assert (await response.json())["description"] == "Bad Request: can't parse JSON object"


async def test_methods_not_on_this_desk_say_so(telegram: Telegram, api: Api) -> None:
    """What Telegram has and the desk has not is 501 and a complaint, not a silent lie."""
    assert (await api.refusal("getStarTransactions")).startswith("501 Not Implemented")
    assert telegram.complaints


async def test_calls_are_remembered(telegram: Telegram, api: Api, wayan: Person) -> None:
    """Each call is kept with its parameters, answer, status, moment and duration."""
    await api("sendMessage", chat_id=5001, text="a")
    await api.refusal("sendMessage", chat_id=5001, text="")
    sent, refused = telegram.calls
    assert (sent.method, sent.params, sent.status) == ("sendMessage", {"chat_id": 5001, "text": "a"}, 200)
    assert sent.answer["result"]["text"] == "a"
    assert refused.status == 400
    assert sent.seconds >= 0
    assert sent.moment.tzinfo is not None
