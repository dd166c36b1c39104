"""Choosing the area of a post: by buttons from the kabupaten down to the banjar, or typed as a name or a code."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from domain import area as areas
from domain.area import Level
from domain.roles import LEVELS, Role
from services import people
from services.command import situation_words
from services.work import RefusalError, Work
from storage import areas as area_rows
from texts import keyboards
from texts.keyboards import Button
from texts.taps import Tap

#: Areas on a page.
PAGE = 10

_BANJAR = re.compile(r"(?:(?:br|bjr|banjar)\.?\s*)?(\d{1,2})", re.IGNORECASE | re.ASCII)
_KABUPATEN = re.compile(r"(kab\.?|kabupaten)\s+tabanan", re.IGNORECASE | re.ASCII)


@dataclass(frozen=True)
class Picker:
    """What the buttons carry. choose: an area's code. look: a place inside which to look, a code and a page."""

    choose: Callable[[str], Tap]
    look: Callable[[str], Tap]


@dataclass(frozen=True)
class Inside:
    """A page of the areas inside another."""

    code: str = areas.KABUPATEN
    page: int = 0

    @property
    def word(self) -> str:
        return f"{self.code}-{self.page}"

    @classmethod
    def parse(cls, work: Work, word: str) -> "Inside":
        """Raises RefusalError for what no button of ours carries."""
        code, _, page = word.partition("-")
        if not known(work, code) or not (page.isascii() and page.isdigit() and len(page) < 3):
            raise RefusalError("forged", forbidden=True)
        return cls(code, int(page))


def known(work: Work, code: str) -> bool:
    """Whether it is an area of the regency; of banjar there is no list, so any number of two digits is one."""
    if not areas.well_formed(code):
        return False
    house = work.house.gazetteer
    return code == areas.KABUPATEN or house.place(code) is not None or code in dict(house.kecamatan())


def fits(work: Work, role: Role, code: str) -> bool:
    return known(work, code) and areas.level(code) in LEVELS[role]


def label(work: Work, code: str, language: str) -> str:
    """Like "Kabupaten Tabanan", "Kecamatan Kediri", "Desa Bongan, Kec. Tabanan", the last with its banjar before it."""
    if areas.level(code) is not Level.BANJAR:
        return situation_words.place(work, code, language)
    place = situation_words.place(work, areas.desa(code), language)
    return work.texts.plain("area-banjar", language, number=code.rpartition(".")[2], place=place)


async def rows(work: Work, role: Role, inside: Inside, picker: Picker, language: str) -> list[list[Button]]:
    """The buttons of one page; what is larger than the post but leads to its areas is looked into."""
    levels = LEVELS[role]
    found = await _below(work, inside.code)
    leads_on = Level.BANJAR in levels if areas.level(inside.code) is Level.KECAMATAN else Level.DESA in levels
    keys: list[Button] = []
    if areas.level(inside.code) in levels:
        keys.append(
            (
                work.texts.plain("area-whole", language, place=label(work, inside.code, language)),
                picker.choose(inside.code),
            )
        )
    last = max(0, (len(found) - 1) // PAGE)
    page = min(inside.page, last)
    shown = found[page * PAGE : (page + 1) * PAGE]
    smaller = [
        (
            name,
            picker.look(Inside(code).word)
            if leads_on and areas.level(code) is not Level.BANJAR
            else picker.choose(code),
        )
        for code, name in shown
        if leads_on or areas.level(code) in levels
    ]
    turning = keyboards.turning(
        work.texts, language, page, last, lambda other: picker.look(Inside(inside.code, other).word)
    )
    return [[key] for key in keys] + [list(row) for row in keyboards.in_columns(smaller, 2)] + [turning]


def typed(work: Work, role: Role, words: str, inside: str) -> list[str]:
    """The areas a typed answer may mean, of those the post exists in. Raises RefusalError when there is none.

    inside: where one is looking; a bare number is the banjar of that desa.
    """
    words = words.strip()
    banjar = _BANJAR.fullmatch(words)
    if banjar and areas.level(inside) is Level.DESA and Level.BANJAR in LEVELS[role]:
        found = [f"{inside}.{int(banjar[1]):02}"] if int(banjar[1]) else []
    elif areas.well_formed(words):
        found = [words]
    else:
        found = _named(work, role, words)
    found = [code for code in dict.fromkeys(found) if fits(work, role, code)]
    if not found:
        raise RefusalError("area-not-known", words=words[:60])
    return found


def _named(work: Work, role: Role, words: str) -> list[str]:
    levels, gazetteer = LEVELS[role], work.house.gazetteer
    if Level.DESA in levels:
        return [place.code for place in gazetteer.by_name(words)]
    if _KABUPATEN.fullmatch(words):
        return [areas.KABUPATEN]
    code = gazetteer.kecamatan_named(words)
    same_name = words.casefold() == people.area_name(work, areas.KABUPATEN).casefold()
    return [*([areas.KABUPATEN] if same_name else []), *([code] if code else [])]


async def _below(work: Work, code: str) -> list[tuple[str, str]]:
    """Code and name of the areas one level below, as people look for them."""
    match areas.level(code):
        case Level.KABUPATEN:
            return work.house.gazetteer.kecamatan()
        case Level.KECAMATAN:
            return [(place.code, place.name) for place in work.house.gazetteer.desa_of(code)]
        case Level.DESA:
            return [(area.code, area.name) for area in await area_rows.inside(work.tx, code)]
        case Level.BANJAR:
            return []
