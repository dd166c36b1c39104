"""What of a person's own words would tell who wrote them: a warning before a confidential report is sent."""

import re
from enum import StrEnum


class Sign(StrEnum):
    NAME = "name"
    USERNAME = "username"
    PHONE = "phone"


#: Of so many people that alone they tell nobody apart: order of birth, caste, courtesy.
_COMMON = frozenset(
    re.findall(
        r"\w+",
        """
        wayan putu gede luh made kadek kade nengah nyoman komang ketut ida bagus ayu anak agung dewa gusti cokorda desak
        sang pande ngakan sagung raka rai oka iluh bapak ibu pak bli mbok jero
        """,
    )
)

#: Shorter words are found inside too much.
_TELLING = 4

#: A number of 9 to 15 digits that begins as one in Indonesia (0..., 62...) or, with a plus, anywhere.
_PHONE = re.compile(r"(?<![\d.,/])(?:\+\d|62|0)(?:[\s.\-()]{0,2}\d){8,13}(?!\d)", re.ASCII)


def signs(text: str, name: str, username: str | None) -> frozenset[Sign]:
    """The name and username are the person's own at Telegram; the text is theirs too and is never changed."""
    words = re.findall(r"\w+", text.casefold())
    found = set()
    if _names(words, re.findall(r"\w+", name.casefold())):
        found.add(Sign.NAME)
    if username and username.casefold() in words:
        found.add(Sign.USERNAME)
    if _PHONE.search(text):
        found.add(Sign.PHONE)
    return frozenset(found)


def _names(words: list[str], name: list[str]) -> bool:
    """The whole name in a row, or one word of it that not half the island is called."""
    if not name:
        return False
    rows = (words[start : start + len(name)] for start in range(len(words)))
    if len("".join(name)) >= _TELLING and name in rows:
        return True
    return any(len(word) >= _TELLING and word not in _COMMON and word in words for word in name)
