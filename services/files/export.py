"""Cases and what happened to them as a table for the office: what may be in it, and how it reads.

A confidential case is a number, a place, a kind and its moments: no persons, no words, no coordinates.
"""

import asyncio
import tempfile
from bisect import insort
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import cache
from typing import IO, Any

from sqlalchemy.ext.asyncio import AsyncSession

from domain import area as areas
from domain.area import Level
from domain.lifecycle import Step
from domain.severity import Severity
from services.files import workshop
from services.files.spreadsheet import Column, Kind, Spreadsheet
from services.work import House
from storage import areas as area_rows
from storage import exports
from storage.cases import Case, CaseEvent
from storage.exports import Batch, Chosen
from storage.people import Appointment

#: The table is for the office, whatever its reader speaks with the bot.
LANGUAGE = "id"

CASES = (
    Column("Nomor", 15),
    Column("Dibuka (WITA)", 17, Kind.MOMENT),
    Column("Tingkat", 20),
    Column("Jenis", 28),
    Column("Status", 13),
    Column("Kecamatan", 18),
    Column("Desa", 20),
    Column("Banjar", 18),
    Column("Lintang", 12, Kind.DEGREES),
    Column("Bujur", 12, Kind.DEGREES),
    Column("Pelapor", 26),
    Column("Pemegang", 26),
    Column("Diterima (WITA)", 17, Kind.MOMENT),
    Column("Selesai (WITA)", 17, Kind.MOMENT),
    Column("Ditutup (WITA)", 17, Kind.MOMENT),
    Column("Menit sampai diterima", 13, Kind.FRACTION),
    Column("Menit sampai selesai", 13, Kind.FRACTION),
    Column("Rahasia", 10),
    Column("Isi laporan", 70),
    Column("Catatan", 50),
    Column("Penilaian (1–5)", 12, Kind.WHOLE),
)

EVENTS = (
    Column("Nomor", 15),
    Column("Waktu (WITA)", 17, Kind.MOMENT),
    Column("Langkah", 28),
    Column("Oleh", 28),
    Column("Perincian", 70),
)

#: What is done by those at the scene; who else than the reporter is not told.
_BY_RESIDENTS = frozenset({Step.OPEN, Step.ADD, Step.ANSWER, Step.FOLLOW})


async def write(
    tx: AsyncSession,
    house: House,
    chosen: Chosen,
    file: IO[bytes],
    progress: Callable[[int], object] = lambda _: None,
) -> int:
    """The file with everything chosen; how many cases are in it. progress: told of each batch how many it had."""
    words = await Words.gather(tx, house)
    written = 0
    with Spreadsheet(house.zone) as book:
        cases, events = book.table("Kasus", CASES), book.table("Kejadian", EVENTS)

        def add(batch: Batch) -> None:
            cases.add(words.case(case, batch.reporters) for case in batch.cases)
            by_id = {case.id: case for case in batch.cases}
            events.add(words.event(event, by_id[event.case_id]) for event in batch.events)

        async for batch in exports.batches(tx, chosen):
            await asyncio.to_thread(add, batch)
            written += len(batch.cases)
            progress(len(batch.cases))
        await asyncio.to_thread(book.save, file)
    return written


async def make(tx: AsyncSession, house: House, recipe: dict[str, Any]) -> bytes:
    """recipe: area, from and to (ISO), person (who asked), confidential. Raises TooLargeError."""
    chosen = Chosen(
        str(recipe["area"]),
        datetime.fromisoformat(recipe["from"]),
        datetime.fromisoformat(recipe["to"]),
        confidential=bool(recipe["confidential"]),
        unseen_by=int(recipe["person"]),
    )
    with tempfile.TemporaryFile() as file:
        await write(tx, house, chosen, file)
        if file.tell() > workshop.LARGEST:
            raise workshop.TooLargeError
        file.seek(0)
        return file.read()


