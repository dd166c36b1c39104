"""Small files that operators send, fetched before the transaction that reads them: nobody waits for a download.

Only what can be an election's file is fetched, and only for operators; everything else stays with Telegram.
"""

import asyncio
from datetime import datetime
from typing import Any

import structlog
from telegram.error import TelegramError

from bot.api import Api
from services.election_file import LARGEST
from storage import people
from storage.database import Database

#: Seconds; after that the sender is asked to send it again.
PATIENCE = 15.0

log = structlog.get_logger()


class Letterbox:
    def __init__(self, database: Database, api: Api) -> None:
        self._database = database
        self._api = api

    async def fetch(self, raw: dict[str, Any], now: datetime) -> bytes | None:
        """The content of the file in an update, if it is one for us; None also when Telegram does not give it.

        One that is too large comes back cut, one byte longer than the most there may be.
        """
        message = raw.get("message") or {}
        document = message.get("document") or {}
        if not str(document.get("file_name", "")).lower().endswith(".toml"):
            return None
        if not await self._is_operator(message, now):
            return None
        if int(document.get("file_size", 0)) > LARGEST:
            return b" " * (LARGEST + 1)
        try:
            async with asyncio.timeout(PATIENCE):
                file = await self._api.bot.get_file(document["file_id"])
                return bytes(await file.download_as_bytearray())[: LARGEST + 1]
        except (TelegramError, TimeoutError) as error:
            log.warning("a file cannot be fetched", error=type(error).__name__)
            return None

    async def _is_operator(self, message: dict[str, Any], now: datetime) -> bool:
        sender = message.get("from", {}).get("id")
        async with self._database.reads() as tx:
            return any(post.person_id == sender for post in await people.operators(tx, now))
