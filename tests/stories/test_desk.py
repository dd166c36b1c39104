"""🗂 Tugas: what is open for me, most urgent and oldest first, a page at a time."""

from datetime import timedelta

from domain.roles import Role
from simulator.person import Person
from tests.town import BONGAN, TABANAN, Town

HOLE = "jalan bolong nomor"
BRAWL = "ada ribut2 di br dinas kelod ds bongan, anak muda mejaguran, satu orang luka"
KEDIRI_DESA = "51.02.06.2014"


async def office(town: Town, reports: int = 1) -> tuple[Person, Person]:
    """The perbekel of Bongan with so many holes in the road; the reporter. Reports come from several people."""
    perbekel = await town.officer("I Ketut Arta", Role.PERBEKEL, BONGAN)
    wayan = await town.resident(home=BONGAN)
    for number in range(reports):
        who = wayan if number == 0 else await town.resident(f"Warga {number}", home=BONGAN)
        await who.write(f"{HOLE} {number}")
        if number:
            await who.tap("📝 Ini lain")
        await who.tap("✅ Kirim")
        await who.sees("Sudah sampai ke Perbekel Bongan")
        town.clock.move(timedelta(seconds=1))
    await town.hush()
    return perbekel, wayan


async def test_pages_hold_eight_and_turn_in_place(town: Town) -> None:
    """Ten cases: two pages of one card, the oldest first."""
    perbekel, _ = await office(town, 10)
    await perbekel.tap("🗂 Tugas")
    first = await perbekel.sees("Kasus terbuka (10)")
    assert "Halaman 1 dari 2" in first.text
    rows = [label for label in first.buttons if "TBN-" in label]
    assert [label.split("·")[0][-6:-1] for label in rows] == [f"{number:05}" for number in range(1, 9)]
    await perbekel.tap("▶️ Berikutnya")
    second = await perbekel.sees("Halaman 2 dari 2")
    assert second is first
    assert len([label for label in second.buttons if "TBN-" in label]) == 2
    assert "▶️ Berikutnya" not in second.buttons
    await perbekel.tap("◀️ Sebelumnya")
    await perbekel.sees("Halaman 1 dari 2")


async def test_a_page_that_is_gone_shows_the_last_there_is(town: Town) -> None:
    """An old button, or a forged one."""
    perbekel, _ = await office(town, 2)
    await perbekel.tap("🗂 Tugas")
    desk = await perbekel.sees("Kasus terbuka (2)")
    await perbekel.tap_data(desk, "t.page:999999:all")
    await town.settle()
    assert "Halaman 1 dari 1" in desk.text
    answer = await perbekel.tap_data(desk, "t.page:0:secret")
    assert "tidak dikenal" in answer.text


async def test_filters_narrow_by_state_holder_urgency_and_lateness(town: Town) -> None:
    """● marks the one that is on; a filter that leaves nothing says so."""
    perbekel, _ = await office(town, 3)
    await perbekel.tap("🗂 Tugas")
    desk = await perbekel.sees("Kasus terbuka (3)")
    assert "● Semua" in desk.buttons
    await perbekel.tap(next(label for label in desk.buttons if "00002" in label))
    await perbekel.sees(f"{HOLE} 1")
    await perbekel.tap("✅ Terima")
    await perbekel.sees("Anda memegang kasus ini")
    await perbekel.tap("Menunggu", on=desk)
    await perbekel.sees("Kasus terbuka (2)")
    await perbekel.tap("Saya pegang", on=desk)
    await perbekel.sees("Kasus terbuka (3)")
    await perbekel.tap("🔴 Berat", on=desk)
    await perbekel.sees("Tidak ada kasus terbuka")
    await town.hush()


