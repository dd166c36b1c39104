"""How a case ends, ends again, and what late taps and old keyboards do."""

import asyncio

import pytest
from sqlalchemy import select

from domain.roles import Role
from simulator.person import Person
from storage.cases import Case, CaseEvent, Evidence
from tests.town import BONGAN, Town

HOLE = "jalan bolong di depan sd"


async def held(town: Town) -> tuple[Person, Person]:
    perbekel = await town.officer("I Ketut Arta", Role.PERBEKEL, BONGAN)
    wayan = await town.resident(home=BONGAN)
    await town.file(wayan, HOLE)
    await perbekel.sees("Untuk Anda")
    await perbekel.tap("✅ Terima")
    await perbekel.sees("Anda memegang kasus ini")
    await wayan.sees("Diterima")
    return perbekel, wayan


async def closed(town: Town) -> tuple[Person, Person]:
    perbekel, wayan = await held(town)
    await perbekel.tap("✔️ Selesai")
    await perbekel.write("Sudah ditambal")
    await perbekel.sees("Selesai oleh")
    await wayan.sees("Sudah beres?")
    await wayan.tap("👍 Sudah beres")
    await wayan.sees("Bagaimana penanganannya?")
    await perbekel.sees("Ditutup")
    return perbekel, wayan


async def state(town: Town) -> str:
    async with town.database.reads() as tx:
        return (await tx.scalars(select(Case.state))).one()


async def test_a_rating_is_one_tap_and_may_be_left_out(town: Town) -> None:
    """Five stars on the closed card; after one tap they are gone, and the holder reads no mark."""
    perbekel, wayan = await closed(town)
    await wayan.tap("4⭐")
    card = await wayan.sees("⭐⭐⭐⭐")
    assert not any("⭐" in label for label in card.buttons)
    await perbekel.sees_nothing()
    answer = await wayan.tap_data(card, "r.rate:1:6")
    assert "tidak dikenal" in answer.text


async def test_a_closed_case_is_opened_again_and_can_be_rated_anew(town: Town) -> None:
    """🔁 Buka lagi: the former holder is told with a sound; what is done then has its own stars."""
    perbekel, wayan = await closed(town)
    await wayan.tap("1⭐")
    await wayan.sees("Penilaian Anda")
    await wayan.tap("🔁 Buka lagi")
    await wayan.sees("Dibuka lagi")
    await perbekel.sees("Pelapor bilang belum beres")
    await perbekel.tap("✔️ Selesai")
    await perbekel.tap("⏭ Tanpa catatan")
    await wayan.sees("Sudah beres?")
    await wayan.tap("👍 Sudah beres")
    card = await wayan.sees("Bagaimana penanganannya?")
    assert "5⭐" in card.buttons
    await town.hush()


async def test_a_false_report_is_closed_with_a_reason_and_objected_to(town: Town) -> None:
    """🚩 needs words; the reporter reads them, ⚖️ opens the case again."""
    perbekel, wayan = await held(town)
    await perbekel.tap("🚩 Tidak benar")
    await perbekel.sees("Apa yang tidak benar?")
    await perbekel.send_photo()
    await perbekel.sees("perlu ditulis dengan kata-kata")
    await perbekel.write("Jalan itu baik-baik saja")
    await perbekel.sees("Dinyatakan tidak benar oleh Perbekel Bongan")
    card = await wayan.sees("Jalan itu baik-baik saja")
    assert not any("⭐" in label for label in card.buttons)
    await wayan.tap("⚖️ Saya keberatan")
    await wayan.sees("Dibuka lagi")
    await perbekel.sees("Pelapor bilang belum beres")
    assert await state(town) == "reopened"


async def test_withdrawn_while_the_holder_writes_the_note(town: Town) -> None:
    """The holder reads why the note goes nowhere; the next message is a report of its own."""
    perbekel, wayan = await held(town)
    await perbekel.tap("✔️ Selesai")
    card = await perbekel.sees("Apa yang sudah dilakukan?")
    await wayan.tap("✖️ Tarik laporan")
    await wayan.sees("Anda menarik laporan ini")
    await perbekel.sees("Ditarik oleh pelapor")
    assert "Apa yang sudah dilakukan?" not in card.text
    await perbekel.write("Sudah ditambal")
    await perbekel.sees("sudah ditarik oleh pelapor")
    await perbekel.write("lampu jalan mati di kantor desa")
    draft = await perbekel.sees("belum terkirim")
    assert "ditambal" not in draft.text
    assert await state(town) == "withdrawn"


async def test_an_album_whose_case_was_withdrawn_begins_no_draft(town: Town) -> None:
    """One refusal for all of its pictures."""
    perbekel, wayan = await held(town)
    await perbekel.tap("✔️ Selesai")
    await perbekel.sees("Apa yang sudah dilakukan?")
    await wayan.tap("✖️ Tarik laporan")
    await perbekel.sees("Ditarik oleh pelapor")
    await wayan.sees("Anda menarik laporan ini")
    await perbekel.send_album(["photo", "photo", "photo"], caption="Sudah ditambal")
    await perbekel.sees("sudah ditarik oleh pelapor")
    await perbekel.sees_nothing()
    await perbekel.write("lampu jalan mati di kantor desa")
    await perbekel.sees("belum terkirim")


