"""Where in a TOML text each key and each element of a list stands, which tomllib does not tell.

The text has been read by tomllib before, so its grammar is known to be right: what is left is to walk over it.
"""

import re

#: A key's way from the top: names of tables and keys, numbers of elements. The text as a whole is ().
Path = tuple[str | int, ...]

_KEY = re.compile(r"""\s*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([A-Za-z0-9_-]+))\s*""")
_STRINGS = re.compile(
    r'"""(?:[^\\]|\\.)*?"{3,5}|' + r"'''.*?'{3,5}" + r'|"(?:[^"\\\n]|\\.)*"|' + r"'[^'\n]*'", re.DOTALL
)


class Lines:
    """Line numbers from 1, as an editor counts them."""

    def __init__(self, text: str) -> None:
        self._text = text.replace("\r\n", "\n")
        self._lines: dict[Path, int] = {(): 1}
        self._elements: dict[Path, int] = {}
        self._walk()

    def of(self, path: Path) -> int:
        """The line of what stands there; of the nearest thing around it when it is not in the text at all."""
        while path not in self._lines:
            path = path[:-1]
        return self._lines[path]

    def _walk(self) -> None:
        table: Path = ()
        at, line = 0, 1
        while at < len(self._text):
            end = self._end_of_statement(at)
            statement = self._text[at:end]
            content = statement.lstrip()
            first = line + statement[: len(statement) - len(content)].count("\n")
            if content.startswith("["):
                table = self._header(content, first)
            elif content and not content.startswith("#"):
                self._assignment(content, table, first)
            line += statement.count("\n")
            at = end

    def _header(self, content: str, line: int) -> Path:
        names = _names(content.lstrip("["))[0]
        path = self._resolved(names[:-1])
        path = (*path, names[-1])
        if content.startswith("[["):
            number = self._elements.get(path, -1) + 1
            self._elements[path] = number
            self._lines.setdefault(path, line)
            path = (*path, number)
        elif path in self._elements:
            path = (*path, self._elements[path])
        self._lines.setdefault(path, line)
        return path

    def _resolved(self, names: list[str]) -> Path:
        """A table's name stands for its newest element where it is a list of tables."""
        path: Path = ()
        for name in names:
            path = (*path, name)
            if path in self._elements:
                path = (*path, self._elements[path])
        return path

    def _assignment(self, content: str, table: Path, line: int) -> None:
        names, after = _names(content)
        for count in range(1, len(names) + 1):
            self._lines.setdefault((*table, *names[:count]), line)
        value = content[after:].lstrip("= \t")
        if value.startswith("["):
            self._list((*table, *names), value, line + content[: len(content) - len(value)].count("\n"))

    def _list(self, path: Path, value: str, line: int) -> None:
        """Elements are told apart by the commas between the outermost brackets."""
        number, depth, at, waiting = 0, 0, 0, False
        while at < len(value):
            sign = value[at]
            after = _after(value, at)
            if sign in "[{" and after == at + 1:
                depth += 1
            if waiting and depth and not sign.isspace() and sign not in "#,]":
                self._lines[(*path, number)] = line
                waiting = False
            if sign == "[" and depth == 1 and after == at + 1:
                waiting = True
            elif sign in "]}":
                depth -= 1
            elif sign == "," and depth == 1:
                number, waiting = number + 1, True
            line += value[at:after].count("\n")
            at = after
            if depth == 0:
                return

    def _end_of_statement(self, at: int) -> int:
        """After the newline that ends what begins here: one outside of strings and brackets."""
        depth = 0
        while at < len(self._text):
            sign = self._text[at]
            if sign == "\n" and depth == 0:
                return at + 1
            depth += (sign in "[{") - (sign in "]}")
            at = _after(self._text, at)
        return at


def _after(text: str, at: int) -> int:
    """Past the sign, the string or the comment that stands here."""
    if text[at] == "#":
        end = text.find("\n", at)
        return len(text) if end < 0 else end
    if text[at] in "\"'":
        found = _STRINGS.match(text, at)
        return found.end() if found else at + 1
    return at + 1


def _names(text: str) -> tuple[list[str], int]:
    """The parts of a dotted key, and where it ends."""
    names, at = [], 0
    while found := _KEY.match(text, at):
        names.append(next(part for part in found.groups() if part is not None))
        at = found.end()
        if at >= len(text) or text[at] != ".":
            break
        at += 1
    return names, at
