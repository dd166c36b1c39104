"""Posts change hands, change their area, their title, or end. Operators only; each change is in the audit.

What it means for running cases is succession; here both sides are told, with the keys of the posts they hold.
"""

from domain import area as areas
from domain import titles
from domain.area import Level
from domain.delivery import Lane
from domain.roles import Role
from services import outbox, people
from services.appointments import appointing, area_choice, succession
from services.casework import assignment, case_card
from services.places import territory
from services.reporting import report_card
from services.work import RefusalError, Work
from storage import audit, successions
from storage import people as person_rows
from storage import posts as rows
from storage.cases import Case
from storage.people import Appointment, Person
from texts.catalogue import Markup, joined

#: Case numbers a message names; the others are counted.
NAMED = 20


async def held(work: Work, by: Person, number: int) -> Appointment:
    """The post, locked, with its person. Raises RefusalError for who may not appoint, and once it is over."""
    await appointing.check(work, by)
    post = await rows.locked(work.tx, number)
    if post is None:
        raise RefusalError("forged", forbidden=True)
    if post.until is not None and post.until <= work.now:
        raise RefusalError("post-over")
    return post


async def end(work: Work, by: Person, number: int) -> Appointment:
    """⏹: nobody has it until somebody is appointed; its cases go where the rules send them."""
    post = await held(work, by, number)
    await _keep_an_operator(work, post)
    post.until = work.now
    _note(work, by, "post-ended", post)
    gone = await succession.follow(work, by, post.person, post, None)
    await assignment.find_holders(work)
    await tell(work, post.person, "post-told-ended", post, gone)
    return post


async def hand_over(work: Work, by: Person, number: int, to: int) -> Appointment:
    """➡️ to somebody the bot knows and reaches: they have the post, and its cases, from this moment."""
    post = await held(work, by, number)
    heir = await successor(work, post, to)
    post.until = work.now
    known = await person_rows.in_force(work.tx, heir.telegram_id, work.now)
    same = next((one for one in known if (one.role, one.area_code) == (post.role, post.area_code)), None)
    new = same or people.appoint(work, heir.telegram_id, Role(post.role), post.area_code, post.title)
    _note(work, by, "post-moved", post, to=heir.telegram_id)
    await work.tx.flush()
    gone = await succession.follow(work, by, post.person, post, people.as_post(new, heir))
    await assignment.find_holders(work)
    mine = [case for case in gone if case.holder_id == heir.telegram_id]
    await tell(work, post.person, "post-told-handed-over", post, gone, heir=heir.name)
    await tell(work, heir, "post-told-received", new, mine, "post-told-yours", former=post.name or post.person.name)
    return new


async def move(work: Work, by: Person, number: int, code: str) -> Appointment:
    """➡️ to another area: the officer goes, the cases of the old area stay there with whoever the rules find."""
    post = await held(work, by, number)
    await check_area(work, post, code)
    if areas.level(code) is Level.BANJAR:
        await territory.ensure_banjar(work.tx, code)
    post.until = work.now
    title = titles.moved(post.title, people.area_name(work, post.area_code), people.area_name(work, code))
    new = people.appoint(work, post.person_id, Role(post.role), code, title, post.name)
    _note(work, by, "post-moved", post, to=code)
    await work.tx.flush()
    gone = await succession.follow(work, by, post.person, post, None)
    await assignment.find_holders(work)
    before = people.title_of(work, post, post.person.language)
    await tell(work, post.person, "post-told-moved", new, gone, before=before)
    return new


async def call(work: Work, by: Person, number: int, words: str) -> Appointment:
    """✏️: the title, or none. That of a commander decides what they may see, so their cases are looked through."""
    post = await held(work, by, number)
    title = titles.clean(words) if words else ""
    if title is None:
        raise RefusalError("title-unfit", longest=titles.LONGEST)
    if title == post.title:
        return post
    before, post.title = post.title, title
    _note(work, by, "post-changed", post, before=before, after=title)
    gone = await succession.follow(work, by, post.person, post, None)
    for case in await successions.held_by_way_of(work.tx, post.id):
        await case_card.refresh(work, case)
        await report_card.show(work, case)
    await tell(work, post.person, "post-told-titled", post, gone)
    return post


async def successor(work: Work, post: Appointment, to: int) -> Person:
    """Raises RefusalError for who has the post already, is not known or cannot be reached."""
    heir = await work.tx.get(Person, to)
    if heir is None:
        raise RefusalError("forged", forbidden=True)
    if heir.telegram_id == post.person_id:
        raise RefusalError("post-same-person")
    if not heir.reachable:
        raise RefusalError("post-unreachable", name=heir.name)
    return heir


async def check_area(work: Work, post: Appointment, code: str) -> None:
    """Raises RefusalError for an area the post does not exist in, or in which they have it already."""
    if not area_choice.fits(work, Role(post.role), code):
        raise RefusalError("forged", forbidden=True)
    known = await person_rows.in_force(work.tx, post.person_id, work.now)
    if any((one.role, one.area_code) == (post.role, code) for one in known):
        raise RefusalError("post-same-area")


async def _keep_an_operator(work: Work, post: Appointment) -> None:
    """The command centre must not lock itself out: somebody else of it has to be in reach."""
    if post.role != Role.OPERATOR:
        return
    others = await rows.operators_locked(work.tx, work.now)
    if not any(other.person_id != post.person_id and other.person.reachable for other in others):
        raise RefusalError("last-operator")


def _note(work: Work, by: Person, what: str, post: Appointment, **detail: object) -> None:
    of = {"post": post.id, "person": post.person_id, "role": post.role, "area": post.area_code, "title": post.title}
    audit.note(work.tx, work.now, by.telegram_id, what, **(of | detail))


async def tell(
    work: Work,
    person: Person,
    name: str,
    /,
    post: Appointment,
    cases: list[Case],
    listed: str = "post-told-gone",
    **arguments: str,
) -> None:
    """One message: what has changed, which cases went with it, by number alone, and the keys they have now."""
    language = person.language
    place = area_choice.label(work, post.area_code, language)
    head = work.texts.text(name, language, post=people.title_of(work, post, language), place=place, **arguments)
    more = len(cases) - NAMED
    numbers = ", ".join(case.number for case in cases[:NAMED]) + (f" …(+{more})" if more > 0 else "")
    below = work.texts.text(listed, language, count=len(cases), numbers=numbers) if cases else Markup("")
    keyboard = await people.keyboard(work, person)
    message = outbox.message(joined([head, below], "\n"), keyboard.markup())
    outbox.send(work, person, "sendMessage", message, lane=Lane.NOTICE)
