"""A desk with three people, and a tiny bot that echoes, offers buttons and answers taps."""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING, Any

import aiohttp
import pytest_asyncio

from simulator.clock import Clock
from simulator.desk import Desk
from simulator.telegram import Telegram
from tests.browser import browser as chromium

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

    from playwright.async_api import Browser, Page

    Visit = Callable[..., Awaitable[Page]]

PLACES = [
    ("Bongan", -8.5630, 115.1060),
    ("Abiantuwung", -8.5530, 115.1420),
    ("Beraban", -8.6110, 115.0960),
    ("Dauh Peken", -8.5430, 115.1210),
    ("Kediri", -8.5700, 115.1300),
    ("Nyitdah", -8.5890, 115.1170),
    ("Tanah Lot", -8.6212, 115.0868),
    ("Penebel", -8.4400, 115.1380),
]
COAST = [(-8.40, 115.02), (-8.38, 115.18), (-8.55, 115.19), (-8.645, 115.13), (-8.615, 115.07), (-8.56, 115.00)]


class Echo:
    """The bot: long polls, echoes what is said, edits on "Terima", alerts on "Bahaya"."""

    def __init__(self, telegram: Telegram, session: aiohttp.ClientSession) -> None:
        self._address = f"{telegram.url}/bot{telegram.token}"
        self._session = session

    async def call(self, method: str, **parameters: object) -> Any:  # noqa: ANN401 - whatever the method answers
        async with self._session.post(f"{self._address}/{method}", json=parameters) as response:
            return (await response.json()).get("result")

    async def run(self) -> None:
        offset = 0
        while True:
            try:
                updates = await self.call("getUpdates", offset=offset, timeout=20)
            except aiohttp.ClientError:
                await asyncio.sleep(0.05)
                continue
            for update in updates or []:
                offset = update["update_id"] + 1
                with contextlib.suppress(aiohttp.ClientError):
                    await self._on_update(update)

    async def _on_update(self, update: dict[str, Any]) -> None:
        if tap := update.get("callback_query"):
            await self._on_tap(tap)
        elif message := update.get("message"):
            await self._on_message(message)

    async def _on_tap(self, tap: dict[str, Any]) -> None:
        alert = tap["data"] == "alert"
        await self.call(
            "answerCallbackQuery", callback_query_id=tap["id"], text=f"Tombol {tap['data']}", show_alert=alert
        )
        if tap["data"] == "accept":
            place = {"chat_id": tap["message"]["chat"]["id"], "message_id": tap["message"]["message_id"]}
            await self.call("editMessageText", **place, text="<b>Diterima</b> oleh Anda", parse_mode="HTML")

    async def _on_message(self, message: dict[str, Any]) -> None:
        chat, text = message["chat"]["id"], message.get("text", "")
        if text == "/start":
            await self.call("sendMessage", chat_id=chat, text="Om Swastiastu", reply_markup=KEYBOARD)
        elif text == "kartu":
            await self.call("sendMessage", chat_id=chat, text=CARD, parse_mode="HTML", reply_markup=BUTTONS)
        elif text == "ketik":
            await self.call("sendChatAction", chat_id=chat, action="typing")
        elif text == "hapus":
            await self.call("deleteMessage", chat_id=chat, message_id=message["message_id"])
        elif text == "lapor":
            await self.call("sendMessage", chat_id=5003, text="Laporan baru")
        elif "location" in message:
            await self.call("sendVenue", chat_id=chat, **_spot(message), title="Balai Banjar", address="Jl. Rama")
        elif photo := message.get("photo"):
            await self.call(
                "sendPhoto", chat_id=chat, photo=photo[-1]["file_id"], caption="Foto <i>Anda</i>", parse_mode="HTML"
            )
        else:
            await self.call(
                "sendMessage", chat_id=chat, text=f"gema: {text or 'media'}", reply_to_message_id=message["message_id"]
            )


def _spot(message: dict[str, Any]) -> dict[str, float]:
    return {name: message["location"][name] for name in ("latitude", "longitude")}


