"""Groups and the areas they are command post for: bound by a commander, let go, lost, moved."""

from datetime import timedelta
from typing import Any

from domain import area as areas
from domain import powers
from domain.delivery import Lane
from services import outbox, people
from services.command import posko
from services.command.posko import Room
from services.work import RefusalError, Work
from storage import audit, chats
from storage import outbox as outbox_rows
from storage import posko as rows
from storage.people import Person
from storage.posko import Posko
from texts import keyboards
from texts.catalogue import joined, language_for
from texts.taps import Tap, Verb

#: The same refusal is not said again in a group before that: alerts share the group's few messages a minute.
REFUSED_ONCE_IN = timedelta(minutes=1)


async def language_of(work: Work, telegram_id: int | None, code: str | None) -> str:
    """How somebody in a group is spoken to; code is their phone's language."""
    person = await work.tx.get(Person, telegram_id) if telegram_id is not None else None
    return person.language if person is not None else language_for(code)


async def commander(work: Work, telegram_id: int) -> Person:
    """Who binds groups: a commander or an operator of now. Raises RefusalError for everybody else."""
    person = await work.tx.get(Person, telegram_id)
    if person is None or not powers.commands(await people.posts_of(work, person)):
        raise RefusalError("posko-for-commanders")
    return person


async def bind_own(work: Work, room: Room, by: Person) -> None:
    """A commander of one area binds the group to it; whoever has a choice is asked."""
    only = powers.binds_at_once(await people.posts_of(work, by))
    if only is not None:
        await bind(work, room, by, only, fresh=True)
    else:
        await ask_area(work, room, by, fresh=True)


async def ask_area(work: Work, room: Room, by: Person, *, fresh: bool) -> None:
    found = await _choices(work, by)
    keys = [
        (posko.place_label(work, code, by.language), Tap(Verb.POSKO_BIND, room.thread_id or 0, code)) for code in found
    ]
    text = work.texts.text("posko-which", by.language)
    await outbox.post(work, room, "posko", text, keyboards.inline(keyboards.in_columns(keys, 2)), fresh=fresh)


async def bind(work: Work, room: Room, by: Person, code: str, *, fresh: bool) -> None:
    """Whoever changes what a group is bound to must have power over both areas."""
    held = await people.posts_of(work, by)
    if code not in await _choices(work, by):
        raise RefusalError("posko-not-your-area", forbidden=True)
    bound = await rows.locked(work.tx, room.chat_id)
    if bound is not None and bound.reachable and not powers.may_bind(held, bound.area_code):
        raise RefusalError("posko-taken", area=posko.place_label(work, bound.area_code, by.language))
    anew = bound is None or (bound.area_code, bound.thread_id) != (code, room.thread_id) or not bound.reachable
    if bound is None:
        bound = Posko(chat_id=room.chat_id)
        work.tx.add(bound)
    bound.area_code, bound.thread_id, bound.title = code, room.thread_id, room.title
    bound.language, bound.bound_by, bound.bound_at, bound.lost_at = by.language, by.telegram_id, work.now, None
    await work.tx.flush()
    if anew:
        audit.note(work.tx, work.now, by.telegram_id, "posko-bound", chat=room.chat_id, area=code)
    await _show_bound(work, bound, by, fresh=fresh)


async def let_go(work: Work, chat_id: int, by: Person) -> None:
    """In the group or from the private chat; by whoever could have bound it."""
    bound = await rows.locked(work.tx, chat_id)
    if bound is None:
        raise RefusalError("posko-not-bound")
    if not powers.may_bind(await people.posts_of(work, by), bound.area_code):
        raise RefusalError("posko-not-your-area", forbidden=True)
    text = work.texts.text("posko-let-go", bound.language, area=_area(work, bound, bound.language))
    await outbox.post(work, bound, "posko", text, fresh=True)
    audit.note(work.tx, work.now, by.telegram_id, "posko-let-go", chat=chat_id, area=bound.area_code)
    await work.tx.delete(bound)
    await work.tx.flush()


