"""🗓 Jadwal pemilu: the elections and stages that concern a person's desa, on one card that turns in place."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from domain import area as areas
from services import outbox, people
from services.places import area_names
from services.voting import election_file
from services.work import RefusalError, Work
from storage import audit, elections
from storage.elections import Election
from storage.people import Person
from texts import keyboards
from texts.catalogue import Markup, joined
from texts.days import long_day, span
from texts.keyboards import Button
from texts.taps import Tap, Verb

#: An election that is over, its last stage too, is shown for so long.
SHOWN_AFTER = timedelta(days=14)

#: Names of areas on the card; more are counted.
MOST_AREAS = 14

#: Stages on the card, so that the longest file still fits a message; those that are over go first.
MOST_STAGES = 12

CARD = "schedule"


@dataclass(frozen=True)
class _Stage:
    name: str
    first: date
    last: date


async def show(work: Work, person: Person, number: int = 0, *, fresh: bool) -> None:
    """The election of that number; without one the nearest. Others are buttons below."""
    found = await _concerning(work, person)
    election = next((one for one in found if one.id == number), found[0] if found else None)
    text = _text(work, person, election) if election else _nothing(work, person)
    rows = _rows(work, person, found, election)
    await outbox.post(work, person, CARD, text, keyboards.inline(rows), fresh=fresh)


async def turn_reminders(work: Work, person: Person, number: int, *, on: bool) -> None:
    """🔔 and 🔕 on the card. Whose desa is not known is asked for it: reminders go by desa."""
    if person.wants_reminders != on:
        person.wants_reminders = on
        audit.note(work.tx, work.now, person.telegram_id, "reminders-on" if on else "reminders-off")
    if on and person.home_area is None:
        await ask_kecamatan(work, person, number)
    else:
        await show(work, person, number, fresh=False)


async def ask_kecamatan(work: Work, person: Person, number: int) -> None:
    keys = [(name, Tap(Verb.ELECTION_DESA, number, code)) for code, name in work.house.gazetteer.kecamatan()]
    back = _key(work, person, "button-back", Tap(Verb.ELECTION_OPEN, number))
    text = work.texts.text("schedule-ask-kecamatan", person.language)
    await outbox.post(work, person, CARD, text, keyboards.inline([*keyboards.in_columns(keys, 2), [back]]))


async def ask_desa(work: Work, person: Person, number: int, kecamatan: str) -> None:
    found = work.house.gazetteer.desa_of(kecamatan)
    if not found:
        raise RefusalError("forged", forbidden=True)
    keys = [(place.name, Tap(Verb.ELECTION_HOME, number, place.code)) for place in found]
    back = _key(work, person, "button-back", Tap(Verb.ELECTION_KECAMATAN, number))
    text = work.texts.text("schedule-ask-desa", person.language, kecamatan=people.area_name(work, kecamatan))
    await outbox.post(work, person, CARD, text, keyboards.inline([*keyboards.in_columns(keys, 2), [back]]))


async def choose_home(work: Work, person: Person, number: int, code: str) -> None:
    place = work.house.gazetteer.place(code)
    if place is None or place.code != code:
        raise RefusalError("forged", forbidden=True)
    person.home_area = code
    await show(work, person, number, fresh=False)


async def _concerning(work: Work, person: Person) -> list[Election]:
    """What is to come first, the nearest first; then what was, the latest first."""
    today = _today(work)
    found = [
        election
        for election in await elections.every(work.tx)
        if _concerns(election.areas["codes"], person.home_area) and today <= _last_day(election) + SHOWN_AFTER
    ]
    return sorted(found, key=lambda one: (one.voting_day < today, abs((one.voting_day - today).days)))


def _concerns(codes: Sequence[str] | None, home: str | None) -> bool:
    """Everything concerns somebody whose desa is not known."""
    return home is None or codes is None or any(areas.contains(code, home) for code in codes)


def _last_day(election: Election) -> date:
    return max([election.voting_day, *(date.fromisoformat(stage["to"]) for stage in election.stages)])


def _text(work: Work, person: Person, election: Election) -> Markup:
    language, texts = person.language, work.texts
    days = (election.voting_day - _today(work)).days
    notes = election_file.notes(election.source)
    head = [
        texts.text("schedule-title", language, name=election.names[language]),
        texts.text(
            "schedule-day",
            language,
            day=long_day(election.voting_day, language),
            when="past" if days < 0 else "today" if days == 0 else "tomorrow" if days == 1 else "coming",
            days=abs(days),
        ),
        texts.text("schedule-hours", language, opens=f"{election.opens:%H.%M}", closes=f"{election.closes:%H.%M}"),
    ]
    if notes.dptb is not None:
        head.append(texts.text("schedule-dptb", language, at=f"{notes.dptb:%H.%M}"))
    if notes.dpk is not None:
        head.append(texts.text("schedule-dpk", language, at=f"{notes.dpk:%H.%M}"))
    head.append(_where(work, person, election))
    advice = []
    if notes.bring and days >= 0:
        advice.append(texts.text("schedule-bring", language, what=notes.bring[language]))
    if notes.roll and days >= 0:
        advice.append(texts.text("schedule-roll", language, how=notes.roll[language]))
    foot = [texts.text("schedule-neutral", language), _reminded(work, person)]
    parts = [joined(head, "\n"), _stages(work, person, election), joined(advice, "\n"), joined(foot, "\n")]
    return joined(parts, "\n\n")


def _where(work: Work, person: Person, election: Election) -> Markup:
    codes = election.areas["codes"]
    names = [area_names.label(code, work.house.gazetteer) for code in codes[:MOST_AREAS]]
    return work.texts.text(
        "schedule-where", person.language, list="; ".join(names), more=max(0, len(codes) - MOST_AREAS)
    )


def _stages(work: Work, person: Person, election: Election) -> Markup:
    """Under way first, then to come, then what is over, each in the order of its dates."""
    language, today = person.language, _today(work)
    found = [
        _Stage(stage["names"][language], date.fromisoformat(stage["from"]), date.fromisoformat(stage["to"]))
        for stage in election.stages
        if _concerns(stage.get("areas"), person.home_area)
    ]

    def standing(stage: _Stage) -> str:
        return "past" if stage.last < today else "coming" if stage.first > today else "now"

    order = ["now", "coming", "past"]
    lines = [
        work.texts.text(
            "schedule-stage",
            language,
            state=standing(stage),
            name=stage.name,
            days=span(stage.first, stage.last, language),
        )
        for stage in sorted(found, key=lambda stage: (order.index(standing(stage)), stage.first, stage.last))[
            :MOST_STAGES
        ]
    ]
    return joined([work.texts.text("schedule-stages", language), *lines], "\n") if lines else Markup("")


def _reminded(work: Work, person: Person) -> Markup:
    """Whose desa is not known is told why to choose one."""
    language = person.language
    if person.home_area is None:
        return work.texts.text("schedule-home-unknown", language)
    place = people.area_name(work, person.home_area)
    return work.texts.text("schedule-reminded", language, on="yes" if person.wants_reminders else "no", desa=place)


def _nothing(work: Work, person: Person) -> Markup:
    if person.home_area is None:
        return work.texts.text("elections-none", person.language)
    place = work.house.gazetteer.place(person.home_area)
    text = work.texts.text("elections-none-here", person.language, desa=place.label if place else person.home_area)
    return joined([text, _reminded(work, person)], "\n\n")


def _rows(work: Work, person: Person, found: Sequence[Election], shown: Election | None) -> list[list[Button]]:
    number = shown.id if shown else 0
    bell = (
        ("button-reminders-off", Verb.REMINDERS_OFF)
        if person.wants_reminders
        else ("button-reminders-on", Verb.REMINDERS_ON)
    )
    rows = [[_key(work, person, bell[0], Tap(bell[1], number))]]
    rows += [
        [(f"🗓 {election.names[person.language]}", Tap(Verb.ELECTION_OPEN, election.id))]
        for election in found
        if election is not shown
    ]
    home = "button-choose-desa" if person.home_area is None else "button-change-desa"
    return [*rows, [_key(work, person, home, Tap(Verb.ELECTION_KECAMATAN, number))]]


def _key(work: Work, person: Person, name: str, tap: Tap) -> Button:
    return work.texts.plain(name, person.language), tap


def _today(work: Work) -> date:
    return work.now.astimezone(work.house.zone).date()
