"""A roster is read whole: every fault is named with its line, and names must be unmistakable."""

import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from domain.roles import Role
from services.appointments import roster
from services.appointments.roster import COLUMNS, Entry, Reading
from services.places.gazetteer import Gazetteer
from texts.catalogue import LANGUAGES, Catalogue

GAZETTEER = Gazetteer.load()
TEXTS = Catalogue()
HEADER = "name,role,area,title,telegram_id,language"
ARTA = "I Ketut Arta,perbekel,Bongan"


def read_text(text: str | bytes, name: str = "roster.csv") -> Reading:
    return roster.read(text.encode() if isinstance(text, str) else text, name, GAZETTEER)


def said(reading: Reading) -> list[str]:
    return [fault.said(TEXTS, "en") for fault in reading.faults]


def entries(*lines: str, header: str = HEADER) -> list[Entry]:
    reading = read_text("\n".join([header, *lines]))
    assert reading.refused is None
    assert said(reading) == []
    return reading.entries


def faults(*lines: str) -> list[str]:
    return said(read_text("\n".join([HEADER, *lines])))


def refusal(text: str | bytes, name: str = "roster.csv") -> str:
    """What is said of a file that cannot be read as a whole, in one line."""
    refused = read_text(text, name).refused
    assert refused is not None
    told = TEXTS.plain(refused.text, "en", **refused.arguments)
    assert "\n" not in told
    return told


def test_a_row_becomes_an_entry_with_its_line() -> None:
    """Names are cleaned of double spaces, roles and areas understood, what is empty stays empty."""
    assert entries(
        " I  Ketut Arta ,Perbekel,Desa Bongan,,,",
        "",
        "Iptu Made Rai,commander,51.02.06,Kapolsek Kediri,123456789,en",
    ) == [
        Entry(2, "I Ketut Arta", Role.PERBEKEL, "51.02.05.2003", "", None, "id"),
        Entry(4, "Iptu Made Rai", Role.COMMANDER, "51.02.06", "Kapolsek Kediri", 123456789, "en"),
    ]


def test_only_three_columns_are_needed_in_any_order() -> None:
    """name, role, area; the others may be missing, and a file without titles changes none."""
    (entry,) = entries("Bongan,I Ketut Arta,perbekel", header="Area, NAME ,role")
    assert (entry.name, entry.role, entry.title, entry.telegram_id) == ("I Ketut Arta", Role.PERBEKEL, None, None)


@pytest.mark.parametrize(
    ("word", "role"),
    [(role.value, role) for role in Role if role not in {Role.COMMANDER, Role.OPERATOR}]
    + [("Polisi Banjar", Role.BANJAR_OFFICER), ("BHABIN", Role.BHABINKAMTIBMAS), ("Kepala Desa", Role.PERBEKEL)],
)
def test_a_role_is_written_as_people_write_it(word: str, role: Role) -> None:
    """In any letters, by its code or its everyday name."""
    (entry,) = entries(f"I Ketut Arta,{word},Bongan")
    assert entry.role is role


@pytest.mark.parametrize(
    ("role", "written", "code"),
    [
        ("perbekel", "bongn", "51.02.05.2003"),
        ("perbekel", "abiantuwung", "51.02.06.2014"),
        ("perbekel", '"Kukuh, Kec. Marga"', "51.02.07.2001"),
        ("perbekel", "beraban kediri", "51.02.06.2004"),
        ("perbekel", "51.02.02.2007", "51.02.02.2007"),
        ("banjar_officer", "51.02.05.2003.07", "51.02.05.2003.07"),
        ("banjar_officer", "Bongan", "51.02.05.2003"),
        ("commander", "Kediri", "51.02.06"),
        ("commander", "Kecamatan Tabanan", "51.02.05"),
        ("commander", "Kec. Selemadeg Timur", "51.02.02"),
        ("commander", "selemadeg timr", "51.02.02"),
        ("commander", "Kabupaten Tabanan", "51.02"),
        ("commander", "Kab. Tabanan", "51.02"),
        ("commander", "51.02", "51.02"),
        ("operator", "Tabanan", "51.02"),
        ("operator", "Kabupaten Tabanan", "51.02"),
    ],
)
def test_an_area_is_known_by_its_code_or_an_unmistakable_name(role: str, written: str, code: str) -> None:
    """With a slip of the finger too; what a name means depends on the post it is for."""
    (entry,) = entries(f"I Ketut Arta,{role},{written}")
    assert entry.area == code


