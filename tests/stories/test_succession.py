"""A post changes hands or ends in the middle of a case: the case goes on, and everybody reads with whom."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from domain.lifecycle import Step
from domain.roles import Role
from services.appointments import roster_import
from services.appointments.roster import Entry
from services.work import Work
from simulator.person import Person
from storage.audit import Audit
from storage.cases import Case, CaseEvent, Viewer
from storage.people import Appointment
from tests.town import BONGAN, TABANAN, Town

HOLE = "jalan bolong di depan sd"
EMERGENCY = "tolong, rumah tetangga kebakaran besar di br dinas kelod"
HIDDEN = "saya dipukul suami saya tadi malam"
GUBUG = "51.02.05.2002"


async def post_of(town: Town, officer: Person) -> int:
    """The number of the one post they hold."""
    async with town.database.reads() as tx:
        found = await tx.scalars(
            select(Appointment.id).where(Appointment.person_id == officer.id, Appointment.until.is_(None))
        )
        return found.one()


async def case_of(town: Town) -> Case:
    async with town.database.reads() as tx:
        return (await tx.scalars(select(Case))).one()


async def kinds(town: Town) -> list[str]:
    async with town.database.reads() as tx:
        return list(await tx.scalars(select(CaseEvent.kind).order_by(CaseEvent.id)))


def keys_of(person: Person) -> set[str]:
    """Below the chat."""
    keyboard = person.room.keyboard
    rows = (keyboard.reply_keyboard or {})["keyboard"] if keyboard else []
    return {str(key["text"]) for row in rows for key in row}


async def audited(town: Town, what: str) -> list[dict[str, object]]:
    async with town.database.reads() as tx:
        return list(await tx.scalars(select(Audit.detail).where(Audit.what == what).order_by(Audit.id)))


async def card_of(operator: Person, officer: str) -> None:
    """The operator finds the post of somebody by name."""
    await operator.write(f"/petugas {officer}")
    await operator.sees("jabatan")
    await operator.tap(next(label for label in operator.chat[-1].buttons if officer in label))
    await operator.sees("Kasus yang dipegang")


async def give_to(operator: Person, officer: str, heir: str) -> None:
    await card_of(operator, officer)
    await operator.tap("➡️ Pindah")
    await operator.sees("Apa yang dipindahkan?")
    await operator.tap("👤 Jabatan ke orang lain")
    await operator.sees("Kepada siapa?")
    await operator.write(heir)
    await operator.sees("Yang mana?")
    await operator.tap(heir)
    await operator.sees(f"kepada {heir}?")
    await operator.tap("✅ Ya, pindahkan")
    await operator.sees(f"{heir} sekarang")


async def end_of(operator: Person, officer: str) -> None:
    await card_of(operator, officer)
    await operator.tap("⏹ Akhiri")
    await operator.sees("Akhiri jabatan ini?")
    await operator.tap("⏹ Ya, akhiri")
    await operator.sees("tidak lagi menjabat")


async def test_an_accepted_emergency_waits_for_the_successor_from_the_foot_of_the_ladder(town: Town) -> None:
    """Both are told, the reporter reads who has it, the former's card has no buttons, and the ladder climbs anew."""
    operator = await town.operator()
    babinsa = await town.officer("Serda Komang", Role.BABINSA, BONGAN, "Babinsa Bongan")
    kapolsek = await town.officer("AKP Putu", Role.COMMANDER, TABANAN, "Kapolsek Tabanan")
    rai = await town.resident("Kopral Rai")
    wayan = await town.resident(home=BONGAN)
    await town.file(wayan, EMERGENCY, "Babinsa Bongan")
    card = await babinsa.sees("Untuk Anda")
    await babinsa.tap("✅ Terima")
    await babinsa.sees("Anda memegang kasus ini")
    await wayan.sees("Diterima")
    await kapolsek.sees("Dipegang Babinsa Bongan")
    await town.hush()
    town.clock.move(timedelta(minutes=5))
    await give_to(operator, "Serda Komang", "Kopral Rai")
    number = (await case_of(town)).number
    told = await rai.sees("Anda sekarang Babinsa Bongan")
    assert number in told.text
    assert "menggantikan Serda Komang" in told.text
    assert "🗂 Tugas" in keys_of(rai)
    mine = await rai.sees("Untuk Anda")
    assert "✅ Terima" in mine.buttons
    farewell = await babinsa.sees("diserahkan kepada Kopral Rai")
    assert number in farewell.text
    read = await wayan.sees("Petugasnya berganti")
    assert "Babinsa Bongan" in read.text
    await town.settle()
    assert card.buttons == []
    assert "dapat mengambilnya" not in card.text
    case = await case_of(town)
    assert (case.holder_id, case.state, case.accepted_at, case.rung) == (rai.id, "new", None, 0)
    assert case.next_step_at is not None
    assert timedelta(minutes=1) < case.next_step_at - town.clock.now() <= timedelta(minutes=3)
    assert (await kinds(town))[-1] == Step.SUCCEED
    assert [one["to"] for one in await audited(town, "post-moved")] == [rai.id]
    await town.hush()
    town.clock.move(timedelta(minutes=4))
    await kapolsek.sees("Menunggu diterima")
    await rai.sees("Belum ada yang menerima")
    await rai.tap("✅ Terima")
    await rai.sees("Anda memegang kasus ini")
    await wayan.sees("Diterima oleh Babinsa Bongan")
    await town.hush()


