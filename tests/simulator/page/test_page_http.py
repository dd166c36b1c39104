"""The desk over HTTP: who may come in, what is shown, what can be done."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import aiohttp
import pytest
import pytest_asyncio

from simulator.samples import png

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator

    from simulator.desk import Desk
    from simulator.telegram import Telegram

pytestmark = [pytest.mark.page, pytest.mark.asyncio(loop_scope="session")]


class Client:
    def __init__(self, session: aiohttp.ClientSession, address: str) -> None:
        self.session = session
        self.address = address

    async def post(self, path: str, body: object = None, **headers: str) -> tuple[int, dict[str, Any]]:
        async with self.session.post(self.address + path, json=body or {}, headers=headers) as response:
            return response.status, await response.json()

    async def events(self, kind: str) -> AsyncGenerator[dict[str, Any], None]:
        async with self.session.get(f"{self.address}/events") as response:
            async for line in response.content:
                if line.startswith(b"data: "):
                    news = json.loads(line[6:])
                    if news["kind"] == kind:
                        yield news


@pytest_asyncio.fixture(loop_scope="session")
async def client(address: str) -> AsyncIterator[Client]:
    async with aiohttp.ClientSession(read_bufsize=2**20) as session:
        yield Client(session, address)


async def test_the_page_and_its_parts_come_with_a_strict_policy(client: Client) -> None:
    """Everything is served from here, and the browser is told to fetch from nowhere else."""
    for path, kind in (("/", "text/html"), ("/main.js", "text/javascript"), ("/kulkul.svg", "image/svg+xml")):
        async with client.session.get(client.address + path) as response:
            assert response.status == 200
            assert response.content_type == kind
            assert "default-src 'none'" in response.headers["Content-Security-Policy"]
            assert response.headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize("path", ["/desk.py", "/../desk.py", "/nothing.js", "/files/unknown"])
async def test_nothing_but_the_page_is_served(client: Client, path: str) -> None:
    """The page's folder is no way into the machine."""
    async with client.session.get(client.address + path) as response:
        assert response.status == 404


@pytest.mark.parametrize("host", ["kulkul.example", "[", "127.0.0.1.example", "10.0.0.5:8080"])
async def test_a_foreign_host_name_is_refused(client: Client, host: str) -> None:
    """A name that somebody else's DNS leads to this machine opens nothing."""
    async with client.session.get(client.address, headers={"Host": host}) as response:
        assert response.status in {400, 403}
        assert (await response.json())["name"] in {"stranger", "garbled"}


