"""What a report seems to be, from its words alone. A suggestion: the person's own choice always stands."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from domain import gravity
from domain.accused import is_complaint_about
from domain.category import ALWAYS_CONFIDENTIAL, Category
from domain.phrases import Signs
from domain.reading import Word, read
from domain.severity import Severity
from domain.signs_crime import CRIME
from domain.signs_election import ELECTION
from domain.signs_life import LIFE
from domain.signs_order import ORDER
from domain.signs_public import COURTESY, PUBLIC
from domain.spelling import Spelling
from domain.topics_life import LIFE_TOPICS
from domain.topics_order import ORDER_TOPICS

__all__ = ["Suggestion", "is_complaint_about", "suggest"]

_TABLES = {**CRIME, **LIFE, **ORDER, **ELECTION, **PUBLIC}
_TOPICS = {**ORDER_TOPICS, **LIFE_TOPICS}
_SIGNS = Signs({category: {**tiers, **_TOPICS.get(category, {})} for category, tiers in _TABLES.items()})
_SPELLING = Spelling(_SIGNS.words | gravity.WORDS)
#: Below this nothing was recognised.
_ENOUGH = 2
#: With this the text speaks of it, even if it speaks more of something else.
_CERTAIN = 5
#: Below this the category is a guess.
_SURE = 4
#: So many words tell something.
_TELLING = 6
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
_SECRECY = Signs(
    {
        True: {
            1: """
            jangan sebut, jangan bilang, ~rahasia, takut ketahuan, jangan kasih tahu, jangan sampai tahu, anonim,
            identitas saya, tanpa nama, nama saya jangan, jangan bocor, jangan ~sebar nama, takut dibalas,
            confidential, anonymous, anonymously, dont tell, dont mention, keep my name, my name out
            """
        }
    }
)
_FAMILY = Signs(
    {
        True: {
            1: """
            suami, istri, anak saya|tiang, bapak saya|tiang, adik saya|tiang, kakak saya|tiang, ayah saya, ibu saya,
            keluarga saya, ipar, mertua, menantu, pacar saya, my husband|wife|son|father|brother
            """
        }
    }
)
_ASKING = Signs({True: {1: "apa, dimana, kapan, bagaimana, berapa, siapa, how, where, when, what, who, tanya"}})
_COURTESY = Signs({True: {1: COURTESY}})


@dataclass(frozen=True)
class Suggestion:
    """What to put on the draft card before the person says otherwise."""

    category: Category
    severity: Severity
    confidential: bool
    #: The next best, at most three, for the buttons.
    alternatives: tuple[Category, ...]


def suggest(text: str) -> Suggestion:
    """Category, severity and secrecy a text suggests; LAINNYA and PG when nothing is recognised."""
    words = read(text, _SPELLING)
    scores = _scores(words)
    ranked = sorted(scores, key=lambda category: (-scores[category], _FIRST.index(category)))
    category = next((c for c in ranked if scores[c] >= _ENOUGH), Category.LAINNYA)
    in_family = category is Category.JUDI and any(_FAMILY.find(words))
    severity = gravity.severity_of(category, gravity.senses_of(words))
    if in_family and severity < Severity.GN:
        severity = Severity.PG
    return Suggestion(
        category=category,
        severity=max(severity, _wall(scores, category, words)),
        confidential=in_family or category in ALWAYS_CONFIDENTIAL or any(_SECRECY.find(words)),
        alternatives=tuple(c for c in ranked if c is not category)[:3],
    )


def _scores(words: Sequence[Word]) -> Counter[Category]:
    said: dict[tuple[Category, int], int] = {}
    for hit in _SIGNS.find(words):
        # A word speaks once for a category, by the strongest sign it begins.
        place = (hit.sign.label, hit.start)
        said[place] = max(said.get(place, 0), hit.sign.weight)
    scores: Counter[Category] = Counter()
    for (category, _), weight in said.items():
        scores[category] += weight
    if any(_COURTESY.find(words)):
        scores[Category.BUKAN_LAPORAN] += _ENOUGH
    return scores


def _wall(scores: Counter[Category], category: Category, words: Sequence[Word]) -> Severity:
    """What may well be grave, or tells what we hardly understand, is worth a look within the hour."""
    grave = (c for c in scores if c is not category and gravity.USUAL.get(c, Severity.PG) >= Severity.GN)
    unread = scores[category] < _SURE and len(words) >= _TELLING and not any(_ASKING.find(words))
    return Severity.AG if unread or any(scores[c] >= _CERTAIN for c in grave) else Severity.INFO
