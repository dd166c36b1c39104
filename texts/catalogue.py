"""Everything people read, by name and language, from id.ftl and en.ftl.

Arguments are data: escaped for Telegram's HTML unless they are Markup, which this module alone makes.
"""

import html
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource, resolver

LANGUAGES = ("id", "en")
DEFAULT_LANGUAGE = "id"

#: Fluent stops at 2,500 characters, against documents of strangers. Ours are our own, and how much of what people
#: wrote goes into one is decided before: at most a message of 4,096, each sign of which may become five in HTML.
resolver.MAX_PART_LENGTH = 5 * 4096


class Markup(str):
    """Text already in Telegram's HTML: rendered here, with every person's words in it escaped."""

    __slots__ = ()


class MissingTextError(KeyError):
    """A text that the catalogue does not have, or that asks for an argument it was not given."""


class Catalogue:
    def __init__(self) -> None:
        self._bundles = {language: _bundle(language) for language in LANGUAGES}

    def text(self, name: str, language: str, /, **arguments: object) -> Markup:
        """For message texts and captions with parse_mode HTML."""
        return Markup(self._render(name, language, {key: _escaped(value) for key, value in arguments.items()}))

    def plain(self, name: str, language: str, /, **arguments: object) -> str:
        """For buttons and alerts, where Telegram shows characters as they are."""
        return self._render(name, language, arguments)

    def names(self, language: str) -> Iterable[str]:
        return self._bundles[language]._messages.keys()  # noqa: SLF001 (fluent.runtime offers no listing)

    def _render(self, name: str, language: str, arguments: dict[str, Any]) -> str:
        bundle = self._bundles.get(language, self._bundles[DEFAULT_LANGUAGE])
        if not bundle.has_message(name):
            raise MissingTextError(name)
        pattern = bundle.get_message(name).value
        if pattern is None:
            raise MissingTextError(name)
        rendered, errors = bundle.format_pattern(pattern, arguments)
        if errors:
            raise MissingTextError(f"{name}: {errors[0]}")
        return str(rendered)


def language_for(code: str | None) -> str:
    """The language to speak to an account whose phone says `code`: visitors get English, everyone else Indonesian."""
    if not code or code.split("-")[0].lower() in {"id", "in", "ms", "jv", "su", "ban"}:
        return "id"
    return "en"


def joined(parts: Iterable[Markup], between: str) -> Markup:
    return Markup(between.join(part for part in parts if part))


def shortened(text: str, limit: int, mark: str) -> str:
    """Cut at a word near the limit, with a mark; limit and the length of what comes back are in UTF-16 units."""
    if units(text) <= limit:
        return text
    room = limit - units(mark)
    cut = text.encode("utf-16-le")[: max(room, 0) * 2].decode("utf-16-le", "ignore")
    at_word = cut.rpartition(" ")[0] if " " in cut[-40:] else cut
    return at_word.rstrip() + mark


def both_ends(text: str, limit: int, mark: str) -> str:
    """Cut in the middle, so that what was added last is seen; lengths are in UTF-16 units."""
    if units(text) <= limit:
        return text
    tail_room = limit // 4
    tail = text.encode("utf-16-le")[-tail_room * 2 :].decode("utf-16-le", "ignore")
    return f"{shortened(text, limit - units(tail) - 1, mark)}\n{tail}"


def units(text: str) -> int:
    """Telegram counts a text in UTF-16 code units."""
    return len(text.encode("utf-16-le")) // 2


def _escaped(value: object) -> object:
    if isinstance(value, Markup) or not isinstance(value, str):
        return value
    return html.escape(value, quote=False)


@cache
def _bundle(language: str) -> FluentBundle:
    """Read once a process: it takes a tenth of a second, and nothing changes it."""
    bundle = FluentBundle([language], use_isolating=False)
    source = (Path(__file__).parent / f"{language}.ftl").read_text(encoding="utf-8")
    resource = FluentResource(source)
    bundle.add_resource(resource)
    return bundle
