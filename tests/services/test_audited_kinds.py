"""Every action that is noted has a place in the table of kinds and words in each language; the table has no others."""

import ast
import fnmatch
from collections.abc import Iterator

import pytest

from domain.audited import GROUPS, KINDS
from storage.sealing import LATE
from tests.test_house import modules, where, words
from texts.catalogue import LANGUAGES, Catalogue

#: Functions that note; and those that hand a kind on to one.
NOTING = {"audit.note", "note", "_note", "broadcasts.note", "record.note", "_decide"}


def said(node: ast.expr) -> Iterator[str]:
    """The kinds an argument may be; an unknown part of one is a star."""
    match node:
        case ast.Constant(value=str(kind)):
            yield kind
        case ast.IfExp(body=body, orelse=orelse):
            yield from said(body)
            yield from said(orelse)
        case ast.JoinedStr(values=parts):
            yield "".join(str(part.value) if isinstance(part, ast.Constant) else "*" for part in parts)
        case ast.Subscript(value=ast.Name(id=table)):
            yield from TABLES.get(table, ())


def noted() -> Iterator[tuple[str, str]]:
    """(where, kind) of each call."""
    for module in modules("bot", "handlers", "services", "storage"):
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Dict):
                for target in node.targets:
                    TABLES[words(target)] = [kind for value in node.value.values if value for kind in said(value)]
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and words(node.func) in NOTING:
                for argument in node.args:
                    for kind in said(argument):
                        yield where(module, node), kind


TABLES: dict[str, list[str]] = {}
NOTED = list(noted())


def test_whatever_is_noted_is_in_the_table() -> None:
    """Else no filter finds it, and it reads as its name in the code. Add it to domain/audited.py and both languages."""
    assert len(NOTED) > 40
    for place, kind in NOTED:
        assert fnmatch.filter(KINDS, kind), f"{place}: {kind}"


def test_the_table_has_no_kind_that_nobody_notes() -> None:
    """A filter for what never happens promises a watch that nobody keeps."""
    patterns = {kind for _, kind in NOTED} | {LATE}
    assert [kind for kind in sorted(KINDS) if not any(fnmatch.fnmatch(kind, one) for one in patterns)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_and_group_can_be_said(language: str) -> None:
    """In plain words, which are not the name in the code."""
    texts = Catalogue()
    for kind in KINDS:
        assert texts.plain(f"audit-did-{kind}", language) != kind
    for group in GROUPS:
        assert texts.plain(f"audit-group-{group}", language)
