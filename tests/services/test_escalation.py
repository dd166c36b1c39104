"""The ladder on a real database and a moved clock: tick by tick, with vacancies, takeovers, downtime and floods."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import func, select, update

from bot.program import build_house
from bot.settings import Settings
from domain import ladder
from domain.category import ALWAYS_CONFIDENTIAL, Category
from domain.delivery import RowState
from domain.lifecycle import OPEN_STATES, State, Step
from domain.roles import Role
from domain.severity import Severity
from services import delivery, people
from services.casework import assignment, cases
from services.casework.relay import Said
from services.command import downtime, escalation
from services.work import House, Work
from storage.alerts import Alert
from storage.cases import Case, CaseEvent
from storage.database import Database
from storage.outbox import OutboxRow
from storage.people import Person

WITA = ZoneInfo("Asia/Makassar")
KABUPATEN, TABANAN, BONGAN = "51.02", "51.02.05", "51.02.05.2003"
THREE_AT_NIGHT = datetime(2026, 4, 10, 3, 0, tzinfo=WITA)

PERBEKEL, BABINSA, BHABIN, KAPOLSEK, DANRAMIL, KAPOLRES, OPERATOR = range(101, 108)
POSTS = {
    PERBEKEL: (Role.PERBEKEL, BONGAN, "Perbekel Bongan"),
    BABINSA: (Role.BABINSA, BONGAN, "Babinsa Bongan"),
    BHABIN: (Role.BHABINKAMTIBMAS, BONGAN, "Bhabinkamtibmas Bongan"),
    KAPOLSEK: (Role.COMMANDER, TABANAN, "Kapolsek Tabanan"),
    DANRAMIL: (Role.COMMANDER, TABANAN, "Danramil 1619-05/Tabanan"),
    KAPOLRES: (Role.COMMANDER, KABUPATEN, "Kapolres Tabanan"),
    OPERATOR: (Role.OPERATOR, KABUPATEN, "Pusat Komando"),
}


@dataclass
class Night:
    """A regency with some people in office, a clock, and a tick whenever the test says so."""

    database: Database
    house: House
    now: datetime
    called_at: dict[int, list[int]] = field(default_factory=dict)

    @asynccontextmanager
    async def work(self) -> AsyncIterator[Work]:
        async with self.database.writes() as tx:
            yield Work(tx, self.now, self.house)
            await tx.commit()

    async def people(self, *serving: int, unreachable: tuple[int, ...] = ()) -> None:
        async with self.work() as work:
            for each in serving:
                role, area, title = POSTS[each]
                wrote = None if each in unreachable else self.now - timedelta(days=1)
                work.tx.add(Person(telegram_id=each, name=title, wrote_at=wrote))
                await work.tx.flush()
                people.appoint(work, each, role, area, title, title)

    async def opens(
        self, severity: Severity, category: Category = Category.FASUM, *, excluded: frozenset[int] = frozenset()
    ) -> int:
        """A case of Bongan, as if its draft had just been sent."""
        async with self.work() as work:
            count = await work.tx.scalar(select(func.count()).select_from(Case)) or 0
            case = Case(
                number=f"TBN-26-{count + 1:05}",
                category=category,
                severity=int(severity),
                state=State.NEW,
                area_code=BONGAN,
                text="ada apa",
                confidential=category in ALWAYS_CONFIDENTIAL,
                excluded={"persons": sorted(excluded)},
                opened_at=self.now.astimezone(UTC),
                terms=ladder.freeze(severity),
            )
            work.tx.add(case)
            await work.tx.flush()
            await assignment.assign(work, case)
            return case.id

    async def tick(self, at: datetime | None = None) -> None:
        self.now = self.now if at is None else at
        async with self.work() as work:
            await downtime.notice(work, watched=False)
            await escalation.watch(work)

    async def accepts(self, case: int, who: int) -> None:
        async with self.work() as work:
            await cases.accept(work, case, await work.tx.get_one(Person, who))

    async def called(self, case: int = 1) -> set[int]:
        """Whoever was called besides the holder."""
        async with self.database.reads() as tx:
            holder = (await tx.get_one(Case, case)).holder_id
            found = await tx.scalars(select(Alert.person_id).where(Alert.case_id == case))
            return set(found) - {holder}

    async def case(self, case: int = 1) -> Case:
        async with self.database.reads() as tx:
            return await tx.get_one(Case, case)

    async def rang(self, who: int) -> int:
        """New messages, not edits, that this person has been sent or will be; forgets them."""
        async with self.work() as work:
            rows = list(await work.tx.scalars(select(OutboxRow).where(OutboxRow.state == RowState.DUE)))
            mine = [row for row in rows if row.chat_id == who and (row.fresh or row.card_id is None)]
            for row in rows:
                row.state = RowState.SENT
            return len(mine)

    async def kinds(self, case: int = 1) -> list[str]:
        async with self.database.reads() as tx:
            found = await tx.scalars(select(CaseEvent.kind).where(CaseEvent.case_id == case).order_by(CaseEvent.id))
            return list(found)

    def minutes(self) -> int:
        return int((self.now - THREE_AT_NIGHT) / timedelta(minutes=1))


@pytest.fixture
def night(database: Database) -> Night:
    return Night(database, build_house(Settings(bot_token="1:a")), THREE_AT_NIGHT)


async def told(night: Night, until: int, stride: int = 1) -> dict[int, set[int]]:
    """Minute by minute: who was called for the first time at which minute."""
    heard, story = await night.called(), {0: await night.called()}
    for minute in range(stride, until + 1, stride):
        await night.tick(THREE_AT_NIGHT + timedelta(minutes=minute))
        now = await night.called()
        if now - heard:
            story[minute] = now - heard
        heard = now
    return {minute: who for minute, who in story.items() if who}


async def silent(night: Night) -> None:
    """Nobody is called in another's stead: everyone has looked at it."""
    async with night.work() as work:
        await work.tx.execute(update(Alert).values(seen_at=night.now, pass_on_at=None))


