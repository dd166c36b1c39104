"""A checked roster comes into force: once, without doubles, and for some by a link."""

import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import func, select

from bot.program import build_house
from bot.settings import Settings
from domain.roles import Role
from services import people
from services.appointments import invitations, roster_import, roster_plan
from services.appointments.roster import Entry
from services.appointments.roster_import import INVITATION_DAYS
from services.appointments.roster_plan import Change, Line
from services.people import Account
from services.work import House, RefusalError, Work
from storage.areas import Area
from storage.audit import Audit
from storage.database import Database
from storage.people import Appointment, Invitation, Person

NOON = datetime(2026, 3, 1, 4, 0, tzinfo=UTC)
BONGAN = "51.02.05.2003"
ARTA = Entry(2, "I Ketut Arta", Role.PERBEKEL, BONGAN, "", 123, "id")
RAI = Entry(3, "Made Rai", Role.BHABINKAMTIBMAS, BONGAN, "Bhabin Bongan", None, "en")


@pytest.fixture
def house(settings: Settings) -> House:
    return build_house(settings)


async def bring_in(
    database: Database,
    house: House,
    *entries: Entry,
    now: datetime = NOON,
    dry_run: bool = False,
    by: int | None = None,
) -> list[Line]:
    async with database.writes() as tx:
        work = Work(tx, now, house)
        if dry_run:
            return await roster_plan.plan(work, entries)
        lines = await roster_import.bring_in(work, entries, by)
        await tx.commit()
    return lines


async def posts(database: Database) -> list[tuple[int, str, str, str, str]]:
    async with database.reads() as tx:
        held = await tx.scalars(select(Appointment).where(Appointment.until.is_(None)).order_by(Appointment.id))
        return [(post.person_id, post.role, post.area_code, post.title, post.name) for post in held]


async def redeem(database: Database, house: House, person: int, token: str, now: datetime = NOON) -> Appointment:
    """Somebody opens the link."""
    async with database.writes() as tx:
        work = Work(tx, now, house)
        arrival = await people.arrive(work, Account(person, "Made", None, "id"))
        appointment = await invitations.redeem(work, arrival.person, token)
        await tx.commit()
    return appointment


async def test_a_row_with_an_account_is_in_force_at_once(database: Database, house: House) -> None:
    """And becomes reachable when that account first writes."""
    lines = await bring_in(database, house, ARTA)
    assert [(line.change, line.token) for line in lines] == [(Change.APPOINTED, "")]
    assert await posts(database) == [(123, "perbekel", BONGAN, "", "I Ketut Arta")]
    async with database.reads() as tx:
        person = await tx.get_one(Person, 123)
        assert (person.name, person.language, person.reachable) == ("I Ketut Arta", "id", False)


async def test_importing_the_same_file_again_changes_nothing(database: Database, house: House) -> None:
    """A roster is kept in a spreadsheet and imported whole whenever a line of it changes."""
    await bring_in(database, house, ARTA)
    assert [line.change for line in await bring_in(database, house, ARTA)] == [Change.UNCHANGED]
    assert len(await posts(database)) == 1


async def test_a_new_title_or_name_updates_the_post(database: Database, house: House) -> None:
    """The appointment stays the same one: its history is not cut."""
    await bring_in(database, house, ARTA)
    renamed = Entry(2, "I Ketut Arta, S.H.", Role.PERBEKEL, BONGAN, "Perbekel Bongan", 123, "id")
    assert [line.change for line in await bring_in(database, house, renamed)] == [Change.UPDATED]
    assert await posts(database) == [(123, "perbekel", BONGAN, "Perbekel Bongan", "I Ketut Arta, S.H.")]


async def test_an_import_dismisses_nobody(database: Database, house: House) -> None:
    """A file with one desa's people leaves the others in office."""
    await bring_in(database, house, ARTA)
    other = Entry(2, "Suta", Role.PERBEKEL, "51.02.05.2004", "", 124, "id")
    await bring_in(database, house, other)
    assert {person for person, *_ in await posts(database)} == {123, 124}


