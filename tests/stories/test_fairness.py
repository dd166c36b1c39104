"""Limits that slow and mutes that end: what becomes of those who send too much, or what is not true."""

from datetime import timedelta

from sqlalchemy import select

from domain.roles import Role
from services import people
from simulator.person import Person
from storage.audit import Audit
from storage.cases import Case
from storage.mutes import Mute
from tests.town import BONGAN, TABANAN, Town

BRAWL = "ada ribut2 di br dinas kelod ds bongan, anak muda mejaguran"
BRIBE = "ada yg bagi2 amplop 100rb dirumah pak X, disuruh coblos no sekian. sy takut ketahuan lapor"


async def muted(town: Town, wayan: Person, kapolsek: Person, days: str = "7 hari", *, written: bool = False) -> None:
    """A brawl is reported and the Kapolsek, whom it alerts, mutes the reporter."""
    if not written:
        await wayan.write(BRAWL)
    await wayan.tap("✅ Kirim")
    await wayan.sees("Terkirim")
    await kapolsek.sees("mejaguran")
    await kapolsek.tap("🔇 Bisukan pelapor")
    await kapolsek.sees("Berapa lama pelapor")
    await kapolsek.tap(days)
    await kapolsek.sees("Apa alasannya")
    await kapolsek.write("Sudah tiga kali dicek, tidak ada apa-apa di sana")
    await kapolsek.sees("Pelapor dibisukan sampai")
    await wayan.sees("Laporan baru dari Anda dijeda sampai")


async def audited(town: Town) -> list[str]:
    async with town.database.reads() as tx:
        return list(await tx.scalars(select(Audit.what).where(Audit.what.startswith("mute")).order_by(Audit.id)))


async def held_back(town: Town, person: Person) -> bool:
    async with town.database.reads() as tx:
        known = await tx.get_one(people.Person, person.id)
    return known.muted_until is not None


async def hush(*persons: Person) -> None:
    for person in persons:
        person.reads()


async def test_the_sixth_report_of_an_hour_is_told_when_it_can_go_and_its_draft_is_kept(town: Town) -> None:
    """An alert says from when on; the person sends the same draft again then, and it goes."""
    perbekel, babinsa = await town.bongan()
    wayan = await town.resident(home=BONGAN)
    for number in range(5):
        await wayan.write(f"lampu jalan nomor {number} mati")
        await wayan.tap("✅ Kirim")
        await wayan.sees("Terkirim")
    await wayan.write("lampu jalan di depan sd mati")
    card = await wayan.sees("Sudah benar?")
    answer = await wayan.tap("✅ Kirim", on=card)
    assert answer.show_alert
    assert "tersimpan sebagai draf: tekan ✅ Kirim lagi mulai" in answer.text
    assert answer.text.endswith("🚨 Darurat selalu terkirim."), "nothing is cut off"
    town.clock.move(timedelta(minutes=61))
    await wayan.tap("✅ Kirim", on=card)
    assert await wayan.sees("Terkirim") is card
    await town.settle()
    await hush(perbekel, babinsa)


async def test_an_emergency_passes_the_limit(town: Town) -> None:
    """However many were sent before: 🚨 goes at once."""
    perbekel, babinsa = await town.bongan()
    wayan = await town.resident(home=BONGAN)
    for number in range(5):
        await wayan.write(f"lampu jalan nomor {number} mati")
        await wayan.tap("✅ Kirim")
        await wayan.sees("Terkirim")
    await wayan.tap("🚨 Darurat")
    await wayan.sees("Telepon 110")
    await wayan.tap("✅ Kirim")
    await wayan.sees("Terkirim")
    await babinsa.sees("DARURAT")
    await town.settle()
    await hush(perbekel, babinsa)


async def test_an_officer_writes_down_more_than_a_resident_may(town: Town) -> None:
    """Six reports after one meeting of the banjar go one after the other."""
    perbekel, babinsa = await town.bongan()
    for number in range(6):
        await babinsa.write(f"lampu jalan nomor {number} mati")
        await babinsa.tap("✅ Kirim")
        await babinsa.sees("Sudah sampai ke Perbekel Bongan")
    await town.settle()
    await hush(perbekel, babinsa)


