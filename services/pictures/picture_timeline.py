"""The timeline: when how much came, by day or by hour, and how grave. Imports matplotlib: see drawing."""

import math
from collections.abc import Sequence

from domain.picture import DayCounts
from domain.severity import Severity
from services.files import sheet
from services.files.sheet import Sheet
from services.labels import Box
from services.pictures import palette
from services.pictures.picture_frame import MARGIN, SMALL, WIDTH, foot, head, say_nothing
from services.pictures.picture_words import PictureWords
from texts.moments import day

HEIGHT = 1080
_TOTAL, _PART = 30, 25
#: Figures smaller than this are not read on a phone.
_SMALLEST_TOTAL = 20
_MOST_LINES = 5
#: The scale does not end below this: a single report is no tower.
_LEAST_SCALE = 4
#: Of the room a day has, and at most so many pixels.
_BAR, _WIDEST_BAR = 0.78, 120


def draw(days: Sequence[DayCounts], *, words: PictureWords) -> bytes:
    """PNG of 1080 by 1080."""
    on = Sheet(WIDTH, HEIGHT, palette.PAPER)
    top = head(on, words)
    bottom = foot(on, words, [])
    frame = Box(MARGIN + 50, top + 56, WIDTH - MARGIN, bottom - 92)
    highest = max((day.total for day in days), default=0)
    step = _step(highest)
    most = max(math.ceil(highest / step) * step, _LEAST_SCALE)
    _draw_lines(on, frame, step, most)
    if days:
        _draw_bars(on, frame, days, most)
        _name_days(on, frame, days, words.language)
    on.text(frame.middle[0], frame.bottom + 78, words.axis, SMALL, palette.SOFT, align="center")
    if not highest:
        say_nothing(on, words, frame)
    return on.png()


def _step(highest: int) -> int:
    """Between the lines across: 1, 2 or 5 and their tens, so that there are at most five lines."""
    power = 1
    while True:
        for step in (power, 2 * power, 5 * power):
            if highest <= step * _MOST_LINES:
                return step
        power *= 10


def _draw_lines(on: Sheet, frame: Box, step: int, most: int) -> None:
    for value in range(0, most + 1, step):
        y = frame.bottom - (frame.bottom - frame.top) * value / most
        on.line((frame.left, y), (frame.right, y), palette.BORDER if value else palette.DIVIDE, 2 if value else 3)
        on.text(frame.left - 14, y, str(value), SMALL, palette.SOFT, align="right")


def _draw_bars(on: Sheet, frame: Box, days: Sequence[DayCounts], most: int) -> None:
    """The gravest lies at the bottom, where heights are compared best."""
    room = (frame.right - frame.left) / len(days)
    width = min(room * _BAR, _WIDEST_BAR)
    size = _total_size(days, room)
    for number, counts in enumerate(days):
        middle, y = frame.left + room * (number + 0.5), frame.bottom
        for severity in sorted(Severity, reverse=True):
            count = counts.counts.get(severity, 0)
            height = (frame.bottom - frame.top) * count / most
            y -= height
            fill = palette.SEVERITY[severity]
            if count:
                on.box(middle - width / 2, y, width, height, fill, edge=palette.PAPER, line=min(1.5, width / 10))
            if count and count != counts.total and height > _PART * 1.3 and width > 2 * _PART:
                on.text(middle, y + height / 2, str(count), _PART, palette.on(fill), align="center")
        if counts.total and size:
            on.text(middle, y - size * 0.75, str(counts.total), size, palette.INK, bold=True, align="center")


def _total_size(days: Sequence[DayCounts], room: float) -> float:
    """So that the widest total stays above its bar; 0 when none could be read there."""
    widest = max(sheet.width_of(str(day.total), _TOTAL, bold=True) for day in days)
    size = min(_TOTAL, _TOTAL * room * 0.95 / widest)
    return size if size >= _SMALLEST_TOTAL else 0


def _name_days(on: Sheet, frame: Box, days: Sequence[DayCounts], language: str) -> None:
    """As many as there is room for: hours from midnight on, days back from the last, which is the one looked for."""
    room = (frame.right - frame.left) / len(days)
    names = [day(counts.day, language) if counts.hour is None else f"{counts.hour:02}.00" for counts in days]
    widest = max(sheet.width_of(name, SMALL) for name in names) + 18
    every = math.ceil(widest / room)
    shown = range(0, len(names), every) if days[0].hour is not None else range(len(names) - 1, -1, -every)
    for number in shown:
        middle = frame.left + room * (number + 0.5)
        half = sheet.width_of(names[number], SMALL) / 2
        x = min(max(middle, half + 8), on.width - half - 8)
        on.line((middle, frame.bottom), (middle, frame.bottom + 10), palette.DIVIDE, 2)
        on.text(x, frame.bottom + 32, names[number], SMALL, palette.INK, align="center")
