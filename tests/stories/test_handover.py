"""A case changes hands: to whom, with a reason, the clock going on, and nobody left in the dark."""

import pytest
from sqlalchemy import select

from domain.roles import Role
from services.casework import assignment
from services.work import Work
from simulator.person import Person
from storage.cases import Case
from storage.updates import FailedUpdate
from tests.town import BONGAN, TABANAN, Town

HOLE = "jalan bolong di depan sd"
BRAWL = "ada ribut2 di br dinas kelod ds bongan, anak muda mejaguran"
DELOD_PEKEN = "51.02.05.2001"


async def held(town: Town, *, photo: bool = False) -> tuple[Person, Person]:
    """A case the perbekel has accepted; the perbekel and its reporter."""
    perbekel = await town.officer("I Ketut Arta", Role.PERBEKEL, BONGAN)
    wayan = await town.resident(home=BONGAN)
    if photo:
        await wayan.send_photo(caption=HOLE)
        await wayan.tap("✅ Kirim")
        await wayan.sees("Perbekel Bongan")
    else:
        await town.file(wayan, HOLE)
    await perbekel.sees(HOLE)
    await perbekel.tap("✅ Terima")
    await perbekel.sees("Anda memegang kasus ini")
    await wayan.sees("Diterima")
    await town.hush()
    return perbekel, wayan


async def hand_over(holder: Person, target: str, reason: str = "lebih tepat di sana", key: str = "↪️ Teruskan") -> None:
    await holder.tap(key)
    await holder.sees("iapa yang berwenang" if key.startswith("🚫") else "Diteruskan kepada siapa?")
    await holder.tap(target)
    await holder.sees("Apa alasannya?")
    await holder.write(reason)


async def case_of(town: Town) -> Case:
    async with town.database.reads() as tx:
        return (await tx.scalars(select(Case))).one()


@pytest.mark.parametrize(
    ("role", "area", "label"),
    [
        (Role.BABINSA, BONGAN, "Babinsa Bongan"),
        (Role.BHABINKAMTIBMAS, BONGAN, "Bhabinkamtibmas Bongan"),
        (Role.BANJAR_OFFICER, BONGAN, "Polisi Banjar Bongan"),
        (Role.COMMANDER, TABANAN, "Kapolsek Tabanan"),
        (Role.COMMANDER, "51.02", "Kapolres Tabanan"),
        (Role.OPERATOR, "51.02", "Pusat Komando Tabanan"),
    ],
)
async def test_a_case_goes_to_any_post_with_its_reason_and_its_evidence(
    town: Town, role: Role, area: str, label: str
) -> None:
    """The receiver reads who gave it and why, and gets card and pictures; the reporter reads who has it now."""
    perbekel, wayan = await held(town, photo=True)
    receiver = await town.officer("Si Penerima", role, area)
    opened = (await case_of(town)).opened_at
    await hand_over(perbekel, label, "ini wewenang beliau")
    card = await receiver.sees("Untuk Anda")
    photo = await receiver.sees("TBN-", media="photo")
    said = await receiver.sees("diserahkan kepada Anda oleh Perbekel Bongan")
    assert "ini wewenang beliau" in said.text
    assert card.id < photo.id
    await wayan.sees(f"Sudah sampai ke {label}")
    former = await perbekel.sees(f"Pemegang: {label}")
    assert "Diteruskan kepada siapa?" not in former.text
    case = await case_of(town)
    assert (case.holder_id, case.opened_at, case.accepted_at) == (receiver.id, opened, None)
    await receiver.tap("✅ Terima")
    await receiver.sees("Anda memegang kasus ini")
    await wayan.sees(f"Diterima oleh {label}")
    await town.hush()


