"""📊 Situasi: one card a person, from the whole of their area down to the open cases of a desa."""

from collections.abc import Sequence
from dataclasses import dataclass

from domain import area as areas
from domain import lookout
from domain.area import Level
from domain.figures import DAYS, ELECTION, Counts, Figures
from domain.roles import Post, Role
from services import outbox, people
from services.casework import case_list, desk
from services.command import situation, situation_period, situation_words
from services.work import RefusalError, Work
from storage import figures
from storage.cases import Case
from storage.people import Person
from texts import keyboards
from texts.catalogue import joined
from texts.keyboards import Button
from texts.taps import Tap, Verb

#: Open cases of a desa that a page of the card has room for.
PAGE = 8

#: What is shown first: a week tells more than the hours since midnight, and less than a month.
USUAL = "7"

Rows = list[Sequence[Button]]


@dataclass(frozen=True)
class View:
    """key is one of DAYS, or ELECTION; page counts the open cases of a desa."""

    area: str
    key: str = USUAL
    page: int = 0

    @classmethod
    def of(cls, tap: Tap) -> "View":
        """Raises RefusalError for what no button of ours carries."""
        area, _, key = tap.word.rpartition("-")
        if key not in {*DAYS, ELECTION} or not areas.well_formed(area) or areas.level(area) is Level.BANJAR:
            raise RefusalError("forged", forbidden=True)
        return cls(area, key, tap.number)

    def tap(self, verb: Verb = Verb.SITUATION) -> Tap:
        return Tap(verb, self.page, f"{self.area}-{self.key}")


async def open_own(work: Work, person: Person) -> None:
    """Raises RefusalError for whoever looks out for no area."""
    roots = lookout.roots(await people.posts_of(work, person))
    if not roots:
        raise RefusalError("situation-not-yours", forbidden=True)
    await show(work, person, View(roots[0]), fresh=True)


async def show(work: Work, person: Person, view: View, *, fresh: bool = False) -> None:
    """Raises RefusalError for an area that the posts of now do not cover."""
    posts = await allowed(work, person, view.area)
    police = lookout.sees_confidential(posts, view.area)
    period = await situation_period.of(work, view.key)
    found = await situation.read(work.tx, [view.area], period, work.now, police=police)
    lines = [
        situation_words.head(work, view.area, period, person.language),
        *situation_words.lines(work, found, person.language),
        situation_words.paces(work, found, person.language),
        await situation_words.calm(work, view.area, person.language),
        await situation_words.holes(work, [view.area], person.language),
    ]
    rows: Rows = [_periods(work, view, await situation_period.choices(work), person.language)]
    if areas.level(view.area) is Level.DESA:
        shown, more = await _cases(work, posts, person, view)
        rows += [*shown, more]
        lines.append(work.texts.text("situation-cases" if shown else "situation-no-cases", person.language))
    else:
        rows += _parts(work, view, found, person.language)
        if not police:
            lines.append(work.texts.text("situation-army", person.language))
    rows += [_ways_out(work, posts, view, person.language), _tools(work, view, person.language)]
    rows.append(digest_key(work, posts, person, view=view))
    await outbox.post(work, person, "situation", joined(lines, "\n"), keyboards.inline(rows), fresh=fresh)


async def allowed(work: Work, person: Person, area: str) -> list[Post]:
    """The posts of somebody who may look at an area there is. Raises RefusalError."""
    posts = await people.posts_of(work, person)
    if not lookout.roots(posts):
        raise RefusalError("situation-not-yours", forbidden=True)
    if not lookout.may_look(posts, area) or people.area_name(work, area) == area:
        raise RefusalError("not-your-area", forbidden=True)
    return posts


def digest_key(
    work: Work, posts: Sequence[Post], person: Person, *, number: int = 0, view: View | None = None
) -> list[Button]:
    """Commanders get the digest and may turn it off. view: the key hangs under this card, else see digest."""
    if not any(post.role is Role.COMMANDER for post in posts):
        return []
    name, word = ("button-digest-off", "off") if person.wants_digest else ("button-digest-on", "on")
    if view is not None:
        number, word = view.page, f"{word}-{view.area}-{view.key}"
    return [(work.texts.plain(name, person.language), Tap(Verb.DIGEST, number, word))]


def _periods(work: Work, view: View, choices: Sequence[str], language: str) -> list[Button]:
    return [
        (
            work.texts.plain(f"situation-choice-{key}", language, chosen="yes" if key == view.key else "no"),
            View(view.area, key).tap(),
        )
        for key in choices
    ]


def _parts(work: Work, view: View, found: Figures, language: str) -> Rows:
    """Every area one level below, by name, so that each stays where the thumb found it last."""
    if view.area == areas.KABUPATEN:
        names = work.house.gazetteer.kecamatan()
    else:
        names = [(place.code, place.name) for place in work.house.gazetteer.desa_of(view.area)]
    keys: list[Button] = []
    for code, name in names:
        counts = found.parts.get(code, Counts())
        label = work.texts.plain("situation-part", language, name=name, open=counts.open, late=counts.overdue)
        keys.append((label, View(code, view.key).tap()))
    return keyboards.in_columns(keys, 2)


async def _cases(work: Work, posts: Sequence[Post], person: Person, view: View) -> tuple[Rows, list[Button]]:
    """The open cases this person may read, a page of them, and the keys that turn it."""
    police = lookout.sees_confidential(posts, view.area)
    found = [
        case
        for case in await figures.open_cases(work.tx, [view.area], open_to_all=not police)
        if person.telegram_id not in case.excluded_persons
    ]
    last = max(0, (len(found) - 1) // PAGE)
    page = min(view.page, last)
    shown = found[page * PAGE : (page + 1) * PAGE]
    turning = keyboards.turning(
        work.texts, person.language, page, last, lambda other: View(view.area, view.key, other).tap()
    )
    return list(case_list.rows(work, shown, person.language, Verb.CASE_OPEN, late=_late(work, shown))), turning


def _late(work: Work, cases: Sequence[Case]) -> set[int]:
    return {case.id for case in cases if desk.is_overdue(work, case)}


def _ways_out(work: Work, posts: Sequence[Post], view: View, language: str) -> list[Button]:
    """Up, as far as one's own area goes; and to one's other areas."""
    roots = lookout.roots(posts)
    if view.area not in roots:
        above = areas.parent(view.area)
        label = work.texts.plain("situation-up", language, name=situation_words.place(work, above, language))
        return [(label, View(above, view.key).tap())]
    return [
        (
            work.texts.plain("situation-aside", language, name=situation_words.place(work, root, language)),
            View(root, view.key).tap(),
        )
        for root in roots
        if root != view.area
    ]


def _tools(work: Work, view: View, language: str) -> list[Button]:
    """What else can be had of the area and period."""
    looked = View(view.area, view.key)
    return [
        (work.texts.plain("button-map", language), looked.tap(Verb.SITUATION_MAP)),
        (work.texts.plain("button-timeline", language), looked.tap(Verb.SITUATION_TIMELINE)),
        (work.texts.plain("button-export", language), looked.tap(Verb.EXPORT)),
    ]