async def test_overdue_cases_are_marked_as_the_clock_moves(town: Town) -> None:
    """Three days for a piece of information; then ⏰, in the row, in the head, and under its own filter."""
    perbekel, _ = await office(town)
    await perbekel.tap("🗂 Tugas")
    desk = await perbekel.sees("Terlambat: 0")
    assert not desk.buttons[0].startswith("⏰")
    town.clock.move(timedelta(days=3, minutes=5))
    await perbekel.tap("🗂 Tugas")
    desk = await perbekel.sees("Terlambat: 1")
    assert desk.buttons[0].startswith("⏰")
    await perbekel.tap(desk.buttons[0])
    await perbekel.sees("Untuk Anda")
    await perbekel.tap("✅ Terima")
    await perbekel.sees("Anda memegang kasus ini")
    await perbekel.tap("⏰ Terlambat", on=desk)
    await perbekel.sees("Tidak ada kasus terbuka")
    await town.hush()


async def test_grave_cases_come_first(town: Town) -> None:
    """Urgency before age."""
    await office(town)
    babinsa = await town.officer("Sertu Rai", Role.BABINSA, BONGAN)
    ayu = await town.resident("Ni Luh Ayu", home=BONGAN)
    await town.file(ayu, BRAWL, "Babinsa Bongan")
    await babinsa.sees("Untuk Anda")
    await babinsa.tap("🗂 Tugas")
    desk = await babinsa.sees("Kasus terbuka (2)")
    assert "00002" in desk.buttons[0]
    await town.hush()


async def test_officers_see_only_what_they_may_take(town: Town) -> None:
    """Another desa's cases and confidential ones are not on the desk; the kecamatan's commander sees all of his."""
    perbekel, _ = await office(town)
    other = await town.officer("I Nyoman", Role.PERBEKEL, KEDIRI_DESA)
    kapolsek = await town.officer("AKP Putu", Role.COMMANDER, TABANAN, "Kapolsek Tabanan")
    danramil = await town.officer("Kapten Rai", Role.COMMANDER, TABANAN, "Danramil Tabanan")
    ayu = await town.resident("Ni Luh Ayu", home=BONGAN)
    await ayu.write("lampu jalan mati")
    await ayu.tap("🙈 Rahasia")
    await ayu.sees("Rahasia: hanya dibaca polisi")
    await ayu.tap("✅ Kirim")
    await ayu.sees("Kapolsek Tabanan")
    await town.hush()
    for person, count in ((perbekel, 1), (danramil, 1), (kapolsek, 2)):
        await person.tap("🗂 Tugas")
        await person.sees(f"Kasus terbuka ({count})")
    await other.tap("🗂 Tugas")
    await other.sees("Tidak ada kasus terbuka")
    wayan = await town.resident("Orang Lain")
    await wayan.write("/tugas")
    await wayan.sees("Tidak ada kasus terbuka")
    await town.hush()


async def test_a_card_that_was_never_shown_opens_with_what_hangs_on_it_and_stays_up_to_date(town: Town) -> None:
    """The commander looks in, may take it, and sees who has it from then on."""
    perbekel, wayan = await office(town)
    kapolsek = await town.officer("AKP Putu", Role.COMMANDER, TABANAN, "Kapolsek Tabanan")
    await kapolsek.tap("🗂 Tugas")
    desk = await kapolsek.sees("Kasus terbuka (1)")
    await kapolsek.tap(desk.buttons[0])
    card = await kapolsek.sees(HOLE)
    assert "✅ Terima" in card.buttons
    await perbekel.tap("✅ Terima", on=next(m for m in perbekel.chat if HOLE in m.text))
    await kapolsek.sees("Dipegang Perbekel Bongan")
    assert "✅ Terima" not in card.buttons
    await wayan.sees("Diterima oleh Perbekel Bongan")
    await town.hush()


async def test_a_case_that_ended_leaves_the_desk(town: Town) -> None:
    """Open cases only; the old row opens the card as it is now."""
    perbekel, _ = await office(town)
    await perbekel.tap("🗂 Tugas")
    desk = await perbekel.sees("Kasus terbuka (1)")
    row = desk.buttons[0]
    await perbekel.tap(row)
    await perbekel.sees("Untuk Anda")
    await perbekel.tap("✔️ Selesai")
    await perbekel.tap("⏭ Tanpa catatan")
    await perbekel.sees("Selesai oleh")
    await perbekel.tap(row, on=desk)
    await perbekel.sees("Selesai oleh")
    await perbekel.tap("🗂 Tugas")
    await perbekel.sees("Tidak ada kasus terbuka")
    await town.hush()
