"""Files about the roster: the posts in force, a template to fill in, the links of an import. For makers, and by hand.

What people wrote is text in them, whatever it begins with: a cell of its own type in XLSX, an apostrophe in CSV.
"""

import asyncio
import csv
import io
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from domain import area as areas
from domain import cells
from domain.roles import LEVELS, Role
from services.appointments.roster import COLUMNS, ENDED, GOES_ON, STATUS
from services.appointments.roster_plan import name_of, told
from services.files.spreadsheet import Column, Kind, Spreadsheet
from services.work import House
from storage import people
from storage.people import Appointment
from texts.catalogue import LANGUAGES

_WIDTHS = {"name": 32, "role": 18, "area": 18, "title": 32, "telegram_id": 16, "language": 11, STATUS: 12}

#: What a template shows: each kind of post once, by account and by link, and a post that ends.
_EXAMPLES = (
    ("I Ketut Arta", Role.PERBEKEL, "51.02.05.2003", "Perbekel Bongan", "", "id", ""),
    ("Iptu Made Rai", Role.COMMANDER, "51.02.06", "Kapolsek Kediri", "123456789", "id", GOES_ON[0]),
    ("Aipda Ni Luh Sari", Role.BANJAR_OFFICER, "51.02.05.2003.01", "", "", "id", ""),
    ("Serda Komang", Role.BABINSA, "51.02.05.2003", "Babinsa Bongan", "123456790", "id", ENDED[0]),
)


def posts(found: Iterable[Appointment]) -> list[tuple[str, ...]]:
    """A row a post, as import takes it again; found with their persons. The same post twice is one row."""
    rows: dict[tuple[int, str, str], tuple[str, ...]] = {}
    for post in found:
        cell = (
            name_of(post, post.person),
            post.role,
            post.area_code,
            told(post.title),
            str(post.person_id),
            post.person.language,
        )
        rows[post.person_id, post.role, post.area_code] = cell
    return list(rows.values())


def as_csv(rows: Iterable[Sequence[str]], columns: Sequence[str] = COLUMNS) -> bytes:
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(columns)
    writer.writerows([cells.quoted(cell) for cell in row] for row in rows)
    return out.getvalue().encode()


def as_xlsx(house: House, rows: Iterable[Sequence[str]], columns: Sequence[str], language: str) -> bytes:
    """With lists to choose from, the codes of all areas, and how to fill it in, on sheets of their own."""
    out = io.BytesIO()
    with Spreadsheet(house.zone) as book:
        table = book.table(
            house.texts.plain("roster-sheet", language), [Column(name, _WIDTHS[name]) for name in columns]
        )
        # Import takes an apostrophe away that stands before a sign of a formula; one of one's own needs another.
        table.add([cells.quoted(cell) if cell.startswith("'") else cell for cell in row] for row in rows)
        title = house.texts.plain("roster-sheet-areas", language)
        known = _areas(house)
        table.offer("role", ",".join(Role), strict=True)
        table.offer("language", ",".join(LANGUAGES), strict=True)
        table.offer("area", f"'{title}'!$A$2:$A${len(known) + 1}", strict=False)
        if STATUS in columns:
            table.offer(STATUS, f"{GOES_ON[0]},{ENDED[0]}", strict=True)
        book.table(title, _area_columns(house, language)).add(known)
        book.table(house.texts.plain("roster-sheet-how", language), _how_columns(house, language)).add(
            _how(house, language)
        )
        book.save(out)
    return out.getvalue()


def template(house: House, language: str, *, excel: bool = True) -> bytes:
    word = house.texts.plain("roster-example", language)
    rows = [(f"{word} {row[0]}", *row[1:]) for row in _EXAMPLES]
    columns = (*COLUMNS, STATUS)
    return as_xlsx(house, rows, columns, language) if excel else as_csv(rows, columns)


async def make(tx: AsyncSession, house: House, recipe: dict[str, Any]) -> bytes:
    """recipe: as (csv, xlsx or template), language, at: the posts in force then, when it is made at once."""
    if recipe["as"] == "template":
        return await asyncio.to_thread(template, house, recipe["language"])
    rows = posts(await people.every_post(tx, datetime.fromisoformat(recipe["at"])))
    if recipe["as"] == "csv":
        return as_csv(rows)
    return await asyncio.to_thread(as_xlsx, house, rows, COLUMNS, recipe["language"])


async def make_links(_: AsyncSession, house: House, recipe: dict[str, Any]) -> bytes:
    """recipe: language, until (ISO), links: name, post and token of each."""
    return await asyncio.to_thread(_links, house, recipe)


def _links(house: House, recipe: dict[str, Any]) -> bytes:
    def said(name: str) -> str:
        return house.texts.plain(name, recipe["language"])

    columns = (
        Column(said("roster-link-name"), 32),
        Column(said("roster-link-post"), 40),
        Column(said("roster-link-link"), 60),
        Column(said("roster-link-until"), 18, Kind.MOMENT),
    )
    until = datetime.fromisoformat(recipe["until"])
    address = f"https://t.me/{house.bot_name}?start=" if house.bot_name else "/start "
    out = io.BytesIO()
    with Spreadsheet(house.zone) as book:
        table = book.table(said("roster-link-sheet"), columns)
        table.add((name, post, address + token, until) for name, post, token in recipe["links"])
        book.save(out)
    return out.getvalue()


def _areas(house: House) -> list[tuple[str, str, str, str]]:
    """Kabupaten, kecamatan and desa; a banjar is its desa's code and two digits more."""
    found = [(areas.KABUPATEN, str(areas.Level.KABUPATEN), "Tabanan", "")]
    for code, name in house.gazetteer.kecamatan():
        found.append((code, str(areas.Level.KECAMATAN), name, name))
        found += [(desa.code, str(areas.Level.DESA), desa.name, name) for desa in house.gazetteer.desa_of(code)]
    return sorted(found)


def _area_columns(house: House, language: str) -> list[Column]:
    widths = {"code": 18, "level": 12, "name": 26, "kecamatan": 22}
    return [Column(house.texts.plain(f"roster-area-{name}", language), width) for name, width in widths.items()]


def _how_columns(house: House, language: str) -> list[Column]:
    names = (("roster-how-column", 16), ("roster-how-filled", 80), ("roster-how-needed", 10))
    return [Column(house.texts.plain(name, language), width) for name, width in names]


def _how(house: House, language: str) -> list[tuple[str, str, str]]:
    levels = "; ".join(f"{role}: {'/'.join(level for level in areas.Level if level in LEVELS[role])}" for role in Role)
    needed = house.texts.plain("roster-how-yes", language)
    return [
        (name, house.texts.plain(f"roster-how-{name.replace('_', '-')}", language, levels=levels), needed * (place < 3))
        for place, name in enumerate((*COLUMNS, STATUS))
    ]
