"""What a report seems to be, from its words alone. A suggestion: the person's own choice always stands."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from domain import gravity
from domain.accused import is_complaint_about
from domain.category import ALWAYS_CONFIDENTIAL, Category
from domain.experience import Experience
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
from domain.weighing import Weighing
from domain.weighing import experience as house_experience

__all__ = ["Suggestion", "is_complaint_about", "suggest"]

_TABLES = {**CRIME, **LIFE, **ORDER, **ELECTION, **PUBLIC}
_TOPICS = {**ORDER_TOPICS, **LIFE_TOPICS}
_SIGNS = Signs({category: {**tiers, **_TOPICS.get(category, {})} for category, tiers in _TABLES.items()})
#: Mends the typos of a report.
SPELLING = Spelling(_SIGNS.words | gravity.WORDS)
#: What a greeting or a test says for being nothing else.
_GREETING = 2
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


def suggest(text: str, experience: Experience | None = None) -> Suggestion:
    """Category, severity and secrecy a text suggests; LAINNYA and PG when nothing is recognised.

    Another experience than the house's own is for measuring what was never heard.
    """
    words = read(text, SPELLING)
    weighing = Weighing(_signs_in(words), (experience or house_experience()).leanings(words))
    category = weighing.category
    in_family = category is Category.JUDI and any(_FAMILY.find(words))
    severity = weighing.severity(gravity.senses_of(words))
    if in_family and severity < Severity.GN:
        severity = Severity.PG
    return Suggestion(
        category=category,
        severity=max(severity, weighing.wall(len(words), asked=any(_ASKING.find(words)))),
        confidential=in_family or category in ALWAYS_CONFIDENTIAL or any(_SECRECY.find(words)),
        alternatives=tuple(c for c in weighing.ranked if c is not category)[:3],
    )


def _signs_in(words: Sequence[Word]) -> Counter[Category]:
    said: dict[tuple[Category, int], int] = {}
    for hit in _SIGNS.find(words):
        # A word speaks once for a category, by the strongest sign it begins.
        place = (hit.sign.label, hit.start)
        said[place] = max(said.get(place, 0), hit.sign.weight)
    signs: Counter[Category] = Counter()
    for (category, _), weight in said.items():
        signs[category] += weight
    if any(_COURTESY.find(words)):
        signs[Category.BUKAN_LAPORAN] += _GREETING
    return signs
