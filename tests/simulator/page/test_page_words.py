"""The page's own words: the same in both languages, all of them said."""

from __future__ import annotations

import re
from importlib.resources import files

import pytest

pytestmark = pytest.mark.page

PAGE = files("simulator") / "page"
#: Names put together where they are used, by their beginnings.
COMPOSED = ("error-", "fault-", "plus-", "attach-", "action-")


def words(language: str) -> dict[str, str]:
    text = (PAGE / f"words-{language}.js").read_text()
    return {name: said for _, name, said in re.findall(r'^  ("?)([\w-]+)\1: "(.*)",$', text, re.MULTILINE)}


def test_both_languages_say_the_same_things() -> None:
    """Every name has a text in both, with the same places to fill in."""
    indonesian, english = words("id"), words("en")
    assert indonesian.keys() == english.keys()
    for name, said in indonesian.items():
        assert set(re.findall(r"\{\w+\}", said)) == set(re.findall(r"\{\w+\}", english[name])), name


def test_every_word_is_known_and_used() -> None:
    """No name without a text, no text that nobody says."""
    sources = [one.read_text() for one in PAGE.iterdir() if one.name.endswith((".js", ".html"))]
    code = "\n".join(
        text for text in sources if "export const INDONESIAN" not in text and "export const ENGLISH" not in text
    )
    known = words("id")
    asked = set(re.findall(r'\bt\("([\w-]+)"', code)) | set(re.findall(r'data-t(?:-label)?="([\w-]+)"', code))
    assert asked - known.keys() == set()
    unsaid = {name for name in known if not name.startswith(COMPOSED) and f'"{name}"' not in code}
    assert unsaid == set()
