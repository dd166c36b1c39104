"""Text with its entities: what Telegram makes of what was sent. Offsets and lengths count UTF-16 code units."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from simulator.html import parse_html
from simulator.markdown import parse_markdown, parse_markdown_v2
from simulator.refusals import bad_request

if TYPE_CHECKING:
    from simulator.feed import JSON

_PARSERS = {"html": parse_html, "markdown": parse_markdown, "markdownv2": parse_markdown_v2}
_TYPES = frozenset(
    "mention hashtag cashtag bot_command url email phone_number bold italic underline strikethrough spoiler "  # noqa: SIM905
    "blockquote expandable_blockquote code pre text_link text_mention custom_emoji date_time".split()
)
#: What Telegram finds by itself in any text, in the order it is looked for.
_FOUND = (
    ("email", re.compile(r"\b[\w.+-]+@[\w-]+\.[\w.-]*\w")),
    (
        "url",
        re.compile(r"\bhttps?://[^\s<>\"]+[^\s<>\".,!?:;)\]]|\b(?:t\.me|[\w-]+\.(?:com|org|net|id))(?:/[^\s<>\"]*)?"),
    ),
    ("bot_command", re.compile(r"(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@\w{3,32})?(?![\w/<>])")),
    ("mention", re.compile(r"(?<![\w@])@[A-Za-z]\w{3,31}\b")),
    ("hashtag", re.compile(r"(?<![\w#&])#(?=\w*[^\W\d])\w+")),
    ("phone_number", re.compile(r"(?<![\w+])\+\d[\d -]{8,14}\d\b")),
)


def units(text: str) -> int:
    """Length as Telegram counts it."""
    return len(text.encode("utf-16-le")) // 2


def cut(text: str, offset: int, length: int) -> str:
    return text.encode("utf-16-le")[2 * offset : 2 * (offset + length)].decode("utf-16-le", "replace")


def formatted(text: str, parse_mode: str, given: object) -> tuple[str, list[JSON]]:
    """Text and entities as they will stand in the message: parsed, trimmed, and with what Telegram finds itself."""
    if "\x00" in text:
        text = text.replace("\x00", "")
    if parse_mode and parse_mode.lower() != "none":
        parser = _PARSERS.get(parse_mode.lower())
        if parser is None:
            raise bad_request("unsupported parse_mode")
        text, entities = parser(text)
    else:
        entities = _given(text, given)
    text, entities = _trimmed(text, entities)
    taken = [(entity["offset"], entity["offset"] + entity["length"]) for entity in entities if _whole(entity)]
    entities += [entity for entity in found(text) if not _overlaps(entity, taken)]
    return text, sorted(entities, key=lambda entity: (entity["offset"], -entity["length"]))


def found(text: str) -> list[JSON]:
    """Commands, addresses and the like, as Telegram finds them in what people write."""
    entities: list[JSON] = []
    taken: list[tuple[int, int]] = []
    for kind, pattern in _FOUND:
        for match in pattern.finditer(text):
            entity: JSON = {"offset": units(text[: match.start()]), "length": units(match.group()), "type": kind}
            if not _overlaps(entity, taken):
                entities.append(entity)
                taken.append((entity["offset"], entity["offset"] + entity["length"]))
    return sorted(entities, key=lambda entity: int(entity["offset"]))


def _whole(entity: JSON) -> bool:
    """Nothing is looked for inside these."""
    return entity["type"] in {"code", "pre", "text_link", "text_mention", "url", "email", "mention", "bot_command"}


def _overlaps(entity: JSON, taken: list[tuple[int, int]]) -> bool:
    start, end = entity["offset"], entity["offset"] + entity["length"]
    return any(start < to and since < end for since, to in taken)


def _given(text: str, given: object) -> list[JSON]:
    if isinstance(given, str):
        try:
            given = json.loads(given)
        except ValueError:
            raise bad_request("can't parse entities JSON object") from None
    if not given:
        return []
    if not isinstance(given, list):
        raise bad_request("can't parse entities: Expected an Array of MessageEntity")
    length = units(text)
    return [_checked(entity, length) for entity in given]


def _checked(entity: Any, length: int) -> JSON:  # noqa: ANN401 - a stranger's JSON
    if not isinstance(entity, dict):
        raise bad_request("can't parse entities: Can't parse MessageEntity: Expected an Object")
    for name, kind in (("offset", int), ("length", int), ("type", str)):
        if not isinstance(entity.get(name), kind):
            what = "Number" if kind is int else "String"
            raise bad_request(
                f"can't parse entities: Can't parse MessageEntity: Field \"{name}\" must be of type {what}"
            )
    if entity["type"] not in _TYPES:
        raise bad_request("can't parse entities: Can't parse MessageEntity: Unsupported type specified")
    if entity["offset"] < 0 or entity["length"] <= 0 or entity["offset"] + entity["length"] > length:
        raise bad_request("ENTITY_BOUNDS_INVALID")
    return dict(entity)


def _trimmed(text: str, entities: list[JSON]) -> tuple[str, list[JSON]]:
    """White space at both ends goes, and entities shrink with it."""
    kept = text.strip()
    lead = units(text[: len(text) - len(text.lstrip())]) if kept else 0
    length = units(kept)
    result = []
    for entity in entities:
        start = max(0, entity["offset"] - lead)
        end = min(length, entity["offset"] + entity["length"] - lead)
        if end > start:
            result.append(entity | {"offset": start, "length": end - start})
    return kept, result
