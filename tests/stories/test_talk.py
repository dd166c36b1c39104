"""Reporter and responder speak about a case: asked, answered, replied to, edited; no name crosses."""

import pytest
from sqlalchemy import select

from domain.roles import Role
from simulator.person import Person
from storage.cases import Case, CaseEvent
from tests.town import BONGAN, Town

HOLE = "jalan bolong di depan sd"
NO_NAMES = ("Wayan", "Sudarma", "wayan_s", "Ketut", "Arta")


async def opened(town: Town) -> tuple[Person, Person]:
    """A case the perbekel has accepted; the perbekel and its reporter."""
    perbekel, _ = await town.bongan()
    wayan = await town.resident(home=BONGAN)
    await town.file(wayan, HOLE)
    await perbekel.sees(HOLE)
    await perbekel.tap("✅ Terima")
    await perbekel.sees("Anda memegang kasus ini")
    await wayan.sees("Diterima")
    return perbekel, wayan


async def asked(town: Town, question: str = "Di sebelah mana, Pak?") -> tuple[Person, Person]:
    perbekel, wayan = await opened(town)
    await perbekel.tap("💬 Tanya")
    await perbekel.sees("Apa yang ingin ditanyakan")
    await perbekel.write(question)
    await wayan.sees(question)
    await perbekel.sees("Anda memegang kasus ini")
    return perbekel, wayan


async def test_a_question_is_answered_by_the_next_message(town: Town) -> None:
    """💬 Tanya: the reporter reads who asks, and simply writes."""
    perbekel, wayan = await asked(town)
    question = wayan.chat[-1]
    assert question.text.startswith("💬 Perbekel Bongan bertanya tentang TBN-")
    await wayan.write("Di timur gerbang, dekat pohon mangga")
    answer = await perbekel.sees("jawaban pelapor")
    assert "timur gerbang" in answer.text
    assert all(name not in answer.text for name in NO_NAMES)
    await town.settle()
    assert not any("Draf" in message.text for message in wayan.chat)


async def test_a_question_is_answered_by_a_reply(town: Town) -> None:
    """Whoever replies to the question answers it, and what follows is a new report again."""
    perbekel, wayan = await asked(town)
    await wayan.reply(wayan.chat[-1], "Di timur gerbang")
    await perbekel.sees("jawaban pelapor")
    await wayan.write("lampu jalan mati di dekat pura desa")
    await wayan.sees("belum terkirim")
    await town.hush()


@pytest.mark.parametrize(
    ("send", "media"),
    [
        ("send_photo", "photo"),
        ("send_voice", "voice"),
        ("send_video", "video"),
        ("send_video_note", "video_note"),
        ("send_document", "document"),
    ],
)
async def test_pictures_recordings_and_files_pass_both_ways(town: Town, send: str, media: str) -> None:
    """What a person can send, the other side gets with the number of the case: by a copy without a name."""
    perbekel, wayan = await opened(town)
    await perbekel.tap("💬 Tanya")
    await perbekel.sees("Apa yang ingin ditanyakan")
    await getattr(perbekel, send)()
    question = await wayan.sees("", media=media)
    await getattr(wayan, send)()
    answer = await perbekel.sees("", media=media)
    await town.settle()
    for person, heading, copy in ((wayan, "bertanya tentang TBN-", question), (perbekel, "jawaban pelapor", answer)):
        assert any(heading in message.text for message in person.chat)
        assert copy.forward_origin is None
        assert all(name not in copy.text for name in NO_NAMES)
    await town.hush()


async def test_a_place_passes_both_ways_and_is_kept(town: Town) -> None:
    """A location arrives as a pin with the number; it becomes the place of a case that had none."""
    perbekel, wayan = await asked(town)
    await wayan.share_location(-8.5631, 115.1061)
    pin = await perbekel.sees("", media="venue")
    assert pin.content["venue"]["title"].startswith("TBN-")
    await perbekel.tap("💬 Tanya")
    await perbekel.share_location(-8.5640, 115.1065)
    await wayan.sees("", media="venue")
    async with town.database.reads() as tx:
        case = (await tx.scalars(select(Case))).one()
        assert case.lat == pytest.approx(-8.5631)
    await town.hush()


