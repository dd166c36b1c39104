"""18 to 20 March 2026: the island is silent from six to six, and the bot with it, except when a life is in danger."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from domain.roles import Role
from simulator.clock import Clock
from tests.stories.test_ladder import BRAWL, pass_minutes, tick
from tests.town import BONGAN, TABANAN, Town

WITA = ZoneInfo("Asia/Makassar")
EVE = datetime(2026, 3, 18, 20, 0, tzinfo=WITA)


@pytest.fixture
def clock() -> Clock:
    """It is the evening before Nyepi."""
    lag = datetime.now(UTC) - EVE
    return Clock(lambda: datetime.now(UTC) - lag)


def until(town: Town, day: int, hour: int, minute: int) -> timedelta:
    return datetime(2026, 3, day, hour, minute, tzinfo=WITA) - town.clock.now()


async def test_a_brawl_on_the_eve_waits_out_the_silence_and_an_emergency_does_not(town: Town) -> None:
    """Reported at 05.55: the ladder stands still at 06.00 and goes on a day later; 🚨 rings at once and climbs."""
    babinsa = await town.officer("Serda Komang", Role.BABINSA, BONGAN)
    kapolsek = await town.officer("AKP Putu", Role.COMMANDER, TABANAN, "Kapolsek Tabanan")
    kapolres = await town.officer("AKBP Agung", Role.COMMANDER, "51.02", "Kapolres Tabanan")
    town.clock.move(until(town, 19, 5, 55))
    await tick(town)
    await town.hush()
    wayan = await town.resident(home=BONGAN)
    await town.file(wayan, BRAWL, "Babinsa Bongan")
    await babinsa.sees("Untuk Anda")
    await kapolsek.sees("Pemegang: Babinsa Bongan")
    await kapolsek.tap("👁 Tenang")
    await kapolsek.sees("👁 Anda sudah melihat")
    await pass_minutes(town, 60)
    await town.settle()
    for person in (babinsa, kapolsek, kapolres):
        await person.sees_nothing()
    ayu = await town.resident("Ni Ayu", home=BONGAN)
    await ayu.tap("🚨 Darurat")
    await ayu.sees("Telepon 110")
    await ayu.tap("✅ Kirim")
    await ayu.sees("Terkirim")
    for person in (babinsa, kapolsek, kapolres):
        await person.sees("DARURAT")
    await pass_minutes(town, 4)
    await babinsa.sees("Belum ada yang menerima")
    await babinsa.tap("✅ Terima")
    await babinsa.sees("Anda memegang kasus ini")
    await town.hush()
    town.clock.move(until(town, 20, 6, 4))
    await tick(town)
    await town.hush()
    assert not any("TBN-26-00001" in m.text for m in kapolres.chat)
    town.clock.move(until(town, 20, 6, 6))
    await tick(town)
    await kapolres.sees("TBN-26-00001")
    await babinsa.sees("Belum ada yang menerima")
    await town.hush()
