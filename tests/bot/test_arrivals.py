"""What is made of an update before anybody looks at it."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.arrivals import DEEPEST, LARGEST, LONGEST, part, readable

anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(), max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(st.characters(), max_size=5), inner, max_size=4)
    ),
    max_leaves=30,
)


def depth_of(value: object) -> int:
    if isinstance(value, dict):
        value = list(value.values())
    return 1 + max(map(depth_of, value), default=0) if isinstance(value, list) else 0


@given(st.dictionaries(st.text(st.characters(), max_size=8), anything, max_size=5), st.integers(0, LARGEST))
def test_whatever_comes_with_a_number_can_be_kept(body: dict[str, Any], number: int) -> None:
    """As strict JSON in UTF-8 without a NUL, which is what both databases hold; read twice it is the same."""
    update = readable(body | {"update_id": number})
    assert update is not None
    assert update["update_id"] == number
    written = json.dumps(update, ensure_ascii=False, allow_nan=False)
    written.encode()
    assert "\\u0000" not in written
    assert readable(update) == update


@given(
    st.dictionaries(st.text("abcdefgh", max_size=8), st.text("ab é🙋", max_size=20) | st.integers(-9, 9), max_size=5)
)
def test_what_telegram_sends_is_not_touched(body: dict[str, Any]) -> None:
    """Plain words and numbers come through as they are."""
    assert readable(body | {"update_id": 1}) == body | {"update_id": 1}


@pytest.mark.parametrize("number", [None, True, "1", 1.0, -1, LARGEST + 1, [], {}])
def test_without_a_number_it_is_no_update(number: object) -> None:
    """It could not be told from the next one, and no offset confirms it."""
    assert readable({"update_id": number, "message": {}}) is None
    assert readable({"message": {}}) is None
    assert readable([number]) is None


def test_depth_and_length_have_an_end() -> None:
    """A tower of boxes is cut, and so is a book."""
    tower: object = "x" * (LONGEST + 1)
    for _ in range(900):
        tower = [tower]
    update = readable({"update_id": 1, "message": tower, "words": "x" * (LONGEST + 1)})
    assert update is not None
    assert depth_of(update) <= DEEPEST + 1
    assert len(update["words"]) == LONGEST


def test_a_way_that_ends_leads_to_nothing() -> None:
    """Names are followed as far as there are boxes."""
    assert part({"message": {"from": {"id": 7}}}, "message", "from", "id") == 7
    assert part({"message": ["from"]}, "message", "from", "id") is None
    assert part(None, "message") is None
