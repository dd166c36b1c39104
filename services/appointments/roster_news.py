"""What a roster means for those in office, once its rows are written: cases go on, and everyone concerned is told.

The rest is as when one post changes hands (posts, succession); here many do at once, so posts are
read together, and whoever never wrote to the bot, and so holds and reads nothing, is passed over.
"""

from collections.abc import Sequence

from domain.roles import Post, Role
from services import people
from services.appointments import posts, succession
from services.appointments.roster_plan import Change, Line, name_of
from services.work import Work
from storage import people as rows
from storage.cases import Case
from storage.people import Appointment, Person

Place = tuple[str, str]


def turned(lines: Sequence[Line]) -> list[Appointment]:
    """Posts whose new title makes army of police or the other way round. Before they are changed."""
    found = [line.held for line in lines if line.change is Change.UPDATED and line.held and _turns(line, line.held)]
    return [post for post in found if post.person.reachable]


def retitled(lines: Sequence[Line]) -> list[Appointment]:
    """Posts whose title changes. Before they are changed."""
    return [
        line.held
        for line in lines
        if line.change is Change.UPDATED and line.held and line.entry.title not in {None, line.held.title}
    ]


async def follow(
    work: Work, lines: Sequence[Line], by: int | None, *, turned: Sequence[Appointment], retitled: Sequence[Appointment]
) -> None:
    """by: the operator; None at the command line."""
    now = await rows.every_post(work.tx, work.now)
    for post in now:
        work.posts.setdefault(post.person_id, []).append(people.as_post(post, post.person))
    ended = {_place(line.held): line.held for line in lines if line.change is Change.ENDED and line.held}
    given = {(line.entry.telegram_id, *_entry_place(line)) for line in lines if line.change is Change.APPOINTED}
    new = [post for post in now if (post.person_id, *_place(post)) in given and post.person.reachable]
    heirs = {_place(post): post for post in reversed(new)}
    operator = await work.tx.get(Person, by) if by is not None else None
    mine: dict[int, list[Case]] = {}
    for line in lines:
        if line.change is Change.ENDED and line.held and line.held.person.wrote_at is not None:
            gone = await _end(work, operator, line.held, heirs.get(_place(line.held)))
            for case in gone:
                mine.setdefault(case.holder_id or 0, []).append(case)
    for post in turned:
        await succession.follow(work, operator, post.person, post, None)
    for post in new:
        former = ended.get(_place(post))
        if former is None:
            await posts.tell(work, post.person, "post-told-appointed", post, [])
        else:
            got, name = mine.get(post.person_id, []), name_of(former, former.person)
            await posts.tell(work, post.person, "post-told-received", post, got, "post-told-yours", former=name)
    for post in retitled:
        await posts.tell(work, post.person, "post-told-titled", post, [])


async def _end(work: Work, by: Person | None, post: Appointment, heir: Appointment | None) -> list[Case]:
    taken_over = people.as_post(heir, heir.person) if heir is not None else None
    gone = await succession.follow(work, by, post.person, post, taken_over)
    if heir is None:
        await posts.tell(work, post.person, "post-told-ended", post, gone)
    else:
        await posts.tell(work, post.person, "post-told-handed-over", post, gone, heir=name_of(heir, heir.person))
    return gone


def _turns(line: Line, held: Appointment) -> bool:
    if line.entry.title is None:
        return False
    before, after = (
        Post(0, 0, Role(held.role), held.area_code, title=title) for title in (held.title, line.entry.title)
    )
    return before.army is not after.army


def _place(post: Appointment) -> Place:
    return post.role, post.area_code


def _entry_place(line: Line) -> Place:
    return str(line.entry.role), line.entry.area
