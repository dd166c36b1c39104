"""kulkul election and kulkul reminders, as an operator types them."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from bot import election_command
from bot.election_command import import_election, list_elections, list_reminders, print_template
from bot.settings import ConfigurationError, Settings
from tests.elections import reminder, source

DAY = datetime.now(UTC).date() + timedelta(days=90)


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """A wide terminal, and a database of its own."""
    monkeypatch.setattr(election_command.console, "_width", 200)
    return Settings(database_url=f"sqlite+aiosqlite:///{tmp_path / 'kulkul.db'}")


def written(folder: Path, text: str, name: str = "pilkel.toml") -> Path:
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return file


async def test_an_import_tells_what_it_did_and_a_second_one_does_nothing(
    here: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A dry run tells the same and changes nothing; a moved date is told reminder by reminder."""
    text = source(DAY, reminder("h-1", "H-1 09:00", "6 hours", "residents", "perbekel"))
    file = written(tmp_path, text)
    assert await import_election(here, file, dry_run=True) == 0
    out = capsys.readouterr().out
    assert "⏰ h-1:" in out
    assert "pilkel would be imported; nothing was changed." in out
    assert await list_elections(here) == 0
    assert "There is no election yet" in capsys.readouterr().out
    assert await import_election(here, file, dry_run=False) == 0
    assert "pilkel has been imported." in capsys.readouterr().out
    assert await import_election(here, file, dry_run=False) == 0
    assert capsys.readouterr().out == "pilkel: nothing changes.\n"
    written(tmp_path, text.replace(DAY.isoformat(), (DAY + timedelta(days=1)).isoformat()))
    assert await import_election(here, file, dry_run=False) == 0
    out = capsys.readouterr().out
    assert "Voting day:" in out
    assert "↪️ h-1:" in out
    assert await list_elections(here) == 0
    assert (DAY + timedelta(days=1)).isoformat() in capsys.readouterr().out


async def test_reminders_are_listed_with_local_time_audience_and_state(
    here: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What is waiting; with --all also what is over."""
    parts = (
        reminder("h-1", "H-1 09:00", "6 hours", "residents", "officers"),
        reminder("old", "H-200 09:00", "1 hour", "babinsa"),
    )
    await import_election(here, written(tmp_path, source(DAY, *parts)), dry_run=False)
    capsys.readouterr()
    assert await list_reminders(here, everything=False) == 0
    out = capsys.readouterr().out
    assert f"{DAY - timedelta(days=1)} 09:00" in out
    assert "residents, officers" in out
    assert "old" not in out
    assert await list_reminders(here, everything=True) == 0
    assert "skipped" in capsys.readouterr().out


async def test_faults_are_told_by_file_and_line_and_nothing_is_imported(
    here: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As an editor jumps to them; exit code 2."""
    file = written(tmp_path, source(DAY).replace("Desa Bongan", "Kukuh").replace('"12:00"', '"06:00"'))
    assert await import_election(here, file, dry_run=False) == 2
    told = capsys.readouterr().err.splitlines()
    assert [line.removeprefix(f"{file}:").split(":")[0] for line in told[:-1]] == ["5", "11"]
    assert "nothing was imported" in told[-1]
    await list_elections(here)
    assert "There is no election yet" in capsys.readouterr().out


@pytest.mark.parametrize("name", ["pemilu", "pilkada", "pilkel", "pemilu-2024", "pilkada-2024", "pilkel-2023"])
async def test_a_template_can_be_imported_as_it_is_printed(
    name: str, here: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Ready but for its dates and areas."""
    print_template(here, name, date(2029, 2, 14))
    file = written(tmp_path, capsys.readouterr().out)
    assert await import_election(here, file, dry_run=False) == 0
    assert "has been imported" in capsys.readouterr().out


async def test_what_cannot_be_read_is_one_line(here: Settings, tmp_path: Path) -> None:
    """No such file, no text, far too large, no such template."""
    (tmp_path / "picture.toml").write_bytes(b"\xff\xd8\xff")
    (tmp_path / "large.toml").write_bytes(b"#" * 100_000)
    for name, words in (("none.toml", "cannot be read"), ("picture.toml", "not UTF-8"), ("large.toml", "64 KB")):
        with pytest.raises(ConfigurationError, match=words):
            await import_election(here, tmp_path / name, dry_run=False)
    with pytest.raises(ConfigurationError, match="there are pemilu, pilkada"):
        print_template(here, "pilpres", None)
