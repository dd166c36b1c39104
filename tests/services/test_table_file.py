"""A table from outside is read with suspicion: nothing unpacks without end, nothing is fetched, nothing is guessed."""

import io
import tracemalloc
from collections.abc import Mapping
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZipFile

import pytest
from openpyxl import Workbook

from services.files import table_file
from services.work import RefusalError

NAME = "roster.xlsx"
SHEET, STRINGS, STYLES = "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml"


def excel(*rows: tuple[object, ...]) -> bytes:
    book, out = Workbook(), io.BytesIO()
    for row in rows or [("name", "role", "area"), ("Arta", "perbekel", "Bongan")]:
        book.active.append(row)
    book.save(out)
    return out.getvalue()


def with_parts(parts: Mapping[str, bytes], method: int = ZIP_DEFLATED) -> bytes:
    """A sound file with some of its parts exchanged, or with more of them."""
    out = io.BytesIO()
    with ZipFile(io.BytesIO(excel())) as sound, ZipFile(out, "w", method) as made:
        for part in {*sound.namelist(), *parts}:
            made.writestr(part, parts[part] if part in parts else sound.read(part))
    return out.getvalue()


def sheet_of(rows: str, head: str = "") -> bytes:
    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    return f'<?xml version="1.0"?>{head}<worksheet xmlns="{space}"><sheetData>{rows}</sheetData></worksheet>'.encode()


def refusal(content: bytes, name: str = NAME) -> str:
    with pytest.raises(RefusalError) as refused:
        list(table_file.rows(content, name))
    return refused.value.text


def test_a_sound_file_is_read_by_what_it_is_and_not_by_its_name() -> None:
    """An Excel file called .csv is one all the same."""
    for name in (NAME, "roster.csv", "x"):
        read = [(line, row[:3], any(row[3:])) for line, row in table_file.rows(excel(), name)]
        assert read == [(1, ("name", "role", "area"), False), (2, ("Arta", "perbekel", "Bongan"), False)]


BOMB = b" " * 19_000_000


@pytest.mark.parametrize(
    ("parts", "says"),
    [
        ({SHEET: sheet_of(BOMB.decode())}, "table-unpacked"),
        ({"xl/a.xml": b" " * 1_900_000, **{f"xl/{n}.xml": b" " * 1_900_000 for n in range(10)}}, "table-unpacked"),
        ({STYLES: bytes(range(256)) * 10_000}, "table-unpacked"),
        ({f"xl/{n}.xml": b"" for n in range(1001)}, "table-unpacked"),
    ],
    ids=["one part shrunk a thousand times", "many parts", "styles that are read as a whole", "a thousand parts"],
)
def test_a_bomb_is_refused_before_it_goes_off(parts: dict[str, bytes], says: str) -> None:
    """What the file says of itself is enough to know, and nothing is unpacked to find out."""
    content = with_parts(parts)
    assert len(content) < table_file.LARGEST
    tracemalloc.start()
    assert refusal(content) == says
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 5_000_000


def test_a_part_that_lies_about_its_size_gives_no_more_than_it_said() -> None:
    """The size stands in the directory, which whoever made the file wrote."""
    content = bytearray(with_parts({SHEET: sheet_of(BOMB.decode())}))
    at = content.rfind(SHEET.encode()) - 46  # its entry in the directory at the end
    content[at + 24 : at + 28] = (1000).to_bytes(4, "little")
    assert refusal(bytes(content)) == "table-no-excel"


ENTITY = '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
OUTSIDE = '<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
CELL = '<row r="1"><c r="A1" t="inlineStr"><is><t>&{};</t></is></c></row>'


@pytest.mark.parametrize("head", [ENTITY, OUTSIDE])
def test_entities_are_not_followed(head: str) -> None:
    """Neither those that grow nor those that fetch a file of ours."""
    assert refusal(with_parts({SHEET: sheet_of(CELL.format("a"), head)})) == "table-no-excel"


def test_a_sheet_that_claims_a_million_rows_and_columns_costs_nothing() -> None:
    """Nobody's roster is that wide; what stands far below is refused once 5,000 rows are passed."""
    wide = sheet_of('<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row>')
    (row,) = table_file.rows(
        with_parts({SHEET: wide.replace(b"<sheetData>", b'<dimension ref="A1:XFD1048576"/><sheetData>')}), NAME
    )
    assert row == (1, (1, *[None] * 39))
    assert refusal(with_parts({SHEET: sheet_of('<row r="1048576"><c r="A1048576"><v>1</v></c></row>')})) == "table-long"


@pytest.mark.parametrize(
    ("content", "name", "says"),
    [
        (bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 512, "roster.xls", "table-old-excel"),
        (bytes.fromhex("d0cf11e0a1b11ae1") + "EncryptedPackage".encode("utf-16-le"), NAME, "table-locked"),
        (b"PK\x03\x04 and nothing", NAME, "table-no-excel"),
        (b"<html><table>", "roster.xls", "table-no-excel"),
        (with_parts({}, ZIP_BZIP2), NAME, "table-no-excel"),
        (with_parts({"xl/workbook.xml": b"<nothing/>"}), NAME, "table-no-excel"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "roster.csv", "table-no-text"),
    ],
)
def test_what_cannot_be_read_says_what_to_do(content: bytes, name: str, says: str) -> None:
    """Old, locked, broken, or something else by that name: each has its own advice."""
    assert refusal(content, name) == says


def test_a_zip_with_a_password_is_told_as_one() -> None:
    """The flag stands in the directory."""
    content = bytearray(with_parts({}))
    at = content.find(b"PK\x01\x02")
    content[at + 8] |= 1
    assert refusal(bytes(content)) == "table-locked"
