"""Who holds a report, who is told, who is alerted: for every category, severity, and set of people in office."""

from collections.abc import Sequence
from dataclasses import dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain import area as areas
from domain.accused import is_complaint_about
from domain.category import ALWAYS_CONFIDENTIAL, Category
from domain.roles import LEVELS, Post, Role
from domain.routing import NEVER_PERBEKEL, OFFICIALS, ROUTES, Hole, Route, named_in, route
from domain.severity import Severity

KABUPATEN = "51.02"
KECAMATAN = "51.02.05"
BONGAN = "51.02.05.2003"
PANGKUNG = f"{BONGAN}.01"
GUNUNG = f"{BONGAN}.02"
NEIGHBOUR = "51.02.05.2004"
ELSEWHERE = "51.02.06"

#: Where somebody may be in office in these tests: around Bongan, inside it, and where it is none of their business.
AREAS = (KABUPATEN, KECAMATAN, ELSEWHERE, BONGAN, NEIGHBOUR, PANGKUNG, GUNUNG, f"{NEIGHBOUR}.01")
TITLES = ("", "Kapolsek Tabanan", "Danramil 1619-05/Tabanan", "Kapolres Tabanan", "DANDIM 1619/Tabanan")


def people_in(role: Role) -> st.SearchStrategy[Post]:
    """Anybody in such a post. Nine persons for up to twelve posts: some hold several."""
    return st.builds(
        Post,
        appointment=st.integers(1, 10_000),
        person=st.integers(1, 9),
        role=st.just(role),
        area=st.sampled_from([code for code in AREAS if areas.level(code) in LEVELS[role]]),
        title=st.sampled_from(TITLES) if role is Role.COMMANDER else st.just(""),
        reachable=st.booleans() | st.just(value=True),
    )


TOWNS = st.lists(st.sampled_from(Role).flatmap(people_in), max_size=12, unique_by=lambda post: post.appointment)
EXCLUDED = st.frozensets(st.integers(1, 9), max_size=4)
QUIET = settings(deadline=None, derandomize=True, max_examples=200)


@dataclass(frozen=True)
class Report:
    """Any report in any town, and what becomes of it."""

    category: Category
    severity: Severity
    area: str
    posts: list[Post]
    asked_for_secrecy: bool
    excluded: frozenset[int]
    prone: bool

    def sent(self, posts: Sequence[Post] | None = None) -> Route:
        return route(
            self.category,
            self.severity,
            self.area,
            self.posts if posts is None else posts,
            confidential=self.asked_for_secrecy,
            excluded=self.excluded,
            prone=self.prone,
        )

    @property
    def secret(self) -> bool:
        return self.asked_for_secrecy or self.category in ALWAYS_CONFIDENTIAL

    @property
    def fit(self) -> list[Post]:
        """Whoever could be given it at all."""
        reachable = [post for post in self.posts if post.reachable and post.person not in self.excluded]
        return [post for post in reachable if post.sees_confidential or not self.secret]

    @property
    def fallback(self) -> list[Post]:
        """Whoever else serves in the desa, when the whole ladder is empty."""
        near = [post for post in self.fit if post.area.startswith(BONGAN)]
        return [post for post in near if post.role is not Role.PERBEKEL or self.category not in NEVER_PERBEKEL]

    @property
    def ladder(self) -> list[tuple[Role, str]]:
        """The posts to try in turn, written down a second time and differently from the rules."""
        upward = [(Role.COMMANDER, KECAMATAN), (Role.COMMANDER, KABUPATEN), (Role.OPERATOR, KABUPATEN)]
        first = ROUTES[self.category].first
        if self.category is Category.LAINNYA and self.severity >= Severity.GN:
            first = Role.BABINSA
        if first is Role.COMMANDER:
            return upward
        desa = [(Role.BHABINKAMTIBMAS, BONGAN)]
        if not self.secret and first is not Role.BHABINKAMTIBMAS:
            desa.insert(0, (first, BONGAN))
        return desa + upward


