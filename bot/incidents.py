"""An update that cannot be processed: kept for an operator, its sender asked to forgive, so that the line goes on."""

from datetime import timedelta
from typing import Any

from telegram import Chat

from bot.arrivals import part
from domain.delivery import Lane
from services import outbox, people
from services.people import Account
from services.work import Work
from storage import updates
from storage.updates import FailedUpdate

#: Operators have one message about incidents that counts them; after so long a silence it comes as a new one.
CARD_STANDS = timedelta(hours=1)
COUNTED = timedelta(hours=24)


async def keep(work: Work, raw: dict[str, Any], summary: str, *, apologise: bool) -> int | None:
    """The incident's number; None when another process has the update's effect already."""
    if not await updates.first_sight(work.tx, raw["update_id"], work.now):
        return None
    failed = FailedUpdate(update_id=raw["update_id"], at=work.now, error=summary, payload=without_token(raw))
    work.tx.add(failed)
    await work.tx.flush()
    if apologise:
        await _apologise(work, raw, failed.id)
    return failed.id


def without_token(raw: dict[str, Any]) -> dict[str, Any]:
    """A link to a post that could not be used is still good: its token stays with whoever sent it."""
    text = part(raw, "message", "text")
    command, _, token = text.partition(" ") if isinstance(text, str) else ("", "", "")
    if not token or command.partition("@")[0] != "/start":
        return raw
    return raw | {"message": raw["message"] | {"text": f"{command} …"}}


async def _apologise(work: Work, raw: dict[str, Any], incident: int) -> None:
    user = sender_of(raw)
    if user is not None:
        account = Account(user["id"], str(user.get("first_name", "")), None, str(user.get("language_code")))
        arrival = await people.arrive(work, account)
        outbox.say(work, arrival.person, "apology", incident=str(incident))
    count = await updates.failed_since(work.tx, work.now - COUNTED)
    for operator in await people.operators(work):
        text = work.texts.text("update-failed", operator.language, incident=str(incident), count=count)
        await outbox.post(work, operator, "incidents", text, lane=Lane.NOTICE, stale_after=CARD_STANDS)


def sender_of(raw: dict[str, Any]) -> dict[str, Any] | None:
    """The person behind a raw update that may not even parse."""
    for content in raw.values():
        sender = part(content, "from")
        if isinstance(part(sender, "id"), int):
            chat = part(content, "message", "chat") or part(content, "chat")
            private = part(chat, "type") == Chat.PRIVATE and not sender.get("is_bot")
            return dict(sender) if private else None
    return None