async def test_what_was_added_and_answered_reaches_the_new_holder_too(town: Town) -> None:
    """Whoever takes over reads what the former holder was told."""
    perbekel, wayan = await held(town)
    babinsa = await town.officer("Sertu Rai", Role.BABINSA, BONGAN)
    await perbekel.tap("💬 Tanya")
    await perbekel.write("Di sebelah mana?")
    await wayan.sees("Di sebelah mana?")
    await wayan.write("Di timur gerbang")
    await perbekel.sees("Di timur gerbang")
    await hand_over(perbekel, "Babinsa Bongan")
    await babinsa.sees("Di timur gerbang")
    await town.hush()


async def test_to_another_desa_the_rules_there_decide(town: Town) -> None:
    """🏘 Desa lain: kecamatan, desa, reason; the perbekel there gets it."""
    perbekel, wayan = await held(town)
    other = await town.officer("I Nyoman", Role.PERBEKEL, "51.02.06.2014")
    await perbekel.tap("↪️ Teruskan")
    await perbekel.tap("🏘 Desa lain")
    await perbekel.sees("Kecamatan mana?")
    await perbekel.tap("Kediri")
    await perbekel.sees("Desa mana di Kecamatan Kediri?")
    await perbekel.tap("Abian Tuwung")
    await perbekel.sees("kasus lalu pindah ke Abian Tuwung")
    await perbekel.write("kejadiannya di sana")
    await other.sees("Untuk Anda")
    await wayan.sees("Sudah sampai ke Perbekel Abian Tuwung")
    await perbekel.sees("Pemegang: Perbekel Abian Tuwung")
    assert (await case_of(town)).area_code == "51.02.06.2014"
    await town.hush()


async def test_not_ours_asks_who_is_competent_and_may_go_to_the_commander(town: Town) -> None:
    """🚫 Bukan wewenang needs a reason and a target like any handing over."""
    perbekel, wayan = await held(town)
    kapolsek = await town.officer("AKP Putu", Role.COMMANDER, TABANAN, "Kapolsek Tabanan")
    await hand_over(perbekel, "Kapolsek Tabanan", "bukan urusan desa", key="🚫 Bukan wewenang")
    await kapolsek.sees("Untuk Anda")
    await kapolsek.sees("bukan urusan desa")
    await wayan.sees("Kapolsek Tabanan")
    await town.hush()


async def test_the_reason_must_be_in_words_and_the_question_stays_open_until_it_is(town: Town) -> None:
    """A photo alone is no reason; with a caption it is one, and the photo goes along."""
    perbekel, wayan = await held(town)
    babinsa = await town.officer("Sertu Rai", Role.BABINSA, BONGAN)
    await perbekel.tap("↪️ Teruskan")
    await perbekel.tap("Babinsa Bongan")
    await perbekel.sees("Apa alasannya?")
    await perbekel.send_photo()
    await perbekel.sees("perlu ditulis dengan kata-kata")
    await perbekel.send_photo(caption="lihat, ini urusan babinsa")
    await babinsa.sees("Untuk Anda")
    await babinsa.sees("lihat, ini urusan babinsa")
    await babinsa.sees("TBN-", media="photo")
    await wayan.sees("Babinsa Bongan")
    await town.hush()


async def test_the_rest_of_an_album_with_a_reason_goes_to_the_new_holder_not_to_the_reporter(town: Town) -> None:
    """Why a case is handed over is between those who hand it over."""
    perbekel, wayan = await held(town)
    babinsa = await town.officer("Sertu Rai", Role.BABINSA, BONGAN)
    await perbekel.tap("↪️ Teruskan")
    await perbekel.tap("Babinsa Bongan")
    await perbekel.sees("Apa alasannya?")
    await perbekel.send_album(["photo", "photo", "photo"], caption="urusan babinsa")
    for _ in range(3):
        await babinsa.sees("", media="photo")
    await town.settle()
    assert not any("photo" in m.content for m in wayan.chat)
    assert not any("Draf" in m.text for m in perbekel.chat)
    await town.hush()


