"""🙈: who reports in confidence stays unknown to everyone, and the matter to everyone but the police."""

import asyncio
import json
import random
import re
from collections.abc import Iterable
from datetime import timedelta

import pytest
from sqlalchemy import select, update

from domain.delivery import RowState
from domain.roles import Role
from simulator.messages import Message
from simulator.person import Person
from storage.audit import Audit
from storage.cases import Case, Viewer
from storage.outbox import OutboxRow
from storage.people import Appointment
from tests.town import BONGAN, TABANAN, Town

DRUGS = "pemuda di gang jual sabu tiap malam"
BRAWL = "ada ribut2 di br dinas kelod ds bongan, anak muda mejaguran"
KABUPATEN = "51.02"

#: What would tell who they are: none of it is a word of any report here.
NAME, USERNAME, NUMBER = "Zulaikha Merapiwati", "zulmerapi_77", 7_812_345_678_901
MARKS = ("zulaikha", "merapi", str(NUMBER), "penyebarkabar", "warungrahasia")


async def marked(town: Town) -> Person:
    """Somebody whose name, username and number cannot be overlooked."""
    person = town.telegram.person(NAME, id=NUMBER, username=USERNAME)
    await person.write("/start")
    await person.sees("Om Swastiastu", within=20)
    return person


async def file(town: Town, reporter: Person, words: str) -> Message:
    """From the first word to the number; the desa is written out. Gives the reporter's card."""
    await reporter.write(words)
    await reporter.sees("belum terkirim")
    if "Bongan" not in reporter.chat[-1].text:
        await reporter.write("bongan")
        await reporter.sees("Bongan, Kec. Tabanan")
    await reporter.tap("✅ Kirim")
    card = await reporter.sees("Terkirim.")
    await town.settle()  # a reply finds its case once it is known where the card stands
    return card


async def hush(town: Town) -> None:
    """What else was said is not what the story is about."""
    await town.settle()
    for message in town.telegram.unexpected():
        message.chat.unseen.clear()


def outside_spoilers(message: Message) -> str:
    """What a lock screen shows of a message."""
    shown = message.text.encode("utf-16-le")
    for entity in [*message.content.get("entities", []), *message.content.get("caption_entities", [])]:
        if entity["type"] == "spoiler":
            start, length = entity["offset"] * 2, entity["length"] * 2
            shown = shown[:start] + "▒".encode("utf-16-le") * entity["length"] + shown[start + length :]
    return shown.decode("utf-16-le")


def heard_by(town: Town, persons: Iterable[Person]) -> str:
    """All their chats hold, and all the bot ever asked Telegram to show them, answers to taps among it."""
    persons = list(persons)
    ids = {str(person.id) for person in persons}
    calls = [
        call.as_json()
        for call in town.telegram.calls
        if str(call.params.get("chat_id")) in ids or call.method == "answerCallbackQuery"
    ]
    chats = [message.as_json() for person in persons for message in person.chat]
    return json.dumps([calls, chats], ensure_ascii=False, default=str).casefold()


async def police(town: Town) -> tuple[Person, Person, Person]:
    """Bhabinkamtibmas, Kapolsek, Kapolres."""
    bhabin = await town.officer("Aiptu Made", Role.BHABINKAMTIBMAS, BONGAN)
    kapolsek = await town.officer("AKP Putu", Role.COMMANDER, TABANAN, "Kapolsek Tabanan")
    kapolres = await town.officer("AKBP Agung", Role.COMMANDER, KABUPATEN, "Kapolres Tabanan")
    return bhabin, kapolsek, kapolres


async def audited(town: Town, what: str) -> list[Audit]:
    async with town.database.reads() as tx:
        return list(await tx.scalars(select(Audit).where(Audit.what == what).order_by(Audit.id)))


async def case_of(town: Town, number: int = 1) -> Case:
    async with town.database.reads() as tx:
        return await tx.get_one(Case, number)


async def is_in_flight(town: Town, person: Person, method: str) -> None:
    """Until such a row has been handed to Telegram and not come back."""
    sending = OutboxRow.state == RowState.SENDING
    query = select(OutboxRow.id).where(sending, OutboxRow.chat_id == person.id, OutboxRow.method == method)
    for _ in range(1000):
        async with town.database.reads() as tx:
            if await tx.scalar(query) is not None:
                return
        await asyncio.sleep(0.01)
    raise AssertionError(f"no {method} to {person.name} is on its way")


