"""Words and pictures between reporter and responder: copied, never forwarded, in order, edits followed.

No name crosses: a responder reads "dari pelapor", a reporter reads the title of whoever holds the case. In a
confidential case the reporter goes by a pseudonym, and a lock screen shows the number only.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from domain.delivery import Lane, RowState
from services import outbox
from services.reporting import evidence
from services.reporting.evidence import Attachment
from services.work import Work
from storage import threads
from storage.cases import Case, Evidence
from storage.outbox import OutboxRow
from storage.people import Person
from storage.threads import Relayed
from texts.catalogue import Markup, shortened, units

#: Caption of a relayed picture, in UTF-16 units (Telegram: 1024 with the heading).
CAPTION = 900

#: How words that have arrived are edited.
_EDITS = {"text": "editMessageText", "caption": "editMessageCaption"}


@dataclass(frozen=True)
class Said:
    """One message of a person: where it stands in their chat, its words, what hangs on it, a place."""

    message_id: int
    words: str = ""
    media: tuple[Attachment, ...] = ()
    place: tuple[float, float] | None = None


@dataclass(frozen=True)
class Heading:
    """What stands above the words on the other side, by name in the catalogue."""

    name: str
    arguments: dict[str, str]

    def render(self, work: Work, case: Case, language: str, words: str) -> Markup:
        if not case.confidential:
            return work.texts.text(self.name, language, text=words, **self.arguments)
        name = f"relay-{self.name.removeprefix('relay-')}-unseen"
        return work.texts.text(name, language, text=words, pseudonym=case.pseudonym, **self.arguments)


def keep(work: Work, case: Case, said: Said) -> list[Evidence]:
    """What was sent with or without words, as evidence of the case."""
    kept = evidence.keep(work, case, [item.as_json() for item in said.media])
    return [*kept, evidence.keep_place(work, case, said.place)] if said.place is not None else kept


async def pass_on(
    work: Work, case: Case, said: Said, by: Person, to: Sequence[Person], heading: Heading, *, lane: Lane
) -> None:
    """Send what a person said to the other side of the case, and remember the way for edits and replies."""
    await threads.remember(work.tx, by.telegram_id, [said.message_id], case.id)
    long = units(said.words) > (CAPTION if _captioned(said) else evidence.WORDS_A_MESSAGE)
    for person in to:
        for row in _rows(work, case, said, person, heading, lane):
            work.tx.add(row)
            await work.tx.flush()
            work.tx.add(
                Relayed(
                    chat_id=by.telegram_id,
                    message_id=said.message_id,
                    row_id=row.id,
                    heading={"name": heading.name, "arguments": heading.arguments, "language": person.language},
                )
            )
        if long:
            evidence.show_words(work, person, case, said.words, lane=lane)
            await work.tx.flush()


async def follow_edit(work: Work, by: Person, message_id: int, words: str) -> bool:
    """Carry an edit to every copy; False when the message was never passed on."""
    copies = await threads.copies_of(work.tx, by.telegram_id, message_id)
    for copy in copies:
        row = await work.tx.get(OutboxRow, copy.row_id, with_for_update=True)
        if row is not None:
            await _edit(work, row, copy, words)
    return bool(copies)


async def catch_up(work: Work, sent: OutboxRow, message_id: int) -> None:
    """A copy has arrived. When its words were edited while it was on its way, the edit goes after it."""
    row = await work.tx.get(OutboxRow, sent.id)
    if row is None or row.card_id is not None or row.payload == sent.payload:
        return
    for name in _EDITS:
        if row.payload.get(name) != sent.payload.get(name):
            await _send_edit(work, row, message_id, name, row.payload[name])


def _rows(work: Work, case: Case, said: Said, person: Person, heading: Heading, lane: Lane) -> list[OutboxRow]:
    if not person.reachable:
        return []
    rows = []
    if not _captioned(said) and (said.words or said.place is None):
        text = heading.render(work, case, person.language, shortened(said.words, evidence.WORDS_A_MESSAGE, "…"))
        payload = evidence.guarded(case, outbox.message(text))
        rows.append(outbox.row(work, person, "sendMessage", payload, lane, about=case.id))
    caption = heading.render(work, case, person.language, shortened(said.words, CAPTION, "…"))
    rows += [evidence.row(work, person, case, item.kind, item.file_id, caption, lane) for item in said.media]
    if said.place is not None:
        payload = evidence.pin(case, said.place, work.texts.plain("relay-place", person.language))
        rows.append(outbox.row(work, person, "sendVenue", payload, lane, about=case.id))
    return rows


def _captioned(said: Said) -> bool:
    """Whether the words stand under a picture; a round video and a place take none."""
    return any(evidence.takes_caption(item.kind) for item in said.media)


async def _edit(work: Work, row: OutboxRow, copy: Relayed, words: str) -> None:
    heading = Heading(copy.heading["name"], copy.heading["arguments"])
    name = "text" if row.method == "sendMessage" else "caption"
    if name not in row.payload:
        return
    limit = evidence.WORDS_A_MESSAGE if name == "text" else CAPTION
    case = await work.tx.get_one(Case, row.about)
    text = heading.render(work, case, copy.heading["language"], shortened(words, limit, "…"))
    if row.state in {RowState.DUE, RowState.SENDING}:
        row.payload = row.payload | {name: text}
    elif row.message_id is not None:
        await _send_edit(work, row, row.message_id, name, text)
    if units(words) > limit:
        person = await work.tx.get_one(Person, row.chat_id)
        evidence.show_words(work, person, case, words, lane=Lane(row.lane))


async def _send_edit(work: Work, row: OutboxRow, message_id: int, name: str, text: str) -> None:
    person = await work.tx.get_one(Person, row.chat_id)
    payload = {"message_id": message_id, name: text, "parse_mode": "HTML"}
    outbox.send(work, person, _EDITS[name], payload, lane=Lane(row.lane), about=row.about)
