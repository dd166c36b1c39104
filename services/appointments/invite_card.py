"""What the card of /undang asks just now, by what is known of the invitation so far, and the buttons that answer it."""

from typing import Any

from domain import area as areas
from domain import titles
from domain.area import Level
from domain.roles import Role
from services import people
from services.appointments import area_choice
from services.appointments.area_choice import Inside, Picker
from services.work import Work
from storage import invitations as rows
from storage.people import Person
from texts import keyboards
from texts.catalogue import Markup
from texts.keyboards import Button
from texts.taps import Tap, Verb

#: Days a link may last.
DAYS = (1, 3, 7, 30, 90)

#: What a button carries for no title; an offered one goes by its place among them.
NO_TITLE = "none"

#: Areas of one name that are asked about.
MOST_CANDIDATES = 20

PICKER = Picker(lambda code: Tap(Verb.INVITE_AREA, 0, code), lambda word: Tap(Verb.INVITE_LOOK, 0, word))

Asked = tuple[Markup, list[list[Button]]]


async def question(work: Work, by: Person, known: dict[str, Any]) -> Asked:
    """known: role, inside or candidates, area, title."""
    if "role" not in known:
        return await _ask_role(work, by)
    if "area" not in known:
        text, keys = await _ask_area(work, by, known)
    elif "title" not in known:
        text, keys = _ask_title(work, by, known)
    else:
        text, keys = _ask_days(work, by, known)
    away = [_key(work, by, "button-back", Tap(Verb.INVITE_BACK, 0))]
    return text, [*keys, [*away, _key(work, by, "button-cancel", Tap(Verb.INVITE_CANCEL, 0))]]


def offered(work: Work, known: dict[str, Any]) -> tuple[str, ...]:
    """Titles to choose from."""
    code = str(known["area"])
    return titles.offered(Role(known["role"]), areas.level(code), people.area_name(work, code))


async def _ask_role(work: Work, by: Person) -> Asked:
    keys = [_key(work, by, f"post-{role}", Tap(Verb.INVITE_ROLE, 0, role)) for role in Role]
    count = await rows.count_open(work.tx, work.now)
    listed = [_key(work, by, "button-invitations", Tap(Verb.INVITATIONS, 0), count=count)]
    return work.texts.text("invite-role", by.language), [*map(list, keyboards.in_columns(keys, 2)), listed]


async def _ask_area(work: Work, by: Person, known: dict[str, Any]) -> Asked:
    role, language = Role(known["role"]), by.language
    if "candidates" in known:
        found = known["candidates"][:MOST_CANDIDATES]
        keys = [[(area_choice.label(work, code, language), PICKER.choose(code))] for code in found]
        return work.texts.text("invite-area-which", language), keys
    inside = Inside.parse(work, known["inside"]) if "inside" in known else Inside()
    if areas.level(inside.code) is Level.DESA:
        text = work.texts.text("invite-banjar", language, place=area_choice.label(work, inside.code, language))
    else:
        text = work.texts.text("invite-area", language, role=work.texts.plain(f"post-{role}", language))
    return text, await area_choice.rows(work, role, inside, PICKER, language)


def _ask_title(work: Work, by: Person, known: dict[str, Any]) -> Asked:
    """Any words, or none; of commanders, whose title says police or army, one is asked for."""
    found = offered(work, known)
    keys = [[(title, Tap(Verb.INVITE_TITLE, 0, str(at)))] for at, title in enumerate(found)]
    if not found:
        keys = [[_key(work, by, "button-no-title", Tap(Verb.INVITE_TITLE, 0, NO_TITLE))]]
    name = "invite-title-commander" if found else "invite-title"
    return work.texts.text(name, by.language, **_post(work, by, known)), keys


def _ask_days(work: Work, by: Person, known: dict[str, Any]) -> Asked:
    days = [_key(work, by, "button-days", Tap(Verb.INVITE_DAYS, count), count=count) for count in DAYS]
    return work.texts.text("invite-days", by.language, **_post(work, by, known)), [days[:3], days[3:]]


def _post(work: Work, by: Person, known: dict[str, Any]) -> dict[str, str]:
    code = str(known["area"])
    post = known.get("title") or people.post_name(work, known["role"], code, by.language)
    return {"post": post, "place": area_choice.label(work, code, by.language)}


def _key(work: Work, by: Person, name: str, tap: Tap, **arguments: object) -> Button:
    return work.texts.plain(name, by.language, **arguments), tap