REPORTS = st.builds(
    Report,
    category=st.sampled_from(Category),
    severity=st.sampled_from(Severity),
    area=st.sampled_from([BONGAN, PANGKUNG]),
    posts=TOWNS,
    asked_for_secrecy=st.booleans(),
    excluded=EXCLUDED,
    prone=st.booleans(),
)


def everybody(found: Route) -> list[Post]:
    return [*([found.holder] if found.holder else []), *found.told, *found.alerted]


def test_every_category_has_a_route() -> None:
    """No report is left without a line in the table."""
    assert set(ROUTES) == set(Category)


@QUIET
@given(REPORTS)
def test_a_case_is_held_by_the_first_of_its_ladder_who_can_be_reached(report: Report) -> None:
    """A vacant, unreachable or excluded holder is skipped at once, up to the operators; each hole is reported.

    With the whole ladder empty, whoever else is near and may see it holds it: never is a case without somebody.
    """
    found = report.sent()
    taken = next((step for step in report.ladder if any((p.role, p.area) == step for p in report.fit)), None)
    if taken is None:
        assert (found.holder is None) == (not report.fallback)
        assert found.holder is None or found.holder in report.fallback
        assert not any(post.role is Role.OPERATOR for post in report.fit)
        skipped = report.ladder
    else:
        assert found.holder in report.fit
        assert (found.holder.role, found.holder.area) == taken
        skipped = report.ladder[: report.ladder.index(taken)]
    assert found.holes == tuple(Hole(*step) for step in skipped)


@QUIET
@given(REPORTS)
def test_a_case_reaches_nobody_it_is_about_and_nobody_twice(report: Report) -> None:
    """Whoever is named never sees it, in whatever post they also are; one person gets one card."""
    reached = everybody(report.sent())
    persons = [post.person for post in reached]
    assert not report.excluded & set(persons)
    assert len(persons) == len(set(persons))
    assert all(post.reachable for post in reached)


@QUIET
@given(REPORTS)
def test_a_confidential_case_reaches_police_only(report: Report) -> None:
    """Never perbekel, babinsa, a banjar's officer or an army commander; and nobody is told beside the holder."""
    found = report.sent()
    assert found.confidential == report.secret
    if found.confidential:
        assert found.told == ()
        for post in everybody(found):
            assert post.role in {Role.BHABINKAMTIBMAS, Role.COMMANDER, Role.OPERATOR}
            assert not post.title.lower().startswith(("danramil", "dandim"))


@QUIET
@given(REPORTS)
def test_those_told_are_of_the_same_desa(report: Report) -> None:
    """And of the case's own banjar where that is known."""
    for post in report.sent().told:
        assert areas.desa(post.area) == BONGAN
        assert report.area == BONGAN or post.area in {BONGAN, report.area}


@QUIET
@given(REPORTS)
def test_a_grave_case_alerts_commanders_at_once(report: Report) -> None:
    """GN the kecamatan's, D also the kabupaten's, a level without one the next above; a prone area lifts from AG."""
    found = report.sent()
    operators = {post.person for post in report.fit if post.role is Role.OPERATOR}
    commanders = [post for post in report.fit if post.role is Role.COMMANDER]
    of_kabupaten = {post.person for post in commanders if post.area == KABUPATEN} or operators
    of_kecamatan = {post.person for post in commanders if post.area == KECAMATAN}
    lifted = report.severity + (1 if report.prone and report.severity >= Severity.AG else 0)
    wanted: set[int] = set()
    if lifted >= Severity.GN:
        wanted |= of_kecamatan or of_kabupaten
    if lifted >= Severity.D:
        wanted |= of_kabupaten
    assert {post.person for post in found.alerted} == wanted - {found.holder.person if found.holder else 0}


