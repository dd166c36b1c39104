"""Appointments from a file (DESIGN.md, section 8): every row checked first, nothing half imported."""

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from itertools import zip_longest
from pathlib import Path
from zipfile import BadZipFile

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from domain import area as areas
from domain.roles import LEVELS, ROLE_WORDS, Role
from services.gazetteer import Gazetteer
from texts.catalogue import LANGUAGES

COLUMNS = ("name", "role", "area", "title", "telegram_id", "language")
REQUIRED = ("name", "role", "area")

#: A regency has about 1,500 posts; a file far larger is not a roster.
MOST_ROWS = 20_000

#: Where it begins in the file, as an editor counts lines, and its cells.
Row = tuple[int, Sequence[object]]


@dataclass(frozen=True)
class Entry:
    """One post of the roster. line: where it stands in the file, 1 being the header."""

    line: int
    name: str
    role: Role
    area: str
    title: str
    telegram_id: int | None
    language: str


@dataclass(frozen=True)
class Fault:
    line: int
    what: str

    def __str__(self) -> str:
        return f"line {self.line}: {self.what}"


@dataclass
class Reading:
    """What a roster file says; entries are to be used only when there are no faults."""

    entries: list[Entry] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)


def read(file: Path, gazetteer: Gazetteer) -> Reading:
    """Every row checked. Raises ValueError, in one line, when the file as a whole cannot be read."""
    rows = _xlsx_rows(file) if file.suffix.lower() == ".xlsx" else _csv_rows(file)
    _, first = next(rows, (1, ()))
    header = [_cell(cell).lower() for cell in first]
    _check_header(header)
    reading = Reading()
    for line, row in rows:
        if line > MOST_ROWS:
            raise ValueError(f"{file} has more than {MOST_ROWS} rows: that is no roster")
        cells = [_cell(cell) for cell in row]
        if any(cells[len(header) :]):
            reading.faults.append(Fault(line, "there are more cells than the header has columns"))
        elif any(cells):
            _read_row(line, dict(zip_longest(header, cells, fillvalue="")), gazetteer, reading)
    _find_doubles(reading)
    if not reading.entries and not reading.faults:
        reading.faults.append(Fault(1, "the file has no rows below its header"))
    return reading


def _csv_rows(file: Path) -> Iterator[Row]:
    try:
        text = file.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ValueError(f"{file} is not UTF-8: save it as 'CSV UTF-8'") from None
    except OSError as fault:
        raise ValueError(f"{file} cannot be read: {fault.strerror}") from None
    first = text.partition("\n")[0]
    delimiter = ";" if first.count(";") > first.count(",") else ","
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    line = 1
    try:
        for row in rows:
            yield line, row
            line = rows.line_num + 1
    except csv.Error as fault:
        raise ValueError(f"{file}, line {line}: {fault}; is a quotation mark left open?") from None


def _xlsx_rows(file: Path) -> Iterator[Row]:
    try:
        with closing(load_workbook(file, read_only=True, data_only=True)) as book:
            yield from enumerate(book.worksheets[0].iter_rows(values_only=True), start=1)
    except (InvalidFileException, BadZipFile, SyntaxError, OSError, LookupError, ValueError) as fault:
        raise ValueError(f"{file} is not an Excel file that can be read ({type(fault).__name__})") from None


