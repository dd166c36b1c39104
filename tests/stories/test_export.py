"""📤 Ekspor: a commander gets the cases of the area as a file, in one message."""

import io
from typing import Any

import pytest
from openpyxl import load_workbook
from sqlalchemy import select

from domain.roles import Role
from services.files import workshop
from simulator.messages import Message
from simulator.person import Person
from storage.audit import Audit
from storage.uploads import Upload
from tests.town import BONGAN, TABANAN, Town

HOLE = "jalan bolong di depan sd"
ABIANTUWUNG = "51.02.06.2014"


def rows_of(town: Town, message: Message) -> list[dict[str, Any]]:
    """The cases in the file a message carries."""
    document = message.content["document"]
    stored = town.telegram.world.files.find(document["file_id"])
    assert stored is not None
    heading, *rows = load_workbook(io.BytesIO(stored.data))["Kasus"].iter_rows(values_only=True)
    return [dict(zip(map(str, heading), row, strict=True)) for row in rows]


async def secret(town: Town, who: Person) -> None:
    await who.write("lampu jalan mati")
    await who.tap("🙈 Rahasia")
    await who.sees("Rahasia: hanya dibaca polisi")
    await who.tap("✅ Kirim")
    await who.sees("Terkirim.")
    await town.hush()


async def filed(town: Town) -> Person:
    """An open and a confidential case of Bongan, and one of Kediri. Gives the perbekel of Bongan."""
    perbekel = await town.officer("I Ketut Arta", Role.PERBEKEL, BONGAN)
    await town.officer("I Nyoman", Role.PERBEKEL, ABIANTUWUNG)
    await town.file(await town.resident(home=BONGAN), HOLE)
    await town.hush()
    ayu = await town.resident("Ni Luh Ayu", home=ABIANTUWUNG)
    await town.file(ayu, "jalan bolong di pasar", "Perbekel Abian Tuwung")
    await town.hush()
    await secret(town, await town.resident("Men Sari", home=BONGAN))
    return perbekel


async def test_a_commander_gets_the_cases_of_his_area_in_one_message(town: Town) -> None:
    """The file's name says area and days; its caption asks for care; that it was taken is written down."""
    kapolsek = await town.officer("AKP Putu", Role.COMMANDER, TABANAN, "Kapolsek Tabanan")
    await filed(town)
    before = len(kapolsek.chat)
    await kapolsek.write("/ekspor")
    message = await kapolsek.sees("Kasus Kecamatan Tabanan", within=20)
    assert "jangan diteruskan" in message.text
    assert message.content["document"]["file_name"].startswith("kulkul-kasus-51.02.05-")
    assert message.content["document"]["file_name"].endswith(".xlsx")
    await town.settle()
    assert len(kapolsek.chat) == before + 2, "the command and the file"
    rows = rows_of(town, message)
    assert [(row["Desa"], row["Rahasia"], row["Pelapor"], row["Isi laporan"]) for row in rows] == [
        ("Bongan", "tidak", "Wayan Sudarma", HOLE),
        ("Bongan", "ya", None, None),
    ]
    async with town.database.reads() as tx:
        noted = (await tx.scalars(select(Audit).where(Audit.what == "export"))).one()
    assert noted.actor_id == kapolsek.id
    assert noted.detail["area"] == TABANAN
    await town.hush()


async def test_the_army_gets_no_confidential_case(town: Town) -> None:
    """Not even as a number."""
    danramil = await town.officer("Kapten Rai", Role.COMMANDER, TABANAN, "Danramil Tabanan")
    await town.officer("AKP Putu", Role.COMMANDER, TABANAN, "Kapolsek Tabanan")
    await filed(town)
    await danramil.write("/ekspor 7")
    rows = rows_of(town, await danramil.sees("Kasus Kecamatan Tabanan", within=20))
    assert [row["Rahasia"] for row in rows] == ["tidak"]
    await town.hush()


async def test_the_button_on_the_situation_exports_what_it_shows(town: Town) -> None:
    """Area and period of the card; the operator sees the whole regency."""
    operator = await town.operator()
    await filed(town)
    await operator.write("/situasi")
    await operator.sees("Situasi")
    answer = await operator.tap("📤 Ekspor")
    assert "segera dikirim" in answer.text
    message = await operator.sees("Kasus Kabupaten Tabanan", within=20)
    assert len(rows_of(town, message)) == 3
    await town.hush()


async def test_areas_of_others_and_people_without_command_are_refused(town: Town) -> None:
    """A forged tap, or the command from somebody else: no file is made."""
    perbekel = await filed(town)
    kapolsek = await town.officer("AKP Putu", Role.COMMANDER, TABANAN, "Kapolsek Tabanan")
    stranger = await town.resident("Si Maling")
    for who in (perbekel, stranger):
        await who.write("/ekspor")
        await who.sees("untuk komandan dan pusat komando")
        assert (await who.tap_data(who.chat[-1], f"x.file:0:{BONGAN}-7")).text
    for word in ("51.02-7", "51.02.06-7", f"{ABIANTUWUNG}-30", "51.02.99-7", f"{TABANAN}-8", "x", f"{BONGAN}.01-7"):
        assert (await kapolsek.tap_data(kapolsek.chat[-1], f"x.file:0:{word}")).text, word
    await town.settle()
    async with town.database.reads() as tx:
        assert (await tx.scalars(select(Upload))).all() == []
    await town.hush()


@pytest.mark.parametrize("words", ["kemarin", "0", "367", "-3", "٣", "99999", "3.5"])
async def test_days_that_are_none_are_answered_with_an_example(town: Town, words: str) -> None:
    """In the person's language."""
    operator = await town.operator()
    await operator.write(f"/ekspor {words}")
    await operator.sees("Contoh: /ekspor 30")


async def test_a_file_too_large_is_answered_with_a_way_out(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    """Telegram takes 50 MB from a bot; a shorter period fits."""
    monkeypatch.setattr(workshop, "LARGEST", 1000)
    operator = await town.operator()
    await operator.write("/ekspor")
    await operator.sees("Pilih jangka waktu yang lebih pendek", within=20)
