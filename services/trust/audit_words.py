"""How a row of the audit reads: who, what was done, about what. Names of reporters are in none of them."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from domain import area as areas
from domain.audited import BY_A_REPORTER, BY_ITSELF, KINDS
from domain.roles import Role
from services.work import House
from storage import exports
from storage import people as person_rows
from storage.audit import Audit
from storage.people import Appointment
from texts.catalogue import MissingTextError, shortened
from texts.moments import day

#: UTF-16 units of somebody's words that a line shows, and of all it tells of its subject.
LONGEST_QUOTE, LONGEST_SUBJECT = 80, 220

#: What a detail counts, in the order it is told.
_COUNTED = ("planned", "count", "reports", "tries", "rounds", "rows", "days")


class Words:
    """names: of persons by Telegram id. appointments: who held which post when; the smallest area speaks for them."""

    def __init__(self, house: House, language: str, names: dict[int, str], appointments: Iterable[Appointment]) -> None:
        self._house = house
        self._language = language
        self._names = names
        self._posts: dict[int, list[Appointment]] = {}
        for held in appointments:
            self._posts.setdefault(held.person_id, []).append(held)

    @classmethod
    async def gather(
        cls,
        tx: AsyncSession,
        house: House,
        language: str,
        rows: Iterable[Audit],
        appointments: Sequence[Appointment] | None = None,
    ) -> "Words":
        """What it takes to read these rows; appointments: all there ever were, when they are at hand."""
        ids = {each for row in rows for each in mentioned(row)}
        if appointments is None:
            appointments = await exports.appointments_of(tx, ids)
        known = {number: person.name for number, person in (await person_rows.by_ids(tx, ids)).items()}
        return cls(house, language, known, [held for held in appointments if held.person_id in ids])

    def actor(self, row: Audit) -> str:
        """Title and name as they were then; without one it was Kulkul itself, a reporter, or the server's console."""
        if row.actor_id is not None:
            return self.person(row.actor_id, row.at)
        if row.what in BY_A_REPORTER:
            return self._plain("audit-by-reporter")
        return self._plain("audit-by-itself" if row.what in BY_ITSELF else "audit-by-console")

    def person(self, number: int, at: datetime) -> str:
        name = self._names.get(number, "")
        held = [
            post for post in self._posts.get(number, ()) if post.since <= at and not (post.until and post.until <= at)
        ]
        if held:
            post = max(held, key=lambda each: len(each.area_code))
            name, title = name or post.name, self.title(post)
            return f"{title} ({name})" if name else title
        return name or self._plain("audit-account", id=str(number))

    def title(self, post: Appointment) -> str:
        return post.title or self._post(post.role, post.area_code)

    def action(self, row: Audit) -> str:
        """A release to come may have kinds that this one has no words for."""
        return self._plain(f"audit-did-{row.what}") if row.what in KINDS else row.what

    def subject(self, row: Audit) -> str:
        return shortened(" · ".join(part for part in self._parts(row) if part), LONGEST_SUBJECT, "…")

    def _parts(self, row: Audit) -> Iterable[str]:
        told = row.detail
        yield str(told.get("case", ""))
        yield f"#{told['broadcast']}" if "broadcast" in told else ""
        yield str(told.get("election") or told.get("slug") or "")
        yield self._where(told)
        for key in ("person", "asked_by"):
            if isinstance(told.get(key), int):
                yield self.person(told[key], row.at)
        yield self._to(told, row.at)
        for key in ("since", "until"):
            if isinstance(told.get(key), str):
                yield self._plain(f"audit-{key}", day=self._day(told[key], key))
        for key in _COUNTED:
            if isinstance(told.get(key), int):
                yield self._plain(f"audit-count-{key}", count=told[key])
        if "changed" in told:
            yield ", ".join(map(str, told["changed"]))
        if row.what == "migrated":
            yield f"{told.get('from') or '–'} → {told.get('to')}"
        yield self._why(told)

    def _where(self, told: dict[str, Any]) -> str:
        area = told.get("area")
        if not isinstance(area, str) or not areas.well_formed(area):
            return ""
        if told.get("title"):
            return str(told["title"])
        return self._post(told["role"], area) if told.get("role") in set(Role) else self._area(area)

    def _to(self, told: dict[str, Any], at: datetime) -> str:
        """Whom a post went to, where it went, what it is called now."""
        to = told.get("to") if "role" in told else None
        match to:
            case int():
                return f"→ {self.person(to, at)}"
            case str() if areas.well_formed(to):
                return f"→ {self._area(to)}"
        return f"→ {told['after'] or '–'}" if "after" in told else ""

    def _day(self, moment: str, key: str) -> str:
        """until: the midnight after the last day."""
        local = datetime.fromisoformat(moment).astimezone(self._house.zone)
        return day(local - timedelta(seconds=key == "until"), self._language, year=True)

    def _why(self, told: dict[str, Any]) -> str:
        """A refusal by the words it was refused with, unless they need more than was kept."""
        if "why" in told:
            try:
                return shortened(self._plain(str(told["why"])), LONGEST_QUOTE, "…")
            except MissingTextError:
                return str(told["why"])
        reason = str(told.get("reason") or "").strip()
        return f"“{shortened(reason, LONGEST_QUOTE, '…')}”" if reason else ""

    def _post(self, role: str, area: str) -> str:
        level = f"-{areas.level(area)}" if role == Role.COMMANDER else ""
        return f"{self._plain(f'role-{role}{level}')} {self._area(area)}"

    def _area(self, code: str) -> str:
        if code == areas.KABUPATEN:
            return "Tabanan"
        place = self._house.gazetteer.place(code)
        return place.name if place else dict(self._house.gazetteer.kecamatan()).get(code, code)

    def _plain(self, name: str, **arguments: object) -> str:
        return self._house.texts.plain(name, self._language, **arguments)


def mentioned(row: Audit) -> set[int]:
    """The persons a row names: who did it, and to whom."""
    told = (row.actor_id, *(row.detail.get(key) for key in ("person", "asked_by", "to")))
    return {number for number in told if isinstance(number, int)}
