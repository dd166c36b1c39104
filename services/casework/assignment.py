"""Who holds a case and who is told: the rules of domain.routing, applied to the people there are now."""

from domain import powers
from domain.area import lineage
from domain.category import Category
from domain.delivery import Lane
from domain.lifecycle import OPEN_STATES, State, Step, after
from domain.roles import Post, Role
from domain.routing import Route, route
from domain.severity import Severity
from services import people
from services.casework import audience, case_card, deadlines
from services.command import alerts, holes, posko
from services.reporting import evidence, report_card
from services.work import Work
from storage import areas, cases
from storage.cases import Case, CaseEvent, Viewer
from storage.people import Appointment, Person

#: Posts that many cases come to at once: their cards are bundled.
_CALLED = frozenset({Role.COMMANDER, Role.OPERATOR})


async def assign(work: Work, case: Case, *, clock_goes_on: bool = False) -> None:
    """Find the holder anew, show the card to everyone who must have it, report the holes that were met.

    The ladder begins with the wait for an acceptance; clock_goes_on when the case was only handed over.
    """
    decision = await _decide(work, case)
    case.confidential = decision.confidential
    case.state = after(State(case.state), Step.ASSIGN)
    case.holder_id = decision.holder.person if decision.holder else None
    case.post_id = decision.holder.appointment if decision.holder else None
    (deadlines.handed_on if clock_goes_on else deadlines.begin)(work, case)
    work.tx.add(
        CaseEvent(
            case_id=case.id,
            at=work.now,
            kind=Step.ASSIGN,
            detail={"holder": case.holder_id, "holes": [f"{hole.role} {hole.area}" for hole in decision.holes]},
        )
    )
    await work.tx.flush()
    await _show_all(work, case, decision)
    await posko.refresh(work, case)
    await holes.report(work, case, decision.holes, decision.holder)


async def give(work: Work, case: Case, post: Post, lane: Lane | None = None) -> None:
    """Make somebody the holder by name; they get the card and the evidence. lane: for an order, which always rings."""
    lane = case_card.lane_of(case) if lane is None else lane
    case.holder_id, case.post_id = post.person, post.appointment
    deadlines.handed_on(work, case)
    work.tx.add(CaseEvent(case_id=case.id, at=work.now, kind=Step.ASSIGN, detail={"holder": post.person}))
    await work.tx.flush()
    person = await _view(work, case, post, "holder")
    await case_card.show(work, case, person, lane=lane, fresh=True)
    await case_card.refresh(work, case, but=post.person)
    await show_evidence(work, case, person, lane=lane)


async def tell(work: Work, case: Case, post: Post) -> None:
    """They have the card from now on, and may take the case."""
    person = await _view(work, case, post, "told")
    if post.person != case.reporter_id:  # who wrote it knows it, and finds it under Tugas
        await case_card.show(work, case, person, lane=case_card.lane_of(case))


async def still_held(work: Work, case: Case) -> bool:
    """Whether the holder can be reached, still has the post the case was given to, and may read it."""
    if case.holder_id is None or case.post_id is None:
        return False
    holder = await work.tx.get_one(Person, case.holder_id)
    post = await work.tx.get_one(Appointment, case.post_id)
    in_force = post.until is None or post.until > work.now
    return holder.reachable and in_force and await audience.may_read(work, case, holder)


async def person_lost(work: Work, telegram_id: int) -> None:
    """Nothing reaches a person any more: their cases go on without them, their reports say so."""
    for case in await cases.held_by(work.tx, telegram_id):
        await assign(work, case)
        await report_card.show(work, case)
    await alerts.lose(work, telegram_id)
    for case in await cases.of_reporter(work.tx, telegram_id, limit=20):
        if case.state in OPEN_STATES:
            work.tx.add(CaseEvent(case_id=case.id, at=work.now, kind="reporter-unreachable", detail={}))
            await case_card.refresh(work, case)


async def find_holders(work: Work) -> None:
    """Cases that found nobody, or whose holder's post has ended, look again.

    Called whenever somebody new can be reached, and now and then.
    """
    for case in await cases.left_behind(work.tx, work.now):
        await _leave_behind(work, case)
    for case in await cases.without_holder(work.tx):
        if (await _decide(work, case)).holder is not None:
            await assign(work, case)
            await report_card.show(work, case)


async def _leave_behind(work: Work, case: Case) -> None:
    """The post by which somebody held the case has ended; another post of theirs may do as well."""
    holder = await work.tx.get_one(Person, case.holder_id)
    fit = await audience.may_read(work, case, holder) and holder.reachable
    held = await people.posts_of(work, holder) if fit else []
    post = powers.may_take(held, case.area_code, confidential=case.confidential)
    if post is not None:
        case.post_id = post.appointment
        await work.tx.flush()
        return
    case.accepted_at = None
    await assign(work, case)
    await report_card.show(work, case, fresh=True)


async def show_evidence(work: Work, case: Case, person: Person, *, lane: Lane) -> None:
    """Everything that does not fit on the card: the rest of the words and what was added, the place, the pictures."""
    history = await cases.events(work.tx, case.id)
    added = [str(e.detail["words"]) for e in history if e.kind in {Step.ADD, Step.ANSWER} and e.detail.get("words")]
    if added or case_card.is_cut(case):
        evidence.show_words(work, person, case, "\n\n".join([case.text, *added]), lane=lane)
    evidence.show_place(work, person, case, lane=lane, label=case_card.place_label(work, case))
    kept = await cases.evidence(work.tx, case.id)
    evidence.show(work, person, case, kept, lane=lane, caption=case.number)


async def _decide(work: Work, case: Case) -> Route:
    around = await people.posts_around(work, case.area_code)
    prone = await areas.any_prone(work.tx, lineage(case.area_code))
    return route(
        Category(case.category),
        Severity(case.severity),
        case.area_code,
        around,
        confidential=case.confidential,
        excluded=case.excluded_persons,
        prone=prone,
    )


async def _show_all(work: Work, case: Case, decision: Route) -> None:
    lane = case_card.lane_of(case)
    if decision.holder is not None:
        await _show_holder(work, case, decision.holder, lane)
    for post in decision.alerted:
        await alerts.call(work, case, post, post.area)
    for post in decision.told:
        await tell(work, case, post)
    shown = {p.person for p in (decision.holder, *decision.alerted, *decision.told) if p is not None}
    for person in await audience.holding_card(work, case):
        if person.telegram_id not in shown | {case.reporter_id}:
            await case_card.keep_up(work, case, person)


async def _show_holder(work: Work, case: Case, post: Post, lane: Lane) -> None:
    """With everything that hangs on it, unless it is one of many: then that comes when they open it."""
    holder = await _view(work, case, post, "holder")
    if post.role in _CALLED:
        if not await alerts.call(work, case, post, post.area, lane=lane, again=True):
            return
    else:
        await case_card.show(work, case, holder, lane=lane, fresh=True)
    await show_evidence(work, case, holder, lane=lane)


async def _view(work: Work, case: Case, post: Post, why: str) -> Person:
    viewer = await cases.viewer(work.tx, case.id, post.person)
    if viewer is None:
        work.tx.add(Viewer(case_id=case.id, person_id=post.person, why=why, since=work.now))
        await work.tx.flush()
    return await work.tx.get_one(Person, post.person)
