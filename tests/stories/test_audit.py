"""/audit: the command centre reads who did what, and whether anybody has touched what was written."""

import io
import json
import re
from datetime import datetime, timedelta
from typing import Any

from openpyxl import load_workbook
from sqlalchemy import select, text, update

from domain.audited import KINDS
from domain.roles import Role
from domain.seal import Entry, seal
from services.trust import audit_watch
from services.work import Work
from simulator.messages import Message
from simulator.person import Person
from storage import audit
from storage.audit import Audit
from storage.cases import Case
from tests.stories.test_identity import ask, commander, filed, knows
from tests.town import TABANAN, Town

PATIENT = 30


async def kapolsek_of_tabanan(town: Town) -> Person:
    return await town.officer("AKP Putu", Role.COMMANDER, TABANAN, "Kapolsek Tabanan")


async def commanded(town: Town) -> tuple[Person, Person]:
    """An operator and a Kapolsek: he takes a file and asks for what is not his; she marks an area."""
    operator, kapolsek = await town.operator(), await kapolsek_of_tabanan(town)
    await kapolsek.write("/ekspor")
    await kapolsek.sees("Kasus Kecamatan Tabanan", within=PATIENT)
    await kapolsek.write("/rawan")
    await kapolsek.sees("pusat komando", within=PATIENT)
    await operator.write("/rawan")
    await operator.sees("Kecamatan mana", within=PATIENT)
    await operator.tap("Baturiti")
    await operator.tap("Seluruh Kecamatan Baturiti")
    await operator.sees("Seluruh kecamatan ditandai", within=PATIENT)
    await town.hush()
    return operator, kapolsek


async def noted(town: Town, count: int, what: str = "drill", **detail: object) -> None:
    async with town.database.writes() as tx:
        for number in range(count):
            audit.note(tx, town.clock.now(), 9001, what, drill=number, **detail)
        await tx.commit()


async def opened(operator: Person, command: str = "/audit") -> Message:
    await operator.write(command)
    return await operator.sees("Catatan tindakan", within=PATIENT)


def told(card: Message) -> list[str]:
    """The actions on the card, as they read."""
    return [line for block in card.text.split("\n\n")[1:] for line in block.splitlines()[1:2]]


def rows_of(town: Town, message: Message) -> list[dict[str, Any]]:
    stored = town.telegram.world.files.find(message.content["document"]["file_id"])
    assert stored is not None
    heading, *rows = load_workbook(io.BytesIO(stored.data))["Audit"].iter_rows(values_only=True)
    return [dict(zip(map(str, heading), row, strict=True)) for row in rows]


async def test_an_operator_reads_who_did_what_newest_first(town: Town) -> None:
    """Time in WITA, title and name, the action in plain words, about what; above it that the chain is whole."""
    operator, _ = await commanded(town)
    card = await opened(operator)
    now = town.clock.now().astimezone(town.house.zone)
    assert re.search(r"Rantai utuh, \d+ catatan \d+:[0-9a-f]{16} \(diperiksa \d+ \w+ \d\d\.\d\d\)", card.text)
    first, second, third = card.text.split("\n\n")[1:4]
    assert first.startswith(f"{now.day} ")
    assert first.endswith(" · Pusat Komando Tabanan (Made Operator)\nmenandai daerah rawan: Baturiti")
    assert second.endswith("Kapolsek Tabanan (AKP Putu)\nditolak: Daerah rawan ditentukan oleh pusat komando.")
    assert "Kapolsek Tabanan (AKP Putu)\nmengunduh kasus: Tabanan · dari " in third
    assert told(card)[-1].startswith("basis data diperbarui"), "from the first start on"


async def test_the_same_in_english(town: Town) -> None:
    """Every word of it."""
    operator = town.telegram.person("Made Operator", id=9001, language="en")
    await operator.write("/start")
    await operator.sees("Om Swastiastu", within=PATIENT)
    kapolsek = await kapolsek_of_tabanan(town)
    await kapolsek.write("/ekspor")
    await kapolsek.sees("Kasus Kecamatan Tabanan", within=PATIENT)
    await operator.write("/audit")
    card = await operator.sees("Who did what", within=PATIENT)
    assert "Chain unbroken" in card.text
    assert "took cases as a file: Tabanan · from" in card.text
    assert "the server's administrator\nsettings changed" in card.text
    assert card.buttons == ["🏷 Actions", "📅 Period", "🔍 Search", "⬇️ Download"]
    await town.hush()