async def test_a_target_that_vanishes_between_two_taps_is_said(town: Town) -> None:
    """Blocked after being chosen: nothing moves, and the card can be opened again."""
    perbekel, _ = await held(town)
    babinsa = await town.officer("Sertu Rai", Role.BABINSA, BONGAN)
    await perbekel.tap("↪️ Teruskan")
    card = await perbekel.sees("Diteruskan kepada siapa?")
    await perbekel.tap("Babinsa Bongan")
    await perbekel.sees("Apa alasannya?")
    await babinsa.block()
    await town.settle()
    await perbekel.write("urusan babinsa")
    await perbekel.sees("Pilihan itu sudah tidak ada")
    await town.settle()
    assert "Apa alasannya?" not in card.text
    assert (await case_of(town)).holder_id == perbekel.id
    await perbekel.tap("↪️ Teruskan")
    again = await perbekel.sees("Diteruskan kepada siapa?")
    assert "Babinsa Bongan" not in again.buttons
    await town.hush()


async def test_a_target_whose_post_ended_is_gone_at_the_tap(town: Town) -> None:
    """An old button names an appointment that is no more."""
    perbekel, _ = await held(town)
    babinsa = await town.officer("Sertu Rai", Role.BABINSA, BONGAN)
    await perbekel.tap("↪️ Teruskan")
    await perbekel.sees("Diteruskan kepada siapa?")
    await town.end_posts(babinsa)
    answer = await perbekel.tap("Babinsa Bongan")
    assert "sudah tidak ada" in answer.text
    await town.hush()


async def test_nobody_named_in_the_case_is_offered_nor_reached_in_another_desa(town: Town) -> None:
    """The babinsa is accused by name; handed to the desa of an accused perbekel, it goes one level up."""
    kapolsek = await town.officer("AKP Putu", Role.COMMANDER, TABANAN, "Kapolsek Tabanan")
    perbekel = await town.officer("I Ketut Arta", Role.PERBEKEL, BONGAN)
    babinsa = await town.officer("Serda Komang Rai", Role.BABINSA, BONGAN)
    named = await town.officer("I Nyoman Sukarta", Role.PERBEKEL, DELOD_PEKEN)
    wayan = await town.resident(home=BONGAN)
    await town.file(wayan, "jalan bolong, kata serda komang rai dan i nyoman sukarta tidak perlu diperbaiki")
    await perbekel.sees("jalan bolong")
    await perbekel.tap("↪️ Teruskan")
    offered = await perbekel.sees("Diteruskan kepada siapa?")
    assert "Babinsa Bongan" not in offered.buttons
    await perbekel.tap("🏘 Desa lain")
    await perbekel.sees("Kecamatan mana?")
    await perbekel.tap("Tabanan")
    await perbekel.sees("Desa mana")
    place = town.house.gazetteer.place(DELOD_PEKEN)
    assert place is not None
    await perbekel.tap(place.name)
    await perbekel.sees("Apa alasannya?")
    await perbekel.write("di sana tempatnya")
    await kapolsek.sees("Untuk Anda")
    await town.hush()
    assert not any("TBN-" in m.text for who in (babinsa, named) for m in who.chat)


async def test_a_confidential_case_is_never_offered_to_perbekel_or_army(town: Town) -> None:
    """Police only, and the buttons say so."""
    perbekel, babinsa = await town.bongan()
    bhabin = await town.officer("Aiptu Made", Role.BHABINKAMTIBMAS, BONGAN)
    await town.officer("Kapten Rai", Role.COMMANDER, TABANAN, "Danramil Tabanan")
    await town.officer("AKP Putu", Role.COMMANDER, TABANAN, "Kapolsek Tabanan")
    wayan = await town.resident(home=BONGAN)
    await wayan.write(HOLE)
    await wayan.tap("🙈 Rahasia")
    await wayan.sees("Rahasia: hanya dibaca polisi")
    await wayan.tap("✅ Kirim")
    await wayan.sees("Bhabinkamtibmas Bongan")
    await bhabin.sees("TBN-")
    await bhabin.tap("↪️ Teruskan")
    offered = await bhabin.sees("Diteruskan kepada siapa?")
    assert "Kapolsek Tabanan" in offered.buttons
    assert not {"Perbekel Bongan", "Babinsa Bongan", "Danramil Tabanan"} & set(offered.buttons)
    await town.hush()
    assert not any("TBN-" in m.text for who in (perbekel, babinsa) for m in who.chat)


