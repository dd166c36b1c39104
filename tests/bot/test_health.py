"""What a process says of itself over HTTP, and to whom."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiohttp
import pytest

from bot.figures import Asked
from bot.program import Part, running
from bot.pulse import Line, Pulse
from bot.settings import ConfigurationError, Settings
from simulator.telegram import Telegram
from storage import migrate
from storage.database import Database
from tests.conftest import Start
from tests.town import BONGAN, Town

#: Long enough for a machine that does ten other things.
PATIENCE = 60


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port


async def ask(port: int, path: str, method: str = "GET", **headers: str) -> tuple[int, str]:
    url = f"http://127.0.0.1:{port}{path}"
    async with aiohttp.ClientSession() as session, session.request(method, url, headers=headers) as answer:
        return answer.status, (await answer.text()).strip()


async def until(port: int, path: str, wanted: tuple[int, str]) -> None:
    """Asks again and again; what it was in the end is what the failure says."""
    said: object = None
    for _ in range(PATIENCE * 5):
        try:
            said = await ask(port, path)
        except aiohttp.ClientError as error:
            said = error
        if said == wanted:
            return
        await asyncio.sleep(0.2)
    raise AssertionError(f"{path}: {said}")


@asynccontextmanager
async def at_work(start: Start, **changes: object) -> AsyncIterator[tuple[Town, int]]:
    port = free_port()
    async with start(listen=f"127.0.0.1:{port}", **changes) as town:
        yield town, port


def figures(text: str) -> dict[str, float]:
    """Each line of figures by its name with labels."""
    lines = [line.rpartition(" ") for line in text.splitlines() if line and not line.startswith("#")]
    return {name: float(value) for name, _, value in lines}


async def test_a_bot_at_work_is_alive_and_ready_and_says_nothing_else(start: Start) -> None:
    """Three paths; others are not there, other methods not allowed, and versions are nobody's business."""
    async with at_work(start) as (_, port):
        assert await ask(port, "/healthz") == (200, "ok")
        assert await ask(port, "/readyz") == (200, "ready")
        assert (await ask(port, "/metrics"))[0] == 200
        for path in ("/", "/telegram", "/healthz/", "/metrics/x", "/../etc/passwd"):
            assert (await ask(port, path))[0] == 404, path
        for path in ("/healthz", "/readyz", "/metrics"):
            assert (await ask(port, path, "POST"))[0] == 405, path
        async with aiohttp.ClientSession() as session, session.get(f"http://127.0.0.1:{port}/healthz") as answer:
            assert answer.headers["Server"] == "kulkul"
    with pytest.raises(aiohttp.ClientConnectionError):
        await ask(port, "/healthz")


async def test_figures_are_for_this_machine_and_not_for_whom_a_proxy_asks(start: Start) -> None:
    """A proxy is on this machine too; what it adds to a request gives it away."""
    everywhere = free_port()
    async with at_work(start, metrics_listen=f"127.0.0.1:{everywhere}") as (_, port):
        for header in ("X-Forwarded-For", "Forwarded", "X-Real-IP", "Via"):
            assert (await ask(port, "/metrics", **{header: "203.0.113.9"}))[0] == 404
            assert (await ask(everywhere, "/metrics", **{header: "203.0.113.9"}))[0] == 200
        assert (await ask(everywhere, "/readyz"))[0] == 404


