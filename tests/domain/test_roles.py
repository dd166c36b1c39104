"""Posts: at which levels they exist, and who reads what is confidential."""

import pytest

from domain.area import Level
from domain.roles import LEVELS, ROLE_WORDS, Post, Role


def post(role: Role, title: str = "") -> Post:
    return Post(appointment=1, person=1, role=role, area="51.02.05.2003", title=title)


def test_every_role_exists_at_some_level() -> None:
    """DESIGN's table of posts: no role without an area it is for."""
    assert set(LEVELS) == set(Role)
    assert LEVELS[Role.BANJAR_OFFICER] == {Level.BANJAR, Level.DESA}
    assert LEVELS[Role.COMMANDER] == {Level.KECAMATAN, Level.KABUPATEN}
    assert LEVELS[Role.OPERATOR] == {Level.KABUPATEN}
    for role in (Role.PERBEKEL, Role.BABINSA, Role.BHABINKAMTIBMAS):
        assert LEVELS[role] == {Level.DESA}


def test_the_words_of_a_roster_are_lower_case_and_cover_every_role() -> None:
    """A roster cell is lowered before it is looked up."""
    assert set(ROLE_WORDS.values()) == set(Role)
    assert all(word == word.lower() for word in ROLE_WORDS)
    assert all(ROLE_WORDS[role.value] is role for role in Role)


@pytest.mark.parametrize(
    ("role", "title", "sees"),
    [
        (Role.BHABINKAMTIBMAS, "", True),
        (Role.COMMANDER, "", True),
        (Role.COMMANDER, "Kapolsek Kediri", True),
        (Role.COMMANDER, "Kapolres Tabanan", True),
        (Role.OPERATOR, "", True),
        (Role.PERBEKEL, "", False),
        (Role.BABINSA, "", False),
        (Role.BANJAR_OFFICER, "", False),
        (Role.COMMANDER, "Danramil 1619-01/Kediri", False),
        (Role.COMMANDER, "DANDIM 1619/Tabanan", False),
        (Role.COMMANDER, "danramil", False),
    ],
)
def test_only_the_police_read_what_is_confidential(role: Role, title: str, *, sees: bool) -> None:
    """The army helps, it does not investigate: its commanders share a role with the police's and not this power."""
    assert post(role, title).sees_confidential is sees
