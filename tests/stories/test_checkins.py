"""Check-ins of an election day: every station is asked, one tap answers, silence is noticed and goes up."""

from collections.abc import Awaitable, Callable
from datetime import date, datetime, time, timedelta

from sqlalchemy import select

from domain.checkins import Answer, Round
from domain.roles import Role
from services.voting import checkin_silence, checkins
from services.work import Work
from simulator.person import Person
from storage.elections import Checkin, Election, PollingStation
from tests.town import BONGAN, TABANAN, Town

SUDIMARA = "51.02.05.2001"


async def election(town: Town, stations: dict[str, int], hours: dict[str, int]) -> datetime:
    """A voting day tomorrow with so many stations a desa and rounds at those hours; gives its midnight in Bali."""
    local = town.clock.now().astimezone(town.house.zone)
    day: date = (local + timedelta(days=1)).date()
    midnight = datetime.combine(day, time(0), town.house.zone)
    async with town.database.writes() as tx:
        work = Work(tx, town.clock.now(), town.house)
        names = {"id": "Pilkel Bongan", "en": "Village election"}
        made = Election(
            slug="pilkel",
            kind="pilkel",
            names=names,
            voting_day=day,
            opens=time(7),
            closes=time(12),
            areas={"codes": list(stations)},
            stages=[],
            source="",
            imported_at=work.now,
        )
        tx.add(made)
        await tx.flush()
        for code, count in stations.items():
            tx.add_all(PollingStation(election_id=made.id, area_code=code, number=n + 1) for n in range(count))
        await tx.flush()
        await checkins.plan(work, made, [Round(name, midnight + timedelta(hours=h)) for name, h in hours.items()])
        await tx.commit()
    return midnight


async def at(town: Town, moment: datetime) -> None:
    """The clock shows that, and everything due by then has happened, twice: a second ticker changes nothing."""
    town.clock.move(max(timedelta(), moment - town.clock.now()))
    for _ in range(2):
        await tick(town, checkins.ask_due)
        await tick(town, checkin_silence.follow_up)


async def tick(town: Town, what: Callable[[Work], Awaitable[object]]) -> None:
    async with town.database.writes() as tx:
        await what(Work(tx, town.clock.now(), town.house))
        await tx.commit()


async def states(town: Town) -> list[str]:
    async with town.database.reads() as tx:
        return list(await tx.scalars(select(Checkin.state).order_by(Checkin.round_id, Checkin.station_id)))


async def police(town: Town) -> tuple[Person, Person]:
    officer = await town.officer("Aipda Gede Putra", Role.BANJAR_OFFICER, BONGAN)
    kapolsek = await town.officer("AKP Putu", Role.COMMANDER, TABANAN, "Kapolsek Tabanan")
    return officer, kapolsek


async def test_one_tap_says_that_a_station_is_safe(town: Town) -> None:
    """Asked at its hour, answered with one tap, thanked on the same message."""
    officer, _ = await police(town)
    midnight = await election(town, {BONGAN: 1}, {"ready": 6})
    await at(town, midnight + timedelta(hours=5, minutes=59))
    await town.settle()
    assert not [m for m in officer.chat if "sudah siap" in m.text]
    await at(town, midnight + timedelta(hours=6))
    card = await officer.sees("sudah siap")
    assert card.buttons == ["🟢 Aman", "🟠 Ada kendala"]
    await officer.tap("🟢 Aman")
    assert await officer.sees("Terima kasih. Ingin melampirkan foto") is card
    assert "🟢 TPS 1, Bongan · 06.0" in card.text
    assert await states(town) == [Answer.SAFE]
    await at(town, midnight + timedelta(hours=7))


async def test_an_officer_of_several_stations_answers_for_all_or_names_the_one(town: Town) -> None:
    """🟢 is for every one that still waits; 🟠 asks which, and its report is begun with the place in it."""
    officer, kapolsek = await police(town)
    midnight = await election(town, {BONGAN: 3}, {"opened": 7})
    await at(town, midnight + timedelta(hours=7))
    card = await officer.sees("sudah buka")
    await officer.tap("🟠 Ada kendala")
    await officer.sees("Di TPS mana ada kendala?")
    assert card.buttons == ["🟠 TPS 1, Bongan", "🟠 TPS 2, Bongan", "🟠 TPS 3, Bongan", "⬅️ Kembali"]
    await officer.tap("🟠 TPS 2, Bongan")
    draft = await officer.sees("Kendala di TPS 2.")
    assert "Bongan" in draft.text
    await officer.write("antrean panjang, surat suara kurang")
    await officer.sees("surat suara kurang")
    await officer.tap("🟢 Aman", on=card)
    await officer.sees("Terima kasih")
    assert await states(town) == [Answer.SAFE, Answer.TROUBLE, Answer.SAFE]
    await kapolsek.write("/tps")
    board = await kapolsek.sees("TPS buka (07.00): 🟢 2 · 🟠 1 · ⏳ 0 dari 3")
    await kapolsek.tap("Bongan 🟢2 🟠1 ⏳0")
    await kapolsek.sees("🟠 TPS 2, Bongan · ada kendala")
    assert "⬆️ Naik" in board.buttons