async def test_a_waiting_case_goes_along_and_its_clock_goes_on(town: Town) -> None:
    """Nobody had accepted it: the successor has no longer than was left."""
    operator = await town.operator()
    perbekel = await town.officer("I Ketut Arta", Role.PERBEKEL, BONGAN)
    made = await town.resident("I Made Sukra")
    wayan = await town.resident(home=BONGAN)
    await town.file(wayan, HOLE)
    card = await perbekel.sees(HOLE)
    await town.hush()
    before = await case_of(town)
    town.clock.move(timedelta(minutes=20))
    await give_to(operator, "I Ketut Arta", "I Made Sukra")
    await made.sees("Anda sekarang Perbekel Bongan")
    await made.sees(HOLE)
    await perbekel.sees("diserahkan kepada I Made Sukra")
    await town.settle()
    assert card.buttons == []
    after = await case_of(town)
    assert (after.holder_id, after.next_step_at) == (made.id, before.next_step_at)
    await town.hush()
    answer = await perbekel.tap_data(card, f"c.accept:{after.id}")
    assert answer.text
    assert (await case_of(town)).holder_id == made.id


async def test_of_a_confidential_case_nothing_stays_with_whoever_gave_up_the_post(town: Town) -> None:
    """Their card says no more than the number, pictures are taken back, and the number is all they are told."""
    operator = await town.operator()
    bhabin = await town.officer("Aipda Sari", Role.BHABINKAMTIBMAS, BONGAN)
    dewi = await town.resident("Bripka Dewi")
    wayan = await town.resident(home=BONGAN)
    await wayan.send_photo(caption=HIDDEN)
    await wayan.tap("✅ Kirim")
    await wayan.sees("Bhabinkamtibmas Bongan")
    card = await bhabin.sees("Untuk Anda")
    photo = await bhabin.sees("TBN-", media="photo")
    await bhabin.tap("✅ Terima")
    await bhabin.sees("Anda memegang kasus ini")
    await town.hush()
    await give_to(operator, "Aipda Sari", "Bripka Dewi")
    await dewi.sees("Untuk Anda")
    await dewi.sees("TBN-", media="photo")
    await town.settle()
    assert HIDDEN not in card.text
    assert "dialihkan" in card.text
    assert card.buttons == []
    assert photo.deleted
    farewell = await bhabin.sees("diserahkan kepada Bripka Dewi")
    case = await case_of(town)
    assert case.number in farewell.text
    assert case.holder_id == dewi.id
    async with town.database.reads() as tx:
        assert await tx.get(Viewer, (case.id, bhabin.id)) is None
    await wayan.sees("Petugasnya berganti")
    await town.hush()


async def test_a_post_that_ends_leaves_its_cases_to_whom_the_rules_find(town: Town) -> None:
    """Nobody was named: perbekel gone, the kecamatan's commander has it; the command centre reads of the hole."""
    operator = await town.operator()
    perbekel = await town.officer("I Ketut Arta", Role.PERBEKEL, BONGAN)
    kapolsek = await town.officer("AKP Putu", Role.COMMANDER, TABANAN, "Kapolsek Tabanan")
    wayan = await town.resident(home=BONGAN)
    await town.file(wayan, HOLE)
    await perbekel.sees(HOLE)
    await perbekel.tap("✅ Terima")
    await perbekel.sees("Anda memegang kasus ini")
    await town.hush()
    await end_of(operator, "I Ketut Arta")
    await kapolsek.sees("Untuk Anda")
    await wayan.sees("sekarang ada pada Kapolsek Tabanan")
    await perbekel.sees("berakhir")
    await operator.sees("kosong atau tidak bisa dihubungi")
    await town.settle()
    assert "📢 Lapor" in keys_of(perbekel)
    assert "🗂 Tugas" not in keys_of(perbekel)
    assert (await case_of(town)).holder_id == kapolsek.id
    assert len(await audited(town, "post-ended")) == 1
    await town.hush()


