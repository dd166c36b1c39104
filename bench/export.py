"""How long a file of many cases takes to make, and how much memory: `python -m bench export`, EXPORT_CASES=100000."""

import asyncio
import os
import resource
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import insert

from bot.program import build_house, open_database
from bot.settings import Settings
from domain.category import Category
from domain.lifecycle import State, Step
from domain.severity import Severity
from services.files import export
from services.places.gazetteer import Gazetteer
from storage.cases import Case, CaseEvent
from storage.database import Database
from storage.exports import Chosen
from storage.people import Person

#: How many cases; set for as large a house as is wanted.
CASES = int(os.environ.get("EXPORT_CASES", "5000"))

_BATCH = 5000
_BEGINNING = datetime(2026, 1, 1, tzinfo=UTC)
_STEPS = (Step.OPEN, Step.ASSIGN, Step.ACCEPT, Step.RESOLVE, Step.CONFIRM)
_WORDS = (
    "jalan bolong di depan sekolah, sudah dua minggu, banyak anak lewat dan tadi pagi ada yang jatuh dari motor. " * 2
)


async def run() -> None:
    with tempfile.TemporaryDirectory(prefix="kulkul-bench-") as folder:
        settings = Settings(database_url=f"sqlite+aiosqlite:///{Path(folder) / 'kulkul.db'}")
        house = build_house(settings)
        database = await open_database(settings, house)
        try:
            await _fill(database, house.gazetteer)
            for count in (CASES // 10, CASES):
                chosen = Chosen("51.02", _BEGINNING, _BEGINNING + timedelta(minutes=count))
                file = Path(folder) / f"{count}.xlsx"
                before, start, waited = _megabytes(), time.perf_counter(), Waits()
                async with database.reads() as tx:
                    with waited, file.open("wb") as out:
                        written = await export.write(tx, house, chosen, out)
                took = time.perf_counter() - start
                print(
                    f"{written} cases, {written * len(_STEPS)} events: {took:.1f} s ({written / took:.0f} a second), "
                    f"{file.stat().st_size / 1e6:.1f} MB, memory {before:.0f} -> {_megabytes():.0f} MB at the most, "
                    f"loop held up for {await waited.longest() * 1000:.0f} ms at the most"
                )
        finally:
            await database.close()


class Waits:
    """The longest time the event loop did not come round."""

    def __init__(self) -> None:
        self._over = asyncio.Event()
        self._longest = 0.0

    def __enter__(self) -> None:
        self._task = asyncio.create_task(self._watch())

    def __exit__(self, *_: object) -> None:
        self._over.set()

    async def longest(self) -> float:
        await self._task
        return self._longest

    async def _watch(self) -> None:
        while not self._over.is_set():
            start = time.perf_counter()
            await asyncio.sleep(0.01)
            self._longest = max(self._longest, time.perf_counter() - start - 0.01)


async def _fill(database: Database, gazetteer: Gazetteer) -> None:
    desa = [place.code for code, _ in gazetteer.kecamatan() for place in gazetteer.desa_of(code)]
    async with database.writes() as tx:
        tx.add_all([Person(telegram_id=number, name=f"Warga {number}") for number in range(1, 501)])
        await tx.flush()
        for start in range(0, CASES, _BATCH):
            numbers = range(start, min(start + _BATCH, CASES))
            await tx.execute(insert(Case), [_case(number, desa) for number in numbers])
            await tx.execute(insert(CaseEvent), [event for number in numbers for event in _events(number)])
        await tx.commit()


def _case(number: int, desa: list[str]) -> dict[str, object]:
    opened = _BEGINNING + timedelta(minutes=number)
    return {
        "id": number + 1,
        "number": f"TBN-26-{number:06}",
        "category": list(Category)[number % len(Category)],
        "severity": number % len(Severity),
        "state": State.CLOSED,
        "area_code": desa[number % len(desa)],
        "lat": -8.5,
        "lon": 115.1,
        "text": _WORDS,
        "note": "sudah ditambal bersama warga",
        "reporter_id": number % 500 + 1,
        "confidential": number % 10 == 0,
        "opened_at": opened,
        "accepted_at": opened + timedelta(minutes=7),
        "resolved_at": opened + timedelta(hours=5),
        "closed_at": opened + timedelta(days=1),
    }


def _events(number: int) -> list[dict[str, object]]:
    at = _BEGINNING + timedelta(minutes=number)
    return [
        {
            "case_id": number + 1,
            "at": at + timedelta(minutes=place),
            "actor_id": number % 500 + 1,
            "kind": step,
            "detail": {},
        }
        for place, step in enumerate(_STEPS)
    ]


def _megabytes() -> float:
    """The peak so far."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
