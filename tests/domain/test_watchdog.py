"""When the command centre hears that the house is not well, and when that is over."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.reminders import Quiet
from domain.watchdog import Signs, Watch, ails, awake

WITA = ZoneInfo("Asia/Makassar")
NIGHT = Quiet()
SIX_HOURS = timedelta(hours=6)
SPANS = st.timedeltas(timedelta(), timedelta(days=2))


def seconds(number: float) -> timedelta:
    return timedelta(seconds=number)


@pytest.mark.parametrize(
    ("signs", "amiss"),
    [
        (Signs(), False),
        (Signs(alert=seconds(29)), False),
        (Signs(alert=seconds(45)), None),
        (Signs(alert=seconds(60)), True),
        (Signs(alert=seconds(600), away=seconds(30)), None),
        (Signs(alert=seconds(600), back=seconds(20)), None),
    ],
)
def test_an_alert_is_late_after_a_minute_if_telegram_is_not_to_blame(signs: Signs, *, amiss: bool | None) -> None:
    """While Telegram is away, and while what waited for it goes out, lateness is another episode's."""
    assert ails(Watch.ALERTS, signs, SIX_HOURS) is amiss


@pytest.mark.parametrize(("away", "amiss"), [(0, False), (1, None), (59, None), (60, True), (9000, True)])
def test_telegram_is_away_after_a_minute_and_back_with_its_first_answer(away: float, *, amiss: bool | None) -> None:
    """One lost connection is weather."""
    assert ails(Watch.TELEGRAM, Signs(away=seconds(away)), SIX_HOURS) is amiss


@pytest.mark.parametrize(
    ("signs", "after", "amiss"),
    [
        (Signs(silence=None), 6, None),
        (Signs(silence=timedelta(hours=5)), 6, False),
        (Signs(silence=timedelta(hours=6)), 6, True),
        (Signs(silence=timedelta(hours=7), alive=timedelta(hours=1)), 6, None),
        (Signs(silence=timedelta(hours=60)), 0, False),
    ],
)
def test_silence_counts_only_for_whoever_could_have_heard(signs: Signs, after: int, *, amiss: bool | None) -> None:
    """A bot that was down yesterday has not been left alone; one that nobody ever wrote to neither."""
    assert ails(Watch.SILENCE, signs, timedelta(hours=after)) is amiss


@pytest.mark.parametrize(
    ("free", "amiss"), [(None, False), (100_000_000, True), (300_000_000, None), (500_000_000, False)]
)
def test_a_disk_is_full_before_it_is(free: int | None, *, amiss: bool | None) -> None:
    """Once it is, the warning could not be written down."""
    assert ails(Watch.DISK, Signs(free=free), SIX_HOURS) is amiss


def test_nights_and_nyepi_are_not_silence() -> None:
    """From nine in the evening to seven in the morning one waking hour passes; on Nyepi none."""
    evening = datetime(2026, 11, 24, 21, 0, tzinfo=WITA)
    assert awake(evening, evening + timedelta(hours=10), WITA, NIGHT) == timedelta(hours=1)
    nyepi = datetime(2026, 3, 19, 8, 0, tzinfo=WITA)
    assert awake(nyepi, nyepi + timedelta(hours=12), WITA, NIGHT) == timedelta()


@given(st.sampled_from(Watch), SPANS, SPANS, SPANS, SPANS, st.integers(0, 10**12), SPANS)
def test_what_is_amiss_gets_no_better_by_getting_worse(
    watch: Watch, alert: timedelta, silence: timedelta, away: timedelta, more: timedelta, free: int, after: timedelta
) -> None:
    """An episode goes on while its sign grows: nobody hears that all is well while it is worse than before."""
    before = Signs(alert=alert, silence=silence, away=away, free=free)
    worse = Signs(
        alert=alert + more,
        silence=silence + more,
        away=away if watch is Watch.ALERTS else away + more,
        free=max(0, free - int(more.total_seconds())),
    )
    if ails(watch, before, after):
        assert ails(watch, worse, after)


@settings(deadline=None)
@given(st.integers(0, 500_000), SPANS, SPANS)
def test_waking_time_is_never_more_than_time(minutes: int, first: timedelta, second: timedelta) -> None:
    """And more time has no less of it."""
    since = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
    shorter, longer = sorted((first, second))
    assert awake(since, since + shorter, WITA, NIGHT) <= awake(since, since + longer, WITA, NIGHT) <= longer
