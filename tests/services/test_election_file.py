"""An election's file is read whole: every fault with its line, nothing guessed, every file of ours without one."""

import re
import tomllib
from datetime import date, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import neutral
from domain.reminders import Quiet
from services.places.area_names import UnknownAreaError, resolve
from services.places.gazetteer import Gazetteer
from services.voting import election_file, election_library
from services.voting.election_file import ElectionFile, Where
from services.voting.election_library import DEMO, EXAMPLES, TEMPLATES
from services.voting.toml_lines import Lines
from tests.elections import reminder, source

GAZETTEER = Gazetteer.load()
WHERE = Where(GAZETTEER, ZoneInfo("Asia/Makassar"), Quiet())
DAY = date(2027, 5, 9)

BROKEN = """\
slug = "Pemilu 2029"
kind = "pemilu"
voting_day = "2029-02-14"
areas = [
  "Kediri",
  "Kukuh",  # which one?
  "Bongan", "Desa Bongan",
]
foo = 1

[names]
id = "Pemilu"

[hours]
opens = "07:00"
closes = "06:00"

[[stages]]
id = "Masa tenang"
en = "Quiet"
from = 2029-02-13
to = 2029-02-11

[[stations]]
desa = "Bongn"
count = 0

[[reminders]]
name = "a"
at = "H-3 8"
send_until = "H-3 20:00"
audience = ["residents", "warga"]
id = "{nama}"
en = "coblos nomor 2"

[[reminders]]
name = "a"
at = "H-3 22:00"
send_until = "2 hours"
audience = ["residents"]
id = "x"
en = \"\"\"
[not a table]
y = 1\"\"\"
tonn = 1

[[rounds]]
name = "siap"
at = "H 06:00"
"""


def faults(text: str) -> list[tuple[int, str]]:
    return [(fault.line, fault.what) for fault in election_file.read(text, WHERE).faults]


def read(text: str) -> ElectionFile:
    reading = election_file.read(text, WHERE)
    assert [str(fault) for fault in reading.faults] == []
    assert reading.election is not None
    return reading.election


def test_every_fault_is_told_at_once_with_its_line_and_how_to_mend_it() -> None:
    """Eighteen faults, nineteen lines; the file is not read at all while there is one."""
    found = faults(BROKEN)
    assert [line for line, _ in found] == [1, 3, 5, 6, 7, 9, 11, 16, 22, 25, 26, 30, 32, 33, 34, 37, 38, 45, 48]
    said = dict(found)
    assert "without quotation marks, like 2024-02-14" in said[3]
    assert '"51.02.06" (Kecamatan Kediri) or "51.02.06.2013" (Desa Kediri, Kec. Kediri): write the code' in said[5]
    assert "51.02.04.2009" in said[6]
    assert "51.02.07.2001" in said[6]
    assert "overlap" in said[7]
    assert "known here are" in said[9]
    assert said[11] == "en is missing"
    assert "closes must be after opens (07:00)" in said[16]
    assert "did you mean Bongan, Kec. Tabanan (51.02.05.2003)?" in said[25]
    assert 'like "H-3 08:00"' in said[30]
    assert "audiences are residents, officers" in said[32]
    assert "{name}, {day}, {opens}, {closes}" in said[33]
    assert "coblos nomor 2" in said[34]
    assert "stands already in line 29" in said[37]
    assert "left alone at 21:00-06:00" in said[38]
    assert "rounds are ready, opened" in said[48]
    assert election_file.read(BROKEN, WHERE).election is None


@pytest.mark.parametrize(
    ("text", "line"),
    [("a = 1\nb = \n", 2), ("a = 1\na = 2\n", 2), ("x = '''\nnever closed", 2), ("", 1), ("\ufeffjunk", 1)],
)
def test_what_is_no_toml_is_one_fault_with_its_line(text: str, line: int) -> None:
    """tomllib stops at the first; an empty file misses everything at its first line."""
    found = faults(text)
    assert found
    assert {at for at, _ in found} == {line}


