"""grammY as a client: a library in another language, by polling and by webhook."""

from __future__ import annotations

import asyncio
import shutil
import subprocess
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from simulator.samples import png

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from simulator.telegram import Telegram

HERE = Path(__file__).with_name("grammy")


@pytest.fixture(scope="module")
def node() -> str:
    """Node with grammY beside the bot, as package-lock.json pins it."""
    found, npm = shutil.which("node"), shutil.which("npm")
    if not found or not npm:
        pytest.skip("node and npm are not installed: grammY cannot try the desk")
    if not (HERE / "node_modules" / "grammy").exists():
        command = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
        done = subprocess.run(command, cwd=HERE, capture_output=True, text=True, timeout=60, check=False)
        if done.returncode:
            pytest.skip(f"npm ci could not fetch grammY: {done.stderr[-200:]}")
    return found


@asynccontextmanager
async def echo_bot(node: str, telegram: Telegram, way: str) -> AsyncIterator[None]:
    process = await asyncio.create_subprocess_exec(node, "echo.mjs", telegram.url, telegram.token, way, cwd=HERE)
    yield
    process.kill()
    await process.wait()


@pytest.mark.parametrize("way", ["polling", "webhook"])
async def test_an_echo_bot_talks_taps_and_sends_pictures(telegram: Telegram, node: str, way: str) -> None:
    """Commands, buttons, alerts, pictures up and down."""
    wayan = telegram.person("Wayan")
    async with echo_bot(node, telegram, way):
        await wayan.write("/start")
        await wayan.sees("Om Swastiastu", within=15)
        await wayan.write("halo")
        await wayan.sees("Gema: halo")
        answer = await wayan.tap("Sudah")
        assert (answer.text, answer.show_alert) == ("Siap", True)
        await wayan.sees("Selesai")
        await wayan.send_photo(png(50, 50))
        echo = await wayan.sees("Gema", media="photo")
        assert telegram.world.files.find(echo.file_id or "").data == png(50, 50)
    telegram.must_be_settled()
