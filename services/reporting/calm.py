"""✅ Situasi aman: the routine report that nothing happened, one an area and day in Bali, whatever is tapped."""

from datetime import date

from domain import area as areas
from domain.area import Level
from domain.roles import REPORT_CALM
from services import outbox, people
from services.casework import desk
from services.work import RefusalError, Work
from storage import calm, cases
from storage.areas import Area
from storage.calm import CalmReport
from storage.people import Person
from texts import keyboards
from texts.catalogue import Markup, joined
from texts.keyboards import Button
from texts.moments import moment
from texts.taps import Tap, Verb


async def report(work: Work, person: Person) -> None:
    """One area is recorded at once; with several the officer is asked which. Raises RefusalError without a fit post."""
    own = await _areas(work, person)
    if len(own) == 1:
        await _record(work, person, own[0], fresh=True)
        return
    rows = await _rows(work, person, own)
    text = work.texts.text("calm-which", person.language)
    await outbox.post(work, person, f"calm:{_today(work)}", text, keyboards.inline(rows), fresh=True)


async def report_area(work: Work, person: Person, code: str) -> None:
    """The area chosen, whose post may have gone since the question was put."""
    if code not in await _areas(work, person):
        raise RefusalError("not-your-area", forbidden=True)
    await _record(work, person, code, fresh=False)


async def _record(work: Work, person: Person, code: str, *, fresh: bool) -> None:
    day = _today(work)
    known = (await calm.of_officer(work.tx, person.telegram_id, day)).get(code)
    if known is None:
        work.tx.add(CalmReport(area_code=code, officer_id=person.telegram_id, day=day, at=work.now))
    else:
        known.at = work.now
    await work.tx.flush()
    head = work.texts.text(
        "calm-recorded" if known is None else "calm-again",
        person.language,
        area=await _label(work, code),
        at=moment(work.now, work.house.zone, person.language),
    )
    text = joined([head, await _heard_from(work, person, code), await _reminder(work, person)], "\n\n")
    rows = await _rows(work, person, await _areas(work, person))
    markup = keyboards.inline(rows) if len(rows) > 1 else None
    await outbox.post(work, person, f"calm:{day}", text, markup, fresh=fresh)


async def _areas(work: Work, person: Person) -> list[str]:
    """Each once, in the order the posts were given."""
    posts = await people.posts_of(work, person)
    found = list(dict.fromkeys(post.area for post in posts if post.role in REPORT_CALM))
    if not found:
        raise RefusalError("calm-not-yours", forbidden=True)
    return found


async def _rows(work: Work, person: Person, own: list[str]) -> list[list[Button]]:
    done = await calm.of_officer(work.tx, person.telegram_id, _today(work))
    return [
        [
            (
                work.texts.plain(
                    "calm-area",
                    person.language,
                    area=await _label(work, code),
                    done="yes" if code in done else "no",
                ),
                Tap(Verb.CALM, 0, code),
            )
        ]
        for code in own
    ]


async def _heard_from(work: Work, person: Person, code: str) -> Markup:
    """How far the kecamatan is today, as a sum: no desa is held up against another."""
    kecamatan = areas.kecamatan(code)
    heard = await calm.areas_heard_from(work.tx, kecamatan, _today(work))
    return work.texts.text(
        "calm-heard-from",
        person.language,
        kecamatan=people.area_name(work, kecamatan),
        heard=len({areas.desa(area) for area in heard}),
        all=len(work.house.gazetteer.desa_of(kecamatan)),
    )


async def _reminder(work: Work, person: Person) -> Markup:
    found = await cases.open_in(work.tx, [], person.telegram_id)
    late = sum(case.holder_id == person.telegram_id and desk.is_overdue(work, case) for case in found)
    return work.texts.text("calm-overdue", person.language, count=late) if late else Markup("")


async def _label(work: Work, code: str) -> str:
    desa = work.house.gazetteer.place(code)
    label = desa.label if desa else code
    if areas.level(code) is not Level.BANJAR:
        return label
    banjar = await work.tx.get(Area, code)
    return f"{banjar.name}, {label}" if banjar else label


def _today(work: Work) -> date:
    return work.now.astimezone(work.house.zone).date()
