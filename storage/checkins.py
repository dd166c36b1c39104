"""Rounds of check-ins: what is to be asked, who is silent, how far each area is."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import and_, delete, func, insert, literal, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from domain.checkins import ALARM_AFTER, LIST_AFTER, NUDGE_AFTER, Answer, Round
from storage.elections import Checkin, CheckinRound, Election, PollingStation

_QUIET = {"synchronize_session": False}


@dataclass(frozen=True)
class Standing:
    """One station in one round."""

    station: int
    number: int
    area: str
    officer: int | None
    state: Answer
    answered_at: datetime | None


@dataclass(frozen=True)
class Count:
    """area: a kecamatan or a desa."""

    area: str
    safe: int
    trouble: int
    waiting: int

    @property
    def all(self) -> int:
        return self.safe + self.trouble + self.waiting


async def plan(tx: AsyncSession, election: int, rounds: Sequence[Round]) -> None:
    """Rounds with a row for every station, made beforehand. Rounds not asked yet follow the plan; asked ones stay."""
    asked = select(CheckinRound.name).where(CheckinRound.election_id == election, CheckinRound.asked_at.is_not(None))
    done = set(await tx.scalars(asked))
    await drop_unasked(tx, election)
    for planned in rounds:
        if planned.name not in done:
            row = CheckinRound(election_id=election, name=planned.name, due_at=planned.at)
            tx.add(row)
            await tx.flush()
            stations = select(
                literal(row.id),
                PollingStation.id,
                PollingStation.area_code,
                PollingStation.officer_id,
                literal(Answer.WAITING.value),
            ).where(PollingStation.election_id == election)
            names = ["round_id", "station_id", "area_code", "officer_id", "state"]
            await tx.execute(insert(Checkin).from_select(names, stations))


async def drop_unasked(tx: AsyncSession, election: int) -> int:
    """Rounds that were not asked are taken back; returns how many."""
    unasked = select(CheckinRound.id).where(CheckinRound.election_id == election, CheckinRound.asked_at.is_(None))
    ids = list(await tx.scalars(unasked))
    await tx.execute(delete(Checkin).where(Checkin.round_id.in_(ids)).execution_options(**_QUIET))
    await tx.execute(delete(CheckinRound).where(CheckinRound.id.in_(ids)).execution_options(**_QUIET))
    return len(ids)


async def due(tx: AsyncSession, now: datetime) -> list[CheckinRound]:
    """Rounds to ask now, locked."""
    query = select(CheckinRound).where(CheckinRound.due_at <= now, CheckinRound.asked_at.is_(None))
    return list(await tx.scalars(query.order_by(CheckinRound.due_at, CheckinRound.id).with_for_update()))


async def with_silence(tx: AsyncSession, now: datetime) -> list[CheckinRound]:
    """Rounds of which a follow-up is due, locked."""
    late = or_(CheckinRound.nudge_at <= now, CheckinRound.list_at <= now, CheckinRound.alarm_at <= now)
    return list(await tx.scalars(select(CheckinRound).where(late).order_by(CheckinRound.due_at).with_for_update()))


def asked(row: CheckinRound, now: datetime) -> None:
    row.asked_at = now
    row.nudge_at, row.list_at, row.alarm_at = now + NUDGE_AFTER, now + LIST_AFTER, now + ALARM_AFTER


async def stations_in(tx: AsyncSession, election: int) -> list[PollingStation]:
    query = select(PollingStation).where(PollingStation.election_id == election)
    return list(await tx.scalars(query.order_by(PollingStation.area_code, PollingStation.number)))


async def hand_to(tx: AsyncSession, station: int, officer: int | None) -> None:
    """The station is this officer's from now on, in every round that waits for an answer."""
    await tx.execute(
        update(PollingStation)
        .where(PollingStation.id == station)
        .values(officer_id=officer)
        .execution_options(**_QUIET)
    )
    waiting = update(Checkin).where(Checkin.station_id == station, Checkin.state == Answer.WAITING)
    await tx.execute(waiting.values(officer_id=officer).execution_options(**_QUIET))


