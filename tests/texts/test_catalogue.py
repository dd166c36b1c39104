"""What people read: the same in every language, never broken by what somebody wrote."""

import ast
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor
from hypothesis import given, settings
from hypothesis import strategies as st

from domain import offers
from domain.area import Level
from domain.category import Category
from domain.lifecycle import State
from domain.roles import Role
from domain.severity import Severity
from handlers.routes import COMMANDS, KEYS
from simulator.html import parse_html
from texts.catalogue import LANGUAGES, Catalogue, Markup, MissingTextError, language_for, shortened, units
from texts.guide import help_for, menu_for
from texts.moments import moment

ROOT = Path(__file__).parents[2]
TEXTS = Catalogue()
QUIET = settings(deadline=None, derandomize=True)


class Placeables(Visitor):
    """Collects what a message asks for."""

    def __init__(self) -> None:
        self.arguments: set[str] = set()
        self.messages: set[str] = set()

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:  # noqa: N802 (fluent's name)
        self.arguments.add(node.id.name)

    def visit_MessageReference(self, node: ftl.MessageReference) -> None:  # noqa: N802 (fluent's name)
        self.messages.add(node.id.name)


def messages(language: str) -> dict[str, Placeables]:
    source = (ROOT / "texts" / f"{language}.ftl").read_text(encoding="utf-8")
    found: dict[str, Placeables] = {}
    for entry in FluentParser().parse(source).body:
        assert not isinstance(entry, ftl.Junk), f"{language}.ftl: {entry.content[:80]}"
        if isinstance(entry, ftl.Message):
            assert entry.id.name not in found, f"{language}.ftl: {entry.id.name} stands there twice"
            found[entry.id.name] = Placeables()
            found[entry.id.name].visit(entry)
    return found


ASKED = {language: messages(language) for language in LANGUAGES}
NAMES = sorted(ASKED["id"])

#: What people write to break a text: tags, references, right-to-left marks, emoji of many parts, signs of FTL.
HOSTILE = st.sampled_from(
    [
        "<b>",
        "</b>",
        "&",
        "&amp;",
        "&lt;b&gt;",
        "<a href='tg://user?id=1'>",
        "👨‍👩‍👧‍👦",
        "🇮🇩",
        "\u202eabc",
        "שלום",
        "{ $name }",
        '"',
        "\n",
    ]
)
WORDS = st.lists(st.text(max_size=20) | HOSTILE, max_size=4).map("".join)
ARGUMENTS = WORDS | st.integers(0, 10**6)


def test_every_language_has_the_same_texts_and_asks_for_the_same() -> None:
    """What one language says with a name and a place the other does not say without."""
    for language in LANGUAGES:
        assert ASKED[language].keys() == ASKED["id"].keys()
        for name in NAMES:
            assert ASKED[language][name].arguments == ASKED["id"][name].arguments, name
            assert ASKED[language][name].messages == ASKED["id"][name].messages, name


def test_the_catalogue_offers_every_text_of_its_files() -> None:
    """Nothing is lost between the file and the bundle."""
    for language in LANGUAGES:
        assert sorted(TEXTS.names(language)) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_every_text_renders_to_html_that_telegram_takes_whatever_people_wrote(name: str) -> None:
    """Arguments are data: what was written is what is read, letter by letter, and never a tag."""

    @settings(QUIET, max_examples=12)
    @given(data=st.data())  # one for each text: Hypothesis loses its breath after a thousand turns of the same
    def holds(data: st.DataObject) -> None:
        for language in LANGUAGES:
            asked = ASKED[language][name].arguments
            arguments = {argument: data.draw(ARGUMENTS, label=argument) for argument in sorted(asked)}
            rendered = TEXTS.text(name, language, **arguments)
            read, _ = parse_html(rendered)
            plain, _ = parse_html(TEXTS.text(name, language, **dict.fromkeys(asked, "")))
            assert len(read) >= len(plain) - 20, "nothing of the text itself is lost"
            assert isinstance(rendered, Markup)

    holds()


@settings(QUIET)
@given(WORDS)
def test_what_a_person_wrote_is_read_as_it_was_written(words: str) -> None:
    """In a report's text, in a name, beside a tag of ours."""
    for name, argument in (("draft-words", "text"), ("report-status-new", "holder"), ("report-status-withdrawn", "")):
        read, entities = parse_html(TEXTS.text(name, "id", **({argument: words} if argument else {})))
        assert not argument or words in read
        assert len(entities) <= 2


