"""Files that are asked for, made and sent: what is to be made next, and what is said when one can't be."""

from typing import Any

from domain.delivery import Lane, RowState
from services import outbox
from services.work import Work
from storage import outbox as rows
from storage import people, uploads
from storage.database import SAID
from storage.uploads import Upload

#: Tries before a file is given up: its making may have taken the process down.
TRIES = 3

#: Bytes Telegram takes from a bot.
LARGEST = 50_000_000


class TooLargeError(Exception):
    """The file would be larger than Telegram takes."""


async def begin(work: Work) -> tuple[int, dict[str, Any]] | None:
    """Take the next file to make: its number and recipe. One that was tried too often is given up instead."""
    upload = await uploads.next_unmade(work.tx)
    if upload is None:
        return None
    upload.attempts += 1
    if upload.attempts > TRIES:
        await _give_up(work, upload, "file-failed", "given up")
        return None
    return upload.id, upload.recipe


async def done(work: Work, upload: int, content: bytes) -> None:
    """Raises TooLargeError."""
    if len(content) > LARGEST:
        raise TooLargeError
    await uploads.keep(work.tx, upload, content, work.now)
    work.tx.info[SAID] = True


async def fail(work: Work, upload: int, error: Exception) -> None:
    found = await work.tx.get_one(Upload, upload)
    text = "file-too-large" if isinstance(error, TooLargeError) else "file-failed"
    await _give_up(work, found, text, type(error).__name__)


async def _give_up(work: Work, upload: Upload, text: str, fault: str) -> None:
    """Whoever waits for it is told, instead of waiting for ever. What we say by ourselves is said without it."""
    upload.fault = fault
    asked_for = []
    for row in await rows.carrying(work.tx, upload.id):
        if row.lane != Lane.REPLY and row.payload.get("caption"):
            row.method, row.upload_id = "sendMessage", None
            row.payload = {"text" if key == "caption" else key: value for key, value in row.payload.items()}
            work.tx.info[SAID] = True
        else:
            row.state, row.reason, row.done_at = RowState.FAILED, fault, work.now
            asked_for.append(row)
    known = await people.by_ids(work.tx, {row.chat_id for row in asked_for})
    for person in known.values():
        outbox.say(work, person, text, name=upload.name)
