"""📣 Siaran: one says something to many, a second person looks first, and the account adds up."""

import asyncio
import re
from datetime import timedelta

from sqlalchemy import func, select

from bot.program import build_house
from bot.settings import Settings
from domain.area import KABUPATEN
from domain.delivery import RowState
from domain.pace import Pace
from domain.roles import Role
from simulator.clock import Clock
from simulator.person import Person
from simulator.telegram import Telegram
from storage.audit import Audit
from storage.broadcasts import Broadcast, BroadcastAnswer
from storage.database import Database
from storage.outbox import OutboxRow
from tests.conftest import Start
from tests.process import process
from tests.town import Town

KEDIRI = "51.02.06"
DESA = ("51.02.06.2001", "51.02.06.2002", "51.02.06.2003")
PATIENT = 25.0

WORDS = "Apel pengamanan TPS besok 06.00 di Polsek."


async def kapolsek_of_kediri(town: Town) -> Person:
    return await town.officer("AKP Putu", Role.COMMANDER, KEDIRI, "Kapolsek Kediri")


async def perbekel_of_kediri(town: Town, count: int = 3) -> list[Person]:
    return [await town.officer(f"Perbekel {n}", Role.PERBEKEL, DESA[n]) for n in range(count)]


async def compose(author: Person, words: str = WORDS, *who: str) -> None:
    """From the key to a draft with an audience."""
    await author.tap("📣 Siaran", within=PATIENT)
    await author.sees("Apa isi siarannya?", within=PATIENT)
    await author.write(words)
    await author.sees("Draf siaran", within=PATIENT)
    await choose(author, *(who or ("Perbekel",)))


async def choose(author: Person, *who: str) -> None:
    await author.tap("👥 Penerima", within=PATIENT)
    for name in who:
        await author.tap(name, within=PATIENT)
        await author.sees(name, within=PATIENT)
    await author.tap("⬅️ Kembali", within=PATIENT)


async def ask_for(author: Person, second: Person) -> None:
    """The request, as far as the second person reads it."""
    await author.tap("📨 Minta persetujuan", within=PATIENT)
    await author.sees("Menunggu persetujuan", within=PATIENT)
    await second.sees("minta persetujuan Anda", within=PATIENT)


async def approve(author: Person, second: Person) -> None:
    await ask_for(author, second)
    await second.tap("✅ Setujui", within=PATIENT)
    await second.sees("Disetujui oleh", within=PATIENT)


async def counted(database: Database, what: type) -> int:
    async with database.reads() as tx:
        return await tx.scalar(select(func.count()).select_from(what)) or 0


async def test_from_the_first_word_to_an_account_that_adds_up(town: Town) -> None:
    """Written, counted, looked at, approved by another, sent to everybody once; who blocked the bot is on a list."""
    operator = await town.operator()
    kapolsek = await kapolsek_of_kediri(town)
    perbekel = await perbekel_of_kediri(town)
    await town.officer("Perbekel Jauh", Role.PERBEKEL, "51.02.03.2001")
    await town.officer("Perbekel Belum Datang", Role.PERBEKEL, "51.02.06.2004", arrives=False)
    await compose(kapolsek)
    await kapolsek.tap("👁 Pratinjau", within=PATIENT)
    preview = await kapolsek.sees(re.compile(rf"^📣 Kapolsek Kediri\n{re.escape(WORDS)}$"), within=PATIENT)
    assert "4 penerima: 3 terjangkau, 1 tidak" in card_of(kapolsek, "Draf siaran")
    await perbekel[2].block()
    await approve(kapolsek, operator)
    for someone in perbekel[:2]:
        copy = await someone.sees(WORDS, within=PATIENT)
        assert copy.text == preview.text
    await kapolsek.sees("Siaran selesai", within=PATIENT)
    account = card_of(kapolsek, "Siaran selesai")
    assert "✅ Terkirim 2 dari 4" in account
    assert "🚫 Tidak terjangkau 2" in account
    await kapolsek.tap("📋 Daftar yang tidak terjangkau", within=PATIENT)
    listed = await kapolsek.sees("Belum terjangkau: 2 orang", within=PATIENT)
    assert "Perbekel Belum Datang" in listed.text
    async with town.database.reads() as tx:
        audited = list(
            await tx.scalars(select(Audit.what).where(Audit.what.startswith("broadcast-")).order_by(Audit.id))
        )
    assert [what for what in audited if what != "broadcast-changed"] == [
        "broadcast-requested",
        "broadcast-approved",
        "broadcast-running",
        "broadcast-ended",
        "broadcast-unreached-listed",
    ]
    await town.hush()


