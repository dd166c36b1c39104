"""A sheet to draw on, in pixels from the upper left corner, so that who draws need not know matplotlib.

Importing this costs half a second and 36 MB, drawing 20 to 90 more: it waits until the first picture is drawn.
Nothing of matplotlib's global state is read or changed but its fonts, which come with it: no machine needs its own.
"""

import functools
import io
import unicodedata
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Literal

import matplotlib as mpl
import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.collections import EllipseCollection, PathCollection
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.ft2font import FT2Font
from matplotlib.lines import Line2D
from matplotlib.patches import FancyBboxPatch, Rectangle
from matplotlib.path import Path as Outline
from matplotlib.patheffects import withStroke
from matplotlib.text import Text
from matplotlib.transforms import IdentityTransform

_FONTS = Path(mpl.get_data_path()) / "fonts" / "ttf"
_FILES = {False: _FONTS / "DejaVuSans.ttf", True: _FONTS / "DejaVuSans-Bold.ttf"}
_RULERS = {bold: FT2Font(str(file)) for bold, file in _FILES.items()}
_KNOWN = frozenset(_RULERS[False].get_charmap()) & frozenset(_RULERS[True].get_charmap())
#: At 72 dots an inch a point is a pixel: sizes of writing and widths of lines are pixels as well.
_DPI = 72

Align = Literal["left", "center", "right"]


def readable(text: str) -> str:
    """What the font can write: one line, without emoji and signs that turn the writing round."""
    kept = (sign for sign in " ".join(text.split()) if ord(sign) in _KNOWN and not _is_picture(sign))
    return " ".join("".join(kept).split())


@functools.lru_cache(maxsize=2000)
def width_of(text: str, size: float, *, bold: bool = False) -> float:
    ruler = _RULERS[bold]
    ruler.set_size(size, _DPI)
    ruler.set_text(text)
    return float(ruler.get_width_height()[0]) / 64


def lines_of(text: str, size: float, room: float, *, bold: bool = False, most: int = 2) -> list[str]:
    """Broken at words into lines no wider than room; what does not fit into the last ends in "…"."""
    lines = [""]
    for word in readable(text).split():
        longer = f"{lines[-1]} {word}".strip()
        if width_of(longer, size, bold=bold) <= room or not lines[-1]:
            lines[-1] = longer
        else:
            lines.append(word)
    kept = lines[:most]
    if len(lines) > most:
        kept[-1] += "…"
    return [_cut(line, size, room, bold=bold) for line in kept]


class Sheet:
    def __init__(self, width: int, height: int, background: str) -> None:
        self.width, self.height = width, height
        self._figure = Figure(figsize=(width / _DPI, height / _DPI), dpi=_DPI, facecolor=background)
        self._canvas = FigureCanvasAgg(self._figure)

    def text(  # noqa: PLR0913 (a text has many sides)
        self,
        x: float,
        y: float,
        text: str,
        size: float,
        colour: str,
        *,
        bold: bool = False,
        align: Align = "left",
        halo: str | None = None,
        order: float = 5,
    ) -> None:
        """One line, y at its middle; halo: the colour of a rim that keeps it apart from what lies below."""
        written = Text(
            x,
            self.height - y,
            readable(text),
            color=colour,
            fontproperties=FontProperties(fname=str(_FILES[bold]), size=size),
            horizontalalignment=align,
            verticalalignment="center_baseline",
            parse_math=False,
            zorder=order,
        )
        if halo:
            written.set_path_effects([withStroke(linewidth=size / 5, foreground=halo)])
        self._add(written)

    def shapes(
        self,
        shapes: Sequence[Any],
        *,
        fill: str | Sequence[str],
        edge: str | Sequence[str] = "none",
        line: float | Sequence[float] = 1,
        order: float = 1,
    ) -> None:
        """Polygons of shapely, already in pixels of this sheet."""
        paths = [self._path(shape) for shape in shapes]
        self._add(PathCollection(paths, facecolors=fill, edgecolors=edge, linewidths=line, zorder=order))

    def discs(
        self,
        centres: Sequence[tuple[float, float]],
        radii: Sequence[float],
        *,
        fill: Sequence[str],
        edge: Sequence[str],
        line: Sequence[float],
        order: float = 3,
    ) -> None:
        """Later ones lie above."""
        sizes = [radius * 2 for radius in radii]
        self._add(
            EllipseCollection(
                sizes,
                sizes,
                np.zeros(len(sizes)),
                units="dots",
                offsets=[(x, self.height - y) for x, y in centres],
                offset_transform=IdentityTransform(),
                facecolors=fill,
                edgecolors=edge,
                linewidths=line,
                zorder=order,
            )
        )

    def box(  # noqa: PLR0913 (a box has many sides)
        self,
        left: float,
        top: float,
        width: float,
        height: float,
        fill: str,
        *,
        edge: str = "none",
        line: float = 0,
        rounding: float = 0,
        order: float = 2,
    ) -> None:
        corner = (left, self.height - top - height)
        style: dict[str, Any] = {"facecolor": fill, "edgecolor": edge, "linewidth": line, "zorder": order}
        if rounding:
            shape = f"round,pad=0,rounding_size={rounding}"
            self._add(FancyBboxPatch(corner, width, height, boxstyle=shape, **style))
        else:
            self._add(Rectangle(corner, width, height, **style))

    def line(
        self, start: tuple[float, float], end: tuple[float, float], colour: str, width: float, order: float = 1
    ) -> None:
        (x, y), (to_x, to_y) = start, end
        ends = [self.height - y, self.height - to_y]
        self._add(Line2D([x, to_x], ends, color=colour, linewidth=width, zorder=order, solid_capstyle="butt"))

    def png(self) -> bytes:
        """Ends the sheet. The canvas and the figure hold each other, and 6 MB of pixels, until they are parted."""
        file = io.BytesIO()
        # Telegram makes a JPEG of it anyway: level 3 saves half the time for a tenth more bytes.
        self._canvas.print_png(file, pil_kwargs={"compress_level": 3})  # type: ignore[no-untyped-call]
        self._canvas.renderer = None
        self._figure.clear()
        return file.getvalue()

    def _add(self, artist: Any) -> None:  # noqa: ANN401 (matplotlib has no types)
        artist.set_transform(IdentityTransform())
        self._figure.add_artist(artist)

    def _path(self, shape: Any) -> Any:  # noqa: ANN401 (neither has shapely)
        rings = [ring for part in getattr(shape, "geoms", [shape]) for ring in (part.exterior, *part.interiors)]
        corners = [np.asarray(ring.coords)[:, :2] for ring in rings]
        codes = [[Outline.MOVETO, *[Outline.LINETO] * (len(ring) - 2), Outline.CLOSEPOLY] for ring in corners]
        points = np.concatenate(corners)
        points[:, 1] = self.height - points[:, 1]
        return Outline(points, np.concatenate(codes))


def _is_picture(sign: str) -> bool:
    return ord(sign) > 0x2000 and unicodedata.category(sign) in {"So", "Cf", "Mn", "Me", "Sk"}


def _cut(line: str, size: float, room: float, *, bold: bool) -> str:
    """A word alone may be wider than the room."""
    while width_of(line, size, bold=bold) > room and len(line) > 1:
        line = line.rstrip("…")[:-1] + "…"
    return line
