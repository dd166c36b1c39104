"""When a broadcast may go, who may send it, and an account that adds up."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain import standstill
from domain.area import KABUPATEN
from domain.broadcast import Account, account, falls_silent_at, may_send, moment_of, time_left
from domain.delivery import RowState
from domain.reminders import Quiet, free_from
from domain.roles import Post, Role

WITA = ZoneInfo("Asia/Makassar")
QUIET = Quiet()
STEADY = settings(deadline=None, derandomize=True)
NOW = datetime(2026, 11, 24, 10, 2, tzinfo=WITA)
MOMENTS = st.integers(0, 3 * 365 * 24 * 60).map(lambda m: datetime(2026, 1, 1, tzinfo=WITA) + timedelta(minutes=m))


def at(day: int, hour: int, minute: int = 0, month: int = 11, year: int = 2026) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=WITA)


@STEADY
@given(
    st.dictionaries(st.sampled_from([state for state in RowState if state != RowState.MERGED]), st.integers(0, 10**6))
)
def test_every_row_stands_in_one_column_of_the_account(rows: dict[RowState, int]) -> None:
    """Whatever becomes of them: the columns add up to the rows."""
    found = account(sum(rows.values()), rows)
    assert found.adds_up
    assert found.settled + found.left == found.planned
    assert found.unreached == found.planned - found.sent - found.left


def test_a_row_in_no_known_state_is_no_recipient() -> None:
    """A merged row is an edit of a card: counting it would hide a mistake."""
    with pytest.raises(KeyError):
        account(1, {RowState.MERGED: 1})
    assert not Account(2, sent=1).adds_up


@pytest.mark.parametrize(
    ("role", "area", "may"),
    [
        (Role.OPERATOR, KABUPATEN, True),
        (Role.COMMANDER, KABUPATEN, True),
        (Role.COMMANDER, "51.02.06", True),
        (Role.COMMANDER, "51.02.05", False),
        (Role.PERBEKEL, "51.02.06.2001", False),
        (Role.BHABINKAMTIBMAS, "51.02.06.2001", False),
    ],
)
def test_commanders_and_operators_send_within_their_area(role: Role, area: str, *, may: bool) -> None:
    """And nobody else, nor beyond it."""
    post = Post(1, 7, role, area)
    assert (may_send([post], "51.02.06.2001") is post) == may
    assert may_send([], "51.02.06") is None


def test_of_several_posts_the_widest_speaks() -> None:
    """A Kapolres who also stands in for a Kapolsek."""
    near, far = Post(1, 7, Role.COMMANDER, "51.02.06"), Post(2, 7, Role.COMMANDER, KABUPATEN)
    assert may_send([near, far], "51.02.06") is far


def test_the_time_to_go_follows_the_pace() -> None:
    """Nothing is promised before there is a pace."""
    assert time_left(100, 11, timedelta(seconds=1)) == timedelta(seconds=10)
    assert time_left(0, 0, timedelta()) == timedelta()
    assert time_left(5, 1, timedelta()) is None
    assert time_left(5, 9, timedelta()) is None


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("18.00", at(24, 18)),
        ("18:00", at(24, 18)),
        (" 9.30 ", at(25, 9, 30)),
        ("24/11 18.00", at(24, 18)),
        ("1/2 06.00", at(1, 6, month=2, year=2027)),
        ("24/11/2027 18.00", at(24, 18, year=2027)),
        ("24/11/2025 18.00", None),
        ("24/11 10.02", at(24, 10, 2, year=2027)),
        ("31/2 10.00", None),
        ("29/2 10.00", None),
        ("25.00", None),
        ("18", None),
        ("besok sore", None),
        ("١٨.٠٠", None),
        ("", None),
    ],
)
def test_a_time_is_read_as_people_write_it(typed: str, meant: datetime | None) -> None:
    """In Bali's time, always ahead; anything else is asked for again."""
    assert moment_of(typed, NOW, WITA) == meant


@STEADY
@given(MOMENTS, st.text(max_size=12) | st.from_regex(r"[0-9]{1,2}/[0-9]{1,2} [0-9]{1,2}[.:][0-9]{2}", fullmatch=True))
def test_a_time_that_is_read_lies_ahead_and_within_a_year_or_so(now: datetime, typed: str) -> None:
    """Whatever is typed."""
    found = moment_of(typed, now, WITA)
    assert found is None or now < found <= now + timedelta(days=367)


@STEADY
@given(MOMENTS, st.sampled_from([QUIET, None]))
def test_silence_begins_where_it_is_said_to_begin(moment: datetime, quiet: Quiet | None) -> None:
    """From a moment that is free until that one it stays free; at that one it is not."""
    start = free_from(moment, WITA, quiet)
    silent = falls_silent_at(start, WITA, quiet)
    if silent is None:
        assert quiet is None
        assert not [since for since, _ in standstill.silences(WITA) if since > start]
        return
    assert silent > start
    assert free_from(silent, WITA, quiet) > silent
    for part in (0.01, 0.5, 0.99):
        between = start + (silent - start) * part
        assert free_from(between, WITA, quiet) == between


def test_without_quiet_hours_only_nyepi_is_silent() -> None:
    """Both ends the same: no quiet hours were set."""
    never = Quiet.parse("00:00-00:00")
    assert falls_silent_at(NOW, WITA, never) == at(8, 6, month=3, year=2027)
    assert falls_silent_at(NOW, WITA, QUIET) == at(24, 21)
