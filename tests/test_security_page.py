"""docs/security.md promises: each threat names tests, and each test it names is there."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")


def threats() -> list[list[str]]:
    """Threat, defence and what shows it, a row each."""
    rows = [line.strip("|").split("|") for line in PAGE.splitlines() if line.startswith("| **")]
    return [[cell.strip() for cell in row] for row in rows]


def test_every_test_the_page_names_is_there() -> None:
    """A defence whose test is gone is a claim."""
    tests = "\n".join(file.read_text(encoding="utf-8") for file in (ROOT / "tests").rglob("test_*.py"))
    named = re.findall(r"`(test_\w+)`", PAGE)
    assert [name for name in named if not re.search(rf"def {name}\b", tests)] == []


def test_every_threat_has_a_defence_and_a_test() -> None:
    """No row without either."""
    assert len(threats()) >= 16
    for threat, defence, shown in threats():
        assert defence, threat
        assert re.search(r"`test_\w+`", shown), threat
