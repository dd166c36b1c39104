"""Formatting: what is understood, what is refused and in which words."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from telegram.helpers import escape_markdown

from simulator.entities import formatted, units
from simulator.refusals import Refusal

if TYPE_CHECKING:
    from simulator.feed import JSON
    from simulator.person import Person
    from tests.simulator.conftest import Api

HTML_FAULTS = {
    "abc<x>": 'Unsupported start tag "x" at byte offset 3',
    "ä<br/>": 'Unsupported start tag "br/" at byte offset 2',
    "a < b": 'Unsupported start tag "" at byte offset 2',
    "<b": "Unclosed start tag at byte offset 0",
    "<b>bold": 'Can\'t find end tag corresponding to start tag "b"',
    "bold</b>": "Unexpected end tag at byte offset 4",
    "<b>x</i>": 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"',
    "<b>x</b ": "Unclosed end tag at byte offset 4",
    "<a href>x</a>": 'Expected equal sign in declaration of an attribute of the tag "a" at byte offset 0',
    "<a href=": 'Unclosed start tag "a" at byte offset 0',
    "<a href='x": "Unclosed start tag at byte offset 0",
    "<a =x>y</a>": 'Empty attribute name in the tag "a" at byte offset 0',
    "<a href=b_c>y</a>": "Unexpected end of name token at byte offset 8",
    "<span>x</span>": 'Tag "span" must have class "tg-spoiler" at byte offset 0',
    '<tg-emoji emoji-id="x">x</tg-emoji>': "Invalid custom emoji identifier specified",
}
V2_FAULTS = {
    "Halo.": "Character '.' is reserved and must be escaped with the preceding '\\'",
    "a-b": "Character '-' is reserved and must be escaped with the preceding '\\'",
    "a|b": "Character '|' is reserved and must be escaped with the preceding '\\'",
    "*bold": "Can't find end of Bold entity at byte offset 0",
    "ä _x": "Can't find end of Italic entity at byte offset 3",
    "__x": "Can't find end of Underline entity at byte offset 0",
    "```py\nx": "Can't find end of PreCode entity at byte offset 0",
    "[x](http://a": "Can't find end of a URL at byte offset 4",
}


@pytest.mark.parametrize(("text", "words"), HTML_FAULTS.items())
async def test_bad_html_is_refused(api: Api, wayan: Person, text: str, words: str) -> None:
    """Each fault has its words, and offsets count bytes."""
    refusal = await api.refusal("sendMessage", chat_id=5001, text=text, parse_mode="HTML")
    assert refusal == f"400 Bad Request: can't parse entities: {words}"


@pytest.mark.parametrize(("text", "words"), V2_FAULTS.items())
async def test_bad_markdown_v2_is_refused(api: Api, wayan: Person, text: str, words: str) -> None:
    """MarkdownV2 wants every sign escaped and every entity closed."""
    refusal = await api.refusal("sendMessage", chat_id=5001, text=text, parse_mode="MarkdownV2")
    assert refusal == f"400 Bad Request: can't parse entities: {words}"


async def test_old_markdown_names_the_beginning(api: Api, wayan: Person) -> None:
    """The old Markdown knows one complaint only."""
    refusal = await api.refusal("sendMessage", chat_id=5001, text="ä *bold", parse_mode="Markdown")
    words = "Can't find end of the entity starting at byte offset 3"
    assert refusal == f"400 Bad Request: can't parse entities: {words}"


async def test_an_unknown_parse_mode_is_refused(api: Api, wayan: Person) -> None:
    """HTML, Markdown and MarkdownV2 there are, in any capitals."""
    refusal = await api.refusal("sendMessage", chat_id=5001, text="a", parse_mode="BBCode")
    assert refusal == "400 Bad Request: unsupported parse_mode"


def test_html_becomes_text_and_entities() -> None:
    """Tags go, entities stay; offsets count UTF-16 units."""
    text, entities = formatted("😀 <b>Halo <i>Bli</i></b> &lt;3 &amp; &#65;&unknown;", "HTML", None)
    assert text == "😀 Halo Bli <3 & A&unknown;"
    assert entities == [
        {"offset": 3, "length": 8, "type": "bold"},
        {"offset": 8, "length": 3, "type": "italic"},
    ]


@pytest.mark.parametrize(
    ("html", "entity"),
    [
        ('<a href="https://a.id/?x=1&amp;y=2">s</a>', {"type": "text_link", "url": "https://a.id/?x=1&y=2"}),
        ("<a href='https://a.id'>s</a>", {"type": "text_link", "url": "https://a.id/"}),
        ('<pre><code class="language-py">s</code></pre>', {"type": "pre", "language": "py"}),
        ('<span class="tg-spoiler">s</span>', {"type": "spoiler"}),
        ("<tg-spoiler>s</tg-spoiler>", {"type": "spoiler"}),
        ("<blockquote expandable>s</blockquote>", {"type": "expandable_blockquote"}),
        ("<STRONG>s</STRONG>", {"type": "bold"}),
        ("<del>s</del>", {"type": "strikethrough"}),
        ('<tg-emoji emoji-id="536">s</tg-emoji>', {"type": "custom_emoji", "custom_emoji_id": "536"}),
    ],
)
def test_every_tag_has_its_entity(html: str, entity: JSON) -> None:
    """All tags of the documentation are understood."""
    assert formatted(html, "HTML", None) == ("s", [{"offset": 0, "length": 1} | entity])


def test_a_mention_by_id_names_the_user() -> None:
    """tg://user?id= mentions somebody without a username."""
    _, [entity] = formatted('<a href="tg://user?id=5">x</a>', "HTML", None)
    assert (entity["type"], entity["user"]["id"]) == ("text_mention", 5)