@QUIET
@given(REPORTS)
def test_the_order_in_which_posts_are_read_changes_nothing(report: Report) -> None:
    """Of several in one post whoever was appointed first holds; the database may list them as it likes."""
    assert report.sent() == report.sent(report.posts[::-1])


#: A desa with everybody in office, one person a post.
FULL = {
    name: Post(appointment=number, person=number, role=role, area=where, title=title, name=f"I Made {name}")
    for number, (name, role, where, title) in enumerate(
        [
            ("perbekel", Role.PERBEKEL, BONGAN, ""),
            ("babinsa", Role.BABINSA, BONGAN, ""),
            ("bhabin", Role.BHABINKAMTIBMAS, BONGAN, ""),
            ("officer", Role.BANJAR_OFFICER, PANGKUNG, ""),
            ("other officer", Role.BANJAR_OFFICER, GUNUNG, ""),
            ("kapolsek", Role.COMMANDER, KECAMATAN, "Kapolsek Tabanan"),
            ("danramil", Role.COMMANDER, KECAMATAN, "Danramil Tabanan"),
            ("kapolres", Role.COMMANDER, KABUPATEN, "Kapolres Tabanan"),
            ("dandim", Role.COMMANDER, KABUPATEN, "Dandim 1619/Tabanan"),
            ("operator", Role.OPERATOR, KABUPATEN, ""),
        ],
        start=1,
    )
}


def names(posts: Sequence[Post]) -> set[str]:
    return {post.name.removeprefix("I Made ") for post in posts}


def sent(category: Category, severity: Severity = Severity.PG, *, without: str = "", area: str = PANGKUNG) -> Route:
    """A report from Banjar Pangkung, with those named in `without` (comma separated) not in office."""
    gone = {name.strip() for name in without.split(",")}
    return route(category, severity, area, [post for name, post in FULL.items() if name not in gone])


@pytest.mark.parametrize(
    ("holder", "categories"),
    [
        ("perbekel", "KEBISINGAN ADAT TANAH SUBAK DUKTANG KESEHATAN_HEWAN FASUM BUKAN_LAPORAN LAINNYA"),
        ("babinsa", "KEKERASAN CURI JUDI MIRAS BALAP_LIAR LAKALANTAS LALULINTAS ORANG_ASING OGOH PETASAN"),
        ("babinsa", "BENCANA ORANG_HILANG PEMILU_KONFLIK"),
        ("bhabin", "KDRT_PPA NARKOBA PENIPUAN ORMAS_PREMAN HOAKS_SARA BUNUH_DIRI ODGJ"),
        ("bhabin", "PEMILU_KAMPANYE PEMILU_HOAKS PEMILU_LAYANAN"),
        ("kapolsek", "PUNGLI_DANADESA ADUAN_PETUGAS PEMILU_UANG PEMILU_NETRAL"),
    ],
)
def test_with_everybody_in_office_each_category_has_its_natural_holder(holder: str, categories: str) -> None:
    """Community and land to the perbekel, order and disaster to the babinsa, what is confidential to police."""
    for code in categories.split():
        found = sent(Category(code))
        assert names([found.holder] if found.holder else []) == {holder}, code
        assert found.holes == ()


def test_the_table_of_holders_names_every_category() -> None:
    """A new category must be thought of above."""
    marks = test_with_everybody_in_office_each_category_has_its_natural_holder.pytestmark
    assert {code for _, codes in marks[0].args[1] for code in codes.split()} == set(Category)


def test_those_in_the_desa_who_may_take_it_are_told() -> None:
    """The bhabinkamtibmas and the banjar's own officer; the other banjar's is left in peace."""
    assert names(sent(Category.FASUM).told) == {"bhabin", "officer"}
    assert names(sent(Category.MIRAS).told) == {"bhabin", "officer", "perbekel"}
    assert names(sent(Category.ADAT).told) == {"bhabin", "officer", "babinsa"}