async def test_an_album_answers_as_a_whole_and_in_order(town: Town) -> None:
    """Several updates, one answer: none of its pictures begins a draft."""
    perbekel, wayan = await asked(town)
    await wayan.send_album(["photo", "video", "photo"], caption="ini tiga gambarnya")
    await perbekel.sees("ini tiga gambarnya", media="photo")
    await perbekel.sees("", media="video")
    await perbekel.sees("", media="photo")
    await town.settle()
    kinds = [kind for m in perbekel.chat for kind in ("photo", "video") if kind in m.content]
    assert kinds == ["photo", "video", "photo"]
    assert not any("Draf" in message.text for message in wayan.chat)
    await town.hush()


async def test_after_an_album_the_next_question_is_answered_by_the_next_message_too(town: Town) -> None:
    """What waited for the rest of an album does not stand in the way of a new question."""
    perbekel, wayan = await asked(town)
    await wayan.send_album(["photo", "photo"])
    await perbekel.sees("jawaban pelapor", media="photo")
    await perbekel.sees("", media="photo")
    await perbekel.tap("💬 Tanya")
    await perbekel.write("Sejak kapan?")
    await wayan.sees("Sejak kapan?")
    await wayan.write("Sejak kemarin pagi")
    await perbekel.sees("Sejak kemarin pagi")
    await town.hush()
    assert not any("Draf" in message.text for message in wayan.chat)


async def test_many_replies_arrive_in_the_order_they_were_written(town: Town) -> None:
    """Ten replies in a hurry, ten messages in order."""
    perbekel, wayan = await opened(town)
    card = next(m for m in wayan.chat if "TBN-" in m.text and "Diterima" in m.text)
    for number in range(10):
        await wayan.reply(card, f"tambahan nomor {number}.")
    for number in range(10):
        await perbekel.sees(f"nomor {number}.")
    said = [m.text.split("nomor ")[1] for m in perbekel.chat if "nomor " in m.text]
    assert said == [f"{number}." for number in range(10)]
    await town.hush()


async def test_both_sides_may_simply_reply_to_a_card_or_to_a_message_of_the_other(town: Town) -> None:
    """No button needed: card to card, message to message, as long as they like."""
    perbekel, wayan = await opened(town)
    card = next(m for m in perbekel.chat if "Anda memegang kasus ini" in m.text)
    await perbekel.reply(card, "Kami ke sana sore ini")
    word = await wayan.sees("Kami ke sana sore ini")
    assert word.text.startswith("💬 Perbekel Bongan, tentang TBN-")
    await wayan.reply(word, "Suksma, saya tunggu")
    back = await perbekel.sees("Suksma, saya tunggu")
    await perbekel.reply(back, "Baik")
    await wayan.sees("Baik")
    assert all(name not in word.text + back.text for name in NO_NAMES)
    await town.hush()


async def test_edits_of_words_follow_to_the_other_side_both_ways(town: Town) -> None:
    """The copy changes where it stands; its heading stays."""
    perbekel, wayan = await asked(town)
    question = next(m for m in perbekel.chat if m.text == "Di sebelah mana, Pak?")
    await perbekel.edit(question, "Di sebelah mana, Bu?")
    await wayan.sees("Di sebelah mana, Bu?")
    written = await wayan.write("Di timur gerbang")
    copy = await perbekel.sees("Di timur gerbang")
    await wayan.edit(written, "Di barat gerbang & <b>dekat</b> pura")
    changed = await perbekel.sees("Di barat gerbang & <b>dekat</b> pura")
    assert changed is copy
    assert "jawaban pelapor" in changed.text
    await town.hush()


async def test_edits_of_a_caption_follow(town: Town) -> None:
    """The words under a picture too."""
    perbekel, wayan = await asked(town)
    photo = await wayan.send_photo(caption="ini fotonya")
    copy = await perbekel.sees("ini fotonya", media="photo")
    await wayan.edit(photo, "ini foto lubangnya")
    assert await perbekel.sees("ini foto lubangnya", media="photo") is copy
    await town.hush()


