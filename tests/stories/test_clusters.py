"""Trouble that gathers: several people of one area report within the hour, and its commander is told once."""

import asyncio
from datetime import timedelta

from sqlalchemy import select

from domain.roles import Role
from simulator.messages import Message
from simulator.person import Person
from storage.clusters import Cluster
from storage.updates import FailedUpdate
from tests.town import BONGAN, TABANAN, Town

SUDIMARA, GUBUG = "51.02.05.2001", "51.02.05.2002"
KEDIRI = "51.02.06"
WORDS = (
    "jalan bolong di depan sd",
    "lampu jalan mati sejak kemarin",
    "anjing tetangga menggonggong terus",
    "sampah menumpuk di pinggir jalan",
    "ada pencurian ayam tadi malam",
    "pohon tumbang menutup jalan",
)


async def kapolsek_of(town: Town, area: str = TABANAN, name: str = "Tabanan") -> Person:
    return await town.officer("AKP Putu", Role.COMMANDER, area, f"Kapolsek {name}")


async def reports(town: Town, number: int, desa: str = BONGAN, *, secret: bool = False) -> Person:
    """The resident with that number reports something of their own."""
    resident = await town.resident(f"Warga {number}", home=desa)
    await again(resident, WORDS[number % len(WORDS)], secret=secret)
    return resident


async def again(resident: Person, words: str, *, secret: bool = False) -> None:
    await resident.write(words)
    await resident.sees("Sudah benar?")
    if secret:
        await resident.tap("🙈 Rahasia")
        await resident.sees("Rahasia: hanya dibaca polisi")
    await resident.tap("✅ Kirim")
    await resident.sees("Terkirim")


def alerts(person: Person) -> list[Message]:
    return [message for message in person.chat if "🔥" in message.text]


async def clusters(town: Town) -> list[Cluster]:
    async with town.database.reads() as tx:
        assert [row.error for row in await tx.scalars(select(FailedUpdate))] == []
        return list(await tx.scalars(select(Cluster).order_by(Cluster.id)))


async def test_three_residents_of_one_desa_make_one_alert_that_grows(town: Town) -> None:
    """Once per cluster: the fourth edits the message, which lists every report with a button to its card."""
    kapolsek = await kapolsek_of(town)
    await town.bongan()
    for number in range(2):
        await reports(town, number)
    await town.settle()
    assert alerts(kapolsek) == []
    await reports(town, 2)
    alert = await kapolsek.sees("🔥 3 laporan dari Bongan dalam 1 jam")
    assert "1 × Kebisingan" in alert.text
    assert sum("TBN-26-" in button for button in alert.buttons) == 3
    await reports(town, 3)
    grown = await kapolsek.sees("🔥 4 laporan dari Bongan dalam 1 jam")
    assert grown.id == alert.id
    assert len(alerts(kapolsek)) == 1
    await kapolsek.tap(grown.buttons[0], on=grown)
    card = await kapolsek.sees("Pemegang: Perbekel Bongan")
    assert "✋ Ambil alih" in card.buttons
    (cluster,) = await clusters(town)
    assert (cluster.area_code, cluster.count) == (BONGAN, 4)
    await town.hush()


async def test_one_more_than_an_hour_later_is_a_new_beginning(town: Town) -> None:
    """A cluster is over an hour after its newest report; three more make another alert."""
    kapolsek = await kapolsek_of(town)
    await town.bongan()
    for number in range(3):
        await reports(town, number)
    first = await kapolsek.sees("🔥 3 laporan dari Bongan")
    town.clock.move(timedelta(minutes=61))
    await reports(town, 3)
    await town.settle()
    assert alerts(kapolsek) == [first]
    assert "🔥 3 laporan" in first.text
    for number in (4, 5):
        await reports(town, number)
    second = await kapolsek.sees("🔥 3 laporan dari Bongan")
    assert second.id != first.id
    assert len(await clusters(town)) == 2
    await town.hush()


async def test_while_reports_keep_coming_it_is_one_cluster_however_long(town: Town) -> None:
    """Then it says since when."""
    kapolsek = await kapolsek_of(town)
    await town.bongan()
    for number in range(3):
        await reports(town, number)
    first = await kapolsek.sees("🔥 3 laporan dari Bongan dalam 1 jam")
    for number in (3, 4):
        town.clock.move(timedelta(minutes=50))
        await reports(town, number)
    grown = await kapolsek.sees("🔥 5 laporan dari Bongan sejak")
    assert grown.id == first.id
    await town.hush()


async def test_copies_from_one_person_are_one_voice(town: Town) -> None:
    """However often somebody writes, and whatever was withdrawn, only different people make a cluster."""
    kapolsek = await kapolsek_of(town)
    await town.bongan()
    wayan = await reports(town, 0)
    for words in WORDS[1:4]:
        await again(wayan, words)
    ayu = await reports(town, 4)
    await ayu.tap("✖️ Tarik laporan")
    await ayu.sees("menarik laporan ini")
    await reports(town, 5)
    await town.settle()
    assert alerts(kapolsek) == []
    await reports(town, 6)
    alert = await kapolsek.sees("🔥 3 laporan dari Bongan")
    assert sum("TBN-26-" in button for button in alert.buttons) == 3
    await again(wayan, WORDS[5])
    await town.settle()
    assert "🔥 3 laporan" in alert.text
    await town.hush()