def _cell(value: object) -> str:
    """Excel keeps ids as numbers."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return " ".join(str(value).split())


def _check_header(header: list[str]) -> None:
    missing = [name for name in REQUIRED if name not in header]
    if missing:
        raise ValueError(f"line 1: the column {missing[0]!r} is missing; columns are {', '.join(COLUMNS)}")
    unknown = [name for name in header if name and name not in COLUMNS]
    if unknown:
        raise ValueError(f"line 1: the column {unknown[0]!r} is not known; columns are {', '.join(COLUMNS)}")


def _read_row(line: int, values: Mapping[str, str], gazetteer: Gazetteer, reading: Reading) -> None:
    """Add the entry, or every fault of the row."""
    faults: list[str] = []
    if not values["name"]:
        faults.append("the name is missing")
    role = ROLE_WORDS.get(values["role"].lower())
    if role is None:
        faults.append(f"{values['role'] or 'an empty cell'!r} is no role; roles are {', '.join(Role)}")
    area, fault = parse_area(values["area"], role, gazetteer)
    if fault:
        faults.append(fault)
    telegram_id = values.get("telegram_id", "")
    if telegram_id and not (telegram_id.isascii() and telegram_id.isdigit() and 0 < int(telegram_id) < 2**52):
        faults.append(f"{telegram_id!r} is no Telegram id (a number; leave it empty to get an invitation link)")
    language = values.get("language", "").lower() or "id"
    if language not in LANGUAGES:
        faults.append(f"{language!r} is no language of the bot ({', '.join(LANGUAGES)})")
    if faults or role is None:
        reading.faults += [Fault(line, what) for what in faults]
        return
    reading.entries.append(
        Entry(line, values["name"], role, area, values.get("title", ""), int(telegram_id or 0) or None, language)
    )


def parse_area(written: str, role: Role | None, gazetteer: Gazetteer) -> tuple[str, str]:
    """The code of an area given by code or by unmistakable name, or a fault."""
    code, fault = (written, "") if areas.well_formed(written) else _area_by_name(written, role, gazetteer)
    if fault:
        return "", fault
    known = code == areas.KABUPATEN or gazetteer.place(code) or any(code == k for k, _ in gazetteer.kecamatan())
    if not known:
        return "", f"{code} is no area of Kabupaten Tabanan"
    if role is not None and areas.level(code) not in LEVELS[role]:
        levels = " or ".join(sorted(LEVELS[role]))
        return "", f"a {role} is appointed to a {levels}, and {written!r} is a {areas.level(code)}"
    return code, ""


def _area_by_name(written: str, role: Role | None, gazetteer: Gazetteer) -> tuple[str, str]:
    if not written:
        return "", "the area is missing"
    levels = LEVELS[role] if role is not None else frozenset(areas.Level)
    plain = written.lower().removeprefix("kabupaten ").removeprefix("kab. ").strip()
    if areas.Level.KABUPATEN in levels and areas.Level.DESA not in levels and plain == "tabanan" != written.lower():
        return areas.KABUPATEN, ""
    if areas.Level.DESA not in levels:
        return _kecamatan_by_name(written, levels, gazetteer)
    found = gazetteer.by_name(written)
    if len(found) == 1:
        return found[0].code, ""
    if found:
        return "", f"{written!r} may be {' or '.join(f'{p.code} ({p.label})' for p in found)}: write the code"
    return "", f"{written!r} is no desa of Kabupaten Tabanan"


def _kecamatan_by_name(written: str, levels: frozenset[areas.Level], gazetteer: Gazetteer) -> tuple[str, str]:
    name = written.lower().removeprefix("kecamatan ").removeprefix("kec. ").strip()
    exact = next((code for code, known in gazetteer.kecamatan() if known.lower() == name), None)
    code = exact or gazetteer.kecamatan_named(written)
    if code is not None and areas.Level.KECAMATAN in levels:
        if name == "tabanan" == written.lower():
            return "", "'Tabanan' may be the kecamatan (51.02.05) or the kabupaten (51.02): write the code"
        return code, ""
    if areas.Level.KABUPATEN in levels and name == "tabanan":
        return areas.KABUPATEN, ""
    return "", f"{written!r} is no kecamatan of Kabupaten Tabanan"


def _find_doubles(reading: Reading) -> None:
    """The same account at the same post twice is a slip of the hand."""
    seen: dict[tuple[object, ...], int] = {}
    for entry in reading.entries:
        key = (entry.telegram_id or entry.name.casefold(), entry.role, entry.area)
        if key in seen:
            reading.faults.append(Fault(entry.line, f"the same post as in line {seen[key]}"))
        seen.setdefault(key, entry.line)
