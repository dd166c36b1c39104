"""/kesiapan: which desa could be reached if it came to it, and what is missing where, in plain words."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from domain import area as areas
from domain import readiness as rules
from domain.area import Level
from domain.readiness import NEEDED, Holder, Standing
from domain.roles import Role
from services import outbox, people
from services.command import drill_card, situation, situation_words
from services.places import own_area
from services.work import Work
from storage import drills as rows
from storage.people import Person
from texts import keyboards
from texts.catalogue import Markup, joined
from texts.keyboards import Button
from texts.taps import Tap, Verb

#: Desa a page has room for on a phone.
PAGE = 10


@dataclass(frozen=True)
class DesaStanding:
    area: str
    posts: dict[Role, Standing]

    @property
    def ready(self) -> bool:
        return all(standing is Standing.READY for standing in self.posts.values())


async def check(work: Work, area: str) -> list[DesaStanding]:
    """Every desa of the area, by name."""
    found: dict[tuple[str, str], list[Holder]] = defaultdict(list)
    for held, drilled in await rows.posts(work.tx, area, NEEDED, work.now):
        person = held.person
        found[held.area_code, held.role].append(Holder(person.wrote_at is not None, person.reachable, drilled))
    invited = await rows.invited(work.tx, work.now)
    return [
        DesaStanding(code, {role: rules.of_post(found[code, role], invited=(code, role) in invited) for role in NEEDED})
        for code in situation.desa_of(work.house.gazetteer, [area])
    ]


async def open_own(work: Work, person: Person) -> None:
    await show(work, person, await own_area.widest(work, person), fresh=True)


async def show(work: Work, person: Person, area: str, page: int = 0, *, fresh: bool = False) -> None:
    """One card a person: the sums, then the kecamatan to choose from or the desa where something is missing."""
    posts = await own_area.check(work, person, area, smallest=Level.KECAMATAN)
    found = await check(work, area)
    parts = [
        _sums(work, area, found, person.language),
        await drill_card.last_line(work, area, person.language),
    ]
    keys: list[Sequence[Button]] = []
    if areas.level(area) is Level.KABUPATEN:
        keys += keyboards.in_columns(_kecamatan(work, found, person.language), 2)
    else:
        missing, turning = _missing(work, area, found, page, person.language)
        parts.append(missing)
        keys.append(turning)
        if any(areas.contains(post.area, areas.KABUPATEN) for post in posts):
            keys.append([(work.texts.plain("button-up", person.language), Tap(Verb.READINESS, 0, areas.KABUPATEN))])
    keys.append([(work.texts.plain("button-drill", person.language), Tap(Verb.DRILL_ASK, 0, area))])
    await outbox.post(work, person, "readiness", joined(parts, "\n\n"), keyboards.inline(keys), fresh=fresh)


def _sums(work: Work, area: str, found: Sequence[DesaStanding], language: str) -> Markup:
    counts = Counter(standing for desa in found for standing in desa.posts.values())
    return work.texts.text(
        "readiness-sums",
        language,
        place=situation_words.place(work, area, language),
        ready=sum(desa.ready for desa in found),
        all=len(found),
        vacant=counts[Standing.VACANT],
        awaited=counts[Standing.AWAITED],
        blocked=counts[Standing.BLOCKED],
        unproven=counts[Standing.UNPROVEN],
    )


def _kecamatan(work: Work, found: Sequence[DesaStanding], language: str) -> list[Button]:
    wanting = Counter(areas.kecamatan(desa.area) for desa in found if not desa.ready)
    return [
        (
            work.texts.plain("readiness-part", language, name=name, count=wanting[code]),
            Tap(Verb.READINESS, 0, code),
        )
        for code, name in work.house.gazetteer.kecamatan()
    ]


def _missing(
    work: Work, area: str, found: Sequence[DesaStanding], page: int, language: str
) -> tuple[Markup, list[Button]]:
    """A page of the desa where something is missing, and the keys that turn it."""
    wanting = [desa for desa in found if not desa.ready]
    last = max(0, (len(wanting) - 1) // PAGE)
    page = min(page, last)
    lines = [
        work.texts.text(
            "readiness-line",
            language,
            desa=people.area_name(work, desa.area),
            gaps="; ".join(
                _gap(work, role, standing, language)
                for role, standing in desa.posts.items()
                if standing < Standing.READY
            ),
        )
        for desa in wanting[page * PAGE : (page + 1) * PAGE]
    ]
    keys = keyboards.turning(work.texts, language, page, last, lambda other: Tap(Verb.READINESS, other, area))
    return joined(lines, "\n") if lines else work.texts.text("readiness-nothing-missing", language), keys


def _gap(work: Work, role: Role, standing: Standing, language: str) -> str:
    post = work.texts.plain(f"role-{role}", language)
    return work.texts.plain(f"readiness-gap-{standing.name.lower()}", language, post=post)
