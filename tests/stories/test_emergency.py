"""🚨 Darurat: 110 first, one tap or the place alone, everybody at once, and straight talk until somebody is there."""

from pathlib import Path

import pytest
from sqlalchemy import select

from domain.delivery import Lane
from domain.roles import Role
from simulator.person import Person
from storage.cases import Case
from storage.outbox import OutboxRow
from tests.conftest import Start
from tests.town import BONGAN, TABANAN, Town

BOUNDARIES = Path(__file__).parents[3] / "shared" / "territory" / "desa.geojson"
HERE = (-8.5630, 115.1060)


async def responders(town: Town) -> dict[str, Person]:
    """Everybody who must hear of an emergency in Bongan."""
    return {
        "Babinsa Bongan": await town.officer("Sertu Rai", Role.BABINSA, BONGAN),
        "Bhabinkamtibmas Bongan": await town.officer("Aiptu Made", Role.BHABINKAMTIBMAS, BONGAN),
        "Polisi Banjar Bongan": await town.officer("Aipda Gede", Role.BANJAR_OFFICER, BONGAN),
        "Kapolsek Tabanan": await town.officer("AKP Putu", Role.COMMANDER, TABANAN, "Kapolsek Tabanan"),
        "Kapolres Tabanan": await town.officer("AKBP Agung", Role.COMMANDER, "51.02", "Kapolres Tabanan"),
    }


async def raised(town: Town) -> tuple[Person, dict[str, Person]]:
    everybody = await responders(town)
    wayan = await town.resident(home=BONGAN)
    await wayan.tap("🚨 Darurat")
    await wayan.sees("Telepon 110")
    await wayan.tap("✅ Kirim")
    await wayan.sees("Terkirim")
    for person in everybody.values():
        await person.sees("DARURAT")
    return wayan, everybody


async def test_one_tap_with_the_home_desa_known_reaches_everybody_at_once(town: Town) -> None:
    """Holder, banjar's officer, bhabinkamtibmas, Kapolsek and Kapolres: all of it in the alert lane, in one moment."""
    everybody = await responders(town)
    wayan = await town.resident(home=BONGAN)
    await wayan.tap("🚨 Darurat")
    card = await wayan.sees("Telepon 110")
    assert "110" in card.text.split("\n")[1] or "110" in card.text.split("\n")[0]
    assert card.buttons[0] == "✅ Kirim"
    await wayan.tap("✅ Kirim")
    filed = await wayan.sees("Terkirim")
    assert "110" in filed.text
    for person in everybody.values():
        await person.sees("DARURAT")
    async with town.database.reads() as tx:
        case = (await tx.scalars(select(Case))).one()
        rows = (await tx.scalars(select(OutboxRow).where(OutboxRow.about == case.id))).all()
    alerts = [row for row in rows if row.chat_id != wayan.id]
    assert {row.chat_id for row in alerts} == {person.id for person in everybody.values()}
    assert {row.lane for row in alerts} == {Lane.ALERT}
    assert len({row.not_before for row in alerts}) == 1


async def test_the_place_alone_is_enough(town: Town) -> None:
    """Nothing known of the person: 🚨, the phone's location, sent. The nearest desa gets it without a question."""
    everybody = await responders(town)
    wayan = await town.resident()
    await wayan.tap("🚨 Darurat")
    first = await wayan.sees("Di mana Anda?")
    assert first.text.split("\n")[0].startswith("☎️ Telepon 110")
    await wayan.tap("📍 Bagikan lokasi", location=HERE)
    await wayan.sees("Terkirim")
    for person in everybody.values():
        await person.sees("DARURAT")
    await everybody["Babinsa Bongan"].sees("", media="venue")
    await town.hush()


@pytest.mark.skipif(not BOUNDARIES.is_file(), reason="no boundary file beside the project")
async def test_the_place_alone_with_boundaries_near_a_border_asks_nothing(start: Start) -> None:
    """An emergency is not held up by the question which side of the border it is."""
    async with start(boundaries=BOUNDARIES) as town:
        everybody = await responders(town)
        wayan = await town.resident()
        await wayan.tap("🚨 Darurat")
        await wayan.sees("Di mana Anda?")
        await wayan.tap("📍 Bagikan lokasi", location=HERE)
        await wayan.sees("Terkirim")
        await everybody["Babinsa Bongan"].sees("DARURAT")
        await town.hush()


