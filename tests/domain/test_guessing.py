"""How fast somebody may guess at links to a post."""

from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from domain.guessing import FORGOTTEN_AFTER, WAIT, WITHIN, WRONG_TRIES, waits_until

NOON = datetime(2026, 11, 24, 4, tzinfo=UTC)
QUIET = settings(deadline=None, derandomize=True)

#: Seconds between one wrong try and the next.
GAPS = st.lists(st.integers(0, 5000), max_size=60)


def minutes(*after: float) -> list[datetime]:
    return [NOON + timedelta(minutes=each) for each in after]


def test_four_wrong_tokens_are_slips_and_the_fifth_is_guessing() -> None:
    """From the fifth within an hour, for an hour."""
    assert waits_until(minutes(0, 1, 2, 3), NOON + timedelta(minutes=4)) is None
    assert waits_until(minutes(0, 1, 2, 3, 4), NOON + timedelta(minutes=5)) == NOON + timedelta(minutes=64)
    assert waits_until(minutes(0, 1, 2, 3, 4), NOON + timedelta(minutes=64)) is None
    assert waits_until(minutes(0, 20, 40, 60, 61), NOON + timedelta(minutes=62)) is None


def test_after_the_wait_one_more_slip_is_a_slip_again() -> None:
    """Whoever waited is not punished for what was before."""
    assert waits_until(minutes(0, 1, 2, 3, 4, 65), NOON + timedelta(minutes=66)) is None


@QUIET
@given(GAPS)
def test_however_somebody_tries_few_tokens_are_read_in_an_hour(gaps: list[int]) -> None:
    """Each try is read unless the rule says to wait; whatever the rhythm, five are read within any hour."""
    now, read = NOON, []
    for gap in gaps:
        now += timedelta(seconds=gap)
        if waits_until(read, now) is None:
            read.append(now)
    for first, later in zip(read, read[WRONG_TRIES:], strict=False):
        assert later - first > WITHIN


@QUIET
@given(GAPS, st.integers(0, 20_000))
def test_a_wait_ends_and_what_is_forgotten_decides_nothing(gaps: list[int], after: int) -> None:
    """No longer than an hour from the newest; rows older than are kept change no answer."""
    moments, at = [], NOON
    for gap in gaps:
        at += timedelta(seconds=gap)
        moments.append(at)
    now = at + timedelta(seconds=after)
    until = waits_until(moments, now)
    assert until is None or now < until <= at + WAIT
    assert until == waits_until([each for each in moments if each > now - FORGOTTEN_AFTER], now)
    assert until == waits_until(reversed(moments), now)
