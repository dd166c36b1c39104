"""Resident memory of the bot at rest and after a crowd, and what stays of it."""

import resource

from bench.ground import ground, unhindered
from bench.intake import CROWD


async def run() -> None:
    async with ground(unhindered()) as (telegram, _):
        rest = _megabytes()
        for number in range(CROWD * 3):
            person = telegram.person(f"Warga {number}")
            await person.write("jalan bolong di ds bongan")
            await person.sees("Draf laporan", within=60)
        busy = _megabytes()
    print(
        f"bot and stand-in together: {rest:.0f} MB at rest, {busy:.0f} MB after {CROWD * 3} people ({busy / rest:.2f}x)"
    )


def _megabytes() -> float:
    """The peak so far."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
