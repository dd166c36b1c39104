"""What the documents say is so: links lead somewhere, commands are answered, buttons bear the names they have."""

import re
from itertools import product
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl

from bot.settings import PREFIX, Settings
from handlers.routes import COMMANDS
from texts.catalogue import Catalogue

ROOT = Path(__file__).parents[1]
DOCUMENTS = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md")), ROOT / "simulator" / "README.md"]
GUIDES = sorted((ROOT / "docs").glob("panduan-*.md"))

LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)|<img src=\"([^\"]+)\"")
QUOTED = re.compile(r"`([^`\n]+)`")

#: What else stands in quotes: a file, a word to type, a command at a terminal.
ASIDE = re.compile(rf"kulkul \w.*|make \w+|selesai|{PREFIX}[A-Z_]+")

#: Bytes.
LARGEST_PICTURE = 100_000


def labels() -> set[str]:
    """Every text without arguments, and each form of those that only choose between forms."""
    texts = Catalogue()
    found = set()
    for entry in FluentParser().parse((ROOT / "texts" / "id.ftl").read_text(encoding="utf-8")).body:
        if isinstance(entry, ftl.Message) and entry.value is not None:
            chosen = [
                [variant.key.name for variant in part.expression.variants if isinstance(variant.key, ftl.Identifier)]
                for part in entry.value.elements
                if isinstance(part, ftl.Placeable) and isinstance(part.expression, ftl.SelectExpression)
            ]
            asked = [
                part.expression.selector.id.name
                for part in entry.value.elements
                if isinstance(part, ftl.Placeable) and isinstance(part.expression, ftl.SelectExpression)
                if isinstance(part.expression.selector, ftl.VariableReference)
            ]
            for choice in product(*chosen):
                try:
                    found.add(texts.plain(entry.id.name, "id", **dict(zip(asked, choice, strict=False))))
                except KeyError:
                    break
    return found


LABELS = labels()


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_link_and_picture_of_a_document_is_there(document: Path) -> None:
    """A heading that is linked to exists as well."""
    for link, image in LINK.findall(document.read_text(encoding="utf-8")):
        target, _, heading = (link or image).partition("#")
        if target.startswith(("http://", "https://")):
            continue
        file = (document.parent / target).resolve() if target else document
        assert file.exists(), f"{document.name}: {target}"
        if heading:
            words = re.findall(r"^#+ (.+)$", file.read_text(encoding="utf-8"), re.MULTILINE)
            assert heading in {word.lower().replace(" ", "-") for word in words}, f"{document.name}: #{heading}"


@pytest.mark.parametrize("guide", GUIDES, ids=lambda path: path.stem)
def test_what_a_guide_quotes_is_what_people_read(guide: Path) -> None:
    """A command in quotes is answered; anything else in quotes is the label of a button, letter by letter."""
    quoted = QUOTED.findall(guide.read_text(encoding="utf-8"))
    assert len(quoted) > 10
    for words in quoted:
        if words.startswith("/"):
            assert words.removeprefix("/") in COMMANDS, words
        elif words.startswith(PREFIX):
            assert words.removeprefix(PREFIX).lower() in Settings.model_fields, words
        elif not ASIDE.fullmatch(words):
            assert words in LABELS, f"no button is called {words!r}"


def test_every_guide_has_its_pictures_and_every_picture_its_guide() -> None:
    """Each small enough for a slow line; none that nobody looks at."""
    said = "".join(document.read_text(encoding="utf-8") for document in DOCUMENTS)
    for guide in GUIDES:
        assert guide.read_text(encoding="utf-8").count("<img src=") >= 3, guide.name
    for picture in (ROOT / "docs" / "pictures").iterdir():
        assert picture.stat().st_size <= LARGEST_PICTURE, picture.name
        assert f"pictures/{picture.name}" in said, picture.name


def test_every_post_has_a_guide_in_the_index() -> None:
    """Whoever opens docs/ finds their own."""
    index = (ROOT / "docs" / "README.md").read_text(encoding="utf-8")
    for guide in GUIDES:
        assert f"({guide.name})" in index
