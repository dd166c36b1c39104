import csv
from pathlib import Path
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.places.gazetteer import Gazetteer

BORDERS = Path(__file__).parents[3] / "shared" / "territory" / "desa.geojson"
GAZETTEER = Gazetteer.load()
ALL = [place for code, _ in GAZETTEER.kecamatan() for place in GAZETTEER.desa_of(code)]
places = st.sampled_from(ALL)


def aliases() -> list[dict[str, str]]:
    file = Path(__file__).parents[2] / "storage" / "territory" / "aliases.csv"
    return list(csv.DictReader(file.read_text(encoding="utf-8").splitlines()))


def found(typed: str) -> list[str]:
    return [place.label for place in GAZETTEER.by_name(typed)]


def test_the_regency_has_10_kecamatan_and_133_desa() -> None:
    """The Kemendagri list, complete."""
    assert len(GAZETTEER.kecamatan()) == 10
    assert len(ALL) == 133


def test_a_banjar_belongs_to_its_desa() -> None:
    """A banjar's code is the desa's with two digits more."""
    place = GAZETTEER.place("51.02.05.2003.07")
    assert place is not None
    assert place.label == "Bongan, Kec. Tabanan"
    assert GAZETTEER.place("51.03.01.2001") is None


@pytest.mark.parametrize(
    ("typed", "labels"),
    [
        ("ds bongan", ["Bongan, Kec. Tabanan"]),
        ("desa bongan kec tabanan", ["Bongan, Kec. Tabanan"]),
        ("bongn", ["Bongan, Kec. Tabanan"]),
        ("di br dinas kelod ds bongan", ["Bongan, Kec. Tabanan"]),
        ("abiantuwung", ["Abian Tuwung, Kec. Kediri"]),
        ("kaba2", ["Kaba-kaba, Kec. Kediri"]),
        ("beraban kediri", ["Beraban, Kec. Kediri"]),
        ("beraban seltim", ["Beraban, Kec. Selemadeg Timur"]),
        ("kukuh marga", ["Kukuh, Kec. Marga"]),
        ("kediri", ["Kediri, Kec. Kediri"]),
        ("saya di jatiluwih pak", ["Jatiluwih, Kec. Penebel"]),
        ("banjar anyar", ["Banjar Anyar, Kec. Kediri"]),
        ("bjr tegal, ds. wongaya gede, kec. penebel", ["Wongaya Gede, Kec. Penebel"]),
    ],
)
def test_an_answer_names_one_desa(typed: str, labels: list[str]) -> None:
    """Prefixes, typos, the banjar before and the kecamatan behind do not stand in the way."""
    assert found(typed) == labels


@pytest.mark.parametrize("typed", ["beraban", "baturiti", "kukuh", "pandak"])
def test_a_name_of_two_desa_is_asked_back(typed: str) -> None:
    """Three pairs share a name, and half a name may fit several."""
    assert len(found(typed)) == 2


@pytest.mark.parametrize(
    "typed",
    ["ada ribut2 di pasar", "ada maling di desa bongan", "mati lampu di baturiti", "sudah aman", "denpasar", "", "2"],
)
def test_what_is_no_place_name_finds_none(typed: str) -> None:
    """A sentence that reports something is a report, whatever place it names."""
    assert found(typed) == []


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("Selemadeg Barat", "51.02.03"),
        ("seltim", "51.02.02"),
        ("kec kediri", "51.02.06"),
        ("kecamatan penebel", "51.02.08"),
        ("bongan", None),
        ("ada ribut di penebel", None),
    ],
)
def test_a_kecamatan_is_told_from_a_desa(typed: str, code: str | None) -> None:
    """A kecamatan has too many desa to list, so it has an answer of its own."""
    assert GAZETTEER.kecamatan_named(typed) == code
    if code:
        assert found(typed) == []


