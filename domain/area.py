"""Areas by Kemendagri code: 51.02 kabupaten, 51.02.05 kecamatan, 51.02.05.2004 desa, 51.02.05.2004.01 banjar."""

import re
from enum import StrEnum


class Level(StrEnum):
    KABUPATEN = "kabupaten"
    KECAMATAN = "kecamatan"
    DESA = "desa"
    BANJAR = "banjar"


KABUPATEN = "51.02"

_SHAPE = re.compile(r"\d{2}\.\d{2}(\.\d{2}(\.\d{4}(\.\d{2})?)?)?", re.ASCII)
_LEVELS = {2: Level.KABUPATEN, 3: Level.KECAMATAN, 4: Level.DESA, 5: Level.BANJAR}


def well_formed(code: str) -> bool:
    return _SHAPE.fullmatch(code) is not None


def level(code: str) -> Level:
    return _LEVELS[code.count(".") + 1]


def parent(code: str) -> str:
    return code.rpartition(".")[0]


def kecamatan(code: str) -> str:
    """Raises ValueError for the kabupaten, which lies in no kecamatan."""
    return _cut(code, 3)


def desa(code: str) -> str:
    """The desa of a banjar, or the desa itself; raises ValueError for anything larger."""
    return _cut(code, 4)


def contains(outer: str, inner: str) -> bool:
    return inner == outer or inner.startswith(outer + ".")


def lineage(code: str) -> tuple[str, ...]:
    """The area and everything around it, smallest first, up to the kabupaten."""
    parts = code.split(".")
    return tuple(".".join(parts[:count]) for count in range(len(parts), 1, -1))


def _cut(code: str, parts: int) -> str:
    pieces = code.split(".")
    if len(pieces) < parts:
        raise ValueError(f"area {code} is larger than asked for")
    return ".".join(pieces[:parts])
