"""Broadcasts under way: begun, let go bit by bit, paused, stopped, ended; the account adds up at any moment."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from domain.broadcast import (
    KEEP_ROWS,
    UNDER_WAY,
    WINDOW_SECONDS,
    Account,
    State,
    account,
    falls_silent_at,
    may_send,
)
from domain.delivery import RowState
from domain.reminders import free_from
from services import people
from services.broadcasting import broadcast_card, broadcast_message
from services.work import RefusalError, Work
from storage import audit, broadcasts, recipients
from storage.broadcasts import Broadcast
from storage.database import SAID, unhurried
from storage.people import Person


async def from_reminder(
    work: Work,
    *,
    author_id: int | None,
    area_code: str,
    audience: Mapping[str, Any],
    texts: Mapping[str, str],
    expires_at: datetime,
) -> Broadcast:
    """A broadcast approved with its election's file, begun at once. SKIPPED when it could only go out stale."""
    broadcast = Broadcast(
        author_id=author_id,
        area_code=area_code,
        audience={"roles": [], "residents": False} | dict(audience),
        texts=dict(texts),
        state=State.APPROVED,
        version=1,
        approved_version=1,
        at=work.now,
        expires_at=expires_at,
        made_at=work.now,
    )
    work.tx.add(broadcast)
    await work.tx.flush()
    await launch(work, broadcast)
    return broadcast


async def again(
    work: Work, broadcast: Broadcast, only: str, author: int | None, of: int, *, approved: bool
) -> Broadcast:
    """The same words and question, only to some of those it was for: "unreached" or "silent".

    of: the broadcast it goes back to. approved: as that was, to begin now; else it is a draft.
    """
    made = Broadcast(
        author_id=author,
        area_code=broadcast.area_code,
        audience=broadcast.audience | {"only": only},
        texts=broadcast.texts,
        media=broadcast.media,
        asks=broadcast.asks,
        state=State.APPROVED if approved else State.DRAFT,
        version=1,
        approved_version=1 if approved else None,
        approved_by=broadcast.approved_by if approved else None,
        at=work.now if approved else None,
        lasts=broadcast.lasts,
        resend_of=of,
        made_at=work.now,
    )
    work.tx.add(made)
    await work.tx.flush()
    return made


async def launch(work: Work, broadcast: Broadcast) -> bool:
    """Write every recipient's row, in the transaction of the state. False when somebody else has begun it already."""
    expires_at = broadcast.expires_at or (broadcast.at or work.now) + timedelta(hours=broadcast.lasts)
    begins = _begins(work, work.now)
    earliest = begins[0] if broadcast.audience["roles"] else begins[1]
    state = State.SKIPPED if max(earliest, work.now) >= expires_at else State.RUNNING
    if not await broadcasts.move(work.tx, broadcast, [State.APPROVED], state):
        return False
    broadcast.begun_at, broadcast.expires_at = work.now, expires_at
    if state is State.SKIPPED:
        broadcast.ended_at = work.now
    else:
        await unhurried(work.tx)
        copies = await broadcast_message.copies(work, broadcast)
        broadcast.planned = await recipients.write(work.tx, broadcast, copies, work.now, begins)
    note(work, broadcast.author_id, f"broadcast-{state}", broadcast, planned=broadcast.planned)
    await tend(work, broadcast)
    return True


async def pause(work: Work, number: int, by: Person) -> None:
    """⏸: what the sender has not begun comes back; what is on its way arrives."""
    broadcast = await commanded(work, number, by)
    if not await broadcasts.move(work.tx, broadcast, [State.RUNNING], State.PAUSED):
        raise RefusalError("broadcast-not-running")
    await recipients.hold(work.tx, broadcast.id)
    note(work, by.telegram_id, "broadcast-paused", broadcast)
    await broadcast_card.show(work, broadcast)


async def resume(work: Work, number: int, by: Person) -> None:
    broadcast = await commanded(work, number, by)
    if not await broadcasts.move(work.tx, broadcast, [State.PAUSED], State.RUNNING):
        raise RefusalError("broadcast-not-paused")
    note(work, by.telegram_id, "broadcast-resumed", broadcast)
    await tend(work, broadcast)


async def stop(work: Work, number: int, by: Person) -> None:
    """⏹: nobody else gets it; who would have is counted as stopped."""
    broadcast = await commanded(work, number, by)
    if not await broadcasts.move(work.tx, broadcast, list(UNDER_WAY), State.STOPPED):
        raise RefusalError("broadcast-not-running")
    note(work, by.telegram_id, "broadcast-stopped", broadcast)
    await tend(work, broadcast)