async def test_two_desa_are_two_clusters_and_five_in_the_kecamatan_a_third(town: Town) -> None:
    """The kecamatan's calls the kabupaten's commander too, and a desa with too few calls nobody."""
    kapolsek = await kapolsek_of(town)
    far = await kapolsek_of(town, KEDIRI, "Kediri")
    kapolres = await town.officer("AKBP Agung", Role.COMMANDER, "51.02", "Kapolres Tabanan")
    await town.bongan()
    for number, desa in enumerate([BONGAN, BONGAN, SUDIMARA, GUBUG]):
        await reports(town, number, desa)
    await town.settle()
    assert alerts(kapolsek) == alerts(kapolres) == []
    await reports(town, 4, SUDIMARA)
    alert = await kapolsek.sees("🔥 5 laporan dari Kecamatan Tabanan dalam 1 jam")
    assert any("Sudimara" in button for button in alert.buttons)
    assert any("Bongan" in button for button in alert.buttons)
    await kapolres.sees("🔥 5 laporan dari Kecamatan Tabanan dalam 1 jam")
    await reports(town, 5, BONGAN)
    await kapolsek.sees("🔥 3 laporan dari Bongan")
    await kapolsek.sees("🔥 6 laporan dari Kecamatan Tabanan")
    await reports(town, 6, SUDIMARA)
    await kapolsek.sees("🔥 3 laporan dari Sudimara")
    await town.settle()
    assert len(alerts(kapolsek)) == 3
    assert len(alerts(kapolres)) == 1
    assert alerts(far) == []
    assert {cluster.area_code for cluster in await clusters(town)} == {BONGAN, SUDIMARA, TABANAN}
    await town.hush()


async def test_without_a_commander_the_next_above_is_told(town: Town) -> None:
    """Empty, or blocked: the kabupaten's; nobody there either: the command centre."""
    operator = await town.operator()
    kapolsek = await kapolsek_of(town)
    await town.bongan()
    await kapolsek.block()
    await town.settle()
    for number in range(3):
        await reports(town, number)
    await operator.sees("🔥 3 laporan dari Bongan")
    await town.hush()
    assert alerts(kapolsek) == []


async def test_confidential_reports_count_and_do_not_say_what_they_are(town: Town) -> None:
    """Number and desa, for the police. The army's commander is not told of a desa's: a sum would give one away."""
    kapolsek = await kapolsek_of(town)
    danramil = await town.officer("Kapten Rai", Role.COMMANDER, TABANAN, "Danramil Tabanan")
    await town.bongan()
    await town.officer("Aiptu Made", Role.BHABINKAMTIBMAS, BONGAN)
    await reports(town, 0)
    await reports(town, 1)
    await reports(town, 4, secret=True)
    seen = await kapolsek.sees("🔥 3 laporan dari Bongan")
    (hidden,) = [button for button in seen.buttons if "🔒" in button]
    assert hidden.startswith("🔒 TBN-26-")
    assert hidden.endswith("· Bongan")
    assert "Pencurian" not in seen.text + " ".join(seen.buttons)
    assert seen.protected
    await town.settle()
    assert alerts(danramil) == []
    await reports(town, 2)
    await kapolsek.sees("🔥 4 laporan dari Bongan")
    await danramil.sees("🔥 3 laporan dari Bongan")
    await reports(town, 3)
    sums = await danramil.sees("🔥 5 laporan dari Kecamatan Tabanan")
    assert sum("TBN-26-" in button for button in sums.buttons) == 4
    for army in alerts(danramil):
        assert "Pencurian" not in army.text
        assert not any("🔒" in button for button in army.buttons)
    await town.hush()


async def test_whom_the_reports_are_about_is_not_told_of_them(town: Town) -> None:
    """Three complaints about the Kapolsek go over his head, and one among others is not in his count."""
    kapolsek = await town.officer("AKP Putu Oka", Role.COMMANDER, TABANAN, "Kapolsek Tabanan")
    kapolres = await town.officer("AKBP Agung", Role.COMMANDER, "51.02", "Kapolres Tabanan")
    for number in range(3):
        resident = await town.resident(f"Warga {number}", home=BONGAN)
        await again(resident, f"akp putu oka minta uang di pos, sudah {number + 2} kali")
    await kapolres.sees("🔥 3 laporan dari Bongan")
    await town.settle()
    assert alerts(kapolsek) == []
    for number in (0, 1, 2):
        await reports(town, number)
    told = await kapolsek.sees("🔥 3 laporan dari Bongan")
    assert sum("TBN-26-" in button for button in told.buttons) == 3
    assert not any("🔒" in button for button in told.buttons)
    await town.hush()


async def test_many_at_once_make_one_cluster(town: Town) -> None:
    """Whatever arrives side by side: one row, one message, everybody counted."""
    kapolsek = await kapolsek_of(town)
    await town.bongan()
    crowd = [await town.resident(f"Warga {number}", home=BONGAN) for number in range(8)]
    for number, resident in enumerate(crowd):
        await resident.write(WORDS[number % len(WORDS)])
        await resident.sees("Sudah benar?")
    await asyncio.gather(*(resident.tap("✅ Kirim") for resident in crowd))
    await kapolsek.sees("🔥 8 laporan dari Bongan", within=20)
    await town.settle()
    found = await clusters(town)
    assert [(cluster.area_code, cluster.count) for cluster in found] == [(BONGAN, 8), (TABANAN, 8)]
    assert len(alerts(kapolsek)) == 2
    await town.hush()
