"""Chatting as several people on the page, at the width of a desk and of a phone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.async_api import expect

from simulator.samples import png

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from playwright.async_api import FilePayload, Locator, Page

    from simulator.desk import Desk
    from simulator.telegram import Telegram

    Visit = Callable[..., Awaitable[Page]]

pytestmark = [pytest.mark.page, pytest.mark.asyncio(loop_scope="session")]

WIDTHS = pytest.mark.parametrize("width", [390, 1440])


def column(page: Page, name: str) -> Locator:
    return page.get_by_role("region", name=name, exact=True)


def listed(page: Page, name: str) -> Locator:
    return page.get_by_role("navigation", name="Orang").get_by_role("button", name=name)


async def say(page: Page, name: str, text: str) -> None:
    await column(page, name).get_by_role("textbox").fill(text)
    await column(page, name).get_by_role("textbox").press("Enter")


def bubble(page: Page, name: str, words: str) -> Locator:
    return column(page, name).locator(".post").filter(has_text=words)


@WIDTHS
async def test_a_conversation_from_the_first_tap(visit: Visit, width: int) -> None:
    """Start, a report by keyboard, a card, a tap, and the card changes in its place."""
    page = await visit(width)
    wayan = column(page, "Wayan Sudarma")
    await wayan.get_by_role("button", name="Mulai").click()
    await expect(bubble(page, "Wayan Sudarma", "Om Swastiastu")).to_be_visible()
    await wayan.get_by_role("button", name="📢 Lapor").click()
    await expect(bubble(page, "Wayan Sudarma", "gema: 📢 Lapor")).to_be_visible()
    await say(page, "Wayan Sudarma", "kartu")
    await wayan.get_by_role("button", name="✅ Terima").click()
    changed = bubble(page, "Wayan Sudarma", "Diterima oleh Anda")
    await expect(changed.locator("b")).to_have_text("Diterima")
    await expect(changed.locator(".edited")).to_have_text("diedit")
    await expect(wayan.locator(".toast")).to_have_text("Tombol accept")
    await expect(wayan.get_by_role("button", name="✅ Terima")).to_have_count(0)


async def test_formatted_text_is_dressed_and_never_run(visit: Visit) -> None:
    """What looks like HTML in a message stays what it is: words."""
    page = await visit()
    await say(page, "Wayan Sudarma", "kartu")
    card = bubble(page, "Wayan Sudarma", "TBN-26-00042")
    await expect(card.locator("b").first).to_have_text("TBN-26-00042")
    await expect(card.locator("blockquote")).to_have_text("Air naik & deras <img src=x onerror=alert(1)>")
    await expect(card.locator("blockquote img")).to_have_count(0)
    await expect(card.locator("code")).to_have_text("kode")
    await expect(card.locator("a")).to_have_attribute("href", "https://example.org/")
    await card.get_by_role("button", name="Tampilkan teks tersembunyi").click()
    await expect(card.locator(".spoiler.open")).to_have_text("rahasia")
    await say(page, "Wayan Sudarma", "<b>halo</b>")
    await expect(bubble(page, "Wayan Sudarma", "gema: <b>halo</b>").locator(".words b")).to_have_count(0)


async def test_an_alert_stands_in_front_until_it_is_read(visit: Visit) -> None:
    """show_alert is a dialog; Esc closes it."""
    page = await visit(390)
    await say(page, "Wayan Sudarma", "kartu")
    await column(page, "Wayan Sudarma").get_by_role("button", name="Bahaya").click()
    alert = page.get_by_role("dialog", name="Kulkul kepada Wayan Sudarma")
    await expect(alert).to_contain_text("Tombol alert")
    await page.keyboard.press("Escape")
    await expect(alert).to_have_count(0)


@WIDTHS
async def test_a_place_is_chosen_from_the_list(visit: Visit, telegram: Telegram, width: int) -> None:
    """The button that asks the phone for its location opens the places; the bubble shows a map drawn here."""
    page = await visit(width)
    await say(page, "Wayan Sudarma", "/start")
    await column(page, "Wayan Sudarma").get_by_role("button", name="📍 Bagikan lokasi").click()
    await page.get_by_role("searchbox", name="Cari tempat").fill("tanah")
    await page.get_by_role("button", name="Tanah Lot").click()
    shared = column(page, "Wayan Sudarma").get_by_role("img", name="Peta kecil: Tanah Lot")
    await expect(shared.first).to_be_visible()
    await expect(bubble(page, "Wayan Sudarma", "Balai Banjar")).to_contain_text("Jl. Rama")
    places = [one.content["location"] for one in telegram.people[5001].chat if "location" in one.content]
    assert places[0] == {"latitude": -8.6212, "longitude": 115.0868}


@WIDTHS
async def test_a_photo_from_this_computer(visit: Visit, telegram: Telegram, width: int) -> None:
    """The text already written becomes its caption, and both sides see the true picture."""
    page = await visit(width)
    wayan = column(page, "Wayan Sudarma")
    await wayan.get_by_role("textbox").fill("banjir di sini")
    await wayan.get_by_role("button", name="Lampirkan").click()
    async with page.expect_file_chooser() as chosen:
        await page.get_by_role("menuitem", name="Foto dari komputer…").click()
    picture: FilePayload = {"name": "banjir.png", "mimeType": "image/png", "buffer": png(80, 60)}
    await (await chosen.value).set_files(picture)
    await expect(bubble(page, "Wayan Sudarma", "banjir di sini").locator("img")).to_be_visible()
    answer = bubble(page, "Wayan Sudarma", "Foto Anda").locator("img")
    await expect(answer).to_have_js_property("naturalWidth", 80)
    await expect(wayan.get_by_role("textbox")).to_have_value("")
    await bubble(page, "Wayan Sudarma", "Foto Anda").get_by_role("button", name="Perbesar foto").click()
    await expect(page.locator("dialog.photo-box img")).to_be_visible()
    await page.keyboard.press("Escape")
    assert telegram.people[5001].chat[0].text == "banjir di sini"


async def test_samples_of_every_kind_can_be_sent(visit: Visit, telegram: Telegram) -> None:
    """Photo, album, voice and video without having one; the album stands together in one bubble."""
    page = await visit()
    wayan = column(page, "Wayan Sudarma")
    for sample in ("Foto contoh: banjir", "Album contoh", "Pesan suara contoh", "Video contoh"):
        await wayan.get_by_role("button", name="Lampirkan").click()
        await page.get_by_role("menuitem", name=sample).click()
    await expect(wayan.locator(".mine .album img")).to_have_count(3)
    await expect(wayan.locator(".mine .recording")).to_be_visible()
    await expect(wayan.locator(".mine .film")).to_be_visible()
    await wayan.locator(".mine .film").get_by_role("button", name="Putar").click()
    await expect(wayan.locator(".mine .film")).to_contain_text("tidak dapat diputar")


async def test_answering_and_changing_ones_own_words(visit: Visit, telegram: Telegram) -> None:
    """Reply and edit from a message's menu; arrow up takes the last own message back for a change."""
    page = await visit()
    await say(page, "Wayan Sudarma", "satu")
    answer = bubble(page, "Wayan Sudarma", "gema: satu")
    await answer.hover()
    await answer.get_by_role("button", name="Pilihan untuk pesan ini").click()
    await page.get_by_role("menuitem", name="Balas").click()
    await say(page, "Wayan Sudarma", "dua")
    await expect(bubble(page, "Wayan Sudarma", "gema: dua")).to_be_visible()
    await column(page, "Wayan Sudarma").get_by_role("textbox").press("ArrowUp")
    await say(page, "Wayan Sudarma", "tiga")
    await expect(column(page, "Wayan Sudarma").locator(".mine").filter(has_text="tiga")).to_contain_text("diedit")
    changed = next(one for one in telegram.people[5001].chat if one.text == "tiga")
    assert changed.reply_to
    assert changed.reply_to.text == "gema: satu"


