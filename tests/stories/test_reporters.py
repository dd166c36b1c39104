"""Those who report: every way to say what and where, and what becomes of it."""

from datetime import timedelta
from pathlib import Path

import pytest

from domain.roles import Role
from simulator.person import Person
from tests.conftest import Start
from tests.town import BONGAN, TABANAN, Town

BOUNDARIES = Path(__file__).parents[3] / "shared" / "territory" / "desa.geojson"
BERABAN_KEDIRI = "51.02.06.2004"


async def test_with_the_home_desa_known_a_report_is_two_actions(town: Town) -> None:
    """The first report makes its desa home; the second needs only the words and Kirim."""
    perbekel, _ = await town.bongan()
    wayan = await town.resident()
    await wayan.write("lampu jalan mati sudah seminggu")
    await wayan.sees("Di mana kejadiannya?")
    await wayan.write("bongan")
    await wayan.sees("Bongan, Kec. Tabanan")
    await wayan.tap("✅ Kirim")
    await wayan.sees("TBN-")
    await wayan.write("sampah menumpuk di pinggir jalan")
    await wayan.sees("desa Anda")
    await wayan.tap("✅ Kirim")
    await wayan.sees("Perbekel Bongan")
    await perbekel.sees("lampu jalan")
    await perbekel.sees("sampah menumpuk")


async def test_an_ambiguous_desa_is_asked_back(town: Town) -> None:
    """Two desa are called Beraban: both are offered, one tap decides."""
    perbekel = await town.officer("I Nyoman", Role.PERBEKEL, BERABAN_KEDIRI)
    wayan = await town.resident()
    await wayan.write("lampu jalan mati")
    await wayan.sees("Di mana kejadiannya?")
    await wayan.write("beraban")
    card = await wayan.sees("Desa yang mana?")
    assert {"Beraban, Kec. Kediri", "Beraban, Kec. Selemadeg Timur"} <= set(card.buttons)
    await wayan.tap("Beraban, Kec. Kediri")
    await wayan.sees("Sudah benar?")
    await wayan.tap("✅ Kirim")
    await wayan.sees("Perbekel Beraban")
    await perbekel.sees("lampu jalan mati")


async def test_kecamatan_then_desa_by_buttons(town: Town) -> None:
    """🏘 Pilih desa turns the card into the ten kecamatan, then into the desa of one."""
    wayan = await town.resident()
    await wayan.write("lampu jalan mati")
    card = await wayan.sees("Di mana kejadiannya?")
    await wayan.tap("🏘 Pilih desa")
    assert await wayan.sees("Kecamatan mana?") is card
    await wayan.tap("Selemadeg Timur")
    assert await wayan.sees("Desa mana di Kecamatan Selemadeg Timur?") is card
    await wayan.tap("Megati")
    assert await wayan.sees("Megati, Kec. Selemadeg Timur") is card


async def test_a_place_named_in_the_words_is_taken_up(town: Town) -> None:
    """ "ds bongan" inside the report answers where, and can still be changed."""
    wayan = await town.resident()
    await wayan.write("jalan bolong di br dinas kelod ds bongan")
    await wayan.sees("dari tulisan Anda")


async def test_a_shared_location_offers_the_nearest_desa_without_boundaries(town: Town) -> None:
    """📍 Bagikan lokasi asks the phone; without a boundary file the person confirms the desa."""
    perbekel, _ = await town.bongan()
    wayan = await town.resident()
    await wayan.write("lampu jalan mati")
    await wayan.sees("Di mana kejadiannya?")
    await wayan.tap("📍 Lokasi")
    await wayan.sees("Tekan 📍 Bagikan lokasi")
    await wayan.tap("📍 Bagikan lokasi", location=(-8.5630, 115.1060))
    await wayan.sees("Desa yang mana?")
    await wayan.tap("Bongan, Kec. Tabanan")
    await wayan.sees("titik peta ada")
    await wayan.tap("✅ Kirim")
    await wayan.sees("Perbekel Bongan")
    await perbekel.sees("lampu jalan mati")
    pin = await perbekel.sees("", media="venue")
    assert pin.content["venue"]["location"]["latitude"] == pytest.approx(-8.5630)


async def test_a_location_outside_the_regency_is_said_kindly(town: Town) -> None:
    """Denpasar is not ours: 110 is named, what was written stays."""
    wayan = await town.resident()
    await wayan.write("lampu jalan mati")
    await wayan.sees("Di mana kejadiannya?")
    await wayan.share_location(-8.65, 115.2167)
    await wayan.sees("di luar Kabupaten Tabanan")
    await wayan.write("bongan")
    card = await wayan.sees("Bongan, Kec. Tabanan")
    assert "lampu jalan mati" in card.text


