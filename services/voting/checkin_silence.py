"""What follows when a station says nothing: a nudge, a list to the kecamatan's commander, then to the kabupaten's."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import groupby

from domain import area as areas
from domain.delivery import Lane
from domain.roles import Role
from services import outbox, people
from services.voting import checkin_card
from services.work import Work
from storage import checkins as rows
from storage import people as person_rows
from storage.checkins import Standing
from storage.elections import CheckinRound
from storage.people import Person
from texts import keyboards
from texts.catalogue import shortened
from texts.taps import Tap, Verb

#: A list of the silent, in UTF-16 units; what does not fit stands on the board.
LONGEST = 3000


async def follow_up(work: Work) -> None:
    """Each follow-up of a round happens once, for those who are silent at that moment."""
    for asked in await rows.with_silence(work.tx, work.now):
        silent = await rows.silent(work.tx, asked.id)
        if asked.nudge_at is not None and asked.nudge_at <= work.now:
            asked.nudge_at = None
            await _nudge(work, asked, silent)
        if asked.list_at is not None and asked.list_at <= work.now:
            asked.list_at = None
            for kecamatan, group in groupby(silent, key=lambda standing: areas.kecamatan(standing.area)):
                await _list(work, asked, kecamatan, list(group))
        if asked.alarm_at is not None and asked.alarm_at <= work.now:
            asked.alarm_at = None
            await _list(work, asked, areas.KABUPATEN, silent)


async def _nudge(work: Work, asked: CheckinRound, silent: Sequence[Standing]) -> None:
    owing = {standing.officer for standing in silent if standing.officer is not None}
    for person in (await person_rows.by_ids(work.tx, owing)).values():
        own = await rows.of_officer(work.tx, asked.id, person.telegram_id)
        await checkin_card.show(work, asked, person, own, fresh=True)


async def _list(work: Work, asked: CheckinRound, area: str, silent: Sequence[Standing]) -> None:
    """One message to whoever commands the area, or the next above."""
    if not silent:
        return
    names = await _names(work, silent)
    for person in await _commanders(work, area):
        language = person.language
        text = work.texts.text(
            "checkin-missing",
            language,
            count=len(silent),
            round=checkin_card.round_name(work, asked, language),
            area=people.area_name(work, area),
            list=_lines(work, silent, names, language),
        )
        board = (work.texts.plain("button-board", language), Tap(Verb.CHECKIN_BOARD, asked.election_id, area))
        what = f"checkin-missing:{asked.id}:{area}"
        await outbox.post(work, person, what, text, keyboards.inline([[board]]), lane=Lane.ALERT)


async def _commanders(work: Work, area: str) -> list[Person]:
    """Of the area, else of the kabupaten, else the command centre."""
    for where in dict.fromkeys((area, areas.KABUPATEN)):
        found = await person_rows.posts_at(work.tx, where, work.now)
        fit = {a.person_id: a.person for a in found if a.role == Role.COMMANDER and a.person.reachable}
        if fit:
            return list(fit.values())
    return await people.operators(work)


async def _names(work: Work, silent: Sequence[Standing]) -> dict[int, str]:
    found = await person_rows.by_ids(work.tx, {s.officer for s in silent if s.officer is not None})
    return {person.telegram_id: person.name for person in found.values()}


def _lines(work: Work, silent: Sequence[Standing], names: dict[int, str], language: str) -> str:
    """One line a desa and officer: "Bongan: TPS 1, 3 (Aipda Gede)"."""
    together: dict[tuple[str, int | None], list[int]] = defaultdict(list)
    for standing in silent:
        together[standing.area, standing.officer].append(standing.number)
    lines = [
        work.texts.plain(
            "checkin-missing-line" if officer is not None else "checkin-missing-line-nobody",
            language,
            desa=people.area_name(work, area),
            numbers=", ".join(map(str, numbers)),
            officer=names.get(officer, "") if officer is not None else "",
        )
        for (area, officer), numbers in together.items()
    ]
    return shortened("\n".join(lines), LONGEST, work.texts.plain("cut-mark", language))
