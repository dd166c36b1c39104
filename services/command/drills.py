"""📣 Latihan: one message to every officer in post, one tap to answer, before the day when it matters."""

from datetime import timedelta

from domain import area as areas
from domain.area import Level
from domain.delivery import Lane
from domain.readiness import DRILLED
from services import outbox
from services.command import drill_card
from services.places import own_area
from services.work import RefusalError, Work
from storage import audit
from storage import drills as rows
from storage.drills import Drill, DrillAnswer
from storage.people import Person
from texts.moments import moment

#: Nobody is drilled more often than this.
REST = timedelta(hours=1)

#: A call that comes later than this says nothing any more.
STALE_AFTER = timedelta(hours=24)


async def ask(work: Work, person: Person, area: str) -> None:
    """How many will be called, and whether that is meant."""
    await own_area.check(work, person, area, smallest=Level.KECAMATAN)
    await _rested(work, area, person.language)
    count = await rows.count_officers(work.tx, area, DRILLED, work.now, person.telegram_id)
    if not count:
        raise RefusalError("drill-nobody")
    await drill_card.show_question(work, person, area, count)


async def start(work: Work, person: Person, area: str) -> None:
    """Everybody is written down as asked and gets the call, in one transaction."""
    await own_area.check(work, person, area, smallest=Level.KECAMATAN)
    await rows.one_at_a_time(work.tx, areas.KABUPATEN)
    await _rested(work, area, person.language)
    drill = Drill(area_code=area, by_id=person.telegram_id, at=work.now)
    work.tx.add(drill)
    await work.tx.flush()
    called = await rows.call(work.tx, drill, DRILLED)
    title = await drill_card.caller(work, drill, person)
    calls = {officer.language: drill_card.call(work, drill, title, officer.language) for officer in called}
    await outbox.post_to_many(
        work,
        f"drill:{drill.id}",
        [(officer, *calls[officer.language]) for officer in called],
        lane=Lane.NOTICE,
        expires_at=work.now + STALE_AFTER,
    )
    audit.note(work.tx, work.now, person.telegram_id, "drill", drill=drill.id, area=area)
    await work.tx.flush()
    await outbox.rename(work, person, "readiness", drill_card.turnout_card(drill))
    await drill_card.show(work, drill, person)


async def answer(work: Work, person: Person, number: int) -> None:
    """🙋 Hadir; once more changes nothing. Raises RefusalError for whoever was not asked."""
    drill = await rows.locked(work.tx, number)
    asked = await work.tx.get(DrillAnswer, (number, person.telegram_id))
    if drill is None or asked is None:
        raise RefusalError("drill-not-asked", forbidden=True)
    if asked.answered_at is not None:
        raise RefusalError("drill-answered", at=moment(asked.answered_at, work.house.zone, person.language))
    asked.answered_at = work.now
    await work.tx.flush()
    await drill_card.thank(work, drill, person)
    await _refresh(work, drill)


async def show_silent(work: Work, person: Person, number: int, word: str) -> None:
    """Who has not answered, in one kecamatan, a page at a time. word: <kecamatan>-<page>."""
    area, _, page = word.partition("-")
    drill = await work.tx.get(Drill, number)
    if drill is None or not areas.contains(drill.area_code, area) or not (page.isascii() and page.isdigit()):
        raise RefusalError("forged", forbidden=True)
    await own_area.check(work, person, area, smallest=Level.KECAMATAN)
    await own_area.check(work, person, drill.area_code, smallest=Level.KECAMATAN)
    await drill_card.show_silent(work, drill, person, area, int(page))


async def person_lost(work: Work, person: int) -> None:
    """Nothing reaches somebody any more: whoever waits for their answer sees it."""
    for drill in await rows.waiting_for(work.tx, person, work.now - STALE_AFTER):
        await _refresh(work, drill)


async def _refresh(work: Work, drill: Drill) -> None:
    await drill_card.show(work, drill, await work.tx.get_one(Person, drill.by_id))


async def _rested(work: Work, area: str, language: str) -> None:
    """Neither the area nor one around it had a drill within the hour."""
    drill = await rows.latest(work.tx, areas.lineage(area))
    if drill is not None and work.now - drill.at < REST:
        raise RefusalError("drill-too-soon", at=moment(drill.at + REST, work.house.zone, language))
