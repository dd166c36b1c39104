"""The door for Telegram's updates: whoever does not know the secret learns nothing and costs nothing."""

import ast
import asyncio
import inspect
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from sqlalchemy import func, select

from bot.webhook import LARGEST_BODY, PATH, SECRET_HEADER, Webhook
from storage.updates import SeenUpdate
from tests.conftest import Start
from tests.stories.test_storm import free_port
from tests.town import Town

SECRET = "0123456789abcdefghijklmnopqrstuvwxyz_-ABCDEF"


@asynccontextmanager
async def listening(start: Start) -> AsyncIterator[tuple[Town, int]]:
    port = free_port()
    async with start(webhook_url=f"http://127.0.0.1:{port}", webhook_secret=SECRET, listen=f"127.0.0.1:{port}") as town:
        yield town, port


async def spoken(port: int, raw: bytes) -> tuple[int, bytes]:
    """Status and everything answered to these bytes, with the line left open behind them."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        writer.write(raw)
        async with asyncio.timeout(60):
            head = await reader.readuntil(b"\r\n\r\n")
            return int(head.split(b" ", 2)[1]), head
    finally:
        writer.close()


def request(
    method: str = "POST", path: str = PATH, secret: bytes | None = SECRET.encode(), body: bytes = b"", length: int = -1
) -> bytes:
    lines = [f"{method} {path} HTTP/1.1".encode(), b"Host: kulkul"]
    if secret is not None:
        lines.append(SECRET_HEADER.encode() + b": " + secret)
    lines.append(b"Content-Length: %d" % (len(body) if length < 0 else length))
    return b"\r\n".join(lines) + b"\r\n\r\n" + body


async def seen(town: Town) -> int:
    async with town.database.reads() as tx:
        return await tx.scalar(select(func.count()).select_from(SeenUpdate)) or 0


async def test_only_the_whole_secret_opens_and_nothing_is_read_before(start: Start) -> None:
    """None, a part, one sign more, signs of no alphabet: 403 while the body has not even been sent."""
    async with listening(start) as (town, port):
        wrong = (
            None,
            b"",
            SECRET.encode()[:-1],
            SECRET.encode() + b"x",
            SECRET.lower().encode(),
            b"\xff\xfe",
            "é".encode(),
        )
        for secret in wrong:
            status, _ = await spoken(port, request(secret=secret, length=900_000))
            assert status == 403, secret
        assert await seen(town) == 0


async def test_the_secret_is_compared_in_constant_time(start: Start) -> None:
    """How long a refusal takes says nothing about how much of it was right."""
    tree = ast.parse(inspect.getsource(inspect.getmodule(Webhook)))  # type: ignore[arg-type]
    compared = [node for node in ast.walk(tree) if isinstance(node, ast.Compare) and "secret" in ast.unparse(node)]
    called = [ast.unparse(node) for node in ast.walk(tree) if isinstance(node, ast.Call)]
    assert compared == []
    assert any(call.startswith("hmac.compare_digest(") and "secret" in call for call in called)


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", PATH, 405),
        ("PUT", PATH, 405),
        ("DELETE", PATH, 405),
        ("POST", "/", 404),
        ("POST", "/telegram/", 404),
        ("POST", "/telegram/x", 404),
        ("POST", "/telegram/../telegram", 404),
        ("GET", "/.env", 404),
        ("POST", "/healthz", 405),
    ],
)
async def test_other_paths_and_methods_are_nobodys(start: Start, method: str, path: str, status: int) -> None:
    """Not there, or not that way; even with the secret."""
    async with listening(start) as (town, port):
        answered, head = await spoken(port, request(method, path, body=b'{"update_id": 1}'))
        assert answered == status
        assert b"aiohttp" not in head.lower()
        assert b"python" not in head.lower()
        assert await seen(town) == 0


async def test_a_body_beyond_the_limit_is_refused_unread(start: Start) -> None:
    """413, also where the length is not said beforehand; the next update is taken."""
    async with listening(start) as (town, port):
        book = json.dumps({"update_id": 1, "message": "x" * LARGEST_BODY}).encode()
        assert (await spoken(port, request(body=book)))[0] == 413
        chunked = b"%x\r\n%s\r\n0\r\n\r\n" % (len(book), book)
        head = request(length=0).replace(b"Content-Length: 0", b"Transfer-Encoding: chunked")
        assert (await spoken(port, head + chunked))[0] == 413
        assert await seen(town) == 0
        assert (await spoken(port, request(body=b'{"update_id": 1}')))[0] == 200
        assert await seen(town) == 1


async def test_an_update_repeated_has_no_second_effect(start: Start) -> None:
    """Telegram brings again what it has no answer for; whoever replays it gains nothing."""
    async with listening(start) as (town, port):
        for _ in range(3):
            assert (await spoken(port, request(body=b'{"update_id": 7}')))[0] == 200
        assert await seen(town) == 1
