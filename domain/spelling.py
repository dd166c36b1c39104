"""Typing errors of the thumb: a vowel left out, a letter missing, doubled or swapped."""

from collections.abc import Iterable

#: Shorter words are too near to one another.
_SHORTEST = 7


class Spelling:
    """Knows the words that matter; any other word within one slip of just one of them becomes it.

    A wrong letter is not a slip it mends: "malang" is a town, not a misspelt "maling".
    """

    def __init__(self, known: Iterable[str]) -> None:
        #: The words that matter.
        self.known = frozenset(known)
        self._meant: dict[str, set[str]] = {}
        for word in self.known:
            if len(word) >= _SHORTEST and word.isalpha():
                for slip in _slips(word):
                    self._meant.setdefault(slip, set()).add(word)

    def mended(self, word: str) -> str:
        """The word meant, or the word itself when unsure."""
        if word in self.known or len(word) < _SHORTEST - 2:
            return word
        meant = self._meant.get(word, set())
        return next(iter(meant)) if len(meant) == 1 else word


def _slips(word: str) -> set[str]:
    left_out = {word[:i] + word[i + 1 :] for i in range(1, len(word))}
    doubled = {word[:i] + word[i] + word[i:] for i in range(1, len(word))}
    swapped = {word[:i] + word[i + 1] + word[i] + word[i + 2 :] for i in range(1, len(word) - 1)}
    without_e = {word[0] + word[1:].replace("e", "")}
    return left_out | doubled | swapped | without_e
