"""After a broadcast: once more to those it did not reach, and the list of them for phoning."""

from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from domain.broadcast import APPROVAL_HOLDS, OVER
from services import outbox, people
from services.broadcasting import broadcast_approval, broadcasts
from services.broadcasting.broadcast_answers import named
from services.work import House, RefusalError, Work
from storage import addressees, readers, uploads
from storage.broadcasts import Broadcast
from storage.people import Person
from texts.catalogue import joined

#: Names that fit a message; more become a file.
LONGEST_LIST = 40

FILE = "broadcast-unreached"


async def resend(work: Work, number: int, by: Person) -> None:
    """🔁: the same words, only to those it did not reach. For a day the approval holds; then a second person looks."""
    broadcast = await _over(work, number, by)
    root = broadcast.resend_of or broadcast.id
    fresh = broadcast.begun_at is not None and work.now - broadcast.begun_at < APPROVAL_HOLDS
    again = await broadcasts.again(work, broadcast, "unreached", by.telegram_id, root, approved=fresh)
    if not (await addressees.reach(work.tx, again, work.now)).all:
        raise RefusalError("broadcast-all-reached")
    broadcasts.note(work, by.telegram_id, "broadcast-resent", again, of=root)
    if fresh:
        await broadcasts.launch(work, again)
    else:
        await broadcast_approval.request(work, again.id, by, "1")


async def list_unreached(work: Work, number: int, by: Person) -> None:
    """📋: whom to phone, by area; many of them as a file."""
    broadcast = await _over(work, number, by)
    found = await readers.unreached(work.tx, broadcast)
    if not found:
        raise RefusalError("broadcast-all-reached")
    broadcasts.note(work, by.telegram_id, "broadcast-unreached-listed", broadcast, count=len(found))
    head = work.texts.text("unreached", by.language, count=len(found))
    if len(found) <= LONGEST_LIST:
        lines = [
            work.texts.text("unreached-line", by.language, who=named(work, reader, by.language)) for reader in found
        ]
        await outbox.post(work, by, f"unreached:{number}", joined([head, *lines], "\n"), fresh=True)
        return
    recipe = {"kind": FILE, "broadcast": number, "language": by.language, "count": len(found)}
    name = work.texts.plain("unreached-file", by.language, number=number)
    file = await uploads.wanted(work.tx, work.now, name, recipe)
    outbox.upload(work, by, "sendDocument", file, {"caption": head, "parse_mode": "HTML"})


async def make_list(tx: AsyncSession, house: House, recipe: dict[str, Any]) -> bytes:
    """The file, one person a line under the name of their kecamatan."""
    broadcast = await tx.get_one(Broadcast, int(recipe["broadcast"]))
    language = str(recipe["language"])
    work = Work(tx, broadcast.made_at, house)
    found = await readers.unreached(tx, broadcast)
    lines: list[str] = [house.texts.plain("unreached-head", language, count=len(found))]
    before = ""
    for reader in sorted(found, key=lambda reader: (reader.area, reader.name)):
        kecamatan = reader.area[:8]
        if kecamatan != before:
            lines += ["", people.area_name(work, kecamatan)]
            before = kecamatan
        lines.append(f"[ ] {named(work, reader, language)}")
    return "\n".join(lines).encode()


async def _over(work: Work, number: int, by: Person) -> Broadcast:
    broadcast = await broadcasts.commanded(work, number, by)
    if broadcast.state not in OVER or broadcast.ended_at is None or broadcast.counts:
        raise RefusalError("broadcast-not-over")
    return broadcast
