"""getUpdates: confirming, holding, throttling, and who may ask."""

from __future__ import annotations

import asyncio
import time
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from simulator.person import Person
    from simulator.telegram import Telegram
    from tests.simulator.conftest import Api

TWO = "409 Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"


async def said(api: Api, **parameters: object) -> list[str]:
    return [update["message"]["text"] for update in await api("getUpdates", **parameters)]


@pytest.fixture
async def letters(wayan: Person) -> None:
    for letter in "abcde":
        await wayan.write(letter)


async def test_updates_stay_until_the_offset_confirms_them(telegram: Telegram, api: Api, letters: None) -> None:
    """Asking again without an offset brings the same again."""
    telegram.polling.throttled = False
    updates = await api("getUpdates")
    assert await api("getUpdates") == updates
    assert await said(api, offset=updates[2]["update_id"] + 1) == ["c", "d", "e"]
    assert await said(api) == ["c", "d", "e"]


async def test_a_negative_offset_keeps_the_newest(telegram: Telegram, api: Api, letters: None) -> None:
    """And forgets the rest."""
    telegram.polling.throttled = False
    assert await said(api, offset=-2) == ["d", "e"]
    assert await said(api) == ["d", "e"]


async def test_the_limit_lies_between_1_and_100(telegram: Telegram, api: Api, wayan: Person, letters: None) -> None:
    """Whatever is asked for."""
    telegram.polling.throttled = False
    assert await said(api, limit=2) == ["/start", "a"]
    assert await said(api, limit=0) == ["/start"]
    for _ in range(100):
        await wayan.write("x")
    assert len(await said(api, limit=1000)) == 100


async def test_a_long_poll_wakes_with_the_first_update(api: Api, wayan: Person) -> None:
    """It does not wait for its timeout."""
    [start] = await api("getUpdates")
    poll = asyncio.create_task(said(api, offset=start["update_id"] + 1, timeout=30))
    await asyncio.sleep(0.02)
    await wayan.write("halo")
    assert await asyncio.wait_for(poll, 1) == ["halo"]


@pytest.mark.parametrize(("asked", "held"), [(10, 10), (9999, 50)])
async def test_a_long_poll_ends_by_the_desks_clock(telegram: Telegram, api: Api, asked: int, held: int) -> None:
    """After its timeout, which is cut to 50 seconds."""
    poll = asyncio.create_task(api("getUpdates", timeout=asked))
    await asyncio.sleep(0.05)
    telegram.clock.move(timedelta(seconds=held - 1))
    await asyncio.sleep(0.05)
    assert not poll.done()
    telegram.clock.move(timedelta(seconds=1))
    assert await asyncio.wait_for(poll, 1) == []


async def test_a_second_poller_ends_the_first(api: Api) -> None:
    """The one who waits gets 409, the newcomer waits on."""
    first = asyncio.create_task(api.refusal("getUpdates", timeout=30))
    await asyncio.sleep(0.02)
    second = asyncio.create_task(api("getUpdates", timeout=30))
    assert await asyncio.wait_for(first, 1) == TWO
    assert not second.done()
    second.cancel()


async def test_pollers_who_fight_are_slowed_down(telegram: Telegram, api: Api) -> None:
    """A second conflict within three seconds is held back for three."""
    polls = [asyncio.create_task(api.raw("getUpdates", timeout=30)) for _ in range(3)]
    await asyncio.sleep(0.05)
    assert sum(poll.done() for poll in polls) == 1
    telegram.clock.move(timedelta(seconds=3))
    await asyncio.sleep(0.05)
    assert sum(poll.done() for poll in polls) == 2
    polls[-1].cancel()


async def test_polling_is_refused_while_a_webhook_is_set(telegram: Telegram, api: Api) -> None:
    """And setting one ends the poll under way."""
    poll = asyncio.create_task(api.refusal("getUpdates", timeout=30))
    await asyncio.sleep(0.02)
    await api("setWebhook", url="http://127.0.0.1:9/")
    assert await asyncio.wait_for(poll, 1) == "409 Conflict: terminated by setWebhook request"
    telegram.clock.move(timedelta(seconds=3))
    assert await api.refusal("getUpdates") == (
        "409 Conflict: can't use getUpdates method while webhook is active; "
        "use deleteWebhook to delete the webhook first"
    )
    await api("deleteWebhook")
    await api("getUpdates")


