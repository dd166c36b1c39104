"""Telegram's two Markdowns. The old one forgives; MarkdownV2 wants every sign escaped."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from simulator.html import complain, link

if TYPE_CHECKING:
    from simulator.feed import JSON

_RESERVED = "_*[]()~`>#+-=|{}.!\n"
_NAMES = {
    "bold": "Bold",
    "italic": "Italic",
    "underline": "Underline",
    "strikethrough": "Strikethrough",
    "spoiler": "Spoiler",
    "code": "Code",
    "pre": "Pre",
    "text_link": "TextUrl",
    "custom_emoji": "CustomEmoji",
}
_CLOSERS = {
    "bold": "*",
    "italic": "_",
    "underline": "__",
    "strikethrough": "~",
    "spoiler": "||",
    "code": "`",
    "pre": "```",
    "text_link": "]",
    "custom_emoji": "]",
}
_OPENERS = (
    ("```", "pre"),
    ("`", "code"),
    ("__", "underline"),
    ("_", "italic"),
    ("*", "bold"),
    ("~", "strikethrough"),
    ("||", "spoiler"),
    ("![", "custom_emoji"),
    ("[", "text_link"),
)
_LANGUAGE = re.compile(r"([^\s`]+)(?=\s)")


def parse_markdown_v2(text: str) -> tuple[str, list[JSON]]:
    return _V2(text).read()


@dataclass
class _Open:
    kind: str
    offset: int
    #: Where it began, in bytes: complaints count bytes.
    byte: int
    language: str = ""


class _V2:
    def __init__(self, text: str) -> None:
        self.raw = text
        self.at = 0
        self.text: list[str] = []
        self.units = 0
        self.open: list[_Open] = []
        self.entities: list[JSON] = []
        #: Where the quotation under way began, in units; None outside of one.
        self.quote: int | None = None

    def read(self) -> tuple[str, list[JSON]]:
        while self.at < len(self.raw):
            self._step()
        self._end_quote()
        if self.open:
            self._unfinished()
        return "".join(self.text), self.entities

    def _step(self) -> None:
        character = self.raw[self.at]
        inside = self.open[-1].kind if self.open else ""
        if character == "\\" and "\x00" < self.raw[self.at + 1 : self.at + 2] <= "~":
            self._put(self.raw[self.at + 1], 2)
        elif character not in ("`" if inside in {"code", "pre"} else _RESERVED):
            self._put(character, 1)
        elif inside and self._closes(inside):
            self._close(self.open.pop())
        elif character == "\n":
            self._new_line()
        elif character == ">" and not self.text and not self.open:
            self.quote = self.units
            self.at += 1
        else:
            self._begin(character)

    def _put(self, character: str, step: int) -> None:
        self.text.append(character)
        self.units += 1 + (ord(character) > 0xFFFF)
        self.at += step

    def _byte(self) -> int:
        return len(self.raw[: self.at].encode())

    def _closes(self, kind: str) -> bool:
        if kind == "italic":
            return self.raw[self.at] == "_" and not self.raw.startswith("__", self.at)
        return self.raw.startswith(_CLOSERS[kind], self.at)

    def _new_line(self) -> None:
        if self.quote is not None and not self.raw.startswith("\n>", self.at):
            self._end_quote()
            if self.open:
                self._unfinished()
        self._put("\n", 1)
        if self.raw.startswith(">", self.at):
            self.quote = self.units if self.quote is None else self.quote
            self.at += 1

    def _end_quote(self) -> None:
        if self.quote is None:
            return
        kind = "blockquote"
        if self.open and (self.open[-1].kind, self.open[-1].offset) == ("spoiler", self.units):
            # || at the very end of a quotation hides no words: it lets the quotation be folded.
            self.open.pop()
            kind = "expandable_blockquote"
        if self.units > self.quote:
            self.entities.append({"offset": self.quote, "length": self.units - self.quote, "type": kind})
        self.quote = None

    def _begin(self, character: str) -> None:
        for opener, kind in _OPENERS:
            if self.raw.startswith(opener, self.at):
                opened = _Open(kind, self.units, self._byte())
                self.at += len(opener)
                if kind == "pre":
                    opened.language = self._language()
                self.open.append(opened)
                return
        complain(f"Character '{character}' is reserved and must be escaped with the preceding '\\'")

    def _language(self) -> str:
        match = _LANGUAGE.match(self.raw, self.at)
        self.at = match.end() if match else self.at
        for line_end in ("\r\n", "\n\r", "\n", "\r"):
            if self.raw.startswith(line_end, self.at):
                self.at += len(line_end)
                break
        return match.group(1) if match else ""

    def _unfinished(self) -> None:
        opened = self.open[-1]
        name = "PreCode" if opened.language else _NAMES[opened.kind]
        complain(f"Can't find end of {name} entity at byte offset {opened.byte}")

    def _close(self, opened: _Open) -> None:
        self.at += len(_CLOSERS[opened.kind])
        target = self._target(opened) if opened.kind in {"text_link", "custom_emoji"} else ""
        if self.units == opened.offset:
            return
        entity: JSON = {"offset": opened.offset, "length": self.units - opened.offset, "type": opened.kind}
        if opened.kind == "text_link":
            label = "".join(self.text).encode("utf-16-le")[2 * opened.offset :].decode("utf-16-le")
            link(self.entities, entity, target or label)
            return
        if opened.kind == "custom_emoji":
            identifier = target.removeprefix("tg://emoji?id=")
            if not identifier.isdigit():
                complain("Custom emoji entity must contain a tg://emoji URL")
            entity["custom_emoji_id"] = identifier
        if opened.language:
            entity["language"] = opened.language
        self.entities.append(entity)

    def _target(self, opened: _Open) -> str:
        """The address in the parentheses behind a label."""
        if not self.raw.startswith("(", self.at):
            if opened.kind == "custom_emoji":
                complain("Custom emoji entity must contain a tg://emoji URL")
            return ""
        start = self._byte() + 1
        self.at += 1
        url = ""
        while self.at < len(self.raw) and self.raw[self.at] != ")":
            self.at += self.raw[self.at] == "\\" and self.at + 1 < len(self.raw)
            url += self.raw[self.at]
            self.at += 1
        if self.at == len(self.raw):
            what = "a URL" if opened.kind == "text_link" else "a custom emoji URL"
            complain(f"Can't find end of {what} at byte offset {start}")
        self.at += 1
        return url


_OLD = {"_": "italic", "*": "bold", "`": "code", "[": "text_link"}


def parse_markdown(text: str) -> tuple[str, list[JSON]]:
    """The old Markdown: no nesting, and escapes only outside of entities."""
    result: list[str] = []
    entities: list[JSON] = []
    at = 0
    while at < len(text):
        character = text[at]
        if character == "\\" and text[at + 1 : at + 2] in {"_", "*", "`", "["}:
            result.append(text[at + 1])
            at += 2
        elif character in _OLD:
            at = _old_entity(text, at, result, entities)
        else:
            result.append(character)
            at += 1
    return "".join(result), entities


def _old_entity(text: str, begin: int, result: list[str], entities: list[JSON]) -> int:
    """Reads one entity; answers where the text goes on."""
    kind, closer, at = _OLD[text[begin]], {"[": "]"}.get(text[begin], text[begin]), begin + 1
    language = ""
    if text.startswith("```", begin):
        kind, closer, at = "pre", "```", begin + 3
        match = _LANGUAGE.match(text, at)
        language, at = (match.group(1), match.end()) if match else ("", at)
        at += text.startswith("\n", at)
    end = text.find(closer, at)
    if end < 0:
        complain(f"Can't find end of the entity starting at byte offset {len(text[:begin].encode())}")
    body, offset = text[at:end], len("".join(result).encode("utf-16-le")) // 2
    result.append(body)
    entity: JSON = {"offset": offset, "length": len(body.encode("utf-16-le")) // 2, "type": kind}
    entity |= {"language": language} if language else {}
    at = end + len(closer)
    url = body
    if kind == "text_link" and text.startswith("(", at):
        close = text.find(")", at)
        close = len(text) if close < 0 else close
        url, at = text[at + 1 : close], close + 1
    if body and kind == "text_link":
        link(entities, entity, url)
    elif body:
        entities.append(entity)
    return at
