"""The map of the situation: where how much happens, and how grave it is. Imports matplotlib: see drawing."""

from collections.abc import Sequence

from domain.picture import AreaFigure, by_desa
from services.files.sheet import Sheet
from services.labels import Box
from services.pictures import palette
from services.pictures.map_figures import draw_areas, draw_discs
from services.pictures.map_names import name_around, name_desa, name_kecamatan
from services.pictures.map_view import View, view_of
from services.pictures.picture_frame import MARGIN, SMALL, WIDTH, foot, head, say_nothing
from services.pictures.picture_words import PictureWords
from services.places.gazetteer import Gazetteer

HEIGHT = 1350
#: Kilometres a scale may show: the longest that stays under a fifth of the width.
_SCALES = (5, 2, 1)


def draw(figures: Sequence[AreaFigure], *, area: str, words: PictureWords, gazetteer: Gazetteer) -> bytes:
    """PNG of 1080 by 1350: the kabupaten, or the kecamatan that the area is or lies in."""
    on = Sheet(WIDTH, HEIGHT, palette.OUTSIDE)
    top = head(on, words)
    guessed = "" if gazetteer.borders() else words.guessed
    bottom = foot(on, words, [words.colours, f"{words.still_open} {guessed}"])
    on.box(0, 0, WIDTH, top, palette.PAPER, order=7)
    on.box(0, bottom, WIDTH, HEIGHT - bottom, palette.PAPER, order=7)
    view = view_of(gazetteer, area, Box(0, top, WIDTH, bottom))
    shown = {code: figure for code, figure in by_desa(figures).items() if code in view.desa}
    _draw_land(on, view)
    figure_boxes = draw_areas(on, view, shown) if view.true else draw_discs(on, view, shown)
    taken = [*figure_boxes.values(), _draw_scale(on, view)]
    if view.kecamatan is None:
        name_kecamatan(on, view, dict(gazetteer.kecamatan()), taken)
    else:
        name_desa(on, view, {desa.code: desa.name for desa in gazetteer.desa_of(view.kecamatan)}, figure_boxes, taken)
        name_around(on, view, dict(gazetteer.kecamatan()), taken)
    if not shown:
        say_nothing(on, words, Box(0, top, WIDTH / 1.6, top + 160))
    return on.png()


def _draw_land(on: Sheet, view: View) -> None:
    around = [shape for code, shape in view.districts.items() if view.kecamatan not in {None, code}]
    within = [shape for code, shape in view.districts.items() if view.kecamatan in {None, code}]
    if around:
        on.shapes(around, fill=palette.FAINT, edge=palette.BORDER, line=2, order=1)
    on.shapes(within, fill=palette.LAND, order=1)
    if view.true:
        on.shapes(list(view.desa.values()), fill="none", edge=palette.BORDER, line=1.1, order=2.1)
    on.shapes(within, fill="none", edge=palette.DIVIDE, line=3, order=2.2)


def _draw_scale(on: Sheet, view: View) -> Box:
    """Where it stands: in the lower left, where the whole kabupaten has its sea."""
    kilometres = next((length for length in _SCALES if length * 1000 * view.scale < on.width / 5), _SCALES[-1])
    length = kilometres * 1000 * view.scale
    left, y = MARGIN, view.frame.bottom - 30
    on.line((left, y), (left + length, y), palette.SOFT, 3, order=6)
    for x in (left, left + length):
        on.line((x, y - 8), (x, y + 8), palette.SOFT, 3, order=6)
    on.text(
        left + length / 2,
        y - 24,
        f"{kilometres} km",
        SMALL - 4,
        palette.SOFT,
        align="center",
        halo=palette.OUTSIDE,
        order=6,
    )
    return Box(left, y - 42, left + length, y + 10)
