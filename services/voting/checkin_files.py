"""The board of an election day as files: a picture, and a table of every station and round."""

import asyncio
import io
from datetime import datetime
from typing import Any

from openpyxl import Workbook
from sqlalchemy.ext.asyncio import AsyncSession

from domain import area as areas
from domain.checkins import kind_of
from services.pictures import drawing
from services.pictures.picture_words import BoardWords
from services.work import House
from storage import checkins as rows
from storage.checkins import Count, Standing
from storage.elections import CheckinRound, Election
from texts.moments import clock_time

#: Areas a picture has room for; with more desa than that it shows kecamatan.
MOST_ROWS = 40

#: Rounds a picture has room for on a phone: the last ones asked.
MOST_ROUNDS = 6

_HEADINGS = ("Putaran", "Ditanyakan", "Kecamatan", "Desa", "TPS", "Jawaban", "Dijawab")
_WIDTHS = (18, 18, 20, 24, 6, 16, 18)


async def picture(tx: AsyncSession, house: House, recipe: dict[str, Any]) -> bytes:
    """recipe: election, area, language, at (ISO)."""
    area, language = str(recipe["area"]), str(recipe["language"])
    election = await tx.get_one(Election, recipe["election"])
    asked = (await _asked(tx, election.id))[-MOST_ROUNDS:]
    by_round = [{count.area: count for count in await rows.counts(tx, row.id, area, 4)} for row in asked]
    if len({code for found in by_round for code in found}) > MOST_ROWS:
        by_round = [{count.area: count for count in await rows.counts(tx, row.id, area, 3)} for row in asked]
    codes = sorted({code for found in by_round for code in found})
    cells: list[list[Count | None]] = [[found.get(code) for found in by_round] for code in codes]
    at = datetime.fromisoformat(str(recipe["at"])).astimezone(house.zone)
    words = BoardWords(
        title=str(election.names.get(language) or election.names.get("id", "")),
        subtitle=house.texts.plain("board-picture-title", language, area=_name(house, area)),
        made=f"{at:%d.%m.%Y %H.%M} WITA",
        safe=house.texts.plain("board-safe", language),
        trouble=house.texts.plain("board-trouble", language),
        silent=house.texts.plain("board-silent", language),
    )
    names = [_name(house, code) for code in codes]
    rounds = [_short(house, row, language) for row in asked]
    return await drawing.board_of(names, rounds, cells, words=words)


async def table(tx: AsyncSession, house: House, recipe: dict[str, Any]) -> bytes:
    """recipe: election, area. XLSX with typed columns, a frozen heading and filters."""
    found = [(row, await rows.in_area(tx, row.id, str(recipe["area"]))) for row in await _asked(tx, recipe["election"])]
    return await asyncio.to_thread(_write, house, found)


def _write(house: House, found: list[tuple[CheckinRound, list[Standing]]]) -> bytes:
    book = Workbook(write_only=True)
    sheet = book.create_sheet("TPS")
    sheet.freeze_panes = "A2"
    for letter, width in zip("ABCDEFG", _WIDTHS, strict=True):
        sheet.column_dimensions[letter].width = width
    count = sum(len(standings) for _, standings in found)
    sheet.auto_filter.ref = f"A1:G{count + 1}"
    sheet.append(_HEADINGS)
    for row, standings in found:
        for standing in standings:
            sheet.append(_cells(house, row, standing))
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def _cells(house: House, row: CheckinRound, standing: Standing) -> list[object]:
    answered = standing.answered_at.astimezone(house.zone).replace(tzinfo=None) if standing.answered_at else None
    return [
        house.texts.plain(f"checkin-round-{kind_of(row.name)}", "id", at=clock_time(row.due_at, house.zone)),
        row.due_at.astimezone(house.zone).replace(tzinfo=None),
        _name(house, areas.kecamatan(standing.area)),
        _name(house, standing.area),
        standing.number,
        house.texts.plain(f"checkin-answer-{standing.state}", "id"),
        answered,
    ]


async def _asked(tx: AsyncSession, election: int) -> list[CheckinRound]:
    return [row for row in await rows.rounds_of(tx, election) if row.asked_at is not None]


def _short(house: House, row: CheckinRound, language: str) -> str:
    return f"{house.texts.plain(f'checkin-short-{kind_of(row.name)}', language)}\n{clock_time(row.due_at, house.zone)}"


def _name(house: House, code: str) -> str:
    if code == areas.KABUPATEN:
        return "Tabanan"
    place = house.gazetteer.place(code)
    return place.name if place else dict(house.gazetteer.kecamatan()).get(code, code)
