"""Rate limits: counted by the desk's clock, refused with the time to wait."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from simulator.limits import Window

if TYPE_CHECKING:
    from simulator.person import Person
    from simulator.telegram import Telegram
    from tests.simulator.conftest import Api


async def until_refused(api: Api, method: str, most: int = 200, **parameters: object) -> tuple[int, dict[str, object]]:
    """How many calls passed, and the refusal."""
    for passed in range(most):
        status, answer = await api.raw(method, **parameters)
        if status == 429:
            return passed, answer
    raise AssertionError("never refused")


async def test_a_private_chat_takes_a_short_burst_then_one_a_second(
    telegram: Telegram, api: Api, wayan: Person
) -> None:
    """retry_after says how long, in words and as a number."""
    passed, answer = await until_refused(api, "sendMessage", chat_id=5001, text="a")
    assert passed == telegram.limits.private.burst
    assert answer["description"] == "Too Many Requests: retry after 1"
    assert answer["parameters"] == {"retry_after": 1}
    telegram.clock.move(timedelta(seconds=1))
    passed, _ = await until_refused(api, "sendMessage", chat_id=5001, text="a")
    assert passed == 1


async def test_a_group_takes_20_a_minute(telegram: Telegram, api: Api) -> None:
    """Whoever is in it."""
    group = telegram.group("Banjar")
    group.add_bot()
    passed, _ = await until_refused(api, "sendMessage", chat_id=group.id, text="a")
    assert passed == 20
    telegram.clock.move(timedelta(seconds=50))
    _, answer = await api.raw("sendMessage", chat_id=group.id, text="a")
    assert answer["parameters"]["retry_after"] in {9, 10}
    telegram.clock.move(timedelta(seconds=10))
    passed, _ = await until_refused(api, "sendMessage", chat_id=group.id, text="a")
    assert passed == 20


async def test_all_chats_together_take_30_a_second(telegram: Telegram, api: Api) -> None:
    """However many there are; paid broadcasts a thousand."""
    telegram.limits.overall = Window(30, 1000)
    people = [telegram.person(f"P{number}") for number in range(31)]
    for person in people:
        await person.write("/start")
    answers = [await api.raw("sendMessage", chat_id=person.id, text="a") for person in people]
    assert [status for status, _ in answers] == [200] * 30 + [429]
    await api("sendMessage", chat_id=people[-1].id, text="a", allow_paid_broadcast=True)


async def test_edits_count_towards_their_chat(telegram: Telegram, api: Api, wayan: Person) -> None:
    """As messages do, even when they change nothing."""
    sent = await api("sendMessage", chat_id=5001, text="a")
    passed, _ = await until_refused(api, "editMessageText", chat_id=5001, message_id=sent["message_id"], text="b")
    assert passed == telegram.limits.private.burst - 1


async def test_answers_to_taps_do_not_count(telegram: Telegram, api: Api, wayan: Person) -> None:
    """Nor do chat actions and deletions."""
    row = [{"text": "A", "callback_data": "a"}]
    await api("sendMessage", chat_id=5001, text="a", reply_markup={"inline_keyboard": [row]})
    for _ in range(10):
        await wayan.tap("A", wait=False)
        [update] = await api("getUpdates", offset=-1)
        await api("answerCallbackQuery", callback_query_id=update["callback_query"]["id"])
        await api("sendChatAction", chat_id=5001, action="typing")
    await api("sendMessage", chat_id=5001, text="a")


async def test_an_album_counts_its_items(telegram: Telegram, api: Api, wayan: Person) -> None:
    """Three pictures are three messages."""
    photo = (await wayan.send_photo()).file_id
    media = [{"type": "photo", "media": photo}] * 3
    await api("sendMediaGroup", chat_id=5001, media=media)
    assert (await api.refusal("sendMediaGroup", chat_id=5001, media=media)).startswith("429")


async def test_the_limits_can_be_switched_off(telegram: Telegram, api: Api, wayan: Person) -> None:
    """For tests of other things."""
    telegram.limits.enforced = False
    with pytest.raises(AssertionError, match="never refused"):
        await until_refused(api, "sendMessage", most=50, chat_id=5001, text="a")
