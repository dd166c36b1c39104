"""Read and agree: one tap a recipient, kept once; who has and who has not, and a reminder to the latter only."""

from datetime import timedelta

from domain import area as areas
from domain.broadcast import REMIND_EVERY, UNSENT, Asks, may_send
from domain.delivery import Lane
from services import outbox, people
from services.broadcasting import broadcasts
from services.work import RefusalError, Work
from storage import addressees, audit, readers, recipients
from storage import broadcasts as rows
from storage.broadcasts import Broadcast, BroadcastAnswer
from storage.people import Person
from storage.readers import Reader
from texts import keyboards
from texts.catalogue import Markup, joined
from texts.keyboards import Button
from texts.moments import clock_time
from texts.taps import Tap, Verb

#: Names a list shows; a kecamatan of Tabanan has at most 18 desa.
LONGEST_LIST = 60


async def read(work: Work, number: int, by: Person, message_id: int | None) -> str:
    """The tap on a copy. Gives the name of what is said on it. Raises RefusalError for who did not get it."""
    broadcast = await work.tx.get(Broadcast, number)
    if broadcast is None or broadcast.asks == Asks.NOTHING:
        raise RefusalError("forged", forbidden=True)
    if not await recipients.is_recipient(work.tx, number, by.telegram_id):
        if may_send(await people.posts_of(work, by), broadcast.area_code):
            raise RefusalError("broadcast-only-a-preview")
        raise RefusalError("forged", forbidden=True)
    if await rows.answer_of(work.tx, number, by.telegram_id) is not None:
        return "broadcast-answered-before"
    work.tx.add(BroadcastAnswer(broadcast_id=number, person_id=by.telegram_id, at=work.now))
    await work.tx.flush()
    if message_id is not None:
        at = clock_time(work.now, work.house.zone)
        label = work.texts.plain(f"broadcast-done-{broadcast.asks}", by.language, at=at)
        markup = keyboards.inline([[(label, Tap(Verb.BROADCAST_READ, number))]])
        done = {"message_id": message_id, "reply_markup": markup}
        outbox.send(work, by, "editMessageReplyMarkup", done, lane=Lane.REPLY)
    return f"broadcast-thanks-{broadcast.asks}"


async def show(work: Work, number: int, by: Person, kecamatan: str = "") -> None:
    """👥: how many have answered in each kecamatan, or who in one. A message of its own below the card."""
    broadcast = await _asking(work, number, by)
    if kecamatan and kecamatan != areas.KABUPATEN and kecamatan not in dict(work.house.gazetteer.kecamatan()):
        raise RefusalError("forged", forbidden=True)
    text, keys = await (_one(work, broadcast, by, kecamatan) if kecamatan else _all(work, broadcast, by))
    await outbox.post(work, by, f"answers:{number}", text, keyboards.inline(keys), fresh=not kecamatan)


async def turn(work: Work, number: int, by: Person, word: str) -> None:
    """Back from one kecamatan to all of them, in the same message; or into one."""
    if word != "all":
        await show(work, number, by, word)
        return
    broadcast = await _asking(work, number, by)
    text, keys = await _all(work, broadcast, by)
    await outbox.post(work, by, f"answers:{number}", text, keyboards.inline(keys))


async def remind(work: Work, number: int, by: Person) -> int:
    """🔔: to those who got it and have not answered; how many that are. Once an hour at most."""
    broadcast = await _asking(work, number, by)
    last = await rows.last_reminder(work.tx, number)
    if last is not None and work.now - last.made_at < REMIND_EVERY:
        raise RefusalError(
            "broadcast-reminded", minutes=-((work.now - last.made_at - REMIND_EVERY) // timedelta(minutes=1))
        )
    reminder = await broadcasts.again(work, broadcast, "silent", broadcast.author_id, number, approved=True)
    found = await addressees.reach(work.tx, reminder, work.now)
    if not found.all:
        raise RefusalError("broadcast-all-answered")
    broadcasts.note(work, by.telegram_id, "broadcast-reminded", broadcast, silent=found.all)
    await broadcasts.launch(work, reminder)
    return found.all


def leave(work: Work, person: Person) -> None:
    """🔕 on a resident's copy: this was the last one."""
    if person.wants_reminders:
        person.wants_reminders = False
        audit.note(work.tx, work.now, person.telegram_id, "reminders-off")


async def _asking(work: Work, number: int, by: Person) -> Broadcast:
    broadcast = await broadcasts.commanded(work, number, by)
    if broadcast.asks == Asks.NOTHING or broadcast.state in UNSENT or broadcast.resend_of is not None:
        raise RefusalError("forged", forbidden=True)
    return broadcast


async def _all(work: Work, broadcast: Broadcast, by: Person) -> tuple[Markup, list[list[Button]]]:
    found = await readers.tallies(work.tx, broadcast)
    answered, everyone = sum(tally.answered for tally in found), sum(tally.all for tally in found)
    text = work.texts.text("answers", by.language, answered=answered, all=everyone, asks=broadcast.asks)
    keys: list[Button] = [
        (
            work.texts.plain(
                "answers-kecamatan",
                by.language,
                area=people.area_name(work, tally.code),
                answered=tally.answered,
                all=tally.all,
                done="yes" if tally.answered == tally.all else "no",
            ),
            Tap(Verb.BROADCAST_ANSWERS_IN, broadcast.id, tally.code),
        )
        for tally in found
    ]
    return text, [list(row) for row in keyboards.in_columns(keys, 2)]


async def _one(work: Work, broadcast: Broadcast, by: Person, kecamatan: str) -> tuple[Markup, list[list[Button]]]:
    found = await readers.readers(work.tx, broadcast, kecamatan)
    shown = found[:LONGEST_LIST]
    head = work.texts.text(
        "answers-in",
        by.language,
        area=people.area_name(work, kecamatan),
        answered=sum(reader.answered for reader in found),
        all=len(found),
    )
    lines = [line_of(work, reader, by.language) for reader in shown]
    if len(found) > len(shown):
        lines.append(work.texts.text("answers-more", by.language, count=len(found) - len(shown)))
    back = work.texts.plain("button-back", by.language), Tap(Verb.BROADCAST_ANSWERS_IN, broadcast.id, "all")
    return joined([head, *lines], "\n"), [[back]]


def line_of(work: Work, reader: Reader, language: str) -> Markup:
    done = "yes" if reader.answered else "no"
    return work.texts.text("answers-line", language, done=done, who=named(work, reader, language))


def named(work: Work, reader: Reader, language: str) -> str:
    """Perbekel Bongan (I Ketut Arta); a resident by name and desa."""
    place = people.area_name(work, reader.area)
    if reader.role is None:
        return work.texts.plain("reader-resident", language, name=reader.name, area=place)
    office = reader.title or people.post_name(work, reader.role, reader.area, language)
    return work.texts.plain("reader-post", language, office=office, name=reader.name)