async def end_posts(town: Town, person: Person) -> None:
    async with town.database.writes() as tx:
        ended = update(Appointment).where(Appointment.person_id == person.id).values(until=town.clock.now())
        await tx.execute(ended)
        await tx.commit()


async def report_and_talk(town: Town, reporter: Person, bhabin: Person, rumour: Message) -> None:
    """Every kind of message there is, into a confidential draft and onto the case."""
    await reporter.write(f"{DRUGS} di bongan")
    await reporter.sees("Bongan, Kec. Tabanan")
    await reporter.forward(rumour)
    await reporter.send_photo(caption="ini tempatnya")
    await reporter.send_document(name="bukti.pdf")
    await reporter.send_voice()
    await reporter.sees("1 rekaman suara")
    await reporter.tap("✅ Kirim")
    await reporter.sees("Terkirim.")
    await bhabin.sees("Pelapor dirahasiakan (")
    await bhabin.tap("✅ Terima")
    await reporter.sees("Diterima")
    await bhabin.tap("💬 Tanya")
    await bhabin.sees("Apa yang ingin ditanyakan")
    await bhabin.write("di gang mana?")
    asked = await reporter.sees("di gang mana?")
    await town.settle()

    answer = await reporter.reply(asked, "gang mawar")
    await bhabin.sees("gang mawar")
    await town.settle()
    await reporter.edit(answer, "gang melati")
    await bhabin.sees("gang melati")
    for send in (reporter.send_audio, reporter.send_animation, reporter.send_video, reporter.send_video_note):
        await reporter.tap("➕ Tambah info")
        await reporter.sees("Apa yang mau ditambahkan?")
        await send()
    await reporter.tap("➕ Tambah info")
    await reporter.sees("Apa yang mau ditambahkan?")
    await reporter.send_venue(-8.5630, 115.1060, "Warungrahasia", "Jalan Merapi 7")
    await bhabin.sees("", media="venue")
    await reporter.tap("➕ Tambah info")
    await reporter.sees("Apa yang mau ditambahkan?")
    await reporter.forward(rumour)
    await reporter.send_contact()
    await reporter.send_sticker()
    await hush(town)


async def go_through_the_steps(town: Town, reporter: Person, others: tuple[Person, ...]) -> None:
    """Forged taps, another holder, settled, reopened, the reporter gone and back, the lists, the holder gone."""
    operator, _, bhabin, kapolsek, kapolres = others
    for data in ("c.accept:1", "c.open:1", "i.ask:1", "r.add:1", "r.hide:1", "c.back:1"):
        for each in others:
            await each.tap_data(each.chat[-1], data)
    await bhabin.tap("↪️ Teruskan")
    await bhabin.sees("Diteruskan kepada siapa?")
    await bhabin.tap("Kapolsek Tabanan")
    await bhabin.sees("Apa alasannya?")
    await bhabin.write("butuh unit narkoba")
    await kapolsek.sees("diserahkan kepada Anda", within=30)
    await hush(town)
    await kapolsek.tap("✔️ Selesai")
    await kapolsek.sees("Apa yang sudah dilakukan?")
    await kapolsek.send_photo(caption="dua orang diamankan")
    await reporter.sees("dua orang diamankan")
    await reporter.tap("👎 Belum")
    await kapolsek.sees("belum beres")
    await reporter.block()
    await hush(town)
    await reporter.unblock()
    await reporter.write("/start")
    await reporter.sees("Om Swastiastu")
    for each in (operator, kapolsek, kapolres):
        await each.tap("🗂 Tugas")
        await each.sees("Kasus terbuka (1)")
    await kapolsek.block()
    await hush(town)


# Who it was


