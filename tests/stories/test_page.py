"""The demo's page with the real bot behind it, as a new user meets it."""

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from playwright.async_api import Locator, Page

from bot.cast import CAST, PLACES
from bot.demo import Theatre, theatre
from simulator.desk import Desk
from tests.browser import browser

#: Set to a folder, the tests leave their pictures there (docs/ holds two of them).
PICTURES = os.environ.get("PICTURES_TO")


@asynccontextmanager
async def page_of(theatre: Theatre, width: int, height: int) -> AsyncIterator[Page]:
    """The desk in a window of that size; whatever the page complains of fails the test."""
    points = [(place.name, place.lat, place.lon) for place in theatre.house.gazetteer.desa_of("51.02.05")]
    desk = Desk(
        theatre.telegram,
        people=[theatre.stage.person(part) for part in CAST],
        roles={part.telegram_id: part.shown_as for part in CAST},
        places=list(PLACES),
        points=points,
        clock=theatre.clock,
    )
    complaints: list[str] = []
    async with desk.serve() as url, browser() as opened:
        page = await opened.new_page(viewport={"width": width, "height": height})
        page.on("console", lambda said: complaints.append(said.text) if said.type in {"error", "warning"} else None)
        page.on("pageerror", lambda fault: complaints.append(str(fault)))
        await page.goto(url)
        calls = page.get_by_role("button", name="Panggilan Bot API")
        if width > 1000 and await calls.get_attribute("aria-expanded") != "false":
            await calls.click()
        yield page
        await page.close()
    assert complaints == []


async def open_chat(page: Page, name: str) -> Locator:
    column = page.get_by_role("region", name=name)
    if not await column.is_visible():
        await page.locator("#people").get_by_role("button", name=name).click()
    return column


async def write(column: Locator, words: str) -> None:
    box = column.get_by_role("textbox")
    await box.fill(words)
    await box.press("Enter")


async def picture(page: Page, name: str) -> None:
    if PICTURES:
        await page.screenshot(path=str(Path(PICTURES) / name), type="jpeg", quality=70)


@pytest.mark.page
@pytest.mark.parametrize(("width", "height"), [(1440, 900), (390, 780)])
async def test_a_resident_reports_a_perbekel_accepts_and_it_is_settled(width: int, height: int) -> None:
    """From the first tap to "Ditutup", at desk and phone width, with no console errors."""
    async with theatre() as playing, page_of(playing, width, height) as page:
        ayu = await open_chat(page, "Ni Luh Ayu")
        await ayu.get_by_role("button", name="Mulai").click()
        await ayu.get_by_text("Om Swastiastu").wait_for()
        await write(ayu, "jalan bolong di depan sd, kmrn ada yg jatuh, mohon pak perbekel")
        await ayu.get_by_text("Di mana kejadiannya?").wait_for()
        await write(ayu, "abiantuwung")
        await ayu.get_by_text("Sudah benar?").wait_for()
        await picture(page, f"draft-{width}.jpg")
        await ayu.get_by_role("button", name="✅ Kirim").click()
        await ayu.get_by_text("Sudah sampai ke").wait_for()
        made = await open_chat(page, "I Made Suarjana")
        await made.get_by_text("Untuk Anda.").wait_for()
        await made.get_by_role("button", name="✅ Terima").click()
        await made.get_by_text("Anda memegang kasus ini").wait_for()
        ayu = await open_chat(page, "Ni Luh Ayu")
        await ayu.get_by_text("Sedang ditangani").wait_for()
        await picture(page, f"conversation-{width}.jpg")
        made = await open_chat(page, "I Made Suarjana")
        await made.get_by_role("button", name="✔️ Selesai").click()
        await made.get_by_text("Apa yang sudah dilakukan?").wait_for()
        await write(made, "Sudah ditambal pagi ini.")
        await made.get_by_text("Selesai oleh").wait_for()
        ayu = await open_chat(page, "Ni Luh Ayu")
        await ayu.get_by_role("button", name="👍 Sudah beres").click()
        await ayu.get_by_text("Ditutup").wait_for()


@pytest.mark.page
async def test_starting_afresh_gives_a_desk_that_works() -> None:
    """The page's reset empties bot and desk; the officers are back in office."""
    async with theatre() as playing:
        wayan = playing.stage.by_role("Warga Bongan")
        await wayan.write("lampu jalan mati di ds bongan")
        await wayan.sees("Sudah benar?", within=20)
        await playing.reset()
        await wayan.write("lampu jalan mati di ds bongan")
        await wayan.sees("Sudah benar?", within=20)
        await wayan.tap("✅ Kirim")
        number = await wayan.sees("Perbekel Bongan", within=20)
        assert "00001" in number.text


@pytest.mark.page
async def test_a_long_report_with_ten_photos_stays_readable_on_a_phone() -> None:
    """4,096 characters and an album of ten: nothing is wider than the phone, nothing of it is lost."""
    words = ("jalan bolong di depan sd bongan, tiap hujan makin dalam. " * 80)[:4096]
    async with theatre() as playing, page_of(playing, 390, 780) as page:
        wayan = playing.stage.by_role("Warga Bongan")
        perbekel = playing.stage.by_role("Perbekel Bongan")
        await wayan.write(words)
        await wayan.send_album(["photo"] * 10)
        await wayan.sees("10 foto", within=20)
        await wayan.write("ds bongan") if "Tempat belum" in wayan.chat[-1].text else None
        await wayan.tap("✅ Kirim", within=20)
        await perbekel.sees("Untuk Anda", within=20)
        ketut = await open_chat(page, "I Ketut Arta")
        await ketut.get_by_text("tulisan lengkap").first.wait_for(timeout=20_000)
        await ketut.locator(".album").wait_for(timeout=20_000)
        assert await ketut.locator(".album img").count() == 10
        shown = await ketut.locator(".words").all_inner_texts()
        assert sum(text.count("jalan bolong") for text in shown if "tulisan lengkap" in text) == words.count(
            "jalan bolong"
        )
        widths = await page.evaluate("[document.documentElement.scrollWidth, window.innerWidth]")
        assert widths[0] <= widths[1]
        await picture(page, "long-case-390.jpg")
        await ketut.get_by_text("Untuk Anda.").scroll_into_view_if_needed()
        await picture(page, "long-card-390.jpg")
