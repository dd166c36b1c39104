"""Nobody accepts: how it goes up in the night, what each of them reads, and how it stops."""

from datetime import UTC, datetime, time, timedelta

from domain import ladder
from domain.category import Category
from domain.lifecycle import State
from domain.roles import Role
from domain.severity import Severity
from services.casework import assignment
from services.command import downtime, escalation
from services.work import Work
from simulator.person import Person
from storage.cases import Case
from tests.conftest import Start
from tests.town import BONGAN, TABANAN, Town

BRAWL = "ada ribut2 di br dinas kelod ds bongan, anak muda mejaguran"


async def at_night(town: Town) -> None:
    """The next three o'clock in Bali."""
    local = town.clock.now().astimezone(town.house.zone)
    three = datetime.combine(local.date() + timedelta(days=1), time(3), town.house.zone)
    town.clock.move(three - local)
    await tick(town)


async def tick(town: Town) -> None:
    """As the clock does every few seconds."""
    async with town.database.writes() as tx:
        work = Work(tx, town.clock.now(), town.house)
        await downtime.notice(work, watched=False)
        await escalation.watch(work)
        await tx.commit()


async def pass_minutes(town: Town, count: int, stride: int = 4) -> None:
    """The bot ticks all the while; what it says between two ticks has arrived, as in minutes it would have."""
    for start in range(0, count, stride):
        await town.settle()
        town.clock.move(timedelta(minutes=min(stride, count - start)))
        await tick(town)


async def in_office(town: Town) -> dict[str, Person]:
    return {
        "babinsa": await town.officer("Serda Komang", Role.BABINSA, BONGAN),
        "kapolsek": await town.officer("AKP Putu", Role.COMMANDER, TABANAN, "Kapolsek Tabanan"),
        "kapolres": await town.officer("AKBP Agung", Role.COMMANDER, "51.02", "Kapolres Tabanan"),
    }


async def brawl(town: Town) -> Person:
    wayan = await town.resident(home=BONGAN)
    await town.file(wayan, BRAWL, "Babinsa Bongan")
    return wayan


async def many(town: Town, count: int, severity: Severity = Severity.GN) -> None:
    """So many cases in one moment, as after an earthquake."""
    async with town.database.writes() as tx:
        work = Work(tx, town.clock.now(), town.house)
        for serial in range(1, count + 1):
            case = Case(
                number=f"TBN-25-{serial:05}",
                category=Category.KEKERASAN,
                severity=int(severity),
                state=State.NEW,
                area_code=BONGAN,
                text=f"ribut nomor {serial}",
                confidential=False,
                opened_at=work.now.astimezone(UTC),
                terms=ladder.freeze(severity),
            )
            tx.add(case)
            await tx.flush()
            await assignment.assign(work, case)
        await tx.commit()


async def test_at_three_in_the_night_nobody_looks_and_it_goes_up(town: Town) -> None:
    """The Kapolsek at once; after three minutes of silence the Kapolres; after ten the babinsa is reminded.

    One acceptance, and it is quiet.
    """
    serving = await in_office(town)
    await at_night(town)
    await town.hush()
    wayan = await brawl(town)
    await serving["babinsa"].sees("Untuk Anda")
    await serving["kapolsek"].sees("Pemegang: Babinsa Bongan")
    await pass_minutes(town, 4)
    await serving["kapolres"].sees("Pemegang: Babinsa Bongan")
    await pass_minutes(town, 7)
    reminder = await serving["babinsa"].sees("Belum ada yang menerima")
    assert "✅ Terima" in reminder.buttons
    await town.hush()
    await serving["babinsa"].tap("✅ Terima")
    await serving["babinsa"].sees("Anda memegang kasus ini")
    await wayan.sees("Diterima oleh Babinsa Bongan")
    for who in ("kapolsek", "kapolres"):
        card = await serving[who].sees("Dipegang Babinsa Bongan")
        assert "👁 Tenang" not in card.buttons
    await pass_minutes(town, 100)
    await town.settle()
    for person in serving.values():
        await person.sees_nothing()


async def test_whoever_has_seen_it_says_so_with_one_tap(town: Town) -> None:
    """👁 Tenang: the card says when, nobody is called in their stead, no reminder comes to them; the ladder goes on."""
    serving = await in_office(town)
    await brawl(town)
    await serving["babinsa"].sees("Untuk Anda")
    card = await serving["kapolsek"].sees("Pemegang: Babinsa Bongan")
    assert "👁 Tenang" in card.buttons
    await serving["kapolsek"].tap("👁 Tenang")
    card = await serving["kapolsek"].sees("👁 Anda sudah melihat")
    assert "👁 Tenang" not in card.buttons
    await pass_minutes(town, 8)
    await serving["kapolres"].sees_nothing()
    await pass_minutes(town, 3)
    await serving["kapolres"].sees("Pemegang: Babinsa Bongan")
    await serving["babinsa"].sees("Belum ada yang menerima")
    await pass_minutes(town, 60)
    await town.settle()
    await serving["kapolsek"].sees_nothing()
    await town.hush()


