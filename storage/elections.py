"""Elections as data: what an imported file said, its polling stations, and the reminders that follow from it."""

from collections import Counter
from collections.abc import Mapping
from datetime import date, datetime, time
from typing import cast

from sqlalchemy import CursorResult, ForeignKey, Index, Time, UniqueConstraint, delete, exists, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from domain.reminders import State
from storage.columns import Base, Big, Json, JsonList, MaybeMoment, Moment, RowId


class Election(Base):
    """slug: by which a file imported again is known to be the same election.

    names: by language. areas: {"codes": [...]}, kabupaten, kecamatan or desa. stages: one each
    {"names": {language: text}, "from": "2024-02-11", "to": "2024-02-13", "areas": [codes] or absent for all}.
    source: the file as it was imported.
    """

    __tablename__ = "election"

    id: Mapped[RowId]
    slug: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str]
    names: Mapped[Json]
    voting_day: Mapped[date]
    opens: Mapped[time] = mapped_column(Time)
    closes: Mapped[time] = mapped_column(Time)
    areas: Mapped[Json]
    stages: Mapped[JsonList]
    source: Mapped[str]
    imported_at: Mapped[Moment]
    imported_by: Mapped[int | None] = mapped_column(Big, ForeignKey("person.telegram_id"))


class PollingStation(Base):
    """A TPS of a desa. officer_id: whose check-ins cover it; one officer may have several."""

    __tablename__ = "polling_station"
    __table_args__ = (UniqueConstraint("election_id", "area_code", "number"), Index(None, "officer_id"))

    id: Mapped[RowId]
    election_id: Mapped[int] = mapped_column(Big, ForeignKey("election.id"))
    area_code: Mapped[str] = mapped_column(ForeignKey("area.code"))
    number: Mapped[int]
    officer_id: Mapped[int | None] = mapped_column(Big, ForeignKey("person.telegram_id"))


class Reminder(Base):
    """What is said to an audience at a moment, and until when it may be late.

    name: the reminder's name in the election's file, by which a changed date moves it. audience: see
    storage.broadcasts.Broadcast. texts: by language. broadcast_id: what it became when its time came.
    """

    __tablename__ = "reminder"
    __table_args__ = (UniqueConstraint("election_id", "name"), Index(None, "state", "at"))

    id: Mapped[RowId]
    election_id: Mapped[int] = mapped_column(Big, ForeignKey("election.id"))
    name: Mapped[str]
    audience: Mapped[Json]
    texts: Mapped[Json]
    at: Mapped[Moment]
    send_until: Mapped[Moment]
    state: Mapped[str]
    broadcast_id: Mapped[int | None] = mapped_column(Big, ForeignKey("broadcast.id"))
    settled_at: Mapped[MaybeMoment]


class CheckinRound(Base):
    """One question to every polling station of an election: ready, opened, closed, counted, calm at an hour.

    due_at: when it is asked. nudge_at, list_at, alarm_at: when who is silent is nudged, listed to the kecamatan's
    commander, then to the kabupaten's; empty once done.
    """

    __tablename__ = "checkin_round"
    __table_args__ = (UniqueConstraint("election_id", "name"), Index(None, "due_at"))

    id: Mapped[RowId]
    election_id: Mapped[int] = mapped_column(Big, ForeignKey("election.id"))
    name: Mapped[str]
    due_at: Mapped[Moment]
    asked_at: Mapped[MaybeMoment]
    nudge_at: Mapped[MaybeMoment]
    list_at: Mapped[MaybeMoment]
    alarm_at: Mapped[MaybeMoment]


