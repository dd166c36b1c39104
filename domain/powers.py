"""What a person may do to a case by the posts they hold now (DESIGN.md, section 5)."""

from collections.abc import Iterable

from domain import area as areas
from domain.roles import Post, Role

#: Posts that lead others and speak for an area.
_COMMANDING = frozenset({Role.COMMANDER, Role.OPERATOR})


def may_take(posts: Iterable[Post], area: str, *, confidential: bool) -> Post | None:
    """The post by which its holder may take a case of that area, or None. The smallest area goes first."""
    fit = [post for post in posts if _covers(post, area) and (post.sees_confidential or not confidential)]
    return max(fit, key=lambda post: (len(post.area), -post.appointment), default=None)


def may_command(posts: Iterable[Post], area: str, *, confidential: bool) -> Post | None:
    """The post by which its holder may take a case of that area over from anyone, or order somebody to it."""
    fit = [post for post in posts if post.role in {Role.COMMANDER, Role.OPERATOR} and areas.contains(post.area, area)]
    return may_take(fit, area, confidential=confidential)


def may_relieve(by: Post, holder: Post | None) -> bool:
    """Whether a case that was accepted may be taken from its holder: never from a commander of a larger area."""
    return holder is None or holder.role is not Role.COMMANDER or not _above(holder, by)


def may_order(by: Post, whom: Post) -> bool:
    """Orders go down: to posts of smaller areas inside one's own."""
    return _above(by, whom)


def may_set_prone(posts: Iterable[Post]) -> bool:
    """Whether they decide which areas are prone: the command centre."""
    return any(post.role is Role.OPERATOR for post in posts)


def may_appoint(posts: Iterable[Post]) -> bool:
    """Whether they give posts to people, move them and end them: the command centre."""
    return any(post.role is Role.OPERATOR for post in posts)


def may_mute(posts: Iterable[Post], area: str, *, confidential: bool) -> Post | None:
    """The post by which its holder may hold back new reports of the one who reported a case of that area."""
    return may_command(posts, area, confidential=confidential)


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


def _above(upper: Post, lower: Post) -> bool:
    return upper.area != lower.area and areas.contains(upper.area, lower.area)


def commands(posts: Iterable[Post]) -> list[str]:
    """The areas somebody commands, or watches from the command centre; each once."""
    return list(dict.fromkeys(post.area for post in posts if post.role in _COMMANDING))


def may_bind(posts: Iterable[Post], area: str) -> bool:
    """Whether they may make a group the command post of that area, or end it."""
    return any(areas.contains(own, area) for own in commands(posts))


def binds_at_once(posts: Iterable[Post]) -> str | None:
    """The area a commander means when none is named; the command centre and whoever has several are asked."""
    held = list(posts)
    own = commands(held)
    return own[0] if len(own) == 1 and not may_lift(held) else None


def _covers(post: Post, area: str) -> bool:
    """A banjar's officer also takes cases whose banjar nobody named."""
    return areas.contains(post.area, area) or (areas.parent(post.area) == area)
