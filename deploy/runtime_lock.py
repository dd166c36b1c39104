"""Prints the part of requirements.lock that a running Kulkul needs, pins and hashes as they are.

    python deploy/runtime_lock.py > runtime.lock            what deploy/runtime.txt names
    python deploy/runtime_lock.py uv setuptools > build.lock    these instead

deploy/runtime.txt is written by `make lock` beside the lock file: names alone, the pins stand in one place.
"""

# ruff: noqa: INP001 (a tool of its own: the image runs it before anything is installed)

import re
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]


def blocks(lock: str) -> list[tuple[str, str]]:
    """Each package's name and lines; one that differs by Python's version has several."""
    parts = re.split(r"^(?=[a-zA-Z0-9])", lock, flags=re.MULTILINE)
    return [(re.split(r"[^\w.-]", part, maxsplit=1)[0].lower(), part) for part in parts if part[:1].isalnum()]


def part(lock: str, names: list[str]) -> str:
    """Raises KeyError for names that are not in the lock."""
    found = [(name, lines) for name, lines in blocks(lock) if name in names]
    missing = set(names) - {name for name, _ in found}
    if missing:
        raise KeyError(*missing)
    return "".join(lines for _, lines in found)


if __name__ == "__main__":
    wanted = sys.argv[1:] or (ROOT / "deploy" / "runtime.txt").read_text(encoding="utf-8").split()
    sys.stdout.write(part((ROOT / "requirements.lock").read_text(encoding="utf-8"), wanted))
