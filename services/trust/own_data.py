"""The copy of a person's data as a file: JSON that people can read, nobody else's data in it.

Officers are named by their post, other residents not at all.
"""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from domain.lifecycle import Step
from services import people
from services.casework.case_card import category_label
from services.work import House, Work
from storage import cases as case_rows
from storage import own_data
from storage.cases import Case, CaseEvent, Evidence
from storage.identity import IdentityRequest
from storage.own_data import OwnData
from storage.people import Appointment, Person
from texts.catalogue import LANGUAGES

#: What of an event's detail is the person's own, or was said to them.
_TOLD = ("words", "note", "reason", "stars", "edited")

#: Steps whose reasons stay among officers, and words of other residents.
_UNTOLD = frozenset({Step.HAND_OVER, Step.ORDER, Step.FOLLOW})


async def make(tx: AsyncSession, house: House, recipe: dict[str, Any]) -> bytes:
    """recipe: person, and at (ISO) when it was asked for. Empty braces when they had themselves erased meanwhile."""
    work = Work(tx, datetime.fromisoformat(str(recipe["at"])), house)
    found = await own_data.of(tx, int(recipe["person"]))
    content = await _Copy(work, found).content() if found is not None else {}
    return json.dumps(content, ensure_ascii=False, indent=2).encode()


