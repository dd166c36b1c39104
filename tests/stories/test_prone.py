"""Prone areas: the command centre marks them, everybody else is refused, and a mark lifts the next alert."""

import pytest
from sqlalchemy import select

from domain.roles import Role
from simulator.person import Person
from storage.areas import Area
from storage.audit import Audit
from tests.town import BONGAN, TABANAN, Town

TROUBLE = "ada anak muda mabuk dan bikin onar di bale banjar"
KEDIRI, SELEMADEG_TIMUR = "51.02.06", "51.02.02"


async def marked(town: Town) -> set[str]:
    async with town.database.reads() as tx:
        return set(await tx.scalars(select(Area.code).where(Area.prone)))


async def notes(town: Town, who: Person) -> list[tuple[str, object]]:
    async with town.database.reads() as tx:
        found = await tx.scalars(select(Audit).where(Audit.actor_id == who.id).order_by(Audit.id))
        return [(row.what, row.detail.get("area") or row.detail.get("why")) for row in found]


async def test_two_kecamatan_are_prone_from_the_start(town: Town) -> None:
    """Kediri and Selemadeg Timur, as the list shows."""
    operator = await town.operator()
    assert await marked(town) == {KEDIRI, SELEMADEG_TIMUR}
    await operator.write("/rawan")
    listed = await operator.sees("Daerah rawan")
    assert {button for button in listed.buttons if "⚠️" in button} == {"⚠️ Kediri", "⚠️ Selemadeg Timur"}
    assert len(listed.buttons) == 10


async def test_an_operator_marks_a_desa_and_takes_the_mark_of_a_kecamatan_off(town: Town) -> None:
    """One card from list to desa and back; each change is in the audit, a second tap is none."""
    operator = await town.operator()
    await operator.write("/rawan")
    listed = await operator.sees("Daerah rawan")
    await operator.tap("Tabanan", on=listed)
    page = await operator.sees("Daerah rawan di Kecamatan Tabanan")
    assert page.id == listed.id
    assert page.buttons[0] == "Seluruh Kecamatan Tabanan"
    await operator.tap("Bongan", on=page)
    await town.settle()
    assert "⚠️ Bongan" in page.buttons
    await operator.tap_data(page, f"p.set:1:{BONGAN}")
    await operator.tap("⬅️ Kembali")
    listed = await operator.sees("Kecamatan mana?")
    assert "Tabanan (1)" in listed.buttons
    await operator.tap("⚠️ Kediri")
    await operator.sees("Seluruh kecamatan ditandai")
    await operator.tap("⚠️ Seluruh Kecamatan Kediri")
    await operator.sees("Tekan untuk memasang")
    assert await marked(town) == {SELEMADEG_TIMUR, BONGAN}
    assert (await notes(town, operator))[-2:] == [("prone-set", BONGAN), ("prone-unset", KEDIRI)]
    assert len([note for note in await notes(town, operator) if note[0].startswith("prone")]) == 2


@pytest.mark.parametrize("role", [None, Role.PERBEKEL, Role.COMMANDER])
async def test_nobody_else_marks_areas(town: Town, role: Role | None) -> None:
    """Neither by command nor by forged data; each try is written down."""
    if role is None:
        who = await town.resident()
    else:
        who = await town.officer("Bukan Operator", role, TABANAN if role is Role.COMMANDER else BONGAN)
    await who.write("/rawan")
    await who.sees("ditentukan oleh pusat komando")
    card = who.chat[0]
    for data in ("p.back:0", f"p.open:0:{TABANAN}", f"p.set:1:{BONGAN}", f"p.set:0:{KEDIRI}"):
        assert "pusat komando" in (await who.tap_data(card, data)).text
    assert await marked(town) == {KEDIRI, SELEMADEG_TIMUR}
    assert [note for note in await notes(town, who) if note == ("refused", "prone-not-yours")] == [
        ("refused", "prone-not-yours")
    ] * 5


async def test_powers_are_those_of_now(town: Town) -> None:
    """An operator who has left finds the card without power."""
    operator = await town.officer("Ni Operator", Role.OPERATOR, "51.02")
    await operator.write("/rawan")
    await operator.sees("Daerah rawan")
    await town.end_posts(operator)
    answer = await operator.tap("⚠️ Kediri")
    assert "ditentukan oleh pusat komando" in answer.text


@pytest.mark.parametrize(
    "data", ["p.open:0", "p.open:0:51.02", f"p.open:0:{BONGAN}", "p.set:1:51.02", "p.set:1:x", "p.set:7:51.02.06"]
)
async def test_an_operator_with_data_nobody_gave_out_changes_nothing(town: Town, data: str) -> None:
    """The regency as a whole is not prone, and what is no area is nothing."""
    operator = await town.operator()
    await operator.write("/rawan")
    card = await operator.sees("Daerah rawan")
    assert "tidak dikenal" in (await operator.tap_data(card, data)).text
    assert await marked(town) == {KEDIRI, SELEMADEG_TIMUR}


async def test_in_a_marked_desa_the_commander_is_called_sooner(town: Town) -> None:
    """What calls nobody elsewhere calls the kecamatan's commander there."""
    kapolsek = await town.officer("AKP Putu", Role.COMMANDER, TABANAN, "Kapolsek Tabanan")
    operator = await town.operator()
    await town.bongan()
    wayan = await town.resident(home=BONGAN)
    await town.file(wayan, TROUBLE, "Babinsa Bongan")
    await town.settle()
    assert not any("TBN-" in message.text for message in kapolsek.chat)
    await operator.write("/rawan")
    await operator.sees("Daerah rawan")
    await operator.tap_data(operator.chat[-1], f"p.set:1:{BONGAN}")
    await operator.sees("Kecamatan Tabanan")
    ayu = await town.resident("Ni Luh Ayu", home=BONGAN)
    await ayu.write(TROUBLE + ", botol di mana-mana")
    await ayu.tap("📝 Ini lain")
    await ayu.tap("✅ Kirim")
    await ayu.sees("Terkirim")
    await kapolsek.sees("Pemegang: Babinsa Bongan")
    await town.hush()
