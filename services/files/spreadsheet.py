"""Tables as XLSX, row by row into temporary files: a hundred thousand rows pass through little memory.

What people wrote is text, whatever it begins with: a cell that says "=1+1" says so and computes nothing.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from types import TracebackType
from typing import IO, Any, Self
from zoneinfo import ZoneInfo

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

from texts.catalogue import shortened

#: What one cell holds, in UTF-16 units, and one sheet, in rows with the heading.
LONGEST_TEXT = 32_767
MOST_ROWS = 1_048_576

#: What XML cannot hold: control characters, halves of signs, two that are none.
_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_LINE_END = re.compile("\r\n?")
_CUT = "… (dipotong)"


class Kind(Enum):
    """What a column holds, and how it is shown."""

    TEXT = "@"
    MOMENT = "dd/mm/yyyy hh:mm"
    WHOLE = "0"
    FRACTION = "0.0"
    DEGREES = "0.000000"


@dataclass(frozen=True)
class Column:
    """width in characters."""

    heading: str
    width: int
    kind: Kind = Kind.TEXT


class Table:
    """One kind of row: a frozen heading with filters, continued on a further sheet where one is full."""

    def __init__(self, book: Workbook, title: str, columns: Sequence[Column], zone: ZoneInfo, most_rows: int) -> None:
        self._book = book
        self._title = title
        self._columns = columns
        self._zone = zone
        self._most_rows = most_rows
        self._sheets: list[Any] = []
        self._begin_sheet()

    def add(self, rows: Iterable[Sequence[object]]) -> None:
        """Each with a value a column: str, int, float, an aware datetime, or None."""
        for row in rows:
            if self._filled == self._most_rows:
                self._begin_sheet()
            self._sheet.append([self._cell(place, value) for place, value in enumerate(row)])
            self._filled += 1

    def offer(self, heading: str, choices: str, *, strict: bool) -> None:
        """A list to choose from in every cell of a column, filled or not; strict: nothing else may be written there.

        choices: words, "id,en", or the cells of a table, "'Area'!$A$2:$A$9".
        """
        letter = get_column_letter([column.heading for column in self._columns].index(heading) + 1)
        formula = choices if "!" in choices else f'"{choices}"'
        rule = DataValidation("list", formula1=formula, allow_blank=True, showErrorMessage=strict)
        rule.add(f"{letter}2:{letter}{self._most_rows}")
        self._sheet.data_validations.append(rule)

    def end(self) -> None:
        """The filter reaches down to the last row, which is known only now."""
        self._sheet.auto_filter.ref = f"A1:{get_column_letter(len(self._columns))}{self._filled}"

    def discard(self) -> None:
        """What openpyxl has written so far would lie about until the program ends."""
        for sheet in self._sheets:
            if sheet._writer is not None and not sheet.closed:  # noqa: SLF001 (openpyxl offers no way to give up)
                sheet.close()
                sheet._writer.cleanup()  # noqa: SLF001

    def _begin_sheet(self) -> None:
        if self._sheets:
            self.end()
        number = len(self._sheets) + 1
        self._sheet: Any = self._book.create_sheet(self._title if number == 1 else f"{self._title} {number}")
        self._sheets.append(self._sheet)
        self._sheet.freeze_panes = "A2"
        for place, column in enumerate(self._columns, 1):
            self._sheet.column_dimensions[get_column_letter(place)].width = column.width
        self._cells = [self._styled(column) for column in self._columns]
        self._sheet.append([self._heading(column) for column in self._columns])
        self._filled = 1

    def _styled(self, column: Column) -> Any:  # noqa: ANN401 (openpyxl has no types)
        """One cell a column, filled again for each row: it is written the moment its row is added."""
        cell = WriteOnlyCell(self._sheet)
        cell.number_format = column.kind.value
        cell.alignment = Alignment(vertical="top", wrap_text=column.kind is Kind.TEXT and column.width > _WRAPS_FROM)
        if column.kind is Kind.TEXT:
            cell.quotePrefix = True  # it stays text when somebody edits the cell
        return cell

    def _heading(self, column: Column) -> Any:  # noqa: ANN401 (openpyxl has no types)
        cell = WriteOnlyCell(self._sheet, column.heading)
        cell.font = Font(bold=True, color="FFFFFF")
        cell.fill = PatternFill("solid", fgColor="1F3A5F")
        cell.alignment = Alignment(vertical="center", wrap_text=True)
        return cell

    def _cell(self, place: int, value: object) -> Any:  # noqa: ANN401 (openpyxl has no types)
        if value is None or value == "":
            return None
        cell = self._cells[place]
        # Set past openpyxl's guessing, which takes "=..." for a formula and "#N/A" for a fault.
        match value:
            case str():
                cell._value, cell.data_type = fit(value), "s"  # noqa: SLF001
            case datetime():
                local = value.astimezone(self._zone).replace(tzinfo=None, microsecond=0)
                cell._value, cell.data_type = local, "d"  # noqa: SLF001
            case int() | float():
                cell._value, cell.data_type = value, "n"  # noqa: SLF001
            case _:
                raise TypeError(f"a cell cannot hold {type(value).__name__}")
        return cell


class Spreadsheet:
    """Tables of one file. Within a `with` block; `save` at its end."""

    def __init__(self, zone: ZoneInfo, most_rows: int = MOST_ROWS) -> None:
        """zone: where times are told; a cell knows none."""
        self._book = Workbook(write_only=True)
        self._zone = zone
        self._most_rows = most_rows
        self._tables: list[Table] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, _: BaseException | None, __: TracebackType | None) -> None:
        if kind is not None:
            for table in self._tables:
                table.discard()

    def table(self, title: str, columns: Sequence[Column]) -> Table:
        table = Table(self._book, title, columns, self._zone, self._most_rows)
        self._tables.append(table)
        return table

    def save(self, file: IO[bytes]) -> None:
        for table in self._tables:
            table.end()
        self._book.save(file)


#: Columns wider than this hold sentences.
_WRAPS_FROM = 40


def fit(text: str) -> str:
    """As a cell can hold it: nothing XML forbids, lines ended alike, cut with a mark where it is too long."""
    return shortened(_UNFIT.sub("", _LINE_END.sub("\n", text)), LONGEST_TEXT, _CUT)
