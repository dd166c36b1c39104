"""Codes of areas: what lies in what."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain import area as areas
from domain.area import Level

PARTS = st.tuples(*(st.integers(0, 10**digits - 1).map(f"{{:0{digits}d}}".format) for digits in (2, 2, 2, 4, 2)))
CODES = st.tuples(PARTS, st.integers(2, 5)).map(lambda drawn: ".".join(drawn[0][: drawn[1]]))


@pytest.mark.parametrize(
    ("code", "level"),
    [
        ("51.02", Level.KABUPATEN),
        ("51.02.05", Level.KECAMATAN),
        ("51.02.05.2003", Level.DESA),
        ("51.02.05.2003.01", Level.BANJAR),
    ],
)
def test_a_codes_length_is_its_level(code: str, level: Level) -> None:
    """Kemendagri's codes grow by a part a level; a banjar is its desa's code and two digits."""
    assert areas.well_formed(code)
    assert areas.level(code) is level


@pytest.mark.parametrize(
    "code",
    [
        *("", "51", "51.2", "51.02.5", "51.02.05.203", "51.02.05.2003.1", "51.02.05.2003.01.01"),
        *("51.02.", "5a.02", " 51.02", "51.02\n", "51-02", "٥١.٠٢"),
    ],
)
def test_what_is_no_code_is_refused(code: str) -> None:
    """Only Latin digits in groups of 2, 2, 2, 4 and 2."""
    assert not areas.well_formed(code)


@settings(deadline=None, derandomize=True)
@given(CODES)
def test_a_parent_contains_its_child_and_never_the_other_way(code: str) -> None:
    """An area lies in each area of its lineage and in no smaller one."""
    assert areas.well_formed(code)
    lineage = areas.lineage(code)
    assert lineage[0] == code
    assert lineage[-1] == code[:5]
    assert len(lineage) == code.count(".")
    for inner, outer in pairwise(lineage):
        assert areas.parent(inner) == outer
        assert areas.contains(outer, inner)
        assert areas.contains(outer, code)
        assert not areas.contains(inner, outer)


@settings(deadline=None, derandomize=True)
@given(CODES, CODES)
def test_containing_is_standing_in_the_lineage(one: str, other: str) -> None:
    """What contains and what lineage says never differ; a code that only begins alike contains nothing."""
    assert areas.contains(one, other) == (one in areas.lineage(other))


def test_the_desa_and_kecamatan_of_a_banjar_are_cut_from_its_code() -> None:
    """A banjar's desa and kecamatan are its code's first parts; a desa is its own desa."""
    assert areas.desa("51.02.05.2003.01") == "51.02.05.2003"
    assert areas.desa("51.02.05.2003") == "51.02.05.2003"
    assert areas.kecamatan("51.02.05.2003.01") == "51.02.05"
    assert areas.kecamatan("51.02.05") == "51.02.05"


@pytest.mark.parametrize("code", ["51.02", "51.02.05"])
def test_a_larger_area_lies_in_no_desa(code: str) -> None:
    """Asking for the desa of a kecamatan is a slip, not an empty answer."""
    with pytest.raises(ValueError, match="larger"):
        areas.desa(code)


def test_the_kabupaten_lies_in_no_kecamatan() -> None:
    """Nor is there a kecamatan of the whole regency."""
    with pytest.raises(ValueError, match="larger"):
        areas.kecamatan("51.02")