@given(places)
def test_every_desa_is_found_by_its_own_name(place: object) -> None:
    """By name alone it is among the answers, with its kecamatan it is the only one."""
    assert place in ALL
    name, kecamatan = place.name, place.kecamatan  # type: ignore[attr-defined]
    assert place in GAZETTEER.by_name(f"Desa {name}")
    assert GAZETTEER.by_name(f"{name} kec {kecamatan}") == [place]


@pytest.mark.parametrize("row", aliases(), ids=lambda row: row["alias"])
def test_every_alias_finds_what_it_stands_for(row: dict[str, str]) -> None:
    """Old official spellings, the press and chat."""
    if len(row["code"]) == len("51.02.01.2001"):
        assert row["code"] in [place.code for place in GAZETTEER.by_name(row["alias"])]
    elif len(row["code"]) == len("51.02.01"):
        assert GAZETTEER.kecamatan_named(row["alias"]) == row["code"]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("balap liar di abiantuwung tiap malam", "Abian Tuwung, Kec. Kediri"),
        ("td di desa kediri ada ribut", "Kediri, Kec. Kediri"),
        ("ribut di ds. kukuh kec marga", "Kukuh, Kec. Marga"),
        ("di pandak gede ada kebakaran", "Pandak Gede, Kec. Kediri"),
        ("desa baru longsor td pagi", "Baru, Kec. Marga"),
        ("ada yg tau kantor desa Tajen jam berapa buka", "Tajen, Kec. Penebel"),
        ("di kediri macet", None),
        ("wenten tajen ring tegalan", None),
        ("jalan baru rusak, rumah tua roboh", None),
        ("ds kukuh ada maling", None),
        ("pelaku kabur ke arah bongan", None),
        ("orang dari bongan mukul saya", None),
        ("maling di bongan dan kelating", None),
        ("pak sanda dipukul", None),
    ],
)
def test_a_place_in_a_text_is_taken_only_when_sure(text: str, label: str | None) -> None:
    """Ordinary words, shared names, roads and persons are not where it happened."""
    place = GAZETTEER.mentioned(text)
    assert (place.label if place else None) == label


def test_without_borders_the_nearest_five_are_asked() -> None:
    """A point in each desa cannot say where the border runs."""
    located = GAZETTEER.locate(-8.5630, 115.1060)
    assert located.certainty == "ask"
    assert len(located.places) == 5
    assert located.places[0].name == "Bongan"


def test_far_from_every_desa_is_outside() -> None:
    """Denpasar is 9 km from the nearest desa."""
    assert GAZETTEER.locate(-8.65, 115.2167).certainty == "outside"


def test_answers_are_quick() -> None:
    """A typed name within 5 ms, a pin within 1 ms."""
    start = perf_counter()
    for _ in range(50):
        GAZETTEER.by_name("di br dinas kelod ds bongaan")
    named = perf_counter()
    for _ in range(50):
        GAZETTEER.locate(-8.5, 115.1)
    assert named - start < 50 * 0.005
    assert perf_counter() - named < 50 * 0.001


@pytest.mark.skipif(not BORDERS.exists(), reason="no boundary file here")
class TestWithBorders:
    gazetteer = Gazetteer.load(BORDERS if BORDERS.exists() else None)

    @pytest.mark.parametrize(
        ("lat", "lon", "name"),
        [
            (-8.6185, 115.0890, "Beraban"),
            (-8.2752, 115.1668, "Candikuning"),
            (-8.3690, 115.1310, "Jatiluwih"),
            (-8.5630, 115.1060, "Bongan"),
        ],
    )
    def test_a_pin_well_inside_is_known(self, lat: float, lon: float, name: str) -> None:
        """Nobody is asked what the map knows."""
        located = self.gazetteer.locate(lat, lon)
        assert (located.certainty, [place.name for place in located.places]) == ("known", [name])

    @pytest.mark.parametrize(("lat", "lon"), [(-8.5417, 115.1725), (-8.65, 115.2167)])
    def test_outside_is_outside(self, lat: float, lon: float) -> None:
        """Taman Ayun and Denpasar are in other regencies."""
        assert self.gazetteer.locate(lat, lon).certainty == "outside"