async def test_nothing_of_the_reporter_crosses_to_the_other_side(town: Town) -> None:
    """Name, username, number, whom a post was forwarded from: whatever is done with the case."""
    operator = await town.operator()
    _, babinsa = await town.bongan()
    bhabin, kapolsek, kapolres = await police(town)
    others = (operator, babinsa, bhabin, kapolsek, kapolres)
    reporter = await marked(town)
    gossip = town.telegram.person("Penyebarkabar Merapi", username="penyebarkabar")
    rumour = await gossip.write("sabu dijual di gang")

    await report_and_talk(town, reporter, bhabin, rumour)
    await go_through_the_steps(town, reporter, others)
    heard = heard_by(town, others)
    assert "gang melati" in heard
    assert [mark for mark in MARKS if mark in heard] == []
    methods = {call.method for call in town.telegram.calls}
    assert not [method for method in methods if method.startswith(("forward", "copy"))]
    assert "reply_parameters" not in heard
    assert not [row for row in await audited(town, "refused") if row.actor_id == NUMBER]


@pytest.mark.parametrize("seed", range(3))
async def test_whatever_order_a_reporter_says_things_in_nothing_tells_who_it_is(town: Town, seed: int) -> None:
    """Chance decides what comes when: words, pictures, places, edits, replies, steps of the case."""
    operator = await town.operator()
    bhabin, kapolsek, _ = await police(town)
    others = (operator, bhabin, kapolsek)
    reporter = await marked(town)
    await file(town, reporter, DRUGS)
    await bhabin.sees("Pelapor dirahasiakan (")
    chance = random.Random(seed)
    written: list[Message] = []
    for count in range(14):
        await hush(town)
        about = [message for message in reporter.chat if message.from_bot and "TBN-" in message.text][-1]
        match chance.randrange(8):
            case 0 | 1:
                written.append(await reporter.reply(about, f"tambahan {count}"))
            case 2 if written:
                await reporter.edit(chance.choice(written), f"diubah {count}")
            case 3:
                await reporter.tap_data(about, "r.add:1")
                await town.settle()
                await chance.choice([reporter.send_photo, reporter.send_voice, reporter.send_video])()
            case 4:
                await reporter.tap_data(about, "r.add:1")
                await town.settle()
                await reporter.share_location(-8.5630 + count / 1000, 115.1060)
            case 5:
                data = chance.choice(["c.accept:1", "c.ask:1", "c.hand:1", "c.wrong:1", "c.merge:1", "c.back:1"])
                await bhabin.tap_data(bhabin.chat[-1], data)
            case 6:
                await bhabin.write(f"pertanyaan {count}")
            case _:
                data = chance.choice(["r.withdraw:1", "r.notdone:1", "r.done:1", "c.resolve:1", "c.nonote:1"])
                await (bhabin if data.startswith("c.") else reporter).tap_data(about, data)
    await hush(town)
    heard = heard_by(town, others)
    assert "pelapor dirahasiakan (" in heard
    assert [mark for mark in MARKS if mark in heard] == []


async def test_one_person_is_called_differently_on_each_case(town: Town) -> None:
    """A flower and a number, the same on everything of one case: two cases cannot be laid side by side."""
    bhabin, *_ = await police(town)
    reporter = await marked(town)
    called = []
    for number, words in enumerate((DRUGS, "ada yang jual ganja di warung"), 1):
        mine = await file(town, reporter, words)
        card = await bhabin.sees("Pelapor dirahasiakan (")
        found = re.search(r"Pelapor dirahasiakan \(([A-Z][A-Za-z ]+-\d\d)\)", card.text)
        assert found
        assert found[1] == (await case_of(town, number)).pseudonym
        called.append(found[1])
        await reporter.reply(mine, f"kejadian lagi {number}")
        await bhabin.sees(f"tambahan dari {found[1]}")
    assert called[0] != called[1]
    await hush(town)


