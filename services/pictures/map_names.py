"""The names on a map: written where they cover neither figures nor each other, as far as there is such a place."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
import shapely

from services.files import sheet
from services.files.sheet import Sheet
from services.labels import Box, freest
from services.pictures import palette
from services.pictures.map_view import View

_NAME, _QUIET_NAME = 27, 24
#: Pixels between the places tried for the name of a kecamatan, and how far beyond its border it may go:
#: into the sea, when its land is full of figures.
_STEP, _NEAR = 18, 70
#: Pixels that one name of a desa may be wide before it takes two lines.
_ROOM = 190
#: Pixels between lines, for each of the letters' height.
_ROW = 1.08


class _Label(NamedTuple):
    lines: list[str]
    size: float
    colour: str

    @property
    def bold(self) -> bool:
        return self.colour != palette.FADED and self.size == _NAME

    @property
    def extent(self) -> tuple[float, float]:
        width = max(sheet.width_of(line, self.size, bold=self.bold) for line in self.lines)
        return width + 6, self.size * _ROW * len(self.lines)


#: x, y and the price of being there.
Spot = tuple[float, float, float]


def name_kecamatan(on: Sheet, view: View, names: Mapping[str, str], taken: list[Box]) -> None:
    """Each within its borders, or close by where no other's land is; the narrowest choose first."""
    land = shapely.union_all(list(view.districts.values()))
    for code, shape in sorted(view.districts.items(), key=lambda item: float(item[1].area)):
        label = _Label(names[code].split(), _NAME, palette.SOFT)
        _write(on, label, _spots_around(shape, land, _NEAR), taken, view.frame)


def name_desa(on: Sheet, view: View, names: Mapping[str, str], figures: Mapping[str, Box], taken: list[Box]) -> None:
    """Each at its figure, or where it would be. Those with a figure choose first: theirs are looked for."""
    for code in sorted(view.middles, key=lambda code: (code not in figures, view.middles[code][1])):
        figure = figures.get(code)
        if figure:
            label = _Label(sheet.lines_of(names[code], _NAME, _ROOM, bold=True), _NAME, palette.INK)
            spots = _spots_at(figure.middle, label.extent, figure)
        else:
            label = _Label(sheet.lines_of(names[code], _QUIET_NAME, _ROOM), _QUIET_NAME, palette.SOFT)
            spot = Box.around(*view.middles[code], 0, 0) if view.true else Box.around(*view.middles[code], 12, 12)
            spots = _spots_at(view.middles[code], label.extent, None if view.true else spot)
        _write(on, label, spots, taken, view.frame)


def name_around(on: Sheet, view: View, names: Mapping[str, str], taken: list[Box]) -> None:
    """The neighbours of the kecamatan looked at, as far as they are in sight."""
    frame = shapely.box(*view.frame).buffer(-20)
    for code, shape in view.districts.items():
        seen = shapely.intersection(shape, frame)
        if code != view.kecamatan and seen.area > 0:
            label = _Label([names[code]], _NAME, palette.FADED)
            width, height = label.extent
            if seen.area > 4 * width * height:
                _write(on, label, _spots_around(seen, seen, 0), taken, view.frame)


def _write(on: Sheet, label: _Label, spots: Sequence[Spot], taken: list[Box], frame: Box) -> None:
    box = freest(spots, label.extent, taken, frame)
    taken.append(box)
    x, _ = box.middle
    for number, line in enumerate(label.lines):
        y = box.top + label.size * _ROW * (number + 0.5)
        halo = palette.FAINT if label.colour == palette.FADED else palette.PAPER
        on.text(x, y, line, label.size, label.colour, bold=label.bold, align="center", halo=halo, order=4)


def _spots_at(middle: tuple[float, float], extent: tuple[float, float], figure: Box | None) -> list[Spot]:
    """Below, above and beside what stands there, and a little off; on the place itself when nothing does."""
    x, y = middle
    width, height = extent
    wide, high = (figure.right - figure.left, figure.bottom - figure.top) if figure else (0.0, 0.0)
    down = (high + height) / 2 if figure else 0.0
    along: list[Spot] = [
        (x + step * 20, y + side * (down + row * 9), abs(step) * 8 + row * 7 + (side < 0) * 3)
        for side in (1, -1)
        for row in range(6)
        for step in range(-5, 6)
    ]
    beside: list[Spot] = [
        (x + side * ((wide + width) / 2 + off * 8), y + row * 9, 5 + off * 7 + abs(row) * 6)
        for side in (1, -1)
        for off in range(3)
        for row in range(-3, 4)
    ]
    return [*along, *beside] if figure else along


def _spots_around(shape: Any, land: Any, near: float) -> list[Spot]:  # noqa: ANN401 (shapely has no types)
    """Places in the shape, dearer the nearer to its edge; up to that near outside, dearer still; on others' land no."""
    west, south, east, north = shape.bounds
    columns, rows = np.mgrid[west - near : east + near : _STEP, south - near : north + near : _STEP]
    x, y = columns.ravel(), rows.ravel()
    edge = shape.boundary
    shapely.prepare([shape, edge, land])
    depths = shapely.distance(edge, shapely.points(x, y))
    inside = shapely.contains_xy(shape, x, y)
    deepest = max(float(depths[inside].max(initial=0)), 1)
    outside = np.where(shapely.contains_xy(land, x, y), 500, 50 + depths)
    prices = np.where(inside, 40 * (1 - depths / deepest), outside)
    return list(zip(x.tolist(), y.tolist(), prices.tolist(), strict=True))
