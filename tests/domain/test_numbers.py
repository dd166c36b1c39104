"""Numbers of cases."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.numbers import case_number, find_number


def test_a_number_reads_well_on_the_phone() -> None:
    """Regency, year, running number in at least five digits."""
    assert case_number(2026, 42) == "TBN-26-00042"
    assert case_number(2009, 123456) == "TBN-09-123456"


@settings(deadline=None, derandomize=True)
@given(st.integers(2020, 2099), st.integers(1, 10**7), st.sampled_from(["{}", "laporan {} sdh?", "({}).", "no. {}!"]))
def test_a_number_is_found_in_what_people_write(year: int, serial: int, around: str) -> None:
    """In any case of letters, with any words around it."""
    number = case_number(year, serial)
    assert find_number(around.format(number)) == number
    assert find_number(around.format(number.lower())) == number


@settings(deadline=None, derandomize=True)
@given(st.tuples(st.integers(2020, 2099), st.integers(1, 10**7)), st.tuples(st.integers(2020, 2099), st.integers(1)))
def test_two_cases_never_share_a_number(one: tuple[int, int], other: tuple[int, int]) -> None:
    """Within a century the number tells the year and the serial apart."""
    assert (case_number(*one) == case_number(*other)) == (one == other)


@pytest.mark.parametrize("text", ["", "TBN", "TBN-26", "TBN-26-42", "TBN-2026-00042", "26-00042"])
def test_what_is_no_number_is_not_found(text: str) -> None:
    """Half a number names no case."""
    assert find_number(text) is None