@pytest.mark.parametrize(
    ("severity", "category", "serving", "until", "stride", "story"),
    [
        # everybody in office: nobody accepts, nobody looks
        (Severity.D, Category.LAKALANTAS, (BABINSA, KAPOLSEK, DANRAMIL, KAPOLRES, OPERATOR), 30, 1,
         {0: {KAPOLSEK, DANRAMIL, KAPOLRES}, 3: {OPERATOR}}),
        (Severity.GN, Category.LAKALANTAS, (BABINSA, KAPOLSEK, DANRAMIL, KAPOLRES, OPERATOR), 40, 1,
         {0: {KAPOLSEK, DANRAMIL}, 3: {KAPOLRES}, 6: {OPERATOR}}),
        (Severity.AG, Category.FASUM, (PERBEKEL, KAPOLSEK, KAPOLRES, OPERATOR), 200, 1,
         {60: {KAPOLSEK}, 63: {KAPOLRES}, 66: {OPERATOR}}),
        (Severity.PG, Category.FASUM, (PERBEKEL, KAPOLSEK, KAPOLRES, OPERATOR), 1500, 3,
         {720: {KAPOLSEK}, 723: {KAPOLRES}, 726: {OPERATOR}}),
        (Severity.INFO, Category.FASUM, (PERBEKEL, KAPOLSEK, KAPOLRES, OPERATOR), 4400, 4,
         {4320: {KAPOLSEK}, 4324: {KAPOLRES}, 4328: {OPERATOR}}),
        # vacancies are skipped in the same climb
        (Severity.AG, Category.FASUM, (PERBEKEL, KAPOLRES, OPERATOR), 64, 1, {60: {KAPOLRES}, 63: {OPERATOR}}),
        (Severity.AG, Category.FASUM, (PERBEKEL, OPERATOR), 61, 1, {60: {OPERATOR}}),
        (Severity.GN, Category.LAKALANTAS, (BABINSA, OPERATOR), 12, 1, {0: {OPERATOR}}),
        # the army does not hear of confidential cases
        (Severity.GN, Category.NARKOBA, (BHABIN, DANRAMIL, KAPOLRES, OPERATOR), 12, 1, {0: {KAPOLRES}, 3: {OPERATOR}}),
        # nobody above at all
        (Severity.GN, Category.LAKALANTAS, (BABINSA,), 40, 1, {}),
    ],
)  # fmt: skip
async def test_minute_by_minute_who_is_called(
    night: Night,
    *,
    severity: Severity,
    category: Category,
    serving: tuple[int, ...],
    until: int,
    stride: int,
    story: dict[int, set[int]],
) -> None:
    """The ladder's own steps, and what three minutes of silence add to them."""
    await night.people(*serving)
    await night.opens(severity, category)
    assert await told(night, until, stride) == story


