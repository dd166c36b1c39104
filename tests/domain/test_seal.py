"""The chain of seals: nothing in it can be touched without its being found."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

from hypothesis import assume, given
from hypothesis import strategies as st

from domain.seal import Break, Entry, Fault, Head, Sealed, canonical, compare, follow, seal

#: What a row may hold: what JSON brings back as it was.
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)
entries = st.builds(
    Entry,
    place=st.just(0),
    id=st.integers(1, 2**40),
    at=st.datetimes(timezones=st.just(UTC)),
    actor=st.none() | st.integers(1, 2**52),
    what=st.text(max_size=20),
    detail=st.dictionaries(st.text(max_size=8), json_values, max_size=3),
)
several = st.lists(entries, min_size=1, max_size=8, unique_by=lambda entry: entry.id)


def chained(found: list[Entry]) -> list[Sealed]:
    rows: list[Sealed] = []
    for place, entry in enumerate(found, 1):
        placed, previous = replace(entry, place=place), rows[-1].seal if rows else ""
        rows.append(Sealed(placed, previous, seal(previous, placed)))
    return rows


def fault(rows: list[Sealed], head: Head) -> Break | None:
    reached = follow(Head(), rows)
    return reached if isinstance(reached, Break) else compare(reached, head)


def head_of(rows: list[Sealed]) -> Head:
    return Head(len(rows), rows[-1].seal)


@given(several)
def test_a_chain_nobody_touched_is_whole(found: list[Entry]) -> None:
    """However its rows read; also when it is followed piece by piece."""
    rows = chained(found)
    assert fault(rows, head_of(rows)) is None
    halfway = follow(Head(), rows[: len(rows) // 2])
    assert isinstance(halfway, Head)
    assert follow(halfway, rows[len(rows) // 2 :]) == head_of(rows)


@given(several, st.data())
def test_any_change_of_a_row_is_found_at_that_row(found: list[Entry], data: st.DataObject) -> None:
    """Who, what, when, about what, its number and its place."""
    rows = chained(found)
    which = data.draw(st.integers(0, len(rows) - 1))
    other = replace(data.draw(entries), place=rows[which].entry.place)
    field = data.draw(st.sampled_from(["id", "at", "actor", "what", "detail"]))
    changed = replace(rows[which].entry, **{field: getattr(other, field)})
    assume(canonical(changed) != canonical(rows[which].entry))
    touched = [*rows[:which], replace(rows[which], entry=changed), *rows[which + 1 :]]
    assert fault(touched, head_of(rows)) == Break(Fault.CHANGED, which + 1, changed.id)


@given(several, st.data())
def test_a_change_that_is_sealed_anew_breaks_the_row_after_it(found: list[Entry], data: st.DataObject) -> None:
    """Whoever knows how seals are made must make every later one, and then the head is another."""
    rows = chained(found)
    which = data.draw(st.integers(0, len(rows) - 1))
    changed = replace(rows[which].entry, what=rows[which].entry.what + "!")
    anew = Sealed(changed, rows[which].previous, seal(rows[which].previous, changed))
    broken = fault([*rows[:which], anew, *rows[which + 1 :]], head_of(rows))
    last = which == len(rows) - 1
    assert broken is not None
    assert (broken.fault, broken.place) == ((Fault.REWOUND, which + 1) if last else (Fault.CHANGED, which + 2))
    forged = chained([changed if row is rows[which] else row.entry for row in rows])
    assert fault(forged, head_of(rows)) == Break(Fault.REWOUND, len(rows))


@given(several, st.data())
def test_rows_taken_out_are_missed(found: list[Entry], data: st.DataObject) -> None:
    """From the middle by the gap, at the end by the head."""
    rows = chained(found)
    first = data.draw(st.integers(0, len(rows) - 1))
    last = data.draw(st.integers(first + 1, len(rows)))
    broken = fault(rows[:first] + rows[last:], head_of(rows))
    assert broken is not None
    assert broken.place == first + 1
    assert broken.fault is (Fault.CUT if last == len(rows) else Fault.MISSING)


@given(several, st.data())
def test_rows_that_changed_places_are_found(found: list[Entry], data: st.DataObject) -> None:
    """Swapped whole, or swapped in what they say."""
    assume(len(found) > 1)
    rows = chained(found)
    first, second = sorted(data.draw(st.permutations(range(len(rows))))[:2])
    whole = list(rows)
    whole[first], whole[second] = rows[second], rows[first]
    assert fault(whole, head_of(rows)) is not None
    said = list(rows)
    said[first] = replace(rows[first], entry=replace(rows[second].entry, place=first + 1))
    said[second] = replace(rows[second], entry=replace(rows[first].entry, place=second + 1))
    assert fault(said, head_of(rows)) == Break(Fault.CHANGED, first + 1, rows[second].entry.id)


@given(several, entries, st.data())
def test_a_row_put_in_is_found(found: list[Entry], added: Entry, data: st.DataObject) -> None:
    """In the middle and behind the end, with a seal of its own that fits."""
    rows = chained(found)
    where = data.draw(st.integers(0, len(rows)))
    previous = rows[where - 1].seal if where else ""
    placed = replace(added, place=where + 1, id=added.id + 2**41)
    broken = fault([*rows[:where], Sealed(placed, previous, seal(previous, placed)), *rows[where:]], head_of(rows))
    assert broken is not None
    assert broken.fault is Fault.ADDED
    assert broken.place == (where + 2 if where < len(rows) else where + 1)


def test_a_row_reads_the_same_wherever_its_time_was_written() -> None:
    """A moment is a moment in any zone; keys have no order."""
    bali = timezone(timedelta(hours=8))
    one = Entry(1, 7, datetime(2026, 11, 24, 10, 2, tzinfo=bali), 42, "export", {"a": 1, "b": "x"})
    other = Entry(1, 7, datetime(2026, 11, 24, 2, 2, tzinfo=UTC), 42, "export", {"b": "x", "a": 1})
    assert canonical(one) == canonical(other)
    assert canonical(one) == b'[1,7,"2026-11-24T02:02:00.000000+00:00",42,"export",{"a":1,"b":"x"}]'


def test_the_seal_of_a_row_is_what_it_was_in_the_release_that_sealed_it() -> None:
    """Chains outlive releases: another way of sealing would break all there are."""
    entry = Entry(1, 7, datetime(2026, 11, 24, 2, 2, tzinfo=UTC), 42, "export", {"area": "51.02"})
    first = seal("", entry)
    assert first == "a073b4c8062a94558e925c22f9b7dd13343e293312df04dca7f165c4b6f5aa0e"
    assert str(Head(1, first)) == f"1:{first[:16]}"
