"""Saying things: rows in the transaction of the change they speak of (DESIGN.md, section 2)."""

from datetime import datetime, timedelta
from typing import Any

from domain.delivery import Lane
from services.work import Work
from storage import outbox as rows
from storage.database import SAID
from storage.outbox import Card, OutboxRow
from storage.people import Person
from texts.catalogue import Markup


def say(
    work: Work,
    person: Person,
    name: str,
    /,
    *,
    lane: Lane = Lane.REPLY,
    markup: dict[str, Any] | None = None,
    **arguments: Any,  # noqa: ANN401 (whatever the text asks for)
) -> None:
    """One message of the catalogue, in the person's language."""
    text = work.texts.text(name, person.language, **arguments)
    send(work, person, "sendMessage", message(text, markup), lane=lane)


def send(
    work: Work,
    person: Person,
    method: str,
    payload: dict[str, Any],
    *,
    lane: Lane,
    about: int | None = None,
    expires_at: datetime | None = None,
) -> None:
    """Nothing is written for somebody nothing reaches: whoever must know was told when that became known."""
    if person.reachable:
        work.tx.add(row(work, person, method, payload, lane, about=about, expires_at=expires_at))


async def post(  # noqa: PLR0913 (what a card is)
    work: Work,
    person: Person,
    what: str,
    text: Markup,
    markup: dict[str, Any] | None = None,
    *,
    lane: Lane = Lane.REPLY,
    fresh: bool = False,
    stale_after: timedelta | None = None,
    about: int | None = None,
    protected: bool = False,
) -> None:
    """Post a card: edits its message if there is one, else sends it; edits still waiting merge into this one.

    fresh: send it anew at the end of the chat, where it is noticed, and take the old message away.
    protected: cannot be forwarded or saved.
    stale_after: do so by itself when the card was last sent that long ago.
    """
    if not person.reachable:
        return
    card = await rows.card(work.tx, what, person.telegram_id)
    if card is None:
        card = Card(what=what, chat_id=person.telegram_id)
        work.tx.add(card)
        await work.tx.flush()
    else:
        lane, fresh = await _merge(work, card, lane, fresh=fresh or _scrolled_away(work, card, stale_after))
    payload = message(text, markup) | ({"protect_content": True} if protected else {})
    showing = row(work, person, "sendMessage", payload, lane, about=about)
    showing.card_id, showing.fresh = card.id, fresh
    work.tx.add(showing)
    if fresh and card.message_id is not None:
        await work.tx.flush()
        old = {"message_id": card.message_id}
        work.tx.add(row(work, person, "deleteMessage", old, Lane(max(lane, Lane.REPLY))))


async def rename(work: Work, person: Person, old: str, new: str) -> None:
    """The message of one card becomes another's: a draft that was sent turns into the report.

    What stood under the new name is taken away: a second draft may become the same card.
    """
    card = await rows.card(work.tx, old, person.telegram_id)
    before = await rows.card(work.tx, new, person.telegram_id) if card is not None else None
    if before is not None:
        before.what = f"{new}:{before.id}"
        await work.tx.flush()
        if before.message_id is not None:
            send(work, person, "deleteMessage", {"message_id": before.message_id}, lane=Lane.REPLY)
    if card is not None:
        card.what = new
        await work.tx.flush()


async def _merge(work: Work, card: Card, lane: Lane, *, fresh: bool) -> tuple[Lane, bool]:
    """Whatever of the card still waits gives way to what is posted now, and hands on its lane."""
    await work.tx.flush()
    waiting = await rows.merge_waiting(work.tx, card.id)
    if waiting is None:
        return lane, fresh
    return Lane(min(waiting[0], lane)), fresh or waiting[1]


def _scrolled_away(work: Work, card: Card, stale_after: timedelta | None) -> bool:
    return stale_after is not None and card.posted_at is not None and work.now - card.posted_at > stale_after


def message(text: str, markup: dict[str, Any] | None = None) -> dict[str, Any]:
    payload: dict[str, Any] = {"text": text, "parse_mode": "HTML", "link_preview_options": {"is_disabled": True}}
    if markup is not None:
        payload["reply_markup"] = markup
    return payload


def row(
    work: Work,
    person: Person,
    method: str,
    payload: dict[str, Any],
    lane: Lane,
    *,
    about: int | None = None,
    expires_at: datetime | None = None,
) -> OutboxRow:
    """A row for a person, not yet added to the transaction."""
    work.tx.info[SAID] = True
    return OutboxRow(
        chat_id=person.telegram_id,
        lane=lane,
        method=method,
        payload=payload,
        about=about,
        fresh=False,
        not_before=work.now,
        created_at=work.now,
        expires_at=expires_at,
    )
