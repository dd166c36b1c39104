"""One post on the card of /petugas: who, where, since when, in reach or not; what may be done, asked twice."""

from domain import area as areas
from domain import titles
from domain.area import Level
from domain.roles import Role
from services import outbox, people
from services.appointments import area_choice, posts
from services.appointments.appointing import OFFICERS_CARD
from services.appointments.area_choice import Inside, Picker
from services.appointments.officers import name_of, stop_asking
from services.work import RefusalError, Work
from storage import people as person_rows
from storage import successions
from storage.people import Appointment, Person
from texts import keyboards
from texts.catalogue import Markup, joined
from texts.keyboards import Button
from texts.moments import day
from texts.taps import Tap, Verb

#: What a title button carries for none; an offered one goes by its place among them.
NO_TITLE = "none"


async def show(work: Work, by: Person, number: int, *, fresh: bool = False) -> None:
    post = await posts.held(work, by, number)
    await stop_asking(work, by)
    language = by.language
    keys = [
        [_key(work, by, "title", Verb.OFFICER_TITLE, post), _key(work, by, "move", Verb.OFFICER_MOVE, post)],
        [_key(work, by, "end", Verb.OFFICER_END, post)],
        [(work.texts.plain("button-back", language), Tap(Verb.OFFICERS, 0, _listed_in(post)))],
    ]
    text = await described(work, post, language)
    await outbox.post(work, by, OFFICERS_CARD, text, keyboards.inline(keys), fresh=fresh)


async def ask_move(work: Work, by: Person, number: int) -> None:
    """➡️: the post to another person, or the person to another area."""
    post = await posts.held(work, by, number)
    await stop_asking(work, by)
    keys = [[_key(work, by, "to-person", Verb.OFFICER_PERSON, post)]]
    if areas.level(post.area_code) is not Level.KABUPATEN or post.role != Role.OPERATOR:
        keys.append([_key(work, by, "to-area", Verb.OFFICER_WHERE, post, Inside().word)])
    await put(work, by, post, "officer-ask-move", keys)


async def ask_end(work: Work, by: Person, number: int) -> None:
    post = await posts.held(work, by, number)
    named = post.role == Role.OPERATOR and post.person_id in work.house.operators
    await put(
        work,
        by,
        post,
        "officer-ask-end-named" if named else "officer-ask-end",
        [[_key(work, by, "end-sure", Verb.OFFICER_END_SURE, post)]],
    )


async def ask_give(work: Work, by: Person, number: int, word: str) -> None:
    post = await posts.held(work, by, number)
    heir = await posts.successor(work, post, _number(word))
    sure = [[_key(work, by, "sure", Verb.OFFICER_GIVE_SURE, post, word)]]
    await put(work, by, post, "officer-ask-give", sure, name=heir.name)


async def ask_area(work: Work, by: Person, number: int, code: str, *, fresh: bool = False) -> None:
    post = await posts.held(work, by, number)
    await posts.check_area(work, post, code)
    await stop_asking(work, by)
    sure = [[_key(work, by, "sure", Verb.OFFICER_AREA_SURE, post, code)]]
    place = area_choice.label(work, code, by.language)
    await put(work, by, post, "officer-ask-area", sure, fresh=fresh, place=place)


async def do_end(work: Work, by: Person, number: int) -> None:
    post = await posts.end(work, by, number)
    await _done(work, by, post, "officer-ended", name=name_of(post))


async def do_give(work: Work, by: Person, number: int, word: str) -> None:
    new = await posts.hand_over(work, by, number, _number(word))
    heir = await work.tx.get_one(Person, new.person_id)
    await _done(work, by, new, "officer-given", name=heir.name)


async def do_move(work: Work, by: Person, number: int, code: str) -> None:
    new = await posts.move(work, by, number, code)
    mover = await work.tx.get_one(Person, new.person_id)
    await _done(work, by, new, "officer-moved", name=new.name or mover.name)


async def do_title(work: Work, by: Person, number: int, word: str) -> None:
    """Tapped: none, or one of those offered."""
    post = await posts.held(work, by, number)
    found = offered(work, post)
    if word == NO_TITLE and not found:
        await posts.call(work, by, number, "")
    elif word.isdigit() and int(word) < len(found):
        await posts.call(work, by, number, found[int(word)])
    else:
        raise RefusalError("forged", forbidden=True)
    await show(work, by, number)


async def put(
    work: Work,
    by: Person,
    post: Appointment,
    name: str,
    /,
    keys: list[list[Button]],
    *,
    fresh: bool = False,
    **arguments: object,
) -> None:
    """The post with a question below it, and the way back to it."""
    question = work.texts.text(name, by.language, **arguments)
    text = joined([await described(work, post, by.language), question], "\n\n")
    back = (work.texts.plain("button-back", by.language), Tap(Verb.OFFICER_SHOW, post.id))
    await outbox.post(work, by, OFFICERS_CARD, text, keyboards.inline([*keys, [back]]), fresh=fresh)


async def described(work: Work, post: Appointment, language: str) -> Markup:
    """post: with its person."""
    return work.texts.text(
        "officer",
        language,
        post=people.title_of(work, post, language),
        role=work.texts.plain(f"post-{post.role}", language),
        name=name_of(post),
        place=area_choice.label(work, post.area_code, language),
        since=day(post.since.astimezone(work.house.zone), language, year=True),
        reach=_reach(work, post.person, language),
        cases=len(await successions.held_by_way_of(work.tx, post.id)),
    )


def offered(work: Work, post: Appointment) -> tuple[str, ...]:
    return titles.offered(Role(post.role), areas.level(post.area_code), people.area_name(work, post.area_code))


def picker(post: int) -> Picker:
    return Picker(
        lambda code: Tap(Verb.OFFICER_AREA, post, code),
        lambda word: Tap(Verb.OFFICER_WHERE, post, word),
    )


async def _done(work: Work, by: Person, post: Appointment, name: str, /, **arguments: str) -> None:
    """What was done, in place of the card; who has no post any more sees no list of them."""
    language = by.language
    text = work.texts.text(
        name,
        language,
        post=people.title_of(work, post, language),
        place=area_choice.label(work, post.area_code, language),
        **arguments,
    )
    held = await person_rows.in_force(work.tx, by.telegram_id, work.now)
    keys = [[(work.texts.plain("button-back", language), Tap(Verb.OFFICERS, 0, _listed_in(post)))]]
    still = any(one.role == Role.OPERATOR for one in held)
    await outbox.post(work, by, OFFICERS_CARD, text, keyboards.inline(keys if still else []))


def _reach(work: Work, person: Person, language: str) -> str:
    if person.wrote_at is None:
        return work.texts.plain("officer-never-wrote", language)
    if person.unreachable_at is not None:
        lost = day(person.unreachable_at.astimezone(work.house.zone), language)
        return work.texts.plain("officer-lost", language, at=lost)
    return work.texts.plain("officer-in-reach", language)


def _listed_in(post: Appointment) -> str:
    """The page of the list a post stands on."""
    return areas.desa(post.area_code) if areas.level(post.area_code) is Level.BANJAR else post.area_code


def _number(word: str) -> int:
    if not (word.isascii() and word.isdigit() and len(word) < 19):
        raise RefusalError("forged", forbidden=True)
    return int(word)


def _key(work: Work, by: Person, name: str, verb: Verb, post: Appointment, word: str = "") -> Button:
    return work.texts.plain(f"button-officer-{name}", by.language), Tap(verb, post.id, word)
