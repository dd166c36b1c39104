"""What an officer is called: any words of one line, except that of commanders the first word tells police from army."""

from domain.area import Level
from domain.roles import Role

#: Characters of a title.
LONGEST = 60

#: Heads of police and army of each level: they share a role, and the title alone tells them apart (domain.roles).
COMMANDERS: dict[Level, tuple[str, ...]] = {
    Level.KECAMATAN: ("Kapolsek", "Danramil"),
    Level.KABUPATEN: ("Kapolres", "Dandim"),
}


def clean(words: str) -> str | None:
    """On one line, without signs that cannot be seen; None when nothing is left or it is too long."""
    title = " ".join("".join(sign if sign.isprintable() else " " for sign in words).split())
    return title if 0 < len(title) <= LONGEST else None


def offered(role: Role, level: Level, place: str) -> tuple[str, ...]:
    """Titles to choose from; only commanders have any, because theirs decides what they may see."""
    return tuple(f"{head} {place}" for head in COMMANDERS[level]) if role is Role.COMMANDER else ()


def moved(title: str, before: str, after: str) -> str:
    """The title of an officer who serves another area now: the name of the old one gives way, the office stays."""
    at = title.casefold().find(before.casefold()) if before else -1
    if at <= 0 or len(title.casefold()) != len(title):
        return title
    return title[:at] + after + title[at + len(before) :]
