"""Areas of the regency by code or by name in a file of ours: exactly, never by guessing."""

from domain import area as areas
from services.places.gazetteer import Gazetteer
from services.places.place_names import joined, words_of

_KABUPATEN = ("kabupaten", "kab")
_KECAMATAN = ("kecamatan", "kec")
_DESA = ("desa", "ds")


class UnknownAreaError(ValueError):
    """What was written is no area, or several; the text says which and how to mend it."""


def resolve(written: str, gazetteer: Gazetteer) -> str:
    """The code of a kabupaten, kecamatan or desa. Raises UnknownAreaError."""
    if areas.well_formed(written):
        return _by_code(written, gazetteer)
    words = words_of(written)
    first, rest = (words[0], words[1:]) if words else ("", [])
    if first in _KABUPATEN:
        return _only(written, {areas.KABUPATEN} if joined(rest) == "tabanan" else set(), gazetteer)
    if first in _KECAMATAN:
        return _only(written, _kecamatan(rest, gazetteer), gazetteer)
    if first in _DESA:
        return _only(written, _desa(rest, gazetteer), gazetteer)
    found = _kecamatan(words, gazetteer) | _desa(words, gazetteer)
    if joined(words) == "tabanan":
        found.add(areas.KABUPATEN)
    return _only(written, found, gazetteer)


def _kecamatan(words: list[str], gazetteer: Gazetteer) -> set[str]:
    code = gazetteer.kecamatan_called(joined(words))
    return {code} if code else set()


def _desa(words: list[str], gazetteer: Gazetteer) -> set[str]:
    return {place.code for place in gazetteer.called(words)}


def _by_code(code: str, gazetteer: Gazetteer) -> str:
    place = gazetteer.place(code)
    if place is not None and place.code != code:
        raise UnknownAreaError(f"{code} is a banjar; an election has a kabupaten, kecamatan or desa")
    if place is None and code != areas.KABUPATEN and all(code != known for known, _ in gazetteer.kecamatan()):
        raise UnknownAreaError(f"{code} is no area of Kabupaten Tabanan")
    return code


def _only(written: str, found: set[str], gazetteer: Gazetteer) -> str:
    if len(found) == 1:
        return found.pop()
    if found:
        choices = " or ".join(f'"{code}" ({label(code, gazetteer)})' for code in sorted(found))
        raise UnknownAreaError(f"{written!r} may be {choices}: write the code")
    near = gazetteer.by_name(written)
    mend = f"; did you mean {' or '.join(f'{p.label} ({p.code})' for p in near[:3])}?" if near else ""
    raise UnknownAreaError(f"{written!r} is no area of Kabupaten Tabanan{mend}")


def label(code: str, gazetteer: Gazetteer) -> str:
    """Like "Kabupaten Tabanan", "Kecamatan Kediri", "Desa Bongan, Kec. Tabanan"."""
    if code == areas.KABUPATEN:
        return "Kabupaten Tabanan"
    place = gazetteer.place(code)
    if place is not None:
        return f"Desa {place.label}"
    return f"Kecamatan {dict(gazetteer.kecamatan()).get(code, code)}"
