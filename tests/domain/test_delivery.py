"""Pauses between tries."""

from datetime import timedelta

from domain.delivery import (
    CLAIM_LASTS,
    GIVE_UP_AFTER,
    KEEPS_ORDER_FOR,
    LONGEST_ALERT_PAUSE,
    SENT_AGAIN_WHEN_UNKNOWN,
    Lane,
    pause,
)


def test_lanes_are_served_in_the_order_of_their_numbers() -> None:
    """alert, reply, notice, broadcast: the outbox sorts by the number."""
    assert sorted(Lane) == [Lane.ALERT, Lane.REPLY, Lane.NOTICE, Lane.BROADCAST]


def test_pauses_grow_and_stay_at_the_longest() -> None:
    """A failure that lasts is tried less and less often, and never not at all."""
    for lane in Lane:
        pauses = [pause(attempts, lane) for attempts in range(1, 100)]
        assert pauses == sorted(pauses)
        assert pauses[0] == timedelta(seconds=1)
        assert pauses[-1] < GIVE_UP_AFTER[lane]
    assert pause(99, Lane.REPLY) > pause(1, Lane.REPLY)


def test_an_alert_never_waits_longer_than_five_seconds() -> None:
    """However often it failed, an alert is tried again soon."""
    assert timedelta(seconds=5) == LONGEST_ALERT_PAUSE
    assert max(pause(attempts, Lane.ALERT) for attempts in range(1, 1000)) == LONGEST_ALERT_PAUSE


def test_every_lane_is_given_up_some_day_and_broadcasts_first() -> None:
    """No blind endless retry."""
    assert set(GIVE_UP_AFTER) == set(Lane)
    assert min(GIVE_UP_AFTER, key=lambda lane: GIVE_UP_AFTER[lane]) is Lane.BROADCAST


def test_only_a_broadcast_prefers_a_miss_to_a_duplicate() -> None:
    """After a crash nobody knows whether a row in flight arrived: alerts, replies and notices are said again."""
    assert set(Lane) - SENT_AGAIN_WHEN_UNKNOWN == {Lane.BROADCAST}


def test_a_claim_outlasts_the_slowest_request() -> None:
    """A row is taken from a sender only when that sender must be dead; order is kept for more than one try."""
    assert timedelta(seconds=60) < CLAIM_LASTS
    assert KEEPS_ORDER_FOR > 1
