"""⬇️ in /audit: the rows as a table, with their seals, so that they can be checked by somebody else."""

import asyncio
import json
import tempfile
from datetime import datetime
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from domain.audited import View
from services import outbox
from services.files import workshop
from services.files.spreadsheet import Column, Kind, Spreadsheet
from services.trust import audit_desk
from services.trust.audit_words import Words
from services.work import House, Work
from storage import audit, exports, uploads
from storage.audit import Audit, Chosen
from storage.people import Person

KIND = "audit"

#: The table is for the office, whatever its reader speaks with the bot.
LANGUAGE = "id"

COLUMNS = (
    Column("Nomor", 10, Kind.WHOLE),
    Column("Waktu (WITA)", 17, Kind.MOMENT),
    Column("Oleh", 34),
    Column("Nomor akun", 16),
    Column("Tindakan", 44),
    Column("Tentang", 50),
    Column("Jenis", 22),
    Column("Perincian", 60),
    Column("Waktu (UTC)", 28),
    Column("ID", 10, Kind.WHOLE),
    Column("Segel sebelumnya", 66),
    Column("Segel", 66),
)


async def request(work: Work, person: Person, view: View) -> None:
    """One message with the file, once it is made."""
    await audit_desk.check_operator(work, person)
    chosen = await audit_desk.choose(work, person, view)
    day = work.now.astimezone(work.house.zone).date()
    recipe = {
        "kind": KIND,
        "kinds": list(chosen.kinds) if chosen.kinds is not None else None,
        "since": chosen.since.isoformat() if chosen.since else None,
        "case": chosen.case,
        "person": chosen.person,
        "hidden": list(chosen.hidden),
    }
    upload = await uploads.wanted(work.tx, work.now, f"kulkul-audit-{day}.xlsx", recipe)
    caption = work.texts.text("audit-caption", person.language, count=await audit.count(work.tx, chosen))
    outbox.upload(work, person, "sendDocument", upload, {"caption": caption, "parse_mode": "HTML"})
    told = {"group": view.group, "days": None if view.period == "all" else int(view.period), "search": view.search}
    audit.note(work.tx, work.now, person.telegram_id, "audit-export", **{key: of for key, of in told.items() if of})


async def make(tx: AsyncSession, house: House, recipe: dict[str, Any]) -> bytes:
    """Raises TooLargeError."""
    since = datetime.fromisoformat(recipe["since"]) if recipe["since"] else None
    chosen = Chosen(recipe["kinds"], since, recipe["case"], recipe["person"], recipe["hidden"])
    appointments = await exports.every_appointment(tx)
    with tempfile.TemporaryFile() as file:
        with Spreadsheet(house.zone) as book:
            table = book.table("Audit", COLUMNS)
            async for found in audit.batches(tx, chosen):
                words = await Words.gather(tx, house, LANGUAGE, found, appointments)
                await asyncio.to_thread(table.add, [_row(words, row) for row in found])
            await asyncio.to_thread(book.save, file)
        if file.tell() > workshop.LARGEST:
            raise workshop.TooLargeError
        file.seek(0)
        return file.read()


def _row(words: Words, row: Audit) -> list[object]:
    return [
        row.place,
        row.at,
        words.actor(row),
        str(row.actor_id) if row.actor_id is not None else None,
        words.action(row),
        words.subject(row),
        row.what,
        json.dumps(row.detail, ensure_ascii=False, sort_keys=True),
        row.at.isoformat(timespec="microseconds"),
        row.id,
        row.previous,
        row.seal,
    ]
