"""What a checked roster would change, compared with the posts there are: every post read at once, nothing written."""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from services.appointments.roster import LONGEST, Entry
from services.files.spreadsheet import fit
from services.work import Work
from storage import invitations, people
from storage.people import Appointment, Invitation, Person
from texts.catalogue import shortened


class Change(StrEnum):
    APPOINTED = "appointed"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    INVITED = "invited"
    ENDED = "ended"
    #: The file ends a post that nobody holds by that row.
    ABSENT = "absent"


#: What is written when a roster comes into force.
WRITES = (Change.APPOINTED, Change.UPDATED, Change.ENDED, Change.INVITED)


@dataclass(frozen=True)
class Line:
    """What becomes of an entry. held: the post it speaks of. links: not yet used, they would lead nowhere any more.

    token: of the new invitation, shown once.
    """

    entry: Entry
    change: Change
    held: Appointment | None = None
    links: tuple[Invitation, ...] = ()
    token: str = ""


def told(text: str) -> str:
    """A name or a title as a file carries it, so that what was exported comes back as it was."""
    return shortened(" ".join(fit(text).split()), LONGEST, "…")


def name_of(post: Appointment, person: Person) -> str:
    """Never empty: a roster has no row without a name."""
    return told(post.name) or told(person.name) or str(person.telegram_id)


async def plan(work: Work, entries: Sequence[Entry]) -> list[Line]:
    posts = await people.every_post(work.tx, work.now)
    return compare(entries, posts, await invitations.open_ones(work.tx, work.now))


def compare(entries: Iterable[Entry], posts: Sequence[Appointment], links: Iterable[Invitation]) -> list[Line]:
    """A line an entry, in their order. posts: all that are in force, with their persons."""
    by_account = {(post.person_id, post.role, post.area_code): post for post in posts}
    by_name = {(name_of(post, post.person).casefold(), post.role, post.area_code): post for post in posts}
    open_links: dict[tuple[str, str, str], list[Invitation]] = {}
    for link in links:
        open_links.setdefault((told(link.name).casefold(), link.role, link.area_code), []).append(link)
    lines = []
    for entry in entries:
        key = (entry.name.casefold(), entry.role, entry.area)
        held = by_account.get((entry.telegram_id, entry.role, entry.area)) if entry.telegram_id else by_name.get(key)
        lines.append(_line(entry, held, tuple(open_links.get(key, ()))))
    return lines


def digest(lines: Sequence[Line]) -> str:
    """The same as long as bringing them in would do the same to the same posts and links."""
    said = [
        (
            line.entry.line,
            line.change,
            line.held and (line.held.id, line.held.name, line.held.title),
            [link.id for link in line.links],
        )
        for line in lines
    ]
    return hashlib.sha256(repr(said).encode()).hexdigest()


def _line(entry: Entry, held: Appointment | None, links: tuple[Invitation, ...]) -> Line:
    if entry.ends:
        found = held is not None or bool(links)
        return Line(entry, Change.ENDED if found else Change.ABSENT, held, links)
    if held is not None:
        same = (
            name_of(held, held.person) == entry.name or entry.telegram_id is None,
            entry.title in {None, told(held.title)},
        )
        return Line(entry, Change.UNCHANGED if all(same) else Change.UPDATED, held)
    if entry.telegram_id is not None:
        return Line(entry, Change.APPOINTED, links=links)
    return Line(entry, Change.INVITED, links=links)
