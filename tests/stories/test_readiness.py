"""/kesiapan: what would fail if it came to it; 📣 Latihan: finding out before."""

from datetime import timedelta

from sqlalchemy import func, select

from domain.roles import Role
from services.appointments import invitations
from services.command import readiness
from services.work import Work
from simulator.person import Person
from storage.audit import Audit
from storage.drills import Drill, DrillAnswer
from storage.people import Invitation
from tests.town import BONGAN, TABANAN, Town

SUDIMARA = "51.02.05.2001"
ABIANTUWUNG = "51.02.06.2014"
KEDIRI = "51.02.06"


async def kapolsek(town: Town) -> Person:
    return await town.officer("AKP Putu", Role.COMMANDER, TABANAN, "Kapolsek Tabanan")


async def drill(commander: Person) -> None:
    """Called, as far as its card."""
    await commander.write("/kesiapan")
    await commander.sees("Kesiapan")
    await commander.tap("📣 Latihan")
    await commander.tap("📣 Ya, kirim latihan")


async def asked(town: Town) -> int:
    async with town.database.reads() as tx:
        return await tx.scalar(select(func.count()).select_from(DrillAnswer)) or 0


async def test_readiness_tells_what_is_missing_where_and_why(town: Town) -> None:
    """Nobody appointed, invited and not come, blocked, never drilled: each in its own words."""
    _, babinsa = await town.bongan()
    await town.officer("I Made Suta", Role.PERBEKEL, SUDIMARA, arrives=False)
    async with town.database.writes() as tx:
        invitations.invite(Work(tx, town.clock.now(), town.house), Invitation(role=Role.BABINSA, area_code=SUDIMARA), 7)
        await tx.commit()
    commander = await kapolsek(town)
    await babinsa.block()
    await town.hush()
    await commander.write("/kesiapan")
    card = await commander.sees("Kesiapan Kecamatan Tabanan")
    assert "Siap: 0 dari 12 desa" in card.text
    for line in (
        "Belum ada petugasnya: 20",
        "Belum pernah membuka bot: 2",
        "Memblokir bot: 1",
        "Belum pernah menjawab latihan: 1",
        "• Bongan: 📣 Perbekel belum pernah menjawab latihan; 🚫 Babinsa memblokir bot",
        "• Sudimara: ✉️ Perbekel belum membuka bot; ✉️ Babinsa belum membuka bot",
        "⬜ Perbekel belum ada; ⬜ Babinsa belum ada",
        "Belum pernah ada latihan",
    ):
        assert line in card.text, line
    await commander.tap("▶️ Berikutnya")
    await commander.sees("Wanasari")
    assert "▶️ Berikutnya" not in card.buttons


async def test_the_regency_is_looked_at_by_kecamatan(town: Town) -> None:
    """Every kecamatan is a button with how many of its desa are not ready; from there one comes back up."""
    await town.bongan()
    operator = await town.operator()
    await operator.write("/kesiapan")
    card = await operator.sees("Kesiapan Kabupaten Tabanan")
    assert "0 dari 133 desa" in card.text
    assert "Tabanan · 12" in card.buttons
    await operator.tap("Tabanan · 12")
    await operator.sees("Kesiapan Kecamatan Tabanan")
    await operator.tap("⬆️ Naik")
    await operator.sees("Kesiapan Kabupaten Tabanan")
    assert len([message for message in operator.chat if "Kesiapan" in message.text]) == 1, "one card, edited"


async def test_a_drill_reaches_every_officer_of_the_area_and_is_answered_by_one_tap(town: Town) -> None:
    """The author's card counts along; who answered is ready from then on. Nobody outside the area is called."""
    perbekel, babinsa = await town.bongan()
    elsewhere = await town.officer("I Nyoman", Role.PERBEKEL, ABIANTUWUNG)
    commander = await kapolsek(town)
    await commander.write("/kesiapan")
    await commander.tap("📣 Latihan")
    await commander.sees("Kirim latihan ke 2 petugas di Kecamatan Tabanan?")
    assert await asked(town) == 0, "nothing goes out before it is meant"
    await commander.tap("📣 Ya, kirim latihan")
    card = await commander.sees("Dijawab 0 dari 2")
    assert not any("Kirim latihan" in message.text for message in commander.chat), "the count takes its place"
    call = await perbekel.sees("Latihan dari Kapolsek Tabanan. Ini bukan kejadian sungguhan")
    assert call.buttons == ["🙋 Hadir"]
    await perbekel.tap("🙋 Hadir")
    assert await perbekel.sees("Hadir, tercatat") is call
    assert call.buttons == []
    assert await commander.sees("Dijawab 1 dari 2") is card
    assert card.buttons == ["Tabanan · belum 1"]
    await babinsa.sees("Latihan dari Kapolsek Tabanan")
    await babinsa.tap("🙋 Hadir")
    await babinsa.sees("Hadir, tercatat")
    await commander.sees("Dijawab 2 dari 2")
    await commander.write("/kesiapan")
    ready = await commander.sees("Siap: 1 dari 12 desa")
    assert "dijawab 2 dari 2" in ready.text
    assert "Bongan" not in ready.text
    await town.settle()
    assert not any("Latihan" in message.text for message in elsewhere.chat)
    async with town.database.reads() as tx:
        noted = (await tx.scalars(select(Audit).where(Audit.what == "drill"))).one()
    assert noted.actor_id == commander.id


