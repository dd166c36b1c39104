"""📊 Situasi: figures of one's own area, down to the open cases of a desa, and never above or beside it."""

from datetime import timedelta

from domain.roles import Role
from services import people
from services.voting import election_file, election_library, elections
from services.work import Work
from simulator.person import Person
from tests.town import BONGAN, TABANAN, Town
from texts.taps import Verb

HOLE = "jalan bolong nomor"
KEDIRI = "51.02.06"
KABUPATEN = "51.02"


async def reports(town: Town, count: int = 1) -> Person:
    """The perbekel of Bongan with so many holes in the road, each from somebody else."""
    perbekel = await town.officer("I Ketut Arta", Role.PERBEKEL, BONGAN)
    for number in range(count):
        who = await town.resident(f"Warga {number}", home=BONGAN)
        await who.write(f"{HOLE} {number}")
        if number:
            await who.tap("📝 Ini lain")
        await who.tap("✅ Kirim")
        await who.sees("Sudah sampai ke Perbekel Bongan")
    await town.hush()
    return perbekel


async def secret(town: Town) -> None:
    """A confidential report from Bongan."""
    ayu = await town.resident("Ni Luh Ayu", home=BONGAN)
    await ayu.write("lampu jalan mati")
    await ayu.tap("🙈 Rahasia")
    await ayu.sees("Rahasia: hanya dibaca polisi")
    await ayu.tap("✅ Kirim")
    await ayu.sees("Terkirim")
    await town.hush()


async def kapolres(town: Town) -> Person:
    return await town.officer("AKBP Made", Role.COMMANDER, KABUPATEN, "Kapolres Tabanan")


async def kapolsek(town: Town) -> Person:
    return await town.officer("AKP Putu", Role.COMMANDER, TABANAN, "Kapolsek Tabanan")


async def test_from_the_regency_down_to_a_case_and_up_again(town: Town) -> None:
    """One card, edited at every tap; a desa lists its open cases, and one of them opens."""
    await reports(town, 2)
    made = await kapolres(town)
    await made.tap("📊 Situasi")
    card = await made.sees("Kabupaten Tabanan")
    assert "7 hari" in card.text
    assert "Masuk 2: ⚪ 2" in card.text
    assert "menunggu 2" in card.text
    assert "Selesai 0" in card.text
    assert "Terbuka sekarang 2 · ⏰ terlambat 0" in card.text
    assert "Situasi aman hari ini: 0 dari 133 desa" in card.text
    assert "perbekel 132 desa · babinsa 133 desa · komandan 10 kecamatan" in card.text
    await made.tap("Tabanan · 2", on=card)
    await made.sees("Kecamatan Tabanan")
    await made.tap("Bongan · 2", on=card)
    desa = await made.sees("Desa Bongan, Kec. Tabanan")
    assert desa is card
    assert "Belum terhubung: Babinsa" in card.text
    rows = [label for label in card.buttons if "TBN-" in label]
    assert ["00002" in rows[0], "00001" in rows[1]] == [True, True], "the newest first"
    await made.tap(rows[0], on=card)
    await made.sees(f"{HOLE} 1")
    await made.tap("⬆️ Kecamatan Tabanan", on=card)
    await made.tap("⬆️ Kabupaten Tabanan", on=card)
    await made.sees("📊 Kabupaten Tabanan")
    await town.hush()


async def test_figures_of_what_was_settled_and_how_fast(town: Town) -> None:
    """Half and nine of ten; how much was settled while it was no more than potential; who waits too long."""
    perbekel = await reports(town, 2)
    made = await kapolres(town)
    await town.hush()
    first = next(m for m in perbekel.chat if f"{HOLE} 0" in m.text)
    town.clock.move(timedelta(minutes=30))
    await perbekel.tap("✅ Terima", on=first)
    await perbekel.sees("Anda memegang kasus ini")
    town.clock.move(timedelta(hours=3))
    await perbekel.tap("✔️ Selesai", on=first)
    await perbekel.tap("⏭ Tanpa catatan")
    await perbekel.sees("Selesai oleh")
    await town.hush()
    await made.write("/situasi")
    card = await made.sees("Kabupaten Tabanan")
    assert "menunggu 1 · selesai 1" in card.text
    assert "Selesai 1, 100% selesai saat masih potensi" in card.text
    assert "Sampai diterima: separuh dalam 30 mnt" in card.text
    assert "Sampai selesai: separuh dalam 3 jam" in card.text
    town.clock.move(timedelta(days=3, minutes=5))
    await town.hush()
    await made.write("/situasi")
    await made.sees("Terbuka sekarang 1 · ⏰ terlambat 1")
    await town.hush()


