"""What a roster would change, or has changed, as people read it."""

from collections import Counter
from collections.abc import Sequence

from services import people
from services.appointments.roster_plan import Change, Line, name_of, told
from services.work import Work
from texts.catalogue import Markup, joined, shortened

#: Of each kind of change so many lines are shown, and so much of a name or a title.
MOST_LINES = 5
LONGEST_NAME = 60

#: In the order they are read; what stays as it is has a number only.
_SECTIONS = (Change.APPOINTED, Change.UPDATED, Change.INVITED, Change.ENDED, Change.ABSENT)


def counted(work: Work, lines: Sequence[Line], language: str) -> Markup:
    """One line a kind of change that there is."""
    counts = Counter(line.change for line in lines)
    found = [change for change in (*_SECTIONS, Change.UNCHANGED) if counts[change]]
    said = [work.texts.text(f"roster-count-{change}", language, count=counts[change]) for change in found]
    return joined(said, "\n")


def shown(work: Work, lines: Sequence[Line], language: str) -> Markup:
    """The first lines of each kind, under its number."""
    unchanged = sum(line.change is Change.UNCHANGED for line in lines)
    parts = [_section(work, [line for line in lines if line.change is change], language) for change in _SECTIONS]
    if unchanged:
        parts.append(work.texts.text("roster-count-unchanged", language, count=unchanged))
    links = sum(len(line.links) for line in lines)
    if links:
        parts.append(work.texts.text("roster-links-end", language, count=links))
    return joined(parts, "\n")


def _section(work: Work, lines: Sequence[Line], language: str) -> Markup:
    if not lines:
        return Markup()
    head = work.texts.text(f"roster-count-{lines[0].change}", language, count=len(lines))
    said = [_line(work, line, language) for line in lines[:MOST_LINES]]
    if len(lines) > MOST_LINES:
        said.append(work.texts.text("roster-more", language, count=len(lines) - MOST_LINES))
    return joined([head, *said], "\n")


def _line(work: Work, line: Line, language: str) -> Markup:
    entry, held = line.entry, line.held
    after = entry.title if entry.title is not None or held is None else told(held.title)
    post = people.post_name(work, entry.role, entry.area, language)
    if line.change is Change.UPDATED and held is not None:
        was, now = name_of(held, held.person), entry.name
        before, then = (told(held.title), after) if was == now else (was, now)
        before, then = (_cut(word or work.texts.plain("roster-empty", language)) for word in (before, then))
        return work.texts.text("roster-line-updated", language, name=_cut(was), post=post, before=before, after=then)
    return work.texts.text("roster-line", language, name=_cut(entry.name), post=_cut(after or post))


def _cut(text: str) -> str:
    return shortened(text, LONGEST_NAME, "…")
