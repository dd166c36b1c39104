"""Who may take a case, by which of their posts."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain import powers
from domain.roles import Post, Role

DESA = "51.02.05.2003"
BANJAR = f"{DESA}.01"


def post(role: Role, area: str, appointment: int = 1, title: str = "") -> Post:
    return Post(appointment=appointment, person=1, role=role, area=area, title=title)


def test_the_smallest_area_goes_first() -> None:
    """Somebody who is both Kapolsek and bhabinkamtibmas takes a case of his desa as bhabinkamtibmas."""
    kapolsek, bhabin = post(Role.COMMANDER, "51.02.05", 1), post(Role.BHABINKAMTIBMAS, DESA, 2)
    assert powers.may_take([kapolsek, bhabin], DESA, confidential=False) is bhabin
    assert powers.may_take([kapolsek, bhabin], "51.02.05.2004", confidential=False) is kapolsek


def test_of_two_posts_for_one_area_the_older_counts() -> None:
    """The same person appointed twice acts by the first appointment, always."""
    older, newer = post(Role.PERBEKEL, DESA, 3), post(Role.BHABINKAMTIBMAS, DESA, 7)
    assert powers.may_take([newer, older], DESA, confidential=False) is older
    assert powers.may_take([newer, older], DESA, confidential=True) is newer


@pytest.mark.parametrize("area", [BANJAR, DESA])
def test_a_banjars_officer_takes_cases_of_his_banjar_and_of_the_desa_at_large(area: str) -> None:
    """When nobody named a banjar, the officer of any of them may see to it."""
    officer = post(Role.BANJAR_OFFICER, BANJAR)
    assert powers.may_take([officer], area, confidential=False) is officer


@pytest.mark.parametrize("area", [f"{DESA}.02", "51.02.05.2004", "51.02.06.2003"])
def test_a_banjars_officer_takes_nothing_of_other_banjar_or_desa(area: str) -> None:
    """Powers end at the border."""
    assert powers.may_take([post(Role.BANJAR_OFFICER, BANJAR)], area, confidential=False) is None


@pytest.mark.parametrize(
    ("role", "area", "title", "may"),
    [
        (Role.BANJAR_OFFICER, DESA, "", False),
        (Role.PERBEKEL, DESA, "", False),
        (Role.BABINSA, DESA, "", False),
        (Role.BHABINKAMTIBMAS, DESA, "", True),
        (Role.COMMANDER, "51.02.05", "Danramil Tabanan", False),
        (Role.COMMANDER, "51.02.05", "Kapolsek Tabanan", True),
        (Role.OPERATOR, "51.02", "", True),
    ],
)
def test_a_confidential_case_is_taken_by_police_only(role: Role, area: str, title: str, *, may: bool) -> None:
    """Never by perbekel, babinsa, a banjar's officer or an army commander, even of the very area."""
    held = post(role, area, title=title)
    assert powers.may_take([held], DESA, confidential=False) is held
    assert powers.may_take([held], DESA, confidential=True) is (held if may else None)


def test_nobody_without_a_post_takes_anything() -> None:
    """Residents report; they do not take cases."""
    assert powers.may_take([], DESA, confidential=False) is None


@settings(deadline=None, derandomize=True)
@given(
    st.lists(
        st.builds(
            post,
            role=st.sampled_from(Role),
            area=st.sampled_from(["51.02", "51.02.05", "51.02.06", DESA, "51.02.05.2004", BANJAR, f"{DESA}.02"]),
            appointment=st.integers(1, 99),
        )
    ),
    st.booleans(),
)
def test_the_post_that_takes_is_one_held_and_fit(posts: list[Post], confidential: bool) -> None:
    """The answer is one of the posts held, covers the banjar, and no other that does is smaller."""
    taken = powers.may_take(posts, BANJAR, confidential=confidential)
    fit = [
        held
        for held in posts
        if (BANJAR + ".").startswith(held.area + ".") and (held.sees_confidential or not confidential)
    ]
    assert (taken is None) == (not fit)
    if taken is not None:
        assert taken in fit
        assert all(len(held.area) <= len(taken.area) for held in fit)


@pytest.mark.parametrize(
    ("role", "area", "title", "may", "may_in_secret"),
    [
        (Role.COMMANDER, "51.02.05", "Kapolsek Tabanan", True, True),
        (Role.COMMANDER, "51.02", "Kapolres Tabanan", True, True),
        (Role.COMMANDER, "51.02.05", "Danramil Tabanan", True, False),
        (Role.OPERATOR, "51.02", "", True, True),
        (Role.COMMANDER, "51.02.06", "Kapolsek Kediri", False, False),
        (Role.BHABINKAMTIBMAS, DESA, "", False, False),
        (Role.PERBEKEL, DESA, "", False, False),
        (Role.BANJAR_OFFICER, DESA, "", False, False),
    ],
)
def test_a_reporter_is_muted_by_commanders_of_the_area_and_operators_only(
    role: Role, area: str, title: str, *, may: bool, may_in_secret: bool
) -> None:
    """Not by whoever handles the case; and by nobody who could not read it."""
    held = post(role, area, title=title)
    assert powers.may_mute([held], DESA, confidential=False) is (held if may else None)
    assert powers.may_mute([held], DESA, confidential=True) is (held if may_in_secret else None)