async def test_a_post_ends_when_its_row_says_so(database: Database, house: House) -> None:
    """By account, or by name where the row has none; a second time there is nobody to end."""
    await bring_in(database, house, ARTA, replace(ARTA, line=3, name="Suta", telegram_id=124))
    ends = (replace(ARTA, ends=True), replace(ARTA, line=3, name="suta", telegram_id=None, ends=True))
    assert [line.change for line in await bring_in(database, house, *ends)] == [Change.ENDED, Change.ENDED]
    assert await posts(database) == []
    async with database.reads() as tx:
        ended = list(await tx.scalars(select(Appointment.until)))
    assert ended == [NOON, NOON]
    assert [line.change for line in await bring_in(database, house, *ends)] == [Change.ABSENT, Change.ABSENT]


async def test_a_row_that_ends_a_post_ends_its_unused_link(database: Database, house: House) -> None:
    """Who was invited and is not wanted any more comes to no post."""
    (invited,) = await bring_in(database, house, RAI)
    (ended,) = await bring_in(database, house, replace(RAI, ends=True))
    assert ended.change is Change.ENDED
    with pytest.raises(RefusalError, match="invitation-revoked"):
        await redeem(database, house, 125, invited.token)


async def test_a_file_without_titles_takes_none_away(database: Database, house: House) -> None:
    """A column that is not there says nothing; an empty cell in one that is says empty."""
    await bring_in(database, house, replace(ARTA, title="Perbekel Bongan"))
    assert [line.change for line in await bring_in(database, house, replace(ARTA, title=None))] == [Change.UNCHANGED]
    await bring_in(database, house, replace(ARTA, title=None, name="Arta"))
    assert await posts(database) == [(123, "perbekel", BONGAN, "Perbekel Bongan", "Arta")]
    assert [line.change for line in await bring_in(database, house, ARTA)] == [Change.UPDATED]


async def test_an_account_that_gets_a_post_needs_its_link_no_more(database: Database, house: House) -> None:
    """The operator learnt the account's number after the link had gone out."""
    (invited,) = await bring_in(database, house, RAI)
    (line,) = await bring_in(database, house, replace(RAI, telegram_id=125))
    assert line.change is Change.APPOINTED
    with pytest.raises(RefusalError, match="invitation-revoked"):
        await redeem(database, house, 126, invited.token)


async def test_every_import_is_noted_with_who_did_it(database: Database, house: House) -> None:
    """Numbers, not names: the posts themselves say whose they are."""
    await bring_in(database, house, ARTA, RAI, by=9001)
    async with database.reads() as tx:
        row = (await tx.scalars(select(Audit).where(Audit.what == "roster-import"))).one()
        invitation = (await tx.scalars(select(Invitation))).one()
    assert (row.actor_id, invitation.invited_by) == (9001, 9001)
    assert row.detail == {"appointed": 1, "invited": 1, "updated": 0, "ended": 0, "unchanged": 0, "absent": 0}


async def test_what_was_shown_is_known_by_its_digest_until_something_else_would_be_done(
    database: Database, house: House
) -> None:
    """Posts that the file does not speak of may change meanwhile."""

    async def digest() -> str:
        return roster_plan.digest(await bring_in(database, house, ARTA, dry_run=True))

    first = await digest()
    await bring_in(database, house, RAI)
    assert await digest() == first
    await bring_in(database, house, ARTA)
    assert await digest() != first


async def test_a_banjar_comes_to_be_with_its_first_officer(database: Database, house: House) -> None:
    """There is no list of banjar to plant."""
    officer = Entry(2, "Suta", Role.BANJAR_OFFICER, f"{BONGAN}.07", "", 124, "id")
    await bring_in(database, house, officer, Entry(3, "Rai", Role.BANJAR_OFFICER, f"{BONGAN}.07", "", 125, "id"))
    async with database.reads() as tx:
        assert (await tx.get_one(Area, f"{BONGAN}.07")).parent_code == BONGAN


async def test_a_dry_run_says_the_same_and_leaves_nothing(database: Database, house: House) -> None:
    """It only compares."""
    dry = await bring_in(database, house, ARTA, RAI, dry_run=True)
    assert await posts(database) == []
    async with database.reads() as tx:
        assert await tx.get(Person, 123) is None
        assert await tx.scalar(select(func.count()).select_from(Invitation)) == 0
    real = await bring_in(database, house, ARTA, RAI)
    assert [line.change for line in dry] == [line.change for line in real] == [Change.APPOINTED, Change.INVITED]


