"""The figures on a map: how many reports each desa has, in the colour of the gravest, rimmed while some are open."""

import math
from collections.abc import Mapping

from domain.picture import AreaFigure
from services.files import sheet
from services.files.sheet import Sheet
from services.labels import Box, pushed_apart
from services.pictures import palette
from services.pictures.map_view import View

#: Of the figures: on the whole kabupaten, closer, and where many discs have to share the land.
_SIZE, _CLOSER_SIZE, _CROWDED_SIZE = 28, 38, 22
#: Discs may cover this much of the land.
_SHARE = 0.42
#: Around a desa without reports, where its borders are not known.
_DOT = 5


def draw_areas(on: Sheet, view: View, figures: Mapping[str, AreaFigure]) -> dict[str, Box]:
    """Where the figures stand, by desa: in the middle of its land, which has their colour."""
    size = _SIZE if view.kecamatan is None else _CLOSER_SIZE
    boxes = {}
    if figures:
        fills = [palette.SEVERITY[figure.worst] for figure in figures.values()]
        on.shapes([view.desa[code] for code in figures], fill=fills, edge=palette.PAPER, line=1.2, order=2)
    rims = [view.desa[code] for code, figure in figures.items() if figure.open]
    if rims:
        on.shapes(rims, fill="none", edge=palette.INK, line=3.5, order=2.3)
    for code, figure in figures.items():
        x, y = view.middles[code]
        fill = palette.SEVERITY[figure.worst]
        width = sheet.width_of(str(figure.count), size, bold=True)
        halo = fill if math.hypot(width, size * 0.75) / 2 > view.radii[code] else None
        on.text(x, y, str(figure.count), size, palette.on(fill), bold=True, align="center", halo=halo)
        boxes[code] = Box.around(x, y, width + 6, size)
    return boxes


def draw_discs(on: Sheet, view: View, figures: Mapping[str, AreaFigure]) -> dict[str, Box]:
    """Where the figures stand, by desa: on discs that grow with them, as near to its point as the others allow."""
    quiet = [middle for code, middle in view.middles.items() if code not in figures]
    on.discs(quiet, [_DOT] * len(quiet), fill=[palette.BORDER], edge=["none"], line=[0], order=2.5)
    if not figures:
        return {}
    size, radii = _sized(view, [figure.count for figure in figures.values()])
    middles = pushed_apart([view.middles[code] for code in figures], radii, view.frame)
    fills = [palette.SEVERITY[figure.worst] for figure in figures.values()]
    edges = [palette.INK if figure.open else palette.PAPER for figure in figures.values()]
    on.discs(middles, radii, fill=fills, edge=edges, line=[4 if figure.open else 2 for figure in figures.values()])
    for (x, y), fill, figure in zip(middles, fills, figures.values(), strict=True):
        on.text(x, y, str(figure.count), size, palette.on(fill), bold=True, align="center")
    boxes = [Box.around(x, y, 2 * radius, 2 * radius) for (x, y), radius in zip(middles, radii, strict=True)]
    return dict(zip(figures, boxes, strict=True))


def _sized(view: View, counts: list[int]) -> tuple[float, list[float]]:
    """The size of the figures, and the radii of their discs."""
    usual = _SIZE if view.kecamatan is None else _CLOSER_SIZE
    land = sum(float(view.desa[code].area) for code in view.desa)
    wanted = sum(math.pi * _radius(count, usual) ** 2 for count in counts)
    size = max(usual * min(1, math.sqrt(_SHARE * land / wanted)), _CROWDED_SIZE)
    return size, [_radius(count, size) for count in counts]


def _radius(count: int, size: float) -> float:
    """Area grows with the count, slowly, and the figure always fits in."""
    return max(size * (0.6 + 0.18 * math.sqrt(min(count, 60))), sheet.width_of(str(count), size, bold=True) / 2 + 6)
