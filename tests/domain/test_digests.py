"""When a digest is due: at its minute, once, never stale, never on Nyepi."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.digests import STALE_AFTER, due, latest

BALI = ZoneInfo("Asia/Makassar")
TIMES = (time(7), time(20))
MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 (hypothesis wants bounds without a zone)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """In June 2026, in Bali."""
    return datetime(2026, 6, day, hour, minute, tzinfo=BALI)


@pytest.mark.parametrize(
    ("now", "given_before", "expected"),
    [
        (at(2, 6, 59), at(1, 20), None),
        (at(2, 7, 0), at(1, 20), at(2, 7)),
        (at(2, 7, 1), at(2, 7), None),
        (at(2, 10, 59), at(1, 20), at(2, 7)),
        (at(2, 11, 0), at(1, 20), None),
        (at(2, 20, 30), at(1, 20), at(2, 20)),
        (at(3, 0, 10), at(2, 7), None),
        (at(9, 7, 5), at(2, 7), at(9, 7)),
        (at(2, 7, 5), at(5, 20), None),
    ],
)
def test_the_newest_is_due_once_and_not_when_it_is_stale(
    now: datetime, given_before: datetime, expected: datetime | None
) -> None:
    """Four hours late is too late; a week of downtime makes one; a clock that went back makes none."""
    assert due(now, given_before, TIMES, BALI) == expected


@pytest.mark.parametrize("hour", [7, 20])
def test_nothing_is_due_on_nyepi(hour: int) -> None:
    """19 March 2026, from six to six."""
    now = datetime(2026, 3, 19, hour, 1, tzinfo=BALI)
    assert due(now, now - timedelta(days=1), TIMES, BALI) is None
    after = datetime(2026, 3, 20, 7, 1, tzinfo=BALI)
    assert due(after, now - timedelta(days=1), TIMES, BALI) == datetime(2026, 3, 20, 7, tzinfo=BALI)


def test_without_times_there_is_never_one() -> None:
    """An empty setting turns digests off."""
    assert latest(at(2, 7), (), BALI) is None
    assert due(at(2, 7), at(1, 7), (), BALI) is None


@given(MOMENTS, st.lists(st.times().map(lambda t: t.replace(microsecond=0, fold=0)), min_size=1, max_size=4))
def test_the_latest_is_the_last_time_of_day_that_has_come(now: datetime, times: list[time]) -> None:
    """Not in the future, not more than a day ago, and at one of the times in Bali."""
    found = latest(now, times, BALI)
    assert found is not None
    assert timedelta() <= now - found <= timedelta(days=1)
    assert found.astimezone(BALI).timetz().replace(tzinfo=None) in times


@given(MOMENTS, st.timedeltas(timedelta(), timedelta(days=9)))
def test_what_was_given_is_not_due_again(now: datetime, ago: timedelta) -> None:
    """However often is asked."""
    moment = due(now, now - ago, TIMES, BALI)
    if moment is not None:
        assert now - ago < moment <= now < moment + STALE_AFTER
        assert due(now, moment, TIMES, BALI) is None
