"""What the reporter of a confidential case is called."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from domain.pseudonym import COUNT, FLOWERS, draw

QUIET = settings(deadline=None, derandomize=True)


def all_names() -> list[str]:
    return [draw(lambda _, number=number: number) for number in range(COUNT)]  # type: ignore[misc]


def test_every_number_drawn_is_a_name_of_its_own() -> None:
    """A flower and two digits; none is likelier than another."""
    names = all_names()
    assert len(set(names)) == COUNT == len(FLOWERS) * 90
    assert all(re.fullmatch(r"[A-Z][A-Za-z ]+-[1-9]\d", name) for name in names)


@QUIET
@given(st.lists(st.integers(0, COUNT - 1), min_size=1), st.sets(st.integers(0, COUNT - 1), max_size=50))
def test_the_name_depends_on_chance_alone_and_is_none_of_those_taken(numbers: list[int], taken: set[int]) -> None:
    """The first number drawn whose name is free decides; nothing of the person goes in."""
    free = min(set(range(COUNT)) - taken)
    names = all_names()
    chances = iter([*numbers, free])
    name = draw(lambda _: next(chances), {names[number] for number in taken})
    assert name == next(names[number] for number in [*numbers, free] if number not in taken)
