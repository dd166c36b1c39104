"""Pictures are drawn in a thread, one at a time: matplotlib knows no two painters.

It is also slow to import and large: it is, when the first picture is drawn.
"""

import asyncio
import threading
from collections.abc import Callable, Sequence

from domain.picture import AreaFigure, DayCounts
from services.pictures.picture_words import BoardWords, PictureWords
from services.places.gazetteer import Gazetteer
from storage.checkins import Count

#: Held by the thread that draws, not by who waits for it: one who stops waiting does not hand the brush on.
_BRUSH = threading.Lock()


async def map_of(figures: Sequence[AreaFigure], *, area: str, words: PictureWords, gazetteer: Gazetteer) -> bytes:
    """PNG of 1080 by 1350. figures: of desa; area: the kabupaten, or something in the kecamatan to look at."""

    def draw() -> bytes:
        from services.pictures import picture_map  # noqa: PLC0415 (matplotlib)

        return picture_map.draw(figures, area=area, words=words, gazetteer=gazetteer)

    return await _alone(draw)


async def timeline_of(days: Sequence[DayCounts], *, words: PictureWords) -> bytes:
    """PNG of 1080 by 1080. days: every one of the period, or the hours of one (domain.picture.spread)."""

    def draw() -> bytes:
        from services.pictures import picture_timeline  # noqa: PLC0415 (matplotlib)

        return picture_timeline.draw(days, words=words)

    return await _alone(draw)


async def board_of(
    names: Sequence[str], rounds: Sequence[str], cells: Sequence[Sequence[Count | None]], *, words: BoardWords
) -> bytes:
    """PNG, 1080 wide. cells: a row for each name, a column for each round; None where nothing was asked."""

    def draw() -> bytes:
        from services.pictures import picture_board  # noqa: PLC0415 (matplotlib)

        return picture_board.draw(names, rounds, cells, words)

    return await _alone(draw)


async def _alone(draw: Callable[[], bytes]) -> bytes:
    def with_the_brush() -> bytes:
        with _BRUSH:
            return draw()

    return await asyncio.to_thread(with_the_brush)