async def test_a_lock_screen_shows_the_number_and_the_desa_only(town: Town) -> None:
    """On both sides words, kind and pictures are veiled until touched, and nothing can be forwarded or saved."""
    bhabin, kapolsek, _ = await police(town)
    reporter = await marked(town)
    await reporter.write(f"{DRUGS} di bongan {'panjang sekali ' * 300}")
    await reporter.send_album(["photo", "photo"])
    await reporter.send_photo()
    await reporter.share_location(-8.5630, 115.1060)
    await reporter.sees("Desa yang mana?")
    await reporter.tap("Bongan, Kec. Tabanan")
    await reporter.sees("titik peta ada")
    await reporter.tap("✅ Kirim")
    await reporter.sees("Terkirim.")
    await bhabin.sees("sabu")
    await bhabin.tap("💬 Tanya")
    await bhabin.sees("Apa yang ingin ditanyakan")
    await bhabin.write("apakah sabu itu dijual di warung?")
    question = await reporter.sees("dijual di warung")
    await town.settle()
    await reporter.reply(question, "ya, sabu di warung")
    await bhabin.sees("ya, sabu di warung")
    await reporter.reply(question, "sabu lagi")
    await bhabin.sees("sabu lagi")
    photo = await reporter.send_photo(caption="sabu di meja")
    await hush(town)
    await bhabin.tap("↪️ Teruskan")
    await bhabin.sees("Diteruskan kepada siapa?")
    await bhabin.tap("Kapolsek Tabanan")
    await bhabin.sees("Apa alasannya?")
    await bhabin.write("ini soal sabu")
    await kapolsek.sees("diserahkan kepada Anda", within=30)
    await kapolsek.tap("✔️ Selesai")
    await kapolsek.sees("Apa yang sudah dilakukan?")
    await kapolsek.write("sabu disita")
    await reporter.sees("sabu disita")
    await hush(town)

    case = await case_of(town)
    told = [
        m for each in (bhabin, kapolsek, reporter) for m in each.chat if m.from_bot and case.number in str(m.content)
    ]
    told = [m for m in told if "belum terkirim" not in m.text]
    assert len(told) > 10
    for message in told:
        shown = outside_spoilers(message)
        assert not re.search("sabu|warung|panjang|Narkoba|gang", shown), shown
        if "photo" in message.content:
            assert message.content["has_media_spoiler"]
    # The reporter's first card is the message of the draft, which nobody can protect afterwards.
    assert all(m.protected for m in told if m.chat is not reporter.room or m.reply_to)
    assert photo.text == "sabu di meja"


async def test_a_desk_says_of_a_confidential_case_only_where_it_is(town: Town) -> None:
    """The list of open cases is read over shoulders."""
    bhabin, *_ = await police(town)
    reporter = await marked(town)
    await file(town, reporter, DRUGS)
    await bhabin.sees("Pelapor dirahasiakan (")
    await bhabin.tap("🗂 Tugas")
    tasks = await bhabin.sees("Kasus terbuka (1)")
    assert re.fullmatch(r"🔒 🟡 TBN-\d\d-00001 · Bongan · menunggu", tasks.buttons[0])
    await hush(town)


async def test_a_draft_warns_when_its_own_words_tell_who_wrote_it(town: Town) -> None:
    """Own name, username, a phone number, a file that keeps its name; a report that is not secret is not warned of."""
    reporter = await marked(town)
    first = await reporter.write(f"{DRUGS} di bongan, saya {NAME}, telp 0812 3456 7890")
    card = await reporter.sees("Tulisan Anda memuat nama Anda")
    assert "nomor telepon" in card.text
    assert "nama pengguna" not in card.text
    await reporter.edit(first, f"{DRUGS} di bongan, hubungi @{USERNAME}")
    card = await reporter.sees("Tulisan Anda memuat nama pengguna")
    assert "memuat nama Anda" not in card.text
    await reporter.edit(first, f"{DRUGS} di bongan")
    await reporter.sees(DRUGS)
    assert "Agar tetap rahasia" not in card.text
    await reporter.send_document(name="bukti.pdf")
    await reporter.sees("Nama berkas ikut terkirim")
    await reporter.tap("✖️ Batal")
    await reporter.sees("dibuang")

    await reporter.write(f"lampu jalan mati di bongan, dari {NAME}")
    card = await reporter.sees("lampu jalan mati")
    assert "Agar tetap rahasia" not in card.text
    await reporter.tap("🙈 Rahasia")
    await reporter.sees("Tulisan Anda memuat nama Anda")


# Hidden later


