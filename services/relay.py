"""Words and pictures between reporter and responder: copied, never forwarded, in order, edits followed.

No name crosses: a responder reads "dari pelapor", a reporter reads the title of whoever holds the case. In a
confidential case the reporter goes by a pseudonym, and a lock screen shows the number only.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from domain.delivery import Lane, RowState
from services import evidence, outbox
from services.evidence import Attachment
from services.work import Work
from storage import threads
from storage.cases import Case
from storage.outbox import OutboxRow
from storage.people import Person
from storage.threads import Relayed
from texts.catalogue import Markup, shortened

#: Caption of a relayed picture, in UTF-16 units (Telegram: 1024 with the heading).
CAPTION = 900


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


async def pass_on(
    work: Work, case: Case, said: Said, by: Person, to: Sequence[Person], heading: Heading, *, lane: Lane
) -> None:
    """Send what a person said to the other side of the case, and remember the way for edits and replies."""
    await threads.remember(work.tx, by.telegram_id, [said.message_id], case.id)
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


async def follow_edit(work: Work, by: Person, message_id: int, words: str) -> bool:
    """Carry an edit to every copy; False when the message was never passed on."""
    copies = await threads.copies_of(work.tx, by.telegram_id, message_id)
    for copy in copies:
        row = await work.tx.get(OutboxRow, copy.row_id)
        if row is not None:
            await _edit(work, row, copy, words)
    return bool(copies)


def _rows(work: Work, case: Case, said: Said, person: Person, heading: Heading, lane: Lane) -> list[OutboxRow]:
    if not person.reachable:
        return []
    if said.place is not None:
        payload: dict[str, Any] = {"latitude": said.place[0], "longitude": said.place[1]}
        payload |= {"title": case.number, "address": work.texts.plain("relay-place", person.language)}
        return [outbox.row(work, person, "sendVenue", evidence.guarded(case, payload), lane, about=case.id)]
    if not said.media:
        text = heading.render(work, case, person.language, shortened(said.words, evidence.WORDS_A_MESSAGE, "…"))
        payload = evidence.guarded(case, outbox.message(text))
        return [outbox.row(work, person, "sendMessage", payload, lane, about=case.id)]
    caption = heading.render(work, case, person.language, shortened(said.words, CAPTION, "…"))
    return [evidence.row(work, person, case, item.kind, item.file_id, caption, lane) for item in said.media]


async def _edit(work: Work, row: OutboxRow, copy: Relayed, words: str) -> None:
    heading = Heading(copy.heading["name"], copy.heading["arguments"])
    name = "text" if row.method == "sendMessage" else "caption"
    limit = evidence.WORDS_A_MESSAGE if name == "text" else CAPTION
    case = await work.tx.get_one(Case, row.about)
    text = heading.render(work, case, copy.heading["language"], shortened(words, limit, "…"))
    if row.state == RowState.DUE:
        row.payload = row.payload | {name: text}
    elif row.message_id is not None and (name == "text" or "caption" in row.payload):
        person = await work.tx.get_one(Person, row.chat_id)
        payload = {"message_id": row.message_id, name: text, "parse_mode": "HTML"}
        method = "editMessageText" if name == "text" else "editMessageCaption"
        outbox.send(work, person, method, payload, lane=Lane(row.lane), about=row.about)
