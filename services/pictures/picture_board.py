"""The board of an election day as a picture: a row an area, a column a round."""

import io
from collections.abc import Sequence

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.patches import Patch, Rectangle

from services.pictures import palette
from services.pictures.picture_words import BoardWords
from storage.checkins import Count

#: Safe, trouble, silent: told apart by those who see no red or green, and by the figures on them.
SAFE, TROUBLE, SILENT, EMPTY = "#3b7ea1", "#e08214", "#d9d9d9", "#ffffff"


def draw(
    names: Sequence[str], rounds: Sequence[str], cells: Sequence[Sequence[Count | None]], words: BoardWords
) -> bytes:
    """PNG, 1080 pixels wide. cells: a row for each name, a column for each round; None where nothing was asked."""
    shown = len(names)
    height = max(5.0, 2.6 + shown * 0.42)
    figure = Figure(figsize=(7.2, height), dpi=150, facecolor="white")
    canvas = FigureCanvasAgg(figure)
    axes = figure.add_axes((0.28, 0.9 / height, 0.69, 1 - 2.6 / height))
    for row in range(shown):
        for column in range(len(rounds)):
            count = cells[row][column]
            axes.add_patch(Rectangle((column + 0.03, row + 0.05), 0.94, 0.9, color=_colour(count), linewidth=0))
            if count is not None and count.all:
                colour = palette.on(_colour(count))
                mark = f"{count.safe}/{count.all}" + (f" !{count.trouble}" if count.trouble else "")
                axes.text(column + 0.5, row + 0.5, mark, ha="center", va="center", color=colour, fontsize=10)
    axes.set_xlim(0, max(1, len(rounds)))
    axes.set_ylim(max(1, shown), 0)
    axes.set_xticks([column + 0.5 for column in range(len(rounds))], list(rounds), fontsize=10)
    axes.set_yticks([row + 0.5 for row in range(shown)], list(names), fontsize=10)
    axes.xaxis.tick_top()
    axes.tick_params(length=0)
    for side in axes.spines.values():
        side.set_visible(False)
    figure.text(0.03, 1 - 0.45 / height, words.title, fontsize=15, fontweight="bold", va="center")
    figure.text(0.03, 1 - 0.85 / height, words.subtitle, fontsize=11, va="center", color=palette.SOFT)
    patches = [Patch(color=SAFE, label=words.safe), Patch(color=TROUBLE, label=words.trouble)]
    patches.append(Patch(color=SILENT, label=words.silent))
    figure.legend(handles=patches, loc="lower left", bbox_to_anchor=(0.02, 0.0), ncols=3, frameon=False, fontsize=10)
    figure.text(0.97, 0.3 / height, words.made, fontsize=9, ha="right", va="center", color=palette.SOFT)
    written = io.BytesIO()
    canvas.print_png(written)  # type: ignore[no-untyped-call]
    return written.getvalue()


def _colour(count: Count | None) -> str:
    if count is None or not count.all:
        return EMPTY
    if count.trouble:
        return TROUBLE
    return SILENT if count.waiting else SAFE
