"""The digest: at seven in the morning and at eight in the evening, once each, and never a flood."""

import asyncio
from datetime import datetime, time, timedelta

import pytest

from domain.roles import Role
from services.command import digest
from services.work import Work
from simulator.group import Group
from simulator.person import Person
from storage.clusters import Cluster
from storage.database import Database
from storage.posko import Posko
from tests.conftest import Start
from tests.town import BONGAN, TABANAN, Town

TIMES = {"digest_at": "07:00,20:00"}
HOLE = "jalan bolong di depan pura"
HEAD = "📰 Ringkasan"


async def tick(town: Town, database: Database | None = None) -> int:
    """As bot.ticker does every ten seconds; returns how many were told."""
    async with (database or town.database).writes() as tx:
        told = await digest.give(Work(tx, town.clock.now(), town.house))
        await tx.commit()
    return told


def until(town: Town, hour: int, minute: int = 0, *, day: int = 0) -> None:
    """Move to the next such time in Bali, or that many days later. Never near a quarter's end: machines are slow."""
    now = town.clock.now().astimezone(town.house.zone)
    there = datetime.combine(now.date() + timedelta(days=day), time(hour, minute), town.house.zone)
    town.clock.move(there - now if there > now else there + timedelta(days=1) - now)


async def begin(town: Town) -> tuple[Person, Person]:
    """Noon in Bali, all digests so far given; the perbekel of Bongan and the Kapolsek of his kecamatan."""
    until(town, 12)
    await tick(town)
    perbekel = await town.officer("I Ketut Arta", Role.PERBEKEL, BONGAN)
    putu = await town.officer("AKP Putu", Role.COMMANDER, TABANAN, "Kapolsek Tabanan")
    until(town, 20, 5)
    await tick(town)
    await town.hush()
    return perbekel, putu


async def report(town: Town, name: str = "Wayan Sudarma", words: str = HOLE) -> Person:
    wayan = await town.resident(name, home=BONGAN)
    await town.file(wayan, words)
    await town.hush()
    return wayan


def digests(person: Person | Group) -> list[str]:
    return [message.text for message in person.chat if HEAD in message.text]


async def sees_digest(town: Town, person: Person | Group, count: int) -> str:
    """The newest, when there are so many."""
    for _ in range(1500):
        found = digests(person)
        if len(found) >= count:
            assert len(found) == count
            return found[-1]
        await asyncio.sleep(0.02)
    raise AssertionError(f"{len(digests(person))} digests instead of {count}")


async def test_nothing_before_its_time_and_one_at_it(start: Start) -> None:
    """What came since the last one, in at most ten lines, below the map; whoever else looks at the same time."""
    async with start(**TIMES) as town:
        _, putu = await begin(town)
        await report(town)
        before = len(digests(putu))
        until(town, 6, 45)
        assert await tick(town) == 0
        assert len(digests(putu)) == before
        until(town, 7, 0)
        await asyncio.gather(tick(town), tick(town))
        await tick(town)
        text = await sees_digest(town, putu, before + 1)
        await town.settle()
        assert await sees_digest(town, putu, before + 1) == text
        assert "Ringkasan Kecamatan Tabanan" in text
        assert "20.00 –" in text
        assert "07.00 WITA" in text
        assert "Masuk 1: ⚪ 1" in text
        assert "Selesai 0" in text
        assert "Terbuka sekarang 1" in text
        assert "TBN-26-00001 · Bongan · menunggu 10 jam" in text
        assert "Belum terhubung: perbekel 11 desa" in text
        assert len(text.splitlines()) <= 10
        picture = next(message for message in putu.chat if message.text == text)
        assert "photo" in picture.content
        await town.hush()


async def test_a_quiet_night_has_a_line_that_says_so(start: Start) -> None:
    """Silence would be ambiguous: the bot may be dead. No map of nothing."""
    async with start(**TIMES) as town:
        _, putu = await begin(town)
        before = len(digests(putu))
        until(town, 7, 0)
        await tick(town)
        text = await sees_digest(town, putu, before + 1)
        assert "Tidak ada kejadian. Bot bekerja; 2 petugas terhubung." in text
        assert "Masuk" not in text
        message = next(message for message in putu.chat if message.text == text)
        assert "photo" not in message.content
        await town.hush()


async def test_what_is_still_open_is_told_on_a_quiet_night_too(start: Start) -> None:
    """Nothing new, but somebody waits."""
    async with start(**TIMES) as town:
        _, putu = await begin(town)
        await report(town)
        until(town, 7, 0)
        await tick(town)
        until(town, 20, 0)
        await tick(town)
        await town.settle()
        text = digests(putu)[-1]
        assert "Tidak ada kejadian" in text
        assert "Terbuka sekarang 1" in text
        assert "menunggu 23 jam" in text
        await town.hush()