def card_of(person: Person, head: str) -> str:
    """The newest message that says it, as it reads now."""
    return next(message.text for message in reversed(person.chat) if head in message.text)


async def test_a_change_voids_the_approval_asked_for(town: Town) -> None:
    """The old card's button is refused kindly, and nothing goes out; the author cannot approve either."""
    operator = await town.operator()
    kapolsek = await kapolsek_of_kediri(town)
    perbekel = await perbekel_of_kediri(town, 1)
    await compose(kapolsek)
    await ask_for(kapolsek, operator)
    old = next(message for message in operator.chat if "minta persetujuan" in message.text)
    number = re.search(r"b\.yes:(\d+):(\d+)", str(old.markup))
    assert number is not None
    await kapolsek.tap("✏️ Teks", within=PATIENT)
    await kapolsek.sees("Apa isi siarannya?", within=PATIENT)
    await kapolsek.write("Apel pindah ke 07.00.")
    await kapolsek.sees("Draf siaran", within=PATIENT)
    await operator.sees("ditarik untuk diubah", within=PATIENT)
    answer = await operator.tap_data(old, number[0], within=PATIENT)
    assert "sudah berubah" in answer.text
    own = await kapolsek.tap_data(kapolsek.chat[-1], number[0], within=PATIENT)
    assert "orang lain" in own.text
    await town.settle()
    await perbekel[0].sees_nothing()
    await approve(kapolsek, operator)
    await perbekel[0].sees("Apel pindah ke 07.00.", within=PATIENT)
    await kapolsek.sees("Siaran selesai", within=PATIENT)
    await town.hush()


async def test_a_refusal_goes_back_to_the_author(town: Town) -> None:
    """The first decision counts; the other who was asked sees it."""
    operator = await town.operator()
    kapolres = await town.officer("AKBP Ni Made", Role.COMMANDER, KABUPATEN, "Kapolres Tabanan")
    kapolsek = await kapolsek_of_kediri(town)
    await perbekel_of_kediri(town, 1)
    await compose(kapolsek)
    await ask_for(kapolsek, operator)
    await kapolres.sees("minta persetujuan Anda", within=PATIENT)
    await kapolres.tap("✋ Tolak", within=PATIENT)
    await kapolsek.sees("Persetujuan ditolak", within=PATIENT)
    await operator.sees("Ditolak oleh Kapolres Tabanan", within=PATIENT)
    await town.settle()
    assert await counted(town.database, Broadcast) == 1
    await town.hush()


async def test_without_a_second_person_nothing_goes_out(town: Town) -> None:
    """The author is told who is missing, and the draft is kept."""
    kapolsek = await kapolsek_of_kediri(town)
    await perbekel_of_kediri(town, 1)
    await compose(kapolsek)
    answer = await kapolsek.tap("📨 Minta persetujuan", within=PATIENT)
    assert "Belum ada orang kedua" in answer.text
    assert "Kediri" in answer.text
    await town.hush()


async def test_residents_and_officers_below_have_no_broadcasts(town: Town) -> None:
    """The command is refused, and buttons that somebody forges as well; it is written down."""
    wayan = await town.resident()
    perbekel = (await perbekel_of_kediri(town, 1))[0]
    for person in (wayan, perbekel):
        await person.write("/siaran")
        await person.sees("komandan", within=PATIENT)
        for data in ("b.new:0", "b.open:1", "b.yes:1:1", "b.stop:1", "b.read:1", "b.who:1", "b.remind:1"):
            assert (await person.tap_data(person.chat[-1], data, within=PATIENT)).show_alert
    assert await counted(town.database, Broadcast) == 0


async def test_a_party_or_a_call_to_vote_is_warned_of(town: Town) -> None:
    """The author and whoever approves see it; it is a warning, not a wall."""
    operator = await town.operator()
    kapolsek = await kapolsek_of_kediri(town)
    await perbekel_of_kediri(town, 1)
    await compose(kapolsek, "Besok coblos nomor 2 ya, salam Golkar")
    assert "coblos nomor 2, Golkar" in card_of(kapolsek, "Draf siaran")
    await ask_for(kapolsek, operator)
    assert "Mohon periksa lagi" in card_of(operator, "minta persetujuan")
    await town.hush()