CARD = (
    "<b>TBN-26-00042</b> · Banjir\n<i>Dari</i> Wayan <tg-spoiler>rahasia</tg-spoiler> <code>kode</code>\n"
    '<blockquote>Air naik & deras &lt;img src=x onerror=alert(1)&gt;</blockquote>\n<a href="https://example.org/">tautan</a>'
)
BUTTONS = {
    "inline_keyboard": [
        [{"text": "✅ Terima", "callback_data": "accept"}, {"text": "💬 Tanya", "callback_data": "ask"}],
        [{"text": "⚠️ Bahaya", "callback_data": "alert"}],
        [{"text": "Undangan", "url": "https://t.me/KulkulBot?start=abc"}],
    ]
}
KEYBOARD = {
    "keyboard": [["📢 Lapor", "🚨 Darurat"], [{"text": "📍 Bagikan lokasi", "request_location": True}]],
    "resize_keyboard": True,
}


#: One browser serves all tests, so all of them share one loop.
shared = pytest_asyncio.fixture(loop_scope="session")


@shared
async def telegram() -> AsyncIterator[Telegram]:
    stand_in = Telegram(clock=Clock())
    stand_in.limits.enforced = False
    async with stand_in.serve() as served:
        yield served


@shared
async def echo(telegram: Telegram) -> AsyncIterator[Echo]:
    async with aiohttp.ClientSession() as session:
        bot = Echo(telegram, session)
        commands = [{"command": "lapor", "description": "Lapor"}, {"command": "bantuan", "description": "Bantuan"}]
        await bot.call("setMyCommands", commands=commands)
        running = asyncio.create_task(bot.run())
        yield bot
        running.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await running


@shared
async def desk(telegram: Telegram) -> Desk:
    wayan = telegram.person("Wayan Sudarma", id=5001, username="wayan")
    ketut = telegram.person("Ketut Arta", id=5002)
    made = telegram.person("Made Rai", id=5003)

    async def story() -> None:
        await wayan.write("Ada pohon tumbang")
        await made.write("Saya ke sana")
        await asyncio.sleep(0.5)

    async def begin() -> None:
        telegram.reset()
        await made.write("selamat pagi")

    async def trouble() -> None:
        raise AssertionError("Wayan tidak melihat apa-apa\ndan seterusnya")

    return Desk(
        telegram,
        people=[wayan, ketut, made],
        roles={5001: "Warga", 5002: "Perbekel Bongan", 5003: "Kapolsek Kediri"},
        places=PLACES,
        points=PLACES,
        outline=[COAST],
        scenarios={"Pohon tumbang": story, "Gagal": trouble},
        clock=telegram.clock,
        on_reset=begin,
    )


@shared
async def address(desk: Desk, echo: Echo) -> AsyncIterator[str]:
    async with desk.serve() as url:
        yield url


@pytest_asyncio.fixture(loop_scope="session", scope="session")
async def browser() -> AsyncIterator[Browser]:
    async with chromium() as started:
        yield started


@shared
async def visit(browser: Browser, address: str) -> AsyncIterator[Visit]:
    """Opens the page; whatever it complains of or asks of other hosts fails the test at its end."""
    complaints: list[str] = []

    async def open_page(width: int = 1440, **options: Any) -> Page:  # noqa: ANN401 - of a browser context
        context = await browser.new_context(viewport={"width": width, "height": 900}, **options)
        page = await context.new_page()
        page.set_default_timeout(5000)
        page.on("console", lambda said: complaints.append(said.text) if said.type in {"error", "warning"} else None)
        page.on("pageerror", lambda trouble: complaints.append(str(trouble)))
        page.on("request", lambda asked: None if _stays(asked.url, address) else complaints.append(asked.url))
        await page.goto(address)
        await page.locator(".column").first.wait_for()
        return page

    yield open_page
    for context in browser.contexts:
        await context.close()
    assert complaints == []


def _stays(url: str, address: str) -> bool:
    return url.startswith((address, "blob:", "data:"))
