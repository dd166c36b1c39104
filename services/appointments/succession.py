"""A post has ended or changed hands: what becomes of the cases held by way of it, and of the cards of whoever held it.

A case that waits goes to whoever has the post now, and its clock goes on. One that was accepted waits again, for the
successor, and its ladder begins at the foot, for D and GN within minutes: an acceptance is the word of one person, and
whoever takes over has not yet given theirs. Without a successor who may hold it, the rules find a holder as for a new
case. Whoever held it keeps a case only by another post of theirs that covers it, when nobody took this one over.
"""

from domain import area as areas
from domain import lifecycle, powers
from domain.area import Level
from domain.lifecycle import WAITING_STATES, State, Step
from domain.roles import Post
from domain.severity import Severity
from services import people
from services.casework import assignment, audience, case_card, cases, deadlines, secrecy
from services.command import alerts, bundle_card
from services.reporting import conversations, report_card
from services.work import Work
from storage import alerts as alert_rows
from storage import cases as case_rows
from storage import successions
from storage.cases import Case
from storage.people import Appointment, Person


async def follow(work: Work, by: Person | None, former: Person, post: Appointment, heir: Post | None) -> list[Case]:
    """Everything that hangs on a post which was just ended, or whose title changed; gives the cases that went on.

    by: the operator; None at the command line. heir: the post of whoever has it now. Cases that wait for a holder are
    the caller's to look after (assignment.find_holders): once, however many posts end.
    """
    await work.tx.flush()
    work.posts.pop(former.telegram_id, None)
    found = await successions.held_by_way_of(work.tx, post.id)
    gone = [case for case in found if await _hand_on(work, by, former, case, heir)]
    await _pass_alerts_on(work, former, heir)
    await _take_cards(work, former, heir)
    return gone


async def _hand_on(work: Work, by: Person | None, former: Person, case: Case, heir: Post | None) -> bool:
    successor = heir if heir is not None and _may_hold(case, heir) else None
    own = await _own_post(work, former, case) if successor is None else None
    if own is not None:
        case.post_id = own.appointment
        await work.tx.flush()
        return False
    await conversations.drop_about(work, former.telegram_id, case.id)
    accepted = case.state == State.ACCEPTED
    case.state = lifecycle.after(State(case.state), Step.ASSIGN)
    case.accepted_at = None
    if accepted:
        await deadlines.begin_again(work, case)
    if successor is not None:
        await assignment.give(work, case, successor)
    else:
        await assignment.assign(work, case, clock_goes_on=True)
    cases.note(work, case, by, Step.SUCCEED, former=former.telegram_id, holder=case.holder_id)
    await work.tx.flush()
    await report_card.show(work, case, fresh=accepted)
    return True


async def _own_post(work: Work, person: Person, case: Case) -> Post | None:
    """Another post of theirs by which they may go on holding the case."""
    if not person.reachable or person.telegram_id in case.excluded_persons:
        return None
    held = await people.posts_of(work, person)
    return powers.may_take(held, case.area_code, confidential=case.confidential)


async def _pass_alerts_on(work: Work, former: Person, heir: Post | None) -> None:
    """Whatever they were called to and nobody has accepted: the successor is called, or the next level up."""
    bundles: set[int] = set()
    for alert, case in await alert_rows.of_person(work.tx, former.telegram_id):
        if await _own_post(work, former, case) is not None:
            continue
        bundles |= {alert.bundle} if alert.bundle is not None else set()
        await alert_rows.forget(work.tx, case.id, former.telegram_id)
        if heir is not None and _may_hold(case, heir):
            if case.holder_id != heir.person:
                await alerts.call(work, case, heir, alert.area_code, lane=case_card.lane_of(case))
        elif areas.level(alert.area_code) in {Level.KECAMATAN, Level.KABUPATEN}:
            await alerts.call_next(work, case, above=alert.area_code)
    for bundle in sorted(bundles):
        await bundle_card.show(work, former, bundle)


async def _take_cards(work: Work, former: Person, heir: Post | None) -> None:
    """Cards of cases they no longer have a post for lose their buttons; of confidential ones nothing is left.

    What has happened or endangers life and waits for somebody comes to the successor now; the rest stands under Tugas.
    """
    for case in await successions.on_cards_of(work.tx, former.telegram_id):
        if await audience.may_act(work, case, former):
            continue
        if heir is not None and await _must_know(work, case, heir):
            await assignment.tell(work, case, heir)
        if case.confidential:
            await secrecy.take_from(work, case, former)
            continue
        await case_card.show(work, case, former, lane=case_card.lane_of(case))
        viewer = await case_rows.viewer(work.tx, case.id, former.telegram_id)
        if viewer is not None:
            await work.tx.delete(viewer)
            await work.tx.flush()


async def _must_know(work: Work, case: Case, heir: Post) -> bool:
    grave = case.severity >= Severity.GN and case.state in WAITING_STATES
    if not grave or not _may_hold(case, heir):
        return False
    return await case_rows.viewer(work.tx, case.id, heir.person) is None


def _may_hold(case: Case, post: Post) -> bool:
    if not post.reachable or post.person in case.excluded_persons:
        return False
    return powers.may_take([post], case.area_code, confidential=case.confidential) is not None
