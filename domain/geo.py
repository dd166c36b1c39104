"""Distances within a regency."""

import math

#: Metres a degree of latitude spans.
_DEGREE = 111_320.0


def is_on_earth(point: tuple[object, object]) -> bool:
    """Latitude and longitude in degrees; whatever else a client sends is no place."""
    latitude, longitude = point
    if not isinstance(latitude, int | float) or not isinstance(longitude, int | float):
        return False
    return abs(latitude) <= 90 and abs(longitude) <= 180


def metres_between(here: tuple[float, float], there: tuple[float, float]) -> float:
    """Between two points given as latitude and longitude in degrees; good to a per mille over a few kilometres."""
    middle = math.radians((here[0] + there[0]) / 2)
    north = (there[0] - here[0]) * _DEGREE
    east = (there[1] - here[1]) * _DEGREE * math.cos(middle)
    return math.hypot(north, east)
