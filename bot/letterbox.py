"""Small files that operators send, fetched before the transaction that reads them: nobody waits for a download.

Only what can be an election's file or a roster is fetched, and only for operators; everything else stays with
Telegram. A roster is read here as well, in a thread of its own: a large one takes seconds, and an alert must not.
"""

import asyncio
from datetime import datetime
from typing import Any

import structlog
from telegram import Chat
from telegram.error import TelegramError

from bot.api import Api
from bot.arrivals import part
from handlers.context import Letter
from services.appointments import roster
from services.appointments.roster import Reading
from services.files import table_file
from services.voting import election_file
from services.work import House, RefusalError
from storage import people
from storage.database import Database

#: Seconds; after that the sender is asked to send it again.
PATIENCE = 15.0

#: Endings of the files that may be rosters; the last is refused kindly.
TABLES = (".csv", ".xlsx", ".xls")

log = structlog.get_logger()


class Letterbox:
    def __init__(self, database: Database, api: Api, house: House) -> None:
        self._database = database
        self._api = api
        self._house = house

    async def fetch(self, raw: dict[str, Any], now: datetime) -> Letter:
        """What of a file in an update is for us. Empty also when Telegram does not give it.

        An election that is too large comes back cut, one byte longer than the most there may be.
        """
        message = part(raw, "message")
        document = part(message, "document")
        name = str(part(document, "file_name")).lower()
        if not name.endswith((".toml", *TABLES)) or not await self._is_for_us(message, now):
            return Letter()
        size = int(part(document, "file_size") or 0)
        if name.endswith(TABLES):
            return Letter(roster=await self._roster(document["file_id"], name, size))
        largest = election_file.LARGEST + 1
        if size >= largest:
            return Letter(b" " * largest)
        content = await self._content(document["file_id"], largest)
        return Letter(content[:largest] if content is not None else None)

    async def _roster(self, file_id: str, name: str, size: int) -> Reading | None:
        if size > table_file.LARGEST:
            return Reading(refused=RefusalError("table-large", most=table_file.LARGEST // 1_000_000))
        content = await self._content(file_id, table_file.LARGEST + 1)
        if content is None:
            return None
        return await asyncio.to_thread(roster.read, content, name, self._house.gazetteer)

    async def _content(self, file_id: str, most: int) -> bytes | None:
        """Not fetched when Telegram says that it has more than most bytes: then as many blanks."""
        try:
            async with asyncio.timeout(PATIENCE):
                file = await self._api.bot.get_file(file_id)
                if (file.file_size or 0) > most:
                    return b" " * most
                return bytes(await file.download_as_bytearray())
        except (TelegramError, TimeoutError) as error:
            log.warning("a file cannot be fetched", error=type(error).__name__)
            return None

    async def _is_for_us(self, message: dict[str, Any], now: datetime) -> bool:
        """A reply goes to whatever it replies to; what groups hear is not for the bot."""
        if part(message, "chat", "type") != Chat.PRIVATE or "reply_to_message" in message:
            return False
        sender = part(message, "from", "id")
        async with self._database.reads() as tx:
            return any(post.person_id == sender for post in await people.operators(tx, now))
