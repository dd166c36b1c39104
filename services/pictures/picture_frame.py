"""What both pictures have around them: a head that says what they show, a foot that says what the colours mean."""

from domain.severity import Severity
from services.files import sheet
from services.files.sheet import Sheet
from services.labels import Box
from services.pictures import palette
from services.pictures.picture_words import PictureWords

WIDTH = 1080
#: Pixels kept free at the sides.
MARGIN = 44
TITLE, SUBTITLE, SMALL = 50, 33, 28
#: A title of one line may become this small before it is broken into two.
_SMALLEST_TITLE = 42
_KEY_ROW = 48


def head(on: Sheet, words: PictureWords) -> float:
    """How far down it reaches, in pixels."""
    room = on.width - 2 * MARGIN
    size = _fitting(words.title, room)
    y = 20.0
    for line in sheet.lines_of(words.title, size, room, bold=True):
        y += size * 0.62
        on.text(MARGIN, y, line, size, palette.INK, bold=True, order=9)
        y += size * 0.62
    for line in sheet.lines_of(words.subtitle, SUBTITLE, room):
        y += SUBTITLE * 0.65
        on.text(MARGIN, y, line, SUBTITLE, palette.SOFT, order=9)
        y += SUBTITLE * 0.65
    return y + 14


def foot(on: Sheet, words: PictureWords, notes: list[str]) -> float:
    """How far up it reaches, in pixels: the colours from the gravest on, what else is to be known, when it was made."""
    lines = [line for note in notes for line in sheet.lines_of(note, SMALL, on.width - 2 * MARGIN)]
    rows = _key_rows(words, on.width - 2 * MARGIN)
    top = on.height - 20 - SMALL * 1.35 * (len(lines) + 1) - _KEY_ROW * len(rows) - 8
    y = top + 8
    for row in rows:
        y += _KEY_ROW / 2
        for x, severity, name in row:
            on.box(x, y - 14, 28, 28, palette.SEVERITY[severity], rounding=6, order=9)
            on.text(x + 40, y, name, SMALL, palette.INK, order=9)
        y += _KEY_ROW / 2
    for line in [*lines, words.made]:
        y += SMALL * 0.675
        on.text(MARGIN, y, line, SMALL, palette.SOFT, order=9)
        y += SMALL * 0.675
    return top


def say_nothing(on: Sheet, words: PictureWords, where: Box) -> None:
    """An empty picture is news too: nobody should think that it failed."""
    x, y = where.middle
    width = sheet.width_of(sheet.readable(words.nothing), TITLE, bold=True) + 72
    on.box(x - width / 2, y - 52, width, 104, palette.PAPER, edge=palette.BORDER, line=2, rounding=20, order=6)
    on.text(x, y, words.nothing, TITLE, palette.SOFT, bold=True, align="center", order=7)


def _key_rows(words: PictureWords, room: float) -> list[list[tuple[float, Severity, str]]]:
    """(left, severity, name) of what fits beside each other."""
    rows: list[list[tuple[float, Severity, str]]] = [[]]
    x = 0.0
    for severity in sorted(words.severities, reverse=True):
        name = sheet.readable(words.severities[severity])
        width = 40 + sheet.width_of(name, SMALL)
        if rows[-1] and x + width > room:
            rows.append([])
            x = 0.0
        rows[-1].append((MARGIN + x, severity, name))
        x += width + 34
    return rows


def _fitting(title: str, room: float) -> float:
    return next(
        (
            size
            for size in range(TITLE, _SMALLEST_TITLE - 1, -2)
            if sheet.width_of(sheet.readable(title), size, bold=True) <= room
        ),
        _SMALLEST_TITLE,
    )
