"""A TOML file read with patience: every value is asked for with what it must be, every fault keeps its line."""

import difflib
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Any

from domain import neutral
from services.voting.toml_lines import Lines, Path
from texts.catalogue import LANGUAGES, shortened, units

#: UTF-16 units; what somebody wrote is quoted in it and may be long.
LONGEST_FAULT = 280

_PLACE = re.compile(r"\(at (?:line (\d+), column \d+|end of document)\)")
_TIME = re.compile(r"([01]?\d|2[0-3])[:.]([0-5]\d)", re.ASCII)


@dataclass(frozen=True, order=True)
class Fault:
    line: int
    what: str

    def __str__(self) -> str:
        return f"line {self.line}: {self.what}"


@dataclass
class Table:
    """One table of the file. What is wrong or missing becomes a fault, and the value None (or nothing)."""

    values: dict[str, Any]
    lines: Lines
    faults: list[Fault]
    path: Path = ()
    _asked: set[str] = field(default_factory=set)

    @classmethod
    def load(cls, text: str) -> "Table":
        """Raises ValueError in one line, "line N: ..." as far as N is known, for what is no TOML at all."""
        try:
            values = tomllib.loads(text.replace("\r\n", "\n"))
        except tomllib.TOMLDecodeError as fault:
            found = _PLACE.search(str(fault))
            line = int(found[1]) if found and found[1] else text.count("\n") + 1
            what = _PLACE.sub("", str(fault)).strip()
            raise ValueError(f"line {line}: this is no TOML: {what[:1].lower()}{what[1:]}") from None
        return cls(values, Lines(text), [])

    def fault(self, what: str, *path: str | int) -> None:
        self.faults.append(Fault(self.lines.of((*self.path, *path)), shortened(what, LONGEST_FAULT, "…")))

    def line(self, *path: str | int) -> int:
        return self.lines.of((*self.path, *path))

    def has(self, key: str) -> bool:
        self._asked.add(key)
        return key in self.values

    def text(self, key: str, *, needed: bool = True) -> str | None:
        value = self._value(key, needed=needed)
        if value is None:
            return None
        if not isinstance(value, str) or not value.strip():
            self.fault(f"{key} must be a text in quotation marks, not {_shown(value)}", key)
            return None
        return value.strip()

    def day(self, key: str) -> date | None:
        value = self._value(key)
        if value is None or (isinstance(value, date) and not isinstance(value, datetime)):
            return value
        self.fault(f"{key} must be a date without quotation marks, like 2024-02-14, not {_shown(value)}", key)
        return None

    def clock(self, key: str, *, needed: bool = True) -> time | None:
        value = self._value(key, needed=needed)
        if value is None or isinstance(value, time):
            return value
        found = _TIME.fullmatch(value.strip()) if isinstance(value, str) else None
        if found is None:
            self.fault(f'{key} must be a time of day, like "07:00", not {_shown(value)}', key)
            return None
        return time(int(found[1]), int(found[2]))

    def number(self, key: str, most: int) -> int | None:
        value = self._value(key)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= most:
            self.fault(f"{key} must be a whole number from 1 to {most}, not {_shown(value)}", key)
            return None
        return value

    def list_of_texts(self, key: str, *, needed: bool = True) -> list[tuple[int, str]]:
        """Number in the list, and text."""
        value = self._value(key, needed=needed)
        if value is None:
            return []
        if not isinstance(value, list) or not value:
            self.fault(f'{key} must be a list in square brackets, like ["Bongan"], not {_shown(value)}', key)
            return []
        found = []
        for number, item in enumerate(value):
            if isinstance(item, str) and item.strip():
                found.append((number, item.strip()))
            else:
                self.fault(f"{key} must hold texts in quotation marks, not {_shown(item)}", key, number)
        return found

    def by_language(self, longest: int) -> dict[str, str]:
        """The keys id and en of this table: what people will read, so nothing that takes a side."""
        found = {}
        for language in LANGUAGES:
            text = self.text(language)
            if text is not None and units(text) > longest:
                self.fault(f"{language} has {units(text)} characters; {longest} is the most", language)
            elif text is not None and (partial := neutral.found(text)):
                self.fault(f"{language} could be taken for taking a side ({', '.join(partial)}): reword it", language)
            elif text is not None:
                found[language] = text
        return found

    def table(self, key: str, *, needed: bool = True) -> "Table | None":
        value = self._value(key, needed=needed)
        if value is None:
            return None
        if not isinstance(value, dict):
            self.fault(f"{key} must be a table, begun by a line [{key}]", key)
            return None
        return Table(value, self.lines, self.faults, (*self.path, key))

    def tables(self, key: str) -> Iterator["Table"]:
        value = self._value(key, needed=False)
        if value is None:
            return
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            self.fault(f"{key} must be tables, each begun by a line [[{key}]]", key)
            return
        for number, item in enumerate(value):
            yield Table(item, self.lines, self.faults, (*self.path, key, number))

    def done(self) -> None:
        """Keys nobody asked for are slips of the hand."""
        for key in self.values:
            if key not in self._asked:
                near = difflib.get_close_matches(key, self._asked, n=1)
                mend = f"did you mean {near[0]}?" if near else f"known here are {', '.join(sorted(self._asked))}"
                self.fault(f"{key} is not known here: {mend}", key)

    def _value(self, key: str, *, needed: bool = True) -> Any:  # noqa: ANN401 (whatever TOML holds)
        self._asked.add(key)
        value = self.values.get(key)
        if value is None and needed:
            self.fault(f"{key} is missing")
        return value


def _shown(value: object) -> str:
    if isinstance(value, dict):
        return "a table"
    if isinstance(value, list):
        return "a list"
    return repr(str(value) if isinstance(value, date | time) else value)
