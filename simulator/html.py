"""Telegram's HTML: its few tags, its rules, and its complaints with their byte offsets."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NoReturn

from simulator.refusals import bad_request

if TYPE_CHECKING:
    from simulator.feed import JSON

_STYLES = {
    **dict.fromkeys(("b", "strong"), "bold"),
    **dict.fromkeys(("i", "em"), "italic"),
    **dict.fromkeys(("u", "ins"), "underline"),
    **dict.fromkeys(("s", "strike", "del"), "strikethrough"),
    **dict.fromkeys(("tg-spoiler", "span"), "spoiler"),
    "code": "code",
    "pre": "pre",
    "a": "text_link",
    "tg-emoji": "custom_emoji",
    "blockquote": "blockquote",
}
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_REFERENCE = re.compile(rb"&(?:#x([0-9a-fA-F]+)|#([0-9]+)|([a-zA-Z]+));?")
_SPACE = b" \t\r\n\v\f\x00"


@dataclass
class _Open:
    tag: str
    argument: str
    offset: int
    start: int


def complain(words: str) -> NoReturn:
    raise bad_request(f"can't parse entities: {words}")


def parse_html(text: str) -> tuple[str, list[JSON]]:
    return _Reader(text).read()


class _Reader:
    """Reads bytes, because Telegram's complaints count bytes; `at` is where it stands."""

    def __init__(self, text: str) -> None:
        # A closing zero, as in the original, ends every inner loop without a check of its own.
        self.raw = text.encode("utf-8", "surrogatepass") + b"\x00"
        self.end = len(self.raw) - 1
        self.at = 0
        self.text: list[str] = []
        self.units = 0
        self.open: list[_Open] = []
        self.entities: list[JSON] = []

    def read(self) -> tuple[str, list[JSON]]:
        while self.at < self.end:
            if self.raw[self.at] != ord("<"):
                self._plain()
            elif self.raw[self.at + 1] == ord("/"):
                self._closing_tag()
            else:
                self._opening_tag()
        if self.open:
            complain(f'Can\'t find end tag corresponding to start tag "{self.open[-1].tag}"')
        for entity in self.entities:
            if entity["type"] == "code":
                entity.pop("language", None)
        return "".join(self.text), self.entities

    def _plain(self) -> None:
        decoded = self._reference() if self.raw[self.at] == ord("&") else None
        if decoded is None:
            stop = self.at + 1
            while stop < self.end and self.raw[stop] not in b"<&":
                stop += 1
            decoded = self.raw[self.at : stop].decode("utf-8", "surrogatepass")
            self.at = stop
        self.text.append(decoded)
        self.units += len(decoded.encode("utf-16-le", "surrogatepass")) // 2

    def _reference(self) -> str | None:
        """A character reference here, stepped over; None, and no step, when it is only an ampersand."""
        match = _REFERENCE.match(self.raw, self.at)
        if match is None:
            return None
        hexadecimal, decimal, name = match.groups()
        if name is not None:
            character = _NAMED.get(name.decode())
        else:
            code = int(hexadecimal, 16) if hexadecimal is not None else int(decimal)
            valid = 0 < code < 0x10FFFF and not 0xD800 <= code <= 0xDFFF
            character = chr(code) if valid else None
        if character is not None:
            self.at = match.end()
        return character

    def _skip(self, *, until: bytes = b"", spaces: bool = False) -> bytes:
        begin = self.at
        while self.at < self.end and (self.raw[self.at] in _SPACE if spaces else self.raw[self.at] not in until):
            self.at += 1
        return self.raw[begin : self.at]

    def _opening_tag(self) -> None:
        begin = self.at
        self.at += 1
        tag = self._skip(until=_SPACE + b">").decode("utf-8", "replace").lower()
        if self.at == self.end:
            complain(f"Unclosed start tag at byte offset {begin}")
        if tag not in _STYLES:
            complain(f'Unsupported start tag "{tag}" at byte offset {begin}')
        argument = ""
        while self.raw[self.at] != ord(">"):
            self._skip(spaces=True)
            if self.raw[self.at] == ord(">"):
                break
            argument = self._attribute(tag, begin) or argument
        if tag == "span" and argument != "tg-spoiler":
            complain(f'Tag "span" must have class "tg-spoiler" at byte offset {begin}')
        self.at += 1
        self.open.append(_Open(tag, argument, self.units, len(self.text)))

    def _attribute(self, tag: str, begin: int) -> str:
        name = self._skip(until=_SPACE + b"=>").decode("utf-8", "replace").lower()
        if not name:
            complain(f'Empty attribute name in the tag "{tag}" at byte offset {begin}')
        self._skip(spaces=True)
        if self.raw[self.at] != ord("="):
            if tag == "blockquote" and name == "expandable" and self.at < self.end:
                return "expandable"
            complain(f'Expected equal sign in declaration of an attribute of the tag "{tag}" at byte offset {begin}')
        self.at += 1
        self._skip(spaces=True)
        if self.at == self.end:
            complain(f'Unclosed start tag "{tag}" at byte offset {begin}')
        value = self._value()
        if self.at == self.end:
            complain(f"Unclosed start tag at byte offset {begin}")
        return _argument(tag, name, value)

    def _value(self) -> str:
        begin = self.at
        if self.raw[self.at] not in b"'\"":
            token = self._name_token()
            if self.raw[self.at] not in _SPACE + b">":
                complain(f"Unexpected end of name token at byte offset {begin}")
            return token.decode("utf-8", "replace").lower()
        quote = self.raw[self.at]
        self.at += 1
        value: list[str] = []
        while self.at < self.end and self.raw[self.at] != quote:
            reference = self._reference() if self.raw[self.at] == ord("&") else None
            if reference is None:
                step = self._skip(until=bytes([quote, ord("&")])) or self.raw[self.at : self.at + 1]
                self.at += step == b"&"
                reference = step.decode("utf-8", "replace")
            value.append(reference)
        self.at += self.raw[self.at] == quote
        return "".join(value)

    def _name_token(self) -> bytes:
        begin = self.at
        while chr(self.raw[self.at]).isascii() and (chr(self.raw[self.at]).isalnum() or self.raw[self.at] in b".-"):
            self.at += 1
        return self.raw[begin : self.at]

    def _closing_tag(self) -> None:
        begin = self.at
        if not self.open:
            complain(f"Unexpected end tag at byte offset {begin}")
        self.at += 2
        tag = self._skip(until=_SPACE + b">").decode("utf-8", "replace").lower()
        self._skip(spaces=True)
        if self.raw[self.at] != ord(">"):
            complain(f"Unclosed end tag at byte offset {begin}")
        expected = self.open[-1].tag
        if tag and tag != expected:
            complain(f'Unmatched end tag at byte offset {begin}, expected "</{expected}>", found "</{tag}>"')
        self.at += 1
        opened = self.open.pop()
        if self.units > opened.offset:
            self._close(opened)

    def _close(self, opened: _Open) -> None:
        entity: JSON = {"offset": opened.offset, "length": self.units - opened.offset, "type": _STYLES[opened.tag]}
        previous = self.entities[-1] if self.entities else {}
        same = previous.get("offset") == entity["offset"] and previous.get("length") == entity["length"]
        if opened.tag == "a":
            link(self.entities, entity, opened.argument or "".join(self.text[opened.start :]))
            return
        if opened.tag == "pre" and same and previous["type"] == "code" and previous.get("language"):
            previous["type"] = "pre"
            return
        if opened.tag == "code" and opened.argument:
            entity["language"] = opened.argument
        elif opened.argument == "expandable":
            entity["type"] = "expandable_blockquote"
        elif opened.tag == "tg-emoji":
            if not opened.argument.isdigit() or not int(opened.argument):
                complain("Invalid custom emoji identifier specified")
            entity["custom_emoji_id"] = opened.argument
        self.entities.append(entity)


def _argument(tag: str, name: str, value: str) -> str:
    """What the tag needs to know, out of one of its attributes; other attributes are let pass."""
    match tag, name:
        case ("a", "href") | ("tg-emoji", "emoji-id"):
            return value
        case "code", "class" if value.startswith("language-"):
            return value.removeprefix("language-")
        case "span", "class":
            return value
        case "blockquote", "expandable":
            return "expandable"
    return ""


def link(entities: list[JSON], entity: JSON, url: str) -> None:
    """A link, the mention of a user, or nothing at all when the address is none."""
    if url.startswith("tg://user?id=") and url[13:].isdigit():
        user = {"id": int(url[13:]), "is_bot": False, "first_name": "?"}
        entities.append(entity | {"type": "text_mention", "user": user})
    elif re.match(r"(?:[a-zA-Z][a-zA-Z0-9+.-]*:)?[^\s]+\.[^\s]+|tg://\S+|https?://\S+", url):
        full = url if "://" in url else f"http://{url}"
        bare = re.fullmatch(r"https?://[^/?#]+", full)
        entities.append(entity | {"type": "text_link", "url": f"{full}/" if bare else full})
