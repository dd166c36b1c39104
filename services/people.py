"""Who writes to us, which posts they hold, whether anything reaches them."""

from dataclasses import dataclass
from typing import Any

from domain import area as areas
from domain.delivery import Lane
from domain.roles import Post, Role
from services import outbox
from services.work import Work
from storage import audit, menus, people
from storage import outbox as rows
from storage.people import Appointment, Person
from texts.catalogue import language_for
from texts.keyboards import MainKeyboard


@dataclass(frozen=True)
class Account:
    """What Telegram tells of someone with every update."""

    telegram_id: int
    name: str
    username: str | None
    language_code: str | None


@dataclass(frozen=True)
class Arrival:
    """back: nothing reached this person before this update, so cases that wait for somebody may look again."""

    person: Person
    back: bool


async def arrive(work: Work, account: Account, *, wrote: bool = True) -> Arrival:
    """The person behind an update, made known when new. Posts given by roster are in force from the first message."""
    person = await work.tx.get(Person, account.telegram_id)
    if person is None:
        person = Person(telegram_id=account.telegram_id, language=language_for(account.language_code))
        if not wrote:
            return Arrival(person, back=False)  # who only shuts the door is not written down
        work.tx.add(person)
    elif person.wrote_at is None and not person.language_chosen:
        person.language = language_for(account.language_code)
    if wrote or person.wrote_at is not None:
        person.name, person.username = account.name, account.username
    back = wrote and not person.reachable
    if back:
        person.wrote_at = person.wrote_at or work.now
        person.unreachable_at = None
    await work.tx.flush()
    if back and person.telegram_id in work.house.operators:
        await _appoint_operator(work, person)
    return Arrival(person, back)


async def lose(work: Work, telegram_id: int, reason: str) -> Person | None:
    """Nothing reaches this person any more. None when that was known already, so that it is told once."""
    person = await work.tx.get(Person, telegram_id)
    if person is None or not person.reachable:
        return None
    person.unreachable_at = work.now
    await rows.give_up(work.tx, telegram_id, reason, work.now)
    audit.note(work.tx, work.now, None, "person-unreachable", person=telegram_id, reason=reason)
    return person


async def posts_of(work: Work, person: Person) -> list[Post]:
    if person.telegram_id not in work.posts:
        held = await people.in_force(work.tx, person.telegram_id, work.now)
        work.posts[person.telegram_id] = [as_post(appointment, person) for appointment in held]
    return work.posts[person.telegram_id]


async def posts_around(work: Work, area: str) -> list[Post]:
    found = await people.posts_around(work.tx, area, work.now)
    return [as_post(appointment, appointment.person) for appointment in found]


def as_post(appointment: Appointment, person: Person) -> Post:
    return Post(
        appointment=appointment.id,
        person=person.telegram_id,
        role=Role(appointment.role),
        area=appointment.area_code,
        name=appointment.name or person.name,
        title=appointment.title,
        reachable=person.reachable,
    )


async def operators(work: Work) -> list[Person]:
    """Reachable ones, each once."""
    found = await people.operators(work.tx, work.now)
    return list({a.person_id: a.person for a in found if a.person.reachable}.values())


def title_of(work: Work, post: Post | Appointment, language: str) -> str:
    """How a holder is named to people: the title given, else the post and its area."""
    area = post.area if isinstance(post, Post) else post.area_code
    return post.title or post_name(work, post.role, area, language)


async def title_of_person(work: Work, person: Person, area: str, language: str) -> str:
    """By the post that covers the area, the smallest first."""
    held = [post for post in await posts_of(work, person) if areas.contains(post.area, area)]
    if not held:
        return work.texts.plain("somebody", language)
    return title_of(work, max(held, key=lambda post: len(post.area)), language)


def post_name(work: Work, role: str, area: str, language: str) -> str:
    level = f"-{areas.level(area)}" if role == Role.COMMANDER else ""
    return f"{work.texts.plain(f'role-{role}{level}', language)} {area_name(work, area)}"


def area_name(work: Work, code: str) -> str:
    if code == areas.KABUPATEN:
        return "Tabanan"
    place = work.house.gazetteer.place(code)
    if place is not None:
        return place.name
    return next((name for kecamatan, name in work.house.gazetteer.kecamatan() if kecamatan == code), code)


def appoint(work: Work, person: int, role: Role, area: str, title: str = "", name: str = "") -> Appointment:
    appointment = Appointment(person_id=person, role=role, area_code=area, title=title, name=name, since=work.now)
    work.tx.add(appointment)
    work.posts.pop(person, None)
    return appointment


def set_language(person: Person, language: str) -> None:
    """What the menu key lists is renewed with it (services.menus)."""
    person.language, person.language_chosen = language, True
    person.menu = person.menu or menus.UNKNOWN


async def on_duty(work: Work, person: Person) -> bool:
    return bool(await posts_of(work, person))


async def keyboard(work: Work, person: Person) -> MainKeyboard:
    """The keyboard below the chat, with the keys of the posts held now."""
    return MainKeyboard(work.texts, person.language, frozenset(post.role for post in await posts_of(work, person)))


async def tell_operators(work: Work, name: str, **arguments: Any) -> None:  # noqa: ANN401 (whatever the text asks for)
    for operator in await operators(work):
        outbox.say(work, operator, name, lane=Lane.NOTICE, **arguments)


async def _appoint_operator(work: Work, person: Person) -> None:
    held = await people.in_force(work.tx, person.telegram_id, work.now)
    if not any(a.role == Role.OPERATOR for a in held):
        appoint(work, person.telegram_id, Role.OPERATOR, areas.KABUPATEN)
        audit.note(work.tx, work.now, person.telegram_id, "operator-by-settings")
        await work.tx.flush()
