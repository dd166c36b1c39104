"""Calling people to a case: each once, several in a short time in one message, and whether they have seen it."""

from domain import area as areas
from domain import bundles, ladder
from domain.area import Level
from domain.delivery import Lane
from domain.roles import Post
from domain.severity import Severity
from services import people
from services.casework import audience, case_card
from services.command import bundle_card, holes, posko
from services.reporting import evidence
from services.work import Work
from storage import alerts as rows
from storage import cases
from storage.alerts import Alert
from storage.cases import Case, Viewer
from storage.people import Person


async def call(work: Work, case: Case, post: Post, level: str, *, lane: Lane = Lane.ALERT, again: bool = False) -> bool:
    """Somebody is called to a case for that level (an area's code); their card rings, alone or among several.

    Whoever was called before keeps what they have, unless again. An alert nobody looks at in time is passed on.
    Returns whether it rang with a card of its own.
    """
    person = await work.tx.get_one(Person, post.person)
    alert = await rows.of(work.tx, case.id, post.person)
    if alert is not None and not again:
        await case_card.keep_up(work, case, person)
        return False
    first = alert is None
    if alert is None:
        severity = Severity(case.severity)
        pass_on = ladder.due_at(severity, work.now, ladder.SEEN_WITHIN, work.house.zone)
        alert = Alert(
            case_id=case.id,
            person_id=post.person,
            area_code=level,
            at=work.now,
            pass_on_at=pass_on if lane is Lane.ALERT else None,
        )
        work.tx.add(alert)
        await work.tx.flush()
    if await cases.viewer(work.tx, case.id, post.person) is None:
        work.tx.add(Viewer(case_id=case.id, person_id=post.person, why="alerted", since=work.now))
        await work.tx.flush()
    alone = await _ring(work, case, person, alert, lane)
    if first:
        await posko.announce(work, case)
    if alone and not again:
        evidence.show_place(work, person, case, lane=lane, label=case_card.place_label(work, case))
    return alone


async def call_next(work: Work, case: Case, *, above: str | None = None) -> tuple[Post, ...]:
    """Everybody of the next level up that has not been called; nobody when there is none left.

    above: only the level next to this one (an area's code) is asked, called before or not. Empty levels on the way
    are skipped, and the command centre reads of them.
    """
    called = {alert.person_id for alert in await rows.of_case(work.tx, case.id)}
    found = ladder.next_up(
        await people.posts_around(work, case.area_code),
        case.area_code,
        frozenset(called if case.holder_id is None else called | {case.holder_id}),
        confidential=case.confidential,
        excluded=case.excluded_persons,
        above=above,
    )
    for post in found.posts:
        await call(work, case, post, found.area)
    if found.posts:
        await holes.report(work, case, found.holes, found.posts[0])
    return found.posts


async def remind(work: Work, case: Case, person: Person, remark: str) -> None:
    """Their card rings again, with a line that says why (a text's name); several in a short time in one message."""
    alert = await rows.of(work.tx, case.id, person.telegram_id)
    if alert is None:
        alert = Alert(case_id=case.id, person_id=person.telegram_id, area_code=case.area_code, at=work.now)
        work.tx.add(alert)
        await work.tx.flush()
    await _ring(work, case, person, alert, case_card.lane_of(case), remark)


async def remind_waiting(work: Work, case: Case, *, everybody: bool) -> None:
    """Nobody has accepted it: whoever holds it hears so, and when everybody, also who was called and has not looked."""
    listeners = [] if case.holder_id is None else [case.holder_id]
    if everybody:
        found = await rows.of_case(work.tx, case.id)
        listeners += [a.person_id for a in found if a.seen_at is None and a.person_id != case.holder_id]
    for listener in listeners:
        person = await work.tx.get_one(Person, listener)
        if person.reachable and await audience.may_read(work, case, person):
            await remind(work, case, person, "reminder-waiting")


async def anybody_above(work: Work, case: Case) -> bool:
    """Whether somebody who can be reached was called besides the holder."""
    for alert in await rows.of_case(work.tx, case.id):
        if alert.person_id != case.holder_id and (await work.tx.get_one(Person, alert.person_id)).reachable:
            return True
    return False


async def seen(work: Work, case: Case, person: Person) -> None:
    """They have touched it: no reminders for them, nobody else is called in their stead."""
    alert = await rows.of(work.tx, case.id, person.telegram_id)
    if alert is not None and alert.seen_at is None:
        alert.seen_at, alert.pass_on_at = work.now, None
        await work.tx.flush()


async def unopened(work: Work, case: Case, person: Person) -> bool:
    """Whether all they have of it is a line among several, so that what hangs on it is still to be shown."""
    alert = await rows.of(work.tx, case.id, person.telegram_id)
    return alert is not None and alert.bundle is not None and alert.seen_at is None


async def lose(work: Work, telegram_id: int) -> None:
    """Nothing reaches this person any more: whatever they were called to goes to the next level at once."""
    for alert, case in await rows.of_person(work.tx, telegram_id):
        await rows.forget(work.tx, case.id, telegram_id)
        if areas.level(alert.area_code) in {Level.KECAMATAN, Level.KABUPATEN}:
            await call_next(work, case, above=alert.area_code)


async def ring_bundles(work: Work) -> None:
    """Emergencies that joined a message about several without a sound ring now, if it has been silent long enough."""
    since = work.now - bundles.QUIET - bundles.RINGS_EVERY
    for person_id, bundle, joined in await rows.silently_joined(work.tx, since, Severity.D):
        person = await work.tx.get_one(Person, person_id)
        rung = await bundle_card.rang_at(work, person, bundle)
        if rung is not None and rung < joined and work.now - rung >= bundles.RINGS_EVERY:
            await bundle_card.show(work, person, bundle, fresh=True)


async def _ring(work: Work, case: Case, person: Person, alert: Alert, lane: Lane, remark: str = "") -> bool:
    rung = await rows.rung_since(work.tx, person.telegram_id, work.now - bundles.QUIET, alert.id)
    alert.at = work.now
    grave = case.severity >= Severity.D
    alone = bundles.rings_alone(rung.alone, bundling=rung.bundle is not None, grave=grave)
    alert.bundle = None if alone else rung.bundle or int(work.now.timestamp())
    await work.tx.flush()
    if alert.bundle is None:
        await case_card.show(work, case, person, lane=lane, fresh=True, remark=remark)
    else:
        await bundle_card.show(work, person, alert.bundle, fresh=rung.bundle is None)
    return alone
