"""Finding the desa people name, in a typed answer and in running text, without guessing."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from rapidfuzz import fuzz, process

#: Names that are also ordinary words, persons, other towns or a kecamatan: in running text they need "desa" before.
ORDINARY = frozenset(
    re.findall(
        r"\w+",
        """
        angkah antap antapan apuan babakan bangli banjaranyar bantas baru batunya baturiti belalang belimbing bengkel
        beraban beringkit buahan bukit buruan dajanpeken dajanpuri dalang dauhpeken dauhpuri delodpeken gadungan gubug
        jegu kediri kerambitan kukuh lumbung luwus mambang marga mekarsari padangan payangan peken penarukan penebel
        pitra pupuan rejasa sai samsam sanda sanding selemadeg sudimara tabanan tajen timpag tista tua tunjuk
        wanagiri wanasari
        """,
    )
)
#: Around a name in an answer to "where?".
_FILLERS = frozenset(
    re.findall(
        r"\w+",
        """
        di dr dari ke ring lokasi lokasinya tempat tempatnya tkp daerah wilayah saya sy tiang tyang rumah tinggal alamat
        alamatnya posisi ini nggih inggih ya yah pak bu min om bli sini desanya itu kejadian kejadiannya in at village
        dekat deket
        """,
    )
)
#: A smaller place that may stand before "desa ...".
_SMALLER = frozenset({"br", "bjr", "banjar", "dusun", "dsn", "lingkungan", "perum", "perumahan"})
_LONGEST_SMALLER = 5
_DESA = frozenset({"ds", "desa", "dsa", "kelurahan", "kel"})
_KECAMATAN = frozenset({"kec", "kecamatan", "kcmtn"})
_KABUPATEN = frozenset({"kab", "kabupaten", "bali", "indonesia"})
#: Before a name: not where it is, but where a road leads, who somebody is, or what else bears the name.
_ELSEWHERE = frozenset(
    re.findall(
        r"\w+",
        """
        arah menuju jurusan asal dari dr ke jl jln jalan raya gang gg pak bu bapak ibu bli br bjr banjar toko warung
        villa hotel
        adat plat orang warga jro nama bernama subak kec kecamatan kab kabupaten perbekel kapolsek polsek calon st stt
        """,
    )
)
_WORDS_IN_A_NAME = 3
#: Percent of letters in common for a misspelt name: "bongn" and "bongan" have 91.
_ALIKE = 84
_SHORTEST_MISSPELT = 4


def words_of(text: str) -> list[str]:
    folded = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(sign for sign in folded if not unicodedata.combining(sign))
    return re.findall(r"[a-z]+|\d+", re.sub(r"(?<![a-z])([a-z]{2,})2\b", r"\1 \1", plain))


def joined(words: Iterable[str]) -> str:
    """Abian Tuwung and abiantuwung are one name."""
    return "".join(words)


@dataclass(frozen=True)
class PlaceNames:
    """Spaceless names -> codes."""

    desa: Mapping[str, frozenset[str]]
    kecamatan: Mapping[str, str]

    def answered(self, typed: str) -> frozenset[str]:
        """The desa an answer names; none when it is not a place name, or a kecamatan's."""
        words, hint = self._without_kecamatan(_without_fillers(words_of(typed)))
        found = self._named(words)
        if not found and len(words) > 1 and not hint:
            words, hint = self._split_kecamatan(words)
            found = self._named(words) if hint else frozenset()
        return _within(found, hint) or found

    def exactly(self, words: list[str]) -> frozenset[str]:
        """The desa so called, in the kecamatan named behind it where there is one; no misspelling is forgiven."""
        name, hint = self._without_kecamatan(words)
        if len(name) < len(words) and hint is None:
            return frozenset()
        found = self.desa.get(joined(name), frozenset())
        return found if hint is None else _within(found, hint)

    def kecamatan_of(self, typed: str) -> str | None:
        """The kecamatan an answer names and nothing else."""
        words = [word for word in _without_fillers(words_of(typed)) if word not in _KECAMATAN]
        name = joined(words)
        if name in self.kecamatan:
            return self.kecamatan[name]
        if len(name) < 6:
            return None
        best = process.extractOne(name, self.kecamatan.keys(), scorer=fuzz.ratio, score_cutoff=_ALIKE + 3)
        return self.kecamatan[best[0]] if best else None

    def mentioned(self, text: str) -> str | None:
        """The one desa a text names beyond doubt."""
        words = words_of(text)
        hint = self._hint(words)
        found: set[str] = set()
        for codes in self._mentions(words):
            sure = codes if len(codes) == 1 else _within(codes, hint)
            if len(sure) != 1:
                return None
            found |= sure
        return found.pop() if len(found) == 1 else None

    def _mentions(self, words: list[str]) -> Iterator[frozenset[str]]:
        at = 0
        while at < len(words):
            prefixed = at > 0 and words[at - 1] in _DESA
            for length in range(_WORDS_IN_A_NAME, 0, -1):
                name = joined(words[at : at + length])
                codes = self.desa.get(name, frozenset())
                before = words[at - 2 : at - 1] if prefixed else words[at - 1 : at] if at else []
                if codes and (prefixed or name not in ORDINARY) and _is_here(before, prefixed=prefixed):
                    yield codes
                    at += length - 1
                    break
            at += 1

    def _hint(self, words: list[str]) -> str | None:
        for at, word in enumerate(words):
            if word in _KECAMATAN:
                for length in (2, 1):
                    code = self.kecamatan.get(joined(words[at + 1 : at + 1 + length]))
                    if code:
                        return code
        return None

    def _without_kecamatan(self, words: list[str]) -> tuple[list[str], str | None]:
        """What stands before "kec ...", and which kecamatan that is."""
        for at, word in enumerate(words):
            if word in _KECAMATAN:
                return words[:at], self.kecamatan.get(joined(words[at + 1 :]))
        return words, None

    def _split_kecamatan(self, words: list[str]) -> tuple[list[str], str | None]:
        for length in (2, 1):
            code = self.kecamatan.get(joined(words[-length:]))
            if code and len(words) > length:
                return words[:-length], code
        return words, None

    def _named(self, words: list[str]) -> frozenset[str]:
        name = joined(words)
        if name in self.desa or name in self.kecamatan:
            return self.desa.get(name, frozenset())
        prefix = max((at for at, word in enumerate(words) if word in _DESA), default=None)
        if prefix is not None:
            smaller = words[:prefix]
            if smaller and (smaller[0] not in _SMALLER or len(smaller) > _LONGEST_SMALLER):
                return frozenset()
            return self._alike(joined(words[prefix + 1 :]))
        if words and words[0] in _SMALLER:
            return frozenset()
        return self._alike(name) or self._beginning_with(name)

    def _beginning_with(self, name: str) -> frozenset[str]:
        """Half a name is asked about when several begin so: "pandak"."""
        if len(name) < _SHORTEST_MISSPELT:
            return frozenset()
        found = [codes for whole, codes in self.desa.items() if whole.startswith(name)]
        return frozenset().union(*found) if len(found) > 1 else frozenset()

    def _alike(self, name: str) -> frozenset[str]:
        if name in self.desa:
            return self.desa[name]
        if len(name) < _SHORTEST_MISSPELT:
            return frozenset()
        close = process.extract(name, self.desa.keys(), scorer=fuzz.ratio, score_cutoff=_ALIKE, limit=5)
        return frozenset().union(*(self.desa[key] for key, score, _ in close if score >= close[0][1] - 2))


def _is_here(before: list[str], *, prefixed: bool) -> bool:
    return not (set(before) & (_ELSEWHERE - ({"warga", "orang", "jalan"} if prefixed else set())))


def _within(codes: frozenset[str], kecamatan: str | None) -> frozenset[str]:
    return frozenset(code for code in codes if kecamatan and code.startswith(kecamatan + "."))


def _without_fillers(words: list[str]) -> list[str]:
    start, end = 0, len(words)
    while start < end and words[start] in _FILLERS:
        start += 1
    while end > start + 1 and (
        words[end - 1] in _FILLERS or words[end - 1] in _KABUPATEN or words[end - 2] in _KABUPATEN
    ):
        end -= 1
    return words[start:end]
