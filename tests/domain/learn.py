"""Writes domain/heard_*.py anew from the labelled reports beside it: .venv/bin/python -m tests.domain.learn."""

import csv
import textwrap
from collections import Counter
from pathlib import Path

from domain import words
from domain.category import Category
from domain.experience import Heard, learnt
from domain.reading import Word, read

HERE = Path(__file__).parent
DOMAIN = HERE.parents[1] / "domain"
TERRITORY = HERE.parents[1] / "storage" / "territory" / "tabanan.csv"
#: Labelled in full; heard.csv has only the category, short as notes are.
CORPORA = ["sample_reports.csv", "reports.csv"]
NOTES = "heard.csv"
#: In which module a category is written down, so that none grows too long.
SHELVES = {
    "crime": "KEKERASAN KDRT_PPA NARKOBA CURI PENIPUAN JUDI MIRAS BALAP_LIAR ORMAS_PREMAN",
    "order": "KEBISINGAN LAKALANTAS LALULINTAS ADAT TANAH SUBAK DUKTANG ORANG_ASING HOAKS_SARA OGOH PETASAN",
    "life": "BENCANA ORANG_HILANG BUNUH_DIRI ODGJ KESEHATAN_HEWAN FASUM PUNGLI_DANADESA ADUAN_PETUGAS",
    "talk": "PEMILU_UANG PEMILU_NETRAL PEMILU_KAMPANYE PEMILU_HOAKS PEMILU_KONFLIK PEMILU_LAYANAN BUKAN_LAPORAN",
}
Report = tuple[Category, tuple[Word, ...]]


def rows(name: str) -> list[dict[str, str]]:
    """The labelled reports of one file."""
    with (HERE / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def names() -> frozenset[str]:
    """Where it was is not what it was: the names of places that are no other word here."""
    with TERRITORY.open(encoding="utf-8", newline="") as file:
        called = {part for row in csv.DictReader(file) for part in row["name"].casefold().split()}
    return frozenset(called - words.SPELLING.known)


def as_heard(labelled: list[dict[str, str]]) -> list[Report]:
    """As the classifier reads them."""
    places = names()
    return [
        (
            Category[row["category"]],
            tuple(word for word in read(row["text"], words.SPELLING) if word.text not in places),
        )
        for row in labelled
    ]


def everything() -> list[Report]:
    """All there is to learn from."""
    return [report for name in (*CORPORA, NOTES) for report in as_heard(rows(name))]


def module(shelf: str, heard: dict[Category, Heard]) -> str:
    """One module's text."""
    lines = [
        f'"""Words heard in past reports, written by tests/domain/learn.py: {shelf}. How to read it: experience.py."""',
        "",
        "from domain.category import Category",
        "",
        f"{shelf.upper()}: dict[Category, tuple[int, str]] = {{",
    ]
    for name in SHELVES[shelf].split():
        reports, counts = heard[Category[name]]
        ordered = sorted(Counter(counts).items(), key=lambda entry: (-entry[1], entry[0]))
        said = " ".join(word if times == 1 else f"{word}*{times}" for word, times in ordered)
        body = textwrap.wrap(said, 112, break_long_words=False, break_on_hyphens=False)
        lines += [f"    Category.{name}: (", f"        {reports},", '        """']
        lines += [*(f"        {line}" for line in body), '        """,', "    ),"]
    return "\n".join([*lines, "}", ""])


def main() -> None:
    """Writes every shelf."""
    heard = learnt(everything())
    for shelf in SHELVES:
        (DOMAIN / f"heard_{shelf}.py").write_text(module(shelf, heard), encoding="utf-8")


if __name__ == "__main__":
    main()