async def test_it_is_narrowed_by_kind_period_case_and_person(town: Town) -> None:
    """One card, edited by each tap; several filters hold at once, and each can be taken off."""
    operator, _ = await commanded(town)
    card = await opened(operator)
    await operator.tap("🏷 Tindakan")
    await operator.sees("Tindakan apa", within=PATIENT)
    await operator.tap("🚫 Yang ditolak")
    assert await operator.sees("🚫 Yang ditolak · 30 hari\n1 catatan", within=PATIENT) is card
    assert told(card) == ["ditolak: Daerah rawan ditentukan oleh pusat komando."]
    town.clock.move(timedelta(days=8))
    await operator.tap("📅 Periode")
    await operator.sees("dari kapan", within=PATIENT)
    await operator.tap("7 hari")
    await operator.sees("🚫 Yang ditolak · 7 hari\nTidak ada catatan.", within=PATIENT)
    await noted(town, 1, "identity-asked", case="TBN-26-00042", reason="saksi")
    await operator.write("/audit tbn-26-00042")
    found = await operator.sees("Semua tindakan · 30 hari · TBN-26-00042\n1 catatan", within=PATIENT)
    assert told(found) == ["meminta identitas pelapor dibuka: TBN-26-00042 · “saksi”"]
    await operator.tap("✖️ Semua orang dan kasus")
    await operator.sees("Semua tindakan · 30 hari\n", within=PATIENT)
    await town.hush()


async def test_a_person_is_found_by_name_or_title_and_residents_are_not_looked_up(town: Town) -> None:
    """The answer is the next message; of several the one who is meant is tapped; nobody found is said kindly."""
    operator, kapolsek = await commanded(town)
    await town.officer("AKP Putu Kediri", Role.COMMANDER, "51.02.06", "Kapolsek Kediri")
    await town.resident("Putu Warga")
    await opened(operator)
    await operator.tap("🔍 Cari")
    await operator.sees("Tulis nomor kasus", within=PATIENT)
    await operator.write("putu warga")
    await operator.sees("Tidak ada kasus atau petugas seperti itu", within=PATIENT)
    await operator.write("putu")
    choice = await operator.sees("Ada 2 yang cocok", within=PATIENT)
    assert sorted(choice.buttons) == [
        "Kapolsek Kediri (AKP Putu Kediri)",
        "Kapolsek Tabanan (AKP Putu)",
        "⬅️ Kembali",
    ]
    await operator.tap("Kapolsek Tabanan (AKP Putu)")
    card = await operator.sees("👤 Kapolsek Tabanan (AKP Putu)\n2 catatan", within=PATIENT)
    assert len(told(card)) == 2
    await operator.write("/audit kapolsek tabanan")
    await operator.sees("👤 Kapolsek Tabanan (AKP Putu)\n2 catatan", within=PATIENT)
    await operator.write(f"/audit {kapolsek.id}")
    await operator.sees("👤 Kapolsek Tabanan (AKP Putu)\n2 catatan", within=PATIENT)
    await operator.write("jalan bolong")
    await operator.sees("belum terkirim", within=PATIENT)
    await town.hush()


async def test_pages_are_turned_and_one_that_is_gone_is_the_last(town: Town) -> None:
    """Eight rows a page."""
    operator = await town.operator()
    await noted(town, 20)
    card = await opened(operator)
    pages = int(re.search(r"halaman 1 dari (\d+)", card.text)[1])  # type: ignore[index]
    assert pages == 3
    await operator.tap("▶️ Berikutnya")
    await operator.sees("halaman 2 dari 3", within=PATIENT)
    assert card.buttons[:2] == ["◀️ Sebelumnya", "▶️ Berikutnya"]
    await operator.tap_data(card, "a.show:999:0.30")
    await operator.sees("halaman 3 dari 3", within=PATIENT)
    for forged in ("a.show:0:0.31", "a.show:0:99.30", "a.file:0:x", "a.show:0"):
        answer = await operator.tap_data(card, forged)
        assert answer.show_alert, forged
    await town.hush()


async def test_the_file_holds_what_anybody_needs_to_check_the_chain(town: Town) -> None:
    """Rows with their seals: whoever has the file finds by themselves that no row was touched. It is noted itself."""
    operator, _ = await commanded(town)
    await noted(town, 3, "export", area="51.02.05", since="2026-01-01T00:00:00+08:00", words="=1+1")
    await opened(operator)
    await operator.tap("⬇️ Unduh")
    message = await operator.sees("catatan\nBerisi siapa melakukan apa", within=PATIENT)
    rows = rows_of(town, message)
    previous = ""
    for place, row in enumerate(rows, 1):
        actor = int(row["Nomor akun"]) if row["Nomor akun"] else None
        at, detail = datetime.fromisoformat(row["Waktu (UTC)"]), json.loads(row["Perincian"])
        assert row["Nomor"] == place
        assert row["Segel"] == seal(previous, Entry(place, row["ID"], at, actor, row["Jenis"], detail)), row
        previous = row["Segel"]
    assert rows[-1]["Tindakan"] == "mengunduh catatan tindakan"
    assert {row["Oleh"] for row in rows} >= {"Pusat Komando Tabanan (Made Operator)", "Kapolsek Tabanan (AKP Putu)"}
    card = await opened(operator)
    assert told(card)[0].startswith("mengunduh catatan tindakan")


