"""Those who receive: acceptance, who was first, vacancies, those nobody can reach."""

from domain.roles import Role
from tests.town import BONGAN, TABANAN, Town

BRAWL = "ada ribut2 di br dinas kelod ds bongan, anak muda mejaguran"
KEDIRI = "51.02.06"


async def test_a_polisi_banjar_reports_for_a_resident_and_the_babinsa_gets_it(town: Town) -> None:
    """The card says that a resident speaks and who wrote it down; the officer's own desa is the place."""
    perbekel, babinsa = await town.bongan()
    officer = await town.officer("Aipda Gede", Role.BANJAR_OFFICER, BONGAN)
    await officer.write("pak tolong tiap malem ada yg mabuk di bale bengong deket pura, teriak2")
    await officer.sees("desa Anda")
    await officer.tap("👥 Untuk warga")
    await officer.sees("Untuk warga, dengan izinnya")
    await officer.tap("✅ Kirim")
    await officer.sees("Sudah sampai ke Babinsa Bongan")
    await babinsa.sees("Pelapor: warga, dituliskan oleh Aipda Gede")
    await perbekel.sees("Anda juga dapat mengambilnya")
    await officer.tap("🗂 Tugas")
    assert "TBN-" in (await officer.sees("Kasus terbuka (1)")).buttons[0]


async def test_second_acceptance_learns_who_was_first(town: Town) -> None:
    """Of two who may take a case the second is told who has it, and both cards say so."""
    _, babinsa = await town.bongan()
    bhabin = await town.officer("Aiptu Made", Role.BHABINKAMTIBMAS, BONGAN)
    wayan = await town.resident(home=BONGAN)
    await wayan.write(BRAWL)
    await wayan.tap("✅ Kirim")
    await wayan.sees("Babinsa Bongan")
    await babinsa.sees("mejaguran")
    card = await bhabin.sees("mejaguran")
    await babinsa.tap("✅ Terima")
    await babinsa.sees("Anda memegang kasus ini")
    answer = await bhabin.tap_data(card, "c.accept:1")
    assert answer.show_alert
    assert "Babinsa Bongan" in answer.text
    await bhabin.sees("Dipegang Babinsa Bongan")
    assert card.buttons == []
    await wayan.sees("Diterima oleh Babinsa Bongan")


async def test_told_officers_may_take_a_case_and_the_holder_changes(town: Town) -> None:
    """The bhabinkamtibmas is told and able to take it; the babinsa sees who has it now."""
    _, babinsa = await town.bongan()
    bhabin = await town.officer("Aiptu Made", Role.BHABINKAMTIBMAS, BONGAN)
    wayan = await town.resident(home=BONGAN)
    await wayan.write(BRAWL)
    await wayan.tap("✅ Kirim")
    await wayan.sees("Babinsa Bongan")
    await babinsa.sees("Untuk Anda")
    await bhabin.sees("Anda juga dapat mengambilnya")
    await bhabin.tap("✅ Terima")
    await bhabin.sees("Anda memegang kasus ini")
    await babinsa.sees("Dipegang Bhabinkamtibmas Bongan")
    await wayan.sees("Diterima oleh Bhabinkamtibmas Bongan")


async def test_a_vacant_desa_goes_to_the_kapolsek_at_once_and_the_hole_is_reported(town: Town) -> None:
    """Nobody in office in the desa: the kecamatan's commander holds it, the operator hears of the hole."""
    operator = await town.operator()
    kapolsek = await town.officer("AKP Putu", Role.COMMANDER, TABANAN, "Kapolsek Tabanan")
    wayan = await town.resident(home=BONGAN)
    await wayan.write("jalan bolong di depan sd")
    await wayan.tap("✅ Kirim")
    await wayan.sees("Sudah sampai ke Kapolsek Tabanan")
    await kapolsek.sees("Untuk Anda")
    await operator.sees("Perbekel Bongan kosong")
    await operator.sees("Bhabinkamtibmas Bongan kosong")


async def test_without_any_appointment_it_reaches_the_operator(town: Town) -> None:
    """No officer anywhere: the command centre itself holds the case."""
    operator = await town.operator()
    wayan = await town.resident(home=BONGAN)
    await wayan.write("jalan bolong di depan sd")
    await wayan.tap("✅ Kirim")
    await wayan.sees("Pusat Komando")
    await operator.sees("Untuk Anda")
    for _ in range(4):
        await operator.sees("kosong atau tidak bisa dihubungi")


async def test_a_case_that_finds_nobody_waits_for_the_first_who_can_be_reached(town: Town) -> None:
    """Not even an operator: the report is kept, and the first /start of somebody fit brings it to them."""
    wayan = await town.resident(home=BONGAN)
    await wayan.write("jalan bolong di depan sd")
    await wayan.tap("✅ Kirim")
    await wayan.sees("mencarikan petugas")
    operator = town.telegram.person("Made Operator", id=9001)
    await operator.write("/start")
    await operator.sees("Untuk Anda")
    await operator.sees("Om Swastiastu")
    await wayan.sees("Sudah sampai ke Pusat Komando")
    for _ in range(4):
        await operator.sees("kosong atau tidak bisa dihubungi")


async def test_an_officer_who_never_wrote_is_skipped(town: Town) -> None:
    """A bot cannot write first: an appointment counts from the first message of its holder."""
    await town.officer("I Ketut Arta", Role.PERBEKEL, BONGAN, arrives=False)
    kapolsek = await town.officer("AKP Putu", Role.COMMANDER, TABANAN)
    wayan = await town.resident(home=BONGAN)
    await wayan.write("jalan bolong di depan sd")
    await wayan.tap("✅ Kirim")
    await wayan.sees("Kapolsek Tabanan")
    await kapolsek.sees("Untuk Anda")


