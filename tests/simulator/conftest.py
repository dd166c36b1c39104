"""A served Telegram, a bare client of its Bot API, and a person who has said hello."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import aiohttp
import pytest

from simulator.telegram import Telegram

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from simulator.person import Person


class Api:
    """Calls methods over HTTP as a bot does, without any library's help."""

    def __init__(self, telegram: Telegram, session: aiohttp.ClientSession) -> None:
        self.session = session
        self.address = f"{telegram.url}/bot{telegram.token}"

    async def raw(self, method: str, **parameters: object) -> tuple[int, dict[str, Any]]:
        async with self.session.post(f"{self.address}/{method}", json=parameters) as response:
            return response.status, await response.json()

    async def __call__(self, method: str, **parameters: object) -> Any:  # noqa: ANN401 - whatever the method answers
        status, answer = await self.raw(method, **parameters)
        assert (status, answer["ok"]) == (200, True), answer
        return answer["result"]

    async def refusal(self, method: str, **parameters: object) -> str:
        """The code and the words of a refusal, as one string."""
        status, answer = await self.raw(method, **parameters)
        assert answer["ok"] is False, answer
        assert answer["error_code"] == status
        return f"{status} {answer['description']}"


@pytest.fixture
async def telegram() -> AsyncIterator[Telegram]:
    async with Telegram().serve() as served:
        yield served


@pytest.fixture
async def api(telegram: Telegram) -> AsyncIterator[Api]:
    async with aiohttp.ClientSession() as session:
        yield Api(telegram, session)


@pytest.fixture
async def wayan(telegram: Telegram) -> Person:
    person = telegram.person("Wayan Sudarma", id=5001, username="wayan")
    await person.write("/start")
    return person