async def test_deleted_messages_vanish_and_typing_shows(visit: Visit) -> None:
    """The bot deletes one and begins to type."""
    page = await visit()
    await say(page, "Wayan Sudarma", "tetap")
    await say(page, "Wayan Sudarma", "hapus")
    await say(page, "Wayan Sudarma", "ketik")
    await expect(column(page, "Wayan Sudarma").locator(".under")).to_have_text("Kulkul sedang mengetik…")
    await expect(column(page, "Wayan Sudarma").locator(".mine").filter(has_text="hapus")).to_have_count(0)


async def test_what_comes_unseen_is_counted(visit: Visit, telegram: Telegram) -> None:
    """A person whose chat is not open, or is scrolled up, has unread messages until somebody looks."""
    page = await visit(390)
    await telegram.people[5003].write("satu")
    await telegram.people[5003].write("dua")
    made = listed(page, "Made Rai")
    await expect(made.locator(".badge")).to_contain_text("2")
    await made.click()
    await expect(made.locator(".badge")).to_have_count(0)
    await expect(column(page, "Made Rai").get_by_role("textbox")).to_be_focused()
    for number in range(20):
        await telegram.people[5003].write(f"pesan {number}")
    await expect(bubble(page, "Made Rai", "gema: pesan 19")).to_be_visible()
    await page.locator(".log").evaluate("log => log.scrollTop = 0")
    await telegram.people[5003].write("terakhir")
    await expect(bubble(page, "Made Rai", "gema: terakhir")).to_be_attached()
    await expect(made.locator(".badge")).to_contain_text("1")
    await page.get_by_role("button", name="Ke pesan terbaru").click()
    await expect(made.locator(".badge")).to_have_count(0)


