"""Nyepi: clocks stand still from six to six."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.standstill import NYEPI, after, counted, ends_at

WITA = ZoneInfo("Asia/Makassar")
MOMENTS = st.datetimes(datetime(2026, 3, 10), datetime(2026, 3, 30)).map(lambda moment: moment.replace(tzinfo=WITA))  # noqa: DTZ001 (the zone is added)
WAITS = st.timedeltas(timedelta(seconds=1), timedelta(days=7))
QUIET = settings(deadline=None, derandomize=True, max_examples=300)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 3, day, hour, minute, tzinfo=WITA)


@pytest.mark.parametrize(
    ("start", "wait", "end"),
    [
        (at(18, 12), timedelta(hours=12), at(19, 0)),
        (at(18, 20), timedelta(hours=12), at(20, 8)),
        (at(19, 5, 59), timedelta(minutes=1), at(19, 6)),
        (at(19, 5, 59), timedelta(minutes=2), at(20, 6, 1)),
        (at(19, 6), timedelta(minutes=10), at(20, 6, 10)),
        (at(19, 12), timedelta(minutes=10), at(20, 6, 10)),
        (at(20, 5, 59), timedelta(minutes=10), at(20, 6, 10)),
        (at(20, 6), timedelta(minutes=10), at(20, 6, 10)),
        (at(18, 6), timedelta(days=3), at(22, 6)),
    ],
)
def test_what_falls_into_the_silence_does_not_count(start: datetime, wait: timedelta, end: datetime) -> None:
    """Nyepi of 2026 is from 19 March, 06.00, to 20 March, 06.00."""
    assert after(start, wait, WITA) == end


@pytest.mark.parametrize(
    ("moment", "until"), [(at(19, 5, 59), None), (at(19, 6), at(20, 6)), (at(20, 5, 59), at(20, 6)), (at(20, 6), None)]
)
def test_the_silence_begins_and_ends_at_six(moment: datetime, until: datetime | None) -> None:
    """Its first moment is in it, its last is not."""
    assert ends_at(moment, WITA) == until


@given(start=MOMENTS, wait=WAITS)
@QUIET
def test_no_deadline_falls_into_the_silence_and_all_of_the_wait_counts(start: datetime, wait: timedelta) -> None:
    """Wherever it began; a deadline at the very first moment of the silence is kept by whoever ticks."""
    end = after(start, wait, WITA)
    assert counted(start, end, WITA) == wait
    assert ends_at(end, WITA) is None or end == at(19, 6)


@given(start=MOMENTS, first=WAITS, second=WAITS)
@QUIET
def test_two_waits_in_a_row_are_one_long_wait(start: datetime, first: timedelta, second: timedelta) -> None:
    """However often the clock is looked at."""
    assert after(after(start, first, WITA), second, WITA) == after(start, first + second, WITA)


@given(start=MOMENTS, wait=WAITS)
@QUIET
def test_the_zone_somebody_reckons_in_changes_nothing(start: datetime, wait: timedelta) -> None:
    """Rows are in UTC."""
    utc = ZoneInfo("UTC")
    assert after(start.astimezone(utc), wait, WITA) == after(start, wait, WITA)


def test_every_nyepi_known_is_a_day_of_its_own() -> None:
    """In order, one a year."""
    assert [day.year for day in NYEPI] == sorted({day.year for day in NYEPI})