@pytest.mark.skipif(not BOUNDARIES.is_file(), reason="no boundary file beside the project")
async def test_with_boundaries_the_desa_is_known_and_asked_only_near_a_border(start: Start) -> None:
    """A pin well inside Bongan needs no question."""
    async with start(boundaries=BOUNDARIES) as town:
        wayan = await town.resident()
        await wayan.write("lampu jalan mati")
        await wayan.sees("Di mana kejadiannya?")
        await wayan.share_location(-8.5630, 115.1060)
        await wayan.sees("Bongan, Kec. Tabanan, titik peta ada")
        await wayan.share_location(-8.5416, 115.1725)
        await wayan.sees("di luar Kabupaten Tabanan")


async def test_an_album_is_one_draft_and_reaches_the_holder_as_an_album(town: Town) -> None:
    """Several updates, one card; the evidence follows the case card with the number and no name."""
    perbekel, _ = await town.bongan()
    wayan = await town.resident(home=BONGAN)
    await wayan.send_album(["photo", "photo", "video"], caption="sampah menumpuk di pinggir jalan")
    card = await wayan.sees("2 foto, 1 video")
    assert [message for message in wayan.chat if "Draf laporan" in message.text] == [card]
    await wayan.tap("✅ Kirim")
    await wayan.sees("Perbekel Bongan")
    await perbekel.sees("3 lampiran")
    await perbekel.sees("TBN-", media="photo")
    await perbekel.sees("", media="photo")
    await perbekel.sees("", media="video")


async def test_a_voice_note_alone_is_a_report(town: Town) -> None:
    """Whoever cannot write can speak."""
    perbekel, _ = await town.bongan()
    wayan = await town.resident(home=BONGAN)
    await wayan.send_voice()
    await wayan.sees("1 rekaman suara")
    await wayan.tap("✅ Kirim")
    await wayan.sees("Perbekel Bongan")
    await perbekel.sees("tanpa tulisan")
    await perbekel.sees("TBN-", media="voice")


async def test_kind_and_urgency_can_be_changed_and_are_never_lowered_by_words(town: Town) -> None:
    """What a person chose stands, whatever they write afterwards."""
    perbekel, babinsa = await town.bongan()
    wayan = await town.resident(home=BONGAN)
    await wayan.write("ada yg aneh di pantai")
    await wayan.sees("Sudah benar?")
    await wayan.tap("🏷 Jenis")
    await wayan.sees("Apa jenisnya")
    await wayan.tap("🔴 Nyawa terancam sekarang")
    await wayan.sees("DARURAT")
    await wayan.tap("🏷 Jenis")
    await wayan.sees("Apa jenisnya")
    await wayan.tap("Bencana, kebakaran")
    await wayan.sees("Bencana, kebakaran · 🔴 DARURAT")
    await wayan.write("sudah aman kok")
    await wayan.sees("Bencana, kebakaran · 🔴 DARURAT")
    await wayan.tap("✅ Kirim")
    await wayan.sees("Babinsa Bongan")
    await babinsa.sees("DARURAT")
    await perbekel.sees("Anda juga dapat mengambilnya")


async def test_an_emergency_names_110_first_and_sends_on_one_tap(town: Town) -> None:
    """🚨 Darurat with the home desa known: one tap, and Kapolsek and Kapolres hear of it at once."""
    perbekel, babinsa = await town.bongan()
    kapolsek = await town.officer("AKP Putu", Role.COMMANDER, TABANAN)
    kapolres = await town.officer("AKBP Agung", Role.COMMANDER, "51.02")
    wayan = await town.resident(home=BONGAN)
    await wayan.tap("🚨 Darurat")
    card = await wayan.sees("Telepon 110")
    assert card.text.index("110") < card.text.index("Kec. Tabanan")
    await wayan.tap("✅ Kirim")
    await wayan.sees("Terkirim")
    for who in (babinsa, kapolsek, kapolres, perbekel):
        await who.sees("DARURAT")


async def test_a_confidential_report_never_shows_on_the_desa_side(town: Town) -> None:
    """Vote buying goes past perbekel and babinsa to the Kapolsek, who does not see the name."""
    perbekel, babinsa = await town.bongan()
    kapolsek = await town.officer("AKP Putu", Role.COMMANDER, TABANAN)
    wayan = await town.resident("Wayan Rahasia", home=BONGAN)
    await wayan.write("ada yg bagi2 amplop 100rb dirumah pak X, disuruh coblos no sekian. sy takut ketahuan lapor")
    await wayan.sees("Rahasia: hanya dibaca polisi")
    await wayan.tap("✅ Kirim")
    await wayan.sees("Bawaslu")
    card = await kapolsek.sees("Pelapor dirahasiakan")
    assert "Wayan Rahasia" not in card.text
    await perbekel.sees_nothing()
    await babinsa.sees_nothing()