async def test_a_holder_who_blocks_the_bot_loses_the_case_to_the_next(town: Town) -> None:
    """Blocking is learnt at once: the case goes on, the reporter reads who has it, the operator is told."""
    operator = await town.operator()
    perbekel, _ = await town.bongan()
    kapolsek = await town.officer("AKP Putu", Role.COMMANDER, TABANAN)
    wayan = await town.resident(home=BONGAN)
    await wayan.write("jalan bolong di depan sd")
    await wayan.tap("✅ Kirim")
    await wayan.sees("Perbekel Bongan")
    await perbekel.sees("Untuk Anda")
    await perbekel.block()
    await kapolsek.sees("Untuk Anda")
    await wayan.sees("Sudah sampai ke Kapolsek Tabanan")
    await operator.sees("tidak bisa dihubungi lewat bot")
    await operator.sees("Perbekel Bongan kosong")
    await operator.sees("Bhabinkamtibmas Bongan kosong")


async def test_a_403_when_sending_reroutes_too(town: Town) -> None:
    """An account deleted at Telegram says nothing: the failed alert itself moves the case on."""
    await town.operator()
    _, babinsa = await town.bongan()
    bhabin = await town.officer("Aiptu Made", Role.BHABINKAMTIBMAS, BONGAN)
    kapolsek = await town.officer("AKP Putu", Role.COMMANDER, TABANAN)
    wayan = await town.resident(home=BONGAN)
    babinsa.deactivate()
    await wayan.write(BRAWL)
    await wayan.tap("✅ Kirim")
    await wayan.sees("Terkirim")
    await bhabin.sees("Untuk Anda")
    await kapolsek.sees("Pemegang: Bhabinkamtibmas Bongan")
    await town.settle()
    for message in town.telegram.unexpected():
        message.chat.unseen.clear()


async def test_a_grave_case_alerts_the_kecamatan_and_in_a_prone_one_the_kabupaten(town: Town) -> None:
    """GN goes to the Kapolsek at once; Kediri is prone, so the Kapolres hears of it as well."""
    kapolsek = await town.officer("AKP Putu", Role.COMMANDER, KEDIRI, "Kapolsek Kediri")
    kapolres = await town.officer("AKBP Agung", Role.COMMANDER, "51.02", "Kapolres Tabanan")
    babinsa = await town.officer("Sertu Rai", Role.BABINSA, "51.02.06.2014")
    ayu = await town.resident("Ni Luh Ayu", home="51.02.06.2014")
    await ayu.write("tabrak lari di depan spbu, korban luka")
    await ayu.tap("✅ Kirim")
    await ayu.sees("Babinsa Abian Tuwung")
    await babinsa.sees("Untuk Anda")
    await kapolsek.sees("Pemegang: Babinsa Abian Tuwung")
    await kapolres.sees("Pemegang: Babinsa Abian Tuwung")


async def test_open_cases_are_listed_most_urgent_first(town: Town) -> None:
    """🗂 Tugas: one row a case, a tap brings its card to the end of the chat."""
    _, babinsa = await town.bongan()
    wayan = await town.resident(home=BONGAN)
    for words in ("ada org tak dikenal mondar mandir poto2 rumah warga", BRAWL):
        await wayan.write(words)
        await wayan.tap("✅ Kirim")
        await wayan.sees("Babinsa Bongan")
        await babinsa.sees("Untuk Anda")
    await babinsa.tap("🗂 Tugas")
    tasks = await babinsa.sees("Kasus terbuka (2)")
    assert [label[:1] for label in tasks.buttons[:2]] == ["🟠", "🟢"]
    await babinsa.tap(tasks.buttons[0])
    await babinsa.sees("mejaguran")


async def test_a_reply_to_the_card_that_asks_is_the_answer(town: Town) -> None:
    """An officer who replies to the card with what was done settles the case; nothing goes astray."""
    perbekel, _ = await town.bongan()
    wayan = await town.resident(home=BONGAN)
    await wayan.write("jalan bolong di depan sd")
    await wayan.tap("✅ Kirim")
    await wayan.sees("Perbekel Bongan")
    card = await perbekel.sees("Untuk Anda")
    await perbekel.tap("✔️ Selesai")
    await perbekel.sees("Apa yang sudah dilakukan?")
    await perbekel.reply(card, "Sudah ditambal")
    await perbekel.sees("Selesai oleh")
    await wayan.sees("Sudah ditambal")


async def test_the_residents_name_is_asked_and_may_be_left_out(town: Town) -> None:
    """An officer who writes for a resident may name them; the card then says both."""
    perbekel, _ = await town.bongan()
    officer = await town.officer("Aipda Gede", Role.BANJAR_OFFICER, BONGAN)
    await officer.write("jalan bolong di depan sd")
    await officer.sees("desa Anda")
    await officer.tap("👥 Untuk warga")
    await officer.sees("Siapa nama warganya?")
    await officer.write("Ni Ketut Sari")
    await officer.sees("Untuk Ni Ketut Sari, dengan izinnya")
    await officer.tap("✅ Kirim")
    await officer.sees("Perbekel Bongan")
    await perbekel.sees("Pelapor: Ni Ketut Sari, dituliskan oleh Aipda Gede")