async def test_told_officers_see_who_has_it_now(town: Town) -> None:
    """The banjar's officer and the operator, who met a hole, read the new holder on their cards."""
    babinsa = await town.officer("Sertu Rai", Role.BABINSA, BONGAN)
    bhabin = await town.officer("Aiptu Made", Role.BHABINKAMTIBMAS, BONGAN)
    officer = await town.officer("Aipda Gede", Role.BANJAR_OFFICER, BONGAN)
    kapolsek = await town.officer("AKP Putu", Role.COMMANDER, TABANAN, "Kapolsek Tabanan")
    wayan = await town.resident(home=BONGAN)
    await town.file(wayan, BRAWL, "Babinsa Bongan")
    await babinsa.sees("Untuk Anda")
    await officer.sees("Pemegang: Babinsa Bongan")
    await kapolsek.sees("Pemegang: Babinsa Bongan")
    await hand_over(babinsa, "Bhabinkamtibmas Bongan")
    await bhabin.sees("Untuk Anda")
    await officer.sees("Pemegang: Bhabinkamtibmas Bongan")
    await kapolsek.sees("Pemegang: Bhabinkamtibmas Bongan")
    await town.hush()


async def test_a_case_taken_by_another_meanwhile_is_no_longer_handed_over(town: Town) -> None:
    """The reason comes too late; the words are not misfiled, and the next message is a new report."""
    babinsa = await town.officer("Sertu Rai", Role.BABINSA, BONGAN)
    bhabin = await town.officer("Aiptu Made", Role.BHABINKAMTIBMAS, BONGAN)
    perbekel = await town.officer("I Ketut Arta", Role.PERBEKEL, BONGAN)
    wayan = await town.resident(home=BONGAN)
    await town.file(wayan, BRAWL, "Babinsa Bongan")
    await babinsa.sees("Untuk Anda")
    await babinsa.tap("↪️ Teruskan")
    await babinsa.tap("Perbekel Bongan")
    asking = await babinsa.sees("Apa alasannya?")
    await bhabin.tap("✅ Terima")
    await bhabin.sees("Anda memegang kasus ini")
    await babinsa.sees("Dipegang Bhabinkamtibmas Bongan")
    assert "Apa alasannya?" not in asking.text
    await babinsa.write("ini urusan desa")
    await babinsa.sees("sudah diterima lebih dulu oleh Bhabinkamtibmas Bongan")
    await babinsa.write("jalan bolong di depan kantor")
    await babinsa.sees("belum terkirim")
    await town.hush()
    assert not any("TBN-" in m.text for m in perbekel.chat)


async def test_a_holder_whose_post_ends_is_followed_by_somebody_in_office(town: Town) -> None:
    """Posts change hands: an open case does not stay with whoever has left."""
    kapolsek = await town.officer("AKP Putu", Role.COMMANDER, TABANAN, "Kapolsek Tabanan")
    perbekel, wayan = await held(town)
    await town.end_posts(perbekel)
    async with town.database.writes() as tx:
        await assignment.find_holders(Work(tx, town.clock.now(), town.house))  # as the clock does every ten seconds
        await tx.commit()
    await kapolsek.sees("Untuk Anda")
    await wayan.sees("Sudah sampai ke Kapolsek Tabanan")
    await town.hush()
    async with town.database.reads() as tx:
        assert (await tx.scalars(select(FailedUpdate))).all() == []
    answer = await perbekel.tap_data(perbekel.chat[-1], "c.resolve:1")
    assert "tidak mencakup" in answer.text