class Words:
    """How codes and numbers read in the table: labels, names of areas, titles of posts past and present."""

    def __init__(self, house: House, banjar: dict[str, str], appointments: list[Appointment]) -> None:
        self._texts = house.texts
        self._gazetteer = house.gazetteer
        self._kecamatan = dict(house.gazetteer.kecamatan())
        self._banjar = banjar
        self._by_id = {held.id: held for held in appointments}
        self._by_person: dict[int, list[Appointment]] = {}
        for held in appointments:
            # The smallest area first: by that post somebody acts on a case of it.
            insort(self._by_person.setdefault(held.person_id, []), held, key=lambda each: -len(each.area_code))
        self._label = cache(self._plain)
        self._known = frozenset(house.texts.names(LANGUAGE))

    @classmethod
    async def gather(cls, tx: AsyncSession, house: House) -> "Words":
        banjar = {area.code: area.name for area in await area_rows.every(tx) if area.level == Level.BANJAR}
        words = cls(house, banjar, await exports.every_appointment(tx))
        tx.expunge_all()
        return words

    def case(self, case: Case, reporters: dict[int, str]) -> list[object]:
        open_to_all = not case.confidential
        place = self._gazetteer.place(case.area_code)
        return [
            case.number,
            case.opened_at,
            self._label(f"severity-{Severity(case.severity).name}"),
            self._label(f"category-{case.category}"),
            self._label(f"state-{case.state}"),
            place.kecamatan if place else self._kecamatan.get(case.area_code, ""),
            place.name if place else "",
            self._banjar.get(case.area_code, ""),
            case.lat if open_to_all else None,
            case.lon if open_to_all else None,
            self._reporter(case, reporters) if open_to_all else None,
            self._title(self._by_id.get(case.post_id or 0)) if open_to_all else None,
            case.accepted_at,
            case.resolved_at,
            case.closed_at,
            _minutes(case.accepted_at, case.opened_at),
            _minutes(case.resolved_at, case.opened_at),
            self._label("export-yes" if case.confidential else "export-no"),
            case.text if open_to_all else None,
            case.note if open_to_all else None,
            case.rating,
        ]

    def event(self, event: CaseEvent, case: Case) -> list[object]:
        hidden = case.confidential
        return [
            case.number,
            event.at,
            self._step(event.kind),
            None if hidden else self._actor(event, case),
            None if hidden else self._detail(event),
        ]

    def _reporter(self, case: Case, reporters: dict[int, str]) -> str:
        if case.reporter_id is None:
            return self._label("reporter-gone")
        name = reporters.get(case.reporter_id, "")
        if case.behalf_of is None:
            return name
        return self._plain("export-behalf", name=case.behalf_of or self._label("export-resident"), officer=name)

    def _actor(self, event: CaseEvent, case: Case) -> str:
        if event.actor_id is None:
            return "" if case.emptied else self._label("export-by-itself")
        held = self._by_person.get(event.actor_id, [])
        if event.actor_id == case.reporter_id or event.kind in _BY_RESIDENTS:
            return self._label("export-reporter" if event.actor_id == case.reporter_id else "export-resident")
        then = [post for post in held if post.since <= event.at and (post.until is None or post.until > event.at)]
        near = [post for post in then if areas.contains(post.area_code, case.area_code)]
        return self._title(next(iter(near or then or held), None))

    def _detail(self, event: CaseEvent) -> str:
        """The words of whoever did it, to whom it went, into which case, how many stars."""
        detail = event.detail
        parts = [str(detail[name]) for name in ("to", "into", "words", "note", "reason") if detail.get(name)]
        if detail.get("stars"):
            parts.append("★" * int(detail["stars"]))
        if event.kind == Step.ASSIGN and detail.get("holder"):
            held = self._by_person.get(int(detail["holder"]), [])
            parts += [self._title(post) for post in held if post.since <= event.at][:1]
        return " · ".join(parts)

    def _title(self, held: Appointment | None) -> str:
        if held is None:
            return ""
        level = f"-{areas.level(held.area_code)}" if held.role == "commander" else ""
        return held.title or f"{self._label(f'role-{held.role}{level}')} {self._area(held.area_code)}"

    def _area(self, code: str) -> str:
        place = self._gazetteer.place(code)
        return place.name if place else self._kecamatan.get(code, "Tabanan")

    def _step(self, kind: str) -> str:
        """A kind that has no words of its own is told as it is stored, rather than not at all."""
        return self._label(f"step-{kind}") if f"step-{kind}" in self._known else kind

    def _plain(self, name: str, /, **arguments: object) -> str:
        return self._texts.plain(name, LANGUAGE, **arguments)


def _minutes(until: datetime | None, since: datetime) -> float | None:
    return None if until is None else round((until - since) / timedelta(minutes=1), 1)
