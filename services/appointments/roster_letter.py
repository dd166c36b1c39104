"""A roster's file sent to the chat: its changes are shown, and brought in when the operator says so.

What was read is kept as a row with a digest of the changes that were shown: if bringing it in would do something
else by then, because posts changed meanwhile, that is shown, and asked again.
"""

import dataclasses
import json
import secrets
from collections.abc import Sequence
from datetime import timedelta

from domain.roles import Role
from services import outbox
from services.appointments import appointing, roster_import, roster_plan, roster_words
from services.appointments.roster import Entry, Fault, Reading
from services.appointments.roster_plan import WRITES, Change, Line
from services.people import post_name
from services.work import RefusalError, Work
from storage import invitations, uploads
from storage.people import Person
from storage.uploads import Upload
from texts import keyboards
from texts.catalogue import Markup, joined, shortened, units
from texts.days import long_day
from texts.taps import Tap, Verb

#: Faults named in a message; where there are more, all of them are in a file whose caption names the first.
MOST_FAULTS = 20
#: UTF-16 units of faults in a caption, which has 1,024, and of one fault.
FAULTS_IN_CAPTION = 700
LONGEST_FAULT = 200

#: After this long a file is sent again rather than brought in.
PATIENCE = timedelta(hours=2)

CARD = "roster-file"


async def receive(work: Work, person: Person, reading: Reading | None) -> None:
    """reading: None when Telegram would not give the file. Nothing is changed yet."""
    await appointing.check(work, person)
    if reading is None:
        raise RefusalError("roster-file-away")
    if reading.refused is not None:
        raise reading.refused
    await uploads.forget_key(work.tx, _key(person))
    lines = [] if reading.faults else await roster_plan.plan(work, reading.entries)
    faults = reading.faults or _own_end(lines, person)
    if faults:
        await _show_faults(work, person, faults)
        return
    text = roster_words.shown(work, lines, person.language)
    if reading.examples:
        examples = work.texts.text("roster-examples", person.language, count=reading.examples)
        text = joined([text, examples], "\n")
    if not _writes(lines):
        await _post(work, person, work.texts.text("roster-same", person.language, list=text), fresh=True)
        return
    content = json.dumps([dataclasses.astuple(entry) for entry in reading.entries]).encode()
    upload = await uploads.kept(work.tx, work.now, "roster.json", content, _key(person))
    await _ask(work, person, upload, lines, work.texts.text("roster-would", person.language, list=text))


async def bring_in(work: Work, person: Person, number: int) -> None:
    """number: of what was shown above the button; a newer file, or posts that changed, have a button of their own."""
    upload = await _asked(work, person, number)
    _, content = await uploads.content_of(work.tx, upload.id)
    entries = [_entry(fields) for fields in json.loads(content)]
    await roster_import.lock(work)
    lines = await roster_plan.plan(work, entries)
    faults = _own_end(lines, person)
    if faults:
        await uploads.forget_key(work.tx, _key(person))
        await _show_faults(work, person, faults)
        return
    if roster_plan.digest(lines) != upload.recipe["digest"]:
        text = roster_words.shown(work, lines, person.language)
        await _ask(work, person, upload, lines, work.texts.text("roster-changed", person.language, list=text))
        return
    done = await roster_import.carry_out(work, lines, person.telegram_id)
    await uploads.forget_key(work.tx, _key(person))
    counts = roster_words.counted(work, done, person.language)
    await _post(work, person, work.texts.text("roster-done", person.language, list=counts), fresh=False)
    await outbox.rename(work, person, CARD, f"{CARD}:{number}")  # it stays when the next file comes
    await _give_links(work, person, [line for line in done if line.token])


async def drop(work: Work, person: Person, number: int) -> None:
    await _asked(work, person, number)
    await uploads.forget_key(work.tx, _key(person))
    await _post(work, person, work.texts.text("roster-dropped", person.language), fresh=False)


async def _asked(work: Work, person: Person, number: int) -> Upload:
    await appointing.check(work, person)
    upload = await uploads.of_key(work.tx, _key(person))
    if upload is None or upload.recipe["number"] != number or work.now - upload.asked_at > PATIENCE:
        raise RefusalError("roster-gone")
    return upload


