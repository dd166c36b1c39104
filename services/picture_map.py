"""The map of the situation: where how much happens, and how grave it is. Imports matplotlib: see services.drawing."""

import math
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
import shapely

from domain.picture import AreaFigure, by_desa
from services import palette, sheet
from services.gazetteer import Gazetteer
from services.labels import Box, freest, pushed_apart
from services.map_view import View, view_of
from services.picture_frame import WIDTH, foot, head, say_nothing
from services.picture_words import PictureWords
from services.sheet import Sheet

HEIGHT = 1350
_NAME, _QUIET_NAME = 27, 24
#: Of the figures: on the whole kabupaten, and closer.
_NUMBER, _CLOSER_NUMBER = 28, 38
#: Pixels between the places tried for a name.
_STEP = 14
#: Pixels beyond its border that the name of a kecamatan may go to: into the sea, when its land is full of figures.
_NEAR = 70


def draw(figures: Sequence[AreaFigure], *, area: str, words: PictureWords, gazetteer: Gazetteer) -> bytes:
    """PNG of 1080 by 1350: the kabupaten, or the kecamatan that the area is or lies in."""
    on = Sheet(WIDTH, HEIGHT, palette.SEA)
    top = head(on, words)
    guessed = gazetteer.borders() is None
    notes = [words.colours, words.still_open, words.guessed if guessed else ""]
    bottom = foot(on, words, [" ".join(filter(None, notes))])
    on.box(0, 0, WIDTH, top, palette.PAPER, order=7)
    on.box(0, bottom, WIDTH, HEIGHT - bottom, palette.PAPER, order=7)
    view = view_of(gazetteer, area, Box(0, top, WIDTH, bottom))
    shown = {code: figure for code, figure in by_desa(figures).items() if code in view.desa}
    _draw_land(on, view)
    taken = _draw_areas(on, view, shown) if view.true else _draw_discs(on, view, shown)
    if view.kecamatan is None:
        _name_kecamatan(on, view, dict(gazetteer.kecamatan()), taken)
    else:
        _name_desa(on, view, {desa.code: desa.name for desa in gazetteer.desa_of(view.kecamatan)}, taken)
    if not shown:
        say_nothing(on, words, view.frame)
    return on.png()


def _draw_land(on: Sheet, view: View) -> None:
    around = [shape for code, shape in view.districts.items() if view.kecamatan not in {None, code}]
    within = [shape for code, shape in view.districts.items() if view.kecamatan in {None, code}]
    if around:
        on.shapes(around, fill=palette.FAINT, edge=palette.BORDER, line=2, order=1)
    on.shapes(within, fill=palette.LAND, order=1)
    if view.true:
        on.shapes(list(view.desa.values()), fill="none", edge=palette.BORDER, line=1.2, order=2.1)
    on.shapes(within, fill="none", edge=palette.DIVIDE, line=2.6, order=2.2)


def _draw_areas(on: Sheet, view: View, figures: Mapping[str, AreaFigure]) -> list[Box]:
    """Where the figures stand. Desa with reports are coloured, those with an open one have a rim above the others'."""
    size = _number_size(view)
    taken = []
    if figures:
        fills = [palette.SEVERITY[figure.worst] for figure in figures.values()]
        on.shapes([view.desa[code] for code in figures], fill=fills, edge=palette.PAPER, line=1.2, order=2)
    rims = [view.desa[code] for code, figure in figures.items() if figure.open]
    if rims:
        on.shapes(rims, fill="none", edge=palette.INK, line=4, order=2.3)
    for code, figure in figures.items():
        x, y = view.middles[code]
        fill = palette.SEVERITY[figure.worst]
        on.text(x, y, str(figure.count), size, palette.on(fill), bold=True, align="center", halo=fill)
        taken.append(Box.around(x, y, sheet.width_of(str(figure.count), size, bold=True) + 6, size))
    return taken