async def tend_all(work: Work) -> None:
    """Begin what is due, keep what runs going, end what is over. Idempotent, and two may do it at once."""
    for number in await broadcasts.to_begin(work.tx, work.now):
        broadcast = await broadcasts.locked(work.tx, number)
        if broadcast is not None and broadcast.state == State.APPROVED:
            await launch(work, broadcast)
    for number in await broadcasts.to_tend(work.tx):
        broadcast = await broadcasts.locked(work.tx, number)
        if broadcast is not None and broadcast.ended_at is None:
            await tend(work, broadcast)


async def tend(work: Work, broadcast: Broadcast) -> None:
    """One look: what went stale or was stopped is settled, the next ones are let go, the card says how it stands."""
    assert broadcast.expires_at is not None  # noqa: S101 (known since it began)
    await recipients.hold(work.tx, broadcast.id, late=work.now)
    if broadcast.state == State.STOPPED:
        await recipients.retire(work.tx, broadcast.id, RowState.STOPPED, work.now)
    elif broadcast.expires_at <= work.now:
        await recipients.retire(work.tx, broadcast.id, RowState.EXPIRED, work.now)
    elif broadcast.state == State.RUNNING:
        await _let_go(work, broadcast)
    if broadcast.ended_at is None and not await recipients.any_left(work.tx, broadcast.id):
        broadcast.ended_at = work.now
        found = await account_of(work, broadcast)
        await broadcasts.move(work.tx, broadcast, list(UNDER_WAY), State.DONE)
        note(work, None, "broadcast-ended", broadcast, **vars(found))
    await broadcast_card.show(work, broadcast, fresh=broadcast.ended_at == work.now)


async def account_of(work: Work, broadcast: Broadcast) -> Account:
    return account(broadcast.planned, broadcast.counts or await recipients.counts(work.tx, broadcast.id))


async def forget_rows(work: Work) -> None:
    """Long after the end only the sums are kept."""
    for broadcast in await broadcasts.ended_before(work.tx, work.now - KEEP_ROWS):
        broadcast.counts = await recipients.counts(work.tx, broadcast.id)
        await recipients.forget(work.tx, broadcast.id)


async def commanded(work: Work, number: int, by: Person) -> Broadcast:
    """The broadcast, locked, for somebody whose post of now covers its area. Raises RefusalError."""
    broadcast = await broadcasts.locked(work.tx, number)
    if broadcast is None:
        raise RefusalError("forged", forbidden=True)
    if may_send(await people.posts_of(work, by), broadcast.area_code) is None:
        raise RefusalError("not-your-post", forbidden=True)
    return broadcast


def note(work: Work, by: int | None, what: str, broadcast: Broadcast, **detail: object) -> None:
    audit.note(work.tx, work.now, by, what, broadcast=broadcast.id, version=broadcast.version, **detail)


async def _let_go(work: Work, broadcast: Broadcast) -> None:
    """As many as the sender can deliver until the next look, but nobody into a silence."""
    window = max(1, round(work.house.send_rate * WINDOW_SECONDS))
    room = window - await recipients.due(work.tx, broadcast.id)
    if room <= 0:
        return
    held = await recipients.next_held(work.tx, broadcast, work.now, room)
    if held and held[0].not_before > work.now:
        return  # residents come last, and what waits out a silence comes first: nobody after this one may go earlier
    lost = [row.id for row in held if not row.reachable]
    await recipients.find_unreachable(work.tx, lost, work.now)
    for resident, may_go_at in zip((False, True), _begins(work, work.now), strict=True):
        ids = [row.id for row in held if row.reachable and row.resident == resident]
        if may_go_at > work.now:
            await recipients.defer(work.tx, ids, may_go_at)
        elif ids:
            silent = falls_silent_at(work.now, work.house.zone, work.house.quiet if resident else None)
            until = [moment for moment in (silent, broadcast.expires_at) if moment is not None]
            await recipients.let_go(work.tx, ids, min(until))
            work.tx.info[SAID] = True


def _begins(work: Work, moment: datetime) -> tuple[datetime, datetime]:
    """From when on those in office, and from when on residents, may be written to."""
    zone = work.house.zone
    return free_from(moment, zone, None), free_from(moment, zone, work.house.quiet)
