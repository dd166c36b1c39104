"""Who could be reached if it came to it: how a post stands, told by its holders."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum

from domain.roles import Role

#: Without these two a desa has nobody whom a report reaches first.
NEEDED = (Role.PERBEKEL, Role.BABINSA)

#: Who is called to a drill: everybody below the commanders.
DRILLED = (Role.PERBEKEL, Role.BABINSA, Role.BHABINKAMTIBMAS, Role.BANJAR_OFFICER)


class Standing(IntEnum):
    """Worst first: of several holders the best counts."""

    VACANT = 0
    #: Appointed or invited, but has never written to the bot.
    AWAITED = 1
    #: Blocked the bot, or the account is gone.
    BLOCKED = 2
    #: Reachable, but no drill was ever answered.
    UNPROVEN = 3
    READY = 4


@dataclass(frozen=True)
class Holder:
    arrived: bool
    reachable: bool
    drilled: bool

    @property
    def standing(self) -> Standing:
        if not self.arrived:
            return Standing.AWAITED
        if not self.reachable:
            return Standing.BLOCKED
        return Standing.READY if self.drilled else Standing.UNPROVEN


def of_post(holders: Iterable[Holder], *, invited: bool) -> Standing:
    """invited: an invitation for the post waits to be used."""
    nobody = Standing.AWAITED if invited else Standing.VACANT
    return max((holder.standing for holder in holders), default=nobody)