async def overview(work: Work, by: Person, *, fresh: bool) -> None:
    """In the private chat: how to bind a group, and which are bound in one's area."""
    own = powers.commands(await people.posts_of(work, by))
    if not own:
        raise RefusalError("posko-for-commanders")
    found = await rows.within(work.tx, own)
    lines = [
        work.texts.text(
            "posko-line",
            by.language,
            title=group.title,
            area=_area(work, group, by.language),
            reached="yes" if group.reachable else "no",
        )
        for group in found
    ]
    keys = [
        [(work.texts.plain("button-posko-let-go-of", by.language, title=group.title), _letting_go(group.chat_id))]
        for group in found
    ]
    text = joined([work.texts.text("posko-how", by.language), joined(lines, "\n")], "\n\n")
    await outbox.post(work, by, "posko-list", text, keyboards.inline(keys), fresh=fresh)


async def greet(work: Work, room: Room) -> None:
    """The bot has come to a group, or may write again in one."""
    bound = await rows.locked(work.tx, room.chat_id)
    if bound is None or not bound.reachable:
        outbox.say(work, room, "posko-hello")


async def refuse(work: Work, room: Room, refusal: RefusalError) -> None:
    """In the group, kindly, and not again and again; the refusal before gives way to this one."""
    what = f"refused:{refusal.text}"
    card = await outbox_rows.card(work.tx, what, room.chat_id)
    if card is None or card.posted_at is None or work.now - card.posted_at >= REFUSED_ONCE_IN:
        text = work.texts.text(refusal.text, room.language, **refusal.arguments)
        await outbox.post(work, room, what, text, fresh=True)


async def lost(work: Work, chat_id: int, reason: str) -> None:
    """The bot can no longer write in a group: whoever bound it and the operators are told, once."""
    await outbox_rows.give_up(work.tx, chat_id, reason, work.now)
    bound = await rows.locked(work.tx, chat_id)
    if bound is None or not bound.reachable:
        return
    bound.lost_at = work.now
    await work.tx.flush()
    audit.note(work.tx, work.now, None, "posko-lost", chat=chat_id, area=bound.area_code, reason=reason)
    await _tell_who_must_know(work, bound, "posko-lost", operators=True)


async def moved(work: Work, old: int, new: int) -> None:
    """The group became a supergroup; told by both chats and by what was sent to the old one, in any order."""
    if old != new:
        await chats.move(work.tx, old, new, work.now)
        await rows.move(work.tx, old, new)


async def topic_gone(work: Work, chat_id: int) -> None:
    """The topic was closed or deleted: what is said goes to the group itself."""
    await chats.leave_topic(work.tx, chat_id)
    bound = await rows.locked(work.tx, chat_id)
    if bound is not None and bound.thread_id is not None:
        bound.thread_id = None
        await work.tx.flush()
        await _tell_who_must_know(work, bound, "posko-topic-gone", operators=False)


async def _show_bound(work: Work, bound: Posko, by: Person, *, fresh: bool) -> None:
    text = work.texts.text("posko-bound", by.language, area=_area(work, bound, by.language))
    change = work.texts.plain("button-posko-change", by.language), Tap(Verb.POSKO_AREAS, bound.thread_id or 0)
    letting_go = work.texts.plain("button-posko-let-go", by.language), _letting_go(bound.chat_id)
    keys = [change, letting_go] if len(await _choices(work, by)) > 1 else [letting_go]
    await outbox.post(work, bound, "posko", text, keyboards.inline([keys]), fresh=fresh)


async def _choices(work: Work, by: Person) -> list[str]:
    """Areas a person may bind a group to: the kabupaten and every kecamatan, as far as their posts reach."""
    held = await people.posts_of(work, by)
    known = [areas.KABUPATEN, *(code for code, _ in work.house.gazetteer.kecamatan())]
    return [code for code in known if powers.may_bind(held, code)]


async def _tell_who_must_know(work: Work, bound: Posko, name: str, *, operators: bool) -> None:
    binder = await work.tx.get_one(Person, bound.bound_by)
    told: dict[int, Person] = {binder.telegram_id: binder}
    told |= {operator.telegram_id: operator for operator in await people.operators(work)} if operators else {}
    for person in told.values():
        arguments: dict[str, Any] = {"title": bound.title, "area": _area(work, bound, person.language)}
        outbox.say(work, person, name, lane=Lane.NOTICE, **arguments)


def _letting_go(chat_id: int) -> Tap:
    """Groups have negative ids, and a tap has no sign."""
    return Tap(Verb.POSKO_LET_GO, -chat_id)


def _area(work: Work, bound: Posko, language: str) -> str:
    return posko.place_label(work, bound.area_code, language)