async def test_an_edit_while_the_copy_is_still_unsent_changes_what_will_be_sent(town: Town) -> None:
    """Telegram is away for a moment: only the newest words arrive."""
    perbekel, wayan = await asked(town)
    town.telegram.faults.server_errors(2, "sendMessage")
    written = await wayan.write("Di timur gerbang")
    await wayan.edit(written, "Di barat gerbang")
    copy = await perbekel.sees("Di barat gerbang", within=15)
    await town.settle(15)
    assert "timur" not in perbekel.transcript()
    assert "jawaban pelapor" in copy.text
    await town.hush()


async def test_an_edit_at_the_moment_of_sending_is_not_lost(town: Town) -> None:
    """Whatever the sender is doing just then, the newest words arrive in the end."""
    perbekel, wayan = await asked(town)
    written = await wayan.write("Di timur gerbang")
    for number in range(12):
        await wayan.edit(written, f"Di barat gerbang nomor {number}")
    await perbekel.sees("nomor 11", within=10)
    await town.hush()


async def test_words_longer_than_a_message_with_its_heading_arrive_whole(town: Town) -> None:
    """4096 characters and a heading are more than Telegram takes: the rest follows, nothing is lost."""
    perbekel, wayan = await asked(town)
    words = "".join(f"kata{number:04} " for number in range(455))[:4096].strip()
    await wayan.write(words)
    await perbekel.sees("jawaban pelapor")
    await town.settle()
    assert all(any(f"kata{number:04}" in m.text for m in perbekel.chat) for number in range(455))
    await town.hush()


async def test_a_caption_longer_than_a_copy_takes_arrives_whole(town: Town) -> None:
    """1024 characters of caption and a heading: the words follow in a message."""
    perbekel, wayan = await asked(town)
    caption = "".join(f"kata{number:04} " for number in range(113))[:1024].strip()
    await wayan.send_photo(caption=caption)
    await perbekel.sees("jawaban pelapor", media="photo")
    await town.settle()
    assert all(any(f"kata{number:04}" in m.text for m in perbekel.chat) for number in range(113))
    await town.hush()


async def test_a_reporter_who_blocked_the_bot_cannot_be_asked(town: Town) -> None:
    """The responder is told at the tap, before anything is written in vain."""
    perbekel, wayan = await opened(town)
    await wayan.block()
    await perbekel.sees("tidak bisa dihubungi")
    answer = await perbekel.tap("💬 Tanya")
    assert answer.show_alert
    assert "tidak bisa dihubungi" in answer.text
    await perbekel.write("lampu jalan mati di depan kantor desa")
    await perbekel.sees("belum terkirim")


async def test_a_reporter_who_blocks_while_the_question_is_written(town: Town) -> None:
    """The responder reads that it went nowhere, and the next message is a new one."""
    perbekel, wayan = await opened(town)
    await perbekel.tap("💬 Tanya")
    await perbekel.sees("Apa yang ingin ditanyakan")
    await wayan.block()
    await perbekel.sees("tidak bisa dihubungi")
    await perbekel.write("Di sebelah mana?")
    await perbekel.sees("Pelapor tidak bisa dihubungi lewat bot.")
    await town.settle()
    assert "Apa yang ingin ditanyakan" not in next(m for m in perbekel.chat if HOLE in m.text).text
    await town.hush()


async def test_a_question_does_not_take_the_words_of_a_draft_being_written(town: Town) -> None:
    """Somebody in the middle of another report goes on with it; a reply answers the question."""
    perbekel, wayan = await opened(town)
    await wayan.write("ada kebakaran lahan di dekat subak")
    await wayan.sees("belum terkirim")
    await perbekel.tap("💬 Tanya")
    await perbekel.write("Di sebelah mana?")
    question = await wayan.sees("Di sebelah mana?")
    assert "Balas pesan ini" in question.text
    await wayan.write("apinya makin besar")
    draft = await wayan.sees("apinya makin besar")
    assert "kebakaran lahan" in draft.text
    await wayan.reply(question, "timur gerbang")
    await perbekel.sees("timur gerbang")
    await town.hush()
    assert "apinya" not in perbekel.transcript()


