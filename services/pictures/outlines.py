"""The land a map shows: the borders an operator brought, or a guess from where the desa lie."""

import functools
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import shapely

from domain import area as areas
from services.places.boundaries import to_metres
from services.places.gazetteer import Gazetteer

#: Metres; a pixel of the largest map is 10, of the smallest 45.
_SIMPLER_BY = 25
#: Holes smaller than this, in square metres, are where the borders of two desa do not quite meet.
_SLIVER = 100_000
#: Metres the land is thought to reach around each desa's point, and how far it is drawn back in again.
#: Measured against the true borders: 86 % of the land of both is common to them.
_REACH, _BACK = 5_000, 3_300


@dataclass(frozen=True)
class Outlines:
    """Polygons by code, in the metres of places.boundaries.

    true: these are borders; otherwise the shapes are only roughly where the land is. middles: where the figure of a
    desa is written, and how far the desa's land reaches around it; 0 when that is not known.
    """

    true: bool
    desa: Mapping[str, Any]
    kecamatan: Mapping[str, Any]
    middles: Mapping[str, tuple[float, float, float]]


@functools.lru_cache(maxsize=1)
def outlines_of(gazetteer: Gazetteer) -> Outlines:
    borders = gazetteer.borders()
    places = [desa for code, _ in gazetteer.kecamatan() for desa in gazetteer.desa_of(code)]
    points = {place.code: to_metres(place.lat, place.lon) for place in places}
    if borders is None:
        desa = _guessed(points)
        return Outlines(
            true=False,
            desa=desa,
            kecamatan=_joined(desa),
            middles={code: (*point, 0.0) for code, point in points.items()},
        )
    simpler = shapely.coverage_simplify(list(borders.values()), _SIMPLER_BY)
    desa = dict(zip(borders, simpler, strict=True))
    circles = {code: shapely.maximum_inscribed_circle(_largest(shape), tolerance=50) for code, shape in desa.items()}
    middles = {code: (*circle.coords[0], float(circle.length)) for code, circle in circles.items()}
    return Outlines(true=True, desa=desa, kecamatan=_joined(desa), middles=middles)


def _guessed(points: Mapping[str, tuple[float, float]]) -> dict[str, Any]:
    """To each desa what lies nearer to its point than to any other."""
    spots = [shapely.Point(point) for point in points.values()]
    land = shapely.union_all([spot.buffer(_REACH) for spot in spots]).buffer(-_BACK)
    cells = shapely.voronoi_polygons(shapely.MultiPoint(spots), extend_to=land, ordered=True)
    return {code: shapely.intersection(cell, land) for code, cell in zip(points, cells.geoms, strict=True)}


def _joined(desa: Mapping[str, Any]) -> dict[str, Any]:
    parts: dict[str, list[Any]] = {}
    for code, shape in desa.items():
        parts.setdefault(areas.kecamatan(code), []).append(shape)
    return {code: _without_slivers(shapely.union_all(shapes)) for code, shapes in parts.items()}


def _without_slivers(shape: Any) -> Any:  # noqa: ANN401 (shapely has no types)
    parts = [
        shapely.Polygon(part.exterior, [hole for hole in part.interiors if shapely.Polygon(hole).area > _SLIVER])
        for part in getattr(shape, "geoms", [shape])
        if part.area > _SLIVER
    ]
    return shapely.MultiPolygon(parts)


def _largest(shape: Any) -> Any:  # noqa: ANN401 (shapely has no types)
    return max(getattr(shape, "geoms", [shape]), key=lambda part: part.area)
