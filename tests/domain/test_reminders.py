"""When reminders are due: offsets from the voting day in WITA, month ends, Nyepi, quiet hours, being late."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import standstill
from domain.reminders import Offset, Quiet, Verdict, duration, free_from, judge

WITA = ZoneInfo("Asia/Makassar")
QUIET = Quiet.parse("21:00-06:00")

days = st.dates(date(2020, 1, 1), date(2040, 12, 31))
minutes = st.builds(time, st.integers(0, 23), st.integers(0, 59))
moments = st.datetimes(datetime(2023, 1, 1), datetime(2028, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001 (hypothesis adds the zone)
quiets = st.one_of(st.none(), st.builds(Quiet, minutes, minutes))


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=WITA)


@pytest.mark.parametrize(
    ("written", "voting_day", "moment"),
    [
        ("H-3 08:00", "2024-02-14", "2024-02-11 08:00"),
        ("H 06.00", "2024-02-14", "2024-02-14 06:00"),
        ("H+1 9:30", "2024-11-30", "2024-12-01 09:30"),
        ("H-30 09:00", "2024-03-01", "2024-01-31 09:00"),
        ("H-1 18:00", "2024-03-01", "2024-02-29 18:00"),
        ("H-1 18:00", "2023-03-01", "2023-02-28 18:00"),
        ("H - 1 00:00", "2025-01-01", "2024-12-31 00:00"),
    ],
)
def test_an_offset_counts_days_of_the_calendar(written: str, voting_day: str, moment: str) -> None:
    """Month ends, leap days and the turn of the year are the calendar's business; the time is Bali's."""
    assert Offset.parse(written).moment(date.fromisoformat(voting_day), WITA) == at(moment)


@given(days, st.integers(-400, 400), minutes)
def test_every_offset_is_so_many_days_off_at_that_time_in_bali(day: date, off: int, clock: time) -> None:
    """Whatever the month: the local date is the voting day and the days, the local time is as written."""
    written = f"H{off:+d} {clock:%H:%M}" if off else f"H {clock:%H:%M}"
    local = Offset.parse(written).moment(day, WITA).astimezone(UTC).astimezone(WITA)
    assert (local.date() - day).days == off
    assert local.time() == clock


@pytest.mark.parametrize(
    "written", ["", "H-3 8", "H3 08:00", "H-3 24:00", "3 08:00", "h-3 08:00", "H-3 08:61", "H-1234"]
)
def test_what_is_no_offset_is_refused(written: str) -> None:
    """Nothing is guessed in a file that decides when thousands are written to."""
    with pytest.raises(ValueError, match=r"."):
        Offset.parse(written or " ")


@pytest.mark.parametrize(
    ("written", "long"),
    [("90 minutes", timedelta(minutes=90)), ("1 hour", timedelta(hours=1)), ("2 days", timedelta(days=2))],
)
def test_a_duration_is_a_number_and_a_unit(written: str, long: timedelta) -> None:
    """In the words a person writes."""
    assert duration(written) == long
    for wrong in ("hours", "0 hours", "-1 hours", "1 week", "1.5 hours"):
        with pytest.raises(ValueError, match=r"."):
            duration(wrong)


@given(moments, quiets)
def test_a_free_moment_is_the_first_that_is_neither_nyepi_nor_quiet(moment: datetime, quiet: Quiet | None) -> None:
    """Never earlier, never inside a silence, and no later than the end of the last silence that was in the way."""
    free = free_from(moment, WITA, quiet)
    assert free >= moment
    assert standstill.ends_at(free, WITA) is None
    assert quiet is None or quiet.ends_at(free, WITA) is None
    assert free - moment < timedelta(days=3)
    if free > moment:
        just_before = free - timedelta(microseconds=1)
        assert standstill.ends_at(just_before, WITA) or (quiet and quiet.ends_at(just_before, WITA))


@pytest.mark.parametrize(
    ("moment", "free"),
    [
        ("2026-11-20 20:59", "2026-11-20 20:59"),
        ("2026-11-20 21:00", "2026-11-21 06:00"),
        ("2026-11-21 05:59", "2026-11-21 06:00"),
        ("2026-11-21 06:00", "2026-11-21 06:00"),
        ("2026-03-19 05:00", "2026-03-20 06:00"),
        ("2026-03-19 06:00", "2026-03-20 06:00"),
        ("2026-03-18 23:00", "2026-03-20 06:00"),
        ("2026-03-20 05:59", "2026-03-20 06:00"),
    ],
)
def test_residents_are_left_alone_at_night_and_everybody_on_nyepi(moment: str, free: str) -> None:
    """A night that runs into Nyepi ends with it: 19 March 2026, 06.00 to 06.00."""
    assert free_from(at(moment), WITA, QUIET) == at(free)


def test_those_on_duty_have_no_quiet_hours() -> None:
    """At 05.00 on the voting day officers are at work; on Nyepi they are left alone too."""
    assert free_from(at("2024-02-14 05:00"), WITA, None) == at("2024-02-14 05:00")
    assert free_from(at("2024-03-11 12:00"), WITA, None) == at("2024-03-12 06:00")


@pytest.mark.parametrize(
    ("now", "verdict"),
    [
        ("2024-02-14 05:59", Verdict.WAIT),
        ("2024-02-14 06:00", Verdict.SEND),
        ("2024-02-14 06:59", Verdict.SEND),
        ("2024-02-14 07:00", Verdict.SKIP),
        ("2024-02-15 07:00", Verdict.SKIP),
    ],
)
def test_late_is_sent_and_stale_is_not(now: str, verdict: Verdict) -> None:
    """ "TPS opens at 07.00" goes out until 07.00 and never at or after it."""
    at_six, until = at("2024-02-14 06:00"), at("2024-02-14 07:00")
    assert judge(at_six, until, at(now), WITA, QUIET)[0] is verdict


def test_a_night_or_a_nyepi_that_outlasts_the_reminder_skips_it() -> None:
    """Moved to the end of the silence while that is in time, else not sent."""
    evening, morning = at("2026-11-20 20:00"), at("2026-11-21 08:00")
    assert judge(evening, morning, at("2026-11-20 22:00"), WITA, QUIET) == (Verdict.WAIT, at("2026-11-21 06:00"))
    assert judge(evening, morning, at("2026-11-20 22:00"), WITA, None)[0] is Verdict.SEND
    assert judge(evening, at("2026-11-21 05:00"), at("2026-11-20 22:00"), WITA, QUIET)[0] is Verdict.SKIP
    nyepi = at("2026-03-19 08:00")
    assert judge(nyepi, at("2026-03-19 20:00"), nyepi, WITA, None)[0] is Verdict.SKIP
    assert judge(nyepi, at("2026-03-20 20:00"), nyepi, WITA, None) == (Verdict.WAIT, at("2026-03-20 06:00"))


@given(moments, st.timedeltas(timedelta(minutes=1), timedelta(days=3)), moments, quiets)
def test_a_verdict_never_breaks_a_silence_and_never_sends_early_or_stale(
    due: datetime, long: timedelta, now: datetime, quiet: Quiet | None
) -> None:
    """And a wait always ends in time: nothing planned can be forgotten."""
    verdict, moment = judge(due, due + long, now, WITA, quiet)
    if verdict is Verdict.SEND:
        assert due <= now < due + long
        assert free_from(now, WITA, quiet) == now
    elif verdict is Verdict.WAIT:
        assert now < moment < due + long
        assert judge(due, due + long, moment, WITA, quiet)[0] is Verdict.SEND
    else:
        assert free_from(max(due, now), WITA, quiet) >= due + long
