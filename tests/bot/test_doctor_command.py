"""kulkul doctor: each line ok or what to do; it changes nothing."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.doctor_command import Finding, doctor, examine
from bot.program import build_house
from bot.settings import Settings
from domain.delivery import Lane
from domain.roles import Role
from services import outbox, people
from services.work import Work
from simulator.telegram import Telegram
from storage import audit, migrate
from storage.database import Database
from storage.updates import FailedUpdate
from tests.bot.test_health import free_port, until
from tests.conftest import Start
from tests.town import BONGAN, Town


async def found(settings: Settings) -> dict[str, Finding]:
    return {finding.what: finding async for finding in examine(settings)}


async def test_a_bot_at_work_is_well_but_for_its_roster(town: Town, settings: Settings) -> None:
    """Token, webhook, clock, disk, database, outbox: ok. 133 desa without anybody are to be mended."""
    await town.operator()
    said = await found(settings)
    assert {what for what, finding in said.items() if finding.mend} == {"roster"}
    assert "/kesiapan" in said["roster"].mend
    assert said["token"].told.startswith("@")
    assert "0 of 133" in said["roster"].told
    assert await doctor(settings) == 1


async def test_what_is_wrong_is_named_with_its_mend(database: Database, settings: Settings) -> None:
    """An alert that waits, an update that failed, a webhook of somebody else, nobody at the command centre."""
    async with database.writes() as tx:
        now = datetime.now(UTC) - timedelta(minutes=5)
        work = Work(tx, now, build_house(settings))
        tx.add(people.Person(telegram_id=7, name="I Ketut", wrote_at=now))
        await tx.flush()
        person = await tx.get_one(people.Person, 7)
        people.appoint(work, 7, Role.PERBEKEL, BONGAN)
        outbox.say(work, person, "no-reports", lane=Lane.ALERT)
        tx.add(FailedUpdate(update_id=1, at=now, error="KeyError", payload={}))
        await tx.commit()
    said = await found(settings.model_copy(update={"webhook_url": "https://kulkul.example"}))
    assert "an alert waits since 3" in said["outbox"].told
    assert "1 in the last day" in said["failed updates"].told
    assert "KULKUL_OPERATORS" in said["roster"].mend
    assert "start the bot" in said["webhook"].mend


async def test_a_wrong_token_a_missing_database_and_old_tables(settings: Settings, tmp_path: Path) -> None:
    """The bot need not have run for it to say what is missing."""
    said = await found(settings.model_copy(update={"bot_token": "1:WRONG"}))
    assert "@BotFather" in said["token"].mend
    said = await found(settings.model_copy(update={"bot_token": ""}))
    assert said["token"].mend
    nowhere = settings.model_copy(update={"database_url": f"sqlite+aiosqlite:///{tmp_path / 'none.db'}"})
    assert "kulkul migrate" in (await found(nowhere))["database"].mend
    assert not (tmp_path / "none.db").exists()
    bad = settings.model_copy(update={"boundaries": tmp_path / "none.geojson"})
    assert (await found(bad))["boundaries"].mend


async def test_tables_of_another_release_are_named_and_not_changed(
    database: Database, settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    """Looking migrates nothing."""
    await migrate.downgrade(database, "base")
    assert "kulkul migrate" in (await found(settings))["database"].mend
    assert await doctor(settings) == 1
    assert "mend database" in capsys.readouterr().out
    assert not await migrate.is_current(database)


async def test_the_audits_chain_is_read_and_a_head_that_was_written_down_is_looked_for(
    database: Database, settings: Settings
) -> None:
    """Whole: how long it is and how it ends. Touched: which row, and what to do."""
    for _ in range(3):
        async with database.writes() as tx:
            audit.note(tx, datetime.now(UTC), 7, "drill")
            await tx.commit()
    told = (await found(settings))["audit"].told
    head = told.partition("head ")[2].partition(" ")[0]
    assert told.startswith("4 rows in an unbroken chain, head 4:")
    assert [each.mend async for each in examine(settings, head) if each.what == "audit"] == [""]
    (forged,) = [each async for each in examine(settings, "3:beef") if each.what == "audit"]
    assert "3:beef is not in it" in forged.told
    assert forged.mend
    async with database.connection() as connection:
        if database.sqlite:
            await connection.execute(text("DROP TRIGGER audit_unchanged"))
        else:
            await connection.execute(text("SET LOCAL session_replication_role = replica"))
        await connection.execute(text("UPDATE audit SET actor_id = 8 WHERE place = 2"))
    broken = (await found(settings))["audit"]
    assert broken.told.startswith("row 2, id ")
    assert "change nothing" in broken.mend
    assert await doctor(settings) == 1


async def test_the_process_itself_is_asked_and_what_it_lacks_has_a_mend(
    start: Start, settings: Settings, telegram: Telegram
) -> None:
    """Ready, not here at all, or another program at that address: each is told apart."""
    port = free_port()
    chosen = settings.model_copy(update={"listen": f"127.0.0.1:{port}"})
    assert "none answers" in (await found(chosen))["process"].told
    async with start(listen=chosen.listen) as town:
        assert (await found(chosen))["process"] == Finding("process", f"127.0.0.1:{port} says ready")
        async with town.database.connection() as connection:
            await connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
        await until(port, "/readyz", (503, "migrations"))
        assert "restart it" in (await found(chosen))["process"].mend
    elsewhere = settings.model_copy(update={"listen": telegram.url.removeprefix("http://")})
    assert "another port" in (await found(elsewhere))["process"].mend


async def test_what_nobody_could_start_with_is_a_line_and_no_traceback(settings: Settings) -> None:
    """An address that is none, a webhook without its secret, a Telegram that is not there."""
    broken = settings.model_copy(
        update={
            "database_url": "nonsense",
            "webhook_url": "https://kulkul.example",
            "webhook_secret": "",
            "telegram_url": "http://127.0.0.1:1",
        }
    )
    said = await found(broken)
    for what in ("Telegram", "webhook secret", "database"):
        assert said[what].mend, what
