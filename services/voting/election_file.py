"""An election's TOML file (docs beside it, in election_templates): read and checked as a whole, nothing half taken."""

import re
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from domain import area as areas
from domain.area import Level
from domain.checkins import Round
from domain.reminders import Offset, Quiet
from services.places.area_names import UnknownAreaError, label, resolve
from services.places.gazetteer import Gazetteer
from services.voting.election_reminders import Context, Planned, read_reminders, read_rounds
from services.voting.election_words import Words
from services.voting.toml_table import Fault, Table

#: Bytes of a file; the largest worked example has a quarter of it.
LARGEST = 64_000
LONGEST_NAME = 80
LONGEST_NOTE = 500
MOST_STATIONS = 60

_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*", re.ASCII)


class Kind(StrEnum):
    PEMILU = "pemilu"
    PILKADA = "pilkada"
    PILKEL = "pilkel"


@dataclass(frozen=True)
class Stage:
    """areas: None for everywhere the election is held."""

    names: dict[str, str]
    first: date
    last: date
    areas: tuple[str, ...] | None


@dataclass(frozen=True)
class ElectionFile:
    """A file without faults. stations: TPS by desa. bring: what to bring, by language; roll: where to look it up."""

    slug: str
    kind: Kind
    names: dict[str, str]
    voting_day: date
    opens: time
    closes: time
    areas: tuple[str, ...]
    stages: tuple[Stage, ...]
    stations: dict[str, int]
    reminders: tuple[Planned, ...]
    rounds: tuple[Round, ...]
    source: str


@dataclass
class Reading:
    """election is there only when there are no faults."""

    election: ElectionFile | None = None
    faults: list[Fault] = field(default_factory=list)


@dataclass(frozen=True)
class Notes:
    """What a person is told beside dates and hours. dptb, dpk: from when those not on the local roll may vote."""

    dptb: time | None = None
    dpk: time | None = None
    bring: dict[str, str] = field(default_factory=dict)
    roll: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Where:
    """What an election's file is read against."""

    gazetteer: Gazetteer
    zone: ZoneInfo
    quiet: Quiet


def read(source: str, where: Where) -> Reading:
    """Every fault at once, in the order of the file; only what is no TOML at all stops at its first."""
    try:
        top = Table.load(source)
    except ValueError as fault:
        line, _, what = str(fault).removeprefix("line ").partition(": ")
        return Reading(faults=[Fault(int(line), what)])
    election = _election(top, source, where)
    top.done()
    return Reading(None, sorted(top.faults)) if top.faults or election is None else Reading(election)


def notes(source: str) -> Notes:
    """From the source of an election that was imported, and so has no faults."""
    top = Table.load(source)
    hours, bring, roll = top.table("hours"), top.table("bring", needed=False), top.table("roll", needed=False)
    return Notes(
        hours.clock("dptb", needed=False) if hours else None,
        hours.clock("dpk", needed=False) if hours else None,
        bring.by_language(LONGEST_NOTE) if bring else {},
        roll.by_language(LONGEST_NOTE) if roll else {},
    )


def _election(top: Table, source: str, where: Where) -> ElectionFile | None:
    slug, kind, names = _slug(top), _kind(top), top.table("names")
    named = _named(names)
    day = top.day("voting_day")
    hours = _hours(top)
    codes = _areas(top, where.gazetteer)
    _check_level(top, kind, codes)
    _notes(top)
    stages = tuple(stage for table in top.tables("stages") if (stage := _stage(table, day, codes, where.gazetteer)))
    stations = _stations(top, codes, where.gazetteer)
    opens, closes, later = hours or (time(7), time(13), {})
    some_day = day or date(2024, 2, 14)  # for the faults of the rest of a file without one
    words = Words(named, some_day, opens, closes, later.get("dptb"), later.get("dpk"), _roll_address(top))
    context = Context(some_day, where.zone, where.quiet, words, codes)
    planned = read_reminders(top, context, lambda table: _inner_areas(table, codes, where.gazetteer))
    rounds = read_rounds(top, context)
    if top.faults or slug is None or kind is None or day is None or hours is None:
        return None
    return ElectionFile(slug, kind, named, day, opens, closes, codes, stages, stations, planned, rounds, source)


def _slug(top: Table) -> str | None:
    slug = top.text("slug")
    if slug is not None and (not _SLUG.fullmatch(slug) or len(slug) > 40):
        top.fault(f"slug must be small letters, digits and - between them, 40 at most, not {slug!r}", "slug")
        return None
    return slug


def _kind(top: Table) -> Kind | None:
    kind = top.text("kind")
    if kind is not None and kind not in set(Kind):
        top.fault(f"kind must be {', '.join(Kind)}, not {kind!r}", "kind")
        return None
    return Kind(kind) if kind else None