async def test_two_questions_about_two_cases_do_not_take_each_others_answers(town: Town) -> None:
    """The first is answered by the next message; the second says that it wants a reply."""
    perbekel, wayan = await asked(town)
    await wayan.tap("📢 Lapor")
    await wayan.sees("apa yang terjadi")
    await town.file(wayan, "lampu jalan mati di dekat pura")
    await perbekel.sees("lampu jalan mati")
    await perbekel.tap("💬 Tanya")
    await perbekel.write("Berapa lampu?")
    await wayan.sees("Berapa lampu?")
    await wayan.write("tiga lampu")
    answer = await perbekel.sees("tiga lampu")
    assert "00002" in answer.text
    await town.hush()


async def test_lapor_drops_a_question_and_batal_too(town: Town) -> None:
    """Whoever begins a report is not answering; the question can still be replied to."""
    perbekel, wayan = await asked(town)
    await wayan.tap("📢 Lapor")
    await wayan.sees("apa yang terjadi")
    await wayan.write("lampu jalan mati di dekat pura")
    await wayan.sees("belum terkirim")
    await wayan.write("/batal")
    await wayan.sees("Draf dibuang")
    question = next(m for m in wayan.chat if "Di sebelah mana, Pak?" in m.text)
    await wayan.reply(question, "timur gerbang")
    await perbekel.sees("timur gerbang")
    await perbekel.tap("💬 Tanya")
    await perbekel.sees("Apa yang ingin ditanyakan")
    await perbekel.write("/batal")
    await perbekel.sees("tidak jadi")
    await town.settle()
    assert not any("Apa yang ingin ditanyakan" in m.text for m in perbekel.chat)
    await perbekel.write("lampu jalan mati di kantor desa")
    await perbekel.sees("belum terkirim")
    await town.hush()


async def test_batal_after_an_album_speaks_of_the_draft_not_of_a_question(town: Town) -> None:
    """Nothing is asked any more once the album has answered."""
    perbekel, wayan = await asked(town)
    await wayan.send_album(["photo", "photo"])
    await perbekel.sees("jawaban pelapor", media="photo")
    await wayan.write("/batal")
    await wayan.sees("Tidak ada yang sedang ditulis")
    await town.hush()


async def test_a_sticker_does_not_end_a_question(town: Town) -> None:
    """What cannot be used is said kindly, and the question stays open."""
    perbekel, wayan = await asked(town)
    await wayan.send_sticker()
    await wayan.sees("belum bisa saya teruskan")
    await wayan.write("timur gerbang")
    await perbekel.sees("timur gerbang")
    await town.hush()


async def test_a_second_question_leaves_no_first_one_standing_on_another_card(town: Town) -> None:
    """A card that still asks would invite words that go elsewhere."""
    perbekel, wayan = await opened(town)
    await town.file(wayan, "lampu jalan mati di dekat pura")
    await perbekel.sees("lampu jalan mati")
    first = next(m for m in perbekel.chat if HOLE in m.text)
    second = next(m for m in perbekel.chat if "lampu jalan mati" in m.text)
    await perbekel.tap("✔️ Selesai", on=first)
    await perbekel.sees("Apa yang sudah dilakukan?")
    await perbekel.tap("💬 Tanya", on=second)
    await perbekel.sees("Apa yang ingin ditanyakan")
    await town.settle()
    assert "Apa yang sudah dilakukan?" not in first.text
    await perbekel.write("Berapa lampu?")
    await wayan.sees("Berapa lampu?")
    await town.hush()


async def test_the_words_of_a_report_are_corrected_after_filing(town: Town) -> None:
    """An edit of what the report began with follows it; the next edit changes the correction itself."""
    perbekel, _ = await town.bongan()
    wayan = await town.resident(home=BONGAN)
    written = await wayan.write(HOLE)
    await wayan.tap("✅ Kirim")
    await wayan.sees("Perbekel Bongan")
    await perbekel.sees(HOLE)
    await wayan.edit(written, "jalan bolong di depan smp")
    correction = await perbekel.sees("mengubah tulisannya")
    assert "depan smp" in correction.text
    await wayan.edit(written, "jalan bolong di depan sma")
    assert await perbekel.sees("depan sma") is correction
    async with town.database.reads() as tx:
        edits = [e for e in await tx.scalars(select(CaseEvent)) if e.detail.get("edited")]
    assert edits
    await town.hush()


