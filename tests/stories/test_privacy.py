"""What people are told of their data, and how they get it as a file."""

import json
from datetime import timedelta
from typing import Any

from sqlalchemy import func, select

from domain import notice
from services.trust import retention
from services.work import Work
from simulator.messages import Message
from simulator.person import Person
from storage.audit import Audit
from storage.people import Person as PersonRow
from storage.uploads import Upload
from tests.conftest import Start
from tests.town import BONGAN, Town

HOLE = "jalan bolong di depan sd, ds bongan"


async def known(town: Town, person: Person) -> PersonRow | None:
    async with town.database.reads() as tx:
        return await tx.get(PersonRow, person.id)


async def test_the_greeting_names_the_notice_and_it_is_written_down(town: Town) -> None:
    """Once with its version, in the message that is sent anyway."""
    wayan = town.telegram.person("Wayan Sudarma")
    await wayan.write("/start")
    await wayan.sees("pemberitahuan privasi versi 1: /privasi")
    row = await known(town, wayan)
    assert row is not None
    assert row.notice_version == 1
    assert row.notice_at is not None


async def test_whoever_begins_with_a_report_reads_the_line_on_its_card_and_agrees_by_sending(town: Town) -> None:
    """No second message, no gate; afterwards it is not shown again."""
    wayan = town.telegram.person("Wayan Sudarma")
    await wayan.write(HOLE)
    await wayan.sees("Dengan mengirim, Anda menyetujui pemberitahuan privasi versi 1")
    row = await known(town, wayan)
    assert row is not None
    assert row.notice_version == 0
    await wayan.tap("✅ Kirim")
    await wayan.sees("Terkirim.")
    row = await known(town, wayan)
    assert row is not None
    assert row.notice_version == 1
    await wayan.write("lampu jalan mati juga")
    card = await wayan.sees("belum terkirim")
    assert "pemberitahuan" not in card.text


def copy_in(town: Town, message: Message) -> dict[str, Any]:
    """The file a message carries, as whoever opens it reads it."""
    document = message.content["document"]
    assert document["file_name"].endswith(".json")
    stored = town.telegram.world.files.find(document["file_id"])
    assert stored is not None
    found: dict[str, Any] = json.loads(stored.data.decode())
    return found


async def test_privasi_shows_the_notice_and_what_is_kept_of_this_very_person(start: Start) -> None:
    """Who answers for it, for how long, rights; name, desa, reports, which version was shown."""
    async with start(retention_days=200, controller="Polres Tabanan, 0361") as town:
        await town.bongan()
        wayan = await town.resident(home=BONGAN)
        await town.file(wayan, HOLE)
        await wayan.write("/privasi")
        card = await wayan.sees("Data Anda yang tersimpan")
        for words in (
            "Pengendali data: Polres Tabanan, 0361.",
            "200 hari setelah",
            "Nama: Wayan Sudarma",
            "Desa: Bongan",
        ):
            assert words in card.text
        assert "1 masih berjalan, 0 selesai" in card.text
        assert "versi 1, " in card.text
        assert len(card.text) < 4096
        await town.hush()


async def test_a_visitor_reads_it_in_english(town: Town) -> None:
    """The same notice, the same buttons."""
    jane = await town.resident("Jane Doe", language="en")
    await jane.write("/privasi")
    await jane.sees("What is kept of you")
    await jane.tap("🗑 Erase my data")
    await jane.sees("Erase your data?")
    await jane.tap("⬅️ Back")
    await jane.sees("What is kept of you")


async def test_a_newer_notice_is_shown_once_more(town: Town) -> None:
    """With the next report; who had read an older one is nobody who had read none."""
    wayan = await town.resident(home=BONGAN)
    async with town.database.writes() as tx:
        (await tx.get_one(PersonRow, wayan.id)).notice_version = notice.VERSION - 1
        await tx.commit()
    await wayan.write("lampu jalan mati")
    await wayan.sees("pemberitahuan privasi versi 1")
    await wayan.tap("✅ Kirim")
    await wayan.sees("Terkirim.")
    row = await known(town, wayan)
    assert row is not None
    assert row.notice_version == notice.VERSION


