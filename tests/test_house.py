"""The rules of the house that no linter knows (STYLE), kept by reading the sources."""

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGES = ("bot", "handlers", "services", "storage", "texts", "domain", "simulator", "bench")

#: Where standard output is what somebody asked for.
TERMINAL = re.compile(r"bot/(cli|demo\w*|\w+_command)\.py|bench/.*")
#: The two that speak to Telegram for everybody.
SPEAKERS = {"bot/sender.py", "bot/api.py"}
SPEAKING = re.compile(r"(send|edit|forward|copy|reply)_\w+|(delete|pin)_\w*message\w*")
SPEAKING_METHOD = re.compile(r"(send|edit|forward|copy)[A-Z]\w*|(delete|pin)\w*Message\w*")
DISOWNED = re.compile(r"asyncio\.(create_task|ensure_future)|(.*\.)?(\w*loop|get_running_loop\(\))\.create_task")


def modules(*packages: str) -> Iterator[Path]:
    for package in packages or PACKAGES:
        yield from sorted((ROOT / package).rglob("*.py"))


def name_of(module: Path) -> str:
    return module.relative_to(ROOT).as_posix()


def tree_of(module: Path) -> ast.Module:
    return ast.parse(module.read_text(encoding="utf-8"), str(module))


def calls(module: Path) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree_of(module)) if isinstance(node, ast.Call))


def where(module: Path, node: ast.expr | ast.stmt) -> str:
    return f"{name_of(module)}:{node.lineno}"


def words(node: ast.AST) -> str:
    """A dotted name: asyncio.create_task."""
    match node:
        case ast.Name():
            return node.id
        case ast.Attribute():
            return f"{words(node.value)}.{node.attr}"
        case ast.Call():
            return f"{words(node.func)}()"
    return ""


def is_shouted(node: ast.Call) -> str | None:
    """The method, when this call tells somebody something past the outbox."""
    match node:
        case ast.Call(func=ast.Attribute(value=ast.Name(id="outbox" | "evidence" | "rows"))):
            return None
        case ast.Call(func=ast.Attribute(attr=method)) if SPEAKING.fullmatch(method):
            return method
        case ast.Call(
            func=ast.Attribute(attr="call" | "deliver" | "do_api_request"), args=[ast.Constant(value=str(method)), *_]
        ):
            return method if SPEAKING_METHOD.fullmatch(method) else None
    return None


def test_the_house_is_where_it_is_looked_for() -> None:
    """A rule that reads no files is kept by everybody."""
    assert all(any(modules(package)) for package in PACKAGES)
    assert len(list(modules())) > 80


def test_domain_imports_the_standard_library_only() -> None:
    """Rules are pure: they run without a database, without Telegram, without the network."""
    allowed = sys.stdlib_module_names | {"domain"}
    for module in modules("domain"):
        for node in ast.walk(tree_of(module)):
            match node:
                case ast.Import(names=names):
                    imported = [alias.name for alias in names]
                case ast.ImportFrom(module=str(source), level=0):
                    imported = [source]
                case ast.ImportFrom():
                    pytest.fail(f"{where(module, node)}: a relative import")
                case _:
                    continue
            assert {name.partition(".")[0] for name in imported} <= allowed, where(module, node)


def test_rules_ask_nobody_for_the_time_or_for_luck() -> None:
    """Time and randomness come in as arguments."""
    for module in modules("domain"):
        source = module.read_text(encoding="utf-8")
        assert not re.search(r"^\s*(import|from) (random|secrets|time|os|sys|asyncio|logging)\b", source, re.MULTILINE)
        for node in calls(module):
            assert not words(node.func).endswith((".now", ".utcnow", ".today")), where(module, node)


def test_nobody_but_the_sender_speaks_to_telegram() -> None:
    """Whatever the bot says is a row first; only answering a tap goes out directly."""
    for module in modules("bot", "handlers", "services", "storage", "texts", "domain"):
        if name_of(module) not in SPEAKERS:
            for node in calls(module):
                shouted = is_shouted(node)
                assert shouted is None, f"{where(module, node)}: {shouted}"


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("await bot.send_message(1, 'x')", "send_message"),
        ("update.message.reply_text('x')", "reply_text"),
        ("query.edit_message_text('x')", "edit_message_text"),
        ("await self._api.call('sendMessage', {})", "sendMessage"),
        ("await self._api.call('answerCallbackQuery', {})", None),
        ("await api.call('deleteWebhook', {})", None),
        ("outbox.send(work, person, 'sendMessage', {}, lane=lane)", None),
    ],
)
def test_the_rule_about_speaking_sees_what_it_should(code: str, found: str | None) -> None:
    """Each way past the outbox, and none that is not."""
    (node,) = (node for node in ast.walk(ast.parse(f"async def f():\n    {code}")) if isinstance(node, ast.Call))
    assert is_shouted(node) == found


