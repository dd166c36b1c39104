"""Signs and experience weighed together: which category it is, how sure that is, and what else it might be."""

import math
import re
from collections.abc import Mapping, Sequence
from functools import cache

from domain import gravity
from domain.category import Category
from domain.experience import Experience, written
from domain.heard_crime import CRIME
from domain.heard_life import LIFE
from domain.heard_order import ORDER
from domain.heard_talk import TALK
from domain.severity import Severity
from domain.signs_gravity import Sense

#: With less from the signs nothing was recognised by them.
_ENOUGH = 2
#: With this the text speaks of it, even if it speaks more of something else.
_CERTAIN = 5
#: Below this the signs alone only guess.
_SURE = 4
#: So many words tell something.
_TELLING = 6
#: What experience weighs beside the signs; this and the chances below were fitted to half a batch of new reports.
_TRUST = 0.25
#: How many points make a category e times as likely as another.
_SPREAD = 1.25
#: So likely a category is clear enough without a sign; less than the other is no answer.
_CLEAR = 0.8
_DIM = 0.5
#: So likely something grave is worth a look; less than the other is not worth one, though a sign speaks of it.
_RISK = 0.15
_HARMLESS = 0.02
#: When as much speaks for two, the one that must not be missed: lives first, talk last.
_FIRST = re.findall(
    r"\w+",
    """
    BUNUH_DIRI KDRT_PPA BENCANA KEKERASAN ORANG_HILANG LAKALANTAS ODGJ
    NARKOBA CURI PENIPUAN PEMILU_UANG PEMILU_NETRAL PEMILU_KONFLIK PEMILU_HOAKS
    PEMILU_LAYANAN PEMILU_KAMPANYE PUNGLI_DANADESA ORMAS_PREMAN ADUAN_PETUGAS HOAKS_SARA OGOH
    SUBAK ADAT TANAH JUDI MIRAS BALAP_LIAR PETASAN
    KESEHATAN_HEWAN DUKTANG ORANG_ASING KEBISINGAN LALULINTAS FASUM BUKAN_LAPORAN
    LAINNYA
    """,
)


class Weighing:
    """One text's categories against one another."""

    def __init__(self, signs: Mapping[Category, int], leanings: Mapping[Category, float]) -> None:
        self._signs = {category: signs.get(category, 0) for category in Category}
        self._leanings = leanings
        scores = _scores(self._signs, leanings)
        self._chances = _chances(scores)
        #: The likeliest first; empty when nothing speaks for anything.
        self.ranked: Sequence[Category] = sorted(scores, key=lambda c: (-scores[c], _FIRST.index(c)))
        self.category = self.ranked[0] if self.ranked else Category.LAINNYA
        if self._is_guess and self._chance < _DIM:
            self.category = Category.LAINNYA

    def severity(self, senses: frozenset[Sense]) -> Severity:
        """As grave as its kind and its words; a mere guess is worth a look, and no alarm but by its own words."""
        severity = gravity.severity_of(self.category, senses)
        if self._is_guess and self._chance < _CLEAR:
            return max(min(severity, Severity.AG), gravity.severity_of(Category.LAINNYA, senses))
        return severity

    def wall(self, length: int, *, asked: bool) -> Severity:
        """What may well be grave, or tells at length what we hardly understand, is worth a look within the hour."""
        grave = [c for c in Category if c is not self.category and gravity.usual(c) >= Severity.GN]
        likely = sum(self._chances.get(c, 0.0) for c in grave)
        spoken = max(self._signs[c] for c in grave)
        unread = self._is_unread and length >= _TELLING and not asked
        told = spoken >= _CERTAIN and likely > _HARMLESS
        first = max(self._leanings, key=self._leanings.__getitem__, default=self.category)
        felt = (likely > _RISK or first in grave) and not (self._is_harmless and spoken <= _ENOUGH)
        return Severity.AG if unread or told or felt else Severity.INFO

    @property
    def _chance(self) -> float:
        return self._chances.get(self.category, 0.0)

    @property
    def _is_guess(self) -> bool:
        """No sign to speak of, only experience."""
        return self._signs[self.category] < _ENOUGH

    @property
    def _is_unread(self) -> bool:
        unclear = self._signs[self.category] < _SURE and self._chance < _CLEAR
        return unclear or self.category is Category.LAINNYA

    @property
    def _is_harmless(self) -> bool:
        return gravity.usual(self.category) is Severity.INFO and not self._is_guess


@cache
def experience() -> Experience:
    """What was learnt from every labelled report."""
    return Experience(written({**CRIME, **LIFE, **ORDER, **TALK}))


def _scores(signs: Mapping[Category, int], leanings: Mapping[Category, float]) -> dict[Category, float]:
    if not leanings:
        return {c: float(weight) for c, weight in signs.items() if weight} if max(signs.values()) >= _ENOUGH else {}
    scores = {c: signs[c] + _TRUST * lean for c, lean in leanings.items()}
    other = signs[Category.LAINNYA]
    # Nothing can be learnt about what is none of the others: its signs alone speak for it.
    return scores | ({Category.LAINNYA: other + _TRUST * max(leanings.values())} if other else {})


def _chances(scores: Mapping[Category, float]) -> dict[Category, float]:
    """How likely each category is, all together one."""
    most = max(scores.values(), default=0.0)
    odds = {c: math.exp((score - most) / _SPREAD) for c, score in scores.items()}
    total = sum(odds.values())
    return {c: odd / total for c, odd in odds.items()}
