"""What the little map is drawn from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

#: Name, latitude, longitude.
Place = tuple[str, float, float]
#: A closed line of (latitude, longitude).
Ring = Sequence[tuple[float, float]]


@dataclass(frozen=True)
class Map:
    #: Offered when a location is asked for.
    places: Sequence[Place] = ()
    points: Sequence[Place] = ()
    outline: Sequence[Ring] = ()