@pytest.mark.parametrize("sign", ["x", "&", "🔴"])
def test_as_much_as_a_message_holds_goes_into_a_text(sign: str) -> None:
    """A long report is shown in parts of the size of a message, whatever signs it is made of."""
    words = sign * (4096 // units(sign))
    assert words in parse_html(TEXTS.text("case-words", "id", number="1", text=words))[0]


@settings(QUIET)
@given(WORDS)
def test_markup_is_not_escaped_a_second_time(words: str) -> None:
    """A text may stand inside another."""
    inner = TEXTS.text("draft-words", "id", text=words)
    outer = TEXTS.text("draft-words", "id", text=inner)
    assert words in parse_html(outer)[0]


@settings(QUIET)
@given(WORDS)
def test_a_button_shows_signs_as_they_are(words: str) -> None:
    """Buttons and alerts know no HTML."""
    assert words in TEXTS.plain("already-taken", "id", number=1, holder=words)


def test_a_text_that_is_not_there_or_lacks_an_argument_is_a_fault_and_not_a_gap() -> None:
    """A message with a hole in it must not reach anybody."""
    with pytest.raises(MissingTextError):
        TEXTS.text("no-such-text", "id")
    with pytest.raises(MissingTextError):
        TEXTS.text("welcome", "id")


def test_a_language_nobody_translated_reads_indonesian() -> None:
    """Better understood by most than nothing."""
    assert TEXTS.plain("button-report", "fr") == "📢 Lapor"


@pytest.mark.parametrize(
    ("code", "language"),
    [
        *((code, "id") for code in (None, "", "id", "id-ID", "in", "ms", "jv", "su", "ban")),
        *((code, "en") for code in ("en", "en-GB", "nl", "pt-br")),
    ],
)
def test_visitors_are_spoken_to_in_english_and_everybody_else_in_indonesian(code: str | None, language: str) -> None:
    """By the language of the phone, until the person chooses."""
    assert language_for(code) == language


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_category_severity_state_and_post_can_be_said(language: str) -> None:
    """What the rules know people can read."""
    has = ASKED[language]
    for category in Category:
        assert f"category-{category}" in has
    for severity in Severity:
        for name in ("severity", "severity-sign", "severity-choice"):
            assert f"{name}-{severity.name}" in has
    for state in State:
        for name in ("state", "report-status", "case-status", "moved-on"):
            assert f"{name}-{state}" in has
    for state in (State.NEW, State.REOPENED, State.ACCEPTED):
        assert f"case-status-{state}-mine" in has
    for role in Role:
        names = [f"role-{role}-{level}" for level in (Level.KECAMATAN, Level.KABUPATEN)]
        assert all(name in has for name in (names if role is Role.COMMANDER else [f"role-{role}"]))


def test_every_command_is_offered_to_somebody() -> None:
    """/start is how one came here. A new command is added to domain/offers.py and said as command-NAME."""
    assert offers.COMMANDS.keys() == COMMANDS.keys() - {"start"}
    assert set(offers.IN_GROUPS) <= COMMANDS.keys()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("roles", [frozenset[Role](), *(frozenset({role}) for role in Role), frozenset(Role)])
def test_help_offers_each_post_its_commands_and_no_others(language: str, roles: frozenset[Role]) -> None:
    """In one message that begins with the number to call; what Telegram's menu key lists stands there as well."""
    text = help_for(TEXTS, language, roles)
    read, _ = parse_html(text)
    first, listed = read.splitlines()[0], re.findall(r"^/(\w+) –", read, re.MULTILINE)
    offered = [name for name, of in offers.COMMANDS.items() if not of or of & roles]
    assert "110" in first
    assert listed == offered
    assert [command["command"] for command in menu_for(TEXTS, language, roles)] == offered
    assert set(re.findall(r"(?<![\w<])/([a-z]+)", read)) <= set(offered), "no chapter names what is not offered"
    assert units(read) <= 4096


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_menu_says_of_a_command_fits_telegram(language: str) -> None:
    """256 signs a command; on a phone about sixty are read. Of itself the bot says 512, and 120 in short."""
    for command in menu_for(TEXTS, language, frozenset(Role)):
        assert re.fullmatch(r"[a-z0-9_]{1,32}", command["command"])
        assert 3 <= len(command["description"]) <= 60
    assert units(TEXTS.plain("bot-description", language)) <= 512
    assert units(TEXTS.plain("bot-about", language)) <= 120


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_names_a_command_that_is_none(language: str) -> None:
    """Whoever is told to write it would be told that it is unknown."""
    for name in NAMES:
        arguments = dict.fromkeys(ASKED[language][name].arguments, "")
        mentioned = re.findall(r"(?<![\w<])/([a-z]+)", TEXTS.text(name, language, **arguments))
        assert set(mentioned) <= COMMANDS.keys(), name


#: DESIGN's table of words people tap, as far as it is built.
LABELS = {
    "button-report": "📢 Lapor",
    "button-emergency": "🚨 Darurat",
    "button-my-reports": "📋 Laporan saya",
    "button-elections": "🗓 Jadwal pemilu",
    "button-help": "ℹ️ Bantuan",
    "button-tasks": "🗂 Tugas",
    "button-calm": "✅ Situasi aman",
    "button-send": "✅ Kirim",
    "button-kind": "🏷 Jenis",
    "button-place": "📍 Lokasi",
    "button-secret": "🙈 Rahasia",
    "button-cancel": "✖️ Batal",
    "button-share-location": "📍 Bagikan lokasi",
    "button-choose-desa": "🏘 Pilih desa",
    "button-accept": "✅ Terima",
    "button-resolve": "✔️ Selesai",
    "button-add": "➕ Tambah info",
    "button-withdraw": "✖️ Tarik laporan",
    "button-done": "👍 Sudah beres",
    "button-not-done": "👎 Belum",
}


@pytest.mark.parametrize(("name", "label"), LABELS.items())
def test_a_label_reads_as_it_was_agreed(name: str, label: str) -> None:
    """Training, posters and help name buttons by these words."""
    assert TEXTS.plain(name, "id") == label


def test_no_two_keys_below_the_chat_say_the_same() -> None:
    """A key sends its label as text: in any language it must lead to one handler."""
    labels = [TEXTS.plain(name, language) for name in KEYS for language in LANGUAGES]
    assert len(labels) == len(set(labels))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_button_named_in_a_text_is_called_what_it_is_called(language: str) -> None:
    """ "Tekan ✅ Kirim" next to a button "✅ Kirim laporan" would leave people searching."""
    buttons = [name for name in NAMES if name.startswith("button-") and not ASKED[language][name].arguments]
    labels = {TEXTS.plain(name, language) for name in buttons}
    signs = {label.split()[0] for label in labels}
    for name in NAMES:
        if name.startswith(("button-", "severity-", "case-status-", "report-status-", "draft-place")):
            continue
        text, _ = parse_html(TEXTS.text(name, language, **dict.fromkeys(ASKED[language][name].arguments, "")))
        for sign in re.findall(r"(?:tekan|tap|lewat|with|atau|or) (\S+ [A-Z]\w+)", text, re.IGNORECASE):
            if sign.split()[0] in signs:
                assert any(label.startswith(sign) for label in labels), (name, sign)


def calls_for_texts() -> Iterator[tuple[str, str]]:
    """Every text asked for by name in the sources: (where, name, with * where something is filled in)."""
    for folder in ("services", "handlers", "bot", "texts"):
        for file in sorted((ROOT / folder).glob("*.py")):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                for value in ast.walk(node) if isinstance(node, ast.Call | ast.Return | ast.Assign) else ():
                    if isinstance(value, ast.Constant) and isinstance(value.value, str):
                        yield file.name, value.value
                    elif isinstance(value, ast.JoinedStr):
                        parts = [part.value if isinstance(part, ast.Constant) else "*" for part in value.values]
                        yield file.name, "".join(map(str, parts))


def test_no_text_is_left_that_nobody_says() -> None:
    """A text without a caller is translated in vain."""
    asked_for = {name for _, name in calls_for_texts()} | {
        name for language in LANGUAGES for entry in ASKED[language].values() for name in entry.messages
    }
    patterns = [re.compile(re.escape(name).replace(r"\*", "[A-Za-z0-9_-]+")) for name in asked_for if "*" in name[1:]]
    said = asked_for | KEYS.keys()
    unsaid = [name for name in NAMES if name not in said and not any(p.fullmatch(name) for p in patterns)]
    assert unsaid == []


MARKS = st.sampled_from([" … (dipotong)", "…", ""])


@settings(QUIET, max_examples=300)
@given(st.text(max_size=80) | WORDS | st.text("ab \n🔴", max_size=200), st.integers(14, 90), MARKS)
def test_a_shortened_text_is_never_longer_than_its_limit(text: str, limit: int, mark: str) -> None:
    """Counted as Telegram counts, in UTF-16 units; short texts are kept, and no sign is cut in half."""
    short = shortened(text, limit, mark)
    assert units(short) <= limit
    short.encode("utf-8")
    if units(text) <= limit:
        assert short == text
    else:
        assert short.endswith(mark)
        assert text.startswith(short.removesuffix(mark))


def test_a_text_is_cut_at_a_word() -> None:
    """Half a word may say the opposite."""
    assert shortened("jalan rusak di depan sekolah dasar", 20, "…") == "jalan rusak di…"
    assert shortened("a" * 100, 20, "…") == "a" * 19 + "…"
    assert shortened("🔴" * 20, 10, "…") == "🔴" * 4 + "…"
    assert shortened(" " * 100, 20, "…") == "…"


@pytest.mark.parametrize(
    ("at", "language", "read"),
    [
        (datetime(2026, 11, 24, 2, 2, tzinfo=UTC), "id", "24 Nov 10.02"),
        (datetime(2026, 5, 31, 16, 5, tzinfo=UTC), "id", "1 Jun 00.05"),
        (datetime(2026, 8, 17, 0, 0, tzinfo=UTC), "id", "17 Agu 08.00"),
        (datetime(2026, 8, 17, 0, 0, tzinfo=UTC), "en", "17 Aug 08.00"),
    ],
)
def test_a_moment_is_read_in_bali(at: datetime, language: str, read: str) -> None:
    """WITA, 24 hours, a dot between hours and minutes."""
    assert moment(at, ZoneInfo("Asia/Makassar"), language) == read