async def test_a_report_already_sent_can_be_made_confidential(town: Town) -> None:
    """Whoever may not see it loses it: its card moves on, what came with it is taken back, the police get it."""
    perbekel, babinsa = await town.bongan()
    bhabin, *_ = await police(town)
    reporter = await marked(town)
    first = await reporter.write(f"{BRAWL}, namanya bli Tut")
    await reporter.send_photo(caption="ini orangnya")
    await reporter.sees("1 foto")
    await reporter.tap("✅ Kirim")
    await reporter.sees("Babinsa Bongan")
    card = await babinsa.sees(f"Pelapor: {NAME}")
    photo = await babinsa.sees("", media="photo")
    await babinsa.tap("✅ Terima")
    accepted = await reporter.sees("Diterima")
    await town.settle()
    added = await reporter.reply(accepted, "mereka masih di sana")
    relayed = await babinsa.sees("mereka masih di sana")
    await bhabin.sees(NAME)
    await hush(town)

    await reporter.tap("🙈 Rahasiakan")
    await reporter.sees("Sudah sampai ke Bhabinkamtibmas Bongan")
    moved = await babinsa.sees("kasus ini dialihkan")
    mine = await bhabin.sees("Untuk Anda")
    await hush(town)
    assert moved is card
    assert photo.deleted
    assert relayed.deleted
    assert card.buttons == []
    assert not [m for m in babinsa.chat if "mejaguran" in m.text or NAME in m.text]
    assert "Pelapor dirahasiakan (" in mine.text
    assert mine.protected
    assert not [m for m in bhabin.chat if NAME in m.text]
    assert "🙈 Rahasiakan" not in reporter.chat[-1].buttons

    before = len(babinsa.chat)
    await reporter.edit(added, "mereka pindah ke balai")
    await reporter.edit(first, f"{BRAWL}, sudah pergi")
    await bhabin.sees("sudah pergi")
    for data in ("c.open:1", "c.accept:1", "c.back:1", "c.resolve:1"):
        assert (await babinsa.tap_data(card, data)).show_alert
    await babinsa.reply(card, "halo")
    await babinsa.sees("bukan untuk akun Anda")
    assert len(babinsa.chat) == before + 2
    assert len(await audited(town, "refused")) == 5
    assert perbekel.chat[-1].text.startswith("Om Swastiastu")
    await hush(town)


async def test_what_was_on_its_way_when_a_case_was_hidden_is_taken_back_too(town: Town) -> None:
    """A picture may be in Telegram's hands at that very moment; what still waits is not sent at all."""
    _, babinsa = await town.bongan()
    bhabin, *_ = await police(town)
    reporter = await marked(town)
    await reporter.write(BRAWL)
    for _ in range(2):
        await reporter.send_voice()
    card = await reporter.sees("2 rekaman suara")
    town.telegram.faults.latency(3, "sendVoice")
    await reporter.tap("✅ Kirim", within=20)
    await is_in_flight(town, babinsa, "sendVoice")
    town.telegram.faults.latency(0)
    await reporter.tap_data(card, "r.hide:1")
    await hush(town)
    sent = [c for c in town.telegram.calls if c.method == "sendVoice" and c.params["chat_id"] == str(babinsa.id)]
    assert len(sent) == 1
    assert not [message for message in babinsa.chat if message.media]
    assert "dialihkan" in babinsa.chat[-1].text
    assert len([message for message in bhabin.chat if message.media]) == 2


async def test_a_police_holder_keeps_a_case_that_is_hidden(town: Town) -> None:
    """Only those who may not see it lose it; the holder's card comes anew, protected and without the name."""
    await town.bongan()
    bhabin, *_ = await police(town)
    reporter = await marked(town)
    await file(town, reporter, BRAWL)
    await bhabin.sees(NAME)
    await bhabin.tap("✅ Terima")
    await reporter.sees("Diterima oleh Bhabinkamtibmas Bongan")
    await hush(town)
    await reporter.tap("🙈 Rahasiakan")
    await reporter.sees("nama Anda tidak ditampilkan")
    card = await bhabin.sees("Pelapor dirahasiakan (")
    assert card.protected
    assert "Anda memegang kasus ini" in card.text
    await hush(town)
    assert (await case_of(town)).state == "accepted"
    answer = await reporter.tap_data(reporter.chat[-1], "r.hide:1")
    assert "sudah dirahasiakan" in answer.text


