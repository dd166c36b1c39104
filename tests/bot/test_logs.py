"""What is written to the log, by us and by the libraries: figures and places, never words, names or tokens."""

import asyncio
import io
import json
import logging
import sys
from collections.abc import Callable, Iterator

import pytest
import structlog
from sqlalchemy import text

from bot import logs
from storage.database import Database

TOKEN = "123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsawx"
WORDS = "Wayan melapor pencurian"

Lines = Callable[[], list[dict[str, str]]]


@pytest.fixture
def lines(monkeypatch: pytest.MonkeyPatch) -> Iterator[Lines]:
    """As json, to standard error, until the test ends."""
    root, written = logging.getLogger(), io.StringIO()
    before, level = root.handlers[:], root.level
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stderr", written)
        logs.configure("json")
    try:
        yield lambda: [json.loads(line) for line in written.getvalue().splitlines()]
    finally:
        structlog.reset_defaults()
        root.handlers[:], sys.excepthook = before, sys.__excepthook__
        root.setLevel(level)


def test_every_line_is_an_object_with_time_level_and_event_whoever_logs(lines: Lines) -> None:
    """Ours, APScheduler's, aiohttp's and Alembic's, in one form."""
    structlog.get_logger().info("rows taken up", rows=3)
    for name in ("apscheduler.executors.default", "aiohttp.server", "alembic.runtime.migration", "sqlalchemy.pool"):
        logging.getLogger(name).error("it failed")
    said = lines()
    assert len(said) == 5
    assert all(list(line)[:3] == ["time", "level", "event"] for line in said)
    assert said[0]["rows"] == 3
    assert {line.get("logger") for line in said[1:]} >= {"aiohttp.server", "sqlalchemy.pool"}


def test_a_token_in_an_address_or_alone_is_blotted_out(lines: Lines) -> None:
    """Exceptions of an HTTP library carry the address, and the address of the Bot API carries the token."""
    structlog.get_logger().warning("no answer", url=f"https://api.telegram.org/bot{TOKEN}/getMe", token=TOKEN)
    logging.getLogger("apscheduler").error("at https://api.telegram.org/bot%s/sendMessage", TOKEN)
    structlog.get_logger().error("postgresql+psycopg://kulkul:geheim@localhost/kulkul is away")
    said = json.dumps(lines())
    assert "AAHdq" not in said
    assert "geheim" not in said
    assert said.count("<token>") == 3


def test_what_a_library_fills_in_stays_out(lines: Lines) -> None:
    """python-telegram-bot quotes answers it cannot read; only the words of its source are kept."""
    logging.getLogger("telegram.request").error('Can not load invalid JSON data: "%s"', WORDS)
    (line,) = lines()
    assert "invalid JSON" in line["event"]
    assert "Wayan" not in json.dumps(line)


async def test_an_exception_is_its_type_and_where_it_happened(lines: Lines, database: Database) -> None:
    """A database quotes the row that it refuses: of the error and its cause only the types are written."""
    try:
        async with database.writes() as tx:
            await tx.execute(text("INSERT INTO area (code, name) VALUES (:name, NULL)"), {"name": WORDS})
    except Exception:  # noqa: BLE001 (whatever the engine calls it)
        structlog.get_logger().exception("it failed", row=7)
    (line,) = lines()
    assert line["error"].startswith("IntegrityError at ")
    assert "test_logs" in line["error"]
    assert "because" in line
    assert "Wayan" not in json.dumps(line)


async def test_a_task_nobody_waited_for_says_no_words(lines: Lines) -> None:
    """asyncio quotes the exception in its message; the first line is what it has to say."""

    async def fail() -> None:
        raise ValueError(WORDS)

    task = asyncio.create_task(fail())
    await asyncio.wait({task})
    asyncio.get_running_loop().call_exception_handler(
        {"message": "Task exception was never retrieved", "future": task, "exception": task.exception()}
    )
    (line,) = lines()
    assert line["event"] == "Task exception was never retrieved"
    assert "Wayan" not in json.dumps(line)


def test_the_last_words_of_a_program_that_fails_are_a_line_too(lines: Lines) -> None:
    """The interpreter would print the exception with its words."""
    try:
        {}[WORDS]
    except KeyError as error:
        sys.excepthook(KeyError, error, error.__traceback__)
    (line,) = lines()
    assert (line["level"], line["error"].partition(" ")[0]) == ("critical", "KeyError")
    assert "Wayan" not in json.dumps(line)
