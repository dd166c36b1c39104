"""What is kept of an update that could not be processed."""

from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import select

from bot import incidents
from bot.program import build_house
from bot.settings import Settings
from services.work import Work
from storage.database import Database
from storage.updates import FailedUpdate

TOKEN = "jwObhugbhlShIwVIs-j4_Q"


def written(text: object) -> dict[str, Any]:
    chat = {"id": 7, "type": "private"}
    return {
        "update_id": 1,
        "message": {"message_id": 2, "from": {"id": 7, "first_name": "A"}, "chat": chat, "text": text},
    }


@pytest.mark.parametrize("command", ["/start", "/start@KulkulBot"])
async def test_the_token_of_a_link_is_not_kept(database: Database, settings: Settings, command: str) -> None:
    """It was not used, so it is still good: only its sender has it."""
    async with database.writes() as tx:
        work = Work(tx, datetime.now(UTC), build_house(settings))
        assert await incidents.keep(work, written(f"{command} {TOKEN}"), "x", apologise=True) is not None
        await tx.commit()
    async with database.reads() as tx:
        kept = (await tx.scalars(select(FailedUpdate))).one()
    assert TOKEN not in str(kept.payload)
    assert kept.payload["message"]["text"] == f"{command} …"


@pytest.mark.parametrize(
    "raw", [written("/start"), written("/started it"), written(5), {"update_id": 1}, {"message": 3}]
)
def test_everything_else_is_kept_as_it_came(raw: dict[str, Any]) -> None:
    """An operator who looks for the fault needs all of it, however odd."""
    assert incidents.without_token(raw) == raw