async def test_what_is_no_broadcast_is_asked_for_again(town: Town) -> None:
    """A place, a voice, a picture without words, a time that nobody can read: a kind word each, the question stays."""
    kapolsek = await kapolsek_of_kediri(town)
    await perbekel_of_kediri(town, 1)
    await kapolsek.tap("📣 Siaran", within=PATIENT)
    await kapolsek.sees("Apa isi siarannya?", within=PATIENT)
    await kapolsek.share_location(-8.54, 115.12)
    await kapolsek.sees("satu foto, atau satu dokumen", within=PATIENT)
    await kapolsek.send_photo()
    await kapolsek.sees("Mohon sertakan kata-katanya", within=PATIENT)
    await kapolsek.write("x" * 3600)
    await kapolsek.sees("paling banyak 2.500", within=PATIENT)
    await kapolsek.send_photo(caption="Peta TPS")
    await kapolsek.sees("Draf siaran", within=PATIENT)
    assert "Dengan foto" in card_of(kapolsek, "Draf siaran")
    await kapolsek.tap("🕐 Waktu", within=PATIENT)
    await kapolsek.tap("⌨️ Ketik waktu", within=PATIENT)
    await kapolsek.sees("Kapan dikirim?", within=PATIENT)
    await kapolsek.write("besok sore")
    await kapolsek.sees("belum bisa dibaca", within=PATIENT)
    await kapolsek.write("18.00")
    await kapolsek.sees("18.00 WITA, berlaku 12 jam", within=PATIENT)
    await kapolsek.tap("✖️ Batal", within=PATIENT)
    await kapolsek.sees("Siaran dibatalkan", within=PATIENT)
    await town.hush()


async def test_a_broadcast_for_later_goes_at_its_time_and_once(town: Town) -> None:
    """A picture with words, in the language of each; begun by the clock."""
    operator = await town.operator()
    kapolsek = await kapolsek_of_kediri(town)
    perbekel = (await perbekel_of_kediri(town, 1))[0]
    babinsa = await town.officer("Serda Gede", Role.BABINSA, DESA[0])
    await babinsa.write("/bahasa")
    await babinsa.tap("🇬🇧", within=PATIENT)
    await babinsa.sees("English", within=PATIENT)
    await compose(kapolsek, WORDS, "Perbekel", "Babinsa")
    await kapolsek.tap("🇬🇧 Teks Inggris", within=PATIENT)
    await kapolsek.sees("teks Inggrisnya", within=PATIENT)
    await kapolsek.write("Roll call tomorrow at 06.00.")
    await kapolsek.sees("Roll call", within=PATIENT)
    at = (town.clock.now() + timedelta(hours=2)).astimezone(town.house.zone)
    await kapolsek.tap("🕐 Waktu", within=PATIENT)
    await kapolsek.tap("⌨️ Ketik waktu", within=PATIENT)
    await kapolsek.sees("Kapan dikirim?", within=PATIENT)
    await kapolsek.write(f"{at:%d/%m %H.%M}")
    await kapolsek.sees(f"{at:%H.%M} WITA", within=PATIENT)
    await ask_for(kapolsek, operator)
    await operator.tap("✅ Setujui", within=PATIENT)
    await kapolsek.sees("menunggu waktunya", within=PATIENT)
    await town.settle()
    await perbekel.sees_nothing()
    town.clock.move(timedelta(hours=2))
    await perbekel.sees(WORDS, within=PATIENT)
    await babinsa.sees("Roll call tomorrow", within=PATIENT)
    await kapolsek.sees("Siaran selesai", within=PATIENT)
    assert "Terkirim 2 dari 2" in card_of(kapolsek, "Siaran selesai")
    await town.hush()
    await perbekel.sees_nothing()


