"""How much one person may send: slowed, never silenced."""

from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from domain.limits import EVERYBODY, LONGEST, ON_DUTY, next_allowed
from domain.severity import Severity

QUIET = settings(deadline=None, derandomize=True)
NOON = datetime(2026, 11, 24, 4, 0, tzinfo=UTC)
CALM = st.sampled_from([severity for severity in Severity if severity is not Severity.D])
#: Minutes before noon at which earlier reports were sent, crowded enough to reach the limits.
EARLIER = st.lists(
    (st.integers(0, 90) | st.integers(0, 3000)).map(lambda minutes: NOON - timedelta(minutes=minutes)), max_size=160
)


def ago(*minutes: float) -> list[datetime]:
    return [NOON - timedelta(minutes=count) for count in minutes]


def test_five_an_hour_go_and_the_sixth_waits_for_the_first_to_be_an_hour_old() -> None:
    """The wait is told to the minute, and is over by itself."""
    assert next_allowed(Severity.PG, ago(50, 40, 30, 20), NOON) is None
    assert next_allowed(Severity.PG, ago(50, 40, 30, 20, 10), NOON) == NOON + timedelta(minutes=10)
    assert next_allowed(Severity.PG, ago(50, 40, 30, 20, 10), NOON + timedelta(minutes=10)) is None


def test_twenty_a_day_go_however_evenly_they_come() -> None:
    """The longer wait of the two limits counts."""
    spread = ago(*(61 * count for count in range(1, 21)))
    assert next_allowed(Severity.GN, spread[:19], NOON) is None
    assert next_allowed(Severity.GN, spread, NOON) == NOON + timedelta(hours=24) - timedelta(minutes=61 * 20)


def test_an_officer_may_write_down_a_whole_meeting() -> None:
    """More for those on duty, yet not without end."""
    assert next_allowed(Severity.PG, ago(*range(29)), NOON, on_duty=True) is None
    assert next_allowed(Severity.PG, ago(*range(30)), NOON, on_duty=True) == NOON + timedelta(minutes=31)


@QUIET
@given(EARLIER, st.booleans())
def test_an_emergency_always_passes(earlier: list[datetime], on_duty: bool) -> None:
    """Whoever calls for help is not asked how often they called before."""
    assert next_allowed(Severity.D, earlier, NOON, on_duty=on_duty) is None


@QUIET
@given(CALM, EARLIER, st.booleans())
def test_at_the_moment_named_the_report_goes_and_just_before_it_does_not(
    severity: Severity, earlier: list[datetime], on_duty: bool
) -> None:
    """What people are told is true: not a second too early, and nobody waits longer than a day."""
    free = next_allowed(severity, earlier, NOON, on_duty=on_duty)
    if free is None:
        return
    assert NOON < free <= NOON + LONGEST
    assert next_allowed(severity, earlier, free, on_duty=on_duty) is None
    assert next_allowed(severity, earlier, free - timedelta(microseconds=1), on_duty=on_duty) == free


@QUIET
@given(CALM, EARLIER, st.data())
def test_neither_their_order_nor_what_is_long_past_matters(
    severity: Severity, earlier: list[datetime], data: st.DataObject
) -> None:
    """Storage may hand over the reports of the longest stretch only, in any order."""
    told = next_allowed(severity, earlier, NOON)
    recent = [sent for sent in data.draw(st.permutations(earlier)) if sent > NOON - LONGEST]
    assert next_allowed(severity, recent, NOON) == told


@QUIET
@given(CALM, EARLIER)
def test_fewer_reports_or_a_post_never_mean_a_longer_wait(severity: Severity, earlier: list[datetime]) -> None:
    """Whoever sends less waits less; whoever serves waits no longer than everybody."""
    told = next_allowed(severity, earlier, NOON) or NOON
    assert (next_allowed(severity, earlier[1:], NOON) or NOON) <= told
    assert (next_allowed(severity, earlier, NOON, on_duty=True) or NOON) <= told


@QUIET
@given(CALM, st.lists(st.integers(1, 120), max_size=80))
def test_whoever_keeps_to_it_never_exceeds_the_limits(severity: Severity, pauses: list[int]) -> None:
    """Sending as soon as one is let, in any rhythm, gives no stretch with more reports than the limit says."""
    now, sent = NOON, list[datetime]()
    for pause in pauses:
        now += timedelta(minutes=pause)
        if next_allowed(severity, sent, now) is None:
            sent.append(now)
    for limit in EVERYBODY:
        for last in sent:
            assert len([at for at in sent if last - limit.within < at <= last]) <= limit.reports


def test_those_on_duty_have_more_room() -> None:
    """Stretch by stretch."""
    for everybody, on_duty in zip(EVERYBODY, ON_DUTY, strict=True):
        assert on_duty.within == everybody.within
        assert on_duty.reports > everybody.reports