async def test_who_calls_for_help_first_is_asked_nothing_and_reads_the_line_with_the_answer(town: Town) -> None:
    """🚨 and a place are enough, as ever."""
    await town.bongan()
    wayan = town.telegram.person("Wayan Sudarma")
    await wayan.write("/darurat")
    await wayan.sees("Telepon 110")
    await wayan.tap("📍 Bagikan lokasi", location=(-8.5630, 115.1060))
    card = await wayan.sees("Terkirim.")
    assert "pemberitahuan privasi versi 1" in card.text
    await town.hush()


async def test_the_copy_holds_everything_of_the_person_and_nobody_else(town: Town) -> None:
    """Profile, reports with every step, confidential ones, what they saw too, the draft; officers by their post."""
    perbekel, _ = await town.bongan()
    ayu = await town.resident("Ni Luh Ayu", home=BONGAN)
    await town.file(ayu, "pohon tumbang menutup jalan", "Babinsa Bongan")
    wayan = await town.resident(home=BONGAN)
    await wayan.send_photo(caption="jalan bolong di depan sd")
    await wayan.tap("✅ Kirim")
    await wayan.sees("Terkirim.")
    await town.hush()
    await perbekel.tap("✅ Terima")
    await wayan.sees("Diterima")
    await wayan.write("pohon tumbang menutup jalan, saya lihat juga")
    await wayan.tap("🙋 Saya juga melihat")
    await wayan.sees("TBN-26-00001")
    await wayan.write("masih menulis")
    await wayan.sees("belum terkirim")
    await town.hush()
    await wayan.write("/privasi")
    await wayan.sees("Data Anda yang tersimpan")
    answer = await wayan.tap("📦 Unduh data saya")
    assert "Sedang disiapkan" in answer.text
    copy = copy_in(town, await wayan.sees("Salinan semua data Anda"))
    assert copy["profil"]["nama"] == "Wayan Sudarma"
    (report,) = copy["laporan"]
    assert (report["tulisan"], report["desa"]) == ("jalan bolong di depan sd", "Bongan")
    assert report["lampiran"][0]["jenis"] == "photo"
    assert [step["oleh"] for step in report["langkah"]] == ["Anda", "sistem", "Perbekel Bongan"]
    assert copy["saksi"] == [
        {
            "nomor": "TBN-26-00001",
            "sejak": copy["saksi"][0]["sejak"],
            "tulisan": "pohon tumbang menutup jalan, saya lihat juga",
        }
    ]
    assert copy["draf"]["tulisan"] == "masih menulis"
    assert set(copy["kunci"]) == set(copy) - {"tentang", "kunci", "dibuat"}
    told = json.dumps(copy, ensure_ascii=False)
    assert not [name for name in ("Ketut Arta", "Komang", "Ayu", str(ayu.id), str(perbekel.id)) if name in told]


async def test_a_copy_can_be_asked_for_once_an_hour_and_does_not_lie_about(town: Town) -> None:
    """The second tap says from when on; that it was taken is in the audit; once sent the file is gone."""
    wayan = await town.resident(home=BONGAN)
    await wayan.write("/privasi")
    await wayan.sees("Data Anda yang tersimpan")
    await wayan.tap("📦 Unduh data saya")
    await wayan.sees("Salinan semua data Anda")
    answer = await wayan.tap("📦 Unduh data saya")
    assert "sekali sejam" in answer.text
    town.clock.move(timedelta(minutes=61))
    await wayan.tap("📦 Unduh data saya")
    await wayan.sees("Salinan semua data Anda")
    await town.settle()
    town.clock.move(timedelta(minutes=11))
    async with town.database.writes() as tx:
        await retention.forget(Work(tx, town.clock.now(), town.house))
        assert await tx.scalar(select(func.count()).select_from(Upload)) == 0
        taken = await tx.scalar(select(func.count()).select_from(Audit).where(Audit.what == "own-data"))
        await tx.commit()
    assert taken == 2