@pytest.mark.parametrize(
    ("text", "plain", "types"),
    [
        ("*b* _i_ __u__ ~s~ ||p|| `c`", "b i u s p c", "bold italic underline strikethrough spoiler code"),
        ("*b _i_*", "b i", "bold italic"),
        ("1\\. a\\-b", "1. a-b", ""),
        ("```py\nx=1\n```", "x=1", "pre"),
        ("[a](http://b.id/\\))", "a", "text_link"),
        (">q\n>r\nx", "q\nr\nx", "blockquote"),
        (">q\n>r||\nx", "q\nr\nx", "expandable_blockquote"),
        (">q||", "q", "expandable_blockquote"),
    ],
)
def test_markdown_v2_becomes_text_and_entities(text: str, plain: str, types: str) -> None:
    """Nesting, escapes, links and quotations."""
    result, entities = formatted(text, "MarkdownV2", None)
    assert (result, " ".join(entity["type"] for entity in entities)) == (plain, types)


def test_old_markdown_becomes_text_and_entities() -> None:
    """Bold, italic, code and links, without nesting."""
    text, entities = formatted("*b* _i_ `c` [l](http://a.id) \\*", "Markdown", None)
    assert text == "b i c l *"
    assert [entity["type"] for entity in entities] == ["bold", "italic", "code", "text_link"]


def test_white_space_at_the_ends_goes() -> None:
    """Messages are trimmed, and their entities with them."""
    assert formatted("  <b> x </b>\n", "HTML", None) == ("x", [{"offset": 0, "length": 1, "type": "bold"}])


def test_telegram_finds_commands_addresses_and_tags_itself() -> None:
    """Nobody has to mark what is plain to see."""
    text = "/start @wayan_s #aman https://kulkul.id/a. ya@a.id"
    _, entities = formatted(text, "", None)
    assert [entity["type"] for entity in entities] == ["bot_command", "mention", "hashtag", "url", "email"]


def test_entities_can_be_given_ready_made() -> None:
    """Instead of a parse mode."""
    given = [{"type": "bold", "offset": 0, "length": 2}]
    assert formatted("😀!", "", given) == ("😀!", given)


@pytest.mark.parametrize(
    ("entity", "words"),
    [
        ({"type": "bold", "offset": 0, "length": 9}, "ENTITY_BOUNDS_INVALID"),
        ({"type": "bald", "offset": 0, "length": 1}, "Unsupported type specified"),
        ({"type": "bold", "offset": "x", "length": 1}, 'Field "offset" must be of type Number'),
    ],
)
def test_wrong_ready_made_entities_are_refused(entity: JSON, words: str) -> None:
    """They must lie inside the text and be of a kind there is."""
    with pytest.raises(Refusal, match=words):
        formatted("abc", "", [entity])


def test_lengths_count_utf16_units() -> None:
    """An emoji beyond the basic plane counts two."""
    assert units("a😀") == 3


#: Any text a person could send: no halves of surrogate pairs, and no zero byte.
texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=60)


@given(texts)
@settings(max_examples=150, deadline=None)
def test_escaped_text_comes_through_unchanged(text: str) -> None:
    """User text is data: escaped for HTML or MarkdownV2, it arrives as it was, but for white space at its ends."""
    assert formatted(html.escape(text, quote=False), "HTML", None)[0] == text.strip()
    assert formatted(escape_markdown(text, version=2), "MarkdownV2", None)[0] == text.strip()


def understand(text: str, parse_mode: str) -> None:
    """Fails on anything but a sound message or one of the parser's refusals."""
    try:
        result, entities = formatted(text, parse_mode, None)
    except Refusal as refusal:
        if not refusal.description.startswith("Bad Request: can't parse entities: "):
            raise
        return
    for entity in entities:
        assert 0 <= entity["offset"] < entity["offset"] + entity["length"] <= units(result)


@given(texts, st.sampled_from(["HTML", "Markdown", "MarkdownV2"]))
@settings(max_examples=300, deadline=None)
def test_any_text_is_understood_or_refused(text: str, parse_mode: str) -> None:
    """Whatever is sent, the answer is a message or one of Telegram's refusals."""
    understand(text, parse_mode)


@given(st.lists(st.sampled_from(["<b>", "</b>", "<a href='x.id'>", "</a>", "<", ">", "&lt;", "&", "=", " ", "'", "i"])))
@settings(max_examples=300, deadline=None)
def test_any_heap_of_tags_is_understood_or_refused(pieces: list[str]) -> None:
    """The same for what looks like HTML."""
    understand("".join(pieces), "HTML")