async def test_a_commander_mutes_the_reporter_of_what_was_not_true(town: Town) -> None:
    """For so many days, with a reason; the person reads both, a later report waits, an emergency does not."""
    perbekel, babinsa = await town.bongan()
    kapolsek = await town.officer("AKP Putu", Role.COMMANDER, TABANAN, "Kapolsek Tabanan")
    wayan = await town.resident(home=BONGAN)
    await wayan.write(BRAWL)
    await wayan.tap("✅ Kirim")
    await wayan.sees("Babinsa Bongan")
    await kapolsek.sees("mejaguran")
    await babinsa.tap("🚩 Tidak benar")
    await babinsa.sees("Apa yang tidak benar?")
    await babinsa.write("Tidak ada keributan, sudah dicek ke lokasi")
    await wayan.sees("tidak sesuai kenyataan")
    await kapolsek.sees("Dinyatakan tidak benar")

    await kapolsek.tap("🔇 Bisukan pelapor")
    card = await kapolsek.sees("Ini laporan ke-1 yang dinyatakan tidak benar")
    assert card.buttons == ["1 hari", "7 hari", "30 hari", "⬅️ Kembali"]
    await kapolsek.tap("7 hari")
    assert await kapolsek.sees("Apa alasannya (7 hari)?") is card
    await kapolsek.write("Laporan palsu")
    assert await kapolsek.sees("Pelapor dibisukan sampai") is card
    told = await wayan.sees("Laporan baru dari Anda dijeda sampai")
    assert "Kapolsek Tabanan memutuskannya" in told.text
    assert "Laporan palsu" in told.text

    await wayan.write("lampu jalan mati")
    draft = await wayan.sees("Sudah benar?")
    await wayan.tap("✅ Kirim", on=draft)
    again = await wayan.sees("Laporan baru dari Anda dijeda sampai")
    assert "⚖️ Saya keberatan" in again.buttons
    async with town.database.reads() as tx:
        assert len(list(await tx.scalars(select(Case)))) == 1
    await wayan.tap("🚨 Darurat")
    await wayan.sees("Telepon 110")
    await wayan.tap("✅ Kirim")
    await wayan.sees("Terkirim")
    await town.settle()
    await hush(perbekel, babinsa, kapolsek)


async def test_a_mute_ends_by_itself(town: Town) -> None:
    """On the day named the draft that waited goes."""
    perbekel, babinsa = await town.bongan()
    kapolsek = await town.officer("AKP Putu", Role.COMMANDER, TABANAN)
    wayan = await town.resident(home=BONGAN)
    await muted(town, wayan, kapolsek, "1 hari")
    town.clock.move(timedelta(days=1, minutes=1))
    await wayan.write("lampu jalan mati")
    await wayan.tap("✅ Kirim")
    await wayan.sees("Sudah sampai ke Perbekel Bongan")
    await town.settle()
    await hush(perbekel, babinsa, kapolsek, wayan)


async def test_an_objection_reaches_the_operators_and_one_of_them_lifts_the_mute(town: Town) -> None:
    """The person's sentence, the commander's reason, two buttons; the person can report again at once."""
    operator = await town.operator()
    perbekel, babinsa = await town.bongan()
    kapolsek = await town.officer("AKP Putu", Role.COMMANDER, TABANAN, "Kapolsek Tabanan")
    wayan = await town.resident(home=BONGAN)
    await muted(town, wayan, kapolsek)
    assert await held_back(town, wayan)
    await wayan.tap("⚖️ Saya keberatan")
    card = await wayan.sees("Mengapa Anda keberatan?")
    await wayan.write("Saya melihat sendiri, mereka sudah bubar waktu petugas datang")
    assert await wayan.sees("sudah sampai ke pusat komando") is card
    assert card.buttons == []

    appeal = await operator.sees("Keberatan atas jeda laporan")
    for words in ("mereka sudah bubar", "tidak ada apa-apa di sana", "Kapolsek Tabanan", "Wayan Sudarma"):
        assert words in appeal.text
    await operator.tap("✅ Cabut", on=appeal)
    await operator.sees("Dicabut oleh Made Operator")
    assert appeal.buttons == []
    await wayan.sees("Anda bisa melapor lagi")
    assert not await held_back(town, wayan)
    await wayan.write("lampu jalan mati")
    await wayan.tap("✅ Kirim")
    await wayan.sees("Sudah sampai ke Perbekel Bongan")
    assert await audited(town) == ["muted", "mute-appealed", "mute-lifted"]
    await town.settle()
    await hush(operator, perbekel, babinsa, kapolsek)


async def test_an_objection_may_fail_and_is_made_once(town: Town) -> None:
    """❌ Tetap is told to the person; the old button then changes nothing, and a second operator is told as well."""
    operator = await town.operator()
    second = await town.officer("Luh Operator", Role.OPERATOR, "51.02")
    perbekel, babinsa = await town.bongan()
    kapolsek = await town.officer("AKP Putu", Role.COMMANDER, TABANAN)
    wayan = await town.resident(home=BONGAN)
    await muted(town, wayan, kapolsek)
    await wayan.tap("⚖️ Saya keberatan")
    await wayan.sees("Mengapa Anda keberatan?")
    await wayan.send_photo()
    await wayan.sees("tulis keberatan Anda dengan kata-kata")
    await wayan.write("Itu tidak adil")
    await wayan.sees("sudah sampai ke pusat komando")
    other = await second.sees("Itu tidak adil")
    await operator.tap("❌ Tetap")
    await operator.sees("Tetap berlaku, menurut Made Operator")
    await second.sees("Tetap berlaku, menurut Made Operator")
    kept = await wayan.sees("jeda ini tetap berlaku")
    assert "sudah diputuskan" in (await second.tap_data(other, "m.keep:1")).text
    assert "sudah sampai ke pusat komando" in (await wayan.tap_data(kept, "m.object:1")).text
    assert await held_back(town, wayan)
    assert await audited(town) == ["muted", "mute-appealed", "mute-kept"]
    await town.settle()
    await hush(operator, second, perbekel, babinsa, kapolsek, wayan)


