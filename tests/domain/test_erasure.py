"""A name goes out of words that stay."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.erasure import without_name

NAME = "Wayan Bertanda"


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Saya Wayan Bertanda dari Bongan", "Saya … dari Bongan"),
        ("saya WAYAN  bertanda, tolong", "saya …, tolong"),
        ("hubungi @wayan_b ya", "hubungi … ya"),
        ("hubungi wayan_b.", "hubungi …."),
        ("Pak Wayan di balai", "Pak Wayan di balai"),
        ("wayan_bc bukan saya", "wayan_bc bukan saya"),
    ],
)
def test_the_whole_name_and_the_username_go_and_half_the_island_stays(text: str, left: str) -> None:
    """However they are written; a single common word tells nobody apart."""
    assert without_name(text, NAME, "wayan_b", "…") == left


@given(st.text(max_size=60), st.text(max_size=12), st.none() | st.text(max_size=8), st.text(max_size=60))
def test_no_name_makes_it_fail_or_touches_other_words(text: str, name: str, username: str | None, rest: str) -> None:
    """Whatever somebody is called; signs that mean something to a pattern mean nothing here."""
    without_name(text, name, username, "…")
    assert without_name("", name, username, "…") == ""
    assert "QQQQ" not in without_name(f"{text} QQQQ {rest}", "QQQQ", None, "…").split()
