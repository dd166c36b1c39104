"""Prints the part of requirements.lock that a running Kulkul needs, pins and hashes as they are.

    python deploy/runtime_lock.py > runtime.lock            what deploy/runtime.txt names
    python deploy/runtime_lock.py uv setuptools > build.lock    these instead

deploy/runtime.txt is written by `make lock` beside the lock file: names alone, the pins stand in one place.
"""

import re
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]


def blocks(lock: str) -> dict[str, str]:
    """Each package's lines, by its name."""
    starts = re.split(r"^(?=[a-zA-Z0-9])", lock, flags=re.MULTILINE)
    return {re.match(r"[\w.-]+", block)[0].lower(): block for block in starts if block[:1].isalnum()}  # type: ignore[index]


def part(lock: str, names: list[str]) -> str:
    """Raises KeyError for a name that is not in the lock."""
    known = blocks(lock)
    return "".join(known[name] for name in names)


if __name__ == "__main__":
    wanted = sys.argv[1:] or (ROOT / "deploy" / "runtime.txt").read_text(encoding="utf-8").split()
    sys.stdout.write(part((ROOT / "requirements.lock").read_text(encoding="utf-8"), wanted))
