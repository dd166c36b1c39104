"""Reminders whose moment has come become broadcasts; what comes too late is skipped, and said to whoever planned it."""

from collections import defaultdict
from collections.abc import Sequence

import structlog

from domain import area as areas
from domain.delivery import Lane
from domain.reminders import State, Verdict, judge
from domain.roles import Role
from services import outbox, people
from services.broadcasting import broadcasts
from services.work import Work
from storage import elections
from storage.database import is_away
from storage.elections import Election, Reminder
from storage.people import Person
from texts.catalogue import joined
from texts.moments import moment

log = structlog.get_logger()

#: Skipped ones named in one message.
MOST_NAMED = 15


async def send_due(work: Work) -> None:
    """Once a reminder, whoever ticks and however often: a state is left by one of them only.

    One that has to wait for the end of a silence stays planned, and is looked at again.
    """
    skipped: dict[int, list[Reminder]] = defaultdict(list)
    for reminder in await elections.due(work.tx, work.now):
        try:
            async with work.tx.begin_nested():
                verdict = await _settle(work, reminder)
        except Exception as error:  # one that can't be sent must not hold up the others
            if is_away(error):
                raise
            log.error("a reminder is stuck", reminder=reminder.name, error=type(error).__name__)  # noqa: TRY400 (no words of people)
            continue
        if verdict is Verdict.SKIP:
            skipped[reminder.election_id].append(reminder)
    for election, missed in skipped.items():
        await _tell(work, await work.tx.get_one(Election, election), missed)


async def _settle(work: Work, reminder: Reminder) -> Verdict:
    """What became of it now; WAIT when somebody else was first."""
    quiet = None if reminder.audience["roles"] else work.house.quiet
    verdict, _ = judge(reminder.at, reminder.send_until, work.now, work.house.zone, quiet)
    if verdict is Verdict.SEND and await elections.settle(work.tx, reminder, State.SENT, work.now):
        await _send(work, reminder)
        return verdict
    if verdict is Verdict.SKIP and await elections.settle(work.tx, reminder, State.SKIPPED, work.now):
        return verdict
    return Verdict.WAIT


def around(codes: Sequence[str]) -> str:
    """The smallest area that holds them all."""
    return next(code for code in areas.lineage(codes[0]) if all(areas.contains(code, inner) for inner in codes))


async def _send(work: Work, reminder: Reminder) -> None:
    election = await work.tx.get_one(Election, reminder.election_id)
    broadcast = await broadcasts.from_reminder(
        work,
        author_id=election.imported_by,
        area_code=around(reminder.audience["areas"]),
        audience=reminder.audience,
        texts=reminder.texts,
        expires_at=reminder.send_until,
    )
    reminder.broadcast_id = broadcast.id
    await work.tx.flush()


async def _tell(work: Work, election: Election, missed: Sequence[Reminder]) -> None:
    """One message an election, to whoever imported it while they are an operator, else to all operators."""
    for person in await _authors(work, election):
        language = person.language
        named = [
            work.texts.text(
                "reminder-missed",
                language,
                name=reminder.name,
                at=moment(reminder.at, work.house.zone, language),
                until=moment(reminder.send_until, work.house.zone, language),
            )
            for reminder in missed[:MOST_NAMED]
        ]
        outbox.say(
            work,
            person,
            "reminders-missed",
            lane=Lane.NOTICE,
            election=election.names.get(language, election.slug),
            count=len(missed),
            more=max(0, len(missed) - MOST_NAMED),
            list=joined(named, "\n"),
        )


async def _authors(work: Work, election: Election) -> list[Person]:
    if election.imported_by is not None:
        author = await work.tx.get(Person, election.imported_by)
        if author is not None and author.reachable:
            posts = await people.posts_of(work, author)
            if any(post.role is Role.OPERATOR for post in posts):
                return [author]
    return await people.operators(work)
