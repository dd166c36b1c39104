"""Rows of a table that somebody sent, CSV or XLSX, read with suspicion: its bytes come from outside.

An XLSX file is a ZIP of XML. What it says of itself is looked at before anything is unpacked: how many parts, how
large they become, by which method; entities are refused by defusedxml, which openpyxl uses where it is installed.
Old .xls files and those with a password are told apart, so that it can be said how to save them anew.
"""

import codecs
import csv
import io
import re
from collections.abc import Iterator, Sequence
from contextlib import closing
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from openpyxl import DEFUSEDXML, load_workbook

from services.work import RefusalError

#: Bytes of a file; 5,000 posts have about 400 kB as CSV.
LARGEST = 5_000_000
#: Rows with the heading, and columns; what stands further right is not looked at. A regency has about 1,500 posts,
#: and 5,000 are brought in within the second or two that SQLite's one writer may be kept from an alert.
MOST_ROWS = 5_001
MOST_COLUMNS = 40

#: What an XLSX file may become: parts, bytes in all, bytes of a part that is read as a whole (styles, the book itself).
_MOST_PARTS = 1_000
_LARGEST_UNPACKED = 10_000_000
_LARGEST_WHOLE = 2_000_000
#: Tables shrink to a tenth, those that say the same over and over to a fiftieth.
_MOST_SHRUNK = 200
_READ_BIT_BY_BIT = re.compile(r"xl/(worksheets/[^/]+\.xml|sharedStrings\.xml)", re.IGNORECASE)

_ZIP = b"PK\x03\x04"
#: The container of .xls, and of .xlsx files with a password.
_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_LOCKED = "EncryptedPackage".encode("utf-16-le")

_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))

#: Where it begins in the file, as an editor counts lines, and its cells.
Row = tuple[int, Sequence[object]]


def rows(content: bytes, name: str) -> Iterator[Row]:
    """Row by row, empty ones too. name: of the file, for its ending alone. Raises RefusalError as it goes."""
    if len(content) > LARGEST:
        raise RefusalError("table-large", most=LARGEST // 1_000_000)
    if content.startswith(_ZIP):
        found = _of_excel(content)
    elif content.startswith(_OLE):
        raise RefusalError("table-locked" if _LOCKED in content else "table-old-excel")
    elif name.lower().endswith((".xlsx", ".xls")):
        raise RefusalError("table-no-excel")
    else:
        found = _of_text(content)
    for line, row in found:
        if line > MOST_ROWS:
            raise RefusalError("table-long", most=MOST_ROWS - 1)
        yield line, row


def _of_text(content: bytes) -> Iterator[Row]:
    text = _decoded(content)
    first, delimiter = 1, _told(text)
    if delimiter:  # Excel's own first line, which says how the cells are parted
        first, text = 2, text.partition("\n")[2]
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter or _delimiter(text))
    begins = first
    try:
        for row in lines:
            yield begins, row
            begins = lines.line_num + first
    except csv.Error:
        raise RefusalError("table-open-quote", line=str(begins)) from None


def _decoded(content: bytes) -> str:
    """As it was saved: UTF-8, UTF-16 as Excel's "Unicode text", or what Windows writes in these countries."""
    marked = next((encoding for mark, encoding in _MARKS if content.startswith(mark)), None)
    for encoding in [marked] if marked else ["utf-8", "cp1252"]:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise RefusalError("table-no-text")


def _told(text: str) -> str:
    found = re.match(r'"?sep=([,;\t])"?\r?\n', text, re.IGNORECASE)
    return found[1] if found else ""


def _delimiter(text: str) -> str:
    heading = next((line for line in text.splitlines() if line.strip()), "")
    return max(",;\t", key=heading.count)


def _of_excel(content: bytes) -> Iterator[Row]:
    if not DEFUSEDXML:
        raise RuntimeError("defusedxml is not installed: openpyxl would follow entities")
    try:
        with ZipFile(io.BytesIO(content)) as archive:
            _check(archive.infolist())
        with closing(load_workbook(io.BytesIO(content), read_only=True, data_only=True)) as book:
            sheet = book.worksheets[0]
            sheet.reset_dimensions()  # they may claim a million columns
            yield from enumerate(sheet.iter_rows(values_only=True, max_col=MOST_COLUMNS), start=1)
    except RefusalError:
        raise
    except Exception as fault:
        # Whatever openpyxl stumbles over: it trusts its input, and meets it with a dozen kinds of error.
        raise RefusalError("table-no-excel") from fault


def _check(parts: Sequence[ZipInfo]) -> None:
    """Raises RefusalError, BadZipFile. zipfile unpacks no more of a part than it says it has."""
    if any(part.flag_bits & 1 for part in parts):
        raise RefusalError("table-locked")
    if any(part.compress_type not in {ZIP_STORED, ZIP_DEFLATED} for part in parts):
        raise BadZipFile
    if (
        len(parts) > _MOST_PARTS
        or sum(part.file_size for part in parts) > _LARGEST_UNPACKED
        or any(part.file_size > max(_LARGEST_WHOLE, part.compress_size * _MOST_SHRUNK) for part in parts)
        or any(part.file_size > _LARGEST_WHOLE and not _READ_BIT_BY_BIT.fullmatch(part.filename) for part in parts)
    ):
        raise RefusalError("table-unpacked", most=_LARGEST_UNPACKED // 1_000_000)