async def test_a_row_without_an_account_gives_a_link_that_works_once(database: Database, house: House) -> None:
    """Whoever opens it first takes up the post, in the language of the row; only its hash was kept."""
    (line,) = await bring_in(database, house, RAI)
    assert line.change is Change.INVITED
    async with database.reads() as tx:
        kept = (await tx.scalars(select(Invitation))).one()
        assert line.token not in kept.token_hash

    appointment = await redeem(database, house, 125, line.token)
    assert (appointment.role, appointment.area_code, appointment.title) == (RAI.role, BONGAN, "Bhabin Bongan")
    assert await posts(database) == [(125, "bhabinkamtibmas", BONGAN, "Bhabin Bongan", "Made Rai")]
    async with database.reads() as tx:
        assert (await tx.get_one(Person, 125)).language == "en"

    for person in (125, 126):
        with pytest.raises(RefusalError, match="invitation-used"):
            await redeem(database, house, person, line.token)
    assert len(await posts(database)) == 1


async def test_a_post_taken_up_by_link_is_unchanged_by_the_next_import(database: Database, house: House) -> None:
    """The row still has no account in the file, and needs no second link."""
    (line,) = await bring_in(database, house, RAI)
    await redeem(database, house, 125, line.token)
    assert [(each.change, each.token) for each in await bring_in(database, house, RAI)] == [(Change.UNCHANGED, "")]


async def test_a_new_link_for_a_row_ends_the_old_one(database: Database, house: House) -> None:
    """A sheet of links lost in some chat can be replaced by importing again."""
    (old,) = await bring_in(database, house, RAI)
    (new,) = await bring_in(database, house, RAI, now=NOON + timedelta(hours=1))
    later = NOON + timedelta(hours=2)
    with pytest.raises(RefusalError, match="invitation-revoked"):
        await redeem(database, house, 125, old.token, later)
    assert (await redeem(database, house, 125, new.token, later)).role == RAI.role


async def test_a_link_lasts_a_week(database: Database, house: House) -> None:
    """To the minute; and a link nobody gave is not known."""
    (line,) = await bring_in(database, house, RAI)
    ends = NOON + timedelta(days=INVITATION_DAYS)
    with pytest.raises(RefusalError, match="invitation-expired"):
        await redeem(database, house, 125, line.token, ends)
    with pytest.raises(RefusalError, match="invitation-unknown"):
        await redeem(database, house, 125, line.token + "x", NOON)
    assert await redeem(database, house, 125, line.token, ends - timedelta(seconds=1))


async def test_a_token_fits_into_a_deep_link(database: Database, house: House) -> None:
    """Telegram takes 64 letters, digits, _ and - after ?start=."""
    (line,) = await bring_in(database, house, RAI)
    assert 16 <= len(line.token) <= 64
    assert line.token.replace("-", "").replace("_", "").isalnum()


async def test_a_whole_regency_is_imported_in_a_moment(database: Database, house: House) -> None:
    """1,500 posts, a third of them by link, in one transaction: nobody else writes to SQLite meanwhile."""
    if not database.sqlite:
        pytest.skip("PostgreSQL lets others write meanwhile")
    desa = [place.code for code, _ in house.gazetteer.kecamatan() for place in house.gazetteer.desa_of(code)]
    entries = [
        Entry(
            line,
            f"Officer {line}",
            Role.BANJAR_OFFICER,
            f"{desa[line % len(desa)]}.{line // len(desa) + 1:02d}",
            "",
            None if line % 3 == 0 else 10_000 + line,
            "id",
        )
        for line in range(2, 1502)
    ]
    begun = time.perf_counter()
    lines = await bring_in(database, house, *entries)
    took = time.perf_counter() - begun
    assert sum(line.change is Change.INVITED for line in lines) == 500
    assert len(await posts(database)) == 1000
    assert took < 20, f"{took:.1f} s for {len(entries)} rows"
