"""What is not kept longer than it is needed: closed cases lose person, words and pictures, and keep their figures."""

from datetime import datetime, timedelta

from sqlalchemy import Select, delete, select, update

from domain.lifecycle import State
from services.work import Work
from storage.cases import Case, CaseEvent, Evidence, Follower
from storage.identity import IdentityRequest
from storage.mutes import Mute
from storage.threads import Relayed, ThreadMessage
from storage.updates import FailedUpdate

#: Cases a tick takes at once, so that no transaction grows long.
AT_ONCE = 200

ENDED = (State.CLOSED, State.WITHDRAWN, State.DUPLICATE)


async def forget(work: Work) -> int:
    """Empty ended cases older than the house keeps them; returns how many. Idempotent."""
    before = work.now - timedelta(days=work.house.retention_days)
    ids = list(await work.tx.scalars(_due(before)))
    if ids:
        await _empty(work, ids)
    await work.tx.execute(delete(FailedUpdate).where(FailedUpdate.at < before))
    return len(ids)


def _due(before: datetime) -> Select[int]:
    last_change = select(CaseEvent.case_id).where(CaseEvent.case_id == Case.id, CaseEvent.at >= before)
    return (
        select(Case.id)
        .where(Case.state.in_(ENDED), Case.emptied.is_(False), Case.opened_at < before, ~last_change.exists())
        .order_by(Case.id)
        .limit(AT_ONCE)
    )


async def _empty(work: Work, ids: list[int]) -> None:
    """Number, kind, severity, desa, state and moments stay: the figures. Everything of people goes."""
    quiet = {"synchronize_session": False}
    gone: dict[str, object] = {
        "reporter_id": None,
        "behalf_of": None,
        "text": "",
        "note": "",
        "lat": None,
        "lon": None,
        "excluded": {},
    }
    await work.tx.execute(update(Case).where(Case.id.in_(ids)).values(**gone, emptied=True).execution_options(**quiet))
    events = update(CaseEvent).where(CaseEvent.case_id.in_(ids)).values(actor_id=None, detail={})
    await work.tx.execute(events.execution_options(**quiet))
    messages = select(ThreadMessage.message_id, ThreadMessage.chat_id).where(ThreadMessage.case_id.in_(ids))
    for message_id, chat_id in (await work.tx.execute(messages)).all():
        await work.tx.execute(delete(Relayed).where(Relayed.chat_id == chat_id, Relayed.message_id == message_id))
    for record in (Evidence, Follower, IdentityRequest, Mute, ThreadMessage):
        await work.tx.execute(delete(record).where(record.case_id.in_(ids)).execution_options(**quiet))
