"""Running it: commands, their words when something is wrong, the roster, the two ways to receive."""

import asyncio
import os
import re
import socket
import sys
from pathlib import Path

import pytest

from bot.settings import Settings
from simulator.telegram import Telegram
from tests.conftest import Start
from tests.process import process
from tests.town import BONGAN, Town

ROSTER = """name,role,area,title,telegram_id,language
I Ketut Arta,perbekel,51.02.05.2003,Perbekel Bongan,{perbekel},id
Serda Komang,babinsa,Bongan,,,id
AKP Putu,commander,Kec. Kediri,Kapolsek Kediri,,id
"""


async def kulkul(*arguments: str, **environment: str) -> tuple[int, str]:
    """Exit code and everything printed."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("KULKUL_")}
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot",
        *arguments,
        env=clean | environment,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    out, _ = await asyncio.wait_for(process.communicate(), 60)
    return process.returncode or 0, out.decode()


@pytest.mark.parametrize(
    ("environment", "words"),
    [
        ({}, "KULKUL_BOT_TOKEN is missing"),
        ({"KULKUL_BOT_TOKEN": "abc"}, "does not look like a token"),
        ({"KULKUL_BOT_TOKN": "1:a"}, "did you mean KULKUL_BOT_TOKEN"),
        ({"KULKUL_BOT_TOKEN": "1:a", "KULKUL_TIMEZONE": "Bali"}, "Asia/Makassar"),
        ({"KULKUL_BOT_TOKEN": "1:a", "KULKUL_DATABASE_URL": "nonsense"}, "no database address"),
        (
            {"KULKUL_BOT_TOKEN": "1:a", "KULKUL_DATABASE_URL": "sqlite+aiosqlite:////proc/no/kulkul.db"},
            "choose another",
        ),
        (
            {"KULKUL_BOT_TOKEN": "1:a", "KULKUL_DATABASE_URL": "postgresql://x@127.0.0.1:1/y"},
            "server cannot be reached",
        ),
        ({"KULKUL_BOT_TOKEN": "1:a", "KULKUL_WEBHOOK_URL": "https://x.example"}, "KULKUL_WEBHOOK_SECRET is missing"),
    ],
)
async def test_what_an_operator_can_mend_is_one_clear_line_and_exit_code_2(
    environment: dict[str, str], words: str, tmp_path: Path
) -> None:
    """Which setting, what is wrong with it, how to mend it; never a traceback."""
    default = {"KULKUL_DATABASE_URL": f"sqlite+aiosqlite:///{tmp_path / 'k.db'}", "KULKUL_OPERATORS": "1"}
    code, out = await kulkul("run", **(default | environment))
    assert code == 2
    assert words in out
    assert out.count("\n") == 1


async def test_a_token_telegram_does_not_know_ends_with_exit_code_2(telegram: Telegram, tmp_path: Path) -> None:
    """Telegram's 401 is about the token, not about the network."""
    code, out = await kulkul(
        "run",
        KULKUL_BOT_TOKEN="110:WRONG",
        KULKUL_TELEGRAM_URL=telegram.url,
        KULKUL_OPERATORS="1",
        KULKUL_DATABASE_URL=f"sqlite+aiosqlite:///{tmp_path / 'k.db'}",
    )
    assert code == 2
    assert "does not know this token" in out
    assert "WRONG" not in out


async def test_demo_plays_a_whole_story_in_the_terminal() -> None:
    """kulkul demo --play: from report to confirmation, exit code 0."""
    code, out = await kulkul("demo", "--play")
    assert code == 0, out
    for words in ("TBN-", "Terima", "Sudah beres?", "The story went as it should."):
        assert words in out


async def test_a_roster_is_imported_and_its_people_are_in_office_when_they_first_write(
    settings: Settings, telegram: Telegram, start: Start, tmp_path: Path
) -> None:
    """With an account the post is in force from the first message; without, a link leads to it, once."""
    ketut = telegram.person("I Ketut Arta")
    file = tmp_path / "roster.csv"
    file.write_text(ROSTER.format(perbekel=ketut.id), encoding="utf-8")
    environment = {
        "KULKUL_BOT_TOKEN": settings.bot_token,
        "KULKUL_TELEGRAM_URL": settings.telegram_url,
        "KULKUL_DATABASE_URL": settings.database_url,
    }
    code, out = await kulkul("roster", "import", str(file), "--dry-run", **environment)
    assert (code, "Would be: 1 appointed, 0 updated, 0 unchanged, 2 invited" in out) == (0, True), out
    code, out = await kulkul("roster", "import", str(file), **environment)
    assert code == 0, out
    links = re.findall(r"https://t\.me/KulkulBot\?start=([\w-]+)", out)
    assert len(links) == 2
    async with start():
        await ketut.write("/start")
        await ketut.sees("Anda bertugas sebagai Perbekel Bongan")
        komang, thief = telegram.person("Komang"), telegram.person("Si Maling")
        await komang.write(f"/start {links[0]}")
        await komang.sees("Anda bertugas sebagai Babinsa Bongan")
        await thief.write(f"/start {links[0]}")
        await thief.sees("sudah dipakai")
        await thief.write("/start nonsense")
        await thief.sees("tidak dikenal")
    code, out = await kulkul("roster", "export", str(tmp_path / "out.csv"), **environment)
    assert code == 0, out
    assert "I Ketut Arta,perbekel,51.02.05.2003,Perbekel Bongan" in (tmp_path / "out.csv").read_text(encoding="utf-8")


