"""The digest: morning and evening, what happened since the last one, to commanders and command-post groups.

Which one was given last is a mark in the database: two tickers, a restart, a moved clock change nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from domain import area as areas
from domain import digests, lookout
from domain.clusters import ENOUGH
from domain.delivery import Lane
from domain.figures import Figures, Period
from domain.roles import Post
from services import outbox, people
from services.command import situation, situation_card, situation_words
from services.command.situation_card import View
from services.outbox import Recipient
from services.pictures import picture_makers
from services.work import RefusalError, Work
from storage import audit, figures, marks, posko
from storage import people as person_rows
from storage.figures import DESA_DEPTH, Scope
from storage.people import Person
from texts import keyboards
from texts.catalogue import Markup, joined, units
from texts.lengths import length
from texts.moments import moment
from texts.taps import Tap

#: The mark of the last digest given, and the key of its period.
MARK = "digest"

#: Cases named because nobody has accepted them for longest; clusters named, the largest.
NAMED = 3

#: Telegram's limit for what stands below a picture, in UTF-16 units.
CAPTION = 1024


@dataclass(frozen=True)
class Reader:
    """Somebody who gets the digest of areas. police: may read confidential cases; nobody: no single person."""

    to: Recipient
    areas: Sequence[str]
    police: bool
    person: Person | None = None
    posts: Sequence[Post] = ()


async def give(work: Work) -> int:
    """To everybody, if one is due; returns to how many. The first start has nothing to tell and only sets the mark."""
    if not work.house.digest_times:
        return 0
    given = await marks.standing(work.tx, MARK)
    if given is None:
        await marks.move(work.tx, MARK, work.now)
        return 0
    due = digests.due(work.now, given, work.house.digest_times, work.house.zone)
    if due is None:
        return 0
    before = await marks.move(work.tx, MARK, due) or given
    if before >= due:  # another ticker was first
        await marks.move(work.tx, MARK, before)
        return 0
    readers = await _readers(work)
    for reader in readers:
        await _tell(work, reader, Period(before, due, MARK))
    return len(readers)


async def turn(work: Work, person: Person, tap: Tap) -> None:
    """🔕 and 🔔: on the situation card, which the word names; under a digest (0); under the answer to that (1)."""
    posts = await people.posts_of(work, person)
    if not situation_card.digest_key(work, posts, person):
        raise RefusalError("digest-not-yours", forbidden=True)
    wanted, _, looked = tap.word.partition("-")
    if wanted not in {"on", "off"}:
        raise RefusalError("forged", forbidden=True)
    if person.wants_digest != (wanted == "on"):
        person.wants_digest = wanted == "on"
        audit.note(work.tx, work.now, person.telegram_id, "digest-on" if person.wants_digest else "digest-off")
    if looked:
        await situation_card.show(work, person, View.of(Tap(tap.verb, tap.number, looked)))
        return
    times = ", ".join(f"{at:%H.%M}" for at in work.house.digest_times)
    text = work.texts.text(f"digest-turned-{wanted}", person.language, times=times)
    keys = keyboards.inline([situation_card.digest_key(work, posts, person, number=1)])
    await outbox.post(work, person, "digest", text, keys, fresh=tap.number != 1)


async def _readers(work: Work) -> list[Reader]:
    found: list[Reader] = []
    for person in await person_rows.commanders(work.tx, work.now):
        posts = await people.posts_of(work, person)
        inside = lookout.roots(posts)
        if person.reachable and person.wants_digest:
            police = all(lookout.sees_confidential(posts, area) for area in inside)
            found.append(Reader(person, inside, police, person, posts))
    return found + [Reader(group, [group.area_code], police=False) for group in await posko.reachable(work.tx)]


async def _tell(work: Work, reader: Reader, period: Period) -> None:
    language = reader.to.language
    found = await situation.brief(work.tx, reader.areas, period, work.now, police=reader.police)
    clusters = await _clusters(work, reader, period)
    happened = bool(found.counts.total or found.counts.settled_total or clusters)
    lines = [_head(work, reader, period)]
    if happened:
        lines += [situation_words.came(work, found, language), situation_words.settled(work, found, language)]
    else:
        connected = await figures.connected(work.tx, reader.areas, work.now)
        lines.append(work.texts.text("digest-quiet", language, count=connected))
    if happened or found.counts.open:
        lines.append(situation_words.still_open(work, found, language))
        lines += await _waiting(work, reader)
    if clusters:
        lines.append(work.texts.text("digest-clusters", language, list=", ".join(clusters[:NAMED])))
    if happened:
        lines.append(await situation_words.holes(work, reader.areas, language))
    await _send(work, reader, period, joined(lines, "\n"), found if happened else None)


async def _send(work: Work, reader: Reader, period: Period, text: Markup, found: Figures | None) -> None:
    """With the map of the one area where something happened; too long a text goes without."""
    keys = [situation_card.digest_key(work, reader.posts, reader.person)] if reader.person else []
    markup = keyboards.inline(keys) if keys else None
    expires_at = period.end + digests.STALE_AFTER
    if found is None or not found.counts.total or len(reader.areas) > 1 or units(text) > CAPTION:
        message = outbox.message(text, markup)
        outbox.send(work, reader.to, "sendMessage", message, lane=Lane.NOTICE, expires_at=expires_at)
        return
    area = reader.areas[0]
    upload = await picture_makers.wanted(work, "map", area, period, reader.to.language, police=reader.police)
    payload = {"caption": text, "parse_mode": "HTML"} | ({"reply_markup": markup} if markup else {})
    outbox.upload(work, reader.to, "sendPhoto", upload, payload, lane=Lane.NOTICE, expires_at=expires_at)


def _head(work: Work, reader: Reader, period: Period) -> Markup:
    language = reader.to.language
    return work.texts.text(
        "digest-head",
        language,
        place=", ".join(situation_words.place(work, area, language) for area in reader.areas),
        start=moment(period.start, work.house.zone, language),
        end=moment(period.end, work.house.zone, language),
    )


async def _waiting(work: Work, reader: Reader) -> list[Markup]:
    """By number, for whoever may know that number; never to somebody the case is about, and those sit in groups too."""
    found = await figures.waiting_longest(work.tx, reader.areas, 4 * NAMED, open_to_all=not reader.police)
    told = [
        case
        for case in found
        if (reader.person.telegram_id not in case.excluded_persons if reader.person else not case.excluded_persons)
    ]
    language = reader.to.language
    return [
        work.texts.text(
            "digest-waiting",
            language,
            number=case.number,
            place=people.area_name(work, case.area_code),
            age=length(work.texts, work.now - case.opened_at, language),
        )
        for case in told[:NAMED]
    ]


async def _clusters(work: Work, reader: Reader, period: Period) -> list[str]:
    """For those who may not read confidential cases only such as are one without them."""
    named: list[str] = []
    for cluster in await figures.clusters(work.tx, reader.areas, period.start, period.end):
        scope = Scope([cluster.area_code], DESA_DEPTH, open_to_all=True)
        public = await figures.opened_between(work.tx, scope, cluster.first_at, cluster.last_at)
        count = cluster.count if reader.police else min(cluster.count, public)
        if count >= ENOUGH[areas.level(cluster.area_code)]:
            place = situation_words.place(work, cluster.area_code, reader.to.language)
            named.append(work.texts.plain("digest-cluster", reader.to.language, count=count, place=place))
    return named
