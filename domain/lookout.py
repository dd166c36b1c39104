"""From where somebody looks at the situation: the areas of commanders and of the command centre."""

from collections.abc import Iterable

from domain import area as areas
from domain.roles import Post, Role

LOOKOUTS = frozenset({Role.COMMANDER, Role.OPERATOR})


def roots(posts: Iterable[Post]) -> list[str]:
    """The widest areas of the posts that look, each inside none of the others; nothing for whoever has no such post."""
    held = sorted({post.area for post in posts if post.role in LOOKOUTS}, key=lambda area: (len(area), area))
    return [area for area in held if not any(outer != area and areas.contains(outer, area) for outer in held)]


def may_look(posts: Iterable[Post], area: str) -> bool:
    return any(areas.contains(root, area) for root in roots(posts))


def sees_confidential(posts: Iterable[Post], area: str) -> bool:
    """Whether confidential cases of the area may be told one from the other, and not only counted in a large sum."""
    fit = (post for post in posts if post.role in LOOKOUTS and areas.contains(post.area, area))
    return any(post.sees_confidential for post in fit)
