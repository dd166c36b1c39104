"""The life of a case, step by step."""

from datetime import timedelta

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from domain.lifecycle import CONFIRM_WITHIN, OPEN_STATES, STEPS, WAITING_STATES, MovedOnError, State, Step, after

#: What becomes of a case: rows are states, columns steps; a step that is not here is refused.
TABLE: dict[State, dict[Step, State]] = {
    State.NEW: {
        Step.HAND_OVER: State.NEW,
        Step.ORDER: State.NEW,
        Step.FALSE: State.CLOSED,
        Step.MERGE: State.DUPLICATE,
        Step.ASSIGN: State.NEW,
        Step.ACCEPT: State.ACCEPTED,
        Step.TAKE_OVER: State.ACCEPTED,
        Step.RESOLVE: State.RESOLVED,
        Step.WITHDRAW: State.WITHDRAWN,
    },
    State.ACCEPTED: {
        Step.EXPIRE: State.NEW,
        Step.ASSIGN: State.NEW,
        Step.TAKE_OVER: State.ACCEPTED,
        Step.HAND_OVER: State.NEW,
        Step.ORDER: State.NEW,
        Step.FALSE: State.CLOSED,
        Step.MERGE: State.DUPLICATE,
        Step.RESOLVE: State.RESOLVED,
        Step.WITHDRAW: State.WITHDRAWN,
    },
    State.RESOLVED: {Step.CONFIRM: State.CLOSED, Step.LAPSE: State.CLOSED, Step.REOPEN: State.REOPENED},
    State.CLOSED: {Step.REOPEN: State.REOPENED},
    State.REOPENED: {
        Step.HAND_OVER: State.REOPENED,
        Step.ORDER: State.REOPENED,
        Step.FALSE: State.CLOSED,
        Step.MERGE: State.DUPLICATE,
        Step.ASSIGN: State.REOPENED,
        Step.ACCEPT: State.ACCEPTED,
        Step.TAKE_OVER: State.ACCEPTED,
        Step.RESOLVE: State.RESOLVED,
        Step.WITHDRAW: State.WITHDRAWN,
    },
    State.WITHDRAWN: {Step.REOPEN: State.REOPENED},
    State.DUPLICATE: {Step.REOPEN: State.REOPENED},
}


@pytest.mark.parametrize("step", Step)
@pytest.mark.parametrize("state", State)
def test_each_step_leads_where_the_table_says_or_is_refused(state: State, step: Step) -> None:
    """A tap on an old card, or the second of two, learns the state the case is in."""
    expected = TABLE[state].get(step)
    if expected is not None:
        assert after(state, step) is expected
        return
    with pytest.raises(MovedOnError) as refused:
        after(state, step)
    assert (refused.value.state, refused.value.step) == (state, step)


def test_nobody_accepts_a_case_that_is_held() -> None:
    """Accepting stops the ladder, so a second acceptance must not pass unseen."""
    assert Step.ACCEPT not in TABLE[State.ACCEPTED]
    assert WAITING_STATES < OPEN_STATES
    assert {state for state in State if Step.ACCEPT in TABLE[state]} == WAITING_STATES


def test_only_a_take_over_takes_a_case_from_whoever_accepted_it() -> None:
    """A commander may; the case stays accepted. An order makes it wait for the one ordered."""
    assert {step for step, state in TABLE[State.ACCEPTED].items() if state is State.ACCEPTED} == {Step.TAKE_OVER}
    assert {state for state in State if Step.TAKE_OVER in TABLE[state]} == OPEN_STATES
    assert {TABLE[state][Step.ORDER] for state in OPEN_STATES} == WAITING_STATES


def test_an_unanswered_question_closes_the_case_after_three_days() -> None:
    """ "Sudah beres?" is asked once."""
    assert timedelta(days=3) == CONFIRM_WITHIN


class LifeOfACase(RuleBasedStateMachine):
    """Anybody may try any step at any time: steps are taken as the rules say, or not at all."""

    def __init__(self) -> None:
        super().__init__()
        self.state = State.NEW
        self.history: list[tuple[State, Step]] = []

    @rule(step=st.sampled_from(Step))
    def anybody_tries(self, step: Step) -> None:
        try:
            following = after(self.state, step)
        except MovedOnError:
            return
        self.history.append((self.state, step))
        self.state = following

    @precondition(lambda self: self.state is State.RESOLVED)
    @rule(settled=st.booleans())
    def the_reporter_answers(self, *, settled: bool) -> None:
        self.anybody_tries(Step.CONFIRM if settled else Step.REOPEN)

    @invariant()
    def only_steps_of_the_table_were_taken(self) -> None:
        assert all(taken in STEPS for taken in self.history)

    @invariant()
    def a_closed_case_was_declared_false_or_resolved_and_then_confirmed_or_left_unanswered(self) -> None:
        if self.state is State.CLOSED and self.history[-1][1] is not Step.FALSE:
            assert self.history[-1] in {(State.RESOLVED, Step.CONFIRM), (State.RESOLVED, Step.LAPSE)}

    @invariant()
    def an_accepted_case_was_waiting_before_or_was_taken_over(self) -> None:
        if self.state is State.ACCEPTED and self.history[-1][1] is not Step.TAKE_OVER:
            assert self.history[-1][0] in WAITING_STATES

    @invariant()
    def nothing_is_lost_for_good_by_its_reporter(self) -> None:
        """Withdrawn and closed cases can be opened again; open ones can be resolved."""
        assert any((self.state, step) in STEPS for step in (Step.REOPEN, Step.RESOLVE))


LifeOfACase.TestCase.settings = settings(deadline=None, derandomize=True, max_examples=60, stateful_step_count=30)
TestLifeOfACase = LifeOfACase.TestCase
