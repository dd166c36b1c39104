"""Webhooks: brought to the door, in order, again and again until taken."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from aiohttp import web

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from simulator.person import Person
    from simulator.telegram import Telegram
    from tests.simulator.conftest import Api


class Door:
    """A bot's webhook: keeps what comes and answers as told."""

    def __init__(self) -> None:
        self.updates: list[dict] = []
        self.secrets: list[str | None] = []
        self.answers: list[web.Response] = []
        self.hold: dict[int, asyncio.Event] = {}
        self.at_once = self.most_at_once = 0
        self.url = ""

    async def on_update(self, request: web.Request) -> web.Response:
        update = await request.json()
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        if event := self.hold.get(update.get("message", {}).get("chat", {}).get("id")):
            await event.wait()
        self.at_once -= 1
        self.updates.append(update)
        self.secrets.append(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        return self.answers.pop(0) if self.answers else web.Response()

    @property
    def texts(self) -> list[str]:
        return [update["message"]["text"] for update in self.updates]


async def until(condition: Callable[[], bool], within: float = 3.0) -> None:
    async with asyncio.timeout(within):
        while not condition():  # noqa: ASYNC110 - the other side has no event to wait for
            await asyncio.sleep(0.005)


@pytest.fixture
async def door(telegram: Telegram) -> AsyncIterator[Door]:
    opened = Door()
    app = web.Application()
    app.router.add_post("/hook", opened.on_update)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    opened.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield opened
    for event in opened.hold.values():
        event.set()
    await runner.cleanup()


async def test_updates_are_brought_with_the_secret(api: Api, wayan: Person, door: Door) -> None:
    """Those already waiting first."""
    await api("setWebhook", url=door.url, secret_token="kulkul-1")
    await wayan.write("halo")
    await until(lambda: door.texts == ["/start", "halo"])
    assert set(door.secrets) == {"kulkul-1"}


async def test_an_update_refused_is_brought_again_after_growing_pauses(
    telegram: Telegram, api: Api, wayan: Person, door: Door
) -> None:
    """A second, then two, then four, by the desk's clock; the info says why."""
    door.answers = [web.Response(status=500), web.Response(status=500)]
    await api("setWebhook", url=door.url)
    await until(lambda: len(door.updates) == 1)
    info = await api("getWebhookInfo")
    assert info["last_error_message"] == "Wrong response from the webhook: 500 Internal Server Error"
    assert info["pending_update_count"] == 1
    telegram.clock.move(timedelta(seconds=1))
    await until(lambda: len(door.updates) == 2)
    telegram.clock.move(timedelta(seconds=1))
    await asyncio.sleep(0.05)
    assert len(door.updates) == 2
    telegram.clock.move(timedelta(seconds=1))
    await until(lambda: len(door.updates) == 3)
    assert len({update["update_id"] for update in door.updates}) == 1
    await asyncio.sleep(0.02)
    assert (await api("getWebhookInfo"))["pending_update_count"] == 0


async def test_the_bot_may_ask_for_a_pause(telegram: Telegram, api: Api, wayan: Person, door: Door) -> None:
    """Retry-After is respected."""
    door.answers = [web.Response(status=429, headers={"Retry-After": "30"})]
    await api("setWebhook", url=door.url)
    await until(lambda: len(door.updates) == 1)
    telegram.clock.move(timedelta(seconds=29))
    await asyncio.sleep(0.05)
    assert len(door.updates) == 1
    telegram.clock.move(timedelta(seconds=1))
    await until(lambda: len(door.updates) == 2)


async def test_a_closed_door_is_reported(api: Api, wayan: Person) -> None:
    """Nobody listens at port 9."""
    await api("setWebhook", url="http://127.0.0.1:9/hook")
    await asyncio.sleep(0.05)
    assert (await api("getWebhookInfo"))["last_error_message"] == "Connection refused"


async def test_the_order_of_one_chat_is_kept_and_others_do_not_wait(telegram: Telegram, api: Api, door: Door) -> None:
    """One update of a chat is on its way at a time."""
    slow, quick = telegram.person("Slow", id=1), telegram.person("Quick", id=2)
    door.hold[1] = asyncio.Event()
    await api("setWebhook", url=door.url)
    for number in range(5):
        await slow.write(f"s{number}")
        await quick.write(f"q{number}")
    await until(lambda: door.texts == [f"q{number}" for number in range(5)])
    door.hold[1].set()
    await until(lambda: len(door.updates) == 10)
    chats = defaultdict(list)
    for text in door.texts:
        chats[text[0]].append(text)
    assert chats["s"] == [f"s{number}" for number in range(5)]


async def test_no_more_connections_than_allowed(telegram: Telegram, api: Api, door: Door) -> None:
    """max_connections bounds what is under way at once."""
    gate = asyncio.Event()
    for number in range(1, 9):
        door.hold[number] = gate
        await telegram.person(f"P{number}", id=number).write("x")
    await api("setWebhook", url=door.url, max_connections=3)
    await until(lambda: door.at_once == 3)
    await asyncio.sleep(0.05)
    assert door.at_once == 3
    gate.set()
    await until(lambda: len(door.updates) == 8)
    assert door.most_at_once == 3


async def test_the_answer_may_carry_a_call(api: Api, wayan: Person, door: Door) -> None:
    """A method in the answer is carried out; nobody learns how."""
    door.answers = [web.json_response({"method": "sendMessage", "chat_id": 5001, "text": "Selamat datang"})]
    await api("setWebhook", url=door.url)
    await wayan.sees("Selamat datang")


async def test_pending_updates_can_be_dropped(api: Api, wayan: Person, door: Door) -> None:
    """With the webhook's setting or its removal."""
    await api("setWebhook", url=door.url, drop_pending_updates=True)
    await wayan.write("halo")
    await until(lambda: door.texts == ["halo"])


async def test_webhook_addresses_and_secrets_are_checked(api: Api) -> None:
    """This desk reaches this machine only."""
    for url, words in [
        ("ftp://127.0.0.1/", "bad webhook: An HTTPS URL must be provided for webhook"),
        ("https://example.org/", "bad webhook: Failed to resolve host: Name or service not known"),
    ]:
        assert await api.refusal("setWebhook", url=url) == f"400 Bad Request: {words}"
    refusal = await api.refusal("setWebhook", url="http://127.0.0.1:9/", secret_token="a b")
    assert refusal == "400 Bad Request: secret token contains unallowed characters"


async def test_setting_and_deleting_say_what_happened(api: Api) -> None:
    """The answer carries a description beside its result."""
    said = []
    for method, given in [
        ("setWebhook", {"url": "http://127.0.0.1:9/"}),
        ("setWebhook", {"url": "http://127.0.0.1:9/"}),
        ("deleteWebhook", {}),
        ("deleteWebhook", {}),
    ]:
        _, answer = await api.raw(method, **given)
        said.append(answer["description"])
    assert said == [
        "Webhook was set",
        "Webhook is already set",
        "Webhook was deleted",
        "Webhook is already deleted",
    ]


async def test_an_outage_holds_deliveries_back(telegram: Telegram, api: Api, wayan: Person, door: Door) -> None:
    """Telegram away is Telegram away."""
    await api("setWebhook", url=door.url)
    await until(lambda: door.texts == ["/start"])
    telegram.faults.outage(10)
    await wayan.write("halo")
    await asyncio.sleep(0.05)
    assert door.texts == ["/start"]
    telegram.clock.move(timedelta(seconds=11))
    await until(lambda: door.texts == ["/start", "halo"])