@pytest.mark.parametrize("name", [*TEMPLATES, DEMO, *EXAMPLES])
def test_every_file_of_ours_is_without_a_fault(name: str) -> None:
    """Whatever the voting day, at month ends and around Nyepi too."""
    for day in (DAY, date(2028, 3, 1), date(2027, 3, 8), date(2028, 2, 29)):
        election = read(election_library.ready(name, day))
        assert election.reminders
        assert election.rounds
        if name not in EXAMPLES:
            assert election.voting_day == day


def test_the_worked_examples_say_what_was() -> None:
    """14 February 2024, 27 November 2024, and 23 July 2023 in 14 desa of 7 kecamatan."""
    pemilu, pilkada, pilkel = (read(election_library.ready(name, DAY)) for name in EXAMPLES)
    assert (pemilu.voting_day, pemilu.areas) == (date(2024, 2, 14), ("51.02",))
    assert (pilkada.voting_day, pilkada.areas) == (date(2024, 11, 27), ("51.02",))
    assert pilkel.voting_day == date(2023, 7, 23)
    assert len(pilkel.areas) == 14
    assert len({code[:8] for code in pilkel.areas}) == 7
    assert (pemilu.opens, pemilu.closes, pilkel.closes) == (time(7), time(13), time(12))
    quiet = next(stage for stage in pemilu.stages if "tenang" in stage.names["id"])
    assert (quiet.first, quiet.last) == (date(2024, 2, 11), date(2024, 2, 13))


@pytest.mark.parametrize(("template", "example"), list(zip(TEMPLATES, EXAMPLES, strict=True)))
def test_an_example_has_the_reminders_of_its_template(template: str, example: str) -> None:
    """What was learnt once is not lost in the other."""

    def parts(name: str) -> object:
        raw = tomllib.loads(election_library.ready(name, DAY))
        return raw["reminders"], raw["rounds"], raw["hours"]

    assert parts(template) == parts(example)


@pytest.mark.parametrize("name", [*TEMPLATES, DEMO, *EXAMPLES])
def test_no_file_of_ours_takes_a_side(name: str) -> None:
    """No party, no number to vote for, no result, no poll; the only figures are times, days and counts of stations."""
    text = election_library.ready(name, DAY)
    raw = tomllib.loads(text)
    for item in raw["reminders"]:
        for language in ("id", "en"):
            words = item[language]
            assert neutral.found(words) == []
            assert not re.search(r"%|persen|suara sah|perolehan|unggul|survei|quick count|paslon|nomor urut", words)
            assert not re.search(r"\d{3,}", words), "a figure that is no time of day"


def test_those_who_may_be_candidates_get_no_orders_of_the_police() -> None:
    """A perbekel is often a candidate: vote buying and prone points are told to the police, and not to perbekel."""
    for name in [*TEMPLATES, DEMO]:
        for planned in read(election_library.ready(name, DAY)).reminders:
            if "perbekel" in planned.roles:
                assert planned.roles == ("perbekel",)
                assert "titik rawan" not in planned.texts["id"]
            if "babinsa" in planned.roles:
                assert "politik uang" not in planned.texts["id"]


def test_dates_and_hours_fill_the_texts() -> None:
    """A changed voting day changes the words."""
    text = source(DAY, reminder("a", "H-1 09:00", "6 hours", "residents", words="{name}: {day}, {opens}-{closes}"))
    (planned,) = read(text).reminders
    assert planned.texts["id"] == "Pilkel: Minggu, 9 Mei 2027, 07.00-12.00"
    assert planned.texts["en"] == "Pilkel (en): Sunday, 9 May 2027, 07.00-12.00 (en)"
    assert (planned.send_until - planned.at).seconds == 6 * 3600


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        ('kind = "pilkel"', 'kind = "pemilihan"', "kind must be pemilu, pilkada, pilkel"),
        ('["Desa Bongan"]', '["Kec. Tabanan"]', "a pilkel is held by desa"),
        ('["Desa Bongan"]', '["51.02.05.2003.01"]', "is a banjar"),
        ('["Desa Bongan"]', '["51.03"]', "is no area of Kabupaten Tabanan"),
        ('["Desa Bongan"]', '"Bongan"', "must be a list in square brackets"),
        ('["Desa Bongan"]', "[1]", "must hold texts in quotation marks"),
        ('opens = "07:00"', 'opens = "7 pagi"', 'must be a time of day, like "07:00"'),
        ('opens = "07:00"', 'opens = "07:00"\ndpk = "12:30"', "must lie between opens (07:00) and closes (12:00)"),
        ("[names]", "[names]\nba = 'x'", "known here are en, id"),
        ('id = "Pilkel"', "id = 3", "must be a text in quotation marks, not 3"),
        ('id = "Pilkel"', f'id = "{"x" * 200}"', "has 200 characters; 80 is the most"),
        ("[hours]", "[hour]", "did you mean hours?"),
    ],
)
def test_each_fault_says_how_to_mend_it(before: str, after: str, words: str) -> None:
    """One thing wrong, one line about it."""
    text = source(DAY)
    assert before in text
    assert any(words in what for _, what in faults(text.replace(before, after, 1)))


