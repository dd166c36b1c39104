"""What buttons carry back, and what somebody might forge."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.category import Category
from domain.severity import Severity
from handlers.taps import HANDLERS
from services.places.gazetteer import Gazetteer
from texts.catalogue import LANGUAGES
from texts.taps import LONGEST, ForgedTapError, Tap, Verb

QUIET = settings(deadline=None, derandomize=True)
NUMBERS = st.integers(0, 10**18 - 1)


def words() -> list[str]:
    """Every word a button of ours carries."""
    gazetteer = Gazetteer.load()
    kecamatan = [code for code, _ in gazetteer.kecamatan()]
    desa = [place.code for code in kecamatan for place in gazetteer.desa_of(code)]
    return ["", *Category, *(str(int(level)) for level in Severity), *LANGUAGES, *kecamatan, *desa]


WORDS = words()


def test_every_verb_has_a_handler() -> None:
    """No button leads nowhere."""
    assert HANDLERS.keys() == set(Verb)


@pytest.mark.parametrize("verb", Verb)
def test_what_a_button_carries_fits_and_comes_back_as_it_was(verb: Verb) -> None:
    """Telegram takes 64 bytes; numbers of 18 digits, every category and every area of the regency fit into them."""
    for word in WORDS:
        tap = Tap(verb, 10**18 - 1, word)
        assert 0 < len(tap.data.encode()) <= LONGEST == 64
        assert Tap.parse(tap.data) == tap


@QUIET
@given(st.sampled_from(Verb), NUMBERS, st.from_regex(r"[A-Za-z0-9_.\-]{0,24}", fullmatch=True))
def test_any_tap_round_trips(verb: Verb, number: int, word: str) -> None:
    """What is parsed is what was made."""
    tap = Tap(verb, number, word)
    assert Tap.parse(tap.data) == tap
    assert len(tap.data.encode()) <= LONGEST


def near_misses() -> st.SearchStrategy[str]:
    """Nearly a tap of ours: each part may be anything."""
    verb = st.sampled_from(Verb).map(str) | st.text(max_size=8)
    number = (
        NUMBERS.map(str) | st.sampled_from(["007", "-1", "+1", "1e3", "٣", "", " 1", "1" * 19]) | st.text(max_size=5)
    )
    word = st.sampled_from(["", ":", "x", "51.02.05.2003", "é", "x" * 25, "a b", "x\n"]) | st.text(max_size=8)
    return st.tuples(verb, number, word).map(":".join) | st.tuples(verb, number).map(":".join)


@settings(QUIET, max_examples=500)
@given(near_misses() | st.text(max_size=70))
def test_forged_data_is_refused_or_says_exactly_what_it_is_taken_for(data: str) -> None:
    """Whatever comes back that our buttons would not have written the same way is no tap."""
    try:
        tap = Tap.parse(data)
    except ForgedTapError:
        return
    assert tap.data == data
    assert tap.verb in Verb
    assert len(data.encode()) <= LONGEST


@pytest.mark.parametrize(
    "data",
    [
        *(None, "", "d.send", "d.send:", "d.send:-1", "d.send:1:x:y", "d.nothing:1", "D.SEND:1", "d.send:٣"),
        *("d.send:1\n", "d.send:007", "d.send:1:", f"d.send:{10**18}"),
    ],
)
def test_what_no_button_carries_is_no_tap(data: str | None) -> None:
    """Nobody may reach a use case by writing what looks like one."""
    with pytest.raises(ForgedTapError):
        Tap.parse(data)