async def test_after_a_night_down_the_newest_comes_if_it_is_not_stale(start: Start) -> None:
    """Two were missed: one comes, of all the time since the last; none comes that is four hours late."""
    async with start(**TIMES) as town:
        _, putu = await begin(town)
        await report(town)
        before = len(digests(putu))
    until(town, 8, 30, day=2)
    async with start(**TIMES) as again:
        await tick(again)
        text = await sees_digest(again, putu, before + 1)
        assert "20.00 –" in text
        assert "Masuk 1" in text
        assert await tick(again) == 0
        await again.hush()
    until(town, 11, 30, day=1)
    async with start(**TIMES) as late:
        assert await tick(late) == 0
        until(late, 20, 0)
        await tick(late)
        text = await sees_digest(late, putu, before + 2)
        assert "07.00 –" in text, "nothing between the two is lost"
        await late.hush()


async def test_it_is_turned_off_and_on_by_whoever_gets_it(start: Start) -> None:
    """One tap under it; the answer carries the tap that takes it back. Alerts go on."""
    async with start(**TIMES) as town:
        _, putu = await begin(town)
        before = len(digests(putu))
        until(town, 7, 0)
        await tick(town)
        await sees_digest(town, putu, before + 1)
        await putu.tap("🔕 Matikan ringkasan", on=next(m for m in reversed(putu.chat) if HEAD in m.text))
        answer = await putu.sees("Ringkasan dimatikan")
        until(town, 20, 0)
        assert await tick(town) == 0
        await town.settle()
        assert len(digests(putu)) == before + 1
        await putu.tap("🔔 Nyalakan ringkasan", on=answer)
        await putu.sees("dikirim setiap pukul 07.00, 20.00 WITA")
        until(town, 7, 0)
        await tick(town)
        await sees_digest(town, putu, before + 2)
        await town.hush()


async def test_nothing_is_said_on_nyepi_and_nothing_is_lost(start: Start) -> None:
    """The island is silent from six to six; the first digest after it tells of all the time since the last."""
    async with start(**TIMES) as town:
        _, putu = await begin(town)
        eve = datetime(2027, 3, 7, 20, 0, tzinfo=town.house.zone)
        if eve <= town.clock.now():
            pytest.skip("the next Nyepi known is over")
        town.clock.move(eve - town.clock.now())
        await tick(town)
        await town.hush()
        before = len(digests(putu))
        for hour in (7, 20):
            until(town, hour)
            assert await tick(town) == 0
        until(town, 7)
        await tick(town)
        text = await sees_digest(town, putu, before + 1)
        assert "7 Mar 20.00 – 9 Mar 07.00 WITA" in text
        await town.hush()


async def test_a_group_reads_figures_and_no_case_that_is_nobodys_business(start: Start) -> None:
    """The police commander is told the number of a confidential case that waits; the group and the army are not."""
    async with start(**TIMES) as town:
        _, putu = await begin(town)
        rai = await town.officer("Kapten Rai", Role.COMMANDER, TABANAN, "Danramil Tabanan")
        group = town.telegram.group("Posko Tabanan", owner=putu)
        group.add_bot()
        async with town.database.writes() as tx:
            bound = {"area_code": TABANAN, "bound_by": putu.id, "bound_at": town.clock.now()}
            tx.add(Posko(chat_id=group.id, title=group.title, **bound))
            await tx.commit()
        ayu = await town.resident("Ni Luh Ayu", home=BONGAN)
        await ayu.write("lampu jalan mati")
        await ayu.tap("🙈 Rahasia")
        await ayu.sees("Rahasia: hanya dibaca polisi")
        await ayu.tap("✅ Kirim")
        await ayu.sees("Terkirim")
        await town.hush()
        before = len(digests(putu))
        until(town, 7, 0)
        await tick(town)
        told = await sees_digest(town, putu, before + 1)
        assert "TBN-26-00001 · Bongan" in told
        for reader in (rai, group):
            text = await sees_digest(town, reader, 1)
            assert "Masuk 1" in text
            assert "TBN-" not in text
        message = next(m for m in group.chat if HEAD in m.text)
        assert not message.buttons
        await town.hush()


async def test_clusters_are_named_and_to_groups_only_such_as_need_no_secret(start: Start) -> None:
    """Three confidential reports from one desa are a cluster for the police, and no line for the army."""
    async with start(**TIMES) as town:
        _, putu = await begin(town)
        rai = await town.officer("Kapten Rai", Role.COMMANDER, TABANAN, "Danramil Tabanan")
        async with town.database.writes() as tx:
            now = town.clock.now()
            tx.add(Cluster(area_code=BONGAN, first_at=now, last_at=now, count=3))
            await tx.commit()
        before = len(digests(putu))
        until(town, 7, 0)
        await tick(town)
        assert "Laporan berdekatan: Desa Bongan, Kec. Tabanan (3)" in await sees_digest(town, putu, before + 1)
        assert "berdekatan" not in await sees_digest(town, rai, 1)
        await town.hush()
