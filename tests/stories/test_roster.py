"""/roster: operators take the roster as a file, send it back changed, and see what changes before it counts."""

import asyncio
import io
from datetime import timedelta

from openpyxl import Workbook, load_workbook
from sqlalchemy import select
from sqlalchemy.orm import undefer

from domain.roles import Role
from simulator.messages import Message
from simulator.person import Person
from storage.audit import Audit
from storage.outbox import OutboxRow
from storage.people import Appointment
from storage.uploads import Upload
from tests.town import BONGAN, Town

HEADER = "name,role,area,title,telegram_id,language,status"
ABIANTUWUNG = "51.02.06.2014"


def content_of(town: Town, message: Message) -> bytes:
    stored = town.telegram.world.files.find(message.content["document"]["file_id"])
    assert stored is not None
    return stored.data


def table(*lines: str) -> bytes:
    return "\n".join([HEADER, *lines]).encode()


async def send(person: Person, content: bytes, name: str = "petugas.csv") -> None:
    await person.send_document(content, name=name)


async def posts(town: Town) -> list[tuple[str, str, str]]:
    """Name, role and title of those in office, operators apart."""
    async with town.database.reads() as tx:
        held = await tx.scalars(select(Appointment).where(Appointment.until.is_(None)).order_by(Appointment.id))
        return [(post.name, post.role, post.title) for post in held if post.role != Role.OPERATOR]


async def noted(town: Town, what: str) -> list[Audit]:
    async with town.database.reads() as tx:
        return list(await tx.scalars(select(Audit).where(Audit.what == what).order_by(Audit.id)))


async def burnt(town: Town, token: str, within: float = 60.0) -> None:
    """Until no row of a file and no message that went out holds the token."""
    for _ in range(int(within / 0.1)):
        async with town.database.reads() as tx:
            files = list(await tx.scalars(select(Upload).options(undefer(Upload.content))))
            said = list(await tx.scalars(select(OutboxRow.payload)))
        if not any("links" in file.recipe for file in files):
            break
        await asyncio.sleep(0.1)
    assert not any(token in f"{file.recipe}{file.key}" for file in files)
    assert not any(token in str(payload) for payload in said)


async def test_a_file_is_shown_first_and_counts_when_the_operator_says_so(town: Town) -> None:
    """New, changed and ending posts with their first lines; one edit says that it is done; the audit knows by whom."""
    arta, komang = await town.bongan()
    operator = await town.operator()
    rows = (
        f"I Ketut Arta,perbekel,{BONGAN},Perbekel Bongan,{arta.id},id,",
        f"Serda Komang,babinsa,{BONGAN},,{komang.id},id,selesai",
        "Aipda Made Rai,bhabinkamtibmas,Abiantuwung,,700001,id,",
        "CONTOH: Siapa Saja,lurah,di mana,,,,",
    )
    await send(operator, table(*rows))
    card = await operator.sees("Belum ada yang diubah", within=20)
    for words in (
        "➕ Baru: 1",
        "• Aipda Made Rai: Bhabinkamtibmas Abian Tuwung",
        "✏️ Berubah: 1",
        "• I Ketut Arta, Perbekel Bongan: (kosong) → Perbekel Bongan",
        "⏹ Berakhir: 1",
        "• Serda Komang: Babinsa Bongan",
        "Baris contoh yang dilewati: 1",
    ):
        assert words in card.text
    assert len(await posts(town)) == 2
    await operator.tap("✅ Terapkan")
    assert await operator.sees("sudah diterapkan") is card
    assert card.buttons == []
    assert await posts(town) == [
        ("I Ketut Arta", "perbekel", "Perbekel Bongan"),
        ("Aipda Made Rai", "bhabinkamtibmas", ""),
    ]
    (row,) = await noted(town, "roster-import")
    assert (row.actor_id, row.detail["appointed"], row.detail["ended"]) == (operator.id, 1, 1)
    await town.hush()
    await send(operator, table(rows[0], rows[2]))
    same = await operator.sees("tidak ada yang perlu diubah", within=20)
    assert "Tetap sama: 2" in same.text
    assert same.buttons == []
    assert card in operator.chat, "what was applied can be read later"


