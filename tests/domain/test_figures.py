"""What figures mean: shares that do not lie, times that did occur, days as Bali counts them."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.figures import DAYS, Counts, pace, period, share, total, within
from domain.lifecycle import State
from domain.severity import Severity

BALI = ZoneInfo("Asia/Makassar")
COUNTS = st.builds(
    Counts,
    came=st.dictionaries(st.sampled_from(Severity), st.integers(1, 50)),
    states=st.dictionaries(st.sampled_from(State), st.integers(1, 50)),
    settled=st.dictionaries(st.sampled_from(Severity), st.integers(1, 50)),
    open=st.integers(0, 50),
    overdue=st.integers(0, 50),
)


@given(st.integers(0, 10**6), st.integers(1, 10**6))
def test_a_share_is_near_and_only_all_is_a_hundred(part: int, whole: int) -> None:
    """Within half a percent, but 99.9 % is no success without exception, and one in a thousand is not none."""
    part = min(part, whole)
    found = share(part, whole)
    assert found is not None
    assert abs(found - 100 * part / whole) <= (0.5 if part in {0, whole} else 1)
    assert (found == 100) == (part == whole)
    assert (found == 0) == (part == 0)


def test_a_share_of_nothing_is_not_said() -> None:
    """Nothing was settled: neither 0 nor 100 percent is true."""
    assert share(0, 0) is None
    assert Counts().early_share is None


def test_early_is_what_was_never_more_than_potential() -> None:
    """Information and potensi gangguan, of everything settled."""
    settled = {Severity.INFO: 1, Severity.PG: 2, Severity.AG: 1, Severity.GN: 1, Severity.D: 1}
    assert Counts(settled=settled).early_share == 50


@given(st.lists(st.integers(0, 5000), min_size=1, max_size=80), st.integers(1, 100))
def test_a_rank_is_a_time_that_occurred_within_which_so_many_were_done(times: list[int], percent: int) -> None:
    """And no shorter one would do."""
    minutes = {time: times.count(time) for time in times}
    found = within(minutes, percent)
    assert found is not None
    limit = int(found / timedelta(minutes=1))
    assert limit in times
    assert sum(time <= limit for time in times) * 100 >= percent * len(times)
    assert sum(time < limit for time in times) * 100 < percent * len(times)


def test_a_pace_of_nothing_is_nothing() -> None:
    """Nobody accepted anything yet."""
    assert pace({}).median is None
    assert pace({}).ninetieth is None
    assert pace({7: 1}).median == pace({7: 1}).ninetieth == timedelta(minutes=7)


@given(st.lists(COUNTS, max_size=6))
def test_areas_taken_together_lose_nothing(parts: list[Counts]) -> None:
    """Every sum of the whole is the sum of its parts."""
    whole = total(parts)
    assert whole.total == sum(part.total for part in parts)
    assert whole.settled_total == sum(part.settled_total for part in parts)
    assert sum(whole.states.values()) == sum(sum(part.states.values()) for part in parts)
    assert (whole.open, whole.overdue) == (sum(p.open for p in parts), sum(p.overdue for p in parts))


@given(st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1), timezones=st.just(UTC)), st.sampled_from(list(DAYS)))  # noqa: DTZ001 (hypothesis wants bounds without a zone)
def test_a_period_is_whole_days_in_bali_until_now(now: datetime, key: str) -> None:
    """Today begins at midnight there, not in Greenwich; seven days are today and six before it."""
    found = period(key, now, BALI)
    start = found.start.astimezone(BALI)
    assert (start.hour, start.minute, start.second, start.microsecond) == (0, 0, 0, 0)
    assert (now.astimezone(BALI).date() - start.date()).days == DAYS[key] - 1
    assert found.end == now


def test_midnight_in_bali_begins_today() -> None:
    """16.00 in UTC is midnight there."""
    assert period("today", datetime(2026, 3, 1, 16, 0, tzinfo=UTC), BALI).start == datetime(
        2026, 3, 1, 16, 0, tzinfo=UTC
    )
    assert period("today", datetime(2026, 3, 1, 15, 59, tzinfo=UTC), BALI).start == datetime(
        2026, 2, 28, 16, 0, tzinfo=UTC
    )


def test_there_is_no_other_period() -> None:
    """A forged choice is none."""
    with pytest.raises(KeyError):
        period("8", datetime(2026, 3, 1, tzinfo=UTC), BALI)
