from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from domain.picture import AreaFigure, by_desa, spread
from domain.severity import Severity

WITA = ZoneInfo("Asia/Makassar")
QUIET = settings(deadline=None, derandomize=True)
FIRST = date(2026, 11, 18)
MOMENTS = st.datetimes(datetime(2026, 11, 16), datetime(2026, 11, 30), timezones=st.just(UTC))  # noqa: DTZ001 (hypothesis adds the zone)
CASES = st.lists(st.tuples(MOMENTS, st.sampled_from(Severity)), max_size=30)
FIGURES = st.lists(
    st.builds(
        AreaFigure,
        code=st.sampled_from(["51.02.06.2001", "51.02.06.2001.03", "51.02.06.2002", "51.02.06", "51.02"]),
        name=st.just("x"),
        count=st.integers(0, 9),
        worst=st.sampled_from(Severity),
        open=st.integers(0, 3),
    )
)


@QUIET
@given(CASES, st.integers(0, 9))
def test_every_case_of_the_period_is_counted_once(cases: list[tuple[datetime, Severity]], more: int) -> None:
    """By the day it has in Bali; a case of another day is not there; each day or hour stands once, in order."""
    last = FIRST + timedelta(days=more)
    days = spread(cases, FIRST, last, WITA)
    within = [severity for at, severity in cases if FIRST <= at.astimezone(WITA).date() <= last]
    assert sum(day.total for day in days) == len(within)
    assert len(days) == (more + 1 if more else 24)
    assert days == sorted(days, key=lambda day: (day.day, day.hour or 0))


def test_a_case_of_the_night_belongs_to_the_new_day() -> None:
    """17.00 in Greenwich is one o'clock in Bali."""
    late = datetime(2026, 11, 18, 17, tzinfo=UTC)
    assert [day.total for day in spread([(late, Severity.D)], FIRST, date(2026, 11, 20), WITA)] == [0, 1, 0]
    hours = spread([(late, Severity.D)], date(2026, 11, 19), date(2026, 11, 19), WITA)
    assert [hour.hour for hour in hours if hour.total] == [1]


@QUIET
@given(FIGURES)
def test_a_desa_shows_all_its_banjar_and_the_gravest_of_them(figures: list[AreaFigure]) -> None:
    """What lies in no desa has no place on a map; what has no cases is not shown."""
    placed = [figure for figure in figures if figure.code.count(".") >= 3 and figure.count]
    found = by_desa(figures)
    assert sum(figure.count for figure in found.values()) == sum(figure.count for figure in placed)
    assert sum(figure.open for figure in found.values()) == sum(figure.open for figure in placed)
    for code, figure in found.items():
        assert figure.code == code
        assert figure.worst == max(other.worst for other in placed if other.code.startswith(code))
