"""Taking a person's own name out of words that stay behind when the person goes."""

import re

#: Shorter names stand inside too much else.
_SHORTEST = 3


def without_name(text: str, name: str, username: str | None, mark: str) -> str:
    """The text with the mark wherever the whole name or the username stands, however it is written.

    Single words of a name stay: half the island is called Wayan.
    """
    names = [r"\W+".join(map(re.escape, re.findall(r"\w+", name))), re.escape((username or "").removeprefix("@"))]
    for each in names:
        if len(each) >= _SHORTEST:
            text = re.sub(rf"@?(?<!\w){each}(?!\w)", lambda _: mark, text, flags=re.IGNORECASE)
    return text
