"""⚠️ Areas where trouble is expected sooner, so that alerts go one level higher. The command centre sets them."""

from domain import area as areas
from domain import powers
from domain.area import Level
from services import outbox, people
from services.work import RefusalError, Work
from storage import areas as rows
from storage import audit
from storage.areas import Area
from storage.people import Person
from texts import keyboards
from texts.keyboards import Button
from texts.taps import Tap, Verb


async def show_regency(work: Work, person: Person, *, fresh: bool) -> None:
    """Every kecamatan, marked when it is prone, with the count of its desa that are so by themselves."""
    await _check(work, person)
    language = person.language
    known = {area.code: area for area in await rows.every(work.tx)}
    found: list[Button] = []
    for code, name in work.house.gazetteer.kecamatan():
        inside = sum(area.prone for area in known.values() if area.parent_code == code)
        label = work.texts.plain("prone-kecamatan", language, name=name, prone=_yes(known[code]), count=inside)
        found.append((label, Tap(Verb.PRONE_OPEN, 0, code)))
    text = work.texts.text("prone", language)
    await outbox.post(work, person, "prone", text, keyboards.inline(keyboards.in_columns(found, 2)), fresh=fresh)


async def show_kecamatan(work: Work, person: Person, code: str) -> None:
    """One kecamatan and its desa, each with a mark and a tap that turns it."""
    await _check(work, person)
    if code not in {kecamatan for kecamatan, _ in work.house.gazetteer.kecamatan()}:
        raise RefusalError("forged", forbidden=True)
    language = person.language
    whole = await work.tx.get_one(Area, code)
    label = work.texts.plain("prone-whole", language, name=whole.name, prone=_yes(whole))
    desa = [
        _turn(area, work.texts.plain("prone-desa", language, name=area.name, prone=_yes(area)))
        for area in await rows.inside(work.tx, code)
        if area.level == Level.DESA
    ]
    back = work.texts.plain("button-back", language), Tap(Verb.PRONE_BACK, 0)
    text = work.texts.text("prone-in-kecamatan", language, name=whole.name, prone=_yes(whole))
    keys = [[_turn(whole, label)], *keyboards.in_columns(desa, 2), [back]]
    await outbox.post(work, person, "prone", text, keyboards.inline(keys))


async def mark(work: Work, person: Person, code: str, wanted: int) -> None:
    """The button says which way it turns, so that a second tap changes nothing."""
    await _check(work, person)
    area = await rows.locked(work.tx, code)
    if area is None or area.level not in {Level.KECAMATAN, Level.DESA} or wanted not in {0, 1}:
        raise RefusalError("forged", forbidden=True)
    if area.prone != bool(wanted):
        area.prone = bool(wanted)
        audit.note(work.tx, work.now, person.telegram_id, "prone-set" if wanted else "prone-unset", area=code)
        await work.tx.flush()
    await show_kecamatan(work, person, areas.kecamatan(code))


async def _check(work: Work, person: Person) -> None:
    if not powers.may_set_prone(await people.posts_of(work, person)):
        raise RefusalError("prone-not-yours", forbidden=True)


def _turn(area: Area, label: str) -> Button:
    return label, Tap(Verb.PRONE_SET, int(not area.prone), area.code)


def _yes(area: Area) -> str:
    return "yes" if area.prone else "no"
