"""Several people, one event: they follow one case, or say that theirs is another."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from domain.roles import Role
from simulator.person import Person
from storage.audit import Audit
from storage.cases import Case, Follower
from tests.town import BONGAN, Town

HOLE = "jalan bolong di depan sd"
SAME = "jalan bolong dalam sekali, ada yang jatuh"
DELOD_PEKEN = "51.02.05.2001"


async def reported(town: Town, words: str = HOLE) -> tuple[Person, Person]:
    perbekel = await town.officer("I Ketut Arta", Role.PERBEKEL, BONGAN)
    wayan = await town.resident(home=BONGAN)
    await town.file(wayan, words)
    await perbekel.sees("Untuk Anda")
    return perbekel, wayan


async def voices(town: Town) -> int:
    async with town.database.reads() as tx:
        return len((await tx.scalars(select(Follower))).all())


async def cases(town: Town) -> int:
    async with town.database.reads() as tx:
        return len((await tx.scalars(select(Case))).all())


async def test_a_second_witness_adds_weight_and_hears_the_outcome(town: Town) -> None:
    """The holder sees the count and what the witness has to show; the outcome comes to everybody."""
    perbekel, wayan = await reported(town)
    ayu = await town.resident("Ni Luh Ayu", home=BONGAN)
    await ayu.send_photo(caption=SAME)
    offer = await ayu.sees("Sudah ada laporan serupa")
    assert "Wayan" not in offer.text
    await ayu.tap("🙋 Saya juga melihat")
    await ayu.sees("Suara Anda menguatkan laporan itu")
    await perbekel.sees("1 orang lain juga melihat")
    word = await perbekel.sees("dari orang lain yang juga melihat")
    assert "ada yang jatuh" in word.text
    assert "Ayu" not in word.text
    await perbekel.sees("TBN-", media="photo")
    assert await cases(town) == 1
    await perbekel.tap("✔️ Selesai")
    await perbekel.write("Sudah ditambal")
    outcome = await ayu.sees("Sudah ditambal")
    assert "Ketut" not in outcome.text
    await wayan.sees("Sudah ditambal")
    await town.hush()


async def test_this_is_another_event_files_its_own_report(town: Town) -> None:
    """📝 Ini lain takes the offer away for good."""
    perbekel, _ = await reported(town)
    ayu = await town.resident("Ni Luh Ayu", home=BONGAN)
    await ayu.write(SAME)
    await ayu.sees("Sudah ada laporan serupa")
    await ayu.tap("📝 Ini lain")
    card = await ayu.sees("Sudah benar?")
    assert "serupa" not in card.text
    await ayu.tap("✅ Kirim")
    await ayu.sees("Sudah sampai ke Perbekel Bongan")
    await perbekel.sees("ada yang jatuh")
    assert await cases(town) == 2


@pytest.mark.parametrize(
    ("words", "home", "later"),
    [
        ("lampu jalan mati di depan pura, tolong ada air subak macet", BONGAN, timedelta(0)),
        (SAME, DELOD_PEKEN, timedelta(0)),
        (SAME, BONGAN, timedelta(hours=6, minutes=1)),
    ],
    ids=["another kind", "another desa", "later"],
)
async def test_what_is_far_in_kind_place_or_time_is_not_offered(
    town: Town, words: str, home: str, later: timedelta
) -> None:
    """500 m or the same desa, six hours, one kind."""
    _, wayan = await reported(town, SAME if home != BONGAN or later else "ada anjing rabies gigit anak")
    town.clock.move(later)
    ayu = await town.resident("Ni Luh Ayu", home=home)
    await ayu.write(words)
    card = await ayu.sees("Sudah benar?")
    assert "serupa" not in card.text
    assert wayan
    await town.hush()


async def test_two_pins_in_one_desa_but_far_apart_are_two_events(town: Town) -> None:
    """Where both are known to the metre, the metres count."""
    perbekel = await town.officer("I Ketut Arta", Role.PERBEKEL, BONGAN)
    wayan = await town.resident()
    ayu = await town.resident("Ni Luh Ayu")
    budi = await town.resident("Budi")
    for person, place in ((wayan, (-8.5630, 115.1060)), (ayu, (-8.5700, 115.1060)), (budi, (-8.5640, 115.1061))):
        await person.write(HOLE)
        await person.sees("Di mana kejadiannya?")
        await person.share_location(*place)
        await person.sees("Desa yang mana?")
        await person.tap("Bongan, Kec. Tabanan")
        card = await person.sees("titik peta ada")
        assert ("serupa" in card.text) == (person is budi), person.name
        if person is wayan:
            await person.tap("✅ Kirim")
            await person.sees("Perbekel Bongan")
            await perbekel.sees("Untuk Anda")
    await town.hush()


async def test_confidential_cases_are_never_offered_nor_do_confidential_drafts_look(town: Town) -> None:
    """Nobody learns by writing alike that somebody reported in confidence."""
    bhabin = await town.officer("Aiptu Made", Role.BHABINKAMTIBMAS, BONGAN)
    wayan = await town.resident(home=BONGAN)
    await wayan.write(HOLE)
    await wayan.tap("🙈 Rahasia")
    await wayan.sees("Rahasia: hanya dibaca polisi")
    await wayan.tap("✅ Kirim")
    await bhabin.sees("TBN-")
    ayu = await town.resident("Ni Luh Ayu", home=BONGAN)
    await ayu.write(SAME)
    card = await ayu.sees("Sudah benar?")
    assert "serupa" not in card.text
    answer = await ayu.tap_data(card, "d.same:2:1")
    assert answer.show_alert
    assert await voices(town) == 0
    async with town.database.reads() as tx:
        assert (await tx.scalars(select(Audit).where(Audit.what == "refused"))).all()
    await town.hush()


async def test_a_case_far_away_cannot_be_followed_by_forged_data(town: Town) -> None:
    """Following would tell what became of it: only what was offered can be followed."""
    await reported(town)
    ayu = await town.resident("Ni Luh Ayu", home=DELOD_PEKEN)
    await ayu.write(SAME)
    card = await ayu.sees("Sudah benar?")
    answer = await ayu.tap_data(card, "d.same:2:1")
    assert answer.show_alert
    assert await voices(town) == 0
    await town.hush()


async def test_thirty_copies_from_one_person_count_as_one(town: Town) -> None:
    """One witness, however often; the holder is not flooded."""
    perbekel, _ = await reported(town)
    ayu = await town.resident("Ni Luh Ayu", home=BONGAN)
    for number in range(30):
        await ayu.write(f"{SAME} nomor {number}")
        await ayu.tap("🙋 Saya juga melihat")
        await ayu.sees("Suara Anda menguatkan")
    assert await voices(town) == 1
    await town.settle()
    card = next(m for m in perbekel.chat if HOLE in m.text)
    assert "1 orang lain juga melihat" in card.text
    assert sum("dari orang lain" in m.text for m in perbekel.chat) == 1
    await town.hush()


async def test_a_case_that_ended_meanwhile_is_not_followed_and_the_draft_stays(town: Town) -> None:
    """The tap came late: nothing that was written is thrown away."""
    perbekel, _ = await reported(town)
    ayu = await town.resident("Ni Luh Ayu", home=BONGAN)
    await ayu.write(SAME)
    await ayu.sees("Sudah ada laporan serupa")
    await perbekel.tap("✔️ Selesai")
    await perbekel.tap("⏭ Tanpa catatan")
    await perbekel.sees("Selesai oleh")
    answer = await ayu.tap("🙋 Saya juga melihat")
    assert "sudah dinyatakan selesai" in answer.text
    await ayu.tap("✅ Kirim")
    await ayu.sees("Perbekel Bongan")
    assert await cases(town) == 2
    await town.hush()


async def test_whom_a_case_is_about_is_not_offered_it(town: Town) -> None:
    """The accused must not learn of it, not even by writing something alike."""
    perbekel = await town.officer("I Ketut Arta", Role.PERBEKEL, BONGAN)
    babinsa = await town.officer("Serda Komang Rai", Role.BABINSA, BONGAN)
    wayan = await town.resident(home=BONGAN)
    await town.file(wayan, f"{HOLE}, kata serda komang rai dibiarkan saja")
    await perbekel.sees("Untuk Anda")
    await babinsa.write(SAME)
    card = await babinsa.sees("Sudah benar?")
    assert "serupa" not in card.text
    answer = await babinsa.tap_data(card, "d.same:2:1")
    assert answer.show_alert
    await town.hush()
    assert not any("TBN-" in m.text for m in babinsa.chat)


async def test_an_emergency_is_never_held_up_by_a_similar_case(town: Town) -> None:
    """🚨 asks nothing of the kind."""
    await reported(town)
    ayu = await town.resident("Ni Luh Ayu", home=BONGAN)
    await ayu.write(SAME)
    await ayu.sees("serupa")
    await ayu.tap("🚨 Darurat")
    card = await ayu.sees("Telepon 110")
    assert "serupa" not in card.text
    await town.hush()


async def test_own_open_report_takes_more_by_one_tap(town: Town) -> None:
    """➕ Tambahkan: no second case, the holder reads it at once."""
    perbekel, wayan = await reported(town)
    await wayan.write(SAME)
    card = await wayan.sees("Tambahan untuk laporan Anda")
    assert "serupa" not in card.text
    await wayan.tap("➕ Tambahkan ke TBN-")
    await wayan.sees("Sudah ditambahkan")
    await perbekel.sees("tambahan dari pelapor")
    assert await cases(town) == 1
    await town.hush()


async def test_merging_by_hand_leads_both_reporters_to_one_outcome(town: Town) -> None:
    """🔗 Gabung: the second becomes a duplicate; its reporter and its witnesses hear how the first ended."""
    perbekel, wayan = await reported(town)
    ayu = await town.resident("Ni Luh Ayu", home=BONGAN)
    await ayu.write(SAME)
    await ayu.tap("📝 Ini lain")
    await ayu.tap("✅ Kirim")
    await ayu.sees("Perbekel Bongan")
    second = await perbekel.sees("ada yang jatuh")
    budi = await town.resident("Budi", home=BONGAN)
    await budi.write("jalan bolong di dekat sekolah")
    await budi.tap("🙋 Saya juga melihat")
    await budi.sees("TBN-26-00002")
    await town.settle()
    await perbekel.tap("🔗 Gabung", on=second)
    await perbekel.sees("Digabung dengan laporan mana?")
    await perbekel.tap("TBN-26-00001")
    await perbekel.sees("Digabung dengan laporan lain")
    await perbekel.sees("2 orang lain juga melihat")
    duplicate = await ayu.sees("Digabung dengan laporan lain")
    assert "📝 Bukan kejadian yang sama" in duplicate.buttons
    await budi.sees("digabung dengan TBN-26-00001")
    first = next(m for m in perbekel.chat if HOLE in m.text)
    await perbekel.tap("✔️ Selesai", on=first)
    await perbekel.write("Sudah ditambal")
    for person in (wayan, ayu, budi):
        await person.sees("Sudah ditambal")
    await town.hush()


async def test_the_reporter_of_a_duplicate_says_it_was_another_event(town: Town) -> None:
    """📝 Bukan kejadian yang sama: the case is open again, and no longer a voice for the other."""
    perbekel, _ = await reported(town)
    ayu = await town.resident("Ni Luh Ayu", home=BONGAN)
    await ayu.write(SAME)
    await ayu.tap("📝 Ini lain")
    await ayu.tap("✅ Kirim")
    await ayu.sees("Perbekel Bongan")
    second = await perbekel.sees("ada yang jatuh")
    await perbekel.tap("🔗 Gabung", on=second)
    await perbekel.tap("TBN-26-00001")
    await ayu.sees("Digabung dengan laporan lain")
    await perbekel.sees("1 orang lain juga melihat")
    await ayu.tap("📝 Bukan kejadian yang sama")
    await ayu.sees("Dibuka lagi")
    await perbekel.sees("Pelapor bilang belum beres")
    await town.settle()
    assert await voices(town) == 0
    assert "juga melihat" not in next(m for m in perbekel.chat if HOLE in m.text).text
    await town.hush()


async def test_what_cannot_be_merged_is_said(town: Town) -> None:
    """Nothing else open here; or the other case ended between two taps."""
    perbekel, _ = await reported(town)
    answer = await perbekel.tap("🔗 Gabung")
    assert "Tidak ada laporan terbuka lain" in answer.text
    ayu = await town.resident("Ni Luh Ayu", home=BONGAN)
    await ayu.write(SAME)
    await ayu.tap("📝 Ini lain")
    await ayu.tap("✅ Kirim")
    second = await perbekel.sees("ada yang jatuh")
    await perbekel.tap("🔗 Gabung", on=second)
    await perbekel.sees("Digabung dengan laporan mana?")
    await ayu.sees("Perbekel Bongan")
    first = next(m for m in perbekel.chat if HOLE in m.text)
    await perbekel.tap_data(first, "c.nonote:1")
    answer = await perbekel.tap_data(second, "c.into:2:1")
    assert "sudah tidak ada" in answer.text
    await town.hush()
