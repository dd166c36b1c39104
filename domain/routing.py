"""Who gets a report first, who is told, who is alerted (DESIGN.md, section 6; domain.md, section 3).

The table below is what a chief of police will ask about: one line per category, readable without reading code.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from domain import area as areas
from domain.area import Level
from domain.category import ALWAYS_CONFIDENTIAL, Category
from domain.roles import Post, Role
from domain.severity import Severity

PERBEKEL, BABINSA, BHABIN, OFFICER, COMMANDER, OPERATOR = (
    Role.PERBEKEL,
    Role.BABINSA,
    Role.BHABINKAMTIBMAS,
    Role.BANJAR_OFFICER,
    Role.COMMANDER,
    Role.OPERATOR,
)


@dataclass(frozen=True)
class Line:
    """first: the post of the desa that holds the case, or COMMANDER for the kecamatan's.

    told: further posts of the area that get the card and may take the case.
    """

    first: Role
    told: frozenset[Role] = frozenset({BHABIN, OFFICER})


_COMMUNITY = Line(PERBEKEL)
_ORDER = Line(BABINSA)
_ORDER_AND_DESA = Line(BABINSA, frozenset({BHABIN, OFFICER, PERBEKEL}))
_POLICE = Line(BHABIN, frozenset())
_SUPERVISOR = Line(COMMANDER, frozenset())
_URGENT = _ORDER_AND_DESA
_ELECTION = Line(BHABIN, frozenset({OFFICER}))

ROUTES: dict[Category, Line] = {
    Category.KEKERASAN: _ORDER,
    Category.KDRT_PPA: _POLICE,
    Category.NARKOBA: _POLICE,
    Category.CURI: _ORDER,
    Category.PENIPUAN: _POLICE,
    Category.JUDI: _ORDER,
    Category.MIRAS: _ORDER_AND_DESA,
    Category.BALAP_LIAR: _ORDER,
    Category.KEBISINGAN: _COMMUNITY,
    Category.LAKALANTAS: _ORDER,
    Category.LALULINTAS: _ORDER,
    Category.ADAT: Line(PERBEKEL, frozenset({BABINSA, BHABIN, OFFICER})),
    Category.TANAH: _COMMUNITY,
    Category.SUBAK: _COMMUNITY,
    Category.DUKTANG: _COMMUNITY,
    Category.ORANG_ASING: _ORDER,
    Category.ORMAS_PREMAN: _POLICE,
    Category.HOAKS_SARA: _POLICE,
    Category.OGOH: _ORDER_AND_DESA,
    Category.PETASAN: _ORDER_AND_DESA,
    Category.BENCANA: _ORDER_AND_DESA,
    Category.ORANG_HILANG: _ORDER_AND_DESA,
    Category.BUNUH_DIRI: _POLICE,
    Category.ODGJ: _POLICE,
    Category.KESEHATAN_HEWAN: _COMMUNITY,
    Category.FASUM: _COMMUNITY,
    Category.PUNGLI_DANADESA: _SUPERVISOR,
    Category.ADUAN_PETUGAS: _SUPERVISOR,
    Category.PEMILU_UANG: _SUPERVISOR,
    Category.PEMILU_NETRAL: _SUPERVISOR,
    Category.PEMILU_KAMPANYE: _ELECTION,
    Category.PEMILU_HOAKS: _ELECTION,
    Category.PEMILU_KONFLIK: _ORDER,
    Category.PEMILU_LAYANAN: _ELECTION,
    Category.BUKAN_LAPORAN: _COMMUNITY,
    Category.LAINNYA: _COMMUNITY,
}

#: A perbekel is often a candidate, and never sees election, corruption or complaint cases (domain.md, section 3a).
NEVER_PERBEKEL = frozenset(
    {
        Category.PUNGLI_DANADESA,
        Category.ADUAN_PETUGAS,
        Category.PEMILU_UANG,
        Category.PEMILU_NETRAL,
        Category.PEMILU_KAMPANYE,
        Category.PEMILU_HOAKS,
        Category.PEMILU_KONFLIK,
        Category.PEMILU_LAYANAN,
    }
)

#: Areas where trouble is expected sooner: an alert is lifted one level. Settable; these from the start.
PRONE_FROM_THE_START = frozenset({"51.02.06", "51.02.02"})

#: Which posts a word for an official means (see domain.words.is_complaint_about), as (role, levels, title's start).
OFFICIALS: dict[str, tuple[Role, frozenset[Level], str]] = {
    "perbekel": (PERBEKEL, frozenset({Level.DESA}), ""),
    "babinsa": (BABINSA, frozenset({Level.DESA}), ""),
    "bhabinkamtibmas": (BHABIN, frozenset({Level.DESA}), ""),
    "banjar_officer": (OFFICER, frozenset({Level.BANJAR, Level.DESA}), ""),
    "kapolsek": (COMMANDER, frozenset({Level.KECAMATAN}), "kapolsek"),
    "danramil": (COMMANDER, frozenset({Level.KECAMATAN}), "danramil"),
    "kapolres": (COMMANDER, frozenset({Level.KABUPATEN}), "kapolres"),
    "dandim": (COMMANDER, frozenset({Level.KABUPATEN}), "dandim"),
}


@dataclass(frozen=True)
class Hole:
    """A post that should have taken the case and could not: vacant, unreachable, or the one named."""

    role: Role
    area: str


@dataclass(frozen=True)
class Route:
    """holder is None only when nobody at all can be reached, not even an operator."""

    holder: Post | None
    told: tuple[Post, ...]
    alerted: tuple[Post, ...]
    confidential: bool
    holes: tuple[Hole, ...]


def named_in(text: str, officials: Iterable[str], posts: Sequence[Post]) -> frozenset[int]:
    """Persons the report is about: by office complained of, or by full name written out (two words or more)."""
    words = _bare(text)
    rules = [OFFICIALS[official] for official in officials if official in OFFICIALS]
    return frozenset(
        post.person
        for post in posts
        if _spelled_out(post.name, words)
        or any(
            post.role is role
            and areas.level(post.area) in levels
            and (not title or not post.title or post.title.casefold().startswith(title))
            for role, levels, title in rules
        )
    )


def route(
    category: Category,
    severity: Severity,
    area: str,
    posts: Sequence[Post],
    *,
    confidential: bool = False,
    excluded: frozenset[int] = frozenset(),
    prone: bool = False,
) -> Route:
    """Decide the holder and the audience of a case in a desa or banjar.

    posts: every post in force in the area, around it and at the command centre, in any order.
    excluded: persons the case is about; they never see it. Nobody gets a card twice.
    """
    line = _URGENT if category is Category.LAINNYA and severity >= Severity.GN else ROUTES[category]
    secret = confidential or category in ALWAYS_CONFIDENTIAL
    fit = [p for p in sorted(posts, key=_seniority) if p.reachable and p.person not in excluded]
    if secret:
        fit = [p for p in fit if p.sees_confidential]
    holder, holes = _first_holder(
        _chain(line.first, area, secret=secret), fit, areas.desa(area), never_perbekel=category in NEVER_PERBEKEL
    )
    alerted = _pick(fit, _alert_levels(severity, area, prone=prone), {holder.person} if holder else set())
    seen = {p.person for p in (*alerted, *([holder] if holder else []))}
    told = [] if secret else _told(line.told, area, fit, seen)
    return Route(holder, tuple(told), tuple(alerted), secret, tuple(holes))


def _chain(first: Role, area: str, *, secret: bool) -> list[tuple[Role, str]]:
    """Posts to try in turn. Confidential cases begin with the police of the desa whatever the category."""
    desa, kecamatan = areas.desa(area), areas.kecamatan(area)
    upward = [(COMMANDER, kecamatan), (COMMANDER, areas.KABUPATEN), (OPERATOR, areas.KABUPATEN)]
    if first is COMMANDER:
        return upward
    if secret or first is BHABIN:
        return [(BHABIN, desa), *upward]
    return [(first, desa), (BHABIN, desa), *upward]


def _first_holder(
    chain: list[tuple[Role, str]], fit: Sequence[Post], desa: str, *, never_perbekel: bool
) -> tuple[Post | None, list[Hole]]:
    holes: list[Hole] = []
    for role, where in chain:
        found = [p for p in fit if p.role is role and p.area == where]
        if found:
            return found[0], holes
        holes.append(Hole(role, where))
    near = [p for p in fit if areas.contains(desa, p.area) and not (never_perbekel and p.role is PERBEKEL)]
    return (near[0] if near else None), holes


def _alert_levels(severity: Severity, area: str, *, prone: bool) -> list[str]:
    """Areas whose commanders are alerted at once: GN the kecamatan's, D also the kabupaten's, prone one more."""
    lifted = min(severity + 1, Severity.D) if prone and severity >= Severity.AG else severity
    if lifted >= Severity.D:
        return [areas.kecamatan(area), areas.KABUPATEN]
    if lifted >= Severity.GN:
        return [areas.kecamatan(area)]
    return []


def _pick(fit: Sequence[Post], where: list[str], seen: set[int]) -> list[Post]:
    """Commanders of the alerted areas; a level without one is made good by the next above, at last by operators."""
    picked: list[Post] = []
    for level in where:
        ladder = [areas.KABUPATEN] if level == areas.KABUPATEN else [level, areas.KABUPATEN]
        found = next(
            (
                group
                for group in (
                    *([p for p in fit if p.role is COMMANDER and p.area == step] for step in ladder),
                    [p for p in fit if p.role is OPERATOR],
                )
                if group
            ),
            [],
        )
        for post in found:
            if post.person not in seen:
                seen.add(post.person)
                picked.append(post)
    return picked


def _told(roles: frozenset[Role], area: str, fit: Sequence[Post], seen: set[int]) -> list[Post]:
    """Posts of the desa. A banjar's officer hears of his own banjar, and of the desa when no banjar is known."""
    desa = areas.desa(area)
    told = []
    for post in fit:
        near = (
            post.area == desa or areas.contains(post.area, area) or (area == desa and areas.contains(desa, post.area))
        )
        if post.role in roles and near and areas.contains(desa, post.area) and post.person not in seen:
            seen.add(post.person)
            told.append(post)
    return told


def _seniority(post: Post) -> tuple[bool, int]:
    """Police before army among commanders of one area, then whoever was appointed first."""
    return (post.army and post.role is COMMANDER, post.appointment)


def _spelled_out(name: str, words: str) -> bool:
    wanted = _bare(name)
    return wanted.count(" ") >= 1 and f" {wanted} " in f" {words} "


def _bare(text: str) -> str:
    """Words without the signs around them: "I Made Arta, itu orangnya" spells a name out too."""
    return " ".join(re.findall(r"\w+", text.casefold()))
