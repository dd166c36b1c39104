"""What command-post groups read: kind, place, number and state of a case; nobody's name and nobody's words."""

from dataclasses import dataclass
from datetime import timedelta

from domain import area as areas
from domain.area import Level
from domain.delivery import Lane
from domain.lifecycle import OPEN_STATES, WAITING_STATES, State
from domain.severity import Severity
from services import outbox, people
from services.work import Work
from storage import posko as rows
from storage.cases import Case
from storage.clusters import Cluster
from storage.outbox import Card
from storage.people import Appointment
from storage.posko import Posko, PoskoAlert
from storage.posko import of_area as of_area  # noqa: PLC0414 (asked for here by whoever speaks to groups)
from texts.catalogue import Markup, joined
from texts.moments import moment

#: So many cases within the time have a card of their own; what comes on top shares one, so that a group stays readable.
ALONE = 3
WITHIN = timedelta(minutes=2)

#: Lines on a shared card.
LISTED = 10


@dataclass(frozen=True)
class Room:
    """A group chat that is bound to nothing, where something must be said all the same."""

    chat_id: int
    thread_id: int | None = None
    language: str = "id"
    title: str = ""
    reachable: bool = True


async def announce(work: Work, case: Case) -> None:
    """Every group whose area contains the case is told of it, once; what they were told before is brought up to date.

    Only what everybody in a group may know: never a confidential case, nor one about somebody who may sit there.
    """
    await work.tx.flush()
    for group in await rows.of_area(work.tx, case.area_code) if _may_be_told(case) else []:
        if await work.tx.get(PoskoAlert, (group.chat_id, case.id)) is None:
            await _tell(work, group, case)
    await _keep_up(work, case)


async def refresh(work: Work, case: Case) -> None:
    """The case has changed: groups that know of it read so; what has happened or endangers life is told by itself."""
    if case.severity >= Severity.GN and case.state in OPEN_STATES:
        await announce(work, case)
    else:
        await _keep_up(work, case)


async def announce_cluster(work: Work, cluster: Cluster, count: int) -> None:
    """Several reports from one area, on a card that is edited as they grow. count: those a group may know of."""
    await work.tx.flush()
    for group in await rows.of_area(work.tx, cluster.area_code):
        text = work.texts.text(
            "posko-cluster",
            group.language,
            count=count,
            place=place_label(work, cluster.area_code, group.language),
            first=moment(cluster.first_at, work.house.zone, group.language),
            last=moment(cluster.last_at, work.house.zone, group.language),
        )
        await outbox.post(work, group, f"cluster:{cluster.id}", text, lane=Lane.ALERT)


def place_label(work: Work, code: str, language: str) -> str:
    """An area of any size as groups read it."""
    place = work.house.gazetteer.place(code)
    if place is not None:
        return place.label
    level = "kabupaten" if areas.level(code) is Level.KABUPATEN else "kecamatan"
    return work.texts.plain(f"posko-area-{level}", language, name=people.area_name(work, code))


def _may_be_told(case: Case) -> bool:
    return not case.confidential and not case.excluded_persons


async def _tell(work: Work, group: Posko, case: Case) -> None:
    recent = await rows.alerts_since(work.tx, group.chat_id, work.now - WITHIN)
    begun = [alert.bundle for alert in recent if alert.bundle is not None]
    bundle = (begun[-1] if begun else case.id) if len(recent) >= ALONE else None
    work.tx.add(PoskoAlert(chat_id=group.chat_id, case_id=case.id, at=work.now, bundle=bundle))
    await work.tx.flush()


async def _keep_up(work: Work, case: Case) -> None:
    for told in await rows.alerts_of(work.tx, case.id):
        if not _may_be_told(case):
            await _take_away(work, told)
        elif (group := await work.tx.get(Posko, told.chat_id)) is not None:
            await _show(work, group, told, case)


async def _show(work: Work, group: Posko, told: PoskoAlert, case: Case) -> None:
    if told.bundle is not None:
        await _show_bundle(work, group, told.bundle, await rows.bundled(work.tx, group.chat_id, told.bundle))
        return
    text = work.texts.text(
        "posko-alert",
        group.language,
        severity=work.texts.plain(f"severity-{Severity(case.severity).name}", group.language),
        category=work.texts.plain(f"category-{case.category}", group.language),
        place=place_label(work, case.area_code, group.language),
        number=case.number,
        opened=moment(case.opened_at, work.house.zone, group.language),
        state=await _state(work, case, group.language),
    )
    await outbox.post(work, group, f"alert:{case.id}", text, lane=_lane(case))


async def _show_bundle(work: Work, group: Posko | Room, bundle: int, cases: list[Case]) -> None:
    head = work.texts.text(
        "posko-bundle",
        group.language,
        count=len(cases),
        waiting=sum(case.state in WAITING_STATES for case in cases),
    )
    cases = sorted(cases, key=lambda case: case.state not in WAITING_STATES)
    lines = [
        work.texts.text(
            "posko-bundle-line",
            group.language,
            sign=work.texts.plain(f"severity-sign-{Severity(case.severity).name}", group.language),
            number=case.number,
            category=work.texts.plain(f"category-{case.category}", group.language),
            place=place_label(work, case.area_code, group.language),
            state=case.state,
        )
        for case in cases[:LISTED]
    ]
    rest = len(cases) - len(lines)
    more = work.texts.text("posko-bundle-more", group.language, count=rest) if rest else Markup("")
    lane = min((_lane(case) for case in cases), default=Lane.NOTICE)
    await outbox.post(work, group, f"alerts:{bundle}", joined([head, *lines, more], "\n"), lane=lane)


async def _take_away(work: Work, told: PoskoAlert) -> None:
    """What must no longer be read here goes, from a group that was let go as well."""
    await work.tx.delete(told)
    await work.tx.flush()
    if told.bundle is None:
        await outbox.remove(work, told.chat_id, f"alert:{told.case_id}")
        return
    left = await rows.bundled(work.tx, told.chat_id, told.bundle)
    if left:
        group = await work.tx.get(Posko, told.chat_id) or Room(told.chat_id)
        await _show_bundle(work, group, told.bundle, left)
    else:
        await outbox.remove(work, told.chat_id, f"alerts:{told.bundle}")


async def blank(work: Work, chat_id: int, card_id: int | None) -> None:
    """What should go but stands for too long: its words go instead."""
    card = await work.tx.get(Card, card_id)
    group = await work.tx.get(Posko, chat_id) or Room(chat_id)
    if card is not None:
        text = work.texts.text("posko-no-longer-shown", group.language)
        await outbox.post(work, group, card.what, text, lane=Lane.NOTICE)


async def _state(work: Work, case: Case, language: str) -> Markup:
    """Posts and titles only: who holds a post is nobody's business here."""
    post = await work.tx.get(Appointment, case.post_id) if case.post_id is not None else None
    holder = people.title_of(work, post, language) if post else work.texts.plain("holder-nobody", language)
    state = "false" if case.false_at is not None and case.state == State.CLOSED else case.state
    return work.texts.text("posko-state", language, state=state, holder=holder)


def _lane(case: Case) -> Lane:
    return Lane.ALERT if case.state in OPEN_STATES else Lane.NOTICE