async def test_silence_is_nudged_listed_and_goes_up(town: Town) -> None:
    """After 15 minutes a nudge, after 30 one list to the Kapolsek, after 45 to the Kapolres; each once."""
    officer, kapolsek = await police(town)
    kapolres = await town.officer("AKBP Agung", Role.COMMANDER, "51.02", "Kapolres Tabanan")
    midnight = await election(town, {BONGAN: 2, SUDIMARA: 1}, {"opened": 7})
    start = midnight + timedelta(hours=7)
    await at(town, start)
    await officer.sees("sudah buka")
    await at(town, start + timedelta(minutes=15, seconds=30))
    await officer.sees("Kami belum mendengar kabar")
    await at(town, start + timedelta(minutes=31))
    listed = await kapolsek.sees("3 TPS belum memberi kabar")
    assert "Bongan: TPS 1, 2 (Aipda Gede Putra)" in listed.text
    assert "Sudimara: TPS 1 (tanpa petugas)" in listed.text
    await officer.tap("🟢 Aman")
    await officer.sees("Terima kasih")
    await at(town, start + timedelta(minutes=46))
    alarmed = await kapolres.sees("1 TPS belum memberi kabar")
    assert "Sudimara: TPS 1" in alarmed.text
    await kapolres.tap("📋 Papan TPS")
    await kapolres.sees("🟢 2 · 🟠 0 · ⏳ 1 dari 3")


async def test_a_round_that_comes_too_late_is_not_asked(town: Town) -> None:
    """After an hour of downtime nobody is asked about an hour ago; operators read that it was missed."""
    officer, _ = await police(town)
    operator = await town.operator()
    midnight = await election(town, {BONGAN: 1}, {"ready": 6, "opened": 7})
    town.clock.move(midnight + timedelta(hours=6, minutes=50) - town.clock.now())
    await at(town, midnight + timedelta(hours=7))
    await operator.sees("Putaran Siap (06.00) tidak sempat ditanyakan")
    await officer.sees("sudah buka")
    assert not [m for m in officer.chat if "sudah siap" in m.text]


async def test_a_photo_in_reply_goes_with_the_answer(town: Town) -> None:
    """It does not become a report."""
    officer, _ = await police(town)
    midnight = await election(town, {BONGAN: 1}, {"ready": 6})
    await at(town, midnight + timedelta(hours=6))
    card = await officer.sees("sudah siap")
    await town.settle()
    await officer.send_photo(reply_to=card)
    await officer.sees("Foto tersimpan")
    async with town.database.reads() as tx:
        assert (await tx.scalars(select(Checkin.photo))).one()


async def test_nobody_answers_for_others(town: Town) -> None:
    """A forged tap, another officer, one whose post has ended; and the board is the commanders'."""
    officer, _ = await police(town)
    other = await town.officer("Aiptu Lain", Role.BANJAR_OFFICER, SUDIMARA)
    midnight = await election(town, {BONGAN: 1, SUDIMARA: 1}, {"ready": 6})
    await at(town, midnight + timedelta(hours=6))
    await officer.sees("sudah siap")
    card = await other.sees("sudah siap")
    answer = await other.tap_data(card, "k.safe:1:1")
    assert "bukan" in answer.text.lower() or "tidak" in answer.text.lower()
    await town.end_posts(officer)
    assert (await officer.tap("🟢 Aman")).text
    assert await states(town) == [Answer.WAITING, Answer.WAITING]
    await other.write("/tps")
    await other.sees("Ini untuk komandan")


async def test_the_board_as_picture_and_table_and_its_end(town: Town) -> None:
    """Both files come by one tap; ending takes back what was still to be asked, and asks first."""
    officer, _ = await police(town)
    kapolres = await town.officer("AKBP Agung", Role.COMMANDER, "51.02", "Kapolres Tabanan")
    midnight = await election(town, {BONGAN: 1}, {"ready": 6, "calm-14": 14, "calm-15": 15})
    await at(town, midnight + timedelta(hours=6))
    await officer.sees("sudah siap")
    await kapolres.write("/tps")
    await kapolres.sees("Berikutnya: Situasi (14.00)")
    await kapolres.tap("🖼 Gambar")
    assert (await kapolres.sees("Papan TPS · Pilkel Bongan", within=60)).media == "photo"
    await kapolres.tap("📤 Tabel")
    assert (await kapolres.sees("Tabel TPS", within=60)).media == "document"
    await kapolres.tap("⏹ Akhiri putaran")
    await kapolres.sees("2 putaran yang tersisa")
    await kapolres.tap("⏹ Ya, akhiri")
    await town.settle()
    assert len(await states(town)) == 1
    await town.hush()
