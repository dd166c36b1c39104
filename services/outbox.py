"""Saying things: rows in the transaction of the change they speak of (DESIGN.md, section 2)."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, Protocol

from domain.delivery import Lane
from services.work import Work
from storage import outbox as rows
from storage.database import SAID
from storage.outbox import Card, OutboxRow
from storage.uploads import Upload
from texts.catalogue import Markup


class Recipient(Protocol):
    """Whoever can be spoken to: a person, or a posko group (perhaps in one of its topics)."""

    @property
    def chat_id(self) -> int: ...

    @property
    def thread_id(self) -> int | None: ...

    @property
    def language(self) -> str: ...

    @property
    def reachable(self) -> bool: ...


def upload(
    work: Work,
    to: Recipient,
    method: str,
    file: Upload,
    payload: dict[str, Any],
    *,
    lane: Lane = Lane.REPLY,
    expires_at: datetime | None = None,
) -> None:
    """A file of ours: sendPhoto or sendDocument. The file must have its number (flush it first); many may share it."""
    if to.reachable:
        showing = row(work, to, method, payload, lane, expires_at=expires_at)
        showing.upload_id = file.id
        work.tx.add(showing)


def say(
    work: Work,
    to: Recipient,
    name: str,
    /,
    *,
    lane: Lane = Lane.REPLY,
    markup: dict[str, Any] | None = None,
    **arguments: Any,  # noqa: ANN401 (whatever the text asks for)
) -> None:
    """One message of the catalogue, in the person's language."""
    text = work.texts.text(name, to.language, **arguments)
    send(work, to, "sendMessage", message(text, markup), lane=lane)


def send(
    work: Work,
    to: Recipient,
    method: str,
    payload: dict[str, Any],
    *,
    lane: Lane,
    about: int | None = None,
    expires_at: datetime | None = None,
) -> None:
    """Nothing is written for somebody nothing reaches: whoever must know was told when that became known."""
    if to.reachable:
        work.tx.add(row(work, to, method, payload, lane, about=about, expires_at=expires_at))


async def post(  # noqa: PLR0913 (what a card is)
    work: Work,
    to: Recipient,
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

    fresh: send it anew at the end of the chat, where it is noticed; the old message goes once the new one is there.
    protected: cannot be forwarded or saved.
    stale_after: do so by itself when the card was last sent that long ago.
    """
    if not to.reachable:
        return
    card = await rows.card(work.tx, what, to.chat_id)
    if card is None:
        card = Card(what=what, chat_id=to.chat_id)
        work.tx.add(card)
        await work.tx.flush()
    else:
        lane, fresh = await _merge(work, card, lane, fresh=fresh or _scrolled_away(work, card, stale_after))
    payload = message(text, markup) | ({"protect_content": True} if protected else {})
    showing = row(work, to, "sendMessage", payload, lane, about=about)
    showing.card_id, showing.fresh = card.id, fresh
    work.tx.add(showing)


async def post_to_many(
    work: Work,
    what: str,
    cards: Sequence[tuple[Recipient, Markup, dict[str, Any]]],
    *,
    lane: Lane,
    expires_at: datetime | None = None,
) -> None:
    """New cards of one name in many chats, in as many statements as for one. None of the chats may have it yet."""
    made = [Card(what=what, chat_id=to.chat_id) for to, _, _ in cards]
    work.tx.add_all(made)
    await work.tx.flush()
    for card, (to, text, markup) in zip(made, cards, strict=True):
        showing = row(work, to, "sendMessage", message(text, markup), lane, expires_at=expires_at)
        showing.card_id = card.id
        work.tx.add(showing)


def take_away(work: Work, chat_id: int, message_id: int, lane: Lane) -> None:
    """Delete a message of ours; never before an alert."""
    work.tx.add(_row(work, chat_id, "deleteMessage", {"message_id": message_id}, Lane(max(lane, Lane.REPLY))))


async def remove(work: Work, chat_id: int, what: str) -> None:
    """A card's message goes, and whatever of it is on its way goes as soon as it is there."""
    card = await rows.card(work.tx, what, chat_id)
    if card is not None:
        lane, _ = await _merge(work, card, Lane.REPLY, fresh=False)
        going = _row(work, chat_id, "deleteMessage", {}, lane)
        going.card_id = card.id
        work.tx.add(going)


async def rename(work: Work, to: Recipient, old: str, new: str) -> None:
    """The message of one card becomes another's: a draft that was sent turns into the report.

    What stood under the new name is taken away: a second draft may become the same card.
    """
    card = await rows.card(work.tx, old, to.chat_id)
    before = await rows.card(work.tx, new, to.chat_id) if card is not None else None
    if before is not None:
        before.what = f"{new}:{before.id}"
        await work.tx.flush()
        if before.message_id is not None:
            take_away(work, to.chat_id, before.message_id, Lane.REPLY)
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
    to: Recipient,
    method: str,
    payload: dict[str, Any],
    lane: Lane,
    *,
    about: int | None = None,
    expires_at: datetime | None = None,
) -> OutboxRow:
    """A row for somebody, not yet added to the transaction."""
    addressed = payload if to.thread_id is None else payload | {"message_thread_id": to.thread_id}
    return _row(work, to.chat_id, method, addressed, lane, about=about, expires_at=expires_at)


def _row(
    work: Work,
    chat_id: int,
    method: str,
    payload: dict[str, Any],
    lane: Lane,
    *,
    about: int | None = None,
    expires_at: datetime | None = None,
) -> OutboxRow:
    work.tx.info[SAID] = True
    return OutboxRow(
        chat_id=chat_id,
        lane=lane,
        method=method,
        payload=payload,
        about=about,
        fresh=False,
        not_before=work.now,
        created_at=work.now,
        expires_at=expires_at,
    )
