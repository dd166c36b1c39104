"""What an operator sets, and what a slip of the hand is answered with."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as quietly
from hypothesis import strategies as st

from bot.program import build_house, open_database
from bot.settings import PREFIX, ConfigurationError, Settings

TOKEN = "110:a-Token_of-letters"


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A folder without .env and an environment without our variables."""
    monkeypatch.chdir(tmp_path)
    for name in Settings.model_fields:
        monkeypatch.delenv(PREFIX + name.upper(), raising=False)


def refusal(**environment: str) -> str:
    """The one line an operator reads."""
    with pytest.MonkeyPatch.context() as patch:
        for name, value in environment.items():
            patch.setenv(name, value)
        with pytest.raises(ConfigurationError) as refused:
            Settings.load()
    line = str(refused.value)
    assert "\n" not in line
    return line


def test_with_nothing_set_everything_has_a_sensible_value() -> None:
    """A token is all a first run needs."""
    settings = Settings.load()
    assert settings.telegram_url == "https://api.telegram.org"
    assert settings.database_url == "sqlite+aiosqlite:///data/kulkul.db"
    assert settings.timezone == "Asia/Makassar"
    assert settings.send_rate == 28
    assert settings.operators == frozenset()
    assert settings.boundaries is None


def test_each_variable_is_read(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """From the environment, in the forms people write."""
    for name, value in {
        "BOT_TOKEN": TOKEN,
        "TELEGRAM_URL": "http://127.0.0.1:8081/",
        "DATABASE_URL": "postgresql://kulkul@db/kulkul",
        "OPERATORS": " 9001, 9002,,",
        "TIMEZONE": "Asia/Jakarta",
        "BOUNDARIES": str(tmp_path / "desa.geojson"),
        "SEND_RATE": "12.5",
        "LOG_FORMAT": "json",
    }.items():
        monkeypatch.setenv(PREFIX + name, value)
    settings = Settings.load()
    assert settings.token() == TOKEN
    assert settings.telegram_url == "http://127.0.0.1:8081", "without the last slash, so that methods can follow"
    assert settings.operators == {9001, 9002}
    assert settings.boundaries == tmp_path / "desa.geojson"
    assert settings.send_rate == 12.5


@pytest.mark.parametrize(
    ("misspelt", "meant"),
    [
        ("KULKUL_TOKEN", "KULKUL_BOT_TOKEN"),
        ("KULKUL_BOT_TOKN", "KULKUL_BOT_TOKEN"),
        ("KULKUL_DATABASE", "KULKUL_DATABASE_URL"),
        ("KULKUL_OPERATOR", "KULKUL_OPERATORS"),
        ("KULKUL_TIME_ZONE", "KULKUL_TIMEZONE"),
        ("kulkul_sendrate", "KULKUL_SEND_RATE"),
    ],
)
def test_a_misspelt_variable_is_an_error_that_names_the_near_one(misspelt: str, meant: str) -> None:
    """Silence would leave somebody wondering for a day."""
    line = refusal(**{misspelt: "x"})
    assert misspelt in line
    assert f"did you mean {meant}?" in line


def test_a_variable_like_none_of_ours_is_answered_with_the_list() -> None:
    """When nothing is near, all are named."""
    line = refusal(KULKUL_XYZ="1")
    assert "KULKUL_XYZ" in line
    assert all(PREFIX + name.upper() in line for name in Settings.model_fields)


def test_other_programs_variables_are_none_of_our_business(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only what begins like ours."""
    monkeypatch.setenv("KULKULATOR", "1")
    monkeypatch.setenv("BOT_TOKEN", "x")
    assert Settings.load().bot_token == ""


def test_a_misspelt_variable_in_the_file_is_told_with_the_file(tmp_path: Path) -> None:
    """Where to look is half the mending."""
    file = tmp_path / ".env"
    file.write_text("KULKUL_BOT_TOKN=x\nUNRELATED=1\n", encoding="utf-8")
    with pytest.raises(ConfigurationError, match=r"KULKUL_BOT_TOKN in .*\.env .*KULKUL_BOT_TOKEN"):
        Settings.load(file)


def test_the_environment_speaks_louder_than_the_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """As with every program that reads .env."""
    (tmp_path / ".env").write_text(f"KULKUL_BOT_TOKEN={TOKEN}\nKULKUL_SEND_RATE=5\n", encoding="utf-8")
    monkeypatch.setenv("KULKUL_SEND_RATE", "7")
    settings = Settings.load()
    assert settings.token() == TOKEN
    assert settings.send_rate == 7


def test_a_file_in_another_encoding_is_one_line_too(tmp_path: Path) -> None:
    """Windows' Notepad saves UTF-16 when asked for Unicode."""
    (tmp_path / ".env").write_text("KULKUL_SEND_RATE=5\n", encoding="utf-16")
    with pytest.raises(ConfigurationError, match=r"\.env.*UTF-8"):
        Settings.load()


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("SEND_RATE", "0", "greater than 0"),
        ("SEND_RATE", "-3", "greater than 0"),
        ("SEND_RATE", "5000", "1000"),
        ("SEND_RATE", "fast", "number"),
        ("SEND_RATE", "nan", "1000"),
        ("TIMEZONE", "Asia/Bali", "Asia/Makassar"),
        ("TIMEZONE", "", "Asia/Makassar"),
        ("TIMEZONE", "../etc/passwd", "Asia/Makassar"),
        ("OPERATORS", "@wayan", "'@wayan' is no Telegram id"),
        ("OPERATORS", "9001;9002", "'9001;9002' is no Telegram id"),
        ("OPERATORS", "9001, --5", "'--5' is no Telegram id"),
        ("OPERATORS", "²", "'²' is no Telegram id"),
        ("TELEGRAM_URL", "api.telegram.org", "http"),
        ("LOG_FORMAT", "xml", "json"),
        ("LISTEN", "8080", "host:port"),
        ("LISTEN", "127.0.0.1:99999", "host:port"),
        ("LISTEN", "127.0.0.1:http", "host:port"),
        ("LISTEN", "127.0.0.1:²", "host:port"),
        ("QUIET_HOURS", "21-6", "21:00-06:00"),
        ("QUIET_HOURS", "24:00-06:00", "21:00-06:00"),
        ("RETENTION_DAYS", "0", "1"),
        ("PAID_BROADCAST", "perhaps", "boolean"),
        ("WEBHOOK_SECRET", "short", "16"),
    ],
)
def test_a_value_that_cannot_be_is_named_with_its_variable(name: str, value: str, says: str) -> None:
    """One line that says what is wrong and how to mend it."""
    line = refusal(**{PREFIX + name: value})
    assert line.startswith(f"{PREFIX}{name}: ")
    assert says in line


