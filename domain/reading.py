"""A chat message read into words: what was typed, straightened, with the forms a sign may know it by."""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from domain.abbreviations import MEANT, PHRASES_MEANT
from domain.spelling import Spelling

_ENDINGS = ("nya", "lah", "kah", "ku", "mu", "ne", "e")
_SUFFIXES = ("an", "in", "kan", "i", "ang", "a", "s", "ed", "ing")
#: Prefix -> the letter it may have swallowed from the root: (me)nyuri is curi, (me)mukul is pukul.
_PREFIXES = {
    "": ("",),
    "di": ("",),
    "ter": ("",),
    "te": ("",),
    "ke": ("",),
    "ka": ("",),
    "ma": ("",),
    "ber": ("",),
    "be": ("",),
    "per": ("",),
    "pe": ("",),
    "me": ("",),
    "se": ("",),
    "mem": ("", "p"),
    "pem": ("", "p"),
    "m": ("p", ""),
    "men": ("", "t"),
    "pen": ("", "t"),
    "n": ("t", ""),
    "meng": ("", "k"),
    "peng": ("", "k"),
    "nge": ("",),
    "ng": ("", "k"),
    "meny": ("s", "c"),
    "peny": ("s", "c"),
    "ny": ("s", "c"),
    "memper": ("",),
    "diper": ("",),
    "keter": ("",),
    "pember": ("",),
}
_PARTS = re.compile(r"#uang|[a-z_]+|\d[\d.,]*|[^\s\w]|\n")
_MONEY = re.compile(
    r"\brp\.?\s*\d[\d.,]*(?:\s*(?:rb|ribu|jt|juta|k)\b)?"
    r"|\b\d[\d.,]*\s*(?:rb|ribu|rebu|jt|juta|jutaan|ribuan|milyar|miliar|usd|dollars?)\b"
)
#: ribut2, ribut-ribut, ribut ribut, teman2nya.
_TWICE = re.compile(r"\b([a-z]{2,})(?:2|[- ]\1)(nya|an|in|a|e)?\b")
#: The hour, not a blow.
_HOUR = re.compile(r"\b(?:pukul|pkl)\.?\s*(?=\d)")
_DRAWN_OUT = re.compile(r"([a-z])\1{2,}")
_BREAKS = frozenset(".,;:!?()/\n")


class Word(NamedTuple):
    """One word of a text."""

    text: str
    #: Everything a sign may call it by: "dipukulnya" is also "dipukul" and "~pukul".
    keys: frozenset[str]
    #: Which part between commas and stops it stands in: a "not" does not reach into the next.
    clause: int


def read(text: str, spelling: Spelling) -> tuple[Word, ...]:
    """The words of a text, abbreviations written out, phrases by what they mean, typos mended."""
    words: list[tuple[str, int]] = []
    clause = 0
    for part in _PARTS.findall(_straightened(text)):
        if part in _BREAKS:
            clause += 1
        elif part[0] == "#" or part[0].isdigit():
            words.append((part, clause))
        elif part[0].isalpha():
            words.extend((meant, clause) for meant in _written_out(part))
    return tuple(
        Word(mended, keys_of(mended), clause)
        for word, clause in _as_meant(words)
        for mended in (spelling.mended(word),)
    )


@lru_cache(maxsize=20_000)
def keys_of(word: str) -> frozenset[str]:
    """The word, the word without its endings, and "~" with every root it may be a form of."""
    if not word[0].isalpha():
        return frozenset({word, "#uang" if word == "#uang" else "#angka"})
    bare = {word, *(word.removesuffix(end) for end in _ENDINGS if len(word) > len(end) + 2)}
    cores = bare | {stem.removesuffix(end) for stem in bare for end in _SUFFIXES if len(stem) > len(end) + 2}
    roots = {
        f"~{swallowed}{core[len(prefix) :]}"
        for core in cores
        for prefix, beginnings in _PREFIXES.items()
        if core.startswith(prefix) and len(core) - len(prefix) >= 2
        for swallowed in beginnings
    }
    return frozenset(bare | roots)


def _written_out(word: str) -> list[str]:
    for ending in ("", "nya", "an", "ne"):
        meant = MEANT.get(word.removesuffix(ending)) if len(word) > len(ending) + 2 or not ending else None
        if meant:
            return meant
    return [word]


def _straightened(text: str) -> str:
    folded = unicodedata.normalize("NFKD", text.casefold())
    folded = "".join(sign for sign in folded if not unicodedata.combining(sign))
    folded = _DRAWN_OUT.sub(r"\1", folded.replace("'", "").replace("’", ""))
    return _TWICE.sub(r"\1\2", _MONEY.sub(" #uang ", _HOUR.sub("jam ", folded)))


def _as_meant(words: list[tuple[str, int]]) -> list[tuple[str, int]]:
    kept: list[tuple[str, int]] = []
    at = 0
    while at < len(words):
        for length in (3, 2):
            phrase = " ".join(word for word, _ in words[at : at + length])
            if phrase in PHRASES_MEANT:
                kept.extend((meant, words[at][1]) for meant in PHRASES_MEANT[phrase].split())
                at += length
                break
        else:
            kept.append(words[at])
            at += 1
    return kept