def test_hours_may_be_written_as_people_write_them() -> None:
    """07:00, 07.00 and TOML's own."""
    for written in ('"07:00"', '"07.00"', '"7.00"', "07:00:00"):
        assert read(source(DAY).replace('opens = "07:00"', f"opens = {written}")).opens == time(7)


def test_stages_stations_and_reminders_lie_within_the_election() -> None:
    """A desa that does not vote has no stage, no polling station and no reminder."""
    stage = '[[stages]]\nid = "a"\nen = "a"\nfrom = "H-1"\nareas = ["Desa Gubug"]\n'
    station = '[[stations]]\ndesa = "Gubug"\ncount = 3\n'
    part = reminder("a", "H-1 09:00", "6 hours", "residents").replace("audience", 'areas = ["Desa Gubug"]\naudience')
    found = faults(source(DAY, stage, station, part))
    assert len(found) == 3
    assert all("is no part of this election's areas" in what for _, what in found)


def test_the_calm_round_is_repeated_every_hour() -> None:
    """calm-12 to calm-15; other rounds are not repeated."""
    rounds = '[[rounds]]\nname = "calm"\nat = "H 12:00"\nuntil = "H 15:00"\n'
    assert [planned.name for planned in read(source(DAY, rounds)).rounds] == [f"calm-{hour}" for hour in range(12, 16)]
    wrong = rounds.replace('"calm"', '"ready"')
    assert any("only the round calm" in what for _, what in faults(source(DAY, wrong)))


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("Kabupaten Tabanan", "51.02"),
        ("Kec. Kediri", "51.02.06"),
        ("Selemadeg Timur", "51.02.02"),
        ("Desa Kediri", "51.02.06.2013"),
        ("Abiantuwung", "51.02.06.2014"),
        ("Kukuh, Kec. Marga", "51.02.07.2001"),
        ("Sarampingan", "51.02.01.2006"),
    ],
)
def test_areas_are_found_by_any_unmistakable_name(written: str, code: str) -> None:
    """Joined or apart, by alias, with the word before it that tells namesakes apart."""
    assert resolve(written, GAZETTEER) == code


@pytest.mark.parametrize(
    "written", ["Tabanan", "Kediri", "Kukuh", "Marga", "Bongn", "Kukuh, Kec. Xx", "kec Bongan", "?"]
)
def test_areas_are_never_guessed(written: str) -> None:
    """A near miss is offered, not taken: thousands are written to by it."""
    with pytest.raises(UnknownAreaError):
        resolve(written, GAZETTEER)


@given(
    st.lists(st.sampled_from(["# x", "", "a = 1", "b = [\n 1,\n 2]", 'c = """\n[d]\n"""', "e = {f = 1}"]), max_size=6)
)
def test_a_key_is_found_where_it_stands_whatever_is_around_it(before: list[str]) -> None:
    """Comments, lists over lines and texts that look like tables do not mislead."""
    text = "\n".join(
        ["[head]", *(f"k{number}{part}" if part[:1].isalpha() else part for number, part in enumerate(before))]
    )
    text += '\n[[deep.list]]\nwanted = "here"\n'
    lines = text.splitlines()
    where = Lines(text)
    assert lines[where.of(("deep", "list", 0, "wanted")) - 1] == 'wanted = "here"'
    assert where.of(("deep", "list", 0, "missing")) == lines.index("[[deep.list]]") + 1
