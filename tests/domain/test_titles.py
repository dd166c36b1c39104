"""What officers are called, and what a title decides."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.area import Level
from domain.roles import LEVELS, Post, Role
from domain.titles import LONGEST, clean, moved, offered

QUIET = settings(deadline=None, derandomize=True)


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("Kelian Dinas", "Kelian Dinas"),
        ("  Kelian \n Dinas\t", "Kelian Dinas"),
        ("\u202eKelian\u200b", "Kelian"),
        ("", None),
        (" \n ", None),
        ("x" * LONGEST, "x" * LONGEST),
        ("x" * (LONGEST + 1), None),
    ],
)
def test_a_title_is_one_short_line(typed: str, title: str | None) -> None:
    """What cannot be seen, or turns the line around, is not part of it."""
    assert clean(typed) == title


@QUIET
@given(st.text(max_size=90))
def test_a_clean_title_stays_as_it_is(typed: str) -> None:
    """Whatever was typed: printable, not empty, short, and cleaning again changes nothing."""
    title = clean(typed)
    assert title is None or (0 < len(title) <= LONGEST and title.isprintable() and clean(title) == title)


@pytest.mark.parametrize("role", Role)
def test_only_commanders_are_offered_titles_and_always_one_of_police_and_one_of_army(role: Role) -> None:
    """Theirs alone decides what they may see."""
    for level in LEVELS[role]:
        found = offered(role, level, "Kediri")
        if role is not Role.COMMANDER:
            assert found == ()
            continue
        assert [Post(1, 1, role, "51.02.06", title=title).sees_confidential for title in found] == [True, False]


@pytest.mark.parametrize(
    ("title", "after"),
    [
        ("Danramil Kediri", "Danramil Marga"),
        ("Kapolsek KEDIRI", "Kapolsek Marga"),
        ("Pj. Perbekel Kediri (sementara)", "Pj. Perbekel Marga (sementara)"),
        ("Kelian Dinas", "Kelian Dinas"),
        ("Kediri satu", "Kediri satu"),
        ("", ""),
    ],
)
def test_a_title_that_names_the_area_follows_its_officer(title: str, after: str) -> None:
    """Kediri to Marga; what does not name it stays, and so does what begins with it."""
    assert moved(title, "Kediri", "Marga") == after


@QUIET
@given(
    st.sampled_from(["Danramil", "Dandim", "Kapolsek", "Kapolres", "Pasi Intel"]),
    st.text(max_size=12),
    st.sampled_from(["Kediri", "Tabanan", "Selemadeg Timur"]),
    st.sampled_from(["Marga", "Pupuan", "Kodim"]),
)
def test_who_moves_stays_with_the_army_or_the_police(office: str, rest: str, before: str, after: str) -> None:
    """A move must open no confidential case to anybody, and close none."""

    def sees(title: str) -> bool:
        return Post(1, 1, Role.COMMANDER, "51.02.06", title=title).sees_confidential

    title = f"{office} {before}{rest}"
    assert sees(moved(title, before, after)) == sees(title)


def test_levels_of_commanders_have_titles() -> None:
    """An invitation of a commander asks for one at each level there is."""
    assert all(offered(Role.COMMANDER, level, "x") for level in (Level.KECAMATAN, Level.KABUPATEN))
