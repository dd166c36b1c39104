"""Updates as they come off the wire, made such that a database keeps them and a parser gets to their end.

Telegram sends none of what is taken out here. Whoever stands in its place, or a day on which it errs, must not stop
the line: what cannot be kept would fail again when it is set aside.
"""

import re
from typing import Any

#: Boxes in boxes: a reply in a message in an update is five deep.
DEEPEST = 40

#: Telegram counts updates and people in 64 bits, and so do both databases.
LARGEST = 2**63 - 1

#: Telegram lets nobody write more than 4096 signs; whoever sends a book gets its first pages read.
LONGEST = 16_384

#: What no PostgreSQL string holds, and halves of signs that no encoding writes.
_UNWRITABLE = re.compile("[\x00\ud800-\udfff]")


def readable(raw: object) -> dict[str, Any] | None:
    """A copy with signs replaced and numbers and boxes left out where nothing could keep them.

    None for what has no number of an update: it cannot be told from the next, nor confirmed.
    """
    if not isinstance(raw, dict):
        return None
    number = raw.get("update_id")
    if not isinstance(number, int) or isinstance(number, bool) or not 0 <= number <= LARGEST:
        return None
    return {str(_kept(str(name), 0)): _kept(value, 1) for name, value in raw.items()}


def part(value: object, *names: str) -> Any:  # noqa: ANN401 (JSON)
    """What is found by following the names, None where the way ends."""
    for name in names:
        value = value.get(name) if isinstance(value, dict) else None
    return value


def _kept(value: object, depth: int) -> object:
    match value:
        case str():
            kept: object = _UNWRITABLE.sub("\ufffd", value[:LONGEST])
        case dict() if depth < DEEPEST:
            kept = {_kept(str(name), depth): _kept(inner, depth + 1) for name, inner in value.items()}
        case list() if depth < DEEPEST:
            kept = [_kept(inner, depth + 1) for inner in value]
        case int() | float() if abs(value) <= LARGEST:  # no NaN is
            kept = value
        case _:
            kept = None
    return kept
