"""Bring the posts of a checked roster into force."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from domain import area as areas
from domain.area import Level
from services.appointments import invitations, roster_news
from services.appointments.roster import Entry
from services.appointments.roster_plan import Change, Line, plan
from services.casework import assignment
from services.work import Work
from storage import areas as area_rows
from storage import audit
from storage import people as person_rows
from storage.areas import Area
from storage.people import Appointment, Invitation, Person

#: Days an invitation link of an import lasts.
INVITATION_DAYS = 7


async def bring_in(work: Work, entries: Sequence[Entry], by: int | None = None) -> list[Line]:
    """Rows already in force are left or updated, never doubled; a post ends only where its row says so.

    by: who imports, None at the command line.
    """
    await lock(work)
    return await carry_out(work, await plan(work, entries), by)


async def lock(work: Work) -> None:
    """Two rosters come in one after the other: what one finds missing the other may just have written."""
    await area_rows.locked(work.tx, areas.KABUPATEN)


async def carry_out(work: Work, lines: Sequence[Line], by: int | None) -> list[Line]:
    """What was planned in this transaction; the lines come back with the tokens of the invitations."""
    await _ensure_banjar(work, {line.entry.area for line in lines if line.change in {Change.APPOINTED, Change.INVITED}})
    await _ensure_persons(work, [line.entry for line in lines if line.change is Change.APPOINTED])
    turned, retitled = roster_news.turned(lines), roster_news.retitled(lines)
    made: list[Appointment | Invitation] = []
    done = [_carry_out(work, line, by, made) for line in lines]
    # In one statement each: SQLite gives numbers back row by row only, and nobody asks for these.
    await work.tx.run_sync(lambda session: session.bulk_save_objects(made, preserve_order=False))
    for line in lines:
        _note(work, line, by)
    counts = {str(change): sum(line.change is change for line in done) for change in Change}
    audit.note(work.tx, work.now, by, "roster-import", **counts)
    work.posts.clear()
    await work.tx.flush()
    await roster_news.follow(work, lines, by, turned=turned, retitled=retitled)
    await assignment.find_holders(work)
    return done


def _carry_out(work: Work, line: Line, by: int | None, made: list[Appointment | Invitation]) -> Line:
    """made: gets what is new."""
    entry = line.entry
    for link in line.links:
        link.revoked_at = work.now
    match line.change:
        case Change.APPOINTED if entry.telegram_id is not None:
            post = Appointment(
                person_id=entry.telegram_id,
                role=entry.role,
                area_code=entry.area,
                title=entry.title or "",
                name=entry.name,
                since=work.now,
            )
            made.append(post)
        case Change.UPDATED if line.held is not None:
            line.held.name = entry.name
            line.held.title = line.held.title if entry.title is None else entry.title
        case Change.ENDED if line.held is not None:
            line.held.until = work.now
        case Change.INVITED:
            invitation = Invitation(
                role=entry.role,
                area_code=entry.area,
                title=entry.title or "",
                name=entry.name,
                language=entry.language,
            )
            made.append(invitation)
            return replace(line, token=invitations.prepare(work, invitation, INVITATION_DAYS, by))
    return line


#: How the audit calls what became of a row; one that stays as it was is not named.
_DONE = {
    Change.APPOINTED: "appointed",
    Change.UPDATED: "post-changed",
    Change.ENDED: "post-ended",
    Change.INVITED: "invitation",
}


def _note(work: Work, line: Line, by: int | None) -> None:
    """Each post by itself: who was given it by which roster is asked years later."""
    for link in line.links:
        told = {"invitation": link.id, "role": link.role, "area": link.area_code, "title": link.title}
        audit.note(work.tx, work.now, by, "invitation-revoked", by="roster", **told)
    if line.change in _DONE:
        told = {"role": line.entry.role, "area": line.entry.area, "title": line.entry.title}
        whose = line.held.person_id if line.held is not None else line.entry.telegram_id
        person = {} if whose is None else {"person": whose}
        audit.note(work.tx, work.now, by, _DONE[line.change], by="roster", **told, **person)


async def _ensure_banjar(work: Work, codes: Iterable[str]) -> None:
    """All at once; why they come to be so late is told in places.territory."""
    wanted = {code for code in codes if areas.level(code) is Level.BANJAR}
    known = {area.code for area in await area_rows.every(work.tx)} if wanted else set()
    for code in sorted(wanted - known):
        name = f"Banjar {code.rpartition('.')[2]}"
        work.tx.add(Area(code=code, level=Level.BANJAR, name=name, parent_code=areas.parent(code)))
    await work.tx.flush()


async def _ensure_persons(work: Work, entries: Sequence[Entry]) -> None:
    """An account nobody has seen yet is known by what the roster says of it, until it first writes."""
    wanted = {entry.telegram_id: entry for entry in reversed(entries) if entry.telegram_id is not None}
    known = await person_rows.by_ids(work.tx, wanted)
    for telegram_id in sorted(wanted.keys() - known.keys()):
        entry = wanted[telegram_id]
        person = Person(telegram_id=telegram_id, name=entry.name, language=entry.language, language_chosen=True)
        work.tx.add(person)
    await work.tx.flush()