async def test_an_edit_of_a_draft_changes_the_draft_wherever_it_stands(town: Town) -> None:
    """Any of its messages, a caption too; the place in the new words counts."""
    wayan = await town.resident()
    first = await wayan.write("jalan bolong")
    await wayan.sees("Di mana kejadiannya?")
    photo = await wayan.send_photo(caption="di depan sd")
    await wayan.sees("1 foto")
    await wayan.edit(first, "jalan rusak parah di desa bongan")
    card = await wayan.sees("jalan rusak parah")
    assert "jalan bolong" not in card.text
    assert "Bongan, Kec. Tabanan" in card.text
    await wayan.edit(photo, "di depan smp")
    card = await wayan.sees("di depan smp")
    assert "di depan sd\n" not in card.text
    await town.hush()


async def test_what_a_draft_adds_to_an_open_report_arrives_whole_with_pictures_and_place(town: Town) -> None:
    """➕ Tambahkan: every message of the draft, in order, and a later edit of any of them is followed."""
    perbekel, wayan = await opened(town)
    await wayan.write("jalan bolong makin dalam, dua orang jatuh")
    await wayan.sees("➕")
    second = await wayan.write("jalan bolong itu di depan gerbang timur")
    await wayan.sees("gerbang timur")
    await wayan.send_photo(caption="ini keadaannya")
    await wayan.sees("1 foto")
    await wayan.share_location(-8.5630, 115.1060)
    await wayan.sees("Desa yang mana?")
    await wayan.tap("Bongan, Kec. Tabanan")
    await wayan.sees("titik peta ada")
    await wayan.tap("➕ Tambahkan ke TBN-")
    await wayan.sees("Sudah ditambahkan")
    await perbekel.sees("dua orang jatuh")
    await perbekel.sees("gerbang timur")
    await perbekel.sees("ini keadaannya", media="photo")
    await perbekel.sees("", media="venue")
    await wayan.edit(second, "jalan bolong itu di depan gerbang barat")
    await perbekel.sees("gerbang barat")
    await town.settle()
    assert any("dua orang jatuh" in m.text for m in perbekel.chat)
    await town.hush()


async def test_a_reply_to_a_closed_report_asks_whether_to_reopen(town: Town) -> None:
    """Nothing goes quietly onto a case that nobody looks at any more."""
    perbekel, wayan = await opened(town)
    await perbekel.tap("✔️ Selesai")
    await perbekel.tap("⏭ Tanpa catatan")
    card = await wayan.sees("Sudah beres?")
    await town.settle()
    await wayan.reply(card, "sudah bagus, tinggal dirapikan")
    await perbekel.sees("tinggal dirapikan")
    await wayan.tap("👍 Sudah beres")
    await wayan.sees("Ditutup")
    await town.settle()
    await wayan.reply(card, "eh, bolong lagi")
    await wayan.sees("belum terkirim")
    await town.hush()
    assert "bolong lagi" not in perbekel.transcript()


async def test_a_told_officer_may_write_to_the_reporter_until_somebody_has_it(town: Town) -> None:
    """Named by the post; once another has accepted, the words go nowhere and that is said."""
    perbekel, _ = await town.bongan()
    bhabin = await town.officer("Aiptu Made", Role.BHABINKAMTIBMAS, BONGAN)
    wayan = await town.resident(home=BONGAN)
    await town.file(wayan, HOLE)
    await perbekel.sees(HOLE)
    card = await bhabin.sees(HOLE)
    await town.settle()
    await bhabin.reply(card, "Saya lewat sana nanti")
    word = await wayan.sees("Saya lewat sana nanti")
    assert word.text.startswith("💬 Bhabinkamtibmas Bongan")
    await perbekel.tap("✅ Terima")
    await perbekel.sees("Anda memegang kasus ini")
    await bhabin.sees("Dipegang Perbekel Bongan")
    await bhabin.reply(card, "Jadi saya ke sana?")
    await bhabin.sees("sudah diterima lebih dulu oleh Perbekel Bongan")
    await town.hush()
    assert "Jadi saya ke sana?" not in wayan.transcript()