@pytest.mark.parametrize(
    ("severity", "minutes"),
    [(Severity.D, [3, 6, 9, 15, 27, 51]), (Severity.GN, [10, 20, 30, 50, 90]), (Severity.AG, [60, 120, 180, 300])],
)
async def test_minute_by_minute_when_the_holder_is_reminded(
    night: Night, severity: Severity, minutes: list[int]
) -> None:
    """Each step, and at doubling distance once everybody above knows."""
    await night.people(BABINSA, KAPOLSEK, KAPOLRES, OPERATOR)
    await night.opens(severity, Category.LAKALANTAS)
    await night.rang(BABINSA)
    rings = []
    for minute in range(1, minutes[-1] + 2):
        await night.tick(THREE_AT_NIGHT + timedelta(minutes=minute))
        if await night.rang(BABINSA):
            rings.append(minute)
    assert rings == minutes


async def test_levels_one_by_one_when_everybody_looks_and_nobody_acts(night: Night) -> None:
    """👁 stops reminders and the second channel, not the ladder."""
    await night.people(PERBEKEL, KAPOLSEK, KAPOLRES, OPERATOR)
    await night.opens(Severity.AG)
    heard: dict[int, set[int]] = {}
    before: set[int] = set()
    for minute in range(1, 182):
        await night.tick(THREE_AT_NIGHT + timedelta(minutes=minute))
        now = await night.called()
        if now - before:
            heard[minute] = now - before
        before = now
        await silent(night)
    assert heard == {60: {KAPOLSEK}, 120: {KAPOLRES}, 180: {OPERATOR}}


async def test_an_acceptance_stops_the_ladder_and_its_silence_starts_it_again(night: Night) -> None:
    """GN: news is asked for after two hours; an hour later it waits again, and ten minutes after that it climbs."""
    await night.people(BABINSA, KAPOLSEK, KAPOLRES, OPERATOR)
    await night.opens(Severity.GN, Category.LAKALANTAS)
    await night.tick(night.now + timedelta(minutes=1))
    await night.accepts(1, BABINSA)
    accepted = night.now
    await night.rang(BABINSA)
    seen: dict[int, tuple[str, bool]] = {}
    for minute in range(1, 195):
        await night.tick(accepted + timedelta(minutes=minute))
        rang, state = await night.rang(BABINSA), (await night.case()).state
        if rang:
            seen[minute] = (state, rang > 0)
    assert seen == {120: ("accepted", True), 180: ("new", True), 190: ("new", True)}
    assert await night.called() >= {KAPOLSEK}
    assert [k for k in await night.kinds() if k in {"accepted", "reminded", "expired", "climbed"}] == [
        "accepted", "reminded", "expired", "climbed",
    ]  # fmt: skip


async def test_news_puts_the_deadline_off(night: Night) -> None:
    """Any event of the holder's counts."""
    await night.people(BABINSA, KAPOLSEK)
    await night.opens(Severity.GN, Category.LAKALANTAS)
    await night.accepts(1, BABINSA)
    for minute in (119, 238, 357):
        await night.tick(THREE_AT_NIGHT + timedelta(minutes=minute))
        async with night.work() as work:
            babinsa = await work.tx.get_one(Person, BABINSA)
            cases.note(work, await work.tx.get_one(Case, 1), babinsa, Step.ASK)
    assert (await night.case()).state == State.ACCEPTED
    assert "reminded" not in await night.kinds()


async def test_a_takeover_in_the_middle_stops_it(night: Night) -> None:
    """The kabupaten's commander accepts at minute five: nobody else is called any more."""
    await night.people(BABINSA, KAPOLSEK, KAPOLRES, OPERATOR)
    await night.opens(Severity.GN, Category.LAKALANTAS)
    for minute in range(1, 6):
        await night.tick(THREE_AT_NIGHT + timedelta(minutes=minute))
    await night.accepts(1, KAPOLRES)
    called = await night.called()
    for minute in range(6, 100):
        await night.tick(THREE_AT_NIGHT + timedelta(minutes=minute))
    assert await night.called() == called
    assert OPERATOR not in called


async def test_a_second_tick_at_the_same_moment_changes_nothing(night: Night) -> None:
    """Two clocks, or one that stutters."""
    await night.people(PERBEKEL, KAPOLSEK, OPERATOR)
    await night.opens(Severity.AG)
    await night.tick(THREE_AT_NIGHT + timedelta(minutes=60))
    before = (await night.case()).next_step_at, await night.kinds(), await night.called()
    await night.rang(PERBEKEL)
    await night.tick()
    assert ((await night.case()).next_step_at, await night.kinds(), await night.called()) == before
    assert await night.rang(KAPOLSEK) == 0


