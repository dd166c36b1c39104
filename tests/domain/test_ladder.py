"""How a case climbs while nobody accepts it: when, to whom, and that it always gets to somebody in time."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain import area as areas
from domain import bundles, ladder
from domain.category import Category
from domain.ladder import Terms, frozen, next_up
from domain.roles import LEVELS, Post, Role
from domain.routing import route
from domain.severity import Severity

WITA = ZoneInfo("Asia/Makassar")
KABUPATEN, KECAMATAN, ELSEWHERE, BONGAN = "51.02", "51.02.05", "51.02.06", "51.02.05.2003"
NIGHT = datetime(2026, 4, 10, 3, 0, tzinfo=WITA)

#: Minutes after opening at which a case climbs, as long as nobody accepts it: three levels, then ever more rarely.
CLIMBS = {
    Severity.D: [3, 6, 9, 15, 27, 51, 81, 111],
    Severity.GN: [10, 20, 30, 50, 90, 170, 330, 650],
    Severity.AG: [60, 120, 180, 300, 540, 1020, 1980, 3420],
    Severity.PG: [720, 1440, 2160, 3600, 5040, 6480],
    Severity.INFO: [4320, 8640, 12960, 17280, 21600],
}


def commander(person: int, area: str, title: str = "", *, reachable: bool = True) -> Post:
    return Post(person, person, Role.COMMANDER, area, title=title, reachable=reachable)


def operator(person: int) -> Post:
    return Post(person, person, Role.OPERATOR, KABUPATEN)


KAPOLSEK, DANRAMIL = commander(1, KECAMATAN, "Kapolsek Tabanan"), commander(2, KECAMATAN, "Danramil 1619-05")
KAPOLRES, CENTRE = commander(3, KABUPATEN, "Kapolres Tabanan"), operator(4)
EVERYBODY = [KAPOLSEK, DANRAMIL, KAPOLRES, CENTRE]


def called_up(posts: list[Post], *called: int, confidential: bool = False, excluded: frozenset[int] = frozenset()):  # type: ignore[no-untyped-def] # noqa: ANN201
    found = next_up(posts, BONGAN, frozenset(called), confidential=confidential, excluded=excluded)
    return [post.person for post in found.posts], [(hole.role, hole.area) for hole in found.holes]


@pytest.mark.parametrize("severity", Severity)
def test_a_case_climbs_at_these_minutes(severity: Severity) -> None:
    """The table a chief of police asks for."""
    terms = frozen(severity, ladder.freeze(severity))
    at, minutes = NIGHT + terms.accept, []
    for rung in range(1, len(CLIMBS[severity]) + 1):
        minutes.append(int((at - NIGHT) / timedelta(minutes=1)))
        at = ladder.due_at(severity, at, terms.after_climb(rung), WITA)
    assert minutes == CLIMBS[severity]


def test_what_a_case_opened_with_stays_with_it() -> None:
    """A table changed later, or terms written by an older release, touch no case that is running."""
    terms = frozen(Severity.GN, {"accept": 60, "news": 7200})
    assert (terms.accept, terms.news, terms.after_reminder) == (
        timedelta(minutes=1),
        timedelta(hours=2),
        timedelta(hours=1),
    )
    assert frozen(Severity.GN, {}) == frozen(Severity.GN, ladder.freeze(Severity.GN))


@given(severity=st.sampled_from(Severity), rung=st.integers(1, 10_000))
def test_reminders_never_come_closer_together_nor_stop(severity: Severity, rung: int) -> None:
    """Beyond the top: no more than one a day, for an emergency one every half hour."""
    terms = frozen(severity, {})
    longest = timedelta(minutes=30) if severity is Severity.D else timedelta(hours=24)
    assert terms.accept <= terms.after_climb(rung) <= max(longest, terms.accept)
    assert terms.after_climb(rung) <= terms.after_climb(rung + 1)


@pytest.mark.parametrize(
    ("severity", "wait", "due"),
    [
        (Severity.GN, timedelta(minutes=10), datetime(2026, 3, 20, 6, 5, tzinfo=WITA)),
        (Severity.D, timedelta(minutes=3), datetime(2026, 3, 19, 5, 58, tzinfo=WITA)),
        (Severity.D, timedelta(minutes=30), datetime(2026, 3, 19, 6, 25, tzinfo=WITA)),
    ],
)
def test_nyepi_does_not_count_unless_a_life_is_in_danger(severity: Severity, wait: timedelta, due: datetime) -> None:
    """Opened at 05.55 on the morning of Nyepi: five minutes count before it, the rest after it."""
    assert ladder.due_at(severity, datetime(2026, 3, 19, 5, 55, tzinfo=WITA), wait, WITA) == due


def test_on_nyepi_only_emergencies_go_on() -> None:
    """From six to six."""
    noon = datetime(2026, 3, 19, 12, 0, tzinfo=WITA)
    assert [s for s in Severity if not ladder.stands_still(s, noon, WITA)] == [Severity.D]
    assert not any(ladder.stands_still(s, noon + timedelta(days=1), WITA) for s in Severity)


def test_level_by_level() -> None:
    """Police and army of the kecamatan together, then the kabupaten, then the command centre, then nobody new."""
    assert called_up(EVERYBODY) == ([1, 2], [])
    assert called_up(EVERYBODY, 1, 2) == ([3], [])
    assert called_up(EVERYBODY, 1, 2, 3) == ([4], [])
    assert called_up(EVERYBODY, 1, 2, 3, 4) == ([], [])


def test_a_level_with_the_holder_in_it_is_done() -> None:
    """Kapolsek holds the case: the kabupaten is next."""
    assert called_up(EVERYBODY, 1) == ([3], [])


def test_empty_levels_are_skipped_at_once_and_named() -> None:
    """Vacant, unreachable, excluded, or may not read it: all the same."""
    kecamatan, kabupaten = (Role.COMMANDER, KECAMATAN), (Role.COMMANDER, KABUPATEN)
    assert called_up([KAPOLRES, CENTRE]) == ([3], [kecamatan])
    assert called_up([CENTRE]) == ([4], [kecamatan, kabupaten])
    assert called_up([commander(1, KECAMATAN, reachable=False), CENTRE]) == ([4], [kecamatan, kabupaten])
    assert called_up(EVERYBODY, excluded=frozenset({1, 2, 3})) == ([4], [kecamatan, kabupaten])
    assert called_up([DANRAMIL, KAPOLRES], confidential=True) == ([3], [kecamatan])
    assert called_up([]) == ([], [kecamatan, kabupaten, (Role.OPERATOR, KABUPATEN)])


def test_whoever_takes_office_later_is_called_when_the_one_before_is_gone() -> None:
    """People are looked up at each step: a level counts as called only while one who was called can be reached."""
    newcomer = commander(9, KECAMATAN)
    assert called_up([newcomer, KAPOLRES], 1, 2, 3) == ([9], [])
    assert called_up([KAPOLSEK, newcomer, KAPOLRES], 1, 3) == ([], [(Role.OPERATOR, KABUPATEN)])


@pytest.mark.parametrize(
    ("above", "called", "expected"),
    [
        (KECAMATAN, (1, 2), [3]),
        (KECAMATAN, (1, 2, 3), []),
        (KABUPATEN, (1, 2, 3), [4]),
        (KABUPATEN, (1, 2, 3, 4), []),
    ],
)
def test_silence_goes_to_the_level_above_the_silent_one(
    above: str, called: tuple[int, ...], expected: list[int]
) -> None:
    """Two commanders who both sleep wake the kabupaten once, not the kabupaten and the command centre."""
    found = next_up(EVERYBODY, BONGAN, frozenset(called), confidential=False, excluded=frozenset(), above=above)
    assert [post.person for post in found.posts] == expected


def anybody(role: Role) -> st.SearchStrategy[Post]:
    return st.builds(
        Post,
        appointment=st.integers(1, 10_000),
        person=st.integers(1, 9),
        role=st.just(role),
        area=st.sampled_from([c for c in (KABUPATEN, KECAMATAN, ELSEWHERE, BONGAN) if areas.level(c) in LEVELS[role]]),
        title=st.sampled_from(["", "Danramil", "Kapolsek", "Dandim"]) if role is Role.COMMANDER else st.just(""),
        reachable=st.booleans(),
    )


@given(
    posts=st.lists(st.sampled_from(Role).flatmap(anybody), max_size=10, unique_by=lambda post: post.appointment),
    category=st.sampled_from(Category),
    severity=st.sampled_from([Severity.GN, Severity.D]),
    secret=st.booleans(),
    prone=st.booleans(),
    excluded=st.frozensets(st.integers(1, 9), max_size=3),
)
@settings(deadline=None, derandomize=True, max_examples=400)
def test_a_grave_case_nobody_accepts_reaches_whoever_there_is_above(
    *, posts: list[Post], category: Category, severity: Severity, secret: bool, prone: bool, excluded: frozenset[int]
) -> None:
    """Whoever is vacant, blocked, named or may not read it: at once a commander who can be reached, or the operators;

    and after three climbs at the latest somebody of every level that has anybody.
    """
    decided = route(category, severity, BONGAN, posts, confidential=secret, excluded=excluded, prone=prone)
    called = {post.person for post in decided.alerted} | ({decided.holder.person} if decided.holder else set())
    fit = [p for p in posts if p.reachable and p.person not in excluded]
    fit = [p for p in fit if p.sees_confidential or not decided.confidential]
    above = [
        {p.person for p in fit if p.role is role and p.area == where}
        for role, where in ((Role.COMMANDER, KECAMATAN), (Role.COMMANDER, KABUPATEN), (Role.OPERATOR, KABUPATEN))
    ]
    if any(above):
        assert any(called & level for level in above)
    for _ in range(ladder.LEVELS):
        found = next_up(posts, BONGAN, frozenset(called), confidential=decided.confidential, excluded=excluded)
        called |= {post.person for post in found.posts}
    assert all(called & level for level in above if level)
    assert not called & excluded


@pytest.mark.parametrize(
    ("alone", "bundling", "grave", "rings"),
    [
        (0, False, False, True),
        (2, False, False, True),
        (3, False, False, False),
        (0, True, False, False),
        (4, True, True, True),
        (5, False, True, False),
    ],
)
def test_the_first_few_ring_alone(*, alone: int, bundling: bool, grave: bool, rings: bool) -> None:
    """Three in two minutes, five of emergencies; while a message about several takes in more, it takes in the rest."""
    assert bundles.rings_alone(alone, bundling=bundling, grave=grave) is rings


def test_terms_are_whole_seconds_and_say_what_they_mean() -> None:
    """They are kept as JSON."""
    assert ladder.freeze(Severity.D) == {"accept": 180, "news": 1800}
    assert Terms(Severity.D, timedelta(seconds=180), timedelta(seconds=1800)) == frozen(Severity.D, {"accept": 180})
    assert ladder.overdue(0, datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 1, 1, tzinfo=UTC))
    assert ladder.overdue(1, None, datetime(2026, 1, 1, tzinfo=UTC))
    assert not ladder.overdue(0, None, datetime(2026, 1, 1, tzinfo=UTC))