async def test_a_post_that_changes_hands_in_a_file_takes_its_cases_along(town: Town) -> None:
    """Both are told, with the numbers; whoever waits for an answer is told who has the case now."""
    arta, _ = await town.bongan()
    operator = await town.operator()
    suta = await town.resident("I Wayan Suta")
    wayan = await town.resident(home=BONGAN)
    await town.file(wayan, "jalan bolong di depan sd")
    await arta.tap("✅ Terima")
    await wayan.sees("Diterima")
    await town.hush()
    rows = (
        f"I Ketut Arta,perbekel,{BONGAN},,{arta.id},id,selesai",
        f"I Wayan Suta,perbekel,{BONGAN},Perbekel Bongan,{suta.id},id,",
    )
    await send(operator, table(*rows))
    await operator.sees("Belum ada yang diubah", within=20)
    await operator.tap("✅ Terapkan")
    await operator.sees("sudah diterapkan")
    told = await arta.sees("diserahkan kepada I Wayan Suta", within=20)
    assert "1 kasus diteruskan" in told.text
    heir = await suta.sees("menggantikan I Ketut Arta", within=20)
    assert "1 kasus berjalan menjadi tugas Anda" in heir.text
    await suta.tap("✅ Terima")
    await suta.sees("✔️ Selesai")
    await town.hush()


async def test_rows_without_an_account_come_back_as_a_file_of_links_that_leaves_no_trace(town: Town) -> None:
    """Each link works once, whoever opens it; once sent, the links are with the operator and nowhere else."""
    operator = await town.operator()
    book, out = Workbook(), io.BytesIO()
    book.active.append(["Nama", "Peran", "Wilayah"])
    book.active.append(["I Ketut Arta", "perbekel", "Bongan"])
    book.active.append(["Serda Komang", "babinsa", "Bongan"])
    book.save(out)
    await send(operator, out.getvalue(), "Daftar Petugas.XLSX")
    await operator.sees("✉️ Tautan undangan: 2", within=20)
    await operator.tap("✅ Terapkan")
    await operator.sees("sudah diterapkan")
    message = await operator.sees("2 tautan undangan", within=20, media="document")
    assert "hanya ada di berkas ini" in message.text
    sheet = load_workbook(io.BytesIO(content_of(town, message))).worksheets[0]
    (name, post, link, _), _ = sheet.iter_rows(min_row=2, values_only=True)
    assert (name, post) == ("I Ketut Arta", "Perbekel Bongan")
    token = str(link).removeprefix("https://t.me/KulkulBot?start=")
    await town.settle()
    town.clock.move(timedelta(seconds=15))
    await burnt(town, token)
    arta = town.telegram.person("Ketut")
    await arta.write(f"/start {token}")
    await arta.sees("Anda bertugas sebagai Perbekel Bongan", within=20)
    await town.hush()


async def test_faults_come_with_their_lines_in_the_language_of_whoever_sent_the_file(town: Town) -> None:
    """Nothing is taken of a file with one fault; a long list is a file, its first lines are told."""
    operator = await town.operator()
    await send(operator, table("A,perbekel,Beraban,,,,", "B,lurah,Bongan,,,,", "C,babinsa,Bongan,,x,,"))
    told = await operator.sees("3 kesalahan", within=20)
    for words in ("baris 2: “Beraban” bisa berarti", "baris 3: “lurah” bukan peran", "baris 4: “x” bukan ID Telegram"):
        assert words in told.text
    assert told.buttons == []
    await operator.write("/bahasa")
    await operator.sees("Mau memakai bahasa apa")
    await operator.tap("🇬🇧 English")
    await operator.sees("I speak English")
    await send(operator, table(*(f"Person {number},sheriff,Bongan,,,," for number in range(300))))
    listed = await operator.sees("300 faults", within=20, media="document")
    assert "line 2: “sheriff” is no role" in listed.text
    assert "more; all of them are in this file" in listed.text
    lines = content_of(town, listed).decode("utf-8-sig").splitlines()
    assert (len(lines), lines[-1][:9]) == (300, "line 301:")
    assert await posts(town) == []


async def test_what_cannot_be_read_is_refused_kindly(town: Town) -> None:
    """Too large without a download, old Excel, wrong columns."""
    operator = await town.operator()
    await operator.send_document(b"name", name="petugas.xlsx", size=6_000_000)
    await operator.sees("paling besar 5 MB", within=20)
    await send(operator, bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 600, "petugas.xls")
    await operator.sees("simpan sebagai .xlsx", within=20)
    await send(operator, b"tanggal,jumlah\n1,2\n", "kas.csv")
    await operator.sees("kolom name tidak ada", within=20)