def test_handlers_hold_no_sql() -> None:
    """They parse, call and answer."""
    for module in modules("handlers"):
        for node in ast.walk(tree_of(module)):
            if isinstance(node, ast.Import | ast.ImportFrom):
                source = getattr(node, "module", None) or node.names[0].name
                assert not source.startswith("sqlalchemy"), where(module, node)


def test_nobody_reads_a_clock_without_a_zone() -> None:
    """Eight hours make a night of a noon."""
    for module in modules():
        for node in calls(module):
            name = words(node.func)
            naive = name.endswith(("datetime.utcnow", "datetime.utcfromtimestamp", "date.today", "datetime.today")) or (
                name.endswith(("datetime.now", "datetime.fromtimestamp"))
                and len(node.args) + len(node.keywords) < (1 if name.endswith("now") else 2)
            )
            assert not naive, where(module, node)


def test_nothing_prints_but_what_stands_at_a_terminal() -> None:
    """The program logs; commands and benchmarks print what they were asked for."""
    for module in modules():
        if not TERMINAL.fullmatch(name_of(module)):
            for node in calls(module):
                assert words(node.func) != "print", where(module, node)


def test_every_task_has_an_owner() -> None:
    """A task nobody holds may be collected in mid-work, and its failure is never heard of."""
    for module in modules():
        for node in ast.walk(tree_of(module)):
            if isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
                assert not DISOWNED.fullmatch(words(node.value.func)), where(module, node)


@pytest.mark.parametrize(
    ("code", "disowned"),
    [
        ("asyncio.create_task(work())", True),
        ("asyncio.get_running_loop().create_task(work())", True),
        ("self.loop.create_task(work())", True),
        ("group.create_task(work())", False),
    ],
)
def test_the_rule_about_tasks_sees_what_it_should(code: str, *, disowned: bool) -> None:
    """A task group owns what it starts; a loop does not."""
    called = ast.parse(code, mode="eval").body
    assert isinstance(called, ast.Call)
    assert bool(DISOWNED.fullmatch(words(called.func))) is disowned


def test_modules_stay_readable() -> None:
    """Under 300 lines, migrations apart: those are generated and never read again."""
    for module in modules():
        if "migrations/versions" not in name_of(module):
            lines = module.read_text(encoding="utf-8").count("\n")
            assert lines < 300, f"{name_of(module)} has {lines} lines"


def test_no_module_is_called_after_nothing() -> None:
    """One noun a module: what is in utils is in the wrong place."""
    nothing = re.compile(r"(.*_)?(utils?|helpers?|common|base|managers?|misc)")
    for module in [*modules(), *sorted((ROOT / "tests").rglob("*.py"))]:
        assert not any(nothing.fullmatch(part) for part in module.relative_to(ROOT).with_suffix("").parts), module


def test_every_test_says_its_rule() -> None:
    """A test's name is a sentence and its docstring the rule."""
    for module in sorted((ROOT / "tests").rglob("test_*.py")):
        for node in ast.walk(tree_of(module)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name.startswith("test_"):
                assert ast.get_docstring(node), where(module, node)
                assert node.name.count("_") >= 3, where(module, node)


def test_nothing_that_is_ours_is_mocked() -> None:
    """A real file, a real server, the stand-in for Telegram, a clock that is handed in."""
    for module in sorted((ROOT / "tests").rglob("*.py")):
        for node in ast.walk(tree_of(module)):
            if isinstance(node, ast.Import | ast.ImportFrom):
                names = [getattr(node, "module", None) or "", *(alias.name for alias in node.names)]
                assert not any(name.startswith(("unittest", "mock", "pytest_mock")) for name in names), where(
                    module, node
                )


def test_no_source_names_a_download_host() -> None:
    """Where packages come from is the business of whoever installs."""
    hosts = [".".join(parts) for parts in (("pypi", "org"), ("pythonhosted", "org"), ("registry", "npmjs", "org"))]
    kinds = {
        ".py",
        ".toml",
        ".lock",
        ".md",
        ".cfg",
        ".ini",
        ".yml",
        ".yaml",
        ".json",
        ".sh",
        ".js",
        ".html",
        ".css",
        "",
    }
    skipped = {".venv", ".git", "node_modules", "data"}
    for file in sorted(ROOT.rglob("*")):
        parts = file.relative_to(ROOT).parts
        hidden = any(part in skipped or part.endswith(("cache", "cache__", ".egg-info")) for part in parts)
        if hidden or not file.is_file() or file.suffix not in kinds:
            continue
        text = file.read_text(encoding="utf-8", errors="replace")
        assert not [host for host in hosts if host in text], file.relative_to(ROOT)