async def test_secrecy_can_be_chosen_and_turns_the_case_to_the_police(town: Town) -> None:
    """🙈 Rahasia on an ordinary report: the bhabinkamtibmas gets it, not the perbekel."""
    perbekel, _ = await town.bongan()
    bhabin = await town.officer("Aiptu Made", Role.BHABINKAMTIBMAS, BONGAN)
    wayan = await town.resident(home=BONGAN)
    await wayan.write("jalan bolong di depan sd")
    await wayan.sees("Sudah benar?")
    await wayan.tap("🙈 Rahasia")
    await wayan.sees("Rahasia: hanya dibaca polisi")
    await wayan.tap("✅ Kirim")
    await wayan.sees("Bhabinkamtibmas Bongan")
    await bhabin.sees("Pelapor dirahasiakan")
    await perbekel.sees_nothing()


async def test_a_complaint_about_the_kapolsek_goes_one_level_up(town: Town) -> None:
    """Whoever is accused never sees it."""
    kapolsek = await town.officer("AKP Putu", Role.COMMANDER, TABANAN, "Kapolsek Tabanan")
    kapolres = await town.officer("AKBP Agung", Role.COMMANDER, "51.02", "Kapolres Tabanan")
    wayan = await town.resident(home=BONGAN)
    await wayan.write("kapolsek terima suap dari bandar tajen, mohon ditindak")
    await wayan.tap("🏷 Jenis")
    await wayan.tap("Keluhan atas petugas")
    await wayan.sees("Keluhan atas petugas")
    await wayan.tap("✅ Kirim")
    await wayan.sees("Kapolres Tabanan")
    await kapolres.sees("Untuk Anda")
    await kapolsek.sees_nothing()
    for message in town.telegram.unexpected():
        message.chat.unseen.clear()


async def test_not_settled_reopens_and_the_holder_is_told(town: Town) -> None:
    """👎 puts the case back on the holder's desk with a sound."""
    perbekel, wayan = await _resolved(town)
    await wayan.tap("👎 Belum")
    await wayan.sees("Dibuka lagi")
    await perbekel.sees("Pelapor bilang belum beres")
    await perbekel.tap("✅ Terima")
    await perbekel.sees("Anda memegang kasus ini")
    await wayan.sees("Diterima")


async def test_no_answer_in_three_days_closes_the_case(town: Town) -> None:
    """Silence after "Sudah beres?" is taken for yes, late enough to be sure."""
    perbekel, wayan = await _resolved(town)
    town.clock.move(timedelta(days=3, minutes=1))
    await wayan.sees("Ditutup", within=15)
    await perbekel.sees("Ditutup")


async def test_more_can_be_added_and_reaches_the_holder(town: Town) -> None:
    """➕ Tambah info: the next message goes onto the case, pictures too."""
    perbekel, _ = await town.bongan()
    wayan = await town.resident(home=BONGAN)
    await wayan.write("jalan bolong di depan sd")
    await wayan.tap("✅ Kirim")
    await wayan.sees("Perbekel Bongan")
    await perbekel.sees("jalan bolong")
    await wayan.tap("➕ Tambah info")
    await wayan.sees("Apa yang mau ditambahkan?")
    await wayan.send_photo(caption="ini fotonya, makin dalam")
    await wayan.sees("TBN-")
    await perbekel.sees("makin dalam", media="photo")
    await perbekel.sees("1 lampiran")


async def test_a_report_can_be_withdrawn_and_taken_back(town: Town) -> None:
    """✖️ Tarik laporan closes the holder's card; a slip of the thumb is undone with one tap."""
    perbekel, _ = await town.bongan()
    wayan = await town.resident(home=BONGAN)
    await wayan.write("jalan bolong di depan sd")
    await wayan.tap("✅ Kirim")
    await wayan.sees("Perbekel Bongan")
    await perbekel.sees("jalan bolong")
    await wayan.tap("✖️ Tarik laporan")
    await wayan.sees("Anda menarik laporan ini")
    await perbekel.sees("Ditarik oleh pelapor")
    await wayan.tap("↩️ Batal menarik")
    await wayan.sees("Dibuka lagi")
    await perbekel.sees("belum beres")


async def test_a_draft_is_discarded_and_its_old_card_says_so(town: Town) -> None:
    """✖️ Batal throws the draft away; Kirim on an old card then files nothing."""
    wayan = await town.resident(home=BONGAN)
    await wayan.write("jalan bolong di depan sd")
    card = await wayan.sees("Sudah benar?")
    await wayan.tap("✖️ Batal")
    await wayan.sees("Draf dibuang")
    answer = await wayan.tap_data(card, "d.send:1")
    assert "sudah dibuang" in answer.text