async def test_whoever_cannot_be_reached_is_passed_over_at_once(night: Night) -> None:
    """Telegram says 403 to the only commander: the kabupaten has it in the same moment."""
    await night.people(BABINSA, KAPOLSEK, KAPOLRES)
    await night.opens(Severity.GN, Category.LAKALANTAS)
    assert await night.called() == {KAPOLSEK}
    async with night.work() as work:
        await delivery.lost(work, KAPOLSEK, "blocked")
    assert await night.called() == {KAPOLRES}


async def test_a_night_without_the_bot_is_caught_up_in_order(night: Night) -> None:
    """02.10 to 05.40: said once to whoever commands, the gravest first, everybody called once, nothing repeated."""
    await night.people(BABINSA, PERBEKEL, KAPOLSEK, KAPOLRES, OPERATOR)
    night.now = THREE_AT_NIGHT - timedelta(minutes=50)
    await night.tick()
    await night.opens(Severity.AG)
    await night.opens(Severity.GN, Category.LAKALANTAS)
    await night.opens(Severity.D, Category.LAKALANTAS)
    await silent(night)
    for who in POSTS:
        await night.rang(who)
    await night.tick(THREE_AT_NIGHT + timedelta(hours=2, minutes=40))
    async with night.database.reads() as tx:
        said = list(await tx.scalars(select(OutboxRow).where(OutboxRow.state == RowState.DUE).order_by(OutboxRow.id)))
        climbed = list(
            await tx.scalars(select(CaseEvent.case_id).where(CaseEvent.kind == "climbed").order_by(CaseEvent.id))
        )
    told = [row.payload["text"] for row in said if "Bot tidak bekerja" in row.payload.get("text", "")]
    assert len(told) == 2
    assert "dari 02.10 sampai 05.40 WITA" in told[0]
    assert "3 jam 30 menit" in told[0]
    assert "3 kasus" in told[0]
    assert "Bot tidak bekerja" in next(r.payload["text"] for r in said if r.chat_id == KAPOLRES)
    assert climbed == [3, 2, 1]
    for case in (1, 2, 3):
        assert await night.called(case) == {KAPOLSEK, KAPOLRES, OPERATOR}
    assert all(count <= 7 for count in [await night.rang(who) for who in POSTS])
    await night.tick(night.now + timedelta(seconds=5))
    assert not [await night.rang(who) for who in POSTS if await night.rang(who)]


async def test_on_nyepi_nothing_climbs_but_an_emergency(night: Night) -> None:
    """18 to 20 March 2026: a theft waits a day longer, an accident with lives in danger does not."""
    night.now = datetime(2026, 3, 19, 5, 55, tzinfo=WITA)
    await night.people(BABINSA, KAPOLSEK, KAPOLRES, OPERATOR)
    await night.opens(Severity.GN, Category.LAKALANTAS)
    await silent(night)
    while night.now < datetime(2026, 3, 20, 6, 3, tzinfo=WITA):
        await night.tick(night.now + timedelta(minutes=4))
    assert "climbed" not in await night.kinds(1)
    await night.tick(datetime(2026, 3, 20, 6, 5, tzinfo=WITA))
    assert "climbed" in await night.kinds(1)


async def test_an_emergency_on_nyepi_climbs_as_on_any_day(night: Night) -> None:
    """Opened at noon of the silent day."""
    night.now = datetime(2026, 3, 19, 12, 0, tzinfo=WITA)
    await night.people(BABINSA, KAPOLSEK, KAPOLRES, OPERATOR)
    await night.opens(Severity.D, Category.LAKALANTAS)
    await night.opens(Severity.GN, Category.LAKALANTAS)
    assert await night.called(2) == {KAPOLSEK}
    await night.tick(night.now + timedelta(minutes=4))
    assert OPERATOR in await night.called(1)
    assert await night.called(2) == {KAPOLSEK}


async def test_a_resolution_does_not_lapse_on_nyepi(night: Night) -> None:
    """Three days, the silent one not counted."""
    night.now = datetime(2026, 3, 18, 12, 0, tzinfo=WITA)
    await night.people(PERBEKEL)
    await night.opens(Severity.AG)
    async with night.work() as work:
        await cases.resolve(work, 1, await work.tx.get_one(Person, PERBEKEL), Said(0))
    assert (await night.case()).next_step_at == datetime(2026, 3, 22, 12, 0, tzinfo=WITA)