async def test_an_invitation_is_a_link_and_a_picture(settings: Settings, telegram: Telegram, start: Start) -> None:
    """kulkul invite: whoever opens the link first takes up the post."""
    environment = {
        "KULKUL_BOT_TOKEN": settings.bot_token,
        "KULKUL_TELEGRAM_URL": settings.telegram_url,
        "KULKUL_DATABASE_URL": settings.database_url,
    }
    asked = ("invite", "--role", "babinsa", "--area", "ds bongan", "--title", "Babinsa Bongan")
    code, out = await kulkul(*asked, **environment)
    assert code == 0, out
    link = re.search(r"https://t\.me/KulkulBot\?start=([\w-]+)", out)
    assert link is not None
    assert "▄" in out
    async with start():
        komang = telegram.person("Komang")
        await komang.write(f"/start {link[1]}")
        await komang.sees("Anda bertugas sebagai Babinsa Bongan")
    code, out = await kulkul("invite", "--role", "sheriff", "--area", "Bongan", **environment)
    assert (code, "no role" in out) == (2, True)


async def test_a_faulty_roster_imports_nothing_and_names_every_line(settings: Settings, tmp_path: Path) -> None:
    """All rows are checked first."""
    file = tmp_path / "roster.csv"
    file.write_text(
        "name,role,area\nA,perbekel,Beraban\nB,sheriff,Bongan\nC,babinsa,51.02.05\nD,perbekel,Bongan\n",
        encoding="utf-8",
    )
    code, out = await kulkul("roster", "import", str(file), KULKUL_DATABASE_URL=settings.database_url)
    assert code == 2
    for words in ("line 2:", "line 3:", "line 4:", "nothing was imported"):
        assert words in out
    assert "line 5" not in out


async def test_by_webhook_an_update_is_answered_after_its_commit(start: Start, settings: Settings) -> None:
    """The same bot, called instead of calling; whoever does not know the secret is turned away."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    async with start(
        webhook_url=f"http://127.0.0.1:{port}", webhook_secret="0123456789abcdef", listen=f"127.0.0.1:{port}"
    ) as town:
        perbekel, _ = await town.bongan()
        wayan = await town.resident(home=BONGAN)
        await wayan.write("jalan bolong di depan sd")
        await wayan.sees("Sudah benar?")
        await wayan.tap("✅ Kirim")
        await wayan.sees("Perbekel Bongan")
        await perbekel.sees("jalan bolong")
        assert [call for call in town.telegram.calls if call.method == "getUpdates"] == []
        status = await _post(port, b'{"update_id": 1}')
        assert status == 403
    async with start():
        await wayan.write("lampu jalan mati")
        await wayan.sees("Sudah benar?", within=10)


async def test_a_second_poller_is_not_fought(town: Town, settings: Settings) -> None:
    """409: the operator reads it in the log; the bot goes on when the other one stops."""
    wayan = await town.resident(home=BONGAN)
    async with process(settings) as other:
        await other.start()
        await asyncio.sleep(3)
    await wayan.write("jalan bolong di depan sd")
    await wayan.sees("Sudah benar?", within=30)


async def test_sigterm_ends_in_good_order(settings: Settings, telegram: Telegram) -> None:
    """What was said is delivered, the exit code is 0."""
    wayan = telegram.person("Wayan")
    async with process(settings) as bot:
        await bot.start()
        await wayan.write("/start")
        await wayan.sees("Om Swastiastu", within=60)
        assert await bot.stop() == 0


async def _post(port: int, body: bytes) -> int:
    import aiohttp  # noqa: PLC0415

    async with aiohttp.ClientSession() as session, session.post(f"http://127.0.0.1:{port}/telegram", data=body) as got:
        return got.status