async def test_an_operator_lifts_a_mute_at_any_time_from_the_case(town: Town) -> None:
    """Without an objection, and after one that failed: the card has 🔊, and the person is told."""
    operator = await town.operator()
    perbekel, babinsa = await town.bongan()
    kapolsek = await town.officer("AKP Putu", Role.COMMANDER, TABANAN)
    wayan = await town.resident(home=BONGAN)
    await muted(town, wayan, kapolsek)
    await operator.tap("🗂 Tugas")
    tasks = await operator.sees("Kasus terbuka (1)")
    await operator.tap(tasks.buttons[0])
    card = await operator.sees("Pelapor dibisukan sampai")
    await operator.tap("🔊 Cabut bisukan", on=card)
    await wayan.sees("Anda bisa melapor lagi")
    await kapolsek.sees("mejaguran")
    await town.settle()
    assert "🔇 Bisukan pelapor" in card.buttons
    assert "berakhir" in (await operator.tap_data(card, "m.lift:1")).text
    await hush(operator, perbekel, babinsa, kapolsek)


async def test_a_confidential_reporter_is_muted_without_being_known(town: Town) -> None:
    """Neither the commander's side nor the operator's carries the name, nor does the audit carry the account."""
    operator = await town.operator()
    kapolsek = await town.officer("AKP Putu", Role.COMMANDER, TABANAN)
    wayan = await town.resident("Wayan Rahasia", home=BONGAN)
    await wayan.write(BRIBE)
    await wayan.tap("✅ Kirim")
    await wayan.sees("Terkirim")
    await kapolsek.sees("amplop")
    await kapolsek.tap("🔇 Bisukan pelapor")
    await kapolsek.sees("Belum ada laporannya yang dinyatakan tidak benar")
    await kapolsek.tap("30 hari")
    await kapolsek.sees("Apa alasannya")
    await kapolsek.write("Isinya caci maki")
    await kapolsek.sees("Pelapor dibisukan sampai")
    await wayan.sees("Isinya caci maki")
    await wayan.tap("⚖️ Saya keberatan")
    await wayan.sees("Mengapa Anda keberatan?")
    await wayan.write("Saya hanya marah karena tidak didengar")
    await wayan.sees("sudah sampai ke pusat komando")
    appeal = await operator.sees("Saya hanya marah")
    assert appeal.protected
    assert "Pelapor dirahasiakan" in appeal.text
    await town.settle()
    for message in (*kapolsek.chat, *operator.chat):
        assert "Wayan Rahasia" not in message.text
    async with town.database.reads() as tx:
        for row in await tx.scalars(select(Audit).where(Audit.what.startswith("mute"))):
            assert row.actor_id != wayan.id
            assert str(wayan.id) not in str(row.detail)
    await hush(operator, kapolsek)


async def test_two_mutes_are_lifted_one_by_one_and_say_so(town: Town) -> None:
    """Each was placed by way of its own case and knows nothing of the other: no card links one person's reports."""
    perbekel, babinsa = await town.bongan()
    kapolsek = await town.officer("AKP Putu", Role.COMMANDER, TABANAN)
    wayan = await town.resident(home=BONGAN)
    await wayan.write("tabrak lari di depan spbu, korban luka")
    await wayan.tap("✅ Kirim")
    await wayan.sees("Terkirim")
    first = await kapolsek.sees("tabrak lari")
    await muted(town, wayan, kapolsek, "7 hari")
    assert "🔇 Bisukan pelapor" in first.buttons
    await kapolsek.tap("🔇 Bisukan pelapor", on=first)
    await kapolsek.tap("1 hari", on=first)
    await kapolsek.sees("Apa alasannya")
    await kapolsek.write("Sama saja")
    await wayan.sees("Sama saja")
    await kapolsek.tap("🔊 Cabut bisukan", on=first)
    await wayan.sees("Jeda yang lain masih berlaku sampai")
    assert await held_back(town, wayan)
    await town.settle()
    await hush(perbekel, babinsa, kapolsek, wayan)