async def test_two_hundred_cases_in_one_minute_are_a_handful_of_messages(night: Night) -> None:
    """Three cards, five with emergencies among them, and one list that grows; the same for reminders later."""
    await night.people(BABINSA, KAPOLSEK, KAPOLRES, OPERATOR)
    messages: dict[int, int] = dict.fromkeys((KAPOLSEK, KAPOLRES), 0)
    for count in range(200):
        night.now = THREE_AT_NIGHT + timedelta(seconds=0.3 * count)
        await night.opens(Severity.D if count % 10 == 0 else Severity.GN, Category.LAKALANTAS)
        if count % 20 == 19:
            await night.tick()
            for who in messages:
                messages[who] += len(await new_messages(night, who))
            await deliver(night)
    assert max(messages.values()) <= 8
    async with night.database.reads() as tx:
        alerts = await tx.scalar(select(func.count()).select_from(Alert).where(Alert.person_id == KAPOLSEK))
    assert alerts == 200


async def new_messages(night: Night, who: int) -> list[OutboxRow]:
    async with night.database.reads() as tx:
        rows = await tx.scalars(
            select(OutboxRow).where(OutboxRow.chat_id == who, OutboxRow.state == RowState.DUE, OutboxRow.fresh)
        )
        return list(rows)


async def deliver(night: Night) -> None:
    """As the sender does: rows are sent, cards stand where they were put."""
    from storage.outbox import Card  # noqa: PLC0415

    async with night.work() as work:
        rows = list(await work.tx.scalars(select(OutboxRow).where(OutboxRow.state == RowState.DUE)))
        for row in rows:
            row.state = RowState.SENT
            card = await work.tx.get(Card, row.card_id) if row.card_id is not None else None
            if card is not None and (row.fresh or card.message_id is None):
                card.message_id, card.posted_at = row.id, night.now


@pytest.mark.parametrize("seed", range(12))
async def test_whatever_happens_a_grave_case_reaches_a_commander_or_the_operators_in_time(
    night: Night, seed: int
) -> None:
    """Vacancies, blocked people, persons named, prone areas, secrecy, people lost and found on the way."""
    luck = Random(seed)
    serving = [who for who in POSTS if luck.random() < 0.7]
    await night.people(*serving, unreachable=tuple(who for who in serving if luck.random() < 0.3))
    severity = luck.choice([Severity.GN, Severity.D])
    excluded = frozenset(who for who in serving if luck.random() < 0.15)
    await night.opens(severity, luck.choice([Category.LAKALANTAS, Category.NARKOBA, Category.FASUM]), excluded=excluded)
    within = ladder.ACCEPT_WITHIN[severity]
    fit_since: datetime | None = None
    for minute in range(1, 60):
        await night.tick(THREE_AT_NIGHT + timedelta(minutes=minute))
        await something_happens(night, luck, serving)
        fit, reached = await standing(night)
        fit_since = (fit_since or night.now) if fit and not reached else None
        assert fit_since is None or night.now - fit_since <= within, (seed, minute)
        assert not excluded & (await night.called())


async def something_happens(night: Night, luck: Random, serving: list[int]) -> None:
    """Now and then somebody blocks the bot, or comes back."""
    if not serving or luck.random() > 0.15:
        return
    who = luck.choice(serving)
    async with night.work() as work:
        person = await work.tx.get_one(Person, who)
        if person.reachable:
            await delivery.lost(work, who, "blocked")
        else:
            person.wrote_at, person.unreachable_at = night.now, None
            await work.tx.flush()
            await assignment.find_holders(work)


async def standing(night: Night) -> tuple[set[int], set[int]]:
    """(whoever above could have the case, whoever of them has it)."""
    async with night.work() as work:
        case = await work.tx.get_one(Case, 1)
        posts = await people.posts_around(work, BONGAN)
        fit = {
            p.person
            for p in posts
            if p.role in {Role.COMMANDER, Role.OPERATOR} and p.reachable and p.person not in case.excluded_persons
            if p.sees_confidential or not case.confidential
        }
        has = {case.holder_id} | set(await work.tx.scalars(select(Alert.person_id).where(Alert.case_id == 1)))
        assert case.state in OPEN_STATES
        return fit, fit & has
