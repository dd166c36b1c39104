"""Bring the posts of a checked roster into force."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import select

from domain import area as areas
from services import assignment, invitations, people, territory
from services.roster import Entry
from services.work import Work
from storage import audit
from storage.people import Appointment, Invitation, Person

#: Days an invitation link of an import lasts.
INVITATION_DAYS = 7


class Change(StrEnum):
    APPOINTED = "appointed"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    INVITED = "invited"


@dataclass(frozen=True)
class Line:
    """What the import did, or would do, with an entry. token: of the invitation, shown once."""

    entry: Entry
    change: Change
    token: str = ""


async def bring_in(work: Work, entries: Sequence[Entry]) -> list[Line]:
    """Rows already in force are left or updated, never doubled; nobody is dismissed by an import."""
    lines = [await _bring_in(work, entry) for entry in entries]
    counts = {str(change): sum(line.change is change for line in lines) for change in Change}
    audit.note(work.tx, work.now, None, "roster-import", **counts)
    await assignment.find_holders(work)
    return lines


async def _bring_in(work: Work, entry: Entry) -> Line:
    if areas.level(entry.area) is areas.Level.BANJAR:
        await territory.ensure_banjar(work.tx, entry.area)
    if entry.telegram_id is None:
        return await _invite(work, entry)
    person = await work.tx.get(Person, entry.telegram_id)
    if person is None:
        person = Person(telegram_id=entry.telegram_id, name=entry.name, language=entry.language, language_chosen=True)
        work.tx.add(person)
        await work.tx.flush()
    held = await _held(work, entry)
    if held is None:
        people.appoint(work, entry.telegram_id, entry.role, entry.area, entry.title, entry.name)
        await work.tx.flush()
        return Line(entry, Change.APPOINTED)
    if (held.title, held.name) == (entry.title, entry.name):
        return Line(entry, Change.UNCHANGED)
    held.title, held.name = entry.title, entry.name
    return Line(entry, Change.UPDATED)


async def _held(work: Work, entry: Entry) -> Appointment | None:
    return await work.tx.scalar(
        select(Appointment).where(
            Appointment.person_id == entry.telegram_id,
            Appointment.role == entry.role,
            Appointment.area_code == entry.area,
            Appointment.until.is_(None),
        )
    )


async def _invite(work: Work, entry: Entry) -> Line:
    """A link for a row without an account. An older link for the same row stops working; a post taken stays."""
    taken = await work.tx.scalar(
        select(Appointment).where(
            Appointment.name == entry.name,
            Appointment.role == entry.role,
            Appointment.area_code == entry.area,
            Appointment.until.is_(None),
        )
    )
    if taken is not None:
        return Line(entry, Change.UNCHANGED)
    older = await work.tx.scalars(
        select(Invitation).where(
            Invitation.name == entry.name,
            Invitation.role == entry.role,
            Invitation.area_code == entry.area,
            Invitation.used_at.is_(None),
        )
    )
    for invitation in older:
        invitation.expires_at = min(invitation.expires_at, work.now)
    invitation = Invitation(
        role=entry.role, area_code=entry.area, title=entry.title, name=entry.name, language=entry.language
    )
    return Line(entry, Change.INVITED, invitations.invite(work, invitation, INVITATION_DAYS))
