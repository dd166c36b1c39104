"""What of a text tells who wrote it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.giveaway import Sign, signs

QUIET = settings(deadline=None, derandomize=True)
NAME, USERNAME, PHONE = Sign.NAME, Sign.USERNAME, Sign.PHONE


@pytest.mark.parametrize(
    ("text", "name", "username", "found"),
    [
        ("saya I Wayan Sudarma, tetangga memukul istrinya", "I Wayan Sudarma", None, {NAME}),
        ("nama tiang SUDARMA", "I Wayan Sudarma", None, {NAME}),
        ("pak wayan yang jual, bukan made", "I Wayan Sudarma", None, set()),
        ("saya wayan", "Wayan", None, {NAME}),
        ("ada yang jual sabu di gang", "Ni Luh Ayu", None, set()),
        ("tiang ni luh ayu", "Ni Luh Ayu", None, {NAME}),
        ("anak ayu dipukul", "Ni Luh Ayu", None, set()),
        ("hubungi @Sudarma_88 saja", "W", "sudarma_88", {USERNAME}),
        ("t.me/sudarma_88", "W", "sudarma_88", {USERNAME}),
        ("wa saya 0812-3456-7890", "W", None, {PHONE}),
        ("+62 812 3456 7890", "W", None, {PHONE}),
        ("6281234567890", "W", None, {PHONE}),
        ("call +31 6 12345678", "W", None, {PHONE}),
        ("kantor (0361) 811171", "W", None, {PHONE}),
        ("jam 08.30 di TPS 012", "W", None, set()),
        ("NIK 5102050101900001", "W", None, set()),
        ("uang Rp 2.000.000.000", "W", None, set()),
        ("telepon 110", "W", None, set()),
        ("", "", "", set()),
    ],
)
def test_own_name_username_and_a_phone_number_are_noticed(
    text: str, name: str, username: str | None, found: set[Sign]
) -> None:
    """Half the island is called Wayan: alone that tells nobody apart, the whole name does."""
    assert signs(text, name, username) == found


@QUIET
@given(st.text(max_size=60), st.text(max_size=30), st.none() | st.text(max_size=30))
def test_any_text_and_any_name_are_answered(text: str, name: str, username: str | None) -> None:
    """Emoji, marks from right to left, nothing at all."""
    assert signs(text, name, username) <= set(Sign)


@QUIET
@given(st.from_regex(r"[a-z ]{0,30}", fullmatch=True), st.from_regex(r"xx[a-z]{3,10}", fullmatch=True))
def test_a_rare_name_is_found_wherever_it_stands(text: str, name: str) -> None:
    """In any case of letters, between any words."""
    assert NAME in signs(f"{text} {name.upper()}, {text}", f"I Made {name.title()}", None)


@QUIET
@given(st.from_regex(r"0[1-9][0-9]{7,11}", fullmatch=True), st.sampled_from(["", " ", "-", "."]))
def test_a_phone_number_is_found_however_it_is_written(digits: str, between: str) -> None:
    """In groups of four, as people write them."""
    written = between.join([digits[:4], digits[4:8], digits[8:]] if between else [digits])
    assert PHONE in signs(f"hubungi {written} ya", "W", None)
