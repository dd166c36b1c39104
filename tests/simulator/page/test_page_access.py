"""Nobody is kept out: axe-core's serious and critical rules hold for the page in every dress."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import pytest
from playwright.async_api import expect

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from playwright.async_api import Page

    from simulator.telegram import Telegram

    Visit = Callable[..., Awaitable[Page]]

pytestmark = [pytest.mark.page, pytest.mark.asyncio(loop_scope="session")]


@pytest.fixture(scope="session")
def axe(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The source of axe-core, fetched by npm as its lock file says."""
    npm = shutil.which("npm")
    if npm is None:
        pytest.skip("npm is not installed, and axe-core comes from it")
    folder = tmp_path_factory.mktemp("axe")
    for name in ("package.json", "package-lock.json"):
        shutil.copy(Path(__file__).parent / "axe" / name, folder)
    command = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=60, check=False)
    if done.returncode and not os.environ.get("CI"):
        pytest.skip("npm cannot fetch axe-core: no network?")
    assert done.returncode == 0, done.stderr
    return (folder / "node_modules" / "axe-core" / "axe.min.js").read_text()


async def faults_found(page: Page, axe: str) -> list[str]:
    # Through the browser's own door: the page's policy lets no script in.
    await page.evaluate(axe)
    found: dict[str, Any] = await page.evaluate("axe.run({resultTypes: ['violations']})")
    return [
        f"{one['id']}: {[node['target'] for node in one['nodes']][:3]}"
        for one in found["violations"]
        if one["impact"] in {"serious", "critical"}
    ]


async def furnish(page: Page, telegram: Telegram) -> None:
    """Something of every kind in a chat."""
    wayan = telegram.people[5001]
    await wayan.write("/start")
    await wayan.write("kartu")
    await wayan.send_photo(caption="di sini")
    await wayan.send_album(caption="dan di sini")
    await wayan.send_voice()
    await wayan.send_video()
    await wayan.send_document()
    await wayan.send_sticker("🙏")
    await wayan.send_contact()
    await wayan.send_poll("Siapa ikut?", ["Saya", "Tidak"])
    await wayan.share_location(-8.563, 115.106)
    await telegram.people[5003].write("halo")
    await expect(page.locator(".post").filter(has_text="Balai Banjar")).to_be_visible()


@pytest.mark.parametrize("width", [390, 1440])
async def test_axe_finds_nothing_serious(visit: Visit, telegram: Telegram, axe: str, width: int) -> None:
    """On a phone and a desk, in light and dark; with menu, places, panels and dialogs open as well."""
    page = await visit(width, reduced_motion="reduce")
    await furnish(page, telegram)
    chat = page.get_by_role("region", name="Wayan Sudarma", exact=True)
    tools = page.get_by_role("navigation", name="Alat")
    schemes: list[Literal["light", "dark"]] = ["light", "dark"]
    for scheme in schemes:
        await page.emulate_media(color_scheme=scheme)
        assert await faults_found(page, axe) == []
        await chat.get_by_role("button", name="Lampirkan").click()
        assert await faults_found(page, axe) == []
        await page.get_by_role("menuitem", name="Lokasi…").click()
        assert await faults_found(page, axe) == []
        await page.keyboard.press("Escape")
        for name in ("Jam", "Cerita", "Gangguan"):
            await tools.get_by_role("button", name=name).click()
            if name == "Gangguan":
                await page.get_by_role("button", name="Pasang: Lambat").click()
                await expect(page.locator(".chip").first).to_be_visible()
            assert await faults_found(page, axe) == []
            await page.keyboard.press("Escape")
        await tools.get_by_role("button", name="Mulai dari awal").click()
        assert await faults_found(page, axe) == []
        await page.keyboard.press("Escape")
        await chat.get_by_role("button", name="Perbesar foto").first.click()
        assert await faults_found(page, axe) == []
        await page.keyboard.press("Escape")