class _Copy:
    def __init__(self, work: Work, data: OwnData) -> None:
        self._work = work
        self._data = data
        self._language = data.person.language

    async def content(self) -> dict[str, Any]:
        """Sections by name; the first ones say what each is, in every language."""
        sections = {
            "profil": self._profile(),
            "jabatan": [self._post(post) for post in self._data.posts],
            "draf": self._draft(),
            "laporan": [await self._report(case) for case in self._data.reports],
            "saksi": self._witnessed(),
            **self._duties(),
            **self._judged(),
            "identitas_dibuka": [await self._opening(asked, number) for asked, number in self._data.openings],
            "kiriman_gagal": [
                {"nomor": failed.id, "waktu": self._at(failed.at), "isi": failed.payload}
                for failed in self._data.failed
            ],
            "audit": [{"waktu": self._at(row.at), "apa": row.what} for row in self._data.audit],
            "pesan": self._data.messages,
        }
        return {
            "tentang": {language: self._work.texts.plain("own-data-about", language) for language in LANGUAGES},
            "kunci": {name: self._explained(name) for name in sections},
            "dibuat": self._at(self._work.now),
            **sections,
        }

    def _explained(self, section: str) -> dict[str, str]:
        name = f"own-data-{section.replace('_', '-')}"
        return {language: self._work.texts.plain(name, language) for language in LANGUAGES}

    def _profile(self) -> dict[str, Any]:
        person = self._data.person
        return {
            "nomor_akun": person.telegram_id,
            "nama": person.name,
            "nama_pengguna": person.username,
            "bahasa": person.language,
            "desa": self._area(person.home_area),
            "pertama_menulis": self._at(person.wrote_at),
            "tidak_terjangkau_sejak": self._at(person.unreachable_at),
            "jeda_melapor_sampai": self._at(person.muted_until),
            "pengingat_pemilu": person.wants_reminders,
            "ringkasan": person.wants_digest,
            "pemberitahuan_privasi": {"versi": person.notice_version, "ditunjukkan": self._at(person.notice_at)},
        }

    def _post(self, post: Appointment) -> dict[str, Any]:
        title = people.title_of(self._work, post, self._language)
        return {"jabatan": title, "nama": post.name, "sejak": self._at(post.since), "sampai": self._at(post.until)}

    def _draft(self) -> dict[str, Any] | None:
        draft = self._data.draft
        if draft is None:
            return None
        media = [{"jenis": item["kind"], "file_id": item["file_id"]} for item in draft.media]
        return {
            "tulisan": draft.text,
            "lampiran": media,
            "desa": self._area(draft.area_code),
            "titik": _point(draft.lat, draft.lon),
            "terakhir": self._at(draft.updated_at),
        }

    async def _report(self, case: Case) -> dict[str, Any]:
        tx = self._work.tx
        return {
            "nomor": case.number,
            "dibuka": self._at(case.opened_at),
            "jenis": category_label(self._work, case.category, self._language),
            "tingkat": case.severity,
            "status": self._work.texts.plain(f"state-{case.state}", self._language),
            "rahasia": case.confidential,
            "untuk_warga_lain": case.behalf_of is not None,
            "desa": self._area(case.area_code),
            "titik": _point(case.lat, case.lon),
            "tulisan": case.text,
            "hasil": case.note,
            "penilaian": case.rating,
            "diterima": self._at(case.accepted_at),
            "selesai": self._at(case.resolved_at),
            "ditutup": self._at(case.closed_at),
            "lampiran": [self._evidence(kept) for kept in await case_rows.evidence(tx, case.id)],
            "langkah": [await self._event(event, case) for event in await case_rows.events(tx, case.id)],
        }

    def _evidence(self, kept: Evidence) -> dict[str, Any]:
        place = _point(kept.detail.get("lat"), kept.detail.get("lon"))
        return {"jenis": kept.kind, "file_id": kept.file_id, "titik": place, "waktu": self._at(kept.at)}

    async def _event(self, event: CaseEvent, case: Case) -> dict[str, Any]:
        hidden = event.kind in _UNTOLD and event.actor_id != self._data.person.telegram_id
        told = {} if hidden else {key: event.detail[key] for key in _TOLD if event.detail.get(key)}
        actor = await self._actor(event, case)
        return {"waktu": self._at(event.at), "langkah": self._step(event.kind), "oleh": actor} | told

    async def _actor(self, event: CaseEvent, case: Case) -> str:
        def label(name: str) -> str:
            return self._work.texts.plain(f"own-data-{name}", self._language)

        if event.actor_id is None:
            return label("system")
        if event.actor_id == self._data.person.telegram_id:
            return label("you")
        if event.kind == Step.FOLLOW:
            return label("resident")
        actor = await self._work.tx.get(Person, event.actor_id)
        if actor is None or not await people.posts_of(self._work, actor):
            return label("officer")
        return await people.title_of_person(self._work, actor, case.area_code, self._language)

    def _step(self, kind: str) -> str:
        name = f"step-{kind}"
        known = name in set(self._work.texts.names(self._language))
        return self._work.texts.plain(name, self._language) if known else kind

    def _witnessed(self) -> list[dict[str, Any]]:
        said = {number: event.detail.get("words", "") for event, number in self._data.said}
        return [
            {"nomor": number, "sejak": self._at(follower.since), "tulisan": said.get(number, "")}
            for follower, number in self._data.seen
        ]

    def _duties(self) -> dict[str, Any]:
        """What an officer did as such."""
        data = self._data
        return {
            "siaran_dijawab": [
                {"siaran": sent.id, "diminta": sent.asks, "dijawab": self._at(answer.at)}
                for answer, sent in data.answers
            ],
            "pemeriksaan": [
                {
                    "putaran": name,
                    "tps": number,
                    "desa": self._area(checkin.area_code),
                    "jawaban": checkin.state,
                    "waktu": self._at(checkin.answered_at),
                    "foto": checkin.photo,
                }
                for checkin, name, number in data.checkins
            ],
            "situasi_aman": [
                {"daerah": self._area(report.area_code), "hari": report.day.isoformat(), "waktu": self._at(report.at)}
                for report in data.calm
            ],
            "latihan": [
                {
                    "daerah": self._area(drill.area_code),
                    "waktu": self._at(drill.at),
                    "dijawab": self._at(answer.answered_at),
                }
                for answer, drill in data.drills
            ],
            "siaran_ditulis": [
                {"siaran": sent.id, "waktu": self._at(sent.made_at), "tulisan": sent.texts} for sent in data.broadcasts
            ],
            "penanganan": data.held,
        }

    def _judged(self) -> dict[str, Sequence[Mapping[str, Any]]]:
        return {
            "jeda": [
                {
                    "nomor": number,
                    "sejak": self._at(mute.since),
                    "sampai": self._at(mute.until),
                    "alasan": mute.reason,
                    "keberatan": mute.appeal,
                    "diputuskan": self._at(mute.decided_at),
                    "dicabut": mute.lifted,
                }
                for mute, number in self._data.mutes
            ]
        }

    async def _opening(self, asked: IdentityRequest, number: str) -> dict[str, Any]:
        post = await self._work.tx.get_one(Appointment, asked.post_id)
        return {
            "nomor": number,
            "kepada": people.title_of(self._work, post, self._language),
            "alasan": asked.reason,
            "diminta": self._at(asked.at),
            "dibuka": self._at(asked.decided_at),
        }

    def _area(self, code: str | None) -> str | None:
        return people.area_name(self._work, code) if code else None

    def _at(self, moment: datetime | None) -> str | None:
        return moment.astimezone(self._work.house.zone).isoformat(timespec="seconds") if moment else None


def _point(lat: float | None, lon: float | None) -> list[float] | None:
    return None if lat is None or lon is None else [lat, lon]
