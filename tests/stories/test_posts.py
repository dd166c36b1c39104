"""/petugas: the command centre looks through who holds which post, finds somebody, and changes what must change."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from domain.roles import Role
from services import people
from services.work import Work
from simulator.person import Person
from storage.audit import Audit
from storage.people import Appointment
from tests.town import BONGAN, TABANAN, Town

GUBUG = "51.02.05.2002"


async def in_office(town: Town) -> list[tuple[int, str, str, str]]:
    """Now: person, role, area, title."""
    now = town.clock.now()
    async with town.database.reads() as tx:
        found = await tx.scalars(select(Appointment).order_by(Appointment.id))
        return [
            (one.person_id, one.role, one.area_code, one.title) for one in found if one.until is None or one.until > now
        ]


async def number_of(town: Town, who: Person) -> int:
    async with town.database.reads() as tx:
        return (await tx.scalars(select(Appointment.id).where(Appointment.person_id == who.id))).one()


async def test_the_regency_is_looked_through_from_the_top_to_a_card(town: Town) -> None:
    """Counts, kecamatan, desa, post and back on one card; who never wrote is marked."""
    operator = await town.operator()
    await town.officer("I Ketut Arta", Role.PERBEKEL, BONGAN)
    await town.officer("Serda Komang", Role.BABINSA, BONGAN, arrives=False)
    await town.officer("I Wayan Kelian", Role.BANJAR_OFFICER, BONGAN)
    await town.officer("AKP Putu", Role.COMMANDER, TABANAN, "Kapolsek Tabanan")
    await operator.write("/petugas")
    card = await operator.sees("Petugas Kabupaten Tabanan")
    assert "Babinsa: 1 (terhubung 0)" in card.text
    assert "Perbekel: 1 (terhubung 1)" in card.text
    assert card.buttons[0] == "Kabupaten Tabanan (1)"
    await operator.tap("Tabanan (4)", on=card)
    await operator.sees("Kecamatan Tabanan: 1 jabatan")
    assert card.buttons[0] == "Kapolsek Tabanan · AKP Putu"
    assert "Bongan (3)" in card.buttons
    assert "▶️ Berikutnya" in card.buttons
    await operator.tap("Bongan (3)", on=card)
    await operator.sees("Desa Bongan, Kec. Tabanan: 3 jabatan")
    assert "⚪ Babinsa Bongan · Serda Komang" in card.buttons
    await operator.tap("⚪ Babinsa Bongan", on=card)
    shown = await operator.sees("belum pernah menulis ke bot")
    assert shown.id == card.id
    assert "Sejak 24 Nov 2026" in shown.text
    for seen in ("Desa Bongan", "Kecamatan Tabanan", "Petugas Kabupaten Tabanan"):
        await operator.tap("⬅️ Kembali", on=card)
        await operator.sees(seen)


async def test_pages_turn_and_no_page_is_empty(town: Town) -> None:
    """Ten desa a page; a page that is not there any more is the last one."""
    operator = await town.operator()
    await operator.write("/petugas")
    card = await operator.sees("Petugas Kabupaten Tabanan")
    await operator.tap("Penebel (0)", on=card)
    await operator.sees("Kecamatan Penebel")
    first = set(card.buttons)
    await operator.tap("▶️ Berikutnya", on=card)
    await town.settle()
    assert not {name for name in first if name.endswith("(0)")} & set(card.buttons)
    await operator.tap_data(card, "j.list:90:51.02.09")
    await town.settle()
    assert "◀️ Sebelumnya" in card.buttons
    assert any(name.endswith("(0)") for name in card.buttons)
    await town.hush()


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("arta", ["Perbekel Bongan · I Ketut Arta"]),
        ("KAPOLSEK", ["Kapolsek Tabanan · AKP Putu"]),
        ("bongan", ["Babinsa Bongan · Serda Komang", "Perbekel Bongan · I Ketut Arta"]),
        ("babinsa bongan", ["Babinsa Bongan · Serda Komang"]),
        ("babinsa", ["Babinsa Gubug · Sertu Rai", "Babinsa Bongan · Serda Komang"]),
        ("perbekel gubug", []),
        ("%", []),
        ("nobody", []),
    ],
)
async def test_a_search_finds_by_name_title_place_and_kind_of_post(town: Town, words: str, found: list[str]) -> None:
    """Signs of a pattern are letters like others."""
    operator = await town.operator()
    await town.officer("I Ketut Arta", Role.PERBEKEL, BONGAN)
    await town.officer("Serda Komang", Role.BABINSA, BONGAN)
    await town.officer("Sertu Rai", Role.BABINSA, GUBUG)
    await town.officer("AKP Putu", Role.COMMANDER, TABANAN, "Kapolsek Tabanan")
    await operator.write("/petugas")
    await operator.sees("Petugas Kabupaten Tabanan")
    await operator.tap("🔎 Cari")
    await operator.sees("Siapa yang dicari?")
    await operator.write(words)
    card = await operator.sees(f"“{words}”")
    assert [name for name in card.buttons if " · " in name] == found
    assert ("tidak ada jabatan" in card.text) == (not found)


async def test_a_title_is_typed_or_taken_off(town: Town) -> None:
    """Its holder reads it; one that does not fit leaves the question open."""
    operator = await town.operator()
    arta = await town.officer("I Ketut Arta", Role.PERBEKEL, BONGAN)
    await operator.write("/petugas arta")
    await operator.sees("1 jabatan")
    await operator.tap("Perbekel Bongan")
    await operator.sees("Kasus yang dipegang: 0")
    await operator.tap("✏️ Sebutan")
    await operator.sees("Ketik sebutan")
    await operator.write("y" * 70)
    await operator.sees("paling panjang")
    await operator.write("Pj. Perbekel Bongan")
    await operator.sees("👤 Pj. Perbekel Bongan")
    await arta.sees("Sebutan jabatan Anda sekarang Pj. Perbekel Bongan")
    await operator.tap("✏️ Sebutan")
    await operator.sees("Ketik sebutan")
    await operator.tap("⏭ Tanpa sebutan")
    await operator.sees("👤 Perbekel Bongan")
    await arta.sees("Sebutan jabatan Anda sekarang Perbekel Bongan")
    assert (arta.id, "perbekel", BONGAN, "") in await in_office(town)


async def test_the_last_operator_stays(town: Town) -> None:
    """Neither ends nor is ended; with a second one in reach it is possible, and the one who left sees no list."""
    operator = await town.operator()
    number = await number_of(town, operator)
    await operator.write("/petugas")
    await operator.sees("Petugas Kabupaten Tabanan")
    await operator.tap("Kabupaten Tabanan (1)")
    await operator.sees("Kabupaten Tabanan: 1 jabatan")
    await operator.tap("Pusat Komando Tabanan")
    await operator.sees("Kasus yang dipegang")
    await operator.tap("⏹ Akhiri")
    await operator.sees("KULKUL_OPERATORS")
    answer = await operator.tap("⏹ Ya, akhiri")
    assert "operator terakhir" in answer.text
    silent = await town.officer("Ni Diam", Role.OPERATOR, "51.02", arrives=False)
    assert "operator terakhir" in (await operator.tap_data(operator.chat[-1], f"j.endok:{number}")).text
    await silent.write("/start")
    await silent.sees("Om Swastiastu")
    await operator.tap("⏹ Ya, akhiri")
    done = await operator.sees("tidak lagi menjabat")
    await operator.sees("berakhir")
    assert done.buttons == []
    assert [role for who, role, *_ in await in_office(town) if who == operator.id] == []
    await town.hush()


async def test_a_post_goes_to_nobody_who_cannot_have_it(town: Town) -> None:
    """Not to its holder, nor to who never wrote, nor to a number of nobody; a second tap finds it gone."""
    operator = await town.operator()
    arta = await town.officer("I Ketut Arta", Role.PERBEKEL, BONGAN)
    silent = await town.officer("Serda Diam", Role.BABINSA, GUBUG, arrives=False)
    made = await town.resident("I Made Sukra")
    number = await number_of(town, arta)
    await operator.write("/petugas")
    card = await operator.sees("Petugas Kabupaten Tabanan")
    for who, said in ((arta.id, "sudah memegang"), (silent.id, "belum bisa dihubungi"), (424242, "tidak dikenal")):
        assert said in (await operator.tap_data(card, f"j.giveok:{number}:{who}")).text
    await operator.tap_data(card, f"j.who:{number}")
    await operator.sees("Kepada siapa?")
    await operator.write("Diam")
    await operator.sees("Tidak ada orang bernama")
    await operator.write(str(made.id))
    await operator.sees("Yang mana?")
    await operator.tap("I Made Sukra")
    await operator.tap("✅ Ya, pindahkan")
    await operator.sees("I Made Sukra sekarang Perbekel Bongan")
    await made.sees("menggantikan I Ketut Arta")
    await arta.sees("diserahkan kepada I Made Sukra")
    for data in (f"j.giveok:{number}:{made.id}", f"j.endok:{number}", f"j.areaok:{number}:{GUBUG}", f"j.show:{number}"):
        assert "sudah berakhir" in (await operator.tap_data(card, data)).text
    assert [post for post in await in_office(town) if post[1] == "perbekel"] == [(made.id, "perbekel", BONGAN, "")]


async def test_whoever_has_the_same_post_already_holds_it_once(town: Town) -> None:
    """Two babinsa of one desa: one gives up to the other, and there is one post left."""
    operator = await town.operator()
    komang = await town.officer("Serda Komang", Role.BABINSA, BONGAN)
    rai = await town.officer("Sertu Rai", Role.BABINSA, BONGAN)
    number = await number_of(town, komang)
    await operator.write("/petugas")
    card = await operator.sees("Petugas Kabupaten Tabanan")
    await operator.tap_data(card, f"j.giveok:{number}:{rai.id}")
    await operator.sees("Sertu Rai sekarang Babinsa Bongan")
    await rai.sees("menggantikan Serda Komang")
    await komang.sees("diserahkan")
    assert [post[0] for post in await in_office(town) if post[1] == "babinsa"] == [rai.id]


async def test_a_move_is_asked_about_by_buttons_down_to_the_banjar(town: Town) -> None:
    """An officer of a banjar goes to another one, which comes to be by that."""
    operator = await town.operator()
    kelian = await town.officer("I Wayan Kelian", Role.BANJAR_OFFICER, BONGAN)
    await operator.write("/petugas kelian")
    await operator.sees("1 jabatan")
    await operator.tap("Polisi Banjar Bongan")
    await operator.tap("➡️ Pindah")
    await operator.tap("📍 Petugas ke wilayah lain")
    await operator.sees("Ke wilayah mana?")
    await operator.tap("Tabanan")
    await town.settle()
    await operator.tap("Gubug")
    await town.settle()
    await operator.write("7")
    await operator.sees("Banjar 07, Desa Gubug")
    await operator.tap("✅ Ya, pindahkan")
    await operator.sees("sekarang Polisi Banjar Gubug (Banjar 07, Desa Gubug, Kec. Tabanan)")
    await kelian.sees("sebelumnya Polisi Banjar Bongan")
    assert (kelian.id, "banjar_officer", f"{GUBUG}.07", "") in await in_office(town)
    async with town.database.reads() as tx:
        found = await tx.scalars(select(Audit.detail).where(Audit.what == "post-moved"))
        assert [(one["area"], one["to"]) for one in found] == [(BONGAN, f"{GUBUG}.07")]


async def test_history_is_kept(town: Town) -> None:
    """A post that ended says until when; nobody is deleted."""
    operator = await town.operator()
    arta = await town.officer("I Ketut Arta", Role.PERBEKEL, BONGAN)
    number = await number_of(town, arta)
    town.clock.move(timedelta(hours=1))
    await operator.write("/petugas")
    card = await operator.sees("Petugas Kabupaten Tabanan")
    await operator.tap_data(card, f"j.endok:{number}")
    await operator.sees("tidak lagi menjabat")
    await arta.sees("berakhir")
    async with town.database.reads() as tx:
        ended = await tx.get_one(Appointment, number)
    assert ended.until is not None
    assert ended.until - ended.since >= timedelta(hours=1)


async def test_a_search_that_finds_many_shows_the_first_and_counts_the_rest(town: Town) -> None:
    """Twelve to tap on, and how many more there are."""
    operator = await town.operator()
    async with town.database.writes() as tx:
        work = Work(tx, town.clock.now(), town.house)
        for number in range(1, 16):
            tx.add(people.Person(telegram_id=number, name=f"I Wayan {number}"))
            await tx.flush()
            people.appoint(work, number, Role.BANJAR_OFFICER, BONGAN)
        await tx.commit()
    await operator.write("/petugas polisi banjar")
    card = await operator.sees("15 jabatan. Persempit pencarian untuk melihat 3 lainnya")
    assert len([name for name in card.buttons if " · " in name]) == 12
