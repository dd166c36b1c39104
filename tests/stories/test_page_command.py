"""What a Kapolsek sees on the demo's page: the alert, the picture of the situation, the map."""

import pytest

from bot.demo import theatre
from tests.stories.test_page import open_chat, page_of, picture, write


@pytest.mark.page
@pytest.mark.parametrize(("width", "height"), [(1440, 900), (390, 780)])
async def test_a_kapolsek_is_alerted_looks_and_opens_the_map(width: int, height: int) -> None:
    """A brawl in Bongan rings at the Kapolsek; one tap says it is seen, two more show the map."""
    async with theatre() as playing, page_of(playing, width, height) as page:
        wayan = playing.stage.by_role("Warga Bongan")
        await wayan.write("ada yg berkelahi bawa sajam di ds bongan skrg")
        await wayan.sees("Sudah benar?", within=30)
        await wayan.tap("✅ Kirim", within=30)
        kapolsek = await open_chat(page, "AKP Putu Wirawan")
        await kapolsek.get_by_text("berkelahi").first.wait_for(timeout=30_000)
        await picture(page, f"alert-{width}.jpg")
        await kapolsek.get_by_role("button", name="👁 Tenang").click()
        await kapolsek.get_by_text("Anda sudah melihat").wait_for(timeout=30_000)
        await write(kapolsek, "/situasi")
        await kapolsek.get_by_text("Terbuka sekarang 1").wait_for(timeout=30_000)
        await picture(page, f"situation-{width}.jpg")
        await kapolsek.get_by_role("button", name="🗺 Peta").click()
        await kapolsek.locator("img").last.wait_for(timeout=90_000)
        await kapolsek.get_by_text("sampai").last.scroll_into_view_if_needed()
        await picture(page, f"map-{width}.jpg")
        widths = await page.evaluate("[document.documentElement.scrollWidth, window.innerWidth]")
        assert widths[0] <= widths[1]
