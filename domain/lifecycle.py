"""The life of a case (DESIGN.md, section 6): new, accepted, resolved, closed, and the ways aside."""

from datetime import timedelta
from enum import StrEnum


class State(StrEnum):
    NEW = "new"
    ACCEPTED = "accepted"
    RESOLVED = "resolved"
    CLOSED = "closed"
    REOPENED = "reopened"
    WITHDRAWN = "withdrawn"
    DUPLICATE = "duplicate"


class Step(StrEnum):
    """What can be done to a case, and the kind of the case_event that records it."""

    OPEN = "opened"
    ASSIGN = "assigned"
    ACCEPT = "accepted"
    TAKE_OVER = "taken-over"
    ORDER = "ordered"
    RESOLVE = "resolved"
    CONFIRM = "confirmed"
    LAPSE = "lapsed"
    REOPEN = "reopened"
    WITHDRAW = "withdrawn"
    ADD = "added"
    HAND_OVER = "handed-over"
    SUCCEED = "succeeded"
    ASK = "asked"
    ANSWER = "answered"
    FALSE = "false"
    MERGE = "merged"
    RATE = "rated"
    FOLLOW = "followed"
    HIDE = "hidden"
    CLIMB = "climbed"
    CALL_NEXT = "passed-on"
    REMIND = "reminded"
    EXPIRE = "expired"


OPEN_STATES = frozenset({State.NEW, State.REOPENED, State.ACCEPTED})
WAITING_STATES = frozenset({State.NEW, State.REOPENED})
#: Nothing more happens to it by itself; its reporter may still open it again.
ENDED = frozenset({State.CLOSED, State.WITHDRAWN, State.DUPLICATE})

#: (state, step) -> next state. What is not here is not possible.
STEPS: dict[tuple[State, Step], State] = {
    (State.NEW, Step.ASSIGN): State.NEW,
    (State.REOPENED, Step.ASSIGN): State.REOPENED,
    (State.ACCEPTED, Step.ASSIGN): State.NEW,
    (State.NEW, Step.HAND_OVER): State.NEW,
    (State.REOPENED, Step.HAND_OVER): State.REOPENED,
    (State.ACCEPTED, Step.HAND_OVER): State.NEW,
    (State.ACCEPTED, Step.EXPIRE): State.NEW,
    (State.NEW, Step.ORDER): State.NEW,
    (State.REOPENED, Step.ORDER): State.REOPENED,
    (State.ACCEPTED, Step.ORDER): State.NEW,
    (State.NEW, Step.FALSE): State.CLOSED,
    (State.REOPENED, Step.FALSE): State.CLOSED,
    (State.ACCEPTED, Step.FALSE): State.CLOSED,
    (State.NEW, Step.MERGE): State.DUPLICATE,
    (State.REOPENED, Step.MERGE): State.DUPLICATE,
    (State.ACCEPTED, Step.MERGE): State.DUPLICATE,
    (State.NEW, Step.ACCEPT): State.ACCEPTED,
    (State.REOPENED, Step.ACCEPT): State.ACCEPTED,
    (State.NEW, Step.TAKE_OVER): State.ACCEPTED,
    (State.REOPENED, Step.TAKE_OVER): State.ACCEPTED,
    (State.ACCEPTED, Step.TAKE_OVER): State.ACCEPTED,
    (State.NEW, Step.RESOLVE): State.RESOLVED,
    (State.REOPENED, Step.RESOLVE): State.RESOLVED,
    (State.ACCEPTED, Step.RESOLVE): State.RESOLVED,
    (State.RESOLVED, Step.CONFIRM): State.CLOSED,
    (State.RESOLVED, Step.LAPSE): State.CLOSED,
    (State.RESOLVED, Step.REOPEN): State.REOPENED,
    (State.CLOSED, Step.REOPEN): State.REOPENED,
    (State.WITHDRAWN, Step.REOPEN): State.REOPENED,
    (State.DUPLICATE, Step.REOPEN): State.REOPENED,
    (State.NEW, Step.WITHDRAW): State.WITHDRAWN,
    (State.REOPENED, Step.WITHDRAW): State.WITHDRAWN,
    (State.ACCEPTED, Step.WITHDRAW): State.WITHDRAWN,
}

#: No answer to "Sudah beres?" for this long closes the case.
CONFIRM_WITHIN = timedelta(days=3)


class MovedOnError(Exception):
    """The step no longer fits the state the case is in: the tap was on an old card, or came second."""

    def __init__(self, state: State, step: Step) -> None:
        super().__init__(f"a case that is {state} cannot be {step}")
        self.state = state
        self.step = step


def after(state: State, step: Step) -> State:
    """Raises MovedOnError when the step is not possible now."""
    try:
        return STEPS[state, step]
    except KeyError:
        raise MovedOnError(state, step) from None