async def test_another_page_cannot_drive_the_desk(client: Client, telegram: Telegram) -> None:
    """A page from elsewhere, open in the same browser, may not write as Wayan."""
    for headers in ({"Origin": "https://evil.example"}, {"Origin": "null"}, {"Sec-Fetch-Site": "cross-site"}):
        status, answer = await client.post("/people/5001/write", {"text": "halo"}, **headers)
        assert (status, answer["name"]) == (403, "stranger")
    assert telegram.people[5001].chat == []
    link = {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate"}
    async with client.session.get(client.address, headers=link) as response:
        assert response.status == 200


async def test_the_desk_s_own_page_may(client: Client, telegram: Telegram) -> None:
    """Requests of the page itself carry its own origin."""
    headers = {"Origin": client.address, "Sec-Fetch-Site": "same-origin"}
    assert await client.post("/people/5001/write", {"text": "halo"}, **headers) == (200, {"ok": True})
    assert telegram.people[5001].chat[0].text == "halo"


@pytest.mark.parametrize(
    ("path", "body", "status", "name"),
    [
        ("/people/5001/write", {"text": "   "}, 400, "empty"),
        ("/people/5001/write", {"text": "x" * 4097}, 400, "too-long"),
        ("/people/5001/location", {"latitude": 95, "longitude": 0}, 400, "nowhere-on-earth"),
        ("/people/5001/location", {"latitude": "utara"}, 400, "garbled"),
        ("/people/5001/voice", {"seconds": "lama"}, 400, "garbled"),
        ("/people/5001/reply", {"message_id": float("nan"), "text": "halo"}, 400, "garbled"),
        ("/people/5001/write", {"text": "\ud800"}, 400, "garbled"),
        ("/people/5001/tap", {"message_id": 999999, "data": "x"}, 404, "gone"),
        ("/people/5001/tap", {"label": "Tidak ada"}, 404, "gone"),
        ("/people/5001/album", ["no object"], 400, "garbled"),
        ("/people/1/write", {"text": "halo"}, 404, "nowhere"),
        ("/people/5001/fly", {}, 404, "nowhere"),
        ("/faults/earthquake", {}, 404, "nowhere"),
        ("/faults/lose", {"amount": 0}, 400, "amount"),
        ("/faults/lose", {"amount": True}, 400, "amount"),
        ("/clock", {"minutes": -5}, 400, "amount"),
        ("/clock", {}, 400, "amount"),
        ("/scenarios/9", {}, 404, "nowhere"),
    ],
)
async def test_a_refusal_is_one_kind_sentence(client: Client, path: str, body: object, status: int, name: str) -> None:
    """And a name by which the page says it in its own language."""
    answered, answer = await client.post(path, body)
    assert (answered, answer["name"]) == (status, name)
    assert answer["error"].endswith(".")


async def test_broken_json_is_refused_and_not_an_error(client: Client) -> None:
    """Whatever is sent, the desk answers in JSON."""
    async with client.session.post(f"{client.address}/clock", data=b"{oops") as response:
        assert response.status == 400
        assert (await response.json())["name"] == "garbled"


async def test_somebody_who_blocked_the_bot_is_told_so(client: Client, telegram: Telegram) -> None:
    """Blocking and unblocking work as in the app."""
    assert (await client.post("/people/5002/block"))[0] == 200
    assert telegram.people[5002].account.blocked
    status, answer = await client.post("/people/5002/write", {"text": "halo"})
    assert (status, answer["name"]) == (409, "blocked")
    assert (await client.post("/people/5002/unblock"))[0] == 200
    assert (await client.post("/people/5002/write", {"text": "halo"}))[0] == 200


async def test_pictures_go_up_and_come_back_as_they_are(client: Client, telegram: Telegram) -> None:
    """A chosen photo keeps its bytes; several become an album."""
    picture = png(40, 30, seed=3)
    form = aiohttp.FormData()
    form.add_field("file", picture, filename="banjir.png")
    form.add_field("caption", "di depan pura")
    async with client.session.post(f"{client.address}/people/5001/photo", data=form) as response:
        assert response.status == 200
    message = telegram.people[5001].chat[0]
    assert message.text == "di depan pura"
    async with client.session.get(f"{client.address}/files/{message.file_id}") as response:
        assert response.content_type == "image/png"
        assert await response.read() == picture
    await client.post("/people/5001/album")
    assert len({one.album for one in telegram.people[5001].chat if one.album}) == 1


async def test_a_document_is_only_for_saving(client: Client, telegram: Telegram) -> None:
    """A page that somebody sends as a file never runs on the desk."""
    form = aiohttp.FormData()
    form.add_field("file", b"<script>alert(1)</script>", filename="surat.html")
    async with client.session.post(f"{client.address}/people/5001/document", data=form) as response:
        assert response.status == 200
    async with client.session.get(f"{client.address}/files/{telegram.people[5001].chat[0].file_id}") as response:
        assert response.headers["Content-Disposition"] == "attachment"
        assert response.content_type == "application/octet-stream"


async def test_events_begin_with_everything_and_go_on_with_each_thing(client: Client, telegram: Telegram) -> None:
    """Whoever connects, or connects again, needs nothing from before."""
    await telegram.people[5001].write("halo")
    events = client.events("snapshot")
    snapshot = await anext(events)
    wayan = snapshot["people"][0]
    assert (wayan["name"], wayan["role"], wayan["messages"][0]["text"]) == ("Wayan Sudarma", "Warga", "halo")
    assert [one["command"] for one in wayan["commands"]] == ["lapor", "bantuan"]
    assert len(snapshot["places"]) == 8
    await events.aclose()
    news = client.events("message")
    waiting = anext(news)
    await telegram.people[5002].write("ada apa")
    heard = await waiting
    assert heard["chat_id"] in {5001, 5002}
    await news.aclose()


async def test_faults_are_ordered_shown_and_taken_back(client: Client, telegram: Telegram) -> None:
    """The page shows what is in force now."""
    await client.post("/faults/outage", {"amount": 60})
    await client.post("/faults/flood", {"amount": 2})
    _, active = await client.post("/faults/latency", {"amount": 0.01})
    assert active["out_until"]
    assert active["latency"] == 0.01
    assert [(one["kind"], one["left"]) for one in active["waiting"]] == [("flood", 2)]
    _, active = await client.post("/faults/clear")
    assert active == {"latency": 0, "waiting": [], "duplicates": 0, "reorders": 0, "out_until": None}


async def test_the_clock_moves_forward(client: Client, telegram: Telegram) -> None:
    """An hour later at a tap."""
    before = telegram.clock.now()
    assert (await client.post("/clock", {"minutes": 60}))[0] == 200
    assert 3600 <= (telegram.clock.now() - before).total_seconds() < 3605


async def test_a_reset_keeps_the_people_and_forgets_what_they_said(
    client: Client, desk: Desk, telegram: Telegram
) -> None:
    """Whoever holds a person may go on using it."""
    wayan = telegram.people[5001]
    await wayan.write("halo")
    await wayan.block()
    assert (await client.post("/reset"))[0] == 200
    assert telegram.people[5001] is wayan
    assert wayan.chat == []
    assert telegram.people[5003].chat[0].text == "selamat pagi"
    await wayan.write("halo lagi")
    assert len(wayan.chat) == 1


async def test_a_reset_that_fails_says_why(client: Client, desk: Desk) -> None:
    """The bot's own part may go wrong; the page hears it in a sentence."""

    async def fail() -> None:
        raise RuntimeError("the database is away\nand more")

    desk._controls._on_reset = fail
    status, answer = await client.post("/reset")
    assert (status, answer["error"]) == (500, "The fresh start did not come through: the database is away.")
