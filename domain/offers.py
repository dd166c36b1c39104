"""Which commands and which chapters of help somebody is offered, by the posts they hold (DESIGN.md, section 7).

An offer is no power: whatever is asked for is checked again when it is asked for.
"""

from collections.abc import Set as AbstractSet

from domain.lookout import LOOKOUTS
from domain.roles import REPORT_CALM, Role

#: Commands in the order they are offered, and the posts they are for; everybody's have none. /start is how one came.
COMMANDS: dict[str, frozenset[Role]] = {
    "tugas": frozenset(Role),
    "aman": REPORT_CALM,
    "situasi": LOOKOUTS,
    "siaran": LOOKOUTS,
    "kesiapan": LOOKOUTS,
    "tps": LOOKOUTS,
    "ekspor": LOOKOUTS,
    "posko": LOOKOUTS,
    "undang": frozenset({Role.OPERATOR}),
    "petugas": frozenset({Role.OPERATOR}),
    "roster": frozenset({Role.OPERATOR}),
    "pemilu": frozenset({Role.OPERATOR}),
    "rawan": frozenset({Role.OPERATOR}),
    "audit": frozenset({Role.OPERATOR}),
    "lapor": frozenset(),
    "darurat": frozenset(),
    "laporan": frozenset(),
    "jadwal": frozenset(),
    "batal": frozenset(),
    "bahasa": frozenset(),
    "privasi": frozenset(),
    "bantuan": frozenset(),
}

#: What groups hear, whoever writes it.
IN_GROUPS = ("posko",)

#: Chapters of help in order, and whose they are.
CHAPTERS: dict[str, frozenset[Role]] = {
    "commander": frozenset({Role.COMMANDER}),
    "operator": frozenset({Role.OPERATOR}),
    "responder": frozenset({Role.PERBEKEL, Role.BABINSA, Role.BHABINKAMTIBMAS}),
    "officer": frozenset({Role.BANJAR_OFFICER}),
}


def commands(roles: AbstractSet[Role]) -> list[str]:
    return [name for name, of in COMMANDS.items() if not of or roles & of]


def chapters(roles: AbstractSet[Role]) -> list[str]:
    return [name for name, of in CHAPTERS.items() if roles & of]