async def test_another_post_of_theirs_keeps_a_case_when_one_ends(town: Town) -> None:
    """Babinsa and officer of the banjar in one person: the second post covers the case, nobody is troubled."""
    operator = await town.operator()
    komang = await town.officer("Serda Komang", Role.BABINSA, BONGAN)
    wayan = await town.resident(home=BONGAN)
    await town.file(wayan, EMERGENCY, "Babinsa Bongan")
    await komang.sees("Untuk Anda")
    await komang.tap("✅ Terima")
    await komang.sees("Anda memegang kasus ini")
    await town.officer("Serda Komang", Role.BANJAR_OFFICER, BONGAN)
    async with town.database.writes() as tx:
        second = (await tx.scalars(select(Appointment).where(Appointment.role == Role.BANJAR_OFFICER))).one()
        second.person_id = komang.id
        await tx.commit()
    await town.hush()
    async with town.database.reads() as tx:
        first = (await tx.scalars(select(Appointment.id).where(Appointment.role == Role.BABINSA))).one()
    await operator.write("/petugas")
    await operator.sees("Petugas Kabupaten Tabanan")
    await operator.tap_data(operator.chat[-1], f"j.endok:{first}")
    await operator.sees("tidak lagi menjabat")
    said = await komang.sees("berakhir")
    assert "TBN-" not in said.text
    case = await case_of(town)
    assert (case.holder_id, case.state, case.post_id) == (komang.id, "accepted", second.id)
    await town.hush()


async def test_an_officer_who_moves_leaves_the_cases_of_the_old_area_behind(town: Town) -> None:
    """A title that names the area follows; the post is one of the new area."""
    operator = await town.operator()
    perbekel = await town.officer("I Ketut Arta", Role.PERBEKEL, BONGAN, "Pj. Perbekel Bongan")
    babinsa = await town.officer("Serda Komang", Role.BABINSA, BONGAN)
    wayan = await town.resident(home=BONGAN)
    await town.file(wayan, HOLE, "Pj. Perbekel Bongan")
    await perbekel.sees(HOLE)
    await town.hush()
    await card_of(operator, "I Ketut Arta")
    await operator.tap("➡️ Pindah")
    await operator.tap("📍 Petugas ke wilayah lain")
    await operator.sees("Ke wilayah mana?")
    await operator.write("Gubug")
    await operator.sees("Pindahkan petugas ini ke Desa Gubug")
    await operator.tap("✅ Ya, pindahkan")
    await operator.sees("I Ketut Arta sekarang Pj. Perbekel Gubug")
    await perbekel.sees("Anda sekarang Pj. Perbekel Gubug")
    await town.settle()
    assert (await case_of(town)).holder_id != perbekel.id
    assert [one["to"] for one in await audited(town, "post-moved")] == [GUBUG]
    assert babinsa.chat
    await town.hush()


async def test_a_title_of_the_army_takes_confidential_cases_from_a_commander(town: Town) -> None:
    """Kapolsek by slip, Danramil in truth: what only police may read goes at once, the rest stays."""
    operator = await town.operator()
    commander = await town.officer("Kapten Putu", Role.COMMANDER, TABANAN, "Kapolsek Tabanan")
    kapolres = await town.officer("AKBP Nyoman", Role.COMMANDER, "51.02", "Kapolres Tabanan")
    wayan = await town.resident(home=BONGAN)
    await town.file(wayan, HIDDEN, "Kapolsek Tabanan")
    card = await commander.sees("Untuk Anda")
    await town.hush()
    await card_of(operator, "Kapten Putu")
    await operator.tap("✏️ Sebutan")
    await operator.sees("Pilih atau ketik sebutannya")
    await operator.tap("Danramil Tabanan")
    await commander.sees("Sebutan jabatan Anda sekarang Danramil Tabanan")
    await kapolres.sees("Untuk Anda")
    await town.settle()
    assert HIDDEN not in card.text
    assert (await case_of(town)).holder_id == kapolres.id
    found = await audited(town, "post-changed")
    assert [(one["before"], one["after"]) for one in found] == [("Kapolsek Tabanan", "Danramil Tabanan")]
    await town.hush()


