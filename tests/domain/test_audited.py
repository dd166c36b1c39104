"""What of the audit is looked at, as a button carries it."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.audited import ALL, BY_A_REPORTER, BY_ITSELF, GROUPS, KINDS, PERIODS, View

searches = st.just("") | st.integers(1, 2**52).map("u{}".format) | st.integers(0, 999_999).map("TBN-26-{:05d}".format)
views = st.builds(View, st.sampled_from([ALL, *GROUPS]), st.sampled_from(list(PERIODS)), searches)


@given(views)
def test_a_view_comes_back_from_its_button(view: View) -> None:
    """In 24 characters: the most a button's word may have."""
    assert View.parse(view.word) == view
    assert len(view.word) <= 24


@given(st.text(max_size=24) | st.sampled_from(["", "all", "0.30.", "0.30.x", "1.2", "identity.30", "0.30.u-1"]))
def test_what_no_button_carries_is_no_view(word: str) -> None:
    """Forged words are none, or say exactly what they are taken for."""
    view = View.parse(word)
    assert view is None or view.word == word


def test_every_action_is_in_one_group() -> None:
    """Else two filters show the same row."""
    assert KINDS >= BY_ITSELF | BY_A_REPORTER
    assert len(KINDS) == sum(len(kinds) for kinds in GROUPS.values())


@pytest.mark.parametrize(("period", "first"), [("1", (24, 0)), ("7", (18, 0)), ("30", None)])
def test_a_period_is_whole_days_in_bali(period: str, first: tuple[int, int] | None) -> None:
    """Today begins at midnight there, which is 16.00 of the day before in UTC."""
    zone = ZoneInfo("Asia/Makassar")
    since = View(period=period).since(datetime(2026, 11, 24, 2, 0, tzinfo=UTC), zone)
    assert since is not None
    assert (since.hour, since.minute) == (0, 0)
    if first:
        assert (since.day, since.hour) == first
    assert View(period=ALL).since(datetime(2026, 11, 24, 2, 0, tzinfo=UTC), zone) is None


def test_a_search_is_a_case_or_a_person() -> None:
    """Never both."""
    assert (View(search="TBN-26-00042").case, View(search="TBN-26-00042").person) == ("TBN-26-00042", None)
    assert (View(search="u7001").case, View(search="u7001").person) == ("", 7001)
    assert View().kinds is None
    assert View("mutes").kinds == GROUPS["mutes"]