def test_a_case_whose_banjar_nobody_named_is_told_to_every_officer_of_the_desa() -> None:
    """Better one card too many than the right officer without one."""
    assert names(sent(Category.FASUM, area=BONGAN).told) == {"bhabin", "officer", "other officer"}


@pytest.mark.parametrize(
    ("category", "without", "holder", "holes"),
    [
        (Category.FASUM, "perbekel", "bhabin", [(Role.PERBEKEL, BONGAN)]),
        (
            Category.KEKERASAN,
            "babinsa, bhabin",
            "kapolsek",
            [(Role.BABINSA, BONGAN), (Role.BHABINKAMTIBMAS, BONGAN)],
        ),
        (
            Category.KEKERASAN,
            "babinsa, bhabin, kapolsek",
            "danramil",
            [(Role.BABINSA, BONGAN), (Role.BHABINKAMTIBMAS, BONGAN)],
        ),
        (
            Category.KDRT_PPA,
            "bhabin, kapolsek",
            "kapolres",
            [(Role.BHABINKAMTIBMAS, BONGAN), (Role.COMMANDER, KECAMATAN)],
        ),
        (
            Category.ADUAN_PETUGAS,
            "kapolsek, kapolres",
            "operator",
            [(Role.COMMANDER, KECAMATAN), (Role.COMMANDER, KABUPATEN)],
        ),
    ],
)
def test_a_vacancy_goes_up(category: Category, without: str, holder: str, holes: list[tuple[Role, str]]) -> None:
    """Desa, kecamatan, kabupaten, command centre; for what is confidential past the army's commanders."""
    found = sent(category, without=without)
    assert names([found.holder] if found.holder else []) == {holder}
    assert [(hole.role, hole.area) for hole in found.holes] == holes


def test_police_go_before_the_army_among_commanders_of_one_area() -> None:
    """Even where the Danramil was in office first."""
    danramil = Post(1, 1, Role.COMMANDER, KECAMATAN, title="Danramil Tabanan")
    kapolsek = Post(2, 2, Role.COMMANDER, KECAMATAN, title="Kapolsek Tabanan")
    assert route(Category.KEKERASAN, Severity.AG, BONGAN, [danramil, kapolsek]).holder == kapolsek
    assert route(Category.KEKERASAN, Severity.AG, BONGAN, [danramil]).holder == danramil


def test_a_confidential_case_is_told_to_nobody_beside_its_holder() -> None:
    """Not even to a second bhabinkamtibmas of the desa, who would hear of any other case there."""
    second = Post(99, 99, Role.BHABINKAMTIBMAS, BONGAN)
    posts = [*FULL.values(), second]
    assert second in route(Category.FASUM, Severity.PG, BONGAN, posts).told
    found = route(Category.FASUM, Severity.PG, BONGAN, posts, confidential=True)
    assert (found.holder, found.told) == (FULL["bhabin"], ())


@pytest.mark.parametrize(
    ("severity", "prone", "alerted"),
    [
        (Severity.PG, False, set()),
        (Severity.AG, False, set()),
        (Severity.GN, False, {"kapolsek", "danramil"}),
        (Severity.D, False, {"kapolsek", "danramil", "kapolres", "dandim"}),
        (Severity.PG, True, set()),
        (Severity.AG, True, {"kapolsek", "danramil"}),
        (Severity.GN, True, {"kapolsek", "danramil", "kapolres", "dandim"}),
        (Severity.D, True, {"kapolsek", "danramil", "kapolres", "dandim"}),
    ],
)
def test_an_alert_grows_with_the_severity(severity: Severity, *, prone: bool, alerted: set[str]) -> None:
    """And is lifted one level in Kediri and Selemadeg Timur."""
    found = route(Category.KEKERASAN, severity, BONGAN, list(FULL.values()), prone=prone)
    assert names(found.alerted) == alerted


