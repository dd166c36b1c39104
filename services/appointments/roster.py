"""Appointments from a file (DESIGN.md, section 8): every row checked first, nothing half imported."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import zip_longest

from domain import cells
from domain.roles import ROLE_WORDS, Role
from services.appointments import post_area
from services.files import table_file
from services.places.gazetteer import Gazetteer
from services.work import RefusalError
from texts.catalogue import LANGUAGES, Catalogue, shortened

COLUMNS = ("name", "role", "area", "title", "telegram_id", "language")
#: Says of a row that its post ends; a file without it ends nobody's post.
STATUS = "status"
REQUIRED = ("name", "role", "area")

#: What the columns may be called as well.
HEADINGS = {
    "nama": "name",
    "peran": "role",
    "wilayah": "area",
    "sebutan": "title",
    "id telegram": "telegram_id",
    "bahasa": "language",
    "keterangan": STATUS,
}

GOES_ON = ("aktif", "active", "")
ENDED = ("selesai", "ended")

#: A row of this name shows how to write one. It is passed over.
EXAMPLE = re.compile(r"(contoh|example)\s*:", re.IGNORECASE)

#: Letters of a name or a title; Telegram's names have at most 129.
LONGEST = 200
#: Of what somebody wrote, so much is quoted in a fault.
QUOTED = 60

#: What Excel writes into a cell it could not compute.
_BROKEN = frozenset({"#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"})


@dataclass(frozen=True)
class Entry:
    """One post of the roster. line: where it stands in the file, 1 being the header.

    title: None in a file without such a column, which changes no title. ends: nobody holds it by this row any more.
    """

    line: int
    name: str
    role: Role
    area: str
    title: str | None
    telegram_id: int | None
    language: str
    ends: bool = False


@dataclass(frozen=True)
class Fault:
    """What is wrong with a line, by the name of a text and what it asks for."""

    line: int
    text: str
    arguments: Mapping[str, object] = field(default_factory=dict)

    @classmethod
    def of(cls, line: int, refusal: RefusalError) -> "Fault":
        return cls(line, refusal.text, refusal.arguments)

    def said(self, texts: Catalogue, language: str) -> str:
        what = texts.plain(self.text, language, **self.arguments)
        return texts.plain("roster-fault", language, line=str(self.line), what=what)


@dataclass
class Reading:
    """What a roster file says; entries are to be used only when nothing is wrong.

    refused: why the file as a whole cannot be read. examples: rows passed over.
    """

    entries: list[Entry] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    refused: RefusalError | None = None
    examples: int = 0


def read(content: bytes, name: str, gazetteer: Gazetteer) -> Reading:
    """Every row checked. name: of the file. May take seconds for a large file: not to be called in a loop of events."""
    reading = Reading()
    try:
        _read_all(table_file.rows(content, name), _Reader(gazetteer, reading), reading)
    except RefusalError as refusal:
        return Reading(refused=refusal)
    _find_doubles(reading)
    if not reading.entries and not reading.faults:
        reading.faults.append(Fault(1, "roster-only-examples" if reading.examples else "roster-no-rows"))
    return reading


def clean(value: object) -> str:
    """A cell as text: Excel keeps ids as numbers, people leave blanks, exports write an apostrophe."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return cells.unquoted(" ".join(str(value).split()))


def _read_all(rows: Iterable[table_file.Row], reader: "_Reader", reading: Reading) -> None:
    header: list[str] | None = None
    for line, row in rows:
        found = [clean(cell) for cell in row]
        if header is None:
            header = _header(found)
        elif any(found[len(header) :]):
            reading.faults.append(Fault(line, "roster-more-cells"))
        elif any(found):
            reader.read(line, dict(zip_longest(header, found, fillvalue="")))
    if header is None:
        _header([])


