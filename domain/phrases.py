"""The small language in which signs are written, and finding them in a text.

    curi            the word itself, also with -nya, -lah, -kah, -ku, -mu
    ~curi           any form of the root: mencuri, dicuri, nyuri, pencurian, kecurian
    bagi|kasih      one or the other
    ~bagi amplop    one right after the other
    ~bagi .. #uang  up to three words between them
    tps & ~bakar    both, anywhere in the text
    lapor & tidak ~tanggap / ~tolak     after "&": any of these
    #uang #angka    an amount of money, a number
Signs are parted by commas.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from domain.reading import Word

_GAP = ".."
_LONGEST_GAP = 3
#: One element of a sign: the keys it accepts, and whether up to three other words may stand before it.
_Element = tuple[frozenset[str], bool]
_Run = tuple[_Element, ...]

Label = TypeVar("Label")


@dataclass(frozen=True)
class Sign(Generic[Label]):
    """Whose it is, how much it says, and what has to stand in the text."""

    label: Label
    weight: int
    first: _Run
    #: Of each of these, one run has to stand anywhere.
    others: tuple[tuple[_Run, ...], ...]


@dataclass(frozen=True)
class Hit(Generic[Label]):
    """A sign found: its first part stands in words[start:end]."""

    sign: Sign[Label]
    start: int
    end: int


class Signs(Generic[Label]):
    """Signs of many labels, compiled once: label -> weight -> signs."""

    def __init__(self, table: Mapping[Label, Mapping[int, str]]) -> None:
        self._by_first: dict[str, list[Sign[Label]]] = {}
        #: Every plain word the signs know, for the mending of typos.
        self.words: set[str] = set()
        for label, tiers in table.items():
            for weight, signs in tiers.items():
                for sign in filter(None, (part.strip() for part in signs.split(","))):
                    self._add(label, weight, sign)

    def _add(self, label: Label, weight: int, written: str) -> None:
        head, *rest = written.split("&")
        sign = Sign(label, weight, _run(head), tuple(tuple(map(_run, part.split("/"))) for part in rest))
        for key in sign.first[0][0]:
            self._by_first.setdefault(key, []).append(sign)
        for run in (sign.first, *(run for part in sign.others for run in part)):
            self.words.update(key.removeprefix("~") for keys, _ in run for key in keys)

    def find(self, words: Sequence[Word]) -> Iterator[Hit[Label]]:
        """Every sign found, as often as its first part stands in the text."""
        elsewhere: dict[int, bool] = {}  # once a sign, however often its first part stands there
        for start, word in enumerate(words):
            candidates = {id(sign): sign for key in word.keys for sign in self._by_first.get(key, ())}
            for sign in candidates.values():
                end = _end_of(sign.first, words, start)
                if end and id(sign) not in elsewhere:
                    elsewhere[id(sign)] = all(any(_anywhere(run, words) for run in part) for part in sign.others)
                if end and elsewhere[id(sign)]:
                    yield Hit(sign, start, end)


def _run(sign: str) -> _Run:
    elements: list[_Element] = []
    after_gap = False
    for piece in sign.split():
        if piece == _GAP:
            after_gap = True
            continue
        elements.append((frozenset(piece.split("|")), after_gap))
        after_gap = False
    return tuple(elements)


def _end_of(run: _Run, words: Sequence[Word], start: int) -> int:
    """The place after the run when it stands at start, else 0."""
    at = start
    for keys, after_gap in run:
        reach = range(at, min(at + (_LONGEST_GAP + 1 if after_gap else 1), len(words)))
        found = next((place for place in reach if not keys.isdisjoint(words[place].keys)), None)
        if found is None:
            return 0
        at = found + 1
    return at


def _anywhere(run: _Run, words: Sequence[Word]) -> bool:
    return any(_end_of(run, words, start) for start in range(len(words)))