async def test_the_same_offset_within_half_a_second_brings_one_update(api: Api, letters: None) -> None:
    """So that a bot that forgets to confirm does not run hot."""
    assert len(await api("getUpdates")) == 6
    assert len(await api("getUpdates")) == 1


async def test_the_same_offset_within_three_seconds_is_held(telegram: Telegram, api: Api) -> None:
    """Even when the bot did not ask to wait."""
    await api("getUpdates")
    poll = asyncio.create_task(api("getUpdates"))
    await asyncio.sleep(0.05)
    assert not poll.done()
    telegram.clock.move(timedelta(seconds=3))
    assert await asyncio.wait_for(poll, 1) == []


async def test_the_throttle_can_be_switched_off(telegram: Telegram, api: Api) -> None:
    """For tests in a hurry."""
    telegram.polling.throttled = False
    started = time.perf_counter()
    for _ in range(3):
        await api("getUpdates")
    assert time.perf_counter() - started < 1


async def test_only_allowed_kinds_are_kept(telegram: Telegram, api: Api, wayan: Person) -> None:
    """From the time the wish is known; it stands until another."""
    telegram.polling.throttled = False
    await api("getUpdates", offset=-1)
    await api("getUpdates", allowed_updates=["callback_query"], offset=2**31 - 1)
    await wayan.write("unheard")
    assert await api("getUpdates") == []
    await api("getUpdates", allowed_updates=[])
    await wayan.write("heard")
    assert await said(api) == ["heard"]


async def test_reactions_come_only_when_asked_for(telegram: Telegram, api: Api, wayan: Person) -> None:
    """chat_member and the reactions are not part of the default."""
    telegram.polling.throttled = False
    message = await wayan.write("x")
    await wayan.react(message, "👍")
    assert not any("message_reaction" in update for update in await api("getUpdates"))
    await api("getUpdates", allowed_updates=["message_reaction"])
    await wayan.react(message, None)
    assert (await api("getUpdates", offset=-1))[0]["message_reaction"]["new_reaction"] == []


async def test_updates_nobody_fetched_are_lost_after_a_day(telegram: Telegram, api: Api, letters: None) -> None:
    """Telegram keeps them for 24 hours."""
    telegram.clock.move(timedelta(hours=24))
    assert await said(api) == []


async def test_blocking_and_unblocking_are_told(telegram: Telegram, api: Api, wayan: Person) -> None:
    """As my_chat_member, without any message sent."""
    telegram.polling.throttled = False
    await wayan.block()
    await wayan.unblock()
    told = [update["my_chat_member"] for update in await api("getUpdates") if "my_chat_member" in update]
    assert [one["new_chat_member"]["status"] for one in told] == ["kicked", "member"]
    assert told[0]["from"]["id"] == 5001
    assert told[0]["chat"]["type"] == "private"


async def test_commands_carry_their_entity(api: Api, wayan: Person) -> None:
    """Libraries look for bot_command at the beginning."""
    await wayan.write("/lapor banjir")
    [update] = await api("getUpdates", offset=-1)
    assert update["message"]["entities"] == [{"offset": 0, "length": 6, "type": "bot_command"}]


async def test_an_album_comes_as_several_updates(api: Api, wayan: Person) -> None:
    """One media_group_id, the caption under the first."""
    await wayan.send_album(["photo", "video", "photo"], caption="Banjir")
    messages = [update["message"] for update in await api("getUpdates", offset=-3)]
    assert len({message["media_group_id"] for message in messages}) == 1
    assert [message.get("caption") for message in messages] == ["Banjir", None, None]
    assert ["photo" in message for message in messages] == [True, False, True]


async def test_an_edit_comes_as_edited_message(api: Api, wayan: Person) -> None:
    """With its time."""
    message = await wayan.write("lama")
    await wayan.edit(message, "baru")
    [update] = await api("getUpdates", offset=-1)
    assert update["edited_message"]["text"] == "baru"
    assert update["edited_message"]["edit_date"]