def test_a_report_of_no_known_kind_but_grave_goes_to_order_not_to_community() -> None:
    """Something bad that no word names is not left with public works."""
    assert names([sent(Category.LAINNYA, Severity.GN).holder or FULL["operator"]]) == {"babinsa"}
    assert names([sent(Category.LAINNYA, Severity.AG).holder or FULL["operator"]]) == {"perbekel"}


def accused(text: str, category: Category) -> set[str]:
    posts = list(FULL.values())
    excluded = named_in(text, is_complaint_about(text, category), posts)
    return names([post for post in posts if post.person in excluded])


@pytest.mark.parametrize(
    ("text", "category", "about"),
    [
        ("perbekel bongan minta uang untuk surat tanah", Category.PUNGLI_DANADESA, {"perbekel"}),
        ("babinsa mabuk dan memukul warga", Category.ADUAN_PETUGAS, {"babinsa"}),
        ("kapolsek tidak mau terima laporan saya", Category.ADUAN_PETUGAS, {"kapolsek"}),
        ("yth pak perbekel, mohon jalan di pangkung diperbaiki", Category.FASUM, set()),
        ("pak babinsa tolong, ada yang berkelahi", Category.KEKERASAN, set()),
        ("lampu jalan mati sejak senin", Category.FASUM, set()),
    ],
)
def test_an_office_complained_of_is_left_out_and_one_merely_addressed_is_not(
    text: str, category: Category, about: set[str]
) -> None:
    """Dear perbekel, please mend the road: that one goes to the perbekel."""
    assert accused(text, category) == about


@pytest.mark.parametrize(
    "text",
    [
        "saya dipukul i made babinsa kemarin",
        "yang jual sabu itu I Made  Babinsa.",
        "I MADE BABINSA, itu pelakunya",
        "pelakunya (i made babinsa)",
    ],
)
def test_a_full_name_written_out_leaves_its_bearer_out(text: str) -> None:
    """In any letters, with any signs around it."""
    assert named_in(text, (), list(FULL.values())) == {FULL["babinsa"].person}


def test_one_word_or_part_of_a_word_is_no_full_name() -> None:
    """Half of Bali is called Made."""
    posts = [Post(1, 1, Role.PERBEKEL, BONGAN, name="Arta"), Post(2, 2, Role.BABINSA, BONGAN, name="I Made Art")]
    assert named_in("arta dan i made arta berkelahi", (), posts) == frozenset()
    assert named_in("siapa saja", (), [Post(1, 1, Role.PERBEKEL, BONGAN, name="")]) == frozenset()


def test_a_title_tells_police_and_army_commanders_apart() -> None:
    """A complaint about the Kapolsek leaves the Danramil in; a commander without a title may be meant either way."""
    untitled = Post(99, 99, Role.COMMANDER, KECAMATAN)
    posts = [*FULL.values(), untitled]
    assert named_in("", ["kapolsek"], posts) == {FULL["kapolsek"].person, 99}
    assert named_in("", ["danramil"], posts) == {FULL["danramil"].person, 99}
    assert named_in("", ["kapolres"], posts) == {FULL["kapolres"].person}
    assert named_in("", ["somebody unknown"], posts) == frozenset()


def test_every_office_that_words_can_accuse_is_one_the_rules_know() -> None:
    """What the words call a babinsa must be left out as one."""
    assert set(OFFICIALS) >= set(Role) - {Role.COMMANDER, Role.OPERATOR}
    for role, levels, _ in OFFICIALS.values():
        assert levels <= LEVELS[role]


def test_a_complaint_about_the_kapolsek_goes_to_the_kapolres() -> None:
    """A case about an officer goes one level up."""
    posts = list(FULL.values())
    text = "kapolsek tidak mau terima laporan saya"
    excluded = named_in(text, is_complaint_about(text, Category.ADUAN_PETUGAS), posts)
    found = route(Category.ADUAN_PETUGAS, Severity.PG, BONGAN, posts, excluded=excluded)
    assert found.holder == FULL["kapolres"]
    assert found.holes == (Hole(Role.COMMANDER, KECAMATAN),)