@pytest.mark.parametrize(
    ("role", "written", "says"),
    [
        ("perbekel", "Beraban", "“Beraban” may be 51.02.06.2004 (Beraban, Kec. Kediri), 51.02.02.2007"),
        ("babinsa", "Kukuh", "write the code"),
        ("commander", "Tabanan", "may be 51.02.05 (kecamatan), 51.02 (kabupaten): write the code"),
        ("perbekel", "Ubud", "“Ubud” is no desa of Kabupaten Tabanan"),
        ("commander", "Kuta", "“Kuta” is no kecamatan of Kabupaten Tabanan"),
        ("perbekel", "", "the area is missing"),
        ("perbekel", "51.03.05.2003", "51.03.05.2003 is no area of Kabupaten Tabanan"),
        ("perbekel", "51.02.05.2999", "51.02.05.2999 is no area of Kabupaten Tabanan"),
        ("banjar_officer", "51.02.05.2999.01", "is no area of Kabupaten Tabanan"),
        ("perbekel", "51.02.05", "a perbekel is appointed to a desa, and “51.02.05” is a kecamatan"),
        ("babinsa", "51.02.05.2003.01", "a babinsa is appointed to a desa"),
        ("banjar_officer", "51.02.05", "a banjar_officer is appointed to a desa/banjar"),
        ("commander", "51.02.05.2003", "a commander is appointed to a kabupaten/kecamatan"),
        ("operator", "51.02.05", "a operator is appointed to a kabupaten"),
        ("banjar_officer", "٥١.٠٢.٠٥.٢٠٠٣.٠١", "is no desa of Kabupaten Tabanan"),
    ],
)
def test_an_area_that_may_be_two_or_none_is_asked_back(role: str, written: str, says: str) -> None:
    """Guessing would send somebody's reports to a stranger."""
    (fault,) = faults(f"I Ketut Arta,{role},{written}")
    assert fault.startswith("line 2: ")
    assert says in fault


@pytest.mark.parametrize(
    ("line", "says"),
    [
        (",perbekel,Bongan", "the name is missing"),
        ("I Ketut Arta,lurah,Bongan", "“lurah” is no role; roles are banjar_officer, bhabinkamtibmas"),
        ("I Ketut Arta,,Bongan", "the role is missing"),
        (f"{ARTA},,@arta,", "“@arta” is no Telegram id"),
        (f"{ARTA},,-5,", "“-5” is no Telegram id"),
        (f"{ARTA},,0,", "“0” is no Telegram id"),
        (f"{ARTA},,1²,", "“1²” is no Telegram id"),
        (f"{ARTA},,{2**52},", "is no Telegram id"),
        (f"{ARTA},,,nl", "“nl” is no language of the bot (id, en)"),
        ("I Ketut Arta", "the role is missing"),
        (f"{ARTA},Perbekel,123,id,more", "more cells than the header"),
    ],
)
def test_what_is_wrong_with_a_row_is_said_in_its_line(line: str, says: str) -> None:
    """Also for a row that is too short or too long."""
    found = faults(ARTA.replace("Arta", "Suta"), line)
    assert all(fault.startswith("line 3: ") for fault in found)
    assert any(says in fault for fault in found), found


def test_all_faults_are_named_at_once() -> None:
    """Nobody mends a file of 1,500 rows one run a fault."""
    found = faults(ARTA, ",lurah,Ubud,,x,nl", ARTA.replace("Arta", "Suta"), "Rai,perbekel,Kukuh")
    assert [fault.partition(":")[0] for fault in found] == ["line 3"] * 5 + ["line 5"]