def _draw_discs(on: Sheet, view: View, figures: Mapping[str, AreaFigure]) -> list[Box]:
    """Where the figures stand: on discs that grow with them, each as near to its desa as the others leave room."""
    size = _number_size(view)
    quiet = [middle for code, middle in view.middles.items() if code not in figures]
    on.discs(quiet, [5] * len(quiet), fill=[palette.BORDER], edge=["none"], line=[0], order=2.5)
    radii = [
        max(
            size * (0.62 + 0.22 * math.sqrt(figure.count)), sheet.width_of(str(figure.count), size, bold=True) * 0.5 + 7
        )
        for figure in figures.values()
    ]
    middles = pushed_apart([view.middles[code] for code in figures], radii)
    fills = [palette.SEVERITY[figure.worst] for figure in figures.values()]
    if figures:
        edges = [palette.INK if figure.open else palette.PAPER for figure in figures.values()]
        lines = [4.0 if figure.open else 1.5 for figure in figures.values()]
        on.discs(middles, radii, fill=fills, edge=edges, line=lines)
    for (x, y), fill, figure in zip(middles, fills, figures.values(), strict=True):
        on.text(x, y, str(figure.count), size, palette.on(fill), bold=True, align="center")
    return [Box.around(x, y, 2 * radius, 2 * radius) for (x, y), radius in zip(middles, radii, strict=True)]


def _name_kecamatan(on: Sheet, view: View, names: Mapping[str, str], taken: list[Box]) -> None:
    """Each within its borders or close by, where it covers the fewest figures; the narrowest choose first."""
    for code, shape in sorted(view.districts.items(), key=lambda item: float(item[1].area)):
        _name(on, _Label(names[code].split(), _NAME, palette.SOFT), _spots_around(shape), taken, view.frame)


def _name_desa(on: Sheet, view: View, names: Mapping[str, str], taken: list[Box]) -> None:
    """Each below its figure, or near it where others leave room. Those with a figure choose first: theirs are read."""
    figures = list(taken)
    own = {code: next((box for box in figures if box.holds(*view.middles[code])), None) for code in view.middles}
    for code in sorted(view.middles, key=lambda code: (own[code] is None, view.middles[code][1])):
        box = own[code]
        x, y = box.middle if box else view.middles[code]
        away = (box.bottom - box.top) / 2 + 16 if box else 0.0 if view.true else 20.0
        size, colour = (_NAME, palette.INK) if box else (_QUIET_NAME, palette.SOFT)
        label = _Label(sheet.lines_of(names[code], size, 190), size, colour)
        spots = [
            (x + across * 22, y + side * (away + down * 9), abs(across) * 9 + down * 6 + (side < 0) * 3)
            for side in (1, -1)
            for down in range(7)
            for across in range(-6, 7)
        ]
        _name(on, label, spots, taken, view.frame)


class _Label(NamedTuple):
    lines: list[str]
    size: float
    colour: str


def _name(on: Sheet, label: _Label, spots: Sequence[tuple[float, float, float]], taken: list[Box], frame: Box) -> None:
    bold = label.colour == palette.INK
    width = max(sheet.width_of(line, label.size, bold=bold) for line in label.lines) + 6
    row = label.size * 1.08
    box = freest(spots, (width, row * len(label.lines)), taken, frame)
    taken.append(box)
    for number, line in enumerate(label.lines):
        y = box.top + row * (number + 0.5)
        on.text(
            box.middle[0], y, line, label.size, label.colour, bold=bold, align="center", halo=palette.PAPER, order=4
        )


def _spots_around(shape: Any) -> list[tuple[float, float, float]]:  # noqa: ANN401 (shapely has no types)
    """Places in the shape, dearer the nearer to its edge, and dearer still outside."""
    west, south, east, north = shape.bounds
    columns, rows = np.mgrid[west - _NEAR : east + _NEAR : _STEP, south - _NEAR : north + _NEAR : _STEP]
    points = shapely.points(columns.ravel(), rows.ravel())
    depths = shapely.distance(shape.boundary, points)
    inside = shapely.contains(shape, points)
    prices = np.where(inside, 40 * (1 - depths / depths[inside].max()), 70 + depths)
    return list(zip(columns.ravel(), rows.ravel(), prices, strict=True))


def _number_size(view: View) -> float:
    return _NUMBER if view.kecamatan is None else _CLOSER_NUMBER
