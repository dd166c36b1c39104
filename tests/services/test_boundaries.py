import json
from pathlib import Path

import pytest
from shapely.geometry import shape

from services.places.boundaries import load_boundaries
from services.places.gazetteer import Gazetteer

BORDERS = Path(__file__).parents[3] / "shared" / "territory" / "desa.geojson"
CODES = ("51.02.01.2001", "51.02.01.2002")
KNOWN = frozenset(CODES)
#: Two desa side by side, each about 1.1 km wide.
WEST = [[115.00, -8.50], [115.01, -8.50], [115.01, -8.49], [115.00, -8.49], [115.00, -8.50]]
EAST = [[115.01, -8.50], [115.02, -8.50], [115.02, -8.49], [115.01, -8.49], [115.01, -8.50]]


def feature(properties: object, coordinates: object, kind: str = "Polygon") -> dict[str, object]:
    return {
        "type": "Feature",
        "properties": properties,
        "geometry": {"type": kind, "coordinates": coordinates},
    }


def saved(tmp_path: Path, *features: object) -> Path:
    file = tmp_path / "desa.geojson"
    file.write_text(json.dumps({"type": "FeatureCollection", "features": list(features)}), encoding="utf-8")
    return file


@pytest.mark.parametrize(
    ("west", "east"),
    [
        ({"code": CODES[0]}, {"code": CODES[1]}),
        ({"KODE": "5102012001"}, {"KODE": 5102012002}),
        ({"kd_desa": "51.02.01.2001"}, {"kode_kemendagri": "51 02 01 2002"}),
        ({"id": "7", "kode_desa": CODES[0]}, {"id": "8", "kode_desa": CODES[1]}),
    ],
)
def test_codes_are_found_however_they_are_kept(tmp_path: Path, west: object, east: object) -> None:
    """With or without dots, as text or number, under the usual names."""
    borders = load_boundaries(saved(tmp_path, feature(west, [WEST]), feature(east, [[EAST]], "MultiPolygon")), KNOWN)
    assert borders.near(-8.495, 115.005, 100) == [(0.0, CODES[0])]


def test_the_other_side_of_a_border_is_measured_in_metres(tmp_path: Path) -> None:
    """0.0005 degrees of longitude are 55 m here."""
    borders = load_boundaries(
        saved(tmp_path, feature({"code": CODES[0]}, [WEST]), feature({"code": CODES[1]}, [EAST])), KNOWN
    )
    (inside, first), (across, second) = borders.near(-8.495, 115.0095, 100)
    assert (inside, first, second) == (0.0, *CODES)
    assert across == pytest.approx(55, abs=1)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("no json", "is not JSON"),
        ("[]", "holds no features"),
        ('{"type": "FeatureCollection", "features": []}', "holds no features"),
        ('{"type": "FeatureCollection", "features": [1]}', "holds no features"),
        (json.dumps({"features": [feature({"code": "99.99.99.9999"}, [WEST])]}), "99.99.99.9999"),
        (json.dumps({"features": [feature({}, [WEST])]}), "without a code"),
        (json.dumps({"features": [feature(None, [WEST])]}), "without a code"),
        (json.dumps({"features": [feature({"code": CODES[0]}, [WEST])]}), "1 desa are missing: 51.02.01.2002"),
        (json.dumps({"features": [feature({"code": CODES[0]}, [1, 2], "Point")]}), "not a polygon"),
        (json.dumps({"features": [feature({"code": CODES[0]}, "x")]}), "cannot be read"),
        (json.dumps({"features": [{"properties": {"code": CODES[0]}, "geometry": None}]}), "cannot be read"),
        (
            json.dumps(
                {"features": [feature({"code": CODES[0]}, [[[3e5, 9e6], [3e5, 9.1e6], [4e5, 9e6], [3e5, 9e6]]])]}
            ),
            "EPSG:4326",
        ),
    ],
)
def test_a_wrong_file_is_named_with_what_is_wrong(tmp_path: Path, content: str, says: str) -> None:
    """An operator reads one line and knows what to mend."""
    file = tmp_path / "wrong.geojson"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(ValueError, match=r"wrong\.geojson") as error:
        load_boundaries(file, KNOWN)
    assert says in str(error.value)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    """The setting that names it is named too."""
    with pytest.raises(ValueError, match="KULKUL_BOUNDARIES"):
        load_boundaries(tmp_path / "none.geojson", KNOWN)


@pytest.mark.skipif(not BORDERS.exists(), reason="no boundary file here")
def test_a_point_of_every_polygon_is_located_in_it() -> None:
    """All 133, and none of them is outside when only the points are known."""
    with_borders, without = Gazetteer.load(BORDERS), Gazetteer.load()
    for one in json.loads(BORDERS.read_text(encoding="utf-8"))["features"]:
        point = shape(one["geometry"]).representative_point()
        located = with_borders.locate(point.y, point.x)
        assert located.places[0].code == one["properties"]["code"]
        assert without.locate(point.y, point.x).certainty == "ask"


@pytest.mark.skipif(not BORDERS.exists(), reason="no boundary file here")
def test_near_a_border_the_containing_desa_is_asked_first() -> None:
    """A corner of a polygon is never simply known."""
    gazetteer = Gazetteer.load(BORDERS)
    ring = json.loads(BORDERS.read_text(encoding="utf-8"))["features"][40]["geometry"]["coordinates"][0]
    lon, lat = (ring[0] if isinstance(ring[0][0], list) else ring)[0]
    located = gazetteer.locate(lat, lon)
    assert located.places
    assert len(located.places) == 1 or located.certainty == "ask"
