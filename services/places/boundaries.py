"""The borders of the desa, from a GeoJSON file an operator brings."""

import json
import math
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import shapely
from shapely.geometry import shape

#: The middle of the regency: near enough for distances of some kilometres in it to be right to 0.1 %.
_LATITUDE = -8.45
METRES_NORTH = 110_600.0
METRES_EAST = 111_320.0 * math.cos(math.radians(_LATITUDE))
#: Where boundary files keep the Kemendagri code, as far as we have met them.
_CODE_PROPERTIES = re.findall(
    r"\w+",
    """
    code kode kd_desa kode_desa kode_kemendagri kodekemendagri kddesa kode_desa_kemendagri kode_kd kodedesa kdepum
    kdcpum kdepum_desa village_code desa_code id_desa kode_wilayah kemendagri_code id
    """,
)
_MEND = "it has to be GeoJSON (EPSG:4326) with one feature per desa and its Kemendagri code in the property 'code'"


def to_metres(lat: float, lon: float) -> tuple[float, float]:
    """East and north in metres on a plane laid over the regency."""
    return lon * METRES_EAST, lat * METRES_NORTH


class Boundaries:
    """Which desa a point is in, and how far the others are."""

    def __init__(self, areas: Mapping[str, Any]) -> None:
        self._codes = list(areas)
        self._areas = list(areas.values())
        shapely.prepare(self._areas)
        self._tree = shapely.STRtree(self._areas)

    def shapes(self) -> dict[str, Any]:
        """Polygon or multipolygon by code, in metres as of to_metres."""
        return dict(zip(self._codes, self._areas, strict=True))

    def near(self, lat: float, lon: float, metres: float) -> list[tuple[float, str]]:
        """Distance and code of every desa within that many metres, nearest first; 0 when inside."""
        point = shapely.Point(to_metres(lat, lon))
        places = self._tree.query(point, predicate="dwithin", distance=metres)
        return sorted((float(shapely.distance(self._areas[i], point)), self._codes[i]) for i in places)


def load_boundaries(file: Path, known: frozenset[str]) -> Boundaries:
    """Read a boundary file.

    Raises:
        ValueError: the file cannot be read, is no such GeoJSON, or does not fit the known desa; says how to mend it.
    """
    areas: dict[str, Any] = {}
    unknown: list[str] = []
    for feature in _features(file):
        code = _code_of(feature)
        if code not in known:
            unknown.append(code or "a feature without a code")
            continue
        area = _area_of(feature, file, code)
        areas[code] = shapely.union(areas[code], area) if code in areas else area
    if unknown:
        raise ValueError(f"{file}: not desa of this regency: {_some(unknown)}; leave them out, or check the codes")
    if missing := sorted(known - areas.keys()):
        raise ValueError(f"{file}: {len(missing)} desa are missing: {_some(missing)}; add them")
    return Boundaries(areas)


def _features(file: Path) -> list[dict[str, Any]]:
    try:
        content = json.loads(file.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise ValueError(f"{file}: cannot be read ({error.strerror}); check KULKUL_BOUNDARIES") from error
    except ValueError as error:
        raise ValueError(f"{file}: is not JSON; {_MEND}") from error
    features = content.get("features") if isinstance(content, dict) else None
    if not isinstance(features, list) or not features or not all(isinstance(f, dict) for f in features):
        raise ValueError(f"{file}: holds no features; {_MEND}")
    return features


def _code_of(feature: Mapping[str, Any]) -> str:
    properties = feature.get("properties")
    named = {str(k).casefold(): v for k, v in properties.items()} if isinstance(properties, dict) else {}
    for name in _CODE_PROPERTIES:
        digits = re.sub(r"\D", "", str(named.get(name) or ""))
        if len(digits) == 10:
            return f"{digits[:2]}.{digits[2:4]}.{digits[4:6]}.{digits[6:]}"
    return str(next((named[name] for name in _CODE_PROPERTIES if named.get(name)), ""))


def _area_of(feature: Mapping[str, Any], file: Path, code: str) -> Any:  # noqa: ANN401  shapely has no types
    try:
        area = shape(feature["geometry"])
    except Exception as error:  # shapely raises whatever the nested lists trip over
        raise ValueError(f"{file}: the shape of {code} cannot be read; {_MEND}") from error
    if area.geom_type not in {"Polygon", "MultiPolygon"} or area.is_empty:
        raise ValueError(f"{file}: the shape of {code} is a {area.geom_type}, not a polygon; {_MEND}")
    west, south, east, north = area.bounds
    if not (-180 <= west <= east <= 180 and -90 <= south <= north <= 90):
        raise ValueError(f"{file}: the shape of {code} is not in degrees; save it as EPSG:4326")
    valid = area if area.is_valid else shapely.make_valid(area)
    return shapely.transform(valid, lambda lonlat: lonlat * (METRES_EAST, METRES_NORTH))


def _some(codes: list[str]) -> str:
    return ", ".join(codes[:5]) + (f" and {len(codes) - 5} more" if len(codes) > 5 else "")