async def test_a_question_that_was_open_when_the_report_was_withdrawn_takes_no_later_words(town: Town) -> None:
    """What the reporter writes afterwards is a new report, not an answer about the old one."""
    perbekel, wayan = await held(town)
    await perbekel.tap("💬 Tanya")
    await perbekel.write("Di sebelah mana?")
    await wayan.sees("Di sebelah mana?")
    await wayan.tap("✖️ Tarik laporan")
    await wayan.sees("Anda menarik laporan ini")
    await wayan.write("lampu jalan mati di dekat pura")
    await wayan.sees("belum terkirim")
    await town.hush()


async def test_an_album_is_a_resolution_note_and_reaches_the_reporter_whole(town: Town) -> None:
    """Its caption is the note; every picture comes, in order, and none begins a draft."""
    perbekel, wayan = await held(town)
    await perbekel.tap("✔️ Selesai")
    await perbekel.sees("Apa yang sudah dilakukan?")
    await perbekel.send_album(["photo", "video", "photo"], caption="Sudah ditambal bersama warga")
    await wayan.sees("Sudah ditambal bersama warga")
    for kind in ("photo", "video", "photo"):
        await wayan.sees("", media=kind)
    await town.hush()
    assert not any("Draf" in m.text for m in perbekel.chat)
    async with town.database.reads() as tx:
        assert len((await tx.scalars(select(Evidence))).all()) == 3


async def test_an_album_as_a_note_for_a_reporter_who_is_gone(town: Town) -> None:
    """Nobody to send it to: it is kept, nothing is refused, no draft begins."""
    perbekel, wayan = await held(town)
    await wayan.block()
    await perbekel.sees("tidak bisa dihubungi")
    await perbekel.tap("✔️ Selesai")
    await perbekel.sees("Apa yang sudah dilakukan?")
    await perbekel.send_album(["photo", "photo", "photo"], caption="Sudah ditambal")
    await perbekel.sees("Selesai oleh")
    kept = 0
    for _ in range(200):
        async with town.database.reads() as tx:
            kept = len((await tx.scalars(select(Evidence))).all())
        if kept == 3:
            break
        await asyncio.sleep(0.05)
    assert kept == 3
    await town.hush()
    assert not any("Draf" in m.text or "Maaf" in m.text for m in perbekel.chat)


async def test_a_photo_alone_is_a_note_and_reaches_the_reporter(town: Town) -> None:
    """✔️ Selesai with a picture and no words."""
    perbekel, wayan = await held(town)
    await perbekel.tap("✔️ Selesai")
    await perbekel.send_photo()
    await wayan.sees("Sudah beres?")
    await wayan.sees("TBN-", media="photo")
    await perbekel.sees("Selesai oleh")
    await town.hush()


async def test_a_place_as_a_note_is_kept_and_shown(town: Town) -> None:
    """A location says where it was done."""
    perbekel, wayan = await held(town)
    await perbekel.tap("✔️ Selesai")
    await perbekel.share_location(-8.5631, 115.1061)
    await wayan.sees("Sudah beres?")
    await wayan.sees("", media="venue")
    await perbekel.sees("Selesai oleh")
    await town.hush()


async def test_a_long_note_reaches_the_reporter_whole(town: Town) -> None:
    """The card shows its beginning, a message has all of it."""
    perbekel, wayan = await held(town)
    note = " ".join(f"langkah{number:03}" for number in range(380))
    await perbekel.tap("✔️ Selesai")
    await perbekel.write(note[:4096])
    await wayan.sees("(dipotong)")
    await town.settle()
    assert all(any(f"langkah{number:03}" in m.text for m in wayan.chat) for number in range(370))
    await town.hush()


async def test_the_answer_by_reply_to_the_card_is_the_note(town: Town) -> None:
    """Many reply to the message that asks; that is the answer, not a word to the reporter."""
    perbekel, wayan = await held(town)
    await perbekel.tap("✔️ Selesai")
    card = await perbekel.sees("Apa yang sudah dilakukan?")
    await town.settle()
    await perbekel.reply(card, "Sudah ditambal")
    await wayan.sees("Sudah beres?")
    assert await state(town) == "resolved"
    await town.hush()


