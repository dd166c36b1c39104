"""From where one may look: inside one's own area, never above or beside it."""

from hypothesis import given
from hypothesis import strategies as st

from domain import area as areas
from domain.lookout import LOOKOUTS, may_look, roots, sees_confidential
from domain.roles import Post, Role

AREAS = ["51.02", "51.02.05", "51.02.06", "51.02.05.2003", "51.02.06.2014"]
POSTS = st.lists(
    st.builds(
        Post,
        appointment=st.integers(1, 9),
        person=st.just(1),
        role=st.sampled_from(Role),
        area=st.sampled_from(AREAS),
        title=st.sampled_from(["", "Danramil Kediri", "Kapolsek Kediri"]),
    ),
    max_size=4,
)


@given(POSTS, st.sampled_from(AREAS))
def test_one_looks_at_what_lies_in_a_post_that_looks(posts: list[Post], area: str) -> None:
    """A perbekel's post opens nothing."""
    held = [post.area for post in posts if post.role in LOOKOUTS]
    assert may_look(posts, area) == any(areas.contains(outer, area) for outer in held)


@given(POSTS)
def test_roots_cover_everything_and_lie_in_none_of_each_other(posts: list[Post]) -> None:
    """The widest first."""
    found = roots(posts)
    assert len(found) == len(set(found))
    assert all(may_look(posts, root) for root in found)
    assert not any(a != b and areas.contains(a, b) for a in found for b in found)
    assert found == sorted(found, key=lambda area: (len(area), area))


@given(POSTS, st.sampled_from(AREAS))
def test_only_police_who_look_at_an_area_see_its_secrets(posts: list[Post], area: str) -> None:
    """Whoever sees them may look; the army alone never does."""
    if sees_confidential(posts, area):
        assert may_look(posts, area)
        assert any(not post.army and post.role in LOOKOUTS for post in posts)
