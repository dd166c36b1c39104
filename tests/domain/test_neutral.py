"""Signs that a text takes a side, and words that only look like it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.neutral import ABBREVIATIONS, NAMES, ONLY_AFTER_PARTY, found

STEADY = settings(deadline=None, derandomize=True)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Coblos nomor 2 ya", ["Coblos nomor 2"]),
        ("jangan lupa pilih no. 1!", ["pilih no. 1"]),
        ("Pilihlah nomer urut 03", ["Pilihlah nomer urut 03"]),
        ("dukung paslon kita", ["dukung paslon"]),
        ("calon nomor 2 sudah datang", ["calon nomor 2"]),
        ("Nomor urut 1 kampanye sore ini", ["Nomor urut 1"]),
        ("salam dari Golkar dan GERINDRA", ["Golkar", "GERINDRA"]),
        ("acara PDI   Perjuangan", ["PDI Perjuangan"]),
        ("acara P.D.I.P", ["PDIP"]),
        ("posko PKB di balai banjar", ["PKB"]),
        ("kader Partai Buruh", ["Partai Buruh"]),
        ("Partai Demokrat", ["Demokrat"]),
        ("2 periode!", ["2 periode"]),
        ("Please vote for number 1", ["vote for number 1"]),
        ("Golkar, Golkar", ["Golkar"]),
    ],
)
def test_parties_and_calls_are_found_as_they_stand(text: str, words: list[str]) -> None:
    """Each once, in their order."""
    assert found(text) == words


@pytest.mark.parametrize(
    "text",
    [
        "Ini pesta demokrasi kita semua.",
        "Tingkatkan partisipasi pemilih; partai dan calon menurunkan alat peraga.",
        "Garuda Pancasila dipasang di balai desa.",
        "Buruh tani berkumpul di subak, penuh gelora.",
        "Bayar PBB paling lambat September.",
        "Bawa pan dan wajan untuk dapur umum.",
        "Mapel PKn libur.",
        "Nomor telepon posko 110, nomor antrean di TPS 3.",
        "Pilih lokasi parkir yang aman, pilih jalur utara.",
        "Coblos surat suara di bilik, satu orang satu suara.",
        "Umat Hindu merayakan Galungan.",
        "Panwas dan KPPS siap pukul 06.00.",
        "Cek nomor TPS Anda.",
    ],
)
def test_everyday_words_are_no_party(text: str) -> None:
    """What an officer has to be able to say on an election day."""
    assert found(text) == []


@STEADY
@given(
    st.sampled_from([*NAMES, *(f"partai {name}" for name in ONLY_AFTER_PARTY)]),
    st.sampled_from([str.upper, str.title, str]),
)
def test_a_partys_name_is_found_in_any_writing(name: str, write) -> None:  # type: ignore[no-untyped-def] # noqa: ANN001 (a way to write)
    """Wherever it stands in the text."""
    assert found(f"Kumpul besok, {write(name)} hadir.")


@STEADY
@given(st.sampled_from([*NAMES, *ABBREVIATIONS]), st.text("abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=6))
def test_a_name_inside_a_longer_word_is_none(name: str, rest: str) -> None:
    """Whole words only."""
    word = name.replace(" ", "").replace("-", "") + rest
    if word.casefold() not in {known.replace(" ", "").replace("-", "") for known in NAMES}:
        assert found(word) == []


@STEADY
@given(st.text(max_size=300))
def test_any_text_can_be_looked_at(text: str) -> None:
    """And what is found is there."""
    for words in found(text):
        assert words