async def test_those_who_handle_the_case_cannot_mute_and_forged_taps_are_refused(town: Town) -> None:
    """By the powers of the presser now, whatever the callback data says; each refusal is in the audit."""
    operator = await town.operator()
    perbekel, babinsa = await town.bongan()
    kapolsek = await town.officer("AKP Putu", Role.COMMANDER, TABANAN)
    stranger = await town.officer("AKP Rai", Role.COMMANDER, "51.02.06")
    wayan = await town.resident(home=BONGAN)
    ayu = await town.resident("Ni Luh Ayu")
    await muted(town, wayan, kapolsek)
    card = await babinsa.sees("mejaguran")
    assert "🔇 Bisukan pelapor" not in card.buttons
    for who, data, words in (
        (babinsa, "c.mute:1", "tidak mencakup kasus ini"),
        (babinsa, "c.mutefor:1:7", "tidak mencakup kasus ini"),
        (babinsa, "m.lift:1", "tidak mencakup kasus ini"),
        (stranger, "c.mute:1", "bukan untuk akun Anda"),
        (stranger, "m.keep:1", "tidak mencakup kasus ini"),
        (wayan, "m.lift:1", "tidak mencakup kasus ini"),
        (wayan, "m.keep:1", "tidak mencakup kasus ini"),
        (ayu, "m.object:1", "tidak dikenal"),
        (ayu, "m.back:1", "tidak dikenal"),
        (operator, "m.lift:99", "tidak dikenal"),
        (operator, "m.keep:1", "sudah diputuskan"),
        (kapolsek, "c.mute:1", "sudah dibisukan sampai"),
    ):
        answer = await who.tap_data(who.chat[-1], data)
        assert words in answer.text, (who.name, data)
    assert await held_back(town, wayan)
    async with town.database.reads() as tx:
        refused = await tx.scalars(select(Audit).where(Audit.what == "refused"))
        assert len(list(refused)) == 10
        assert len(list(await tx.scalars(select(Mute)))) == 1
    await town.settle()
    await hush(operator, perbekel, babinsa, kapolsek)


async def test_nobody_lifts_the_mute_that_holds_them_back(town: Town) -> None:
    """An operator who reported as a resident does is judged by the others."""
    operator = await town.operator()
    perbekel, babinsa = await town.bongan()
    kapolsek = await town.officer("AKP Putu", Role.COMMANDER, TABANAN)
    await operator.write("ds bongan: " + BRAWL)
    await operator.sees("dari tulisan Anda")
    await muted(town, operator, kapolsek, written=True)
    for data in ("m.lift:1", "m.keep:1"):
        assert "tidak mencakup" in (await operator.tap_data(operator.chat[-1], data)).text
    assert await held_back(town, operator)
    await town.settle()
    await hush(operator, perbekel, babinsa)


async def test_days_nobody_offers_and_a_question_long_gone_mute_nobody(town: Town) -> None:
    """365 days by a forged tap, a length without the question, ⬅️ instead of a reason."""
    perbekel, babinsa = await town.bongan()
    kapolsek = await town.officer("AKP Putu", Role.COMMANDER, TABANAN)
    wayan = await town.resident(home=BONGAN)
    await wayan.write(BRAWL)
    await wayan.tap("✅ Kirim")
    await wayan.sees("Terkirim")
    card = await kapolsek.sees("mejaguran")
    assert "sudah lewat" in (await kapolsek.tap_data(card, "c.mutefor:1:7")).text
    await kapolsek.tap("🔇 Bisukan pelapor")
    await kapolsek.sees("Berapa lama")
    assert "tidak dikenal" in (await kapolsek.tap_data(card, "c.mutefor:1:365")).text
    await kapolsek.tap("30 hari")
    await kapolsek.sees("Apa alasannya")
    await kapolsek.tap("⬅️ Kembali")
    await town.settle()
    assert "🔇 Bisukan pelapor" in card.buttons
    assert not await held_back(town, wayan)
    await hush(perbekel, babinsa, kapolsek)


async def test_a_resident_for_whom_an_officer_wrote_is_not_muted_through_the_officer(town: Town) -> None:
    """The account belongs to the officer, whose reports for others must not stop."""
    perbekel, babinsa = await town.bongan()
    kapolsek = await town.officer("AKP Putu", Role.COMMANDER, TABANAN)
    await perbekel.write(BRAWL)
    await perbekel.tap("👥 Untuk warga")
    await perbekel.sees("Untuk warga, dengan izinnya")
    await perbekel.tap("✅ Kirim")
    await perbekel.sees("Terkirim")
    card = await kapolsek.sees("mejaguran")
    assert "🔇 Bisukan pelapor" not in card.buttons
    assert "tidak punya pelapor" in (await kapolsek.tap_data(card, "c.mute:1")).text
    await town.settle()
    await hush(perbekel, babinsa, kapolsek)
