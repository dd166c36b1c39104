"""Elections as data: what an imported file said, its polling stations, and the reminders that follow from it."""

from datetime import date, time

from sqlalchemy import ForeignKey, Index, Time, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

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