async def test_figures_tell_what_happened_and_name_nobody(start: Start) -> None:
    """Updates by kind and outcome, sends by lane, what waits, open cases: numbers, under labels of ours alone."""
    async with at_work(start) as (town, port):
        perbekel, _ = await town.bongan()
        wayan = await town.resident("Wayan Sudarma", home=BONGAN)
        await town.file(wayan, "jalan bolong di depan sd")
        await perbekel.sees("jalan bolong")
        await town.settle()
        for _ in range(PATIENCE * 2):
            _, text = await ask(port, "/metrics")
            if 'outcome="done",tick="watch"' in text:
                break
            await asyncio.sleep(0.5)
        found = figures(text)
        assert found['kulkul_updates_total{kind="message",outcome="handled"}'] >= 4
        assert found['kulkul_updates_total{kind="callback_query",outcome="handled"}'] == 1
        assert found['kulkul_update_seconds_count{kind="callback_query"}'] == 1
        assert found['kulkul_sends_total{lane="reply",outcome="delivered"}'] >= 4
        assert found['kulkul_outbox_waiting{lane="alert"}'] == 0
        assert found['kulkul_outbox_oldest_seconds{lane="broadcast"}'] == 0
        opened = [name for name, value in found.items() if name.startswith("kulkul_cases_open") and value]
        assert len(opened) == 1
        assert 'state="new"' in opened[0]
        assert found["kulkul_ready"] == found["kulkul_database_up"] == found["kulkul_leader"] == 1
        assert found["kulkul_last_update_age_seconds"] < PATIENCE
        assert found["process_resident_memory_bytes"] > 1e6
        assert found['kulkul_ticks_total{outcome="done",tick="watch"}'] >= 1
        for secret in ("Wayan", "Sudarma", "jalan", str(wayan.id), str(perbekel.id), town.telegram.token, "51.02"):
            assert secret not in text


async def test_refused_repeated_and_failed_updates_are_told_apart(start: Start) -> None:
    """What a monitor can draw a line at."""
    async with at_work(start) as (town, port):
        wayan = await town.resident(home=BONGAN)
        town.telegram.faults.duplicate_updates(1)
        await wayan.write("/bantuan")
        await town.settle()
        await wayan.tap_data(wayan.chat[-1], "c.accept:999")
        await town.hush()
        for _ in range(PATIENCE * 5):
            found = figures((await ask(port, "/metrics"))[1])
            counted = {name for name, value in found.items() if name.startswith("kulkul_updates_total") and value}
            if len(counted) == 3:
                break
            await asyncio.sleep(0.2)
        assert found['kulkul_updates_total{kind="message",outcome="repeated"}'] == 1
        assert found['kulkul_updates_total{kind="callback_query",outcome="refused"}'] == 1


async def test_while_telegram_is_not_there_health_is_already_told(telegram: Telegram, settings: Settings) -> None:
    """The process is alive and starting: whoever restarts what does not answer must not restart it."""
    telegram.faults.outage(3600)
    port = free_port()
    changed = settings.model_copy(update={"listen": f"127.0.0.1:{port}"})

    async def work() -> None:
        async with running(changed, telegram.clock.now):
            await asyncio.sleep(3600)

    bot = asyncio.create_task(work())
    try:
        await until(port, "/readyz", (503, "starting"))
        assert await ask(port, "/healthz") == (200, "ok")
        found = figures((await ask(port, "/metrics"))[1])
        assert found["kulkul_ready"] == 0
        telegram.faults.clear()
        await until(port, "/readyz", (200, "ready"))
    finally:
        bot.cancel()
        await asyncio.wait({bot})


async def test_tables_of_another_release_are_no_readiness(start: Start) -> None:
    """A newer process has migrated while this one ran: it is alive, and to be replaced."""
    async with at_work(start) as (town, port):
        newest = migrate.newest_revision()
        async with town.database.connection() as connection:
            await connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
        await until(port, "/readyz", (503, "migrations"))
        assert await ask(port, "/healthz") == (200, "ok")
        async with town.database.connection() as connection:
            await connection.exec_driver_sql(f"UPDATE alembic_version SET version_num = '{newest}'")
        await until(port, "/readyz", (200, "ready"))


async def test_a_second_poller_is_a_reason_not_to_be_ready(start: Start) -> None:
    """Telegram answers, but gives its updates to somebody else."""
    async with at_work(start) as (town, port):
        async with aiohttp.ClientSession() as session:
            for _ in range(PATIENCE):
                url = f"{town.telegram.url}/bot{town.telegram.token}/getUpdates"
                async with session.post(url, json={"timeout": 0}) as answer:
                    await answer.read()
                if (await ask(port, "/readyz")) == (503, "conflict"):
                    break
                await asyncio.sleep(0.5)
            assert await ask(port, "/readyz") == (503, "conflict")
        await until(port, "/readyz", (200, "ready"))