async def test_blocked_and_silent_officers_are_told_apart(town: Town) -> None:
    """One never came, one blocks the bot when the call is out, one is silent: who, by title, a tap away."""
    perbekel, babinsa = await town.bongan()
    bhabin = await town.officer("Aiptu Gede", Role.BHABINKAMTIBMAS, BONGAN)
    await town.officer("I Made Suta", Role.PERBEKEL, SUDIMARA, arrives=False)
    commander = await kapolsek(town)
    await drill(commander)
    card = await commander.sees("Dijawab 0 dari 4")
    assert "Tidak terjangkau 1" in card.text
    assert "Belum 3" in card.text
    for officer in (perbekel, babinsa, bhabin):
        await officer.sees("Latihan dari")
    await babinsa.block()
    await commander.sees("Tidak terjangkau 2")
    await bhabin.tap("🙋 Hadir")
    await bhabin.sees("Hadir, tercatat")
    await commander.sees("Dijawab 1 dari 4")
    assert "Tidak terjangkau 2" in card.text
    assert "Belum 1" in card.text
    await commander.tap("Tabanan · belum 3")
    answer = await commander.sees("Belum menjawab latihan, Kecamatan Tabanan (3)")
    assert "• 🚫 Perbekel Sudimara (tidak terjangkau)" in answer.text
    assert "• 🚫 Babinsa Bongan (tidak terjangkau)" in answer.text
    assert "• Perbekel Bongan" in answer.text
    assert "Bhabinkamtibmas" not in answer.text
    await town.hush()


async def test_answering_twice_is_kind_and_counts_once(town: Town) -> None:
    """An old button, or an impatient thumb."""
    perbekel, _ = await town.bongan()
    commander = await kapolsek(town)
    await drill(commander)
    call = await perbekel.sees("Latihan dari")
    data = "w.here:1"
    await perbekel.tap("🙋 Hadir")
    await perbekel.sees("Hadir, tercatat")
    answer = await perbekel.tap_data(call, data)
    assert "sudah tercatat" in answer.text
    await commander.sees("Dijawab 1 dari 2")
    await town.hush()


async def test_only_who_was_asked_answers_and_only_commanders_call(town: Town) -> None:
    """Forged taps are refused and written down; nothing is counted."""
    perbekel, _ = await town.bongan()
    stranger = await town.resident("Si Maling")
    other = await town.officer("AKP Rai", Role.COMMANDER, KEDIRI, "Kapolsek Kediri")
    commander = await kapolsek(town)
    await drill(commander)
    call = await perbekel.sees("Latihan dari")
    await commander.sees("Dijawab 0 dari 2")
    for who, data in (
        (stranger, "w.here:1"),
        (other, "w.here:1"),
        (perbekel, "w.here:7"),
        (perbekel, f"w.start:0:{TABANAN}"),
        (stranger, f"w.ask:0:{TABANAN}"),
        (other, f"w.start:0:{TABANAN}"),
        (other, "w.start:0:51.02"),
        (commander, f"w.start:0:{BONGAN}"),
        (commander, "w.start:0:51.02.99"),
        (other, f"w.silent:1:{TABANAN}-0"),
        (commander, "w.silent:1:51.02.06-0"),
        (commander, f"w.silent:1:{TABANAN}-x"),
        (other, f"w.show:0:{TABANAN}"),
    ):
        room = call if who is perbekel else who.chat[-1]
        assert (await who.tap_data(room, data)).text, (who.name, data)
    async with town.database.reads() as tx:
        assert len((await tx.scalars(select(Drill))).all()) == 1
        assert await tx.scalar(select(func.count()).where(DrillAnswer.answered_at.is_not(None))) == 0
        assert len((await tx.scalars(select(Audit).where(Audit.what == "refused"))).all()) == 13
    await town.hush()


async def test_an_area_is_drilled_once_an_hour(town: Town) -> None:
    """By whoever; the regency's drill counts for its kecamatan, too."""
    perbekel, _ = await town.bongan()
    operator = await town.operator()
    commander = await kapolsek(town)
    await drill(operator)
    await operator.sees("Dijawab 0 dari 2")
    await perbekel.sees("Latihan dari")
    await commander.write("/kesiapan")
    await commander.sees("Kesiapan")
    answer = await commander.tap("📣 Latihan")
    assert "baru saja latihan" in answer.text
    card = commander.chat[-1]
    assert "baru saja latihan" in (await commander.tap_data(card, f"w.start:0:{TABANAN}")).text
    town.clock.move(timedelta(hours=1, seconds=1))
    await commander.tap("📣 Latihan")
    await commander.tap("📣 Ya, kirim latihan")
    await commander.sees("Dijawab 0 dari 2")
    await town.hush()


async def test_an_area_without_officers_cannot_be_drilled(town: Town) -> None:
    """Said before anything is sent."""
    commander = await kapolsek(town)
    await commander.write("/kesiapan")
    await commander.sees("Kesiapan")
    assert "Belum ada petugas" in (await commander.tap("📣 Latihan")).text
    assert await asked(town) == 0


async def test_residents_and_officers_learn_kindly_for_whom_readiness_is(town: Town) -> None:
    """A commander's picture."""
    perbekel, _ = await town.bongan()
    wayan = await town.resident()
    for who in (perbekel, wayan):
        await who.write("/kesiapan")
        await who.sees("untuk komandan dan pusat komando")


async def test_the_doctor_can_ask_for_every_desa(town: Town) -> None:
    """Without a chat: the standing of each of the 133."""
    await town.bongan()
    async with town.database.reads() as tx:
        found = await readiness.check(Work(tx, town.clock.now(), town.house), "51.02")
    assert len(found) == 133
    (bongan,) = (desa for desa in found if desa.area == BONGAN)
    assert {standing.name for standing in bongan.posts.values()} == {"UNPROVEN"}
    assert not any(desa.ready for desa in found)
