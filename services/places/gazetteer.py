"""The kecamatan and desa of the regency: by code, by name, by place on the map."""

import csv
import math
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Any, Literal

from services.places.boundaries import Boundaries, load_boundaries, to_metres
from services.places.place_names import PlaceNames, joined, words_of

#: A pin this near a border may belong to the other side: phones err, and so do maps.
_BORDER_M = 100
#: A pin outside every desa but this near may be on the beach, on the river, or on a badly drawn border.
_OUTSIDE_M = 300
#: Without borders: no corner of a desa is farther from the nearest desa's point (measured: 6,035 m, Senganan's north).
_FARTHEST_M = 6_100
_OFFERED = 5


@dataclass(frozen=True)
class Place:
    """A desa."""

    code: str
    name: str
    kecamatan_code: str
    kecamatan: str
    lat: float
    lon: float

    @property
    def label(self) -> str:
        return f"{self.name}, Kec. {self.kecamatan}"


@dataclass(frozen=True)
class Located:
    """Where a pin is: one place known, several to ask about (likeliest first), or outside and none."""

    certainty: Literal["known", "ask", "outside"]
    places: tuple[Place, ...]


class Gazetteer:
    """Loaded once and handed down; holds no connection and never changes."""

    def __init__(
        self, desa: dict[str, Place], kecamatan: dict[str, str], names: PlaceNames, boundaries: Boundaries | None
    ) -> None:
        self._desa = desa
        self._kecamatan = kecamatan
        self._names = names
        self._boundaries = boundaries
        self._points = [(*to_metres(place.lat, place.lon), place) for place in desa.values()]

    @classmethod
    def load(cls, boundaries: Path | None = None) -> "Gazetteer":
        """The regency's places, with an operator's borders when there are any.

        Raises:
            ValueError: the boundary file is broken or wrong; names it and says how to mend it.
        """
        rows = _rows("tabanan.csv")
        kecamatan = {row["code"]: row["name"] for row in rows if row["level"] == "kecamatan"}
        desa = {
            row["code"]: Place(
                code=row["code"],
                name=row["name"],
                kecamatan_code=row["parent_code"],
                kecamatan=kecamatan[row["parent_code"]],
                lat=float(row["latitude"]),
                lon=float(row["longitude"]),
            )
            for row in rows
            if row["level"] == "desa"
        }
        borders = load_boundaries(boundaries, frozenset(desa)) if boundaries else None
        return cls(desa, kecamatan, _names(desa, kecamatan), borders)

    def kecamatan(self) -> list[tuple[str, str]]:
        """Code and name, by name."""
        return sorted(self._kecamatan.items(), key=lambda item: item[1])

    def desa_of(self, kecamatan_code: str) -> list[Place]:
        """By name; none for an unknown code."""
        found = (place for place in self._desa.values() if place.kecamatan_code == kecamatan_code)
        return sorted(found, key=lambda place: place.name)

    def place(self, code: str) -> Place | None:
        """The desa of a code; a banjar's code (<desa>.<2 digits>) gives its desa."""
        return self._desa.get(code) or self._desa.get(code.rpartition(".")[0])

    def borders(self) -> dict[str, Any] | None:
        """Polygon of each desa by code, in metres; None when no operator brought any."""
        return self._boundaries.shapes() if self._boundaries else None

    def by_name(self, typed: str) -> list[Place]:
        """The desa an answer names: one is sure, several have to be asked about, none is no name of a desa."""
        return self._sorted(self._names.answered(typed))

    def kecamatan_named(self, typed: str) -> str | None:
        """The code of the kecamatan an answer names."""
        return self._names.kecamatan_of(typed)

    def called(self, words: list[str]) -> list[Place]:
        """The desa of exactly this name or alias, spelt as it is; "kec ..." behind it tells namesakes apart."""
        return self._sorted(self._names.exactly(words))

    def kecamatan_called(self, name: str) -> str | None:
        """The code of the kecamatan of exactly this name, in one word."""
        return self._names.kecamatan.get(name)

    def mentioned(self, text: str) -> Place | None:
        """The desa named in running text, only when beyond doubt."""
        code = self._names.mentioned(text)
        return self._desa[code] if code else None

    def locate(self, lat: float, lon: float) -> Located:
        """Where a pin is."""
        if self._boundaries is None:
            return self._nearest(lat, lon)
        near = self._boundaries.near(lat, lon, _OUTSIDE_M)
        inside = bool(near) and near[0][0] == 0
        reach = [code for metres, code in near if metres <= _BORDER_M] if inside else [code for _, code in near]
        places = tuple(self._desa[code] for code in reach[:_OFFERED])
        if not places:
            return Located("outside", ())
        return Located("known" if inside and len(places) == 1 else "ask", places)

    def _nearest(self, lat: float, lon: float) -> Located:
        east, north = to_metres(lat, lon)
        by_distance = sorted(
            ((math.hypot(x - east, y - north), place) for x, y, place in self._points), key=lambda item: item[0]
        )
        if by_distance[0][0] > _FARTHEST_M:
            return Located("outside", ())
        return Located("ask", tuple(place for _, place in by_distance[:_OFFERED]))

    def _sorted(self, codes: frozenset[str]) -> list[Place]:
        return sorted((self._desa[code] for code in codes), key=lambda place: place.label)


def _rows(name: str) -> list[dict[str, str]]:
    text = files("storage").joinpath("territory", name).read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines()))


def _names(desa: dict[str, Place], kecamatan: dict[str, str]) -> PlaceNames:
    kecamatan_names = {joined(words_of(name)): code for code, name in kecamatan.items()}
    found: dict[str, set[str]] = {}
    for place in desa.values():
        found.setdefault(joined(words_of(place.name)), set()).add(place.code)
    for row in _rows("aliases.csv"):
        alias = joined(words_of(row["alias"]))
        if row["code"] in desa:
            found.setdefault(alias, set()).add(row["code"])
        elif row["code"] in kecamatan:
            kecamatan_names[alias] = row["code"]
    return PlaceNames({name: frozenset(codes) for name, codes in found.items()}, kecamatan_names)
