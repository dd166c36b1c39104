"""The area of a post as people write it in a table or after a command: a code, or an unmistakable name."""

from domain import area as areas
from domain.area import Level
from domain.roles import LEVELS, Role
from services.places.gazetteer import Gazetteer
from services.work import RefusalError


def find(written: str, role: Role | None, gazetteer: Gazetteer) -> str:
    """Its code. role: decides which levels a name may mean; None for any. Raises RefusalError, which says why not."""
    code = written if areas.well_formed(written) else _by_name(written, role, gazetteer)
    known = code == areas.KABUPATEN or gazetteer.place(code) or any(code == k for k, _ in gazetteer.kecamatan())
    if not known:
        raise RefusalError("area-unknown", area=code)
    if role is not None and areas.level(code) not in LEVELS[role]:
        levels = [level for level in Level if level in LEVELS[role]]
        raise RefusalError("area-level", role=role, levels="/".join(levels), area=written, level=areas.level(code))
    return code


def _by_name(written: str, role: Role | None, gazetteer: Gazetteer) -> str:
    if not written:
        raise RefusalError("area-missing")
    levels = LEVELS[role] if role is not None else frozenset(Level)
    plain = written.lower().removeprefix("kabupaten ").removeprefix("kab. ").strip()
    if Level.KABUPATEN in levels and Level.DESA not in levels and plain == "tabanan" != written.lower():
        return areas.KABUPATEN
    if Level.DESA not in levels:
        return _kecamatan(written, levels, gazetteer)
    found = gazetteer.by_name(written)
    if not found:
        raise RefusalError("area-no-desa", area=written)
    if len(found) > 1:
        choices = ", ".join(f"{place.code} ({place.label})" for place in found)
        raise RefusalError("area-several", area=written, choices=choices)
    return found[0].code


def _kecamatan(written: str, levels: frozenset[Level], gazetteer: Gazetteer) -> str:
    name = written.lower().removeprefix("kecamatan ").removeprefix("kec. ").strip()
    exact = next((code for code, known in gazetteer.kecamatan() if known.lower() == name), None)
    code = exact or gazetteer.kecamatan_named(written)
    if code is not None and Level.KECAMATAN in levels:
        if name == "tabanan" == written.lower():
            choices = f"{code} (kecamatan), {areas.KABUPATEN} (kabupaten)"
            raise RefusalError("area-several", area=written, choices=choices)
        return code
    if Level.KABUPATEN in levels and name == "tabanan":
        return areas.KABUPATEN
    raise RefusalError("area-no-kecamatan", area=written)