async def test_send_tapped_twice_files_once(town: Town) -> None:
    """The second tap is told the number of the first."""
    perbekel, _ = await town.bongan()
    wayan = await town.resident(home=BONGAN)
    await wayan.write("jalan bolong di depan sd")
    card = await wayan.sees("Sudah benar?")
    await wayan.tap_data(card, "d.send:1", wait=False)
    answer = await wayan.tap_data(card, "d.send:1")
    assert "TBN-" in answer.text
    await wayan.sees("Perbekel Bongan")
    await perbekel.sees("jalan bolong")
    await perbekel.sees_nothing()


async def test_my_reports_are_listed_and_opened(town: Town) -> None:
    """📋 Laporan saya: number, kind, place and state; a tap brings the card to the end of the chat."""
    perbekel, _ = await town.bongan()
    wayan = await town.resident(home=BONGAN)
    await wayan.tap("📋 Laporan saya")
    await wayan.sees("Belum ada laporan")
    await wayan.write("jalan bolong di depan sd")
    await wayan.tap("✅ Kirim")
    await wayan.sees("Perbekel Bongan")
    await perbekel.sees("jalan bolong")
    await wayan.tap("📋 Laporan saya")
    found = await wayan.sees("Laporan Anda (1)")
    await wayan.tap(found.buttons[0])
    await wayan.sees("Terkirim")


async def test_an_english_speaker_is_served_in_english(town: Town) -> None:
    """Visitors' phones speak English, and /bahasa changes it."""
    perbekel, _ = await town.bongan()
    anna = town.telegram.person("Anna Berg", language="en")
    await anna.write("/start")
    await anna.sees("In danger now?")
    await anna.write("there is a big hole in the road in front of the school")
    await anna.sees("Where is it?")
    await anna.write("desa bongan")
    await anna.sees("Is this right?")
    await anna.tap("✅ Send")
    await anna.sees("It has reached Perbekel Bongan")
    await perbekel.sees("hole in the road")
    await anna.write("/bahasa")
    await anna.sees("Which language")
    await anna.tap("🇮🇩 Bahasa Indonesia")
    await anna.sees("bahasa Indonesia")


async def test_what_cannot_be_used_is_said_kindly(town: Town) -> None:
    """Stickers, contacts and unknown commands get an answer and start nothing."""
    wayan = await town.resident()
    await wayan.send_sticker()
    await wayan.sees("belum bisa saya teruskan")
    await wayan.write("/tidakada")
    await wayan.sees("tidak saya kenal")
    await wayan.write("/bantuan")
    await wayan.sees("Cara melapor")


async def test_hostile_text_is_data(town: Town) -> None:
    """Markup, right-to-left and 4096 emoji arrive as they were written, cut with a mark and never lost."""
    perbekel, _ = await town.bongan()
    wayan = await town.resident(home=BONGAN)
    await wayan.write("<b>jalan</b> bolong & rusak </blockquote> \u202eמשהו\u202c")
    await wayan.sees("<b>jalan</b> bolong & rusak </blockquote>")
    await wayan.write("🕳" * 2048)
    await wayan.sees("(dipotong)")
    await wayan.tap("✅ Kirim")
    await wayan.sees("Perbekel Bongan")
    await perbekel.sees("(dipotong)")
    parts = [await perbekel.sees("tulisan lengkap"), await perbekel.sees("tulisan lengkap")]
    assert sum(part.text.count("🕳") for part in parts) == 2048


async def _resolved(town: Town) -> tuple[Person, Person]:
    """A case the perbekel says is settled, and its reporter, who is asked."""
    perbekel, _ = await town.bongan()
    wayan = await town.resident(home=BONGAN)
    await wayan.write("jalan bolong di depan sd")
    await wayan.tap("✅ Kirim")
    await wayan.sees("Perbekel Bongan")
    await perbekel.sees("jalan bolong")
    await perbekel.tap("✔️ Selesai")
    await perbekel.sees("Apa yang sudah dilakukan?")
    await perbekel.tap("⏭ Tanpa catatan")
    await perbekel.sees("Selesai oleh")
    await wayan.sees("Sudah beres?")
    return perbekel, wayan


async def test_words_about_an_ended_report_reopen_it_or_begin_anew_as_the_person_says(town: Town) -> None:
    """A reply to a closed report is a draft that asks: open it again with this, or a new report?"""
    perbekel, wayan = await _resolved(town)
    await wayan.tap("👍 Sudah beres")
    card = await wayan.sees("Ditutup")
    await perbekel.sees("Ditutup")
    await wayan.reply(card, "lubangnya muncul lagi pak")
    await wayan.sees("Buka lagi TBN-")
    await wayan.tap("🔁 Buka lagi TBN-")
    await wayan.sees("Dibuka lagi")
    await wayan.sees("Sudah ditambahkan ke TBN-")
    await perbekel.sees("belum beres")
    await perbekel.sees("muncul lagi")
