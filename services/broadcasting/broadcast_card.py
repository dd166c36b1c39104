"""The card of a broadcast: being written, waiting for a second person, running, over. One message a chat."""

from domain import neutral
from domain.broadcast import OVER, UNDER_WAY, UNSENT, Account, Asks, State, account, time_left
from domain.delivery import Lane
from services import outbox, people
from services.broadcasting import broadcast_keys
from services.work import Work
from storage import addressees, recipients
from storage import outbox as rows
from storage import people as person_rows
from storage.broadcasts import Broadcast
from storage.people import Person
from texts import keyboards
from texts.catalogue import Markup, joined, shortened
from texts.moments import moment

#: Signs of the progress bar.
BAR = 12

#: Words of all languages together that the card shows, in UTF-16 units; what is cut is read with 👁 Pratinjau.
EXCERPT = 2800

#: What is not neutral is shown up to so many words.
MOST_WARNED = 5


def name_of(broadcast: Broadcast) -> str:
    return f"broadcast:{broadcast.id}"


async def show(
    work: Work,
    broadcast: Broadcast,
    *,
    to: Person | None = None,
    view: str = "",
    lane: Lane = Lane.REPLY,
    fresh: bool = False,
    remark: str = "",
) -> None:
    """In every chat that has the card, the author's among them; `to`: in this person's alone.

    view: what the buttons ask ("" for the card's own). remark: a text that stands above, by name.
    """
    await work.tx.flush()
    for person in [to] if to is not None else await _holders(work, broadcast):
        text = await _text(work, broadcast, person.language)
        if remark:
            text = joined([work.texts.text(remark, person.language), text], "\n\n")
        keys = await broadcast_keys.of(work, broadcast, person, view)
        markup = keyboards.inline(keys)
        if fresh or not await _says_so(work, broadcast, person, outbox.message(text, markup)):
            await outbox.post(work, person, name_of(broadcast), text, markup, lane=lane, fresh=fresh)


async def body(work: Work, broadcast: Broadcast, language: str) -> list[Markup]:
    """What it says to whom, as its author and whoever must approve read it."""
    texts = work.texts
    parts = [
        texts.text(f"broadcast-words-{name}", language, text=shortened(words, EXCERPT // len(broadcast.texts), "…"))
        for name, words in broadcast.texts.items()
    ]
    if broadcast.media:
        parts.append(texts.text(f"broadcast-with-{broadcast.media['kind']}", language))
    parts.append(await _audience(work, broadcast, language))
    if broadcast.asks != Asks.NOTHING:
        parts.append(texts.text(f"broadcast-asks-{broadcast.asks}", language))
    parts.append(_when(work, broadcast, language))
    found = neutral.found("\n".join(broadcast.texts.values()))
    if found:
        parts.append(texts.text("broadcast-not-neutral", language, words=", ".join(found[:MOST_WARNED])))
    return parts


async def _holders(work: Work, broadcast: Broadcast) -> list[Person]:
    if broadcast.audience.get("only") == "silent":
        return []  # it is told on the card of the broadcast it reminds of
    chats = await rows.chats_of(work.tx, name_of(broadcast))
    if broadcast.author_id is not None and broadcast.author_id not in chats:
        chats.append(broadcast.author_id)
    known = await person_rows.by_ids(work.tx, chats)
    return [known[chat] for chat in chats if chat in known]


async def _says_so(work: Work, broadcast: Broadcast, person: Person, message: dict[str, object]) -> bool:
    """Whether the card says exactly this already: nothing is edited for nothing every few seconds."""
    return await rows.last_said(work.tx, name_of(broadcast), person.telegram_id) == message


async def _text(work: Work, broadcast: Broadcast, language: str) -> Markup:
    area = people.area_name(work, broadcast.area_code)
    head = work.texts.text(f"broadcast-{broadcast.state}", language, area=area)
    if broadcast.state in UNSENT:
        return joined([head, *await body(work, broadcast, language)], "\n")
    words = next(iter(broadcast.texts.values()))
    excerpt = work.texts.text("broadcast-excerpt", language, text=shortened(words, 200, "…"))
    if broadcast.state == State.SKIPPED:
        return joined([head, excerpt], "\n")
    found = account(broadcast.planned, broadcast.counts or await recipients.counts(work.tx, broadcast.id))
    parts = [head, excerpt, _progress(work, found, language), await _left(work, broadcast, found, language)]
    if broadcast.state in OVER and broadcast.begun_at and broadcast.ended_at:
        since, until = (moment(at, work.house.zone, language) for at in (broadcast.begun_at, broadcast.ended_at))
        parts.append(work.texts.text("broadcast-took", language, since=since, until=until))
    return joined(parts, "\n")


def _progress(work: Work, found: Account, language: str) -> Markup:
    share = found.settled / found.planned if found.planned else 1.0
    full = int(share * BAR)
    bar = work.texts.text(
        "broadcast-bar", language, full="▓" * full, empty="░" * (BAR - full), percent=int(share * 100)
    )
    figures = [work.texts.text("broadcast-sent", language, sent=found.sent, planned=found.planned)]
    for name in ("unreachable", "failed", "expired", "stopped"):
        count = getattr(found, name)
        if count:
            figures.append(work.texts.text(f"broadcast-count-{name}", language, count=count))
    return joined([bar, *figures], "\n")


async def _left(work: Work, broadcast: Broadcast, found: Account, language: str) -> Markup:
    """How many are to come, and how long that takes at the real pace."""
    if not found.left or broadcast.state not in UNDER_WAY:
        return Markup("")
    waits_until = await recipients.waits_until(work.tx, broadcast.id)
    if broadcast.state == State.RUNNING and waits_until is not None and waits_until > work.now:
        at = moment(waits_until, work.house.zone, language)
        return work.texts.text("broadcast-left-waits", language, left=found.left, at=at)
    sent, took = await recipients.pace(work.tx, broadcast.id)
    needs = time_left(found.left, sent, took) if broadcast.state == State.RUNNING else None
    if needs is None:
        return work.texts.text("broadcast-left", language, left=found.left)
    minutes = -(-int(needs.total_seconds()) // 60)
    return work.texts.text("broadcast-left-time", language, left=found.left, minutes=minutes)


async def _audience(work: Work, broadcast: Broadcast, language: str) -> Markup:
    texts, audience = work.texts, broadcast.audience
    names = [texts.plain(f"audience-{role}", language) for role in audience["roles"]]
    names += [texts.plain("audience-residents", language)] if audience["residents"] else []
    area = people.area_name(work, broadcast.area_code)
    if not names:
        return texts.text("broadcast-to-nobody", language, area=area)
    found = await addressees.reach(work.tx, broadcast, work.now)
    only = audience.get("only") or "all"
    return texts.text(
        "broadcast-to",
        language,
        who=", ".join(names),
        area=area,
        count=found.all,
        reachable=found.reachable,
        beyond=found.all - found.reachable,
        only=only,
    )


def _when(work: Work, broadcast: Broadcast, language: str) -> Markup:
    zone, hours = work.house.zone, broadcast.lasts
    at = broadcast.at
    if at is None:
        return work.texts.text("broadcast-when-now", language, hours=hours)
    return work.texts.text("broadcast-when", language, at=moment(at, zone, language), hours=hours)
