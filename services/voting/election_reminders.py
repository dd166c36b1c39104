"""The reminders and check-in rounds of an election's file, with their moments worked out."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from domain import reminders
from domain.checkins import Round, kind_of
from domain.reminders import AUDIENCES, RESIDENTS, Offset, Quiet
from domain.roles import Role
from services.voting.election_words import UnknownWordError, Words
from services.voting.toml_table import Table

#: UTF-16 units of a reminder: a message of 4,096 with its escapes and its buttons has room for it.
LONGEST_TEXT = 2000

#: Farther from the voting day than this is a slip of the hand.
FARTHEST = 400

_NAME = re.compile(r"[a-z0-9]+([-+][a-z0-9]+)*", re.ASCII)

#: Codes of the areas a table names; None when it names none.
Areas = Callable[[Table], tuple[str, ...] | None]


@dataclass(frozen=True)
class Planned:
    """A reminder with its moments: at lies outside of Nyepi and, for residents alone, of their quiet hours.

    Where those on duty are reminded too, they are not kept waiting: the broadcast itself waits for the residents.
    """

    name: str
    at: datetime
    send_until: datetime
    roles: tuple[Role, ...]
    residents: bool
    areas: tuple[str, ...]
    texts: dict[str, str]

    @property
    def audience(self) -> dict[str, object]:
        """As storage.broadcasts has it."""
        return {"roles": sorted(self.roles), "areas": sorted(self.areas), "residents": self.residents}


@dataclass(frozen=True)
class Context:
    """What the offsets and braces of one file mean."""

    voting_day: date
    zone: ZoneInfo
    quiet: Quiet
    words: Words
    areas: tuple[str, ...]


def read_reminders(top: Table, context: Context, areas_of: Areas) -> tuple[Planned, ...]:
    seen: dict[str, int] = {}
    found = []
    for table in top.tables("reminders"):
        name = _name(table, seen)
        planned = _reminder(table, name or "", context, areas_of(table))
        table.done()
        if name is not None and planned is not None:
            found.append(planned)
    return tuple(found)


def read_rounds(top: Table, context: Context) -> tuple[Round, ...]:
    """In the order of the clock; a repeated one is written out, hour by hour: calm-14, calm-15."""
    seen: dict[str, int] = {}
    found = []
    for table in top.tables("rounds"):
        for planned in _round(table, context):
            if planned.name in seen:
                table.fault(f"the round {planned.name} stands already in line {seen[planned.name]}", "name")
            else:
                found.append(planned)
            seen.setdefault(planned.name, table.line("name"))
        table.done()
    return tuple(sorted(found, key=lambda planned: planned.at))


def moment(table: Table, key: str, context: Context) -> datetime | None:
    offset = _offset(table, key)
    if offset is None:
        return None
    if offset.at is None:
        table.fault(f'{key} needs a time of day too, like "H-3 08:00"', key)
        return None
    return offset.moment(context.voting_day, context.zone)


def _offset(table: Table, key: str) -> Offset | None:
    written = table.text(key)
    if written is None:
        return None
    try:
        offset = Offset.parse(written)
    except ValueError:
        table.fault(f'{key} must be counted from the voting day, like "H-3 08:00" or "H 06:00", not {written!r}', key)
        return None
    if abs(offset.days) > FARTHEST:
        table.fault(f"{key} is {abs(offset.days)} days from the voting day; {FARTHEST} is the most", key)
        return None
    return offset


def _name(table: Table, seen: dict[str, int]) -> str | None:
    name = table.text("name")
    if name is None:
        return None
    if not _NAME.fullmatch(name) or len(name) > 40:
        table.fault(f"name must be small letters, digits and - between them, 40 at most, not {name!r}", "name")
        return None
    if name in seen:
        table.fault(f"the reminder {name} stands already in line {seen[name]}: names tell them apart", "name")
        return None
    seen[name] = table.line("name")
    return name


def _reminder(table: Table, name: str, context: Context, codes: tuple[str, ...] | None) -> Planned | None:
    at, until = moment(table, "at", context), None
    until = _send_until(table, at, context)
    roles, residents = _audience(table)
    texts = _texts(table, context.words)
    if at is None or until is None:
        return None
    if until <= at:
        table.fault("send_until is not after at: it could never be sent", "send_until")
        return None
    zone, quiet = context.zone, context.quiet
    on_duty = reminders.free_from(at, zone, None)
    if residents and on_duty < until <= reminders.free_from(at, zone, quiet):
        hours = f"{quiet.begins:%H:%M}-{quiet.ends:%H:%M}"
        table.fault(f"residents are left alone at {hours}, and send_until is over before that ends", "at")
        return None
    free = on_duty if roles else reminders.free_from(at, zone, quiet)
    return Planned(name, free, until, roles, residents, codes or context.areas, texts)


def _send_until(table: Table, at: datetime | None, context: Context) -> datetime | None:
    """Another offset, or how long after at."""
    written = table.text("send_until")
    if written is None:
        return None
    if written.startswith("H"):
        return moment(table, "send_until", context)
    try:
        long = reminders.duration(written)
    except ValueError:
        table.fault(
            f'send_until must be a moment, like "H-3 20:00", or how long after at, like "6 hours", not {written!r}',
            "send_until",
        )
        return None
    return at + long if at is not None else None


def _audience(table: Table) -> tuple[tuple[Role, ...], bool]:
    roles: list[Role] = []
    residents = False
    for number, word in table.list_of_texts("audience"):
        if word not in AUDIENCES:
            table.fault(f"{word!r} is no audience; audiences are {', '.join(AUDIENCES)}", "audience", number)
        elif word == RESIDENTS:
            residents = True
        elif (role := AUDIENCES[word]) is not None and role not in roles:
            roles.append(role)
    return tuple(roles), residents


def _texts(table: Table, words: Words) -> dict[str, str]:
    filled = {}
    for language, text in table.by_language(LONGEST_TEXT).items():
        try:
            filled[language] = words.fill(text, language)
        except UnknownWordError as fault:
            table.fault(str(fault), language)
    return filled


def _round(table: Table, context: Context) -> Iterator[Round]:
    name, at = table.text("name"), moment(table, "at", context)
    until = moment(table, "until", context) if table.has("until") else None
    if name is None or at is None:
        return
    try:
        kind = kind_of(name)
    except ValueError as fault:
        table.fault(str(fault), "name")
        return
    if until is None:
        yield Round(name, at)
    elif name != kind or kind != "calm":
        table.fault("only the round calm is repeated every hour until a moment", "until")
    elif not at <= until < at + timedelta(days=1):
        table.fault("until must be after at, and less than a day", "until")
    else:
        while at <= until:
            yield Round(f"calm-{at.astimezone(context.zone):%H}", at)
            at += timedelta(hours=1)