class Checkin(Base):
    """One polling station in one round; made beforehand, so that missing is a query. case_id: the trouble's case."""

    __tablename__ = "checkin"
    __table_args__ = (Index(None, "officer_id", "round_id"), Index(None, "round_id", "state"))

    round_id: Mapped[int] = mapped_column(Big, ForeignKey("checkin_round.id"), primary_key=True)
    station_id: Mapped[int] = mapped_column(Big, ForeignKey("polling_station.id"), primary_key=True)
    area_code: Mapped[str] = mapped_column(ForeignKey("area.code"))
    officer_id: Mapped[int | None] = mapped_column(Big, ForeignKey("person.telegram_id"))
    state: Mapped[str]
    answered_at: Mapped[MaybeMoment]
    photo: Mapped[str | None]
    case_id: Mapped[int | None] = mapped_column(Big, ForeignKey("case.id"))


async def every(tx: AsyncSession) -> list[Election]:
    """By voting day."""
    return list(await tx.scalars(select(Election).order_by(Election.voting_day, Election.id)))


async def last_before(tx: AsyncSession, day: date) -> Election | None:
    """The one with the latest voting day until that day."""
    query = select(Election).where(Election.voting_day <= day).order_by(Election.voting_day.desc(), Election.id.desc())
    return await tx.scalar(query.limit(1))


async def by_slug(tx: AsyncSession, slug: str) -> Election | None:
    """Locked: of two who import the same file the second sees what the first did."""
    query = select(Election).where(Election.slug == slug).with_for_update()
    return await tx.scalar(query.execution_options(populate_existing=True))


async def reminders_of(tx: AsyncSession, election: int) -> list[Reminder]:
    """In the order of the clock, locked, so that none goes out while its date is being moved."""
    query = select(Reminder).where(Reminder.election_id == election).order_by(Reminder.at, Reminder.id)
    return list(await tx.scalars(query.with_for_update().execution_options(populate_existing=True)))


async def reminders_in_order(tx: AsyncSession, states: frozenset[State]) -> list[tuple[Reminder, Election]]:
    query = select(Reminder, Election).join(Election, Election.id == Reminder.election_id)
    found = await tx.execute(query.where(Reminder.state.in_(states)).order_by(Reminder.at, Reminder.id))
    return [(reminder, election) for reminder, election in found]


async def due(tx: AsyncSession, now: datetime) -> list[Reminder]:
    """Planned ones whose moment has come, locked."""
    query = select(Reminder).where(Reminder.state == State.PLANNED, Reminder.at <= now)
    query = query.order_by(Reminder.at, Reminder.id).with_for_update()
    return list(await tx.scalars(query.execution_options(populate_existing=True)))


async def settle(tx: AsyncSession, reminder: Reminder, state: State, now: datetime) -> bool:
    """Compare and set: of two who would send or skip the same reminder only one does."""
    statement = (
        update(Reminder)
        .where(Reminder.id == reminder.id, Reminder.state == State.PLANNED)
        .values(state=state, settled_at=now)
        .execution_options(synchronize_session=False)
    )
    changed = cast("CursorResult[tuple[()]]", await tx.execute(statement)).rowcount == 1
    await tx.refresh(reminder)
    return changed


async def stations_by_desa(tx: AsyncSession, election: int) -> dict[str, int]:
    codes = await tx.scalars(select(PollingStation.area_code).where(PollingStation.election_id == election))
    return dict(Counter(codes))


async def set_stations(tx: AsyncSession, election: int, wanted: Mapping[str, int]) -> None:
    """Numbered from 1 in each desa. A station that somebody was asked about stays, whatever the file says now."""
    query = select(PollingStation.area_code, PollingStation.number).where(PollingStation.election_id == election)
    known = {(code, number) for code, number in await tx.execute(query)}
    numbered = {(code, number) for code, count in wanted.items() for number in range(1, count + 1)}
    for code, number in sorted(numbered - known):
        tx.add(PollingStation(election_id=election, area_code=code, number=number))
    await tx.flush()
    asked = exists().where(Checkin.station_id == PollingStation.id)
    for code, number in known - numbered:
        here = (PollingStation.election_id == election, PollingStation.area_code == code)
        gone = delete(PollingStation).where(*here, PollingStation.number == number, ~asked)
        await tx.execute(gone.execution_options(synchronize_session=False))
