"""What the words of past reports say about a new one: a small naive Bayes over whole words and pieces of them.

The signs of signs_*.py know what is certain; this knows what leans, and decides when the signs are unsure.
"""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from domain.category import Category
from domain.reading import Word

#: How many reports of a category were heard, and in how many of them each word stood.
Heard = tuple[int, Mapping[str, int]]

#: What a whole word says, and what all its pieces say together; pieces recognise unheard forms of a heard word.
_WHOLE = 0.7
_PIECES = 0.4
_LENGTHS = (4, 5)
#: One report's worth of doubt: how far a word heard once is believed.
_DOUBT = 1.0


class Experience:
    """How much a word leans towards each category, against how often it is heard at all."""

    def __init__(self, heard: Mapping[Category, Heard]) -> None:
        self._reports = {category: reports for category, (reports, _) in heard.items()}
        self._total = max(sum(self._reports.values()), 1)
        #: Whole words as they are, pieces of words with their number behind: nothing is both.
        self._words: dict[str, Counter[Category]] = {}
        self._pieces: dict[str, Counter[Category]] = {}
        for category, (_, words) in heard.items():
            for word, times in words.items():
                self._words.setdefault(word, Counter())[category] += times
                for piece in _pieces_of(word):
                    self._pieces.setdefault(piece, Counter())[category] += times
        usual = self._total / max(len(heard), 1)
        #: What every known word takes from a category it was never heard in; little experience is no excuse.
        self._unheard = {c: math.log(_DOUBT / (max(reports, usual) + _DOUBT)) for c, reports in self._reports.items()}
        self._known: dict[str, tuple[float, Mapping[Category, float]]] = {}

    def leanings(self, words: Sequence[Word]) -> dict[Category, float]:
        """Logarithms of the odds; empty when no word was ever heard."""
        weight = 0.0
        heard: dict[Category, float] = {}
        for word in sorted(heard_in(words)):
            said, told = self._of(word)
            weight += said
            for category, odds in told.items():
                heard[category] = heard.get(category, 0.0) + odds
        if not weight:
            return {}
        return {c: weight * unheard + heard.get(c, 0.0) for c, unheard in self._unheard.items()}

    def _of(self, word: str) -> tuple[float, Mapping[Category, float]]:
        """How much the word says, and what it adds to the categories it was heard in."""
        if word not in self._known:
            pieces = _pieces_of(word)
            parts = [(_WHOLE, self._words.get(word))]
            parts += [(_PIECES / math.sqrt(len(pieces)), self._pieces.get(piece)) for piece in sorted(pieces)]
            weight = 0.0
            told: dict[Category, float] = {}
            for share, heard in parts:
                if heard is None:
                    continue
                weight += share
                usual = sum(heard.values()) / self._total
                for category, times in heard.items():
                    odds = share * math.log((times / usual + _DOUBT) / _DOUBT)
                    told[category] = told.get(category, 0.0) + odds
            if len(self._known) > _REMEMBERED:
                self._known.clear()
            self._known[word] = (weight, told)
        return self._known[word]


_REMEMBERED = 10_000


def heard_in(words: Iterable[Word]) -> frozenset[str]:
    """The words a report is remembered by: each once, every number alike."""
    return frozenset(word.text if word.text[0].isalpha() or word.text == "#uang" else "#" for word in words)


def learnt(reports: Iterable[tuple[Category, Sequence[Word]]]) -> dict[Category, Heard]:
    """What a heap of reports teaches. What is none of the categories teaches nothing: there is no end of it."""
    counts: Counter[Category] = Counter()
    words: dict[Category, Counter[str]] = {}
    for category, said in reports:
        if category is Category.LAINNYA:
            continue
        counts[category] += 1
        words.setdefault(category, Counter()).update(heard_in(said))
    return {category: (counts[category], words[category]) for category in words}


def written(heard: Mapping[Category, tuple[int, str]]) -> dict[Category, Heard]:
    """From the form it is written down in: words parted by spaces, "motor*3" for three times."""
    return {c: (reports, dict(map(_counted, text.split()))) for c, (reports, text) in heard.items()}


def _counted(entry: str) -> tuple[str, int]:
    word, _, times = entry.partition("*")
    return word, int(times or 1)


def _pieces_of(word: str) -> frozenset[str]:
    edged = f"^{word}$"
    return frozenset(edged[i : i + n] for n in _LENGTHS for i in range(len(edged) - n + 1))