def _named(names: Table | None) -> dict[str, str]:
    if names is None:
        return {}
    found = names.by_language(LONGEST_NAME)
    names.done()
    return found


def _hours(top: Table) -> tuple[time, time, dict[str, time]] | None:
    """opens, closes, and from when others than those on the roll may vote (dptb, dpk)."""
    hours = top.table("hours")
    if hours is None:
        return None
    opens, closes = hours.clock("opens"), hours.clock("closes")
    later = {key: hours.clock(key, needed=False) for key in ("dptb", "dpk")}
    hours.done()
    if opens is None or closes is None:
        return None
    if opens >= closes:
        hours.fault(f"closes must be after opens ({opens:%H:%M})", "closes")
        return None
    for key, at in later.items():
        if at is not None and not opens <= at < closes:
            hours.fault(f"{key} must lie between opens ({opens:%H:%M}) and closes ({closes:%H:%M})", key)
    return opens, closes, {key: at for key, at in later.items() if at is not None}


def _notes(top: Table) -> None:
    for key in ("bring", "roll"):
        table = top.table(key, needed=False)
        if table is not None:
            if key == "roll":
                table.text("address", needed=False)
            table.by_language(LONGEST_NOTE)
            table.done()


def _roll_address(top: Table) -> str:
    roll = top.values.get("roll")
    address = roll.get("address", "") if isinstance(roll, dict) else ""
    return address if isinstance(address, str) else ""


def _areas(table: Table, gazetteer: Gazetteer, *, needed: bool = True) -> tuple[str, ...]:
    """Codes, each once; an area inside another of the list says the same twice."""
    found: dict[str, int] = {}
    for number, written in table.list_of_texts("areas", needed=needed):
        try:
            code = resolve(written, gazetteer)
        except UnknownAreaError as fault:
            table.fault(str(fault), "areas", number)
            continue
        around = next((known for known in found if areas.contains(known, code) or areas.contains(code, known)), None)
        if around is not None:
            table.fault(f"{written!r} and {label(around, gazetteer)} overlap: leave one of them out", "areas", number)
        found.setdefault(code, number)
    return tuple(found)


def _inner_areas(table: Table, outer: tuple[str, ...], gazetteer: Gazetteer) -> tuple[str, ...] | None:
    """The areas a stage or reminder is for; None when it names none. They lie inside the election's."""
    if not table.has("areas"):
        return None
    codes = _areas(table, gazetteer)
    for code in codes:
        if outer and not any(areas.contains(known, code) for known in outer):
            table.fault(f"{label(code, gazetteer)} is no part of this election's areas", "areas")
    return codes


def _check_level(top: Table, kind: Kind | None, codes: tuple[str, ...]) -> None:
    if kind is Kind.PILKEL and any(areas.level(code) is not Level.DESA for code in codes):
        top.fault("a pilkel is held by desa: list each desa in areas", "areas")


def _stage(table: Table, day: date | None, outer: tuple[str, ...], gazetteer: Gazetteer) -> Stage | None:
    names = table.by_language(LONGEST_NAME)
    first = _stage_day(table, "from", day)
    last = _stage_day(table, "to", day) if table.has("to") else first
    codes = _inner_areas(table, outer, gazetteer)
    table.done()
    if first is None or last is None:
        return None
    if last < first:
        table.fault(f"the stage ends ({last}) before it begins ({first})", "to")
    if last - first > timedelta(days=1500):
        table.fault("a stage of more than four years: is the year right?", "to")
    return Stage(names, first, last, codes)


def _stage_day(table: Table, key: str, voting_day: date | None) -> date | None:
    """A date, or days from the voting day."""
    written = table.values.get(key)
    if not isinstance(written, str):
        return table.day(key)
    table.text(key)
    try:
        offset = Offset.parse(written)
    except ValueError:
        table.fault(f'{key} must be a date, like 2024-02-11, or counted from the voting day, like "H-3"', key)
        return None
    return offset.day(voting_day) if voting_day else None


def _stations(top: Table, outer: tuple[str, ...], gazetteer: Gazetteer) -> dict[str, int]:
    found: dict[str, int] = {}
    for table in top.tables("stations"):
        written, count = table.text("desa"), table.number("count", MOST_STATIONS)
        table.done()
        if written is None:
            continue
        try:
            code = resolve(written if areas.well_formed(written) else f"desa {written}", gazetteer)
        except UnknownAreaError as fault:
            table.fault(str(fault), "desa")
            continue
        if areas.level(code) is not Level.DESA:
            table.fault(f"polling stations belong to a desa, and {label(code, gazetteer)} is none", "desa")
        elif outer and not any(areas.contains(known, code) for known in outer):
            table.fault(f"{label(code, gazetteer)} is no part of this election's areas", "desa")
        elif code in found:
            table.fault(f"{label(code, gazetteer)} has its stations already above", "desa")
        found.setdefault(code, count or 0)
    return found