@pytest.mark.parametrize("named", [True, False])
async def test_a_commander_who_goes_is_not_waited_for(town: Town, *, named: bool) -> None:
    """What they were called to and nobody has accepted: the successor is called, or else the level above."""
    operator = await town.operator()
    kapolsek = await town.officer("AKP Putu", Role.COMMANDER, TABANAN, "Kapolsek Tabanan")
    kapolres = await town.officer("AKBP Nyoman", Role.COMMANDER, "51.02", "Kapolres Tabanan")
    await town.officer("Serda Komang", Role.BABINSA, BONGAN)
    gusti = await town.resident("Kompol Gusti")
    wayan = await town.resident(home=BONGAN)
    await town.file(wayan, "ada orang berkelahi dan membawa parang di bale banjar", "Babinsa Bongan")
    await kapolsek.sees("Pemegang: Babinsa Bongan")
    await town.hush()
    if named:
        await give_to(operator, "AKP Putu", "Kompol Gusti")
        await gusti.sees("Pemegang: Babinsa Bongan")
    else:
        await end_of(operator, "AKP Putu")
        await kapolres.sees("Pemegang: Babinsa Bongan")
    await town.hush()


async def test_a_post_that_a_roster_ends_is_followed_like_any_other(town: Town) -> None:
    """Its cases go on at once, the card of a confidential one says no more, and whoever held it is told."""
    operator = await town.operator()
    bhabin = await town.officer("Aipda Sari", Role.BHABINKAMTIBMAS, BONGAN)
    kapolsek = await town.officer("AKP Putu", Role.COMMANDER, TABANAN, "Kapolsek Tabanan")
    wayan = await town.resident(home=BONGAN)
    await town.file(wayan, HIDDEN, "Bhabinkamtibmas Bongan")
    card = await bhabin.sees("Untuk Anda")
    await bhabin.tap("✅ Terima")
    await bhabin.sees("Anda memegang kasus ini")
    await town.hush()
    async with town.database.writes() as tx:
        work = Work(tx, town.clock.now(), town.house)
        ended = Entry(2, "Aipda Sari", Role.BHABINKAMTIBMAS, BONGAN, None, bhabin.id, "id", ends=True)
        await roster_import.bring_in(work, [ended], operator.id)
        await tx.commit()
    await bhabin.sees("berakhir")
    await kapolsek.sees("Untuk Anda")
    await wayan.sees("Petugasnya berganti")
    await town.settle()
    assert HIDDEN not in card.text
    await town.hush()


async def test_an_emergency_that_waits_reaches_whoever_comes_into_office_beside_its_holder(town: Town) -> None:
    """The bhabinkamtibmas was told of it and may take it: so may the next one, from the first minute."""
    operator = await town.operator()
    babinsa = await town.officer("Serda Komang", Role.BABINSA, BONGAN)
    bhabin = await town.officer("Aipda Sari", Role.BHABINKAMTIBMAS, BONGAN)
    dewi = await town.resident("Bripka Dewi")
    wayan = await town.resident(home=BONGAN)
    await town.file(wayan, EMERGENCY, "Babinsa Bongan")
    card = await bhabin.sees("Anda juga dapat mengambilnya")
    await babinsa.sees("Untuk Anda")
    await town.hush()
    await give_to(operator, "Aipda Sari", "Bripka Dewi")
    await dewi.sees("Anda juga dapat mengambilnya")
    await town.settle()
    assert card.buttons == []
    await dewi.tap("✅ Terima")
    await dewi.sees("Anda memegang kasus ini")
    await wayan.sees("Diterima oleh Bhabinkamtibmas Bongan")
    await town.hush()


async def test_a_message_about_several_cases_loses_what_is_no_longer_theirs(town: Town) -> None:
    """A commander who goes has no buttons left to open cases with; the successor has them all."""
    operator = await town.operator()
    kapolsek = await town.officer("AKP Putu", Role.COMMANDER, TABANAN, "Kapolsek Tabanan")
    await town.officer("Serda Komang", Role.BABINSA, BONGAN)
    gusti = await town.resident("Kompol Gusti")
    words = (
        "ada orang berkelahi dan membawa parang",
        "pohon tumbang menimpa rumah warga",
        "dua motor tabrakan, luka",
        "tanah longsor menutup jalan",
        "ada orang mabuk memukul warga sampai luka",
    )
    for name, said in zip("ABCDE", words, strict=True):
        await town.file(await town.resident(f"Wayan {name}", home=BONGAN), f"{said} di dekat pura", "Babinsa Bongan")
    await town.settle()
    several = [message for message in kapolsek.chat if "kasus lain butuh perhatian" in message.text]
    assert several, "one more alert in a short time is one of several"
    assert any("TBN-" in key for key in several[-1].buttons)
    await town.hush()
    await give_to(operator, "AKP Putu", "Kompol Gusti")
    await gusti.sees("Anda sekarang Kapolsek Tabanan")
    await town.settle()
    assert several[-1].buttons == []
    assert "bukan lagi tugas Anda" in several[-1].text
    shown = " ".join(message.text for message in gusti.chat)
    assert all(f"TBN-26-0000{number}" in shown for number in range(1, 6))
    await town.hush()