async def test_a_port_in_use_stops_nobody_who_only_polls(start: Start) -> None:
    """Many bots on one machine share the default address; by webhook the same is a line for the operator."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        listen = f"127.0.0.1:{taken.getsockname()[1]}"
        async with start(listen=listen) as town:
            wayan = await town.resident()
            await wayan.write("/bantuan")
            await wayan.sees("Lapor")
        for changes in (
            {"listen": listen, "webhook_url": "https://kulkul.example", "webhook_secret": "0123456789abcdef"},
            {"metrics_listen": listen},
        ):
            with pytest.raises(ConfigurationError, match="choose another"):
                async with start(**changes):
                    raise AssertionError("it started")


async def test_by_webhook_updates_wait_until_the_bot_is_at_work(telegram: Telegram, settings: Settings) -> None:
    """The door is there before the database is: 503 makes Telegram come again. Only the secret opens it."""
    telegram.faults.outage(3600)
    port = free_port()
    changed = settings.model_copy(
        update={
            "listen": f"127.0.0.1:{port}",
            "webhook_url": f"http://127.0.0.1:{port}",
            "webhook_secret": "0123456789abcdef",
        }
    )

    async def work() -> None:
        async with running(changed, telegram.clock.now, parts=Part.RECEIVE):
            await asyncio.sleep(3600)

    bot = asyncio.create_task(work())
    try:
        await until(port, "/readyz", (503, "starting"))
        async with aiohttp.ClientSession() as session:
            url, body = f"http://127.0.0.1:{port}/telegram", b'{"update_id": 1}'
            async with session.post(url, data=body) as answer:
                assert answer.status == 403
            secret = {"X-Telegram-Bot-Api-Secret-Token": "0123456789abcdef"}
            async with session.post(url, data=body, headers=secret) as answer:
                assert answer.status == 503
            async with session.get(url, headers=secret) as answer:
                assert answer.status == 405
        telegram.faults.clear()
        await until(port, "/readyz", (200, "ready"))
    finally:
        bot.cancel()
        await asyncio.wait({bot})


async def test_a_database_that_does_not_answer_is_asked_once_however_many_ask() -> None:
    """Monitors ask on and on: the question under way is the only one, and its answer is good for a while."""
    asked, answer = 0, asyncio.Event()

    async def ask_it() -> int:
        nonlocal asked
        asked += 1
        await answer.wait()
        return asked

    question = Asked(ask_it, keep=3600)
    assert await asyncio.gather(*(question.answer(0.05) for _ in range(20))) == [None] * 20
    answer.set()
    assert await asyncio.gather(*(question.answer(5) for _ in range(20))) == [1] * 20
    assert asked == 1


def test_any_answer_of_telegram_ends_its_absence() -> None:
    """Away is counted from the first question without an answer."""
    line = Line()
    line.silent()
    line.silent()
    assert line.away > 0
    line.answered()
    assert line.away == 0
    assert Pulse().rest("sender") == 0


async def test_with_the_database_away_figures_of_the_process_are_still_told(database: Database) -> None:
    """A monitor that gets nothing cannot tell a dead process from a dead database."""
    from bot.health import Health  # noqa: PLC0415
    from bot.loops import Loops  # noqa: PLC0415
    from bot.pulse import Phase  # noqa: PLC0415
    from bot.server import application, listening  # noqa: PLC0415
    from simulator.clock import Clock  # noqa: PLC0415

    pulse, nowhere = Pulse(), Database("postgresql+psycopg://kulkul@127.0.0.1:1/kulkul")
    health = Health(pulse, Clock().now)
    health.knows(nowhere, Loops())
    pulse.phase = Phase.WORKING
    async with listening(application(health), ("127.0.0.1", 0)) as port:
        assert await ask(port, "/readyz") == (503, "database")
        found = figures((await ask(port, "/metrics"))[1])
        assert found["kulkul_database_up"] == found["kulkul_ready"] == 0
        assert "kulkul_failed_updates" not in found
        health.knows(database, Loops())
        assert await ask(port, "/readyz") == (200, "ready")
        assert figures((await ask(port, "/metrics"))[1])["kulkul_database_up"] == 1
    await nowhere.close()
