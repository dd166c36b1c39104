"""What makes a report graver or milder than its category."""

from collections.abc import Sequence
from functools import partial

from domain.category import Category
from domain.phrases import Signs
from domain.reading import Word
from domain.severity import Severity
from domain.signs_gravity import SENSES, Sense

#: What a report of this kind is when nothing in it speaks of more or less; everything else is PG.
USUAL: dict[Category, Severity] = {
    Category.KEKERASAN: Severity.GN,
    Category.KDRT_PPA: Severity.GN,
    Category.NARKOBA: Severity.AG,
    Category.CURI: Severity.GN,
    Category.PENIPUAN: Severity.AG,
    Category.JUDI: Severity.AG,
    Category.MIRAS: Severity.AG,
    Category.BALAP_LIAR: Severity.AG,
    Category.LAKALANTAS: Severity.GN,
    Category.ADAT: Severity.AG,
    Category.SUBAK: Severity.AG,
    Category.ORMAS_PREMAN: Severity.AG,
    Category.HOAKS_SARA: Severity.AG,
    Category.OGOH: Severity.AG,
    Category.BENCANA: Severity.GN,
    Category.ORANG_HILANG: Severity.GN,
    Category.BUNUH_DIRI: Severity.D,
    Category.ODGJ: Severity.AG,
    Category.KESEHATAN_HEWAN: Severity.AG,
    Category.FASUM: Severity.INFO,
    Category.PEMILU_UANG: Severity.AG,
    Category.PEMILU_NETRAL: Severity.AG,
    Category.PEMILU_HOAKS: Severity.AG,
    Category.PEMILU_KONFLIK: Severity.AG,
    Category.PEMILU_LAYANAN: Severity.INFO,
    Category.BUKAN_LAPORAN: Severity.INFO,
}
#: Crimes done to somebody's body: done now, they are an emergency.
_BODILY = frozenset(
    {
        Category.KEKERASAN,
        Category.KDRT_PPA,
        Category.ORMAS_PREMAN,
        Category.ODGJ,
        Category.CURI,
        Category.MIRAS,
        Category.LAINNYA,
    }
)
#: Where harm is mostly told of, not seen: it makes these worrying, not a disturbance.
_TALK = frozenset(
    {
        Category.FASUM,
        Category.NARKOBA,
        Category.JUDI,
        Category.KEBISINGAN,
        Category.LALULINTAS,
        Category.HOAKS_SARA,
        Category.PEMILU_HOAKS,
        Category.KESEHATAN_HEWAN,
    }
)
#: Complaints travel their own way, and questions are only questions.
_UNMOVED = frozenset(
    {Category.ADUAN_PETUGAS, Category.PUNGLI_DANADESA, Category.PEMILU_LAYANAN, Category.BUKAN_LAPORAN}
)


def _words(written: str) -> frozenset[str]:
    return frozenset(written.split())


_NEGATORS = _words("tidak bukan belum tanpa nihil jangan no not without")
_HEDGES = _words(
    "takut takutnya hampir khawatir kuatir jangan nanti bisa biar sebelum mau kalau rawan potensi berpotensi bahaya"
    " awas afraid might could"
)
#: What may stand between a denial and what it denies.
_LINKS = _words("ada yang korban orang warga sampai sempat jadi satu pun anyone one was were nobody is any")
#: What a "not" before it takes back.
_DENIABLE = frozenset(
    {Sense.DYING, Sense.HARM, Sense.HURT, Sense.DONE, Sense.LOST, Sense.WEAPON, Sense.CALM, Sense.WORRY}
)
#: What a "for fear of" before it makes a worry.
_FEARABLE = frozenset({Sense.HARM, Sense.HURT, Sense.DONE})
_SENSES = Signs(SENSES)
#: For the mending of typos.
WORDS = _SENSES.words


def senses_of(words: Sequence[Word]) -> frozenset[Sense]:
    """What the words say, without what they deny ("gak ada yg luka") or only fear ("takut bentrok")."""
    found = set()
    for hit in _SENSES.find(words):
        sense = hit.sign.label
        denied = sense in _DENIABLE and _is_denied(words, hit.start, hit.end)
        feared = sense in _FEARABLE and _is_feared(words, hit.start)
        if not denied and not feared:
            found.add(sense)
    return frozenset(found)


def severity_of(category: Category, senses: frozenset[Sense]) -> Severity:
    """The usual severity of the category, raised by danger; calm lets go of the raise, never of a real loss."""
    if Sense.DYING in senses:
        return Severity.GN if Sense.CALM in senses else Severity.D
    if category in _UNMOVED or category is Category.BUNUH_DIRI:
        return usual(category)
    ongoing = Sense.NOW in senses and senses & {Sense.HARM, Sense.WEAPON} and Sense.CALM not in senses
    if category in _BODILY and ongoing:
        return Severity.D
    return _OWN_RULE.get(category, partial(_of_others, category))(senses)


def usual(category: Category) -> Severity:
    """What a report of this kind is by itself."""
    return USUAL.get(category, Severity.PG)


def _of_fraud(senses: frozenset[Sense]) -> Severity:
    if senses & {Sense.DONE, Sense.LOST}:
        return Severity.GN
    return Severity.PG if Sense.ATTEMPT in senses else Severity.AG


def _of_theft(senses: frozenset[Sense]) -> Severity:
    if Sense.DONE in senses:
        return Severity.GN
    if Sense.SMALL in senses and Sense.WORTH not in senses:
        return Severity.PG
    return Severity.AG if senses & {Sense.ATTEMPT, Sense.CALM} else Severity.GN


def _of_violence(senses: frozenset[Sense]) -> Severity:
    if Sense.CALM in senses and not senses & {Sense.HURT, Sense.WEAPON}:
        return Severity.AG
    threatened = senses & {Sense.WORRY, Sense.ATTEMPT} and not senses & {Sense.DONE, Sense.WEAPON}
    return Severity.AG if threatened else Severity.GN


def _of_others(category: Category, senses: frozenset[Sense]) -> Severity:
    return max(usual(category), _raised(category, senses))


def _raised(category: Category, senses: frozenset[Sense]) -> Severity:
    if Sense.HURT in senses:
        return Severity.AG if category in _TALK else Severity.GN
    if Sense.CALM in senses:
        return Severity.INFO
    if Sense.DONE in senses:
        return Severity.AG if category in _TALK else Severity.GN
    return Severity.AG if senses & {Sense.WORRY, Sense.WEAPON} else Severity.INFO


_OWN_RULE = {
    Category.PENIPUAN: _of_fraud,
    Category.CURI: _of_theft,
    Category.KEKERASAN: _of_violence,
}


def _is_denied(words: Sequence[Word], start: int, end: int) -> bool:
    clause = words[start].clause
    at = start - 1
    while at >= 0 and start - at <= 4 and words[at].clause == clause and words[at].text in _LINKS:
        at -= 1
    if at >= 0 and words[at].clause == clause and words[at].text in _NEGATORS:
        return True
    after = [word.text for word in words[end : end + 2] if word.clause == clause]
    return after[:1] == ["nihil"] or after == ["tidak", "ada"]


def _is_feared(words: Sequence[Word], start: int) -> bool:
    before = words[max(0, start - 3) : start]
    return any(word.clause == words[start].clause and word.text in _HEDGES for word in before)
