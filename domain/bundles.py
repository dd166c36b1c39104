"""Several alerts to one person in a short time become one message (DESIGN.md, section 6)."""

from datetime import timedelta

#: So many ring alone within QUIET, each with its card; an emergency rings alone a little longer.
ALONE = 3
ALONE_GRAVE = 5

#: A message about several takes in what comes until nothing has come for so long.
QUIET = timedelta(minutes=2)

#: When emergencies join it, it is sent anew, and rings, at most this often.
RINGS_EVERY = timedelta(seconds=30)


def rings_alone(alone: int, *, bundling: bool, grave: bool) -> bool:
    """alone: how many rang alone within QUIET. bundling: whether a message about several is still taking in more."""
    if grave:
        return alone < ALONE_GRAVE
    return alone < ALONE and not bundling