@pytest.mark.parametrize("token", ["", "110", "110:", ":abc", "110:abc def", "abc:110", "110:abc:", "１１０:abc"])
def test_a_token_that_cannot_be_one_is_refused_before_telegram_is_asked(token: str) -> None:
    """And the line says where tokens come from, and never the token."""
    with pytest.raises(ConfigurationError, match=r"KULKUL_BOT_TOKEN.*@BotFather") as refused:
        Settings(bot_token=token).token()
    assert not token or f"{token} " not in str(refused.value)


def test_a_webhook_without_a_secret_is_refused() -> None:
    """Anyone could play Telegram; without an address there is no webhook, and the bot polls."""
    assert Settings().webhook() is None
    address, secret = "https://kulkul.example/telegram", "a-secret-of-letters"
    with pytest.raises(ConfigurationError, match="KULKUL_WEBHOOK_SECRET"):
        Settings(webhook_url=address).webhook()
    assert Settings(webhook_url=address, webhook_secret=secret).webhook() == (address, secret)


@quietly(deadline=None, derandomize=True)
@given(st.sampled_from(sorted(Settings.model_fields)), st.text(max_size=20).filter(lambda value: "\0" not in value))
def test_no_value_whatever_ends_in_anything_but_settings_or_one_line(name: str, value: str) -> None:
    """An operator never reads a traceback."""
    with pytest.MonkeyPatch.context() as patch:
        try:
            patch.setenv(PREFIX + name.upper(), value)
        except UnicodeEncodeError:
            return
        try:
            said = repr(Settings.load())
        except ConfigurationError as refused:
            said = str(refused)
    assert said.startswith(("Settings(", f"{PREFIX}{name.upper()}: "))
    assert "\n" not in said


@pytest.mark.parametrize(
    "url",
    [
        "kulkul.db",
        "",
        "mysql://localhost/kulkul",
        "sqlite+aiosqlite://",
        "postgresql://kulkul:secret@127.0.0.1:1/kulkul",
        "postgresql://kulkul:secret@127.0.0.1:port/kulkul",
    ],
)
async def test_a_database_that_cannot_be_opened_is_one_line(url: str) -> None:
    """Wrong engine, no address at all, nobody there: named, and without the password."""
    settings = Settings(database_url=url)
    with pytest.raises(ConfigurationError) as refused:
        await open_database(settings, build_house(settings))
    line = str(refused.value)
    assert line.startswith("KULKUL_DATABASE_URL: ")
    assert "\n" not in line
    assert "secret" not in line


def test_a_boundary_file_that_is_not_there_is_one_line(tmp_path: Path) -> None:
    """Optional, but not when it is named."""
    with pytest.raises(ConfigurationError, match="KULKUL_BOUNDARIES: "):
        build_house(Settings(boundaries=tmp_path / "missing.geojson"))