def test_a_line_is_counted_as_an_editor_counts_it() -> None:
    """Empty lines and cells of two lines included."""
    found = faults("", '"I Ketut\nArta",perbekel,Bongan', "", "Rai,perbekel,Ubud")
    assert [fault.partition(":")[0] for fault in found] == ["line 6"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (f"{ARTA},,123,", f"{ARTA},,123,"),
        (f"{ARTA},,123,", "Another Name,perbekel,51.02.05.2003,Perbekel,123,"),
        (ARTA, ARTA.upper().replace("PERBEKEL", "perbekel")),
    ],
)
def test_the_same_post_twice_is_a_slip_of_the_hand(one: str, other: str) -> None:
    """By account, or by name where there is none yet."""
    assert faults(one, "Rai,babinsa,Bongan", other) == ["line 4: the same post as in line 2"]


def test_one_person_may_hold_several_posts_and_one_post_several_persons() -> None:
    """A polisi banjar serves two banjar; a desa has two babinsa."""
    lines = [
        "Rai,banjar_officer,51.02.05.2003.01,,123,",
        "Rai,banjar_officer,51.02.05.2003.02,,123,",
        "Suta,babinsa,Bongan,,124,",
        "Komang,babinsa,Bongan,,125,",
        "Suta,babinsa,Bongan,,126,",
    ]
    assert len(entries(*lines)) == 5


def test_a_semicolon_file_with_a_byte_order_mark_is_read() -> None:
    """So Excel saves CSV in Indonesia."""
    text = '\ufeffname;role;area;title\r\n"Arta, S.H.";perbekel;"Kukuh, Kec. Marga";Perbekel, Kukuh\r\n'
    (entry,) = read_text(text).entries
    assert (entry.name, entry.area, entry.title) == ("Arta, S.H.", "51.02.07.2001", "Perbekel, Kukuh")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("sign", [",", ";", "\t"])
def test_a_table_is_read_however_it_was_saved(encoding: str, sign: str) -> None:
    """As Excel, LibreOffice and Google write them, in any of the world's regions."""
    text = f"name{sign}role{sign}area\r\nNyoman Çakra{sign}perbekel{sign}Bongan\r\n"
    assert [entry.name for entry in read_text(text.encode(encoding)).entries] == ["Nyoman Çakra"]


def test_excels_own_first_line_says_how_cells_are_parted() -> None:
    """And lines are counted with it."""
    (entry,) = read_text("sep=;\r\nname;role;area\r\nArta, S.H.;perbekel;Bongan\r\n").entries
    assert (entry.line, entry.name) == (3, "Arta, S.H.")


def test_columns_may_have_indonesian_headings() -> None:
    """As long as nobody can mistake them."""
    (entry,) = entries("Arta,perbekel,Bongan,1,selesai", header="Nama,Peran,Wilayah,ID Telegram,Keterangan")
    assert (entry.telegram_id, entry.ends) == (1, True)


def test_a_post_ends_only_where_its_row_says_so() -> None:
    """Nothing written, or "aktif", goes on; any other word is a fault and no end."""
    header = "name,role,area,status"
    found = entries("A,perbekel,Bongan,", "B,babinsa,Bongan,Aktif", "C,babinsa,Bongan,SELESAI", header=header)
    assert [entry.ends for entry in found] == [False, False, True]
    (fault,) = said(read_text(f"{header}\nA,perbekel,Bongan,cuti"))
    assert "“cuti” is no status (aktif, active, selesai, ended)" in fault


def test_rows_marked_as_examples_are_passed_over() -> None:
    """Whoever leaves the template's rows in appoints nobody by them; a file of nothing else says so."""
    reading = read_text(f"{HEADER}\nCONTOH: Arta,lurah,Ubud\nexample: Rai,perbekel,Bongan\n{ARTA}")
    assert (reading.examples, [entry.line for entry in reading.entries], reading.faults) == (2, [4], [])
    assert faults("CONTOH: Arta,perbekel,Bongan") == [
        "line 1: there are example rows only; write your people below them, or change their names"
    ]


