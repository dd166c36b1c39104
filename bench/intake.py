"""How long a person waits for the card, alone and in a crowd; how many reports a second one process takes in."""

import asyncio
import statistics
import time

from bench.ground import ground, unhindered
from simulator.person import Person

ALONE, CROWD = 100, 300


async def run() -> None:
    async with ground(unhindered()) as (telegram, _):
        alone = [await _answered(telegram.person(f"Ketut {number}"), "jalan bolong") for number in range(ALONE)]
        people = [telegram.person(f"Warga {number}") for number in range(CROWD)]
        start = time.perf_counter()
        crowd = await asyncio.gather(*(_answered(person, "jalan bolong di ds bongan") for person in people))
        took = time.perf_counter() - start
    print(f"alone: median {statistics.median(alone) * 1000:.0f} ms, worst {max(alone) * 1000:.0f} ms to the card")
    print(
        f"{CROWD} at the same moment: {CROWD / took:.0f} a second, median {statistics.median(crowd) * 1000:.0f} ms, "
        f"worst {max(crowd) * 1000:.0f} ms; crowd/alone {statistics.median(crowd) / statistics.median(alone):.1f}"
    )


async def _answered(person: Person, words: str) -> float:
    start = time.perf_counter()
    await person.write(words)
    await person.sees("Draf laporan", within=60)
    return time.perf_counter() - start
