"""Signs that a text takes a side in an election: a party's name, or a call to vote for a number.

It is a warning, not a verdict: a text may have to say "Partai". Parties are those of the national ballot of 2024.
"""

import re
import unicodedata

#: Names that are nothing else, whole words in any writing.
NAMES = (
    "pdip",
    "pdi perjuangan",
    "pdi-p",
    "partai kebangkitan bangsa",
    "gerindra",
    "golkar",
    "golongan karya",
    "nasdem",
    "nasional demokrat",
    "partai keadilan sejahtera",
    "kebangkitan nusantara",
    "hanura",
    "hati nurani rakyat",
    "partai amanat nasional",
    "bulan bintang",
    "demokrat",
    "partai solidaritas indonesia",
    "perindo",
    "persatuan pembangunan",
)

#: Abbreviations, only as they are printed: "pan" is for frying, "PKn" is taught at school.
ABBREVIATIONS = ("PDI", "PKB", "PKS", "PKN", "PAN", "PSI", "PPP")

#: Names that are also everyday words: buruh tani, Garuda Pancasila, PBB for the land tax.
ONLY_AFTER_PARTY = ("buruh", "garuda", "gelora", "ummat", "umat", "pbb", "pkn", "pan", "pks", "pkb", "psi", "ppp")

#: Calls, in both languages.
CALLS = (
    (
        r"(?:coblos|pilih|dukung|menangkan|contreng)(?:lah)?\s+(?:paslon|calon|pasangan|capres|cabup|cagub|caleg)?\s*"
        r"(?:nomor|nomer|no|angka)\b\.?(?:\s*urut)?(?:\s*\d+)?"
    ),
    r"(?:coblos|dukung|menangkan|jangan\s+pilih)(?:lah)?\s+(?:paslon|calon|pasangan|partai|caleg)",
    r"(?:paslon|calon|pasangan|caleg)\s+(?:nomor|nomer|no)\b\.?(?:\s*urut)?\s*\d+",
    r"(?:nomor|nomer|no)\b\.?\s*urut\s*\d+",
    r"ganti\s*presiden|(?:dua|2)\s*periode",
    r"vote\s+(?:for\s+)?(?:number|no)\b\.?\s*\d*",
)


def _any(words: tuple[str, ...]) -> str:
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in words)


_NAMED = re.compile(rf"\b(?:{_any(NAMES)}|partai\s+(?:{_any(ONLY_AFTER_PARTY)}))\b", re.IGNORECASE)
_ABBREVIATED = re.compile(rf"\b(?:{_any(ABBREVIATIONS)})\b")
_CALLED = re.compile(rf"\b(?:{'|'.join(CALLS)})", re.IGNORECASE)
_DOTTED = re.compile(r"\b(?:[A-Z]\.){2,}(?:[A-Z]\b)?")


def found(text: str) -> list[str]:
    """The words that a reader could take for taking sides, as they stand there, each once, in their order."""
    plain = unicodedata.normalize("NFKC", text)
    plain = _DOTTED.sub(lambda dotted: dotted[0].replace(".", ""), plain)
    hits = [hit for pattern in (_NAMED, _ABBREVIATED, _CALLED) for hit in pattern.finditer(plain)]
    whole = [hit for hit in hits if not any(_within(hit, other) for other in hits)]
    words = [" ".join(hit[0].split()) for hit in sorted(whole, key=lambda hit: hit.start())]
    return list(dict.fromkeys(words))


def _within(hit: re.Match[str], other: re.Match[str]) -> bool:
    """Part of a longer one: PDI in PDI Perjuangan."""
    return hit.span() != other.span() and other.start() <= hit.start() and hit.end() <= other.end()
