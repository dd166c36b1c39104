"""Who may do what: the posts people hold and the areas they hold them for (DESIGN.md, section 5)."""

from dataclasses import dataclass
from enum import StrEnum

from domain.area import Level


class Role(StrEnum):
    BANJAR_OFFICER = "banjar_officer"
    BHABINKAMTIBMAS = "bhabinkamtibmas"
    BABINSA = "babinsa"
    PERBEKEL = "perbekel"
    COMMANDER = "commander"
    OPERATOR = "operator"


#: The levels of area each post exists at.
LEVELS: dict[Role, frozenset[Level]] = {
    Role.BANJAR_OFFICER: frozenset({Level.BANJAR, Level.DESA}),
    Role.BHABINKAMTIBMAS: frozenset({Level.DESA}),
    Role.BABINSA: frozenset({Level.DESA}),
    Role.PERBEKEL: frozenset({Level.DESA}),
    Role.COMMANDER: frozenset({Level.KECAMATAN, Level.KABUPATEN}),
    Role.OPERATOR: frozenset({Level.KABUPATEN}),
}

#: What people write in a roster for each post; the first is the one we print.
ROLE_WORDS: dict[str, Role] = {
    **{role.value: role for role in Role},
    "polisi banjar": Role.BANJAR_OFFICER,
    "polisi_banjar": Role.BANJAR_OFFICER,
    "bhabin": Role.BHABINKAMTIBMAS,
    "kepala desa": Role.PERBEKEL,
    "komandan": Role.COMMANDER,
}

#: Posts that report "nihil kejadian" for their area, once a day.
REPORT_CALM = frozenset({Role.BANJAR_OFFICER, Role.BHABINKAMTIBMAS, Role.BABINSA, Role.PERBEKEL})

SEE_CONFIDENTIAL = frozenset({Role.BHABINKAMTIBMAS, Role.COMMANDER, Role.OPERATOR})

#: Army posts by the first word of their title. Commanders of police and army share one role, and the army
#: does not see confidential cases (domain.md, section 3b), so here a title is more than display.
ARMY_TITLES = ("danramil", "dandim", "koramil", "kodim", "pasi")


@dataclass(frozen=True)
class Post:
    """An appointment in force, as the rules see it: numbers and flags only.

    reachable is False while the person has never written to the bot or has blocked it.
    """

    appointment: int
    person: int
    role: Role
    area: str
    name: str = ""
    title: str = ""
    reachable: bool = True

    @property
    def army(self) -> bool:
        return self.role is Role.BABINSA or self.title.casefold().startswith(ARMY_TITLES)

    @property
    def sees_confidential(self) -> bool:
        """Police only: the bhabinkamtibmas, police commanders and the command centre."""
        return self.role in SEE_CONFIDENTIAL and not self.army
