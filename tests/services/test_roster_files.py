"""Files of the roster: what is exported comes back unchanged, computes nothing, and a template explains itself."""

import csv
import io
from datetime import UTC, datetime
from zipfile import ZipFile
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from domain.roles import LEVELS, Role
from services.appointments import roster, roster_files, roster_plan
from services.appointments.roster import COLUMNS
from services.appointments.roster_plan import Change
from services.places.gazetteer import Gazetteer
from services.work import House
from storage.people import Appointment, Person
from texts.catalogue import LANGUAGES, Catalogue

HOUSE = House(Catalogue(), Gazetteer.load(), ZoneInfo("Asia/Makassar"), bot_name="KulkulBot")
NOON = datetime(2026, 3, 1, 4, 0, tzinfo=UTC)
AREAS = {"kabupaten": "51.02", "kecamatan": "51.02.06", "desa": "51.02.05.2003", "banjar": "51.02.05.2003.07"}
WORDS = st.text(max_size=40) | st.lists(st.sampled_from(["'", "=", "+1", "-", "@", "\t", ",", '"', " ", "é"])).map(
    "".join
)


@st.composite
def posts(draw: st.DrawFn) -> list[Appointment]:
    """A roster as people wrote it, in whatever signs."""
    found = []
    for number in range(draw(st.integers(1, 12))):
        role = draw(st.sampled_from(Role))
        area = AREAS[draw(st.sampled_from(sorted(LEVELS[role])))]
        person = Person(
            telegram_id=draw(st.integers(1, 9)), name=draw(WORDS), language=draw(st.sampled_from(LANGUAGES))
        )
        found.append(
            Appointment(
                id=number,
                person_id=person.telegram_id,
                person=person,
                role=role,
                area_code=area,
                name=draw(WORDS),
                title=draw(WORDS),
                since=NOON,
            )
        )
    return found


def one_each(found: list[Appointment]) -> list[Appointment]:
    return list({(post.person_id, post.role, post.area_code): post for post in found}.values())


@settings(deadline=None, derandomize=True)
@given(found=posts())
def test_what_was_exported_as_csv_changes_nothing_when_it_comes_back(found: list[Appointment]) -> None:
    """Whatever people's names and titles begin with, hold or lack."""
    comes_back(one_each(found), roster_files.as_csv(roster_files.posts(found)), "roster.csv")


@settings(deadline=None, derandomize=True, max_examples=12)
@given(found=posts())
def test_what_was_exported_to_excel_changes_nothing_when_it_comes_back(found: list[Appointment]) -> None:
    """The same, though its cells are typed and its XML cannot hold every sign."""
    made = roster_files.as_xlsx(HOUSE, roster_files.posts(found), COLUMNS, "id")
    comes_back(one_each(found), made, "roster.xlsx")


def comes_back(found: list[Appointment], made: bytes, name: str) -> None:
    reading = roster.read(made, name, HOUSE.gazetteer)
    assert (reading.refused, reading.faults) == (None, [])
    lines = roster_plan.compare(reading.entries, found, [])
    assert [line.change for line in lines] == [Change.UNCHANGED] * len(found)


def test_no_cell_of_an_export_is_a_formula() -> None:
    """In Excel by the type of the cell, in CSV by an apostrophe before it."""
    names = ["=HYPERLINK(A1)", "+62 812", "-1", "@SUM(A1)", "'=1", "I Ketut Arta"]
    rows = [(name, "perbekel", "51.02.05.2003", name, "1", "id") for name in names]
    made = roster_files.as_xlsx(HOUSE, rows, COLUMNS, "id")
    cells = [cell for row in load_workbook(io.BytesIO(made)).worksheets[0].iter_rows(min_row=2) for cell in row]
    assert {cell.data_type for cell in cells} == {"s"}
    assert all(cell.quotePrefix for cell in cells)
    with ZipFile(io.BytesIO(made)) as archive:
        assert b"<f>" not in archive.read("xl/worksheets/sheet1.xml")
    table = list(csv.reader(io.StringIO(roster_files.as_csv(rows).decode())))
    assert [row[0] for row in table[1:]] == ["'=HYPERLINK(A1)", "'+62 812", "'-1", "'@SUM(A1)", "''=1", "I Ketut Arta"]
    assert all(row[0] == row[3] for row in table[1:])


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_template_offers_what_can_be_chosen_and_imports_as_nothing(language: str) -> None:
    """Lists for role, area, language and status; the codes of all areas; its own rows are examples."""
    made = roster_files.template(HOUSE, language)
    book = load_workbook(io.BytesIO(made))
    sheet, areas, how = book.worksheets
    lists = {str(rule.sqref).split(":")[0]: rule.formula1 for rule in sheet.data_validations.dataValidation}
    assert lists["B2"] == f'"{",".join(Role)}"'
    assert lists["C2"] == f"'{areas.title}'!$A$2:$A$145"
    assert lists["F2"] == '"id,en"'
    assert lists["G2"] == '"aktif,selesai"'
    assert (areas.max_row, areas["A2"].value, areas["A145"].value) == (145, "51.02", "51.02.10.2014")
    assert [cell.value for cell in how["A"]][1:] == [*COLUMNS, "status"]
    for content, name in ((made, "t.xlsx"), (roster_files.template(HOUSE, language, excel=False), "t.csv")):
        reading = roster.read(content, name, HOUSE.gazetteer)
        assert (reading.entries, reading.examples) == ([], 4)
        assert [fault.text for fault in reading.faults] == ["roster-only-examples"]


def test_the_examples_of_a_template_are_rows_that_import_would_take() -> None:
    """Whoever only changes the names is right."""
    made = roster_files.template(HOUSE, "id", excel=False).decode().replace("CONTOH: ", "")
    reading = roster.read(made.encode(), "t.csv", HOUSE.gazetteer)
    assert (len(reading.entries), reading.faults) == (4, [])


async def test_a_sheet_of_links_names_each_person_and_post() -> None:
    """With the moment they end, and nothing that computes."""
    recipe = {"language": "id", "until": NOON.isoformat(), "links": [("=Arta", "Perbekel Bongan", "abc_-")]}
    made = await roster_files.make_links(None, HOUSE, recipe)  # type: ignore[arg-type] # it reads nothing
    (row,) = load_workbook(io.BytesIO(made)).worksheets[0].iter_rows(min_row=2, values_only=True)
    assert row == ("=Arta", "Perbekel Bongan", "https://t.me/KulkulBot?start=abc_-", datetime(2026, 3, 1, 12, 0))  # noqa: DTZ001 (a cell knows no zone)
