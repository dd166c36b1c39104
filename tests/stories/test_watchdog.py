"""What the command centre reads when the house was not well, from a bot at work."""

from datetime import timedelta

from simulator.clock import Clock
from storage import marks
from tests.conftest import Start

HOUR = timedelta(hours=1)


async def test_an_episode_outlives_the_process_that_saw_it_begin(start: Start, clock: Clock) -> None:
    """It is a row: the next process tells its end, and its beginning not again. Of two who begin it, one did."""
    async with start() as town:
        operator = await town.operator()
        await town.settle()
    async with start() as town:
        async with town.database.writes() as tx:
            assert await marks.begin(tx, "watchdog:disk", clock.now() - HOUR)
            assert not await marks.begin(tx, "watchdog:disk", clock.now())
            await tx.commit()
        await operator.sees("cukup lagi", within=60)
        await town.settle()
        async with town.database.reads() as tx:
            assert await marks.standing(tx, "watchdog:disk") is None
        await operator.sees_nothing()


async def test_a_silent_day_is_told_and_the_first_word_ends_it(start: Start, clock: Clock) -> None:
    """From a tick of its own: nobody has to look for it."""
    async with start(silence_after=360) as town:
        operator = await town.operator()
        await town.settle()
        clock.move(timedelta(days=1))
        await operator.sees("Tidak ada pesan masuk sejak", within=60)
        await operator.write("/bantuan")
        await operator.sees("Kulkul", within=60)
        await operator.sees("Pesan masuk lagi", within=60)