async def test_a_period_is_chosen_with_one_tap(town: Town) -> None:
    """● marks it; what is older than the period does not count, though it is still open."""
    await reports(town)
    town.clock.move(timedelta(days=10))
    made = await kapolres(town)
    await town.hush()
    await made.tap("📊 Situasi")
    card = await made.sees("Masuk 0")
    assert "● 7 hari" in card.buttons
    assert "Terbuka sekarang 1" in card.text
    await made.tap("30 hari", on=card)
    await made.sees("Masuk 1: ⚪ 1")
    assert "● 30 hari" in card.buttons
    await made.tap("Hari ini", on=card)
    await made.sees("hari ini")
    assert "00.00 –" in card.text
    await town.hush()


async def test_a_kecamatans_commander_stays_in_his_kecamatan(town: Town) -> None:
    """No way up is offered; forged areas, periods and codes are refused by the posts of now."""
    await reports(town)
    putu = await kapolsek(town)
    await putu.tap("📊 Situasi")
    card = await putu.sees("Kecamatan Tabanan")
    assert "Belum hari ini (terakhir): Bongan, " in card.text
    assert not [label for label in card.buttons if label.startswith("⬆️")]
    for word in (f"{KABUPATEN}-7", f"{KEDIRI}-7", f"{KEDIRI}.2001-7", f"{TABANAN}.9999-7"):
        answer = await putu.tap_data(card, f"s.show:0:{word}")
        assert "tidak mencakup wilayah itu" in answer.text
        for verb in ("s.map", "s.days"):
            answer = await putu.tap_data(card, f"{verb}:0:{word}")
            assert "tidak mencakup wilayah itu" in answer.text
    for word in (f"{TABANAN}-8", TABANAN, f"{BONGAN}.01-7", "bongan-7"):
        answer = await putu.tap_data(card, f"s.show:0:{word}")
        assert "tidak dikenal" in answer.text
    await town.end_posts(putu)
    answer = await putu.tap_data(card, f"s.show:0:{TABANAN}-7")
    assert "komandan dan pusat komando" in answer.text
    await town.hush()


async def test_others_are_kindly_refused(town: Town) -> None:
    """Residents and responders have no such key; the command tells them where to look instead."""
    perbekel = await reports(town)
    wayan = await town.resident("Orang Lain")
    for person in (perbekel, wayan):
        await person.write("/situasi")
        await person.sees("disiapkan untuk komandan dan pusat komando")
    await town.hush()


async def test_an_operator_looks_at_the_whole_regency(town: Town) -> None:
    """And gets no digest to turn off."""
    await reports(town)
    made = await town.operator()
    await made.tap("📊 Situasi")
    card = await made.sees("Kabupaten Tabanan")
    assert "Masuk 1" in card.text
    assert not [label for label in card.buttons if "ringkasan" in label]
    answer = await made.tap_data(card, "s.digest:0:off")
    assert "komandan wilayah" in answer.text
    await town.hush()


async def test_the_army_counts_confidential_cases_only_where_a_number_gives_nobody_away(town: Town) -> None:
    """All commanders speak of the same sums; in a desa the army finds neither the case nor the number."""
    await reports(town)
    putu = await kapolsek(town)
    rai = await town.officer("Kapten Rai", Role.COMMANDER, TABANAN, "Danramil Tabanan")
    await secret(town)
    for person, here, total in ((putu, "Bongan · 2", 2), (rai, "Bongan · 1", 1)):
        await person.tap("📊 Situasi")
        card = await person.sees("Kecamatan Tabanan")
        assert "Masuk 2" in card.text
        assert ("Kasus rahasia hanya dihitung" in card.text) is (person is rai)
        await person.tap(here, on=card)
        await person.sees("Desa Bongan")
        assert f"Masuk {total}" in card.text
        assert len([label for label in card.buttons if "TBN-" in label]) == total
        assert len([label for label in card.buttons if "🔒" in label]) == total - 1
    await town.hush()


