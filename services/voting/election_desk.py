"""/pemilu: operators see the elections and their reminders, and get ready files to begin with."""

from datetime import date, timedelta
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from domain.reminders import State
from domain.roles import Role
from services import outbox, people
from services.voting import election_library
from services.work import House, RefusalError, Work
from storage import elections, uploads
from storage.elections import Election, Reminder
from storage.people import Person
from texts import keyboards
from texts.catalogue import Markup, joined
from texts.days import long_day
from texts.moments import moment
from texts.taps import Tap, Verb

#: How far off the voting day of a ready file is; its reader writes the right one.
AHEAD = timedelta(days=60)

#: Reminders a card names; a file has about twenty.
MOST_NAMED = 40

#: Elections listed, the latest ones.
MOST_LISTED = 10

CARD = "elections"


async def show(work: Work, person: Person, *, fresh: bool) -> None:
    await check_operator(work, person)
    language = person.language
    found = (await elections.every(work.tx))[-MOST_LISTED:]
    lines = [await _line(work, election, language) for election in found]
    head = work.texts.text("elections-head" if found else "elections-empty", language)
    text = joined([head, joined(lines, "\n"), work.texts.text("elections-how", language)], "\n\n")
    keys = [[(f"🗓 {election.names[language]}", Tap(Verb.ELECTION_SHOW, election.id))] for election in found]
    ready = [
        (work.texts.plain("button-election-ready", language, kind=kind), Tap(Verb.ELECTION_READY, 0, kind))
        for kind in election_library.TEMPLATES
    ]
    await outbox.post(work, person, CARD, text, keyboards.inline([*keys, ready]), fresh=fresh)


async def open_one(work: Work, person: Person, number: int) -> None:
    """One election with every reminder: when it goes, or what became of it."""
    await check_operator(work, person)
    election = await work.tx.get(Election, number)
    if election is None:
        raise RefusalError("forged", forbidden=True)
    language = person.language
    found = [one for one, of in await elections.reminders_in_order(work.tx, frozenset(State)) if of.id == number]
    lines = [_reminder(work, reminder, language) for reminder in found[:MOST_NAMED]]
    text = joined([await _line(work, election, language), joined(lines, "\n")], "\n\n")
    back = [(work.texts.plain("button-back", language), Tap(Verb.ELECTIONS, 0))]
    await outbox.post(work, person, CARD, text, keyboards.inline([back]))


async def give_ready(work: Work, person: Person, kind: str) -> None:
    """A file that only needs its dates and areas."""
    await check_operator(work, person)
    if kind not in election_library.TEMPLATES:
        raise RefusalError("forged", forbidden=True)
    day = work.now.astimezone(work.house.zone).date() + AHEAD
    recipe = {"kind": "election-file", "name": kind, "day": day.isoformat()}
    file = await uploads.wanted(work.tx, work.now, f"{kind}-{day.year}.toml", recipe)
    caption = work.texts.text("election-ready", person.language)
    outbox.upload(work, person, "sendDocument", file, {"caption": caption, "parse_mode": "HTML"})


async def make_ready(_: AsyncSession, __: House, recipe: dict[str, Any]) -> bytes:
    return election_library.ready(recipe["name"], date.fromisoformat(recipe["day"])).encode()


async def check_operator(work: Work, person: Person) -> None:
    """Raises RefusalError for everybody else."""
    if not await is_operator(work, person):
        raise RefusalError("for-operators", forbidden=True)


async def is_operator(work: Work, person: Person) -> bool:
    return any(post.role is Role.OPERATOR for post in await people.posts_of(work, person))


async def _line(work: Work, election: Election, language: str) -> Markup:
    states = [reminder.state for reminder in await elections.reminders_of(work.tx, election.id)]
    stations = await elections.stations_by_desa(work.tx, election.id)
    return work.texts.text(
        "election-line",
        language,
        name=election.names[language],
        day=long_day(election.voting_day, language),
        slug=election.slug,
        planned=states.count(State.PLANNED),
        sent=states.count(State.SENT),
        skipped=states.count(State.SKIPPED),
        stations=sum(stations.values()),
    )


def _reminder(work: Work, reminder: Reminder, language: str) -> Markup:
    return work.texts.text(
        "election-reminder",
        language,
        state=reminder.state,
        name=reminder.name,
        at=moment(reminder.at, work.house.zone, language),
        who=_who(work, reminder.audience, language),
    )


def _who(work: Work, audience: dict[str, Any], language: str) -> str:
    names = [*(["resident"] if audience["residents"] else []), *audience["roles"]]
    return ", ".join(work.texts.plain("reminded-role", language, role=name) for name in names)