async def test_others_are_refused_and_that_is_written_down(town: Town) -> None:
    """A commander, a resident; by command and by a forged tap."""
    kapolsek, resident = await kapolsek_of_tabanan(town), await town.resident()
    for who in (kapolsek, resident):
        await who.write("/audit")
        message = await who.sees("untuk operator pusat komando", within=PATIENT)
        for data in ("a.show:0:0.30", "a.kinds:0:0.30", "a.days:0:0.30", "a.find:0:0.30", "a.file:0:0.30"):
            assert "untuk operator" in (await who.tap_data(message, data)).text
        await who.write("/audit putu")
        await who.sees("untuk operator pusat komando", within=PATIENT)
        async with town.database.reads() as tx:
            refused = await tx.scalars(select(Audit).where(Audit.what == "refused", Audit.actor_id == who.id))
            assert len(list(refused)) == 7


async def test_no_row_of_an_opened_identity_names_the_reporter(town: Town) -> None:
    """Who asked, who agreed, which case and why; not of whom, neither on the card nor in the file."""
    operator = await town.operator()
    kapolres = await commander(town)
    await filed(town, kapolres)
    await ask(kapolres)
    await operator.sees("minta identitas pelapor dibuka", within=PATIENT)
    await operator.tap("✅ Setujui")
    await kapolres.sees("Zulaikha", within=PATIENT)
    await town.hush()
    before = knows(operator)
    await operator.write("/audit TBN-26-00001")
    card = await operator.sees("Catatan tindakan", within=PATIENT)
    assert told(card)[0].startswith("menyetujui identitas pelapor dibuka: TBN-26-00001 · Kapolres Tabanan (AKBP Agung)")
    await operator.tap("⬇️ Unduh")
    message = await operator.sees("Berisi siapa melakukan apa", within=PATIENT)
    assert not before
    assert not knows(operator)
    assert "zulaikha" not in json.dumps(rows_of(town, message), default=str).casefold()
    await town.hush()


async def test_who_a_case_is_about_reads_nothing_of_it(town: Town) -> None:
    """Not even that somebody looked into it: a case about an operator does not reach them by the audit either."""
    operator = await town.operator()
    second = await town.officer("Ni Komang", Role.OPERATOR, "51.02")
    await town.bongan()
    await town.file(await town.resident(home="51.02.05.2003"), "lampu jalan mati")
    async with town.database.writes() as tx:
        await tx.execute(update(Case).values(excluded={"persons": [operator.id]}))
        await tx.commit()
    await noted(town, 2, "identity-asked", case="TBN-26-00001", reason="kelakuan operator")
    await town.hush()
    await operator.write("/audit TBN-26-00001")
    assert "Tidak ada catatan" in (await operator.sees("Catatan tindakan", within=PATIENT)).text
    assert "kelakuan" not in (await opened(operator)).text
    await operator.tap("⬇️ Unduh")
    message = await operator.sees("Berisi siapa melakukan apa", within=PATIENT)
    assert "kelakuan" not in json.dumps(rows_of(town, message), default=str)
    assert "kelakuan" in (await opened(second)).text


async def test_operators_are_told_once_when_the_chain_is_found_broken(town: Town) -> None:
    """By an alert, whoever else has the database's password; /audit says where; what comes after is kept still."""
    operator = await town.operator()
    await noted(town, 5)
    await town.hush()

    async def watch() -> None:
        async with town.database.writes() as tx:
            await audit_watch.watch(Work(tx, town.clock.now(), town.house))
            await tx.commit()

    await watch()
    async with town.database.connection() as connection:
        if town.database.sqlite:
            await connection.execute(text("DROP TRIGGER audit_unchanged"))
        else:
            await connection.execute(text("SET LOCAL session_replication_role = replica"))
        await connection.execute(text("UPDATE audit SET actor_id = 1 WHERE place = 4"))
    await watch()
    alert = await operator.sees("Catatan tindakan diubah orang", within=PATIENT)
    assert "catatan nomor 4 tidak lagi seperti saat ditulis" in alert.text
    await watch()
    card = await opened(operator)
    assert "⛔ Rantai putus: catatan nomor 4 tidak lagi" in card.text
    await noted(town, 1)
    async with town.database.reads() as tx:
        newest = await audit.newest(tx, "drill")
        assert newest is not None
        assert newest.seal
    await town.settle()
    assert sum("diubah orang" in message.text for message in operator.chat) == 1


async def test_every_kind_that_was_noted_has_its_words(town: Town) -> None:
    """A row of each kind, as it is shown in each language."""
    operator = await town.operator()
    async with town.database.writes() as tx:
        for kind in sorted(KINDS):
            audit.note(tx, town.clock.now(), None, kind, case="TBN-26-00001", area=TABANAN, role="perbekel", count=3)
        await tx.commit()
    card = await opened(operator)
    for _ in range(len(KINDS) // 8):
        assert all("TBN-26-00001 · " in line for line in told(card) if "basis data" not in line)
        await operator.tap("▶️ Berikutnya")
    await town.hush()
