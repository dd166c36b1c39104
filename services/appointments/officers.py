"""/petugas: who holds which post, from the regency down to the desa, and by words."""

from collections.abc import Iterable

from domain import area as areas
from domain.area import Level
from domain.roles import ROLE_WORDS, Role
from services import outbox, people
from services.appointments import appointing, area_choice
from services.appointments.appointing import OFFICERS_CARD, OFFICERS_QUESTION
from services.reporting import conversations
from services.work import RefusalError, Work
from storage import posts as rows
from storage.people import Appointment, Person
from storage.posts import Count
from texts import keyboards
from texts.catalogue import Markup, joined
from texts.keyboards import Button
from texts.taps import Tap, Verb

#: Posts on a page, desa on a page, and posts a search shows.
PAGE, DESA_PAGE, MOST_FOUND = 8, 10, 12


async def show(work: Work, by: Person, *, fresh: bool) -> None:
    """The whole regency: how many hold which post and can be reached, and where to look."""
    await appointing.check(work, by)
    await stop_asking(work, by)
    language = by.language
    found = await rows.counts(work.tx, work.now)
    lines = [_count_line(work, role, [one for one in found if one.role is role], language) for role in Role]
    text = joined([work.texts.text("officers-head", language), joined(lines, "\n")], "\n\n")
    whole = sum(one.all for one in found if one.area == areas.KABUPATEN)
    keys = [
        [(f"{area_choice.label(work, areas.KABUPATEN, language)} ({whole})", Tap(Verb.OFFICERS, 0, areas.KABUPATEN))],
        *map(list, keyboards.in_columns(_areas(work.house.gazetteer.kecamatan(), found), 2)),
        [(work.texts.plain("button-officer-find", language), Tap(Verb.OFFICER_FIND, 0))],
    ]
    await outbox.post(work, by, OFFICERS_CARD, text, keyboards.inline(keys), fresh=fresh)


async def turn(work: Work, by: Person, code: str, page: int) -> None:
    """One area: the posts of kabupaten or kecamatan itself, and its desa; of a desa all posts down to the banjar."""
    await appointing.check(work, by)
    await stop_asking(work, by)
    if not code:
        await show(work, by, fresh=False)
        return
    if not area_choice.known(work, code) or areas.level(code) is Level.BANJAR:
        raise RefusalError("forged", forbidden=True)
    language, level = by.language, areas.level(code)
    held = await rows.within(work.tx, code, work.now, whole=level is Level.DESA)
    desa: list[Button] = []
    if level is Level.KECAMATAN:
        counts = await rows.counts(work.tx, work.now)
        desa = _areas(((place.code, place.name) for place in work.house.gazetteer.desa_of(code)), counts)
    size, parts = (DESA_PAGE, desa) if desa else (PAGE, [_row(work, post, language) for post in held])
    last = max(0, (len(parts) - 1) // size)
    page = min(page, last)
    shown = parts[page * size : (page + 1) * size]
    keys = [[_row(work, post, language)] for post in held] if desa else []
    keys += [list(row) for row in keyboards.in_columns(shown, 2 if desa else 1)]
    keys.append(_turning(work, code, page, last, language))
    up = areas.parent(code) if level is Level.DESA else ""
    keys.append([(work.texts.plain("button-back", language), Tap(Verb.OFFICERS, 0, up))])
    name = "officers-in" if held or desa else "officers-none"
    text = work.texts.text(name, language, place=area_choice.label(work, code, language), count=len(held))
    await outbox.post(work, by, OFFICERS_CARD, text, keyboards.inline(keys))


async def find(work: Work, by: Person, words: str) -> None:
    """By a part of a name or title, by a desa or kecamatan, by a kind of post, or a kind and a place."""
    await appointing.check(work, by)
    await stop_asking(work, by)
    words = " ".join(words.split())[:60]
    role, rest = _role_in(words)
    if not rest and role is None:
        raise RefusalError("officers-words")
    gazetteer = work.house.gazetteer
    codes = [place.code for place in gazetteer.by_name(rest)] if rest else []
    kecamatan = gazetteer.kecamatan_named(rest) if rest else None
    within = [*codes, *([kecamatan] if kecamatan else [])]
    count, found = await rows.of_words(work.tx, work.now, rest, within, role, MOST_FOUND)
    language = by.language
    keys = [[_row(work, post, language)] for post in found]
    keys.append(
        [
            (work.texts.plain("button-back", language), Tap(Verb.OFFICERS, 0)),
            (work.texts.plain("button-officer-find", language), Tap(Verb.OFFICER_FIND, 0)),
        ]
    )
    name = "officers-found" if found else "officers-not-found"
    text = work.texts.text(name, language, words=words, count=count, more=count - len(found))
    await outbox.post(work, by, OFFICERS_CARD, text, keyboards.inline(keys), fresh=True)


async def stop_asking(work: Work, by: Person) -> None:
    """What was asked on this card is no question once it shows something else."""
    dialogue = await conversations.open_question(work, by)
    if dialogue is not None and dialogue.kind == OFFICERS_QUESTION:
        await conversations.drop(work, by)


def name_of(post: Appointment) -> str:
    return post.name or post.person.name or "–"


def _role_in(words: str) -> tuple[Role | None, str]:
    """The kind of post that the words begin with, and the rest of them."""
    folded = words.casefold()
    for word in sorted(ROLE_WORDS, key=len, reverse=True):
        if folded == word or folded.startswith(f"{word} "):
            return ROLE_WORDS[word], words[len(word) :].strip()
    return None, words


def _row(work: Work, post: Appointment, language: str) -> Button:
    sign = "" if post.person.reachable else "⚪ "
    title = people.title_of(work, post, language)
    banjar = f" {post.area_code.rpartition('.')[2]}" if areas.level(post.area_code) is Level.BANJAR else ""
    return f"{sign}{title}{banjar} · {name_of(post)}"[:60], Tap(Verb.OFFICER_SHOW, post.id)


def _areas(of: Iterable[tuple[str, str]], counts: list[Count]) -> list[Button]:
    return [
        (f"{name} ({sum(one.all for one in counts if areas.contains(code, one.area))})", Tap(Verb.OFFICERS, 0, code))
        for code, name in of
    ]


def _count_line(work: Work, role: Role, counts: list[Count], language: str) -> Markup:
    return work.texts.text(
        "officers-count",
        language,
        role=work.texts.plain(f"post-{role}", language),
        count=sum(one.all for one in counts),
        reachable=sum(one.reachable for one in counts),
    )


def _turning(work: Work, code: str, page: int, last: int, language: str) -> list[Button]:
    return keyboards.turning(work.texts, language, page, last, lambda other: Tap(Verb.OFFICERS, other, code))
