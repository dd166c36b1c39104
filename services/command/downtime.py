"""The bot did not watch for a while (it was down, or the machine slept): who commands reads from when to when."""

from datetime import datetime, timedelta

from domain import area as areas
from domain import standstill
from domain.delivery import Lane
from domain.roles import Role
from domain.severity import Severity
from services import outbox
from services.work import Work
from storage import cases, marks
from storage import people as rows
from storage.people import Person
from texts.catalogue import joined
from texts.moments import clock_time, moment

#: Ticks come every few seconds; a gap longer than this is one that somebody must know of.
NOTICED = timedelta(minutes=5)


async def notice(work: Work, *, watched: bool) -> None:
    """Commanders of the kabupaten and operators are told once, before anything that was missed is done.

    watched: this process ticked all the while, whatever the clock says (a clock that somebody sets is no downtime).
    """
    before = await marks.move(work.tx, "tick", work.now)
    if before is not None and not watched and work.now - before > NOTICED:
        await _tell(work, before)


async def _tell(work: Work, before: datetime) -> None:
    gap = work.now - before
    silent = standstill.ends_at(work.now, work.house.zone) is not None
    count = await cases.count_due(work.tx, work.now, Severity.D if silent else Severity.INFO)
    minutes = int(gap.total_seconds()) // 60
    for person in await _in_charge(work):
        language = person.language
        head = work.texts.text(
            "downtime",
            language,
            since=_clock(work, before, language),
            until=_clock(work, work.now, language),
            hours=minutes // 60,
            minutes=minutes % 60,
        )
        missed = (
            work.texts.text("downtime-waiting", language, count=count)
            if count
            else work.texts.text("downtime-nothing", language)
        )
        text = joined([head, missed], "\n")
        outbox.send(work, person, "sendMessage", outbox.message(text), lane=Lane.ALERT)


async def _in_charge(work: Work) -> list[Person]:
    found = await rows.posts_at(work.tx, areas.KABUPATEN, work.now)
    return list({p.person_id: p.person for p in found if p.role in {Role.COMMANDER, Role.OPERATOR}}.values())


def _clock(work: Work, at: datetime, language: str) -> str:
    """The hour alone when that is plain enough."""
    zone = work.house.zone
    if work.now - at < timedelta(hours=12):
        return clock_time(at, zone)
    return moment(at, zone, language)