async def test_a_roster_that_changed_meanwhile_is_shown_again_before_it_counts(town: Town) -> None:
    """What is applied is what was read, or it is asked again."""
    arta, _ = await town.bongan()
    operator = await town.operator()
    await send(operator, table(f"Arta,perbekel,{BONGAN},,{arta.id},id,"))
    await operator.sees("I Ketut Arta → Arta", within=20)
    await town.end_posts(arta)
    await operator.tap("✅ Terapkan")
    again = await operator.sees("Daftar petugas berubah", within=20)
    assert "➕ Baru: 1" in again.text
    assert await posts(town) == [("Serda Komang", "babinsa", "")]
    await operator.tap("✅ Terapkan", on=again)
    await operator.sees("sudah diterapkan")
    assert ("Arta", "perbekel", "") in await posts(town)
    await town.hush()


async def test_a_newer_file_takes_the_place_of_the_one_before_and_may_be_dropped(town: Town) -> None:
    """The button under the older one brings in neither; nor does a button pressed hours later."""
    operator = await town.operator()
    await send(operator, table("A,perbekel,Bongan,,701,,"))
    old = await operator.sees("• A: Perbekel Bongan", within=20)
    data = next(key["callback_data"] for row in old.markup["inline_keyboard"] for key in row)
    await send(operator, table("B,perbekel,Bongan,,702,,"))
    new = await operator.sees("• B: Perbekel Bongan", within=20)
    assert "tidak berlaku" in (await operator.tap_data(new, data)).text
    await operator.tap("✖️ Batal", on=new)
    await operator.sees("tidak diterapkan")
    await send(operator, table("C,perbekel,Bongan,,703,,"))
    late = await operator.sees("• C: Perbekel Bongan", within=20)
    town.clock.move(timedelta(hours=3))
    assert "tidak berlaku" in (await operator.tap("✅ Terapkan", on=late)).text
    assert await posts(town) == []
    await town.hush()


async def test_only_who_is_operator_now_brings_a_roster_in(town: Town) -> None:
    """Whose post has ended is refused, whatever button is still there; nobody ends their own post of operator."""
    await town.operator()
    other = await town.officer("Ni Made", Role.OPERATOR, "51.02")
    await send(other, table(f"Ni Made,operator,Tabanan,,{other.id},,selesai"))
    await other.sees("jabatan operator Anda sendiri", within=20)
    await send(other, table("A,perbekel,Bongan,,701,,"))
    card = await other.sees("Belum ada yang diubah", within=20)
    await town.end_posts(other)
    await other.tap("✅ Terapkan", on=card)
    assert await posts(town) == []
    await town.hush()


async def test_a_table_of_somebody_else_is_evidence_like_any_other_file(town: Town) -> None:
    """A resident's list belongs to a report; so does an operator's when it replies to something."""
    wayan = await town.resident(home=BONGAN)
    await send(wayan, table("A,perbekel,Bongan,,701,,"))
    await wayan.sees("Draf laporan")
    await wayan.write("/roster")
    await wayan.sees("operator")
    assert await posts(town) == []


async def test_the_roster_is_taken_as_a_file_and_comes_back_unchanged(town: Town) -> None:
    """/roster counts; each file it gives is written down; a template is empty of people."""
    await town.bongan()
    operator = await town.operator()
    await operator.write("/roster")
    card = await operator.sees("Daftar petugas: 3 jabatan terisi")
    assert "• Perbekel: 1" in card.text
    for label, ending in (("⬇️ CSV", "csv"), ("⬇️ XLSX", "xlsx")):
        await operator.tap(label, on=card)
        message = await operator.sees("Berisi data pribadi", within=20, media="document")
        assert message.content["document"]["file_name"].endswith(ending)
        await send(operator, content_of(town, message), f"kembali.{ending}")
        same = await operator.sees("tidak ada yang perlu diubah", within=20)
        assert "Tetap sama: 3" in same.text
    assert [(row.actor_id, row.detail["format"]) for row in await noted(town, "roster-export")] == [
        (operator.id, "csv"),
        (operator.id, "xlsx"),
    ]
    await operator.tap("📄 Templat", on=card)
    message = await operator.sees("Isi satu baris untuk tiap jabatan", within=20, media="document")
    await send(operator, content_of(town, message), "template.xlsx")
    await operator.sees("hanya ada baris contoh", within=20)