def _header(found: Sequence[str]) -> list[str]:
    """Raises RefusalError."""
    header = [HEADINGS.get(cell.lower().replace("_", " "), cell.lower()) for cell in found]
    while header and not header[-1]:
        header.pop()
    known = (*COLUMNS, STATUS)
    for text, columns in (
        ("roster-column-missing", [name for name in REQUIRED if name not in header]),
        ("roster-column-unknown", [name for name in header if name and name not in known]),
        ("roster-column-twice", [name for name in known if header.count(name) > 1]),
    ):
        if columns:
            raise RefusalError(text, column=shortened(columns[0], QUOTED, "…"), columns=", ".join(known))
    return header


class _Reader:
    """Reads row by row into a reading. Names of areas are looked up once each: most stand in several rows."""

    def __init__(self, gazetteer: Gazetteer, reading: Reading) -> None:
        self._reading = reading
        self._area = cache(lambda written, role: _area(written, role, gazetteer))

    def read(self, line: int, values: Mapping[str, str]) -> None:
        """Add the entry, or every fault of the row."""
        if EXAMPLE.match(values["name"]):
            self._reading.examples += 1
            return
        faults = [Fault.of(line, refusal) for refusal in _check(values)]
        role = ROLE_WORDS.get(values["role"].lower())
        area, refusal = self._area(shortened(values["area"], QUOTED, "…"), role)
        if refusal is not None:
            faults.append(Fault.of(line, refusal))
        if faults or role is None:
            self._reading.faults += faults
            return
        telegram_id = int(values.get("telegram_id") or 0) or None
        language = values.get("language", "").lower() or LANGUAGES[0]
        ends = values.get(STATUS, "").lower() in ENDED
        title = values.get("title")
        self._reading.entries.append(Entry(line, values["name"], role, area, title, telegram_id, language, ends))


def _area(written: str, role: Role | None, gazetteer: Gazetteer) -> tuple[str, RefusalError | None]:
    try:
        return post_area.find(written, role, gazetteer), None
    except RefusalError as refusal:
        return "", refusal


def _check(values: Mapping[str, str]) -> list[RefusalError]:
    """What is wrong with the cells of a row, its area apart."""
    found: list[RefusalError] = []
    for column in ("name", "title"):
        written = values.get(column, "")
        if len(written) > LONGEST:
            found.append(RefusalError("roster-long-cell", column=column, most=LONGEST))
        elif written in _BROKEN:
            found.append(RefusalError("roster-broken-cell", column=column, written=written))
    if not values["name"]:
        found.append(RefusalError("roster-name-missing"))
    if not values["role"]:
        found.append(RefusalError("roster-role-missing", roles=", ".join(Role)))
    elif values["role"].lower() not in ROLE_WORDS:
        found.append(RefusalError("roster-role-unknown", written=_quote(values["role"]), roles=", ".join(Role)))
    written = values.get("telegram_id", "")
    if written and not (written.isascii() and written.isdigit() and len(written) < 17 and 0 < int(written) < 2**52):
        found.append(RefusalError("roster-id-unknown", written=_quote(written)))
    written = values.get("language", "")
    if written and written.lower() not in LANGUAGES:
        found.append(RefusalError("roster-language-unknown", written=_quote(written), languages=", ".join(LANGUAGES)))
    written = values.get(STATUS, "")
    if written.lower() not in (*GOES_ON, *ENDED):
        choices = ", ".join(word for word in (*GOES_ON, *ENDED) if word)
        found.append(RefusalError("roster-status-unknown", written=_quote(written), choices=choices))
    return found


def _quote(written: str) -> str:
    return shortened(written, QUOTED, "…")


def _find_doubles(reading: Reading) -> None:
    """The same account at the same post twice is a slip of the hand."""
    seen: dict[tuple[object, ...], int] = {}
    for entry in reading.entries:
        key = (entry.telegram_id or entry.name.casefold(), entry.role, entry.area)
        if key in seen:
            reading.faults.append(Fault(entry.line, "roster-twice", {"line": str(seen[key])}))
        seen.setdefault(key, entry.line)
