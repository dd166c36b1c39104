"""A second person looks at a broadcast before it goes to many: never its author, and never at an older version."""

from domain import area as areas
from domain.broadcast import State, may_send
from domain.delivery import Lane
from services import outbox, people
from services.broadcasting import broadcast_card, broadcasts
from services.work import RefusalError, Work
from storage import outbox as outbox_rows
from storage import people as person_rows
from storage.broadcasts import Broadcast
from storage.people import Person
from texts import keyboards
from texts.catalogue import Markup, joined
from texts.moments import moment
from texts.taps import Tap, Verb


async def request(work: Work, number: int, by: Person, version: str) -> None:
    """📨: everybody else who could send it is asked; the first decision counts."""
    broadcast = await broadcasts.commanded(work, number, by)
    if broadcast.author_id != by.telegram_id:
        raise RefusalError("broadcast-not-author", forbidden=True)
    if broadcast.state != State.DRAFT or version != str(broadcast.version):
        raise RefusalError("broadcast-changed-meanwhile")
    await check_complete(work, broadcast)
    asked = await approvers(work, broadcast)
    if not asked:
        raise RefusalError("broadcast-nobody-approves", area=people.area_name(work, broadcast.area_code))
    broadcast.state = State.WAITING
    broadcasts.note(work, by.telegram_id, "broadcast-requested", broadcast)
    await work.tx.flush()
    for person in asked:
        await _show(work, broadcast, person, fresh=True)
    await broadcast_card.show(work, broadcast)


async def check_complete(work: Work, broadcast: Broadcast) -> None:
    """Raises RefusalError for what is missing."""
    if not broadcast.texts:
        raise RefusalError("broadcast-no-text")
    if not broadcast.audience["roles"] and not broadcast.audience["residents"]:
        raise RefusalError("broadcast-no-audience")
    if broadcast.at is not None and broadcast.at <= work.now:
        raise RefusalError("broadcast-time-over")


async def approvers(work: Work, broadcast: Broadcast) -> list[Person]:
    """Reachable commanders and operators whose area holds the broadcast's, but for its author."""
    found: dict[int, Person] = {}
    for area in areas.lineage(broadcast.area_code):
        for appointment in await person_rows.posts_at(work.tx, area, work.now):
            post = people.as_post(appointment, appointment.person)
            if may_send([post], broadcast.area_code) and post.person != broadcast.author_id and post.reachable:
                found[post.person] = appointment.person
    return list(found.values())


async def approve(work: Work, number: int, by: Person, version: str) -> None:
    """✅: it begins at once, or at its time."""
    broadcast = await _decide(work, number, by, version)
    broadcast.state = State.APPROVED
    broadcast.approved_version, broadcast.approved_by = broadcast.version, by.telegram_id
    at_once = broadcast.at is None or broadcast.at <= work.now
    broadcast.at = work.now if at_once else broadcast.at
    broadcasts.note(work, by.telegram_id, "broadcast-approved", broadcast)
    await work.tx.flush()
    await close(work, broadcast)
    if at_once:
        await broadcasts.launch(work, broadcast)
    else:
        await broadcast_card.show(work, broadcast, fresh=True)


async def refuse(work: Work, number: int, by: Person, version: str) -> None:
    """✋: back to its author, who may change it and ask again."""
    broadcast = await _decide(work, number, by, version)
    broadcast.state = State.DRAFT
    broadcast.version += 1
    broadcasts.note(work, by.telegram_id, "broadcast-refused", broadcast)
    await work.tx.flush()
    await close(work, broadcast, refused=by)
    await broadcast_card.show(work, broadcast, fresh=True, remark="broadcast-was-refused")


async def close(work: Work, broadcast: Broadcast, *, refused: Person | None = None) -> None:
    """Whoever was asked sees what became of it; there is nothing to press any more."""
    chats = await outbox_rows.chats_of(work.tx, _name(broadcast))
    for person in (await person_rows.by_ids(work.tx, chats)).values():
        await _show(work, broadcast, person, refused=refused)


async def _decide(work: Work, number: int, by: Person, version: str) -> Broadcast:
    """The broadcast as it was asked about, for somebody who may decide. Raises RefusalError."""
    broadcast = await broadcasts.commanded(work, number, by)
    if broadcast.author_id == by.telegram_id:
        raise RefusalError("broadcast-own", forbidden=True)
    if broadcast.state in {State.DRAFT, State.WAITING} and version != str(broadcast.version):
        raise RefusalError("broadcast-changed-meanwhile")
    if broadcast.state != State.WAITING:
        raise RefusalError("broadcast-decided")
    return broadcast


def _name(broadcast: Broadcast) -> str:
    return f"broadcast-approval:{broadcast.id}"


async def _show(
    work: Work, broadcast: Broadcast, person: Person, *, fresh: bool = False, refused: Person | None = None
) -> None:
    texts, language = work.texts, person.language
    head = texts.text("approval-card", language, office=await _office(work, broadcast.author_id, broadcast, language))
    parts = [head, *await broadcast_card.body(work, broadcast, language)]
    rows: list[list[tuple[str, Tap]]] = []
    if broadcast.state == State.WAITING:
        word = str(broadcast.version)
        yes = texts.plain("button-broadcast-approve", language), Tap(Verb.BROADCAST_APPROVE, broadcast.id, word)
        no = texts.plain("button-broadcast-refuse", language), Tap(Verb.BROADCAST_REFUSE, broadcast.id, word)
        preview = texts.plain("button-broadcast-preview", language), Tap(Verb.BROADCAST_PREVIEW, broadcast.id)
        rows = [[preview], [yes, no]]
    else:
        parts.append(await _outcome(work, broadcast, refused, language))
    text = joined(parts, "\n")
    await outbox.post(work, person, _name(broadcast), text, keyboards.inline(rows), fresh=fresh, lane=Lane.NOTICE)


async def _outcome(work: Work, broadcast: Broadcast, refused: Person | None, language: str) -> Markup:
    at = moment(work.now, work.house.zone, language)
    if refused is not None:
        office = await _office(work, refused.telegram_id, broadcast, language)
        return work.texts.text("approval-refused", language, office=office, at=at)
    if broadcast.state == State.APPROVED and broadcast.approved_version == broadcast.version:
        office = await _office(work, broadcast.approved_by, broadcast, language)
        return work.texts.text("approval-given", language, office=office, at=at)
    return work.texts.text("approval-void", language)


async def _office(work: Work, person: int | None, broadcast: Broadcast, language: str) -> str:
    known = await work.tx.get(Person, person) if person is not None else None
    if known is None:
        return work.texts.plain("somebody", language)
    return await people.title_of_person(work, known, broadcast.area_code, language)
