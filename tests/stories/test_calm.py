"""✅ Situasi aman: the daily "nihil kejadian" of officers and responders."""

from datetime import timedelta

from sqlalchemy import select

from domain.roles import Role
from services import people
from services.places import territory
from services.work import Work
from simulator.person import Person
from storage.calm import CalmReport
from tests.town import BONGAN, TABANAN, Town

GUBUG = "51.02.05.2001"
BANJAR = f"{BONGAN}.01"


async def kept(town: Town) -> list[tuple[str, int]]:
    """(area, officer) of every report kept, oldest first."""
    async with town.database.reads() as tx:
        found = await tx.scalars(select(CalmReport).order_by(CalmReport.id))
        return [(report.area_code, report.officer_id) for report in found]


async def appoint(town: Town, name: str, *banjar: str) -> Person:
    """A polisi banjar of each of them."""
    async with town.database.writes() as tx:
        for code in banjar:
            await territory.ensure_banjar(tx, code)
        await tx.commit()
    officer = await town.officer(name, Role.BANJAR_OFFICER, banjar[0])
    async with town.database.writes() as tx:
        for code in banjar[1:]:
            people.appoint(Work(tx, town.clock.now(), town.house), officer.id, Role.BANJAR_OFFICER, code)
        await tx.commit()
    return officer


async def move_to_morning(town: Town) -> None:
    """09.00 in Bali, so that no story passes midnight between two taps."""
    local = town.clock.now().astimezone(town.house.zone)
    morning = local.replace(hour=9, minute=0, second=0, microsecond=0) + timedelta(days=1)
    town.clock.move(morning - local)


async def test_one_tap_records_that_nothing_happened(town: Town) -> None:
    """The answer says for where, when, and how many desa of the kecamatan have reported today."""
    perbekel, _ = await town.bongan()
    await move_to_morning(town)
    await perbekel.tap("✅ Situasi aman")
    answer = await perbekel.sees("Tercatat: nihil kejadian. Bongan, Kec. Tabanan")
    assert "09.00 WITA" in answer.text
    assert "Kecamatan Tabanan hari ini: 1 dari 12 desa" in answer.text
    assert "lewat waktunya" not in answer.text
    assert await kept(town) == [(BONGAN, perbekel.id)]


async def test_a_second_tap_on_the_same_day_is_said_to_be_one_and_the_chat_keeps_one_answer(town: Town) -> None:
    """The time is brought up to date; it counts once, and the older answer gives way to the newer."""
    perbekel, _ = await town.bongan()
    await move_to_morning(town)
    await perbekel.tap("✅ Situasi aman")
    first = await perbekel.sees("Tercatat")
    town.clock.move(timedelta(hours=3))
    await perbekel.write("/aman")
    again = await perbekel.sees("Diperbarui: masih nihil kejadian")
    assert "12.00 WITA" in again.text
    assert "1 dari 12 desa" in again.text
    assert again is not first, "it stands at the end of the chat"
    await town.settle()
    assert [message for message in perbekel.chat if "nihil kejadian" in message.text] == [again]
    assert len(await kept(town)) == 1
    town.clock.move(timedelta(days=1))
    await perbekel.tap("✅ Situasi aman")
    await perbekel.sees("Tercatat")
    assert len(await kept(town)) == 2


async def test_the_day_turns_at_midnight_in_bali(town: Town) -> None:
    """23.59 and 00.01 in WITA are two days, though one in UTC."""
    perbekel, _ = await town.bongan()
    await move_to_morning(town)
    town.clock.move(timedelta(hours=14, minutes=59))
    await perbekel.tap("✅ Situasi aman")
    await perbekel.sees("23.59 WITA")
    town.clock.move(timedelta(minutes=2))
    await perbekel.tap("✅ Situasi aman")
    await perbekel.sees("Tercatat")
    assert len(await kept(town)) == 2


async def test_several_officers_of_one_desa_each_count_and_the_desa_counts_once(town: Town) -> None:
    """Perbekel, babinsa and the polisi banjar of one desa: three reports, one desa of twelve."""
    perbekel, babinsa = await town.bongan()
    officer = await appoint(town, "Aipda Gede", BANJAR)
    elsewhere = await town.officer("Ni Made", Role.PERBEKEL, GUBUG)
    await move_to_morning(town)
    for who in (perbekel, babinsa, officer):
        await who.tap("✅ Situasi aman")
        await who.sees("1 dari 12 desa")
    await elsewhere.tap("✅ Situasi aman")
    await elsewhere.sees("2 dari 12 desa")
    assert len(await kept(town)) == 4


async def test_an_officer_with_several_areas_is_asked_which(town: Town) -> None:
    """Each area is a button; the answer stands on the same card, so that the next area is one more tap."""
    officer = await appoint(town, "Aipda Gede", BANJAR, f"{BONGAN}.02")
    await move_to_morning(town)
    await officer.tap("✅ Situasi aman")
    card = await officer.sees("Wilayah mana")
    assert card.buttons == ["Banjar 01, Bongan, Kec. Tabanan", "Banjar 02, Bongan, Kec. Tabanan"]
    assert await kept(town) == []
    await officer.tap(card.buttons[1])
    assert await officer.sees("Tercatat: nihil kejadian. Banjar 02, Bongan") is card
    assert card.buttons == ["Banjar 01, Bongan, Kec. Tabanan", "✔️ Banjar 02, Bongan, Kec. Tabanan"]
    await officer.tap(card.buttons[0])
    await officer.sees("Banjar 01, Bongan")
    assert await kept(town) == [(f"{BONGAN}.02", officer.id), (BANJAR, officer.id)]


async def test_overdue_cases_are_remembered_kindly_in_the_same_message(town: Town) -> None:
    """Calm is noted all the same: one message, with the number of cases that wait too long."""
    perbekel, _ = await town.bongan()
    wayan = await town.resident(home=BONGAN)
    await wayan.write("jalan bolong di depan sd")
    await wayan.tap("✅ Kirim")
    await wayan.sees("Perbekel Bongan")
    await perbekel.sees("jalan bolong")
    town.clock.move(timedelta(days=4))
    perbekel.reads()
    await perbekel.tap("✅ Situasi aman")
    answer = await perbekel.sees("Tercatat: nihil kejadian")
    assert "1 kasus Anda sudah lewat waktunya" in answer.text
    wayan.reads()


async def test_a_resident_is_told_kindly_that_this_is_for_officers(town: Town) -> None:
    """The key is not on their keyboard; who types the command is invited to report instead."""
    wayan = await town.resident()
    await wayan.write("/aman")
    await wayan.sees("dikirim oleh petugas banjar dan desa")
    kapolsek = await town.officer("AKP Putu", Role.COMMANDER, TABANAN)
    await kapolsek.write("/aman")
    await kapolsek.sees("dikirim oleh petugas banjar dan desa")
    assert await kept(town) == []


async def test_an_area_that_is_not_theirs_is_refused_however_the_tap_was_made(town: Town) -> None:
    """A forged tap, or a button older than the change of posts, records nothing."""
    perbekel, _ = await town.bongan()
    await perbekel.tap("✅ Situasi aman")
    card = await perbekel.sees("Tercatat")
    for data in (f"calm:0:{GUBUG}", "calm:0:51.02.05", "calm:0", "calm:0:x"):
        answer = await perbekel.tap_data(card, data)
        assert "tidak mencakup wilayah itu" in answer.text
    assert len(await kept(town)) == 1
