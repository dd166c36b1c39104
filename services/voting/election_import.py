"""An election's file sent to the chat: read, its changes shown, and brought in when the operator says so."""

import zlib

from services import outbox
from services.reporting import conversations
from services.voting import election_changes, election_file, elections
from services.voting.election_desk import check_operator
from services.voting.election_file import LARGEST, ElectionFile
from services.voting.elections import Change
from services.voting.toml_table import Fault
from services.work import RefusalError, Work
from storage.people import Person
from texts import keyboards
from texts.catalogue import Markup, joined
from texts.taps import Tap, Verb

#: Faults named in one message; the others show when these are mended.
MOST_FAULTS = 12
MOST_CHANGES = 25

CARD = "election-file"
QUESTION = "election-file"


async def receive(work: Work, person: Person, content: bytes | None) -> None:
    """content: None when Telegram would not give the file. Nothing is changed yet."""
    await check_operator(work, person)
    if content is None:
        raise RefusalError("election-file-away")
    if len(content) > LARGEST:
        raise RefusalError("election-file-large", most=LARGEST // 1000)
    try:
        source = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise RefusalError("election-file-encoding") from None
    reading = election_file.read(source, elections.where(work.house))
    if reading.election is None:
        await _show_faults(work, person, reading.faults)
        return
    changes = await _tried(work, reading.election, person)
    if not changes:
        await _post(work, person, work.texts.text("election-file-same", person.language), None, fresh=True)
        return
    await conversations.ask(work, person, QUESTION, None, source=source)
    number = zlib.crc32(source.encode())
    keys = [
        (work.texts.plain("button-election-import", person.language), Tap(Verb.ELECTION_IMPORT, number)),
        (work.texts.plain("button-cancel", person.language), Tap(Verb.ELECTION_DROP, number)),
    ]
    text = _told(work, reading.election, changes, person.language, "election-file-would")
    await _post(work, person, text, keyboards.inline([keys]), fresh=True)


async def bring_in(work: Work, person: Person, number: int) -> None:
    """number: of the file that the button stands under; a newer one has a button of its own."""
    source = await _asked(work, person, number)
    reading = election_file.read(source, elections.where(work.house))
    if reading.election is None:
        await _show_faults(work, person, reading.faults)
        return
    changes = await elections.bring_in(work, reading.election, person.telegram_id)
    await conversations.drop(work, person)
    text = _told(work, reading.election, changes, person.language, "election-file-done")
    await _post(work, person, text, None, fresh=False)


async def drop(work: Work, person: Person, number: int) -> None:
    await _asked(work, person, number)
    await conversations.drop(work, person)
    await _post(work, person, work.texts.text("election-file-dropped", person.language), None, fresh=False)


async def _asked(work: Work, person: Person, number: int) -> str:
    await check_operator(work, person)
    question = await conversations.open_question(work, person)
    source = str(question.detail.get("source", "")) if question and question.kind == QUESTION else ""
    if zlib.crc32(source.encode()) != number or not source:
        raise RefusalError("election-file-gone")
    return source


async def _tried(work: Work, file: ElectionFile, person: Person) -> list[Change]:
    """What the import would do: all of it is done, and taken back."""
    trial = await work.tx.begin_nested()
    changes = await elections.bring_in(work, file, person.telegram_id)
    await trial.rollback()
    return changes


def _told(work: Work, file: ElectionFile, changes: list[Change], language: str, name: str) -> Markup:
    lines = election_changes.lines(work.house, changes, language)
    return work.texts.text(
        name,
        language,
        name=file.names[language],
        list="\n".join(lines[:MOST_CHANGES]),
        more=max(0, len(lines) - MOST_CHANGES),
    )


async def _show_faults(work: Work, person: Person, faults: list[Fault]) -> None:
    shown = [
        work.texts.text("election-file-fault", person.language, line=fault.line, what=fault.what)
        for fault in faults[:MOST_FAULTS]
    ]
    head = work.texts.text(
        "election-file-faults", person.language, count=len(faults), more=max(0, len(faults) - MOST_FAULTS)
    )
    await _post(work, person, joined([head, *shown], "\n"), None, fresh=True)


async def _post(work: Work, person: Person, text: Markup, markup: keyboards.Markup | None, *, fresh: bool) -> None:
    await outbox.post(work, person, CARD, text, markup, fresh=fresh)
