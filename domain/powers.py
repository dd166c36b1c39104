"""What a person may do to a case by the posts they hold now (DESIGN.md, section 5)."""

from collections.abc import Iterable

from domain import area as areas
from domain.roles import Post, Role


def may_take(posts: Iterable[Post], area: str, *, confidential: bool) -> Post | None:
    """The post by which its holder may take a case of that area, or None. The smallest area goes first."""
    fit = [post for post in posts if _covers(post, area) and (post.sees_confidential or not confidential)]
    return max(fit, key=lambda post: (len(post.area), -post.appointment), default=None)


def may_mute(posts: Iterable[Post], area: str, *, confidential: bool) -> Post | None:
    """The post by which its holder may hold back new reports of the one who reported a case of that area."""
    fit = [post for post in posts if post.role in {Role.COMMANDER, Role.OPERATOR} and areas.contains(post.area, area)]
    return may_take(fit, area, confidential=confidential)


def may_lift(posts: Iterable[Post]) -> bool:
    """Whether they decide about appeals: the command centre."""
    return any(post.role is Role.OPERATOR for post in posts)


def may_ask_identity(posts: Iterable[Post]) -> Post | None:
    """The post by which its holder may ask who reported a confidential case: the kabupaten's police commander."""
    fit = (p for p in posts if p.role is Role.COMMANDER and p.area == areas.KABUPATEN and p.sees_confidential)
    return next(fit, None)


def may_confirm_identity(posts: Iterable[Post]) -> bool:
    """Whether they may be the second who agrees: another of those commanders, or an operator."""
    held = list(posts)
    return may_ask_identity(held) is not None or any(post.role is Role.OPERATOR for post in held)


def _covers(post: Post, area: str) -> bool:
    """A banjar's officer also takes cases whose banjar nobody named."""
    return areas.contains(post.area, area) or (areas.parent(post.area) == area)
