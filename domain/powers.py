"""What a person may do to a case by the posts they hold now (DESIGN.md, section 5)."""

from collections.abc import Iterable

from domain import area as areas
from domain.roles import Post


def may_take(posts: Iterable[Post], area: str, *, confidential: bool) -> Post | None:
    """The post by which its holder may take a case of that area, or None. The smallest area goes first."""
    fit = [post for post in posts if _covers(post, area) and (post.sees_confidential or not confidential)]
    return max(fit, key=lambda post: (len(post.area), -post.appointment), default=None)


def _covers(post: Post, area: str) -> bool:
    """A banjar's officer also takes cases whose banjar nobody named."""
    return areas.contains(post.area, area) or (areas.parent(post.area) == area)
