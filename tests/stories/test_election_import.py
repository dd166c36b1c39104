"""/pemilu: operators bring an election in by sending its file to the chat, after a look at what changes."""

from datetime import timedelta

from simulator.person import Person
from tests.elections import move_to, reminder, source, states, today
from tests.town import BONGAN, Town


async def send(person: Person, text: str, name: str = "pilkel.toml") -> None:
    await person.send_document(text.encode(), name=name)


async def test_a_file_is_shown_first_and_brought_in_when_the_operator_says_so(town: Town) -> None:
    """Nothing changes before ✅ Impor; a moved date says what moves; the same file says that nothing does."""
    await move_to(town, 9)
    operator = await town.operator()
    await operator.write("/pemilu")
    await operator.sees("Belum ada pemilu")
    day = today(town) + timedelta(days=5)
    text = source(day, reminder("h-1", "H-1 09:00", "6 hours", "residents"))
    await send(operator, text)
    card = await operator.sees("Belum ada yang diubah", within=20)
    assert "⏰ h-1:" in card.text
    assert await states(town) == {}
    await operator.tap("✅ Impor")
    assert await operator.sees("sudah diimpor") is card
    assert card.buttons == []
    assert await states(town) == {"h-1": "planned"}
    await send(operator, text)
    await operator.sees("tidak ada yang berubah", within=20)
    await send(operator, text.replace(day.isoformat(), (day + timedelta(days=2)).isoformat()))
    moved = await operator.sees("Belum ada yang diubah", within=20)
    assert "↪️ h-1:" in moved.text
    await operator.tap("✅ Impor")
    await operator.sees("sudah diimpor")
    await operator.write("/pemilu")
    listed = await operator.sees("Pengingat: 1 menunggu, 0 terkirim, 0 terlewat")
    await operator.tap("🗓 Pilkel")
    assert await operator.sees("h-1 (warga)") is listed
    await operator.tap("⬅️ Kembali")
    await operator.sees("Pengingat: 1 menunggu")


async def test_faults_come_with_their_lines_and_nothing_is_brought_in(town: Town) -> None:
    """Also for what is no text at all."""
    operator = await town.operator()
    await send(operator, source(today(town)).replace("Desa Bongan", "Kukuh").replace('"12:00"', '"06:00"'))
    told = await operator.sees("2 kesalahan", within=20)
    assert "baris 5:" in told.text
    assert "baris 11:" in told.text
    assert told.buttons == []
    await operator.send_document(b"\xff\xd8\xff", name="x.toml")
    await operator.sees("bukan UTF-8", within=20)
    await operator.send_document(b"#" * 70_000, name="x.toml")
    await operator.sees("paling besar 64 KB", within=20)
    assert await states(town) == {}


async def test_a_newer_file_takes_the_place_of_the_one_before_and_may_be_dropped(town: Town) -> None:
    """The button under the older one does not bring in the newer one."""
    operator = await town.operator()
    first = source(today(town) + timedelta(days=5), reminder("a", "H-1 09:00", "6 hours", "residents"))
    await send(operator, first)
    old = await operator.sees("⏰ a:", within=20)
    data = next(key["callback_data"] for row in old.markup["inline_keyboard"] for key in row)
    await send(operator, first.replace('"a"', '"b"'))
    new = await operator.sees("⏰ b:", within=20)
    answer = await operator.tap_data(new, data)
    assert "kirim lagi" in answer.text
    assert await states(town) == {}
    await operator.tap("✖️ Batal", on=new)
    await operator.sees("tidak diimpor")
    assert await states(town) == {}


async def test_a_ready_file_comes_as_a_document_that_can_be_sent_back(town: Town) -> None:
    """Everything but the dates and areas."""
    operator = await town.operator()
    await operator.write("/pemilu")
    await operator.sees("Belum ada pemilu")
    await operator.tap("📄 Pilkel")
    await operator.sees("Isi tanggal dan wilayahnya", within=20, media="document")


async def test_only_operators_have_it_and_a_residents_file_is_part_of_a_report(town: Town) -> None:
    """/pemilu is refused kindly; a .toml of a resident is evidence like any other file."""
    wayan = await town.resident(home=BONGAN)
    await wayan.write("/pemilu")
    await wayan.sees("untuk operator")
    await send(wayan, source(today(town)))
    await wayan.sees("Draf laporan")
    assert await states(town) == {}
