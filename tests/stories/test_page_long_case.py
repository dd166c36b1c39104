"""The longest card there is, on the page at a phone's width: 4096 characters and ten photos."""

import os
from pathlib import Path

import pytest
from playwright.async_api import Locator, Page

from domain.roles import Role
from simulator.desk import Desk
from tests.browser import browser
from tests.town import BONGAN, Town

#: Set to a folder, the test leaves its pictures there.
PICTURES = os.environ.get("PICTURES_TO")

WIDTH = 390
LONG = f"Jalan bolong di depan SD {'o' * 120}. " + " ".join(f"kalimat{number:04}" for number in range(400))


async def widest(page: Page) -> int:
    """How far anything in the open chat reaches to the right, in pixels."""
    reach: int = await page.evaluate(
        "Math.ceil(Math.max(document.documentElement.scrollWidth, ..."
        "Array.from(document.querySelectorAll('.column *'), e => e.getBoundingClientRect())"
        ".filter(b => b.width && b.left >= 0 && b.left < innerWidth).map(b => b.right)))"
    )
    return reach


async def picture(page: Page, at: Locator, name: str) -> None:
    await at.scroll_into_view_if_needed()
    if PICTURES:
        await page.screenshot(path=str(Path(PICTURES) / name))


@pytest.mark.page
async def test_a_case_of_4096_characters_and_ten_photos_looks_right_on_a_phone(town: Town) -> None:
    """Card, buttons, the rest of the words and the album all stand within the screen, in that order."""
    perbekel = await town.officer("I Ketut Arta", Role.PERBEKEL, BONGAN)
    wayan = await town.resident(home=BONGAN)
    words = LONG[:4096]
    await wayan.write(words)
    await wayan.sees("(dipotong)")
    await wayan.send_album(["photo"] * 10)
    await wayan.sees("10 foto")
    await wayan.tap("🏷 Jenis")
    await wayan.tap("Jalan, lampu, sampah")
    await wayan.tap("✅ Kirim")
    await wayan.sees("Perbekel Bongan")
    card = await perbekel.sees("10 lampiran")
    await town.settle(10)
    await town.hush()
    text = "".join(message.text for message in perbekel.chat)
    assert all(word in text for word in words.split())
    complaints: list[str] = []
    desk = Desk(town.telegram, people=[perbekel, wayan], roles={perbekel.id: "Perbekel", wayan.id: "Warga"})
    async with desk.serve() as url, browser() as opened:
        page = await opened.new_page(viewport={"width": WIDTH, "height": 844}, device_scale_factor=2)
        page.set_default_timeout(10_000)
        page.on("console", lambda said: complaints.append(said.text) if said.type in {"error", "warning"} else None)
        page.on("pageerror", lambda fault: complaints.append(str(fault)))
        await page.goto(url)
        column = page.get_by_role("region", name=perbekel.name)
        if not await column.is_visible():
            await page.locator("#people").get_by_role("button", name=perbekel.name).click()
        accept = column.get_by_role("button", name="✅ Terima")
        await accept.wait_for()
        pictures = column.locator("img")
        await pictures.nth(9).wait_for()
        assert await widest(page) <= WIDTH
        await picture(page, column.get_by_text("10 lampiran"), "long-case-card.png")
        await picture(page, accept, "long-case-buttons.png")
        await picture(page, column.get_by_text("tulisan lengkap").first, "long-case-words.png")
        await picture(page, pictures.nth(9), "long-case-album.png")
        places = [
            await at.bounding_box() for at in (accept, column.get_by_text("tulisan lengkap").first, pictures.first)
        ]
        tops = [place["y"] for place in places if place]
        assert len(tops) == 3
        assert tops == sorted(tops)
        for name in ("✅ Terima", "💬 Tanya", "✔️ Selesai", "↪️ Teruskan", "🚫 Bukan wewenang"):
            box = await column.get_by_role("button", name=name).bounding_box()
            assert box is not None
            assert box["width"] > 60, name
            assert box["height"] >= 30, name
        await page.close()
    assert complaints == []
    assert card.buttons
