"""No faster than Telegram allows, whatever is asked and whenever."""

from bisect import bisect_left

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.pace import CAREFUL_SECONDS, CHATS_THAT_MEAN_ALL, Gate, Pace

QUIET = settings(deadline=None, derandomize=True, max_examples=60)

#: Moments between looks at the outbox: rushes, ordinary rests, and long silences.
RESTS = st.floats(0, 0.05) | st.floats(0, 2) | st.sampled_from([0.0, 1 / 28, 0.5, 1.0, 3.75, 30.0])


def most_within(moments: list[float], seconds: float) -> int:
    """The most that ever fell into a window of so many seconds, both ends counted."""
    moments = sorted(moments)
    return max((at - bisect_left(moments, moment - seconds) + 1 for at, moment in enumerate(moments)), default=0)


def rush(pace: Pace, chats: list[int], rests: list[float]) -> dict[int, list[float]]:
    """Send as the sender does: as many as have room, one a chat, to chats that are not closed."""
    sent: dict[int, list[float]] = {chat: [] for chat in chats}
    now = 0.0
    for rest in rests:
        now += rest
        room, closed = pace.bot.room(now), set(pace.closed_chats(now))
        for chat in [chat for chat in chats if chat not in closed][:room]:
            pace.take(chat, now)
            sent[chat].append(now)
        chats = [*chats[1:], chats[0]]
    return sent


@QUIET
@given(st.lists(RESTS, max_size=400), st.integers(1, 60))
def test_no_second_sees_more_than_thirty_messages(rests: list[float], people: int) -> None:
    """At the rate of 28 a second any window of one second holds at most 30, Telegram's limit for a bot."""
    sent = rush(Pace(28), list(range(1, people + 1)), rests)
    assert most_within([moment for moments in sent.values() for moment in moments], 1.0) <= 30


@QUIET
@given(st.lists(RESTS, max_size=400), st.floats(1, 60))
def test_a_person_gets_one_message_a_second_and_a_small_burst(rests: list[float], seconds: float) -> None:
    """Two at once after a rest; over any longer while one a second."""
    (moments,) = rush(Pace(28), [7], rests).values()
    assert most_within(moments, seconds) <= seconds + 2


@QUIET
@given(st.lists(RESTS, max_size=400))
def test_a_group_gets_twenty_messages_a_minute(rests: list[float]) -> None:
    """In any window of a minute."""
    (moments,) = rush(Pace(28), [-100_7], rests).values()
    assert most_within(moments, 60.0) <= 20


def test_a_chat_that_is_always_written_to_gets_what_it_may_and_no_more() -> None:
    """Two minutes without a pause: 20 a minute in a group, one a second and one beside it to a person."""
    sent = rush(Pace(28), [7, -100_7], [1 / 64] * 64 * 120)
    assert most_within(sent[-100_7], 60.0) == 20
    assert most_within(sent[7], 60.0) == 62
    assert most_within(sent[7], 0.9) == 2


@QUIET
@given(st.lists(RESTS, max_size=100), st.floats(0.5, 1000))
def test_any_rate_is_kept(rests: list[float], rate: float) -> None:
    """In any window of a second no more than the rate and its burst, a fifteenth of the rate."""
    sent = rush(Pace(rate), list(range(1, 41)), rests)
    allowed = rate + max(1, round(rate / 15))
    assert most_within([moment for moments in sent.values() for moment in moments], 1.0) <= allowed + 1e-6


def test_the_rate_is_used_up_when_there_is_much_to_say() -> None:
    """Slower than Telegram allows would be a broadcast that takes longer than it must."""
    sent = rush(Pace(28), list(range(1, 500)), [0.01] * 1000)
    assert sum(map(len, sent.values())) >= 28 * 10 - 1


@QUIET
@given(st.lists(st.tuples(RESTS, st.booleans()), max_size=60), st.integers(1, 5), st.floats(0.01, 10))
def test_an_open_gate_has_room_and_a_gate_with_room_is_open(
    steps: list[tuple[float, bool]], burst: int, interval: float
) -> None:
    """The two questions a sender asks of a gate never contradict each other."""
    gate, now = Gate(interval, burst), 0.0
    for rest, take in steps:
        now += rest
        if abs(gate.opens_at(now) - now) > 1e-6:
            assert gate.is_open(now) == (gate.room(now) > 0)
        if take and gate.is_open(now):
            gate.take(now)