async def test_an_acceptance_without_news_is_asked_for_and_then_over(town: Town) -> None:
    """Two hours, a reminder; an hour more, and it waits for somebody again. The reporter reads it in plain words."""
    serving = await in_office(town)
    wayan = await brawl(town)
    await serving["babinsa"].sees("Untuk Anda")
    await serving["babinsa"].tap("✅ Terima")
    await serving["babinsa"].sees("Anda memegang kasus ini")
    await wayan.sees("Diterima oleh Babinsa Bongan")
    await town.hush()
    await pass_minutes(town, 121)
    await serving["babinsa"].sees("Belum ada kabar")
    await pass_minutes(town, 61)
    card = await serving["babinsa"].sees("Kembali menunggu")
    assert "✅ Terima" in card.buttons
    told = await wayan.sees("belum ada kabar")
    assert "Babinsa Bongan" in told.text
    await serving["babinsa"].tap("✅ Terima")
    await wayan.sees("Diterima oleh Babinsa Bongan")
    await town.hush()


async def test_news_keeps_an_acceptance_alive(town: Town) -> None:
    """A reply to the card reaches the reporter, and the clock begins anew."""
    serving = await in_office(town)
    wayan = await brawl(town)
    await serving["babinsa"].sees("Untuk Anda")
    await serving["babinsa"].tap("✅ Terima")
    await serving["babinsa"].sees("Anda memegang kasus ini")
    await pass_minutes(town, 121)
    reminder = await serving["babinsa"].sees("Belum ada kabar")
    await serving["babinsa"].reply(reminder, "Kami masih menenangkan kedua pihak")
    await wayan.sees("masih menenangkan")
    await town.hush()
    await pass_minutes(town, 110)
    await town.settle()
    await serving["babinsa"].sees_nothing()


async def test_many_at_once_are_one_message_that_says_what_was_taken_up(town: Town) -> None:
    """Three cards and one list; a button opens a case, an acceptance shows behind it."""
    kapolsek = await town.officer("AKP Putu", Role.COMMANDER, TABANAN, "Kapolsek Tabanan")
    babinsa = await town.officer("Serda Komang", Role.BABINSA, BONGAN)
    await many(town, 12)
    listed = await kapolsek.sees("9 kasus lain butuh perhatian")
    await town.settle()
    assert len([m for m in kapolsek.chat if "ribut nomor" in m.text]) == 3
    assert len(listed.buttons) == 9
    assert "Bongan" in listed.text
    await town.hush()
    await kapolsek.tap_data(listed, "c.open:7")
    card = await kapolsek.sees("ribut nomor 7")
    assert "✅ Terima" in card.buttons
    mine = next(m for m in babinsa.chat if "ribut nomor 5" in m.text)
    await babinsa.tap_data(mine, "c.accept:5")
    updated = await kapolsek.sees("8 kasus lain butuh perhatian")
    assert "✅ TBN-25-00005" in updated.text
    await town.settle()
    assert not any("ribut nomor 5" in m.text for m in kapolsek.chat)
    await town.hush()


async def test_whoever_commands_and_holds_many_gets_a_list_too_and_all_of_it_on_opening(town: Town) -> None:
    """Nobody serves in the desa: the Kapolsek holds everything, and is not drowned in it."""
    kapolsek = await town.officer("AKP Putu", Role.COMMANDER, TABANAN, "Kapolsek Tabanan")
    await many(town, 8)
    listed = await kapolsek.sees("5 kasus lain butuh perhatian")
    await town.hush()
    await kapolsek.tap_data(listed, "c.open:6")
    await kapolsek.sees("Untuk Anda")
    await kapolsek.tap_data(kapolsek.chat[-1], "c.accept:6")
    await kapolsek.sees("Anda memegang kasus ini")
    await town.hush()


async def test_after_a_night_without_the_bot_whoever_commands_reads_for_how_long(start: Start) -> None:
    """Down from three to half past six: said once, then everything that waited is taken up."""
    async with start() as town:
        serving = await in_office(town)
        await at_night(town)
        await brawl(town)
        await serving["babinsa"].sees("Untuk Anda")
        await town.hush()
        town.clock.move(timedelta(seconds=1))
        await tick(town)
    town.clock.move(timedelta(hours=3, minutes=30))
    async with start() as again:
        await tick(again)
        told = await serving["kapolres"].sees("Bot tidak bekerja dari 03.")
        assert "3 jam 30 menit" in told.text
        assert "1 kasus" in told.text
        await serving["babinsa"].sees("Belum ada yang menerima")
        await tick(again)
        await again.hush()
        assert len([m for m in serving["kapolres"].chat if "Bot tidak bekerja dari 03." in m.text]) == 1