async def test_paused_resumed_and_stopped(start: Start) -> None:
    """While it rests nobody gets it; after ⏹ the rest is counted as stopped, and 🔁 reaches only them."""
    async with start(pace=Pace(2.0, private=(0.001, 50))) as town:
        operator = await town.operator()
        kapolsek = await kapolsek_of_kediri(town)
        crowd = [await town.officer(f"Polisi Banjar {n}", Role.BANJAR_OFFICER, f"{DESA[0]}") for n in range(14)]
        await town.hush()
        await compose(kapolsek, WORDS, "Polisi banjar")
        await approve(kapolsek, operator)
        await kapolsek.sees("Siaran berjalan", within=PATIENT)
        await kapolsek.tap("⏸ Jeda", within=PATIENT)
        await kapolsek.sees("Siaran dijeda", within=PATIENT)
        await asyncio.sleep(1)
        so_far = readers(crowd)
        assert so_far < len(crowd)
        await asyncio.sleep(3)
        assert readers(crowd) == so_far
        await kapolsek.tap("▶️ Lanjut", within=PATIENT)
        await kapolsek.sees("Siaran berjalan", within=PATIENT)
        await kapolsek.tap("⏹ Hentikan", within=PATIENT)
        await kapolsek.sees("Siaran dihentikan", within=PATIENT)
        await town.settle(40)
        stopped = len(crowd) - readers(crowd)
        assert stopped > 0
        await kapolsek.tap("🔁 Kirim ulang", within=PATIENT)
        for person in crowd:
            await until(lambda person=person: heard(person) > 0)
        await town.settle(40)
        assert [heard(person) for person in crowd] == [1] * len(crowd)
        await town.hush()


def heard(person: Person) -> int:
    return sum(WORDS in message.text for message in person.chat)


def readers(crowd: list[Person]) -> int:
    return sum(heard(person) > 0 for person in crowd)


async def until(holds, within: float = 40.0) -> None:  # type: ignore[no-untyped-def] # noqa: ANN001 (a question without arguments)
    for _ in range(int(within / 0.05)):
        if holds():
            return
        await asyncio.sleep(0.05)
    raise AssertionError("it did not come to that")


async def test_read_and_agree(town: Town) -> None:
    """One tap, kept once, seen by the author per kecamatan; a reminder to the missing only, once an hour."""
    operator = await town.operator()
    kapolsek = await kapolsek_of_kediri(town)
    first, second, third = await perbekel_of_kediri(town)
    stranger = await town.resident("Si Maling")
    await compose(kapolsek, "Ikrar pemilu damai.")
    await kapolsek.tap("☑️ Tanggapan", within=PATIENT)
    await kapolsek.tap("🤝 Saya sepakat", within=PATIENT)
    await kapolsek.sees("Meminta tanda “Saya sepakat”", within=PATIENT)
    await approve(kapolsek, operator)
    for person in (first, second, third):
        await person.sees("Ikrar pemilu damai.", within=PATIENT)
    await kapolsek.sees("Siaran selesai", within=PATIENT)
    answer = await first.tap("🤝 Saya sepakat", within=PATIENT)
    assert "sudah dicatat" in answer.text
    again = await first.tap("✅ Sepakat", within=PATIENT)
    assert "sudah tercatat" in again.text
    forged = await stranger.tap_data(stranger.chat[-1], "b.read:1", within=PATIENT)
    assert forged.show_alert
    assert await counted(town.database, BroadcastAnswer) == 1
    await kapolsek.tap("👥 Siapa sudah", within=PATIENT)
    await kapolsek.sees("Sepakat: 1 dari 3", within=PATIENT)
    await kapolsek.tap("Kediri 1/3", within=PATIENT)
    listed = await kapolsek.sees("Kediri: 1 dari 3", within=PATIENT)
    assert [line[0] for line in listed.text.splitlines()[1:]] == ["▫", "▫", "✅"]
    reminding = await kapolsek.tap("🔔 Ingatkan yang belum", within=PATIENT)
    assert "2 orang" in reminding.text
    for person in (second, third):
        await person.sees("Sekadar mengingatkan", within=PATIENT)
    await second.tap("🤝 Saya sepakat", within=PATIENT)
    too_soon = await kapolsek.tap("🔔 Ingatkan yang belum", within=PATIENT)
    assert "baru saja diingatkan" in too_soon.text
    await town.settle()
    assert not any("Sekadar mengingatkan" in message.text for message in first.chat)
    town.clock.move(timedelta(hours=1))
    await kapolsek.tap("🔔 Ingatkan yang belum", within=PATIENT)
    await third.sees("Sekadar mengingatkan", within=PATIENT)
    assert await counted(town.database, BroadcastAnswer) == 2
    await town.hush()


