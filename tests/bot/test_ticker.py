"""What happens by itself happens one by one: a tick that fails is told by its name and stops no other."""

import asyncio

from prometheus_client import generate_latest

from bot.ending import Ending
from bot.program import build_house
from bot.pulse import Pulse
from bot.settings import Settings
from bot.ticker import TICKS, Ticker, name_of
from services.work import Work
from simulator.clock import Clock
from storage import marks
from storage.database import Database


async def burst(work: Work) -> None:
    """Writes, then fails."""
    await marks.move(work.tx, "burst", work.now)
    raise KeyError("Wayan")


async def mark(work: Work) -> None:
    await marks.move(work.tx, "mark", work.now)


async def test_a_tick_that_fails_is_undone_counted_and_stops_no_other(
    database: Database, settings: Settings, clock: Clock
) -> None:
    """Its transaction is rolled back; the next tick has its own."""
    pulse = Pulse()
    ticker = Ticker(database, build_house(settings), clock.now, pulse)
    await ticker.tick(burst)
    await ticker.tick(mark)
    async with database.reads() as tx:
        assert await marks.standing(tx, "burst") is None
        assert await marks.standing(tx, "mark") is not None
    told = generate_latest(pulse.meters.registry).decode()
    assert 'kulkul_ticks_total{outcome="failed",tick="test_ticker.burst"} 1.0' in told
    assert 'kulkul_ticks_total{outcome="done",tick="test_ticker.mark"} 1.0' in told
    assert "Wayan" not in told


async def test_a_tick_that_skips_an_interval_is_late(database: Database, settings: Settings, clock: Clock) -> None:
    """Counted by the time that passes, not by the clock on the wall."""
    pulse = Pulse()
    ticker = Ticker(database, build_house(settings), clock.now, pulse)
    await ticker.tick(mark, every=0.001)
    await asyncio.sleep(0.05)
    await ticker.tick(mark, every=0.001)
    await ticker.tick(mark, every=3600)
    assert 'kulkul_ticks_late_total{tick="test_ticker.mark"} 1.0' in generate_latest(pulse.meters.registry).decode()


async def test_after_the_stop_nothing_ticks(database: Database, settings: Settings, clock: Clock) -> None:
    """One under way is waited for; one that comes late does nothing."""
    ticker = Ticker(database, build_house(settings), clock.now)
    ticker.start()
    await ticker.stop(Ending())
    await ticker.tick(mark)
    async with database.reads() as tx:
        assert await marks.standing(tx, "mark") is None


def test_every_tick_has_a_name_of_its_own() -> None:
    """Figures and log lines tell them apart."""
    names = [name_of(tick) for _, tick in TICKS]
    assert len(set(names)) == len(names)
    assert "identity.lapse" in names


async def test_whoever_does_not_end_is_cut_off_in_time() -> None:
    """The seconds are shared: what one part used up the next has not got."""
    ending = Ending(within=0.3)
    forever = asyncio.create_task(asyncio.sleep(3600))
    await ending.cut({forever}, keep=0.2)
    assert forever.cancelled()
    assert 0 <= ending.left() <= 0.3
    ending.hurry()
    assert ending.left() == 0
    again = asyncio.create_task(asyncio.sleep(3600))
    assert await ending.wait({again}) == {again}
    again.cancel()