async def test_two_taps_at_once_take_one_step(town: Town) -> None:
    """Acceptance, the end, the confirmation: the second tap is told what happened."""
    perbekel = await town.officer("I Ketut Arta", Role.PERBEKEL, BONGAN)
    bhabin = await town.officer("Aiptu Made", Role.BHABINKAMTIBMAS, BONGAN)
    wayan = await town.resident(home=BONGAN)
    await town.file(wayan, HOLE)
    mine, theirs = await perbekel.sees(HOLE), await bhabin.sees(HOLE)
    answers = await asyncio.gather(perbekel.tap_data(mine, "c.accept:1"), bhabin.tap_data(theirs, "c.accept:1"))
    assert sum("sudah diterima lebih dulu" in answer.text for answer in answers) == 1
    await town.settle()
    first = perbekel if "lebih dulu" in answers[1].text else bhabin
    card = mine if first is perbekel else theirs
    answers = await asyncio.gather(*(first.tap_data(card, "c.nonote:1") for _ in range(2)))
    assert sum("sudah dinyatakan selesai" in answer.text for answer in answers) == 1
    report = next(m for m in wayan.chat if "TBN-" in m.text)
    answers = await asyncio.gather(*(wayan.tap_data(report, "r.done:1") for _ in range(2)))
    assert sum("sudah ditutup" in answer.text for answer in answers) == 1
    async with town.database.reads() as tx:
        kinds = [event.kind for event in await tx.scalars(select(CaseEvent).order_by(CaseEvent.id))]
    assert kinds == ["opened", "assigned", "accepted", "resolved", "confirmed"]
    await town.hush()


@pytest.mark.parametrize(
    ("data", "told"),
    [
        ("c.accept:1", "sudah ditutup"),
        ("c.ask:1", "sudah ditutup"),
        ("c.resolve:1", "sudah ditutup"),
        ("c.nonote:1", "sudah ditutup"),
        ("c.hand:1", "sudah ditutup"),
        ("c.wrong:1", "sudah ditutup"),
        ("c.merge:1", "sudah ditutup"),
        ("c.false:1", "sudah ditutup"),
        ("c.to:1:1", "sudah"),
        ("c.kecs:1", "sudah"),
        ("c.kec:1:51.02.06", "sudah"),
        ("c.area:1:51.02.06.2014", "sudah"),
        ("c.into:1:1", "sudah"),
    ],
)
async def test_a_tap_on_a_card_of_a_case_that_moved_on_says_so(town: Town, data: str, told: str) -> None:
    """Old cards lie about in chats for years."""
    perbekel, _ = await closed(town)
    answer = await perbekel.tap_data(perbekel.chat[-1], data)
    assert answer.show_alert
    assert told in answer.text
    assert await state(town) == "closed"
    await perbekel.write("lampu jalan mati di kantor desa")
    await perbekel.sees("belum terkirim")


@pytest.mark.parametrize("label", ["📋 Laporan saya", "📋 My reports", "📋\ufe0f Laporan saya", "  📋 LAPORAN SAYA "])
async def test_an_old_keyboard_still_works(town: Town, label: str) -> None:
    """Labels of either language, with or without variation selectors, whatever the person speaks now."""
    wayan = await town.resident()
    await wayan.write(label)
    await wayan.sees("Belum ada laporan")


@pytest.mark.parametrize("label", ["ℹ Bantuan", "ℹ️ Bantuan", "ℹ\ufe0e Bantuan", "ℹ️ Help"])
async def test_a_label_without_its_variation_selector_is_the_same_key(town: Town, label: str) -> None:
    """Phones and keyboards keep or drop U+FE0F as they like."""
    wayan = await town.resident()
    await wayan.write(label)
    await wayan.sees("Cara melapor")


async def test_a_tap_on_a_draft_that_was_filed_tells_its_number(town: Town) -> None:
    """Every button of the old card, not Kirim alone."""
    await town.officer("I Ketut Arta", Role.PERBEKEL, BONGAN)
    wayan = await town.resident(home=BONGAN)
    card = await town.file(wayan, HOLE)
    for data in (
        "d.send:1",
        "d.kind:1",
        "d.cat:1:FASUM",
        "d.sev:1:4",
        "d.where:1",
        "d.kecs:1",
        "d.kec:1:51.02.06",
        f"d.desa:1:{BONGAN}",
        "d.outside:1",
        "d.secret:1",
        "d.behalf:1",
        "d.cancel:1",
        "d.back:1",
        "d.same:1:1",
        "d.other:1",
        "d.about:1:1",
    ):
        answer = await wayan.tap_data(card, data)
        assert "sudah terkirim dengan nomor TBN-" in answer.text, data
    assert await state(town) == "new"
    await town.hush()


async def test_the_end_in_english(town: Town) -> None:
    """A visitor is asked, confirms and rates in English."""
    perbekel = await town.officer("I Ketut Arta", Role.PERBEKEL, BONGAN)
    anna = town.telegram.person("Anna Berg", language="en")
    await anna.write("/start")
    await anna.sees("In danger now?")
    await anna.write("there is a big hole in the road in front of the school in desa bongan")
    await anna.sees("Is this right?")
    await anna.tap("✅ Send")
    await anna.sees("It has reached Perbekel Bongan")
    await perbekel.sees("hole in the road")
    await perbekel.tap("💬 Tanya")
    await perbekel.write("Di mana?")
    question = await anna.sees("Di mana?")
    assert "asks about TBN-" in question.text
    await anna.write("next to the gate")
    await perbekel.sees("next to the gate")
    await perbekel.tap("✔️ Selesai")
    await perbekel.write("Sudah ditambal")
    card = await anna.sees("Sudah ditambal")
    await anna.tap(card.buttons[0])
    card = await anna.sees("Closed")
    await anna.tap("5⭐")
    await anna.sees("⭐⭐⭐⭐⭐")
    await town.hush()