async def test_an_emergency_outside_the_regency_is_sent_to_110(town: Town) -> None:
    """Denpasar is not ours: 110 works anywhere, and what was begun is kept."""
    wayan = await town.resident()
    await wayan.tap("🚨 Darurat")
    await wayan.sees("Di mana Anda?")
    await wayan.share_location(-8.65, 115.2167)
    said = await wayan.sees("di luar Kabupaten Tabanan")
    assert "110" in said.text
    await wayan.write("bongan")
    await wayan.sees("DARURAT, belum terkirim")


async def test_later_words_go_to_all_until_somebody_accepts_and_then_to_that_one(town: Town) -> None:
    """No button, no reply: whoever is in danger only writes."""
    wayan, everybody = await raised(town)
    await wayan.write("dia bawa parang")
    for person in everybody.values():
        await person.sees("dia bawa parang")
    await wayan.send_voice()
    for person in everybody.values():
        await person.sees("TBN-", media="voice")
    await wayan.share_location(*HERE)
    for person in everybody.values():
        await person.sees("", media="venue")
    bhabin = everybody["Bhabinkamtibmas Bongan"]
    await bhabin.tap("✅ Terima")
    await bhabin.sees("Anda memegang kasus ini")
    await wayan.sees("Diterima oleh Bhabinkamtibmas Bongan")
    await town.hush()
    await wayan.write("saya sembunyi di kamar mandi")
    await bhabin.sees("sembunyi di kamar mandi")
    await town.hush()
    others = [person for name, person in everybody.items() if name != "Bhabinkamtibmas Bongan"]
    assert not any("kamar mandi" in m.text for person in others for m in person.chat)
    assert not any("belum terkirim" in m.text for m in wayan.chat)


async def test_whoever_accepts_can_talk_with_the_reporter(town: Town) -> None:
    """💬 and a plain answer, then words both ways."""
    wayan, everybody = await raised(town)
    bhabin = everybody["Bhabinkamtibmas Bongan"]
    await bhabin.tap("✅ Terima")
    await bhabin.sees("Anda memegang kasus ini")
    await bhabin.tap("💬 Tanya")
    await bhabin.write("Berapa orang?")
    await wayan.sees("Berapa orang?")
    await wayan.write("dua orang")
    answer = await bhabin.sees("dua orang")
    assert "jawaban pelapor" in answer.text
    await town.hush()


async def test_another_report_can_be_begun_meanwhile(town: Town) -> None:
    """📢 Lapor means something else: its words do not go to those who are on their way."""
    wayan, everybody = await raised(town)
    await wayan.tap("📢 Lapor")
    await wayan.sees("apa yang terjadi")
    await wayan.write("jalan bolong di depan sd")
    draft = await wayan.sees("belum terkirim")
    assert "jalan bolong" in draft.text
    await wayan.write("dekat gerbang timur")
    await wayan.sees("dekat gerbang timur")
    await town.hush()
    assert not any("jalan bolong" in m.text for person in everybody.values() for m in person.chat)


async def test_an_emergency_without_anybody_is_kept_and_says_110(town: Town) -> None:
    """No officer anywhere: the card says so and names 110; the first who comes gets all of it."""
    wayan = await town.resident(home=BONGAN)
    await wayan.tap("🚨 Darurat")
    await wayan.sees("Telepon 110")
    await wayan.tap("✅ Kirim")
    card = await wayan.sees("mencarikan petugas")
    assert "110" in card.text
    await wayan.write("dia bawa parang")
    await town.settle()
    kapolsek = await town.officer("AKP Putu", Role.COMMANDER, TABANAN, "Kapolsek Tabanan")
    await kapolsek.sees("Untuk Anda")
    await kapolsek.sees("dia bawa parang")
    await town.hush()