async def of_officer(tx: AsyncSession, round_id: int, officer: int) -> list[Standing]:
    return await _standings(tx, round_id, Checkin.officer_id == officer)


async def in_area(tx: AsyncSession, round_id: int, area: str) -> list[Standing]:
    inside = or_(Checkin.area_code == area, Checkin.area_code.startswith(area + "."))
    return await _standings(tx, round_id, inside)


async def silent(tx: AsyncSession, round_id: int) -> list[Standing]:
    return await _standings(tx, round_id, Checkin.state == Answer.WAITING)


async def answer(
    tx: AsyncSession, round_id: int, officer: int, stations: Collection[int], state: Answer, now: datetime
) -> int:
    """Returns how many rows took the answer: those of this officer among the stations."""
    statement = (
        update(Checkin)
        .where(Checkin.round_id == round_id, Checkin.officer_id == officer, Checkin.station_id.in_(stations))
        .values(state=state, answered_at=now)
        .returning(Checkin.station_id)
        .execution_options(**_QUIET)
    )
    return len(list(await tx.scalars(statement)))


async def keep_photo(tx: AsyncSession, round_id: int, officer: int, file_id: str) -> None:
    mine = and_(Checkin.round_id == round_id, Checkin.officer_id == officer)
    await tx.execute(update(Checkin).where(mine).values(photo=file_id).execution_options(**_QUIET))


async def rounds_of(tx: AsyncSession, election: int) -> list[CheckinRound]:
    query = select(CheckinRound).where(CheckinRound.election_id == election).order_by(CheckinRound.due_at)
    return list(await tx.scalars(query))


async def counts(tx: AsyncSession, round_id: int, area: str, parts: int) -> list[Count]:
    """How far each kecamatan (parts=3) or desa (4) inside the area is, by code."""
    inside = or_(Checkin.area_code == area, Checkin.area_code.startswith(area + "."))
    length = {3: 8, 4: 13}[parts]  # "51.02.05", "51.02.05.2003"
    place = func.substr(Checkin.area_code, 1, length)
    query = select(place, Checkin.state, func.count()).where(Checkin.round_id == round_id, inside)
    found: dict[str, dict[str, int]] = {}
    for code, state, count in await tx.execute(query.group_by(place, Checkin.state)):
        found.setdefault(code, {})[state] = count
    return [
        Count(code, by.get(Answer.SAFE, 0), by.get(Answer.TROUBLE, 0), by.get(Answer.WAITING, 0))
        for code, by in sorted(found.items())
    ]


async def latest_election(tx: AsyncSession, now: datetime) -> Election | None:
    """The election whose rounds are nearest: asked last, else asked next."""
    begun = select(CheckinRound.election_id).where(CheckinRound.due_at <= now).order_by(CheckinRound.due_at.desc())
    coming = select(CheckinRound.election_id).order_by(CheckinRound.due_at)
    found = await tx.scalar(begun.limit(1)) or await tx.scalar(coming.limit(1))
    return await tx.get(Election, found) if found else None


async def _standings(tx: AsyncSession, round_id: int, which: object) -> list[Standing]:
    query = (
        select(Checkin, PollingStation.number)
        .join(PollingStation, PollingStation.id == Checkin.station_id)
        .where(Checkin.round_id == round_id, which)  # type: ignore[arg-type]
        .order_by(Checkin.area_code, PollingStation.number)
    )
    return [_standing(checkin, number) for checkin, number in (await tx.execute(query)).all()]


def _standing(checkin: Checkin, number: int) -> Standing:
    return Standing(
        checkin.station_id, number, checkin.area_code, checkin.officer_id, Answer(checkin.state), checkin.answered_at
    )
