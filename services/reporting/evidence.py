"""Photos, voice, video, documents and places: kept by Telegram's file_id, shown to whoever acts on the case."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from domain.delivery import Lane
from services import outbox
from services.work import Work
from storage.cases import Case, Evidence
from storage.outbox import OutboxRow
from storage.people import Person
from texts.catalogue import shortened

#: kind -> (method, parameter, can carry a caption)
_METHODS = {
    "photo": ("sendPhoto", "photo", True),
    "video": ("sendVideo", "video", True),
    "voice": ("sendVoice", "voice", True),
    "audio": ("sendAudio", "audio", True),
    "animation": ("sendAnimation", "animation", True),
    "document": ("sendDocument", "document", True),
    "video_note": ("sendVideoNote", "video_note", False),
}

#: Kinds that can be veiled until somebody taps them.
_VEILED_KINDS = frozenset({"photo", "video", "animation"})

#: Kinds Telegram takes into one album, and how many.
_ALBUM_KINDS = frozenset({"photo", "video"})
_LARGEST_ALBUM = 10

#: UTF-16 units of a person's words in one message, with room for the number above them (Telegram: 4096).
WORDS_A_MESSAGE = 3500


@dataclass(frozen=True)
class Attachment:
    """One thing a person sent with or without words."""

    kind: str
    file_id: str
    group: str = ""
    extra: dict[str, Any] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        return {"kind": self.kind, "file_id": self.file_id, "group": self.group}


def keep(work: Work, case: Case, media: Iterable[dict[str, Any]]) -> list[Evidence]:
    kept = [Evidence(case_id=case.id, kind=m["kind"], file_id=m["file_id"], at=work.now) for m in media]
    work.tx.add_all(kept)
    return kept


def keep_place(work: Work, case: Case, place: tuple[float, float]) -> Evidence:
    """Another place than the one the case has; degrees WGS84."""
    detail = {"lat": place[0], "lon": place[1]}
    kept = Evidence(case_id=case.id, kind="location", file_id="", detail=detail, at=work.now)
    work.tx.add(kept)
    return kept


def takes_caption(kind: str) -> bool:
    return _METHODS[kind][2]


def show(work: Work, person: Person, case: Case, kept: Sequence[Evidence], *, lane: Lane, caption: str) -> None:
    """Send evidence on: albums as albums, each message with the case's number and no name."""
    for album, run in groupby(kept, key=lambda item: item.kind in _ALBUM_KINDS):
        items = list(run)
        if album:
            for start in range(0, len(items), _LARGEST_ALBUM):
                _show_album(work, person, case, items[start : start + _LARGEST_ALBUM], lane, caption)
        else:
            for item in items:
                _show_one(work, person, case, item, lane, caption)


def show_words(work: Work, person: Person, case: Case, words: str, *, lane: Lane) -> None:
    """A text too long for the card, whole, in as many messages as it needs."""
    rest = words.strip()
    while rest:
        part = shortened(rest, WORDS_A_MESSAGE, "") or rest[: WORDS_A_MESSAGE // 2]
        words = work.texts.text("unseen", person.language, text=part) if case.confidential else part
        text = work.texts.text("case-words", person.language, number=case.number, text=words)
        payload = guarded(case, outbox.message(text))
        outbox.send(work, person, "sendMessage", payload, lane=lane, about=case.id)
        rest = rest[len(part) :].lstrip()


def show_place(work: Work, person: Person, case: Case, *, lane: Lane, label: str) -> None:
    """A pin on the map, when the place is known to the metre."""
    if case.lat is None or case.lon is None:
        return
    outbox.send(work, person, "sendVenue", pin(case, (case.lat, case.lon), label), lane=lane, about=case.id)


def pin(case: Case, place: tuple[float, float], label: str) -> dict[str, Any]:
    """What sendVenue asks for."""
    return guarded(case, {"latitude": place[0], "longitude": place[1], "title": case.number, "address": label})


def _show_album(work: Work, person: Person, case: Case, items: Sequence[Evidence], lane: Lane, caption: str) -> None:
    if len(items) == 1:
        _show_one(work, person, case, items[0], lane, caption)
        return
    veil = {"has_spoiler": True} if case.confidential else {}
    media: list[dict[str, Any]] = [{"type": item.kind, "media": item.file_id} | veil for item in items]
    media[0]["caption"] = caption
    payload = guarded(case, {"media": media})
    outbox.send(work, person, "sendMediaGroup", payload, lane=lane, about=case.id)


def _show_one(work: Work, person: Person, case: Case, item: Evidence, lane: Lane, caption: str) -> None:
    if item.kind == "location":
        payload = pin(case, (item.detail["lat"], item.detail["lon"]), work.texts.plain("relay-place", person.language))
        outbox.send(work, person, "sendVenue", payload, lane=lane, about=case.id)
    elif person.reachable:
        work.tx.add(row(work, person, case, item.kind, item.file_id, caption, lane))


def row(work: Work, person: Person, case: Case, kind: str, file_id: str, caption: str, lane: Lane) -> OutboxRow:
    """One picture, recording or file as a row of the outbox; caption in HTML."""
    method, parameter, captioned = _METHODS[kind]
    payload: dict[str, Any] = {parameter: file_id}
    if captioned:
        payload |= {"caption": caption, "parse_mode": "HTML"}
    if case.confidential and kind in _VEILED_KINDS:
        payload["has_spoiler"] = True
    return outbox.row(work, person, method, guarded(case, payload), lane, about=case.id)


def guarded(case: Case, payload: dict[str, Any]) -> dict[str, Any]:
    """Nothing of a confidential case can be forwarded or saved."""
    return payload | ({"protect_content": True} if case.confidential else {})
