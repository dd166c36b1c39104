"""What becomes of rows once they were tried, and what follows from that. One match decides (STYLE 7)."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from domain.delivery import (
    GIVE_UP_AFTER,
    Delivered,
    Gone,
    Lane,
    Moved,
    Outcome,
    Passing,
    Refused,
    RowState,
    SlowDown,
    TopicGone,
    Unchanged,
    Unreachable,
    pause,
)
from services import outbox, people
from services.casework import assignment, relay, secrecy
from services.command import drills, groups, posko
from services.work import Work
from storage import outbox as rows
from storage import recipients, threads
from storage.cases import Case
from storage.claims import Claimed
from storage.outbox import OutboxRow


@dataclass(frozen=True)
class Result:
    claimed: Claimed
    outcome: Outcome


async def settle(work: Work, results: list[Result]) -> None:
    """Record a batch of results and do what they call for."""
    if not results:
        return
    recorded = [_record(work, result) for result in results]
    await rows.record(work.tx, recorded)
    await _to_broadcasts(work, results, recorded)
    await rows.placed(work.tx, [card for result in results if (card := _placed(work, result)) is not None])
    for result in results:
        await _follow_up(work, result)


async def _to_broadcasts(work: Work, results: list[Result], recorded: list[dict[str, Any]]) -> None:
    """A row that comes back unsent to a broadcast that was paused or stopped meanwhile goes no further."""
    unsent = {record["id"] for record in recorded if record["state"] == RowState.DUE}
    back = [result.claimed.row.id for result in results if result.claimed.row.broadcast_id is not None]
    if unsent.intersection(back):
        await recipients.follow(work.tx, sorted(unsent.intersection(back)), work.now)


async def expire(work: Work) -> None:
    """Rows past their time are never sent; operators read how many there were, on one card."""
    count = await rows.expire(work.tx, work.now)
    for operator in await people.operators(work) if count else []:
        total = await rows.expired(work.tx)
        text = work.texts.text("rows-expired", operator.language, count=total)
        await outbox.post(work, operator, "expired", text, lane=Lane.NOTICE, stale_after=timedelta(hours=1))


async def set_aside(work: Work, result: Result, reason: str) -> None:
    """The row alone is marked failed, whatever should have followed from it."""
    refused = Result(result.claimed, Refused(reason))
    await rows.record(work.tx, [_record(work, refused)])


def _record(work: Work, result: Result) -> dict[str, Any]:
    row = result.claimed.row
    record: dict[str, Any] = {
        "id": row.id,
        "state": RowState.DUE,
        "sending_until": None,
        "attempts": row.attempts,
        "not_before": row.not_before,
        "fresh": row.fresh,
        "reason": row.reason,
        "message_id": None,
        "done_at": None,
    }
    match result.outcome:
        case Delivered(message_id, _):
            record |= {"state": RowState.SENT, "message_id": message_id, "done_at": work.now}
        case Gone() | TopicGone() if _is_said_anew(result):
            record |= {"fresh": row.card_id is not None}
        case Unchanged() | Gone():
            record |= {"state": RowState.SENT, "done_at": work.now}
        case SlowDown(seconds):
            record |= {"not_before": work.now + timedelta(seconds=seconds), "attempts": max(row.attempts, 1)}
        case Passing(reason):
            record |= _tried_again(work, row, reason)
        case Unreachable(reason) if row.broadcast_id is not None:
            record |= {"state": RowState.UNREACHABLE, "reason": reason, "done_at": work.now}
        case Unreachable(reason) | Refused(reason) | TopicGone(reason):
            record |= {"state": RowState.FAILED, "reason": reason, "done_at": work.now}
        case Moved():
            pass
    return record


def _is_said_anew(result: Result) -> bool:
    """A card whose message has gone, unless it was to go; and whatever was said in a topic that has."""
    if isinstance(result.outcome, TopicGone):
        return "message_thread_id" in result.claimed.row.payload
    return result.claimed.row.card_id is not None and not result.claimed.takes_away


def _tried_again(work: Work, row: OutboxRow, reason: str) -> dict[str, Any]:
    lane = Lane(row.lane)
    endless = row.broadcast_id is not None  # until the broadcast expires
    if not endless and work.now - row.created_at > GIVE_UP_AFTER[lane]:
        return {"state": RowState.FAILED, "reason": reason, "done_at": work.now}
    attempts = row.attempts + 1
    return {"attempts": attempts, "reason": reason, "not_before": work.now + pause(attempts, lane)}


def _placed(work: Work, result: Result) -> dict[str, Any] | None:
    """A card that was just sent, not edited, stands where Telegram put it; one taken away stands nowhere."""
    row = result.claimed.row
    if result.claimed.takes_away and isinstance(result.outcome, Delivered | Refused | Gone):
        return None if _too_old(result.outcome) else {"id": row.card_id, "message_id": None, "posted_at": None}
    if row.card_id is None or result.claimed.message_id is not None:
        return None
    match result.outcome:
        case Delivered(message_id, _) if message_id is not None:
            return {"id": row.card_id, "message_id": message_id, "posted_at": work.now}
    return None


def _too_old(outcome: Outcome) -> bool:
    """Telegram lets no message go that has stood for two days; it can still be edited."""
    return isinstance(outcome, Refused) and "can't be deleted" in outcome.reason


async def _follow_up(work: Work, result: Result) -> None:
    row = result.claimed.row
    if result.claimed.replaces is not None and isinstance(result.outcome, Delivered):
        outbox.take_away(work, row.chat_id, result.claimed.replaces, Lane(row.lane))
    match result.outcome:
        case Delivered(message_id, also) if row.about and message_id is not None and await _is_kept(work, row):
            await threads.remember(work.tx, row.chat_id, (message_id, *also), row.about, sent_at=work.now)
            await relay.catch_up(work, row, message_id)
            await secrecy.take_late(work, row, (message_id, *also))
        case Unreachable(reason):
            await lost(work, row.chat_id, reason)
        case Moved(chat_id):
            await groups.moved(work, row.chat_id, chat_id)
        case TopicGone() if _is_said_anew(result):
            await groups.topic_gone(work, row.chat_id)
        case Refused() if result.claimed.takes_away and _too_old(result.outcome):
            await posko.blank(work, row.chat_id, row.card_id)
        case Refused(reason) | TopicGone(reason) if row.lane == Lane.ALERT and row.method != "deleteMessage":
            await _tell_operators(work, row, reason)


async def _is_kept(work: Work, row: OutboxRow) -> bool:
    """It goes while it is on its way when whoever was to read it erases their data: nothing of it is written down."""
    return await work.tx.get(OutboxRow, row.id) is not None


async def lost(work: Work, chat_id: int, reason: str) -> None:
    """Nothing reaches this person, or this group: told once, and their cases go on without them."""
    if chat_id < 0:
        await groups.lost(work, chat_id, reason)
        return
    person = await people.lose(work, chat_id, reason)
    if person is None:
        return
    held = await people.posts_of(work, person)
    await assignment.person_lost(work, chat_id)
    await drills.person_lost(work, chat_id)
    for operator in await people.operators(work) if held else []:
        text = work.texts.text(
            "officer-unreachable",
            operator.language,
            titles=", ".join(people.title_of(work, post, operator.language) for post in held),
        )
        await outbox.post(work, operator, f"unreachable:{chat_id}", text, lane=Lane.NOTICE)


async def _tell_operators(work: Work, row: OutboxRow, reason: str) -> None:
    """An alert that Telegram refuses for good must not vanish in silence."""
    case = await work.tx.get(Case, row.about) if row.about else None
    number = case.number if case else "-"
    for operator in await people.operators(work):
        if operator.telegram_id != row.chat_id:
            text = work.texts.text("alert-refused", operator.language, number=number, reason=reason)
            await outbox.post(work, operator, f"refused:{row.id}", text, lane=Lane.NOTICE)