async def test_a_day_later_a_second_person_looks_again(town: Town) -> None:
    """The list of many is a file; once the approval is a day old, 🔁 asks anew, and reaches who has come since."""
    operator = await town.operator()
    kapolsek = await kapolsek_of_kediri(town)
    there = (await perbekel_of_kediri(town, 1))[0]
    absent = [
        await town.officer(f"Perbekel {n}", Role.PERBEKEL, DESA[1], "=Ketua & Kawan", arrives=False) for n in range(42)
    ]
    await compose(kapolsek)
    await approve(kapolsek, operator)
    await there.sees(WORDS, within=PATIENT)
    await kapolsek.sees("Siaran selesai", within=PATIENT)
    await kapolsek.tap("📋 Daftar yang tidak terjangkau", within=PATIENT)
    await kapolsek.sees("Belum terjangkau: 42 orang", within=PATIENT, media="document")
    await absent[0].write("/start")
    await absent[0].sees("Om Swastiastu", within=PATIENT)
    town.clock.move(timedelta(hours=25))
    await kapolsek.tap("🔁 Kirim ulang", within=PATIENT)
    await operator.sees("minta persetujuan Anda", within=PATIENT)
    assert "Hanya yang belum terjangkau" in card_of(operator, "minta persetujuan")
    await operator.tap("✅ Setujui", within=PATIENT)
    await absent[0].sees(WORDS, within=PATIENT)
    await until(lambda: any("Terkirim 1 dari 42" in message.text for message in kapolsek.chat))
    assert heard(there) == 1
    await town.hush()


async def test_a_resident_stops_it_with_one_tap(town: Town) -> None:
    """Residents who asked for it get it, with a way out on every copy; the next one passes them by."""
    operator = await town.operator()
    kapolsek = await kapolsek_of_kediri(town)
    wayan = await town.resident(home=DESA[0])
    nyoman = await town.resident("Nyoman", home=DESA[0])
    async with town.database.writes() as tx:
        known = await tx.get_one(town_person(), wayan.id)
        known.wants_reminders = True
        await tx.commit()
    if not 6 <= town.clock.now().astimezone(town.house.zone).hour < 20:
        town.clock.move(timedelta(hours=11))
    await compose(kapolsek, WORDS, "Warga")
    await approve(kapolsek, operator)
    await wayan.sees(WORDS, within=PATIENT)
    await kapolsek.sees("Siaran selesai", within=PATIENT)
    answer = await wayan.tap("🔕 Berhenti menerima", within=PATIENT)
    assert "tidak ada lagi siaran" in answer.text
    await nyoman.sees_nothing()
    async with town.database.reads() as tx:
        assert not (await tx.get_one(town_person(), wayan.id)).wants_reminders
    await town.hush()


def town_person() -> type:
    from storage.people import Person as Known  # noqa: PLC0415 (the story's Person is the one at the keyboard)

    return Known


async def test_kill_9_in_the_middle_sends_nobody_the_same_twice(
    telegram: Telegram, settings: Settings, database: Database, clock: Clock
) -> None:
    """Rows whose fate is unknown are counted as failed; the rest goes on by itself, and the account adds up."""
    town = Town(telegram, database, build_house(settings), clock)
    async with process(settings) as bot:
        await bot.start()
        operator = await town.operator()
        kapolsek = await kapolsek_of_kediri(town)
        crowd = [await town.officer(f"Polisi Banjar {n}", Role.BANJAR_OFFICER, DESA[0]) for n in range(16)]
        await compose(kapolsek, WORDS, "Polisi banjar")
        await approve(kapolsek, operator)
        await until(lambda: readers(crowd) > 0)
        await bot.kill()
        await bot.start()
        await kapolsek.sees("Siaran selesai", within=60)
        account = await outcome(database)
        assert account.get(RowState.SENT, 0) + account.get(RowState.FAILED, 0) == len(crowd)
        assert account[RowState.SENT] <= readers(crowd) <= len(crowd)
        assert max(heard(person) for person in crowd) == 1
        assert await bot.stop() == 0


async def outcome(database: Database) -> dict[str, int]:
    async with database.reads() as tx:
        query = select(OutboxRow.state, func.count()).where(OutboxRow.broadcast_id.is_not(None))
        return {row[0]: row[1] for row in await tx.execute(query.group_by(OutboxRow.state))}
