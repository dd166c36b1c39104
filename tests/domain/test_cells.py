"""Text in cells: no spreadsheet computes it, and nothing of it is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import cells

TEXTS = st.text(max_size=12) | st.lists(st.sampled_from("'=+-@\t\r\n＝a "), max_size=6).map("".join)


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"])
def test_what_begins_like_a_formula_is_quoted(sign: str) -> None:
    """Each sign that Excel or LibreOffice takes for the beginning of one."""
    assert cells.quoted(f"{sign}1+1") == f"'{sign}1+1"


@given(TEXTS)
def test_quoted_text_begins_no_formula_and_comes_back(text: str) -> None:
    """Also when it began with an apostrophe of its own."""
    quoted = cells.quoted(text)
    assert not quoted.startswith(tuple("=+-@\t\r\n＝＋－＠"))
    assert cells.unquoted(quoted) == text


@given(TEXTS)
def test_text_that_needs_no_quoting_is_left_alone(text: str) -> None:
    """O'Brien stays O'Brien, and 'tis stays 'tis."""
    if not text.lstrip("'").startswith(tuple("=+-@\t\r\n＝＋－＠")):
        assert cells.quoted(text) == text == cells.unquoted(text)