def test_a_name_is_no_novel_and_no_fault_of_a_formula() -> None:
    """Both come from a table that went wrong."""
    assert faults(f"{'x' * 201},perbekel,Bongan") == ["line 2: name has 200 letters at the most"]
    assert faults("#REF!,perbekel,Bongan") == ["line 2: name holds the fault of a formula (#REF!)"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_fault_can_be_said_in_every_language(language: str) -> None:
    """The person who sends the file reads what to mend."""
    reading = read_text("\n".join([f"{HEADER},status", ",lurah,Ubud,,x,nl,cuti", "A,babinsa,Kukuh", "B,babinsa,51.02"]))
    told = [fault.said(TEXTS, language) for fault in reading.faults]
    assert len(told) == 8
    assert all(line.startswith("baris" if language == "id" else "line") for line in told)


def excel(*rows: list[object]) -> Reading:
    book = Workbook()
    for row in rows:
        book.active.append(row)
    out = io.BytesIO()
    book.save(out)
    return roster.read(out.getvalue(), "roster.xlsx", GAZETTEER)


def test_an_excel_file_is_read_with_its_ids_as_numbers() -> None:
    """Excel keeps ids and even codes as numbers; whole ones come back without a fraction."""
    reading = excel(
        list(COLUMNS),
        ["I Ketut Arta", "perbekel", "Bongan", None, 123456789, None],
        [None, None, None, None, None, None],
        ["Made Rai", "commander", 51.02, "Kapolres Tabanan", 123456790.0, "EN"],
        ["Made Suta", "perbekel", "Ubud", None, 1.5, None],
    )
    assert [(e.line, e.area, e.telegram_id, e.language) for e in reading.entries] == [
        (2, "51.02.05.2003", 123456789, "id"),
        (4, "51.02", 123456790, "en"),
    ]
    assert [fault.line for fault in reading.faults] == [5, 5]


@pytest.mark.parametrize(
    ("content", "name", "says"),
    [
        (b"", "roster.csv", "the column name is missing in its first row. The columns are name, role, area"),
        ("name,role\nArta,perbekel\n", "roster.csv", "the column area is missing"),
        ("nombre,role,area\n", "roster.csv", "the column name is missing"),
        (f"{HEADER},phone\n", "roster.csv", "The column phone is not known"),
        (f"{HEADER},nama\n", "roster.csv", "The column name is there twice"),
        (b"name,role,area\n\x81", "roster.csv", "save it as “CSV UTF-8”"),
        (b"name,role,area\n\x00", "roster.csv", "save it as “CSV UTF-8”"),
        (b"no zip at all", "roster.xlsx", "can't be read as Excel"),
        (b"", "roster.xlsx", "can't be read as Excel"),
        (f'{HEADER}\n"{"x" * 140_000}\n', "roster.csv", "Line 2"),
        (f"{HEADER}\n" + "\n" * 5_001, "roster.csv", "more than 5,000 rows: that is no roster"),
        (b"x" * 5_000_001, "roster.csv", "5 MB at the most"),
    ],
)
def test_a_file_that_is_no_roster_is_refused_in_one_line(content: str | bytes, name: str, says: str) -> None:
    """Wrong columns, wrong encoding, no Excel inside, an open quotation mark, far too long."""
    assert says in refusal(content, name)


def test_a_file_without_rows_says_so() -> None:
    """Importing nothing and reporting success would be a lie."""
    assert faults() == ["line 1: the file has no rows below its header"]
    assert faults("", ",,,,,") == ["line 1: the file has no rows below its header"]


CELLS = st.text(max_size=12) | st.sampled_from(["perbekel", "Bongan", "51.02", ""])


@settings(deadline=None, derandomize=True, max_examples=60)
@given(rows=st.lists(st.lists(CELLS, max_size=7), max_size=4))
def test_no_file_however_odd_ends_in_a_traceback(rows: list[list[str]]) -> None:
    """Rows of any shape give entries and faults, or one line."""
    text = "\n".join([HEADER, *(",".join(row) for row in rows)])
    reading = read_text(text.encode("utf-8", "surrogatepass"))
    for entry in reading.entries:
        assert entry.name
    for fault in reading.faults:
        assert 1 <= fault.line <= text.count("\n") + text.count("\r") + 1