async def test_a_commander_of_two_kecamatan_goes_from_one_to_the_other(town: Town) -> None:
    """A Danramil often has several; neither is above the other."""
    rai = await town.officer("Kapten Rai", Role.COMMANDER, TABANAN, "Danramil Tabanan")
    async with town.database.writes() as tx:
        people.appoint(Work(tx, town.clock.now(), town.house), rai.id, Role.COMMANDER, KEDIRI, "Danramil Tabanan")
        await tx.commit()
    await rai.tap("📊 Situasi")
    card = await rai.sees("Kecamatan Tabanan")
    await rai.tap("↔️ Kecamatan Kediri", on=card)
    await rai.sees("📊 Kecamatan Kediri")
    await town.hush()


async def test_pictures_come_as_one_message_each(town: Town) -> None:
    """🗺 and 📈: a photo with a line that says what, of when."""
    await reports(town)
    made = await kapolres(town)
    await made.tap("📊 Situasi")
    card = await made.sees("Kabupaten Tabanan")
    await made.tap("🗺 Peta", on=card)
    picture = await made.sees("🗺 Kabupaten Tabanan · 7 hari", within=60)
    assert "photo" in picture.content
    await made.tap("📈 Grafik", on=card)
    await made.sees("📈 Kabupaten Tabanan · 7 hari", within=60)
    await town.hush()


async def test_calm_and_silent_desa_are_told_apart(town: Town) -> None:
    """A kecamatan names those that have not been heard of today; a desa says when it was last calm."""
    perbekel = await reports(town)
    putu = await kapolsek(town)
    await perbekel.tap("✅ Situasi aman")
    await perbekel.sees("Tercatat")
    await putu.tap("📊 Situasi")
    card = await putu.sees("Situasi aman hari ini: 1 dari 12 desa")
    assert "Bongan" not in card.text
    await putu.tap("Bongan", on=card)
    await putu.sees("Situasi aman terakhir:")
    town.clock.move(timedelta(days=2))
    await putu.tap("📊 Situasi")
    card = await putu.sees("Situasi aman hari ini: 0 dari 12 desa")
    assert "Bongan (" in card.text
    await town.hush()


async def test_the_digest_is_turned_off_and_on_on_the_card(town: Town) -> None:
    """The key changes in place."""
    putu = await kapolsek(town)
    await putu.tap("📊 Situasi")
    card = await putu.sees("Kecamatan Tabanan")
    await putu.tap("🔕 Matikan ringkasan", on=card)
    await putu.tap("🔔 Nyalakan ringkasan", on=card)
    await town.settle()
    assert "🔕 Matikan ringkasan" in card.buttons
    await town.hush()


async def test_the_weeks_around_an_election_can_be_looked_at(town: Town) -> None:
    """Offered from H-30 on, not before; a forged tap without an election is refused kindly."""
    await reports(town, 1)
    made = await kapolres(town)
    await made.tap("📊 Situasi")
    card = await made.sees("Masuk 1")
    assert not [label for label in card.buttons if "Pemilu" in label]
    answer = await made.tap_data(card, f"{Verb.SITUATION}:0:{KABUPATEN}-election")
    assert "Belum ada pemilu" in answer.text
    today = town.clock.now().astimezone(town.house.zone).date()
    async with town.database.writes() as tx:
        source = election_library.ready("pilkel", today + timedelta(days=3))
        read = election_file.read(source, elections.where(town.house))
        assert read.election is not None
        await elections.bring_in(Work(tx, town.clock.now(), town.house), read.election, None)
        await tx.commit()
    await made.tap("30 hari")
    await made.sees("30 hari")
    await made.tap("Pemilu")
    await made.sees("sekitar pemilu")
    assert "Masuk 1" in card.text
    await made.tap("📈 Grafik")
    await made.sees("sekitar pemilu, sampai", within=60)
