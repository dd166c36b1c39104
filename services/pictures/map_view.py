"""The part of the land that a map shows, laid out in the pixels of its frame."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import shapely

from domain import area as areas
from domain.area import Level
from services.labels import Box
from services.pictures.outlines import outlines_of
from services.places.gazetteer import Gazetteer

#: Pixels between the land that is looked at and the frame.
_AIR = 34


@dataclass(frozen=True)
class View:
    """Shapes and middles are in pixels, by code. kecamatan: the one looked at; None for the whole kabupaten.

    districts: every kecamatan, also those around the one looked at. desa: those looked at. scale: pixels a metre.
    true: whether these are borders, or only roughly where the land is. radii: how far a desa reaches around its middle.
    """

    frame: Box
    kecamatan: str | None
    true: bool
    scale: float
    districts: Mapping[str, Any]
    desa: Mapping[str, Any]
    middles: Mapping[str, tuple[float, float]]
    radii: Mapping[str, float]


def view_of(gazetteer: Gazetteer, area: str, frame: Box) -> View:
    """The kabupaten, or the kecamatan that the area is or lies in."""
    land = outlines_of(gazetteer)
    kecamatan = None if areas.level(area) is Level.KABUPATEN else areas.kecamatan(area)
    west, south, east, north = shapely.total_bounds(
        list(land.kecamatan.values()) if kecamatan is None else land.kecamatan[kecamatan]
    )
    across, down = frame.right - frame.left - 2 * _AIR, frame.bottom - frame.top - 2 * _AIR
    scale = min(across / (east - west), down / (north - south))
    x, y = frame.middle
    left, top = x - (west + east) / 2 * scale, y + (south + north) / 2 * scale

    def laid_out(shape: Any) -> Any:  # noqa: ANN401 (shapely has no types)
        return shapely.transform(shape, lambda metres: metres * (scale, -scale) + (left, top))

    codes = [code for code in land.desa if kecamatan is None or areas.contains(kecamatan, code)]
    return View(
        frame=frame,
        kecamatan=kecamatan,
        true=land.true,
        scale=scale,
        districts={code: laid_out(shape) for code, shape in land.kecamatan.items()},
        desa={code: laid_out(land.desa[code]) for code in codes},
        middles={code: (land.middles[code][0] * scale + left, top - land.middles[code][1] * scale) for code in codes},
        radii={code: land.middles[code][2] * scale for code in codes},
    )
