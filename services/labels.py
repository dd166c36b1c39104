"""Where to write on a map so that figures and names cover neither each other nor leave it; all in pixels."""

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np

#: Rounds in which discs make way: after these the last overlaps are of a pixel or two.
_ROUNDS = 30


class Box(NamedTuple):
    """From the upper left corner."""

    left: float
    top: float
    right: float
    bottom: float

    @classmethod
    def around(cls, x: float, y: float, width: float, height: float) -> "Box":
        return cls(x - width / 2, y - height / 2, x + width / 2, y + height / 2)

    @property
    def middle(self) -> tuple[float, float]:
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2

    def holds(self, x: float, y: float) -> bool:
        return self.left <= x <= self.right and self.top <= y <= self.bottom


def freest(
    spots: Sequence[tuple[float, float, float]], size: tuple[float, float], taken: Sequence[Box], frame: Box
) -> Box:
    """Of the spots (x, y and what it costs to be there) the one where a label of that size covers least.

    Covered by others all over costs 300, covering one of them wholly 150, and being out of the frame 1,000.
    """
    width, height = size
    places = np.asarray(spots, dtype=float)
    corners = np.column_stack([places[:, :2] - (width / 2, height / 2), places[:, :2] + (width / 2, height / 2)])
    others = np.asarray([frame, *taken], dtype=float)
    shared = _shared(corners, others)
    covered = shared / (width * height)
    covering = shared / ((others[:, 2] - others[:, 0]) * (others[:, 3] - others[:, 1]))
    costs = (
        places[:, 2] + 1000 * (1 - covered[:, 0]) + 300 * covered[:, 1:].sum(axis=1) + 150 * covering[:, 1:].sum(axis=1)
    )
    best = corners[int(costs.argmin())]
    return Box(*(float(side) for side in best))


def pushed_apart(
    middles: Sequence[tuple[float, float]], radii: Sequence[float], frame: Box
) -> list[tuple[float, float]]:
    """Discs that overlap make way for each other, half of the way each, and are drawn back home meanwhile."""
    home = np.asarray(middles, dtype=float).reshape(-1, 2)
    wide = np.asarray(radii, dtype=float)
    near = wide[:, None] + wide[None, :] + 2
    np.fill_diagonal(near, 0)
    lowest = np.column_stack([frame.left + wide, frame.top + wide])
    highest = np.column_stack([frame.right - wide, frame.bottom - wide])
    spots = home
    for number in range(_ROUNDS):
        way = spots[:, None, :] - spots[None, :, :]
        apart = np.maximum(np.hypot(way[..., 0], way[..., 1]), 1)
        lacking = np.maximum(near - apart, 0) / 2
        pull = (home - spots) * 0.1 * (1 - number / _ROUNDS)
        spots = spots + (way / apart[..., None] * lacking[..., None]).sum(axis=1) + pull
        spots = np.clip(spots, lowest, highest)
    return [(float(x), float(y)) for x, y in spots]


def _shared(boxes: Any, others: Any) -> Any:  # noqa: ANN401 (arrays of four columns)
    """Square pixels that each box has in common with each other."""
    across = np.minimum(boxes[:, None, 2], others[None, :, 2]) - np.maximum(boxes[:, None, 0], others[None, :, 0])
    down = np.minimum(boxes[:, None, 3], others[None, :, 3]) - np.maximum(boxes[:, None, 1], others[None, :, 1])
    return np.maximum(across, 0) * np.maximum(down, 0)
