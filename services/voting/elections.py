"""An election comes to be from its file, or follows it: what has not gone out moves, what has gone out stays."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from domain.reminders import State, Verdict, judge
from services.voting import checkins
from services.voting.election_file import ElectionFile, Stage, Where
from services.voting.election_reminders import Planned
from services.work import House, Work
from storage import audit, elections
from storage import checkins as rounds
from storage.elections import Election, Reminder


class What(StrEnum):
    """What an import does. TOO_LATE: its time is over already, or Nyepi takes all of it. STAYS: it has gone out."""

    NEW = "new"
    DAY = "day"
    HOURS = "hours"
    NAMES = "names"
    AREAS = "areas"
    STAGES = "stages"
    STATIONS = "stations"
    ROUNDS = "rounds"
    PLANNED = "planned"
    MOVED = "moved"
    REWORDED = "reworded"
    CANCELLED = "cancelled"
    TOO_LATE = "too-late"
    STAYS = "stays"


@dataclass(frozen=True)
class Change:
    """name: of the reminder, where it is about one. before and after: moments, days or numbers."""

    what: What
    name: str = ""
    before: datetime | date | int | None = None
    after: datetime | date | int | None = None


def where(house: House) -> Where:
    return Where(house.gazetteer, house.zone, house.quiet)


async def bring_in(work: Work, file: ElectionFile, by: int | None) -> list[Change]:
    """Idempotent: a file imported again without a change changes nothing. by: whom to tell what can't be sent."""
    election = await elections.by_slug(work.tx, file.slug)
    changes = [Change(What.NEW, after=file.voting_day)] if election is None else _compared(election, file)
    same_source = election is not None and election.source == file.source
    if election is None:
        election = Election(slug=file.slug)
        work.tx.add(election)
    if not same_source:
        _take_over(election, file, work.now, by)
    await work.tx.flush()
    if not same_source:
        changes += await _stations_and_rounds(work, election, file)
    moved = await _reminders(work, election, file.reminders)
    changes += [change for change in moved if change.what is not What.STAYS or not same_source]
    if changes:
        counts = {str(what): sum(change.what is what for change in changes) for what in What}
        told = {what: count for what, count in counts.items() if count}
        audit.note(work.tx, work.now, by, "election-import", slug=file.slug, **told)
    return changes


def _take_over(election: Election, file: ElectionFile, now: datetime, by: int | None) -> None:
    election.kind, election.names, election.voting_day = file.kind, file.names, file.voting_day
    election.opens, election.closes = file.opens, file.closes
    election.areas, election.stages = {"codes": list(file.areas)}, [_row(stage) for stage in file.stages]
    election.source, election.imported_at = file.source, now
    election.imported_by = by or election.imported_by


def _row(stage: Stage) -> dict[str, object]:
    row: dict[str, object] = {"names": stage.names, "from": stage.first.isoformat(), "to": stage.last.isoformat()}
    return row if stage.areas is None else row | {"areas": list(stage.areas)}


def _compared(election: Election, file: ElectionFile) -> list[Change]:
    found = []
    if election.voting_day != file.voting_day:
        found.append(Change(What.DAY, before=election.voting_day, after=file.voting_day))
    if (election.opens, election.closes) != (file.opens, file.closes):
        found.append(Change(What.HOURS))
    if (election.names, election.kind) != (file.names, file.kind):
        found.append(Change(What.NAMES))
    if sorted(election.areas["codes"]) != sorted(file.areas):
        found.append(Change(What.AREAS, before=len(election.areas["codes"]), after=len(file.areas)))
    if election.stages != [_row(stage) for stage in file.stages]:
        found.append(Change(What.STAGES, before=len(election.stages), after=len(file.stages)))
    return found


async def _stations_and_rounds(work: Work, election: Election, file: ElectionFile) -> list[Change]:
    """Rounds to come are made anew with a row for every station; those that were asked stay."""
    stations = await elections.stations_by_desa(work.tx, election.id)
    before = [(planned.name, planned.due_at) for planned in await rounds.rounds_of(work.tx, election.id)]
    coming = [planned for planned in file.rounds if planned.at > work.now] if file.stations else []
    await rounds.drop_unasked(work.tx, election.id)
    await elections.set_stations(work.tx, election.id, file.stations)
    await checkins.plan(work, election, coming)
    after = [(planned.name, planned.due_at) for planned in await rounds.rounds_of(work.tx, election.id)]
    changes = []
    if stations != file.stations:
        changes.append(Change(What.STATIONS, before=sum(stations.values()), after=sum(file.stations.values())))
    if before != after:
        changes.append(Change(What.ROUNDS, before=len(before), after=len(after)))
    return changes


async def _reminders(work: Work, election: Election, planned: Sequence[Planned]) -> list[Change]:
    known = {reminder.name: reminder for reminder in await elections.reminders_of(work.tx, election.id)}
    changes = []
    for wanted in planned:
        reminder = known.pop(wanted.name, None)
        change = _begin(work, election, wanted) if reminder is None else _follow(work, reminder, wanted)
        if change is not None:
            changes.append(change)
    for reminder in known.values():
        if reminder.state == State.PLANNED:
            reminder.state, reminder.settled_at = State.CANCELLED, work.now
            changes.append(Change(What.CANCELLED, reminder.name, before=reminder.at))
    await work.tx.flush()
    return changes


def _begin(work: Work, election: Election, wanted: Planned) -> Change:
    state = _state_of(work, wanted)
    work.tx.add(
        Reminder(
            election_id=election.id,
            name=wanted.name,
            audience=wanted.audience,
            texts=wanted.texts,
            at=wanted.at,
            send_until=wanted.send_until,
            state=state,
            settled_at=None if state is State.PLANNED else work.now,
        )
    )
    return Change(What.PLANNED if state is State.PLANNED else What.TOO_LATE, wanted.name, after=wanted.at)


def _follow(work: Work, reminder: Reminder, wanted: Planned) -> Change | None:
    """A reminder that was skipped or cancelled is planned again when its new time has not come."""
    before = reminder.at
    moved = (before, reminder.send_until) != (wanted.at, wanted.send_until)
    if reminder.state == State.SENT:
        return Change(What.STAYS, reminder.name, before=reminder.settled_at, after=wanted.at) if moved else None
    state = _state_of(work, wanted)
    reworded = (reminder.audience, reminder.texts) != (wanted.audience, wanted.texts)
    if State.PLANNED not in {state, reminder.state}:
        return None
    if reminder.state == state and not moved and not reworded:
        return None
    again = reminder.state != State.PLANNED
    reminder.audience, reminder.texts = wanted.audience, wanted.texts
    reminder.at, reminder.send_until, reminder.state = wanted.at, wanted.send_until, state
    reminder.settled_at = None if state is State.PLANNED else work.now
    if state is not State.PLANNED:
        return Change(What.TOO_LATE, reminder.name, before, wanted.at)
    if again:
        return Change(What.PLANNED, reminder.name, before, wanted.at)
    return Change(What.MOVED if moved else What.REWORDED, reminder.name, before, wanted.at)


def _state_of(work: Work, wanted: Planned) -> State:
    quiet = None if wanted.roles else work.house.quiet
    verdict, _ = judge(wanted.at, wanted.send_until, work.now, work.house.zone, quiet)
    return State.SKIPPED if verdict is Verdict.SKIP else State.PLANNED
