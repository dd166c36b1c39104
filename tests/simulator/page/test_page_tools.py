"""The tools beside the chats: calls, faults, clock, stories, a fresh start, another language; and reaching them all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.async_api import expect

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from playwright.async_api import Locator, Page

    from simulator.telegram import Telegram

    Visit = Callable[..., Awaitable[Page]]

pytestmark = [pytest.mark.page, pytest.mark.asyncio(loop_scope="session")]

WIDTHS = pytest.mark.parametrize("width", [390, 1440])


def tool(page: Page, name: str) -> Locator:
    return page.get_by_role("navigation", name="Alat").get_by_role("button", name=name)


def listed(page: Page, name: str) -> Locator:
    return page.get_by_role("navigation", name="Orang").get_by_role("button", name=name)


async def say(page: Page, text: str) -> None:
    box = page.get_by_role("region", name="Wayan Sudarma", exact=True).get_by_role("textbox")
    await box.fill(text)
    await box.press("Enter")


async def test_every_call_is_shown_and_opens(visit: Visit) -> None:
    """Method, chat, status and time; parameters and answer on demand; a filter and a pause."""
    page = await visit()
    calls = page.get_by_role("complementary", name="Panggilan Bot API")
    await say(page, "kartu")
    row = calls.locator("details").filter(has_text="sendMessage").first
    await expect(row).to_contain_text("Wayan Sudarma")
    await expect(row).to_contain_text("200")
    await row.locator("summary").click()
    await expect(row.locator("pre").first).to_contain_text('"callback_data": "accept"')
    await calls.get_by_role("searchbox").fill("tidak ada")
    await expect(calls.locator("details")).to_have_count(0)
    await calls.get_by_role("searchbox").fill("sendmess")
    await expect(calls.locator("details").first).to_be_visible()
    await calls.get_by_role("button", name="Jeda").click()
    await say(page, "halo")
    await expect(calls.get_by_role("button", name="Lanjut (")).to_be_visible()


@WIDTHS
async def test_a_fault_is_ordered_strikes_and_is_gone(visit: Visit, telegram: Telegram, width: int) -> None:
    """What is in force is shown until it has struck."""
    page = await visit(width)
    await tool(page, "Gangguan").click()
    panel = page.get_by_role("dialog", name="Gangguan")
    await panel.get_by_role("button", name="Pasang: Terlalu cepat (429)").click()
    await expect(panel.locator(".chip")).to_have_text("Terlalu cepat (429) · 1")
    await expect(tool(page, "Gangguan").locator(".badge")).to_have_text("1")
    await page.keyboard.press("Escape")
    await say(page, "halo")
    await expect(tool(page, "Gangguan").locator(".badge")).to_be_hidden()
    assert any(call.status == 429 for call in telegram.calls)
    await tool(page, "Gangguan").click()
    await panel.get_by_role("button", name="Pasang: Telegram mati").click()
    await panel.get_by_role("button", name="Hapus semua").click()
    await expect(panel).to_contain_text("Tidak ada gangguan.")


async def test_the_clock_is_moved(visit: Visit, telegram: Telegram) -> None:
    """By steps, or to an hour of the day in Tabanan."""
    page = await visit(390)
    before = telegram.clock.now()
    await tool(page, "Jam").click()
    panel = page.get_by_role("dialog", name="Jam")
    await panel.get_by_role("button", name="+1 hari").click()
    await expect(page.locator("#toasts")).to_contain_text("Jam sekarang")
    assert (telegram.clock.now() - before).total_seconds() >= 86_400
    await panel.get_by_label("Sampai pukul").fill("07:00")
    await panel.get_by_role("button", name="Majukan").first.click()
    await expect(tool(page, "Jam")).to_contain_text("07.00 WITA")


async def test_a_story_plays_and_a_broken_one_says_why(visit: Visit) -> None:
    """At human speed, with a stop, and whoever acts is shown; the first line of what went wrong is said."""
    page = await visit()
    await tool(page, "Cerita").click()
    panel = page.get_by_role("dialog", name="Cerita")
    await panel.get_by_role("button", name="Pohon tumbang").click()
    await expect(panel).to_contain_text("Sedang dimainkan: Pohon tumbang")
    await expect(page.locator(".post").filter(has_text="gema: Ada pohon tumbang")).to_be_visible()
    await expect(page.locator(".post").filter(has_text="gema: Saya ke sana")).to_be_visible()
    await panel.get_by_role("button", name="Hentikan").click()
    await panel.get_by_role("button", name="Gagal").click()
    await expect(panel.locator(".trouble")).to_have_text("Cerita berhenti: Wayan tidak melihat apa-apa")


async def test_a_fresh_start_asks_first(visit: Visit, telegram: Telegram) -> None:
    """Then everybody is there and nothing has been said."""
    page = await visit()
    wayan = page.get_by_role("region", name="Wayan Sudarma", exact=True)
    await say(page, "halo")
    await expect(wayan.locator(".post")).to_have_count(2)
    await tool(page, "Mulai dari awal").click()
    await page.get_by_role("dialog").get_by_role("button", name="Batal").click()
    await expect(wayan.locator(".post")).to_have_count(2)
    await tool(page, "Mulai dari awal").click()
    await page.get_by_role("dialog").get_by_role("button", name="Mulai dari awal").click()
    await expect(wayan.locator(".post")).to_have_count(0)
    await expect(wayan.get_by_role("button", name="Mulai")).to_be_visible()
    await say(page, "halo lagi")
    await expect(wayan.locator(".post")).to_have_count(2)


async def test_the_language_is_switched_and_remembered(visit: Visit) -> None:
    """Indonesian first; English at a tap, and still after a reload."""
    page = await visit()
    await expect(page.locator("html")).to_have_attribute("lang", "id")
    await tool(page, "English").click()
    await expect(page.get_by_role("heading", name="Telegram on your desk")).to_be_visible()
    await expect(page.get_by_placeholder("Write a message…").first).to_be_visible()
    await page.reload()
    await expect(page.get_by_role("navigation", name="People").get_by_role("button", name="Made Rai")).to_be_visible()
    await expect(page.locator("html")).to_have_attribute("lang", "en")


async def test_everything_by_keyboard(visit: Visit, telegram: Telegram) -> None:
    """Choose a person with the arrows, write, reach a button, open a message's menu, leave again."""
    page = await visit(1440)
    await listed(page, "Wayan Sudarma").focus()
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("ArrowDown")
    await expect(listed(page, "Made Rai")).to_be_focused()
    await page.keyboard.press("Enter")
    await page.keyboard.type("kartu")
    await page.keyboard.press("Shift+Enter")
    await page.keyboard.press("Backspace")
    await page.keyboard.press("Enter")
    made = page.get_by_role("region", name="Made Rai", exact=True)
    await made.get_by_role("button", name="✅ Terima").wait_for()
    await page.keyboard.press("Shift+Tab")
    await page.keyboard.press("Shift+Tab")
    for label in ("Undangan", "Bahaya", "Tanya", "Terima"):
        await expect(made.get_by_role("button", name=label)).to_be_focused()
        await page.keyboard.press("Shift+Tab" if label != "Terima" else "Space")
    await expect(made.locator(".post").filter(has_text="Diterima oleh Anda")).to_be_focused()
    await made.get_by_role("log").focus()
    await page.keyboard.press("ArrowUp")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("menuitem", name="Balas")).to_be_focused()
    await page.keyboard.press("Enter")
    await page.keyboard.type("terima kasih")
    await page.keyboard.press("Enter")
    await expect(made.locator(".post").filter(has_text="gema: terima kasih")).to_be_visible()
    await page.keyboard.press("Escape")
    await expect(listed(page, "Made Rai")).to_be_focused()
    await page.keyboard.press("Alt+2")
    ketut = page.get_by_role("region", name="Ketut Arta", exact=True)
    await expect(ketut.get_by_role("textbox")).to_be_focused()


async def test_on_a_phone_one_chat_fills_the_width_and_the_calls_stay_away(visit: Visit) -> None:
    """Nothing sticks out sideways; the calls come over everything and go again."""
    page = await visit(390)
    await expect(page.locator(".column")).to_have_count(1)
    await expect(page.locator("#calls")).to_be_hidden()
    assert await page.evaluate("document.documentElement.scrollWidth") == 390
    await tool(page, "Panggilan Bot API").click()
    await expect(page.locator("#calls")).to_be_visible()
    await page.keyboard.press("Escape")
    await expect(page.locator("#calls")).to_be_hidden()