async def _ask(work: Work, person: Person, upload: Upload, lines: Sequence[Line], text: Markup) -> None:
    """The buttons carry a number of their own: SQLite gives the number of a row that went to the next one."""
    number = secrets.randbelow(10**15)
    upload.recipe = {"number": number, "digest": roster_plan.digest(lines)}
    keys = [
        (work.texts.plain("button-apply", person.language), Tap(Verb.ROSTER_APPLY, number)),
        (work.texts.plain("button-cancel", person.language), Tap(Verb.ROSTER_DROP, number)),
    ]
    await _post(work, person, text, keyboards.inline([keys]), fresh=True)


async def _give_links(work: Work, person: Person, lines: Sequence[Line]) -> None:
    """The links are in the row of a file that is burnt once it is sent (invitations), and nowhere else."""
    if not lines:
        return
    until = work.now + timedelta(days=roster_import.INVITATION_DAYS)
    recipe = {
        "kind": "roster-links",
        "language": person.language,
        "until": until.isoformat(),
        "links": [(line.entry.name, _post_of(work, line.entry, person.language), line.token) for line in lines],
    }
    day = work.now.astimezone(work.house.zone).date()
    name = f"{work.texts.plain('roster-file-links', person.language)}-{day}.xlsx"
    upload = Upload(name=name, key=f"{invitations.PICTURE}roster", recipe=recipe, asked_at=work.now)
    work.tx.add(upload)
    await work.tx.flush()
    last = long_day(until.astimezone(work.house.zone).date(), person.language)
    caption = work.texts.text("roster-caption-links", person.language, count=len(lines), until=last)
    outbox.upload(work, person, "sendDocument", upload, {"caption": caption, "parse_mode": "HTML"})


async def _show_faults(work: Work, person: Person, faults: Sequence[Fault]) -> None:
    """In one message, or as a file with the first of them in its caption."""
    said = [fault.said(work.texts, person.language) for fault in faults]
    if len(said) <= MOST_FAULTS:
        await _post(work, person, _faulty(work, person, said, 0), fresh=True)
        return
    first: list[str] = []
    while units("\n".join(first)) < FAULTS_IN_CAPTION - LONGEST_FAULT:
        first.append(said[len(first)])
    name = f"{work.texts.plain('roster-file-faults', person.language)}.txt"
    content = "\r\n".join([*said, ""]).encode("utf-8-sig")
    upload = await uploads.kept(work.tx, work.now, name, content, f"roster-faults:{person.telegram_id}")
    caption = _faulty(work, person, first, len(said) - len(first))
    outbox.upload(work, person, "sendDocument", upload, {"caption": caption, "parse_mode": "HTML"})


def _faulty(work: Work, person: Person, said: Sequence[str], more: int) -> Markup:
    listed = "\n".join(f"• {shortened(fault, LONGEST_FAULT, '…')}" for fault in said)
    return work.texts.text("roster-faults", person.language, count=len(said) + more, list=listed, more=more)


def _own_end(lines: Sequence[Line], person: Person) -> list[Fault]:
    """Nobody shuts themselves out of the command centre by a slip in a file."""
    own = (Role.OPERATOR, person.telegram_id)
    return [
        Fault(line.entry.line, "roster-own-post")
        for line in lines
        if line.change is Change.ENDED and line.held is not None and (line.held.role, line.held.person_id) == own
    ]


def _writes(lines: Sequence[Line]) -> bool:
    return any(line.change in WRITES for line in lines)


def _entry(fields: list[object]) -> Entry:
    entry = Entry(*fields)  # type: ignore[arg-type] # as dataclasses.astuple wrote them
    return dataclasses.replace(entry, role=Role(entry.role))


def _post_of(work: Work, entry: Entry, language: str) -> str:
    return entry.title or post_name(work, entry.role, entry.area, language)


def _key(person: Person) -> str:
    return f"roster-reading:{person.telegram_id}"


async def _post(
    work: Work, person: Person, text: Markup, markup: keyboards.Markup | None = None, *, fresh: bool
) -> None:
    await outbox.post(work, person, CARD, text, markup, fresh=fresh)