async def test_whoever_hears_of_it_comes_to_the_front(visit: Visit, telegram: Telegram) -> None:
    """A chat in which nothing was said gives way to somebody who is told what was just reported."""
    page = await visit()
    await telegram.people[5003].write("halo")
    await expect(page.locator("#people .badge")).to_contain_text("1")
    await expect(page.locator(".column")).to_have_count(2)
    await say(page, "Wayan Sudarma", "lapor")
    await expect(bubble(page, "Made Rai", "Laporan baru")).to_be_visible()
    await expect(column(page, "Ketut Arta")).to_have_count(0)
    await expect(column(page, "Wayan Sudarma").get_by_role("textbox")).to_be_focused()


async def test_blocking_the_bot_and_coming_back(visit: Visit, telegram: Telegram) -> None:
    """The input gives way to the button that unblocks."""
    page = await visit()
    ketut = column(page, "Ketut Arta")
    await ketut.get_by_role("button", name="Pilihan untuk Ketut Arta").click()
    await page.get_by_role("menuitem", name="Blokir bot").click()
    await expect(ketut.locator(".under")).to_have_text("Bot diblokir")
    await ketut.get_by_role("button", name="Buka blokir").click()
    await expect(ketut.get_by_role("textbox")).to_be_visible()
    assert not telegram.people[5002].account.blocked


async def test_an_invitation_is_opened_as_somebody_else(visit: Visit, telegram: Telegram) -> None:
    """A link to the bot asks as whom, and starts the bot there."""
    page = await visit()
    await say(page, "Wayan Sudarma", "kartu")
    await column(page, "Wayan Sudarma").get_by_role("button", name="Undangan").click()
    await page.get_by_role("menuitem", name="Ketut Arta").click()
    await expect(bubble(page, "Ketut Arta", "gema: /start abc")).to_be_visible()


async def test_commands_are_offered_while_a_slash_is_typed(visit: Visit) -> None:
    """As the app does, from what the bot told Telegram."""
    page = await visit()
    await column(page, "Wayan Sudarma").get_by_role("textbox").fill("/b")
    await column(page, "Wayan Sudarma").get_by_role("button", name="/bantuan").click()
    await expect(bubble(page, "Wayan Sudarma", "gema: /bantuan")).to_be_visible()


async def test_the_page_survives_a_lost_line(visit: Visit, desk: Desk, telegram: Telegram) -> None:
    """It comes back by itself with what was said meanwhile; a draft stays, what came unseen is counted."""
    page = await visit()
    await telegram.people[5003].write("halo")
    await expect(page.locator("#people .badge")).to_contain_text("1")
    await column(page, "Wayan Sudarma").get_by_role("textbox").fill("setengah")
    desk.view.close()
    await telegram.people[5001].write("dari ponsel lain")
    await telegram.people[5003].write("halo lagi")
    await expect(bubble(page, "Wayan Sudarma", "gema: dari ponsel lain")).to_be_visible()
    await expect(page.locator("#people .badge")).to_contain_text("2")
    await expect(column(page, "Wayan Sudarma").get_by_role("textbox")).to_have_value("setengah")
    await expect(column(page, "Wayan Sudarma").get_by_role("textbox")).to_be_focused()
    await page.reload()
    await expect(bubble(page, "Wayan Sudarma", "gema: dari ponsel lain")).to_be_visible()
