"""What the audit keeps, by kind of action: the table that /audit filters by (DESIGN.md, section 4)."""

import re
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

#: Groups in the order they are offered, and the actions in each.
GROUPS: dict[str, tuple[str, ...]] = {
    "identity": ("identity-asked", "identity-approved", "identity-refused", "identity-lapsed"),
    "posts": (
        "appointed",
        "post-changed",
        "post-ended",
        "post-moved",
        "operator-by-settings",
        "invitation",
        "invitation-used",
        "invitation-revoked",
        "guessing",
        "roster-import",
    ),
    "files": (
        "export",
        "roster-export",
        "checkins-exported",
        "broadcast-unreached-listed",
        "own-data",
        "audit-export",
    ),
    "mutes": ("muted", "mute-appealed", "mute-kept", "mute-lifted"),
    "broadcasts": (
        "broadcast-requested",
        "broadcast-changed",
        "broadcast-approved",
        "broadcast-refused",
        "broadcast-cancelled",
        "broadcast-running",
        "broadcast-skipped",
        "broadcast-paused",
        "broadcast-resumed",
        "broadcast-stopped",
        "broadcast-resent",
        "broadcast-reminded",
        "broadcast-ended",
    ),
    "field": (
        "election-import",
        "checkins-ended",
        "drill",
        "prone-set",
        "prone-unset",
        "posko-bound",
        "posko-let-go",
        "posko-lost",
    ),
    "own": ("reminders-on", "reminders-off", "digest-on", "digest-off", "erased", "case-emptied"),
    "system": ("settings", "migrated", "backup", "person-unreachable", "sealed-late"),
    "refused": ("refused",),
}

KINDS = frozenset(kind for kinds in GROUPS.values() for kind in kinds)

#: What nobody does, and what reporters do, who are not named. The rest without an actor is done at the console.
BY_ITSELF = frozenset(
    {
        "identity-lapsed",
        "broadcast-running",
        "broadcast-skipped",
        "broadcast-ended",
        "posko-lost",
        "person-unreachable",
        "sealed-late",
    }
)
BY_A_REPORTER = frozenset({"mute-appealed", "case-emptied"})

#: No filter.
ALL = "all"

#: Days that can be looked back, today among them; the first is what one begins with.
PERIODS: dict[str, int | None] = {"30": 30, "7": 7, "1": 1, ALL: None}

_SEARCH = re.compile(r"TBN-\d{2}-\d{5,9}|u\d{1,16}", re.ASCII)


@dataclass(frozen=True)
class View:
    """What of the audit somebody looks at. search: a case's number, a person as u and their Telegram id, or nothing."""

    group: str = ALL
    period: str = next(iter(PERIODS))
    search: str = ""

    @property
    def word(self) -> str:
        """As a button carries it; at most 24 characters."""
        return ".".join([_SHORT[self.group], self.period, *([self.search] if self.search else [])])

    @classmethod
    def parse(cls, word: str) -> "View | None":
        """None for what no button of ours carries."""
        short, _, rest = word.partition(".")
        period, _, search = rest.partition(".")
        group = _BY_SHORT.get(short)
        if group is None or period not in PERIODS or (search and not _SEARCH.fullmatch(search)):
            return None
        view = cls(group, period, search)
        return view if view.word == word else None

    @property
    def kinds(self) -> tuple[str, ...] | None:
        return None if self.group == ALL else GROUPS[self.group]

    @property
    def case(self) -> str:
        return "" if self.search.startswith("u") else self.search

    @property
    def person(self) -> int | None:
        return int(self.search[1:]) if self.search.startswith("u") else None

    def since(self, now: datetime, zone: ZoneInfo) -> datetime | None:
        """Whole days where people live."""
        days = PERIODS[self.period]
        if days is None:
            return None
        return datetime.combine(now.astimezone(zone).date() - timedelta(days=days - 1), time(), zone)


#: Groups by their number, nothing among them.
_SHORT = {group: str(number) for number, group in enumerate([ALL, *GROUPS])}
_BY_SHORT = {short: group for group, short in _SHORT.items()}