@pytest.mark.parametrize("role", Role)
def test_the_command_centre_alone_decides_about_objections(role: Role) -> None:
    """Whoever muted somebody does not judge the objection by that post."""
    assert powers.may_lift([post(role, "51.02")]) == (role is Role.OPERATOR)
    assert not powers.may_lift([])


@pytest.mark.parametrize(
    ("role", "area", "title", "may_ask", "may_confirm"),
    [
        (Role.COMMANDER, "51.02", "Kapolres Tabanan", True, True),
        (Role.COMMANDER, "51.02", "", True, True),
        (Role.COMMANDER, "51.02", "Dandim 1619/Tabanan", False, False),
        (Role.COMMANDER, "51.02.05", "Kapolsek Tabanan", False, False),
        (Role.OPERATOR, "51.02", "", False, True),
        (Role.BHABINKAMTIBMAS, DESA, "", False, False),
        (Role.BABINSA, DESA, "", False, False),
        (Role.PERBEKEL, DESA, "", False, False),
        (Role.BANJAR_OFFICER, BANJAR, "", False, False),
    ],
)
def test_an_identity_is_asked_for_by_the_police_commander_of_the_kabupaten_alone(
    role: Role, area: str, title: str, *, may_ask: bool, may_confirm: bool
) -> None:
    """Another of them, or the command centre, may be the second; the army may be neither."""
    held = post(role, area, title=title)
    assert powers.may_ask_identity([held]) is (held if may_ask else None)
    assert powers.may_confirm_identity([held]) is may_confirm
    assert not powers.may_confirm_identity([])


KAPOLSEK, DANRAMIL = post(Role.COMMANDER, "51.02.05", 1), post(Role.COMMANDER, "51.02.05", 2, "Danramil Tabanan")
KAPOLRES, CENTRE = post(Role.COMMANDER, "51.02", 3), post(Role.OPERATOR, "51.02", 4)
BHABIN, PERBEKEL = post(Role.BHABINKAMTIBMAS, DESA, 5), post(Role.PERBEKEL, DESA, 6)


@pytest.mark.parametrize(("who", "commands"), [(KAPOLSEK, True), (KAPOLRES, True), (CENTRE, True), (BHABIN, False)])
def test_commanders_and_the_centre_command_and_officers_of_the_desa_do_not(who: Post, *, commands: bool) -> None:
    """Taking over and ordering is for who answers for the area; the army not where it may not look."""
    assert (powers.may_command([who], DESA, confidential=False) is who) is commands
    assert powers.may_command([who], "51.03.01.2001", confidential=False) is None
    assert powers.may_command([DANRAMIL], DESA, confidential=False) is DANRAMIL
    assert powers.may_command([DANRAMIL], DESA, confidential=True) is None


def test_a_case_is_not_taken_from_a_superior() -> None:
    """What the Kapolres has, the Kapolsek leaves; what lies with the centre for want of others, he takes."""
    assert not powers.may_relieve(KAPOLSEK, KAPOLRES)
    assert powers.may_relieve(KAPOLRES, KAPOLSEK)
    assert powers.may_relieve(KAPOLSEK, DANRAMIL)
    assert powers.may_relieve(KAPOLSEK, CENTRE)
    assert powers.may_relieve(KAPOLSEK, None)


@given(st.sampled_from([KAPOLSEK, DANRAMIL, KAPOLRES, CENTRE]), st.sampled_from([KAPOLSEK, KAPOLRES, CENTRE, PERBEKEL]))
def test_orders_go_down_only(by: Post, whom: Post) -> None:
    """To a smaller area inside one's own: never sideways, never up."""
    assert powers.may_order(by, whom) is (len(whom.area) > len(by.area))


@pytest.mark.parametrize(("who", "sets"), [(CENTRE, True), (KAPOLRES, False), (KAPOLSEK, False), (PERBEKEL, False)])
def test_only_the_command_centre_marks_prone_areas(who: Post, *, sets: bool) -> None:
    """A mark moves everybody's alerts."""
    assert powers.may_set_prone([who]) is sets


@pytest.mark.parametrize(
    ("role", "area", "binds", "at_once"),
    [
        (Role.COMMANDER, "51.02", ("51.02", "51.02.05"), "51.02"),
        (Role.COMMANDER, "51.02.05", ("51.02.05",), "51.02.05"),
        (Role.OPERATOR, "51.02", ("51.02", "51.02.05"), None),
        (Role.BHABINKAMTIBMAS, DESA, (), None),
        (Role.PERBEKEL, DESA, (), None),
    ],
)
def test_a_group_is_bound_by_who_commands_its_area(
    role: Role, area: str, binds: tuple[str, ...], at_once: str | None
) -> None:
    """Within their own area; the command centre, and whoever commands several areas, is asked which."""
    held = post(role, area)
    for code in ("51.02", "51.02.05", "51.02.06"):
        assert powers.may_bind([held], code) is (code in binds or (area == "51.02" and bool(binds)))
    assert powers.binds_at_once([held]) == at_once
    if at_once is not None:
        assert powers.binds_at_once([held, post(role, "51.02.06")]) is None
