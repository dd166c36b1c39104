"""The card of a round: one question, the stations of one officer, one tap."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from domain.checkins import Answer, kind_of
from domain.delivery import Lane
from services import outbox, people
from services.work import Work
from storage import outbox as outbox_rows
from storage.checkins import Standing
from storage.elections import CheckinRound, Election
from storage.people import Person
from texts import keyboards
from texts.catalogue import Markup, joined
from texts.keyboards import Button
from texts.moments import clock_time
from texts.taps import Tap, Verb

#: A question is not put later than this: it would be answered about another hour.
ANSWER_WITHIN = timedelta(minutes=60)

#: The word of the tap that leaves the choice of a station.
BACK = "back"

#: Stations a choice has buttons for.
MOST_BUTTONS = 40

_PREFIX = "checkin:"


def name_of(asked: CheckinRound) -> str:
    return f"{_PREFIX}{asked.id}"


async def answered_by(work: Work, person: Person, message_id: int) -> int | None:
    """The round whose card that message of ours is."""
    what = await outbox_rows.what_stands_at(work.tx, person.chat_id, message_id)
    return int(what.removeprefix(_PREFIX)) if what and what.startswith(_PREFIX) else None


def round_name(work: Work, asked: CheckinRound, language: str) -> str:
    """Like "TPS buka (07.00)"."""
    at = clock_time(asked.due_at, work.house.zone)
    return work.texts.plain(f"checkin-round-{kind_of(asked.name)}", language, at=at)


async def show(
    work: Work,
    asked: CheckinRound,
    person: Person,
    own: Sequence[Standing],
    *,
    choosing: bool = False,
    fresh: bool = False,
) -> None:
    election = await work.tx.get_one(Election, asked.election_id)
    text, markup = render(work, election, asked, person, own, choosing=choosing, nudging=fresh)
    lane = Lane.NOTICE if fresh else Lane.REPLY
    await outbox.post(work, person, name_of(asked), text, markup, lane=lane, fresh=fresh)


def render(
    work: Work,
    election: Election,
    asked: CheckinRound,
    person: Person,
    own: Sequence[Standing],
    *,
    choosing: bool = False,
    nudging: bool = False,
) -> tuple[Markup, dict[str, Any]]:
    """Text and keyboard for the officer of those stations. nudging: the question is put a second time."""
    language = person.language
    head = work.texts.text(
        "checkin-head",
        language,
        round=round_name(work, asked, language),
        election=str(election.names.get(language) or election.names.get("id", "")),
    )
    question = work.texts.text(f"checkin-question-{kind_of(asked.name)}", language)
    lines = joined([_line(work, standing, language) for standing in own], "\n")
    waiting = any(standing.state is Answer.WAITING for standing in own)
    foot = work.texts.text("checkin-nudge" if nudging else "checkin-thanks", language)
    if choosing:
        foot = work.texts.text("checkin-which", language)
    parts = [
        head,
        question if waiting else Markup(""),
        lines,
        foot if choosing or nudging or not waiting else Markup(""),
    ]
    return joined(parts, "\n\n"), keyboards.inline(
        _rows(work, asked, own, language, choosing=choosing, waiting=waiting)
    )


def station_label(work: Work, standing: Standing, language: str) -> str:
    return work.texts.plain("station", language, number=standing.number, place=people.area_name(work, standing.area))


def _line(work: Work, standing: Standing, language: str) -> Markup:
    at = clock_time(standing.answered_at, work.house.zone) if standing.answered_at else ""
    label = station_label(work, standing, language)
    return work.texts.text(f"checkin-line-{standing.state}", language, station=label, at=at)


def _rows(
    work: Work, asked: CheckinRound, own: Sequence[Standing], language: str, *, choosing: bool, waiting: bool
) -> list[list[Button]]:
    trouble = work.texts.plain("button-trouble", language)
    if not choosing:
        safe: list[Button] = [(work.texts.plain("button-safe", language), Tap(Verb.CHECKIN_SAFE, asked.id))]
        return [[*(safe if waiting else []), (trouble, Tap(Verb.CHECKIN_TROUBLE, asked.id))]]
    stations: list[list[Button]] = [
        [(f"🟠 {station_label(work, s, language)}", Tap(Verb.CHECKIN_TROUBLE, asked.id, str(s.station)))]
        for s in own[:MOST_BUTTONS]
    ]
    return [*stations, [(work.texts.plain("button-back", language), Tap(Verb.CHECKIN_TROUBLE, asked.id, BACK))]]