async def test_others_at_the_scene_hear_no_more_of_a_case_that_was_hidden(town: Town) -> None:
    """Neither how it ended nor what it was about."""
    await town.bongan()
    bhabin, *_ = await police(town)
    reporter = await marked(town)
    await file(town, reporter, BRAWL)
    ketut = await town.resident("Ketut Rai", home=BONGAN)
    await ketut.write("ribut2 anak muda mejaguran di br dinas kelod ds bongan")
    await ketut.sees("Kejadian yang sama?")
    await ketut.tap("🙋 Saya juga melihat")
    await ketut.sees("Suara Anda menguatkan")
    await reporter.tap("🙈 Rahasiakan")
    card = await ketut.sees("ditangani secara rahasia")
    assert "Perkelahian" not in card.text
    await bhabin.sees("Untuk Anda")
    await hush(town)
    await bhabin.tap("✔️ Selesai")
    await bhabin.sees("Apa yang sudah dilakukan?")
    await bhabin.write("pelaku diamankan")
    await reporter.sees("pelaku diamankan")
    await town.settle()
    await ketut.sees_nothing()
    await hush(town)


async def test_a_hidden_case_that_was_settled_goes_to_the_police_when_it_is_reopened(town: Town) -> None:
    """Who held it may not read it any more; old messages, which Telegram gives back no more, are not asked for."""
    perbekel, babinsa = await town.bongan()
    bhabin, *_ = await police(town)
    reporter = await marked(town)
    await file(town, reporter, BRAWL)
    await babinsa.sees("Untuk Anda")
    await babinsa.tap("✔️ Selesai")
    await babinsa.sees("Apa yang sudah dilakukan?")
    await babinsa.write("sudah didamaikan")
    await reporter.sees("sudah didamaikan")
    await hush(town)
    town.clock.move(timedelta(hours=49))
    await reporter.tap("🙈 Rahasiakan")
    await babinsa.sees("kasus ini dialihkan")
    await hush(town)
    assert not [c for c in town.telegram.calls if c.method == "deleteMessage" and not c.answer["ok"]]
    await reporter.tap("👎 Belum")
    await bhabin.sees("belum beres")
    await babinsa.sees_nothing()
    assert perbekel.chat[-1].text.startswith("Om Swastiastu")
    await hush(town)


async def test_whoever_leaves_the_post_hears_no_more_of_a_confidential_case(town: Town) -> None:
    """Posts change hands: words go to those in office now, the old copy says that it moved on."""
    bhabin, kapolsek, _ = await police(town)
    reporter = await marked(town)
    mine = await file(town, reporter, DRUGS)
    card = await bhabin.sees("Pelapor dirahasiakan (")
    await end_posts(town, bhabin)
    await reporter.reply(mine, "mereka datang lagi")
    await bhabin.sees("kasus ini dialihkan")
    await kapolsek.sees("Untuk Anda")
    await kapolsek.sees("mereka datang lagi")
    await reporter.sees("Kapolsek Tabanan")
    assert (await bhabin.tap_data(card, "c.accept:1")).show_alert
    await hush(town)
    assert not [m for m in bhabin.chat if "mereka datang lagi" in m.text]


async def test_a_report_handed_to_another_desa_leaves_the_police_of_the_first(town: Town) -> None:
    """Who has no part in it any more keeps no copy; the next one has the whole of it."""
    bhabin, *_ = await police(town)
    other = await town.officer("Aiptu Gede", Role.BHABINKAMTIBMAS, "51.02.06.2014")
    reporter = await marked(town)
    await reporter.write(f"{DRUGS} di bongan")
    await reporter.send_photo()
    await reporter.sees("1 foto")
    await reporter.tap("✅ Kirim")
    await reporter.sees("Terkirim.")
    await bhabin.sees("Untuk Anda")
    photo = await bhabin.sees("", media="photo")
    await bhabin.tap("↪️ Teruskan")
    await bhabin.sees("Diteruskan kepada siapa?")
    await bhabin.tap("🏘 Desa lain")
    await bhabin.sees("Kecamatan mana?")
    await bhabin.tap("Kediri")
    await bhabin.sees("Desa mana di Kecamatan Kediri?")
    await bhabin.tap("Abian Tuwung")
    await bhabin.sees("Apa alasannya?")
    await bhabin.write("tempatnya di desa sebelah")
    await bhabin.sees("kasus ini dialihkan")
    await other.sees("Pelapor dirahasiakan (")
    await other.sees("", media="photo")
    await hush(town)
    assert photo.deleted
    async with town.database.reads() as tx:
        assert bhabin.id not in list(await tx.scalars(select(Viewer.person_id)))