def test_a_429_closes_the_chat_for_as_long_as_telegram_says() -> None:
    """And for nobody else."""
    pace = Pace(28)
    pace.slow_down(7, 30, now=100.0)
    assert pace.closed_chats(100.0) == [7]
    assert pace.closed_chats(129.9) == [7]
    assert pace.closed_chats(130.0) == []
    assert pace.bot.is_open(100.0)
    assert pace.chat(8).is_open(100.0)


def test_a_shorter_429_does_not_open_what_a_longer_one_closed() -> None:
    """Answers of requests in flight come in any order."""
    pace = Pace(28)
    pace.slow_down(7, 30, now=100.0)
    pace.slow_down(7, 1, now=101.0)
    assert pace.closed_chats(129.0) == [7]


def test_after_a_429_a_chat_loses_its_burst_for_a_while() -> None:
    """Whoever was too fast goes on one message at a time."""
    pace = Pace(28)
    pace.slow_down(7, 5, now=0.0)
    assert pace.closed_chats(5.0) == []
    pace.take(7, 5.0)
    assert pace.closed_chats(5.5) == [7]
    assert pace.closed_chats(6.0) == []
    rested = 5.0 + CAREFUL_SECONDS
    pace.take(7, rested)
    assert pace.closed_chats(rested) == []


@pytest.mark.parametrize(
    ("complaints", "closed"),
    [
        ([(1, 0.0), (2, 5.0), (3, 10.0)], True),
        ([(1, 0.0), (2, 5.0), (3, 10.1)], False),
        ([(1, 0.0), (1, 1.0), (1, 2.0)], False),
        ([(1, 0.0), (2, 1.0), (1, 2.0)], False),
        ([(1, 0.0), (2, 1.0), (3, 11.0), (4, 11.5), (5, 12.0)], True),
    ],
)
def test_three_chats_within_ten_seconds_mean_the_bot(complaints: list[tuple[int, float]], *, closed: bool) -> None:
    """A 429 does not say whether it means the chat or the bot; several chats do."""
    assert CHATS_THAT_MEAN_ALL == 3
    pace = Pace(28)
    for chat, at in complaints:
        pace.slow_down(chat, 20, now=at)
    last = complaints[-1][1]
    assert pace.bot.is_open(last) is not closed
    assert (pace.bot.room(last) == 0) is closed
    assert pace.bot.is_open(last + 20)


def test_after_several_chats_complained_the_bot_goes_on_without_its_burst() -> None:
    """The bot as a whole was too fast: two at once would be the same haste again."""
    pace = Pace(28)
    for chat in (1, 2, 3):
        pace.slow_down(chat, 5, now=0.0)
    assert pace.bot.room(5.0) == 1
    assert pace.bot.room(5.0 + CAREFUL_SECONDS) == 2


def test_chats_at_rest_are_forgotten() -> None:
    """A broadcast to everybody must not stay in memory; a forgotten chat is as open as a new one."""
    pace = Pace(28)
    for chat in range(1, 1001):
        pace.take(chat, 0.0)
    assert len(pace._chats) == 1000
    pace.closed_chats(1.0)
    assert pace._chats == {}


@QUIET
@given(st.lists(st.tuples(RESTS, st.sampled_from(["take", "slow"]), st.floats(0, 90)), max_size=40))
def test_forgetting_lets_nothing_through_that_remembering_would_not(steps: list[tuple[float, str, float]]) -> None:
    """Two paces with the same history, one of them tidied all the time, are open at the same moments."""
    tidied, kept, now = Pace(28), Pace(28), 0.0
    for rest, what, seconds in steps:
        now += rest
        tidied.closed_chats(now)
        assert tidied.chat(7).opens_at(now) <= now or tidied.chat(7).opens_at(now) == kept.chat(7).opens_at(now)
        assert tidied.chat(7).is_open(now) == kept.chat(7).is_open(now)
        for pace in (tidied, kept):
            if what == "slow":
                pace.slow_down(7, seconds, now)
            elif pace.chat(7).is_open(now):
                pace.take(7, now)


def test_the_next_opening_is_when_something_closed_opens() -> None:
    """The sender sleeps so long and no longer; with nothing closed it is not told to wait."""
    pace = Pace(28)
    assert pace.next_opening(0.0) == 0.0
    pace.slow_down(7, 30, now=0.0)
    pace.slow_down(8, 2, now=0.0)
    assert pace.next_opening(0.5) == pytest.approx(1.5)
    assert pace.next_opening(2.0) == pytest.approx(28.0)
