"""The person's side: what stories lean on."""

from __future__ import annotations

import asyncio
import re
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from simulator.clock import Clock
from simulator.telegram import Telegram

if TYPE_CHECKING:
    from simulator.person import Person
    from tests.simulator.conftest import Api


async def test_sees_waits_for_the_words(api: Api, wayan: Person) -> None:
    """They need not be there yet."""
    looking = asyncio.create_task(wayan.sees("terima kasih"))
    await asyncio.sleep(0.01)
    await api("sendMessage", chat_id=5001, text="Baik, terima kasih")
    assert (await looking).seen


async def test_a_message_is_seen_once(api: Api, wayan: Person) -> None:
    """The same words again need a second message, or an edit."""
    sent = await api("sendMessage", chat_id=5001, text="Laporan 1: baru")
    await wayan.sees(re.compile(r"Laporan \d"))
    with pytest.raises(AssertionError):
        await wayan.sees("Laporan", within=0.01)
    await api("editMessageText", chat_id=5001, message_id=sent["message_id"], text="Laporan 1: diterima")
    assert (await wayan.sees("Laporan")).text == "Laporan 1: diterima"


async def test_words_that_were_there_for_a_moment_count(api: Api, wayan: Person) -> None:
    """An edit may follow so soon that no story could look in between."""
    sent = await api("sendMessage", chat_id=5001, text="satu")
    await api("editMessageText", chat_id=5001, message_id=sent["message_id"], text="dua")
    await wayan.sees("satu")


async def test_what_is_not_seen_is_told_as_a_transcript(api: Api, wayan: Person) -> None:
    """With buttons, media and what is unseen."""
    row = [{"text": "✅ Kirim", "callback_data": "s"}, {"text": "✖️ Batal", "callback_data": "c"}]
    await api("sendMessage", chat_id=5001, text="Kirim?\nYakin?", reply_markup={"inline_keyboard": [row]})
    await wayan.send_voice()
    await wayan.share_location(-8.5630, 115.1060)
    with pytest.raises(AssertionError) as caught:
        await wayan.sees("Terkirim", within=0.01)
    told = str(caught.value)
    assert "Wayan Sudarma does not see 'Terkirim' within 0.01 s" in told
    for piece in ("Kulkul (unseen): Kirim?", "[✅ Kirim] [✖️ Batal]", "<voice>", "<location -8.563, 115.106>"):
        assert piece in told


async def test_sees_nothing_fails_on_anything(api: Api, wayan: Person) -> None:
    """What is there already, and what comes meanwhile."""
    await wayan.sees_nothing(0.01)
    watching = asyncio.create_task(wayan.sees_nothing(1))
    await asyncio.sleep(0.01)
    await api("sendMessage", chat_id=5001, text="kejutan")
    with pytest.raises(AssertionError, match="kejutan"):
        await watching


async def test_the_unexpected_is_found_at_the_end(telegram: Telegram, api: Api, wayan: Person) -> None:
    """Until somebody reads it."""
    await api("sendMessage", chat_id=5001, text="kejutan")
    assert [message.text for message in telegram.unexpected()] == ["kejutan"]
    with pytest.raises(AssertionError, match="nobody expected 'kejutan'"):
        telegram.must_be_settled()
    assert [message.text for message in wayan.reads()] == ["kejutan"]
    telegram.must_be_settled()


async def test_who_blocked_the_bot_must_unblock_to_write(wayan: Person) -> None:
    """As in the app, where the input field is gone."""
    await wayan.block()
    with pytest.raises(RuntimeError, match="unblock"):
        await wayan.write("halo")


async def test_the_same_id_is_the_same_person(telegram: Telegram, wayan: Person) -> None:
    """Ids not given are beyond 32 bits."""
    assert telegram.person("Wayan", id=5001) is wayan
    assert telegram.person("Baru").id > 2**32


async def test_a_reset_empties_the_desk_but_numbers_go_on(telegram: Telegram, api: Api, wayan: Person) -> None:
    """So that nothing new looks like something old."""
    [before] = await api("getUpdates")
    telegram.reset()
    assert (telegram.people, telegram.transcript(), telegram.unexpected()) == ({}, "", [])
    again = telegram.person("Wayan", id=5001)
    await again.write("/start")
    [after] = await api("getUpdates", offset=-1)
    assert after["update_id"] > before["update_id"]
    assert after["message"]["message_id"] > before["message"]["message_id"]


async def test_whoever_watches_is_told_everything(telegram: Telegram, api: Api) -> None:
    """Messages, edits, deletions, taps, calls, faults, the clock."""
    watch = telegram.subscribe()
    ketut = telegram.person("Ketut", id=7)
    await ketut.write("/start")
    row = [{"text": "A", "callback_data": "a"}]
    sent = await api("sendMessage", chat_id=7, text="a", reply_markup={"inline_keyboard": [row]})
    await ketut.tap("A", wait=False)
    [update] = await api("getUpdates", offset=-1)
    await api("answerCallbackQuery", callback_query_id=update["callback_query"]["id"], text="ok")
    await api("sendChatAction", chat_id=7, action="typing")
    await api("editMessageText", chat_id=7, message_id=sent["message_id"], text="b")
    await api("deleteMessage", chat_id=7, message_id=sent["message_id"])
    telegram.faults.latency(0)
    telegram.clock.move(timedelta(hours=1))
    watch.close()
    kinds = [event.kind async for event in watch]
    wanted = "person message callback callback_answered call action edited deleted fault clock"
    assert set(wanted.split()) <= set(kinds)


async def test_the_desk_runs_on_a_clock_that_is_handed_in() -> None:
    """A callable, or a Clock; what is sent carries its time."""
    moment = datetime(2029, 2, 14, 7, tzinfo=UTC)
    telegram = Telegram(clock=lambda: moment)
    message = await telegram.person("Wayan").write("x")
    assert message.date == moment
    clock = Clock(lambda: moment)
    telegram = Telegram(clock=clock)
    clock.move(timedelta(minutes=5))
    message = await telegram.person("Wayan").write("x")
    assert message.date == moment + timedelta(minutes=5)


async def test_a_moved_clock_wakes_who_sleeps_by_it() -> None:
    """Hours pass in no time; backwards it does not go."""
    clock = Clock()
    sleeping = asyncio.create_task(clock.sleep(3600))
    await asyncio.sleep(0)
    clock.move(timedelta(minutes=59))
    await asyncio.sleep(0.01)
    assert not sleeping.done()
    clock.move(timedelta(minutes=1))
    await asyncio.wait_for(sleeping, 1)
    with pytest.raises(ValueError, match="forward"):
        clock.move(timedelta(seconds=-1))


async def test_two_bots_can_have_two_desks() -> None:
    """Nothing is shared between two Telegrams in one process."""
    async with Telegram().serve() as one, Telegram("111:OTHER").serve() as other:
        assert one.url != other.url
        await one.person("Wayan", id=1).write("x")
        assert other.transcript() == ""


async def test_a_deep_link_sends_its_payload(telegram: Telegram) -> None:
    """As the app does when an invitation is opened; longer or stranger payloads open nothing."""
    ketut = telegram.person("Ketut")
    assert (await ketut.open_link("https://t.me/KulkulBot?start=inv_abc-1")).text == "/start inv_abc-1"
    for link in (
        f"https://t.me/KulkulBot?start={'a' * 65}",
        "https://t.me/KulkulBot?start=a.b",
        "https://t.me/Other?start=a",
    ):
        with pytest.raises(ValueError, match=r"payload|lead to"):
            await ketut.open_link(link)
