"""The live board of an election day: round by round, kabupaten to kecamatan to desa to station."""

from domain import area as areas
from domain import lookout
from domain.area import Level
from services import outbox, people
from services.places import own_area
from services.voting import checkin_card, checkins
from services.work import RefusalError, Work
from storage import audit, uploads
from storage import checkins as rows
from storage.checkins import Count
from storage.elections import CheckinRound, Election
from storage.people import Person
from texts import keyboards
from texts.catalogue import Markup, joined
from texts.keyboards import Button
from texts.moments import clock_time
from texts.taps import Tap, Verb

#: Words of the tap that ends the rounds: first asked, then sure.
END, SURE = "end", "sure"

#: Rounds the board lists, newest first; a day of hourly ones has more than a phone shows.
MOST_ROUNDS = 6


async def open_board(work: Work, person: Person) -> None:
    """/tps: the board of the election whose rounds are nearest, for the widest area the person commands."""
    election = await rows.latest_election(work.tx, work.now)
    area = await own_area.widest(work, person)
    if election is None:
        raise RefusalError("board-none")
    await show(work, election.id, person, area, fresh=True)


async def show(
    work: Work, number: int, person: Person, area: str, *, fresh: bool = False, ending: bool = False
) -> None:
    """One card a person, edited as one drills down. Raises RefusalError for an area that is not theirs."""
    election = await _election(work, number, person, area)
    asked = [row for row in await rows.rounds_of(work.tx, number) if row.asked_at is not None]
    coming = [row for row in await rows.rounds_of(work.tx, number) if row.asked_at is None]
    language = person.language
    head = work.texts.text(
        "board-head", language, election=_name(election, language), area=people.area_name(work, area)
    )
    parts = [head, joined([await _round_line(work, row, area, language) for row in asked[-MOST_ROUNDS:]], "\n")]
    if not asked:
        parts.append(work.texts.text("board-nothing-asked", language))
    elif areas.level(area) is Level.DESA:
        parts.append(await _stations(work, asked[-1], area, language))
    if coming:
        name = checkin_card.round_name(work, coming[0], language)
        parts.append(work.texts.text("board-next", language, round=name))
    if ending:
        parts.append(work.texts.text("board-end-sure", language, count=len(coming)))
    keys = await _rows(work, election, asked, person, area, ending=ending, coming=bool(coming))
    await outbox.post(work, person, f"board:{number}", joined(parts, "\n\n"), keyboards.inline(keys), fresh=fresh)


async def turn(work: Work, number: int, person: Person, word: str) -> None:
    """word: an area to look at, or a step towards the end of the rounds."""
    if word == END:
        await show(work, number, person, areas.KABUPATEN, ending=True)
        return
    if word == SURE:
        await checkins.end(work, number, person)
        word = areas.KABUPATEN
    if not areas.well_formed(word):
        raise RefusalError("forged", forbidden=True)
    await show(work, number, person, word)


async def ask_table(work: Work, number: int, person: Person, area: str) -> None:
    """Every station and round of the area as a table."""
    election = await _election(work, number, person, area)
    day = f"{election.voting_day:%Y-%m-%d}"
    recipe = {"kind": "checkins", "election": number, "area": area, "at": work.now.isoformat(timespec="minutes")}
    file = await uploads.wanted(work.tx, work.now, f"kulkul-tps-{day}.xlsx", recipe)
    audit.note(work.tx, work.now, person.telegram_id, "checkins-exported", election=election.slug, area=area)
    caption = work.texts.text("board-table", person.language, election=_name(election, person.language))
    outbox.upload(work, person, "sendDocument", file, {"caption": caption, "parse_mode": "HTML"})


async def ask_picture(work: Work, number: int, person: Person, area: str) -> None:
    """Desa by round, coloured."""
    election = await _election(work, number, person, area)
    at = work.now.isoformat(timespec="minutes")
    recipe = {"kind": "board", "election": number, "area": area, "at": at, "language": person.language}
    file = await uploads.wanted(work.tx, work.now, "papan-tps.png", recipe)
    caption = work.texts.text("board-picture", person.language, election=_name(election, person.language))
    outbox.upload(work, person, "sendPhoto", file, {"caption": caption, "parse_mode": "HTML"})


async def _election(work: Work, number: int, person: Person, area: str) -> Election:
    await own_area.check(work, person, area)
    election = await work.tx.get(Election, number)
    if election is None:
        raise RefusalError("not-your-area", forbidden=True)
    return election


def _name(election: Election, language: str) -> str:
    return str(election.names.get(language) or election.names.get("id", ""))


async def _round_line(work: Work, row: CheckinRound, area: str, language: str) -> Markup:
    found = await rows.counts(work.tx, row.id, area, 3)
    return work.texts.text(
        "board-round",
        language,
        round=checkin_card.round_name(work, row, language),
        safe=sum(count.safe for count in found),
        trouble=sum(count.trouble for count in found),
        waiting=sum(count.waiting for count in found),
        all=sum(count.all for count in found),
    )


async def _stations(work: Work, row: CheckinRound, area: str, language: str) -> Markup:
    found = await rows.in_area(work.tx, row.id, area)
    lines = [
        work.texts.text(
            f"checkin-line-{standing.state}",
            language,
            station=checkin_card.station_label(work, standing, language),
            at=clock_time(standing.answered_at, work.house.zone) if standing.answered_at else "",
        )
        for standing in found
    ]
    return joined(lines, "\n")


async def _rows(
    work: Work,
    election: Election,
    asked: list[CheckinRound],
    person: Person,
    area: str,
    *,
    ending: bool,
    coming: bool,
) -> list[list[Button]]:
    def key(name: str, verb: Verb, word: str) -> Button:
        return work.texts.plain(name, person.language), Tap(verb, election.id, word)

    if ending:
        return [[key("button-board-end-sure", Verb.CHECKIN_BOARD, SURE), key("button-back", Verb.CHECKIN_BOARD, area)]]
    level = areas.level(area)
    inner = await _inner(work, asked, area) if level is not Level.DESA else []
    down = [(_label(work, count), Tap(Verb.CHECKIN_BOARD, election.id, count.area)) for count in inner]
    up = areas.parent(area) if level is not Level.KABUPATEN else ""
    held = await people.posts_of(work, person)
    may_up = up and lookout.may_look(held, up)
    may_end = coming and lookout.may_look(held, areas.KABUPATEN)
    files = [
        key("button-board-picture", Verb.CHECKIN_PICTURE, area),
        key("button-board-table", Verb.CHECKIN_TABLE, area),
    ]
    return [
        *[list(pair) for pair in keyboards.in_columns(down, 2)],
        files if asked else [],
        [
            key("button-refresh", Verb.CHECKIN_BOARD, area),
            *([key("button-up", Verb.CHECKIN_BOARD, up)] if may_up else []),
        ],
        [key("button-board-end", Verb.CHECKIN_BOARD, END)] if may_end and level is Level.KABUPATEN else [],
    ]


async def _inner(work: Work, asked: list[CheckinRound], area: str) -> list[Count]:
    if not asked:
        return []
    return await rows.counts(work.tx, asked[-1].id, area, 3 if areas.level(area) is Level.KABUPATEN else 4)


def _label(work: Work, count: Count) -> str:
    trouble = f" 🟠{count.trouble}" if count.trouble else ""
    return f"{people.area_name(work, count.area)} 🟢{count.safe}{trouble} ⏳{count.waiting}"
