"""kulkul export cases: a file, or one line that says why not."""

import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from openpyxl import load_workbook
from sqlalchemy import select

from bot.cli import main
from bot.export_command import export_cases
from bot.settings import ConfigurationError, Settings
from storage.audit import Audit
from storage.cases import Case
from storage.database import Database

BONGAN, ABIANTUWUNG = "51.02.05.2003", "51.02.06.2014"
#: 00.30 on the second of November in Bali; in UTC it is still the first.
NIGHT = datetime(2026, 11, 1, 16, 30, tzinfo=UTC)


@pytest.fixture(autouse=True)
def no_settings_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A folder without .env."""
    monkeypatch.chdir(tmp_path)


@pytest.fixture
async def three(database: Database) -> Database:
    """One case a day from the second to the fourth of November; the last is in Kediri."""
    async with database.writes() as tx:
        for day, area in enumerate((BONGAN, BONGAN, ABIANTUWUNG)):
            at, number = NIGHT + timedelta(days=day), f"TBN-26-{day + 1:05}"
            kind = {"category": "FASUM", "severity": 0, "confidential": False, "text": "=1+1"}
            tx.add(Case(number=number, area_code=area, opened_at=at, **kind))
        await tx.commit()
    return database


def numbers(file: Path) -> list[str]:
    return [str(row[0])[-1] for row in load_workbook(file)["Kasus"].iter_rows(min_row=2, values_only=True)]


@pytest.mark.parametrize(
    ("first", "last", "area", "found"),
    [
        ("", "", "", ["1", "2", "3"]),
        ("2026-11-02", "2026-11-02", "", ["1"]),
        ("2026-11-03", "", "", ["2", "3"]),
        ("", "2026-11-03", "", ["1", "2"]),
        ("2026-11-01", "2026-11-01", "", []),
        ("", "", "51.02.05", ["1", "2"]),
        ("", "2026-11-04", "Bongan", ["1", "2"]),
    ],
)
async def test_days_are_days_in_bali_and_both_are_in_it(
    three: Database, settings: Settings, tmp_path: Path, first: str, last: str, area: str, found: list[str]
) -> None:
    """Half past midnight in Bali belongs to the new day."""
    file = tmp_path / "kasus.xlsx"
    assert await export_cases(settings, file, first, last or "2026-12-31", area) == 0
    assert numbers(file) == found
    async with three.reads() as tx:
        noted = (await tx.scalars(select(Audit).where(Audit.what == "export"))).one()
    assert noted.actor_id is None


async def test_an_older_file_stays_until_the_new_one_is_whole(
    three: Database, settings: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Then it is replaced, nothing else is left, and only its owner can read it."""
    assert three
    folder = tmp_path / "out"
    folder.mkdir()
    file = folder / "kasus.xlsx"
    file.write_text("older")
    await export_cases(settings, file, "", "2026-12-31", "")
    assert list(folder.iterdir()) == [file]
    assert file.stat().st_mode & 0o077 == 0
    assert f"3 cases written to {file}" in capsys.readouterr().out
    file.write_text("older")
    with pytest.raises(ConfigurationError):
        await export_cases(settings.model_copy(update={"database_url": "mysql://x"}), file, "", "", "")
    assert [each.read_text() for each in folder.iterdir()] == ["older"]


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--from", "kemarin"], "--from 'kemarin' is no date; write it like 2026-11-24"),
        (["--to", "2026-02-30"], "--to '2026-02-30' is no date"),
        (["--from", "20261124"], "is no date"),
        (["--from", "2026-11-24", "--to", "2026-11-01"], "--to 2026-11-01 is before --from 2026-11-24"),
        (["--area", "Denpasar"], "--area: “Denpasar” is no desa"),
        (["--area", "51.03"], "--area: 51.03 is no area"),
    ],
)
def test_what_cannot_be_is_said_in_one_line(
    options: list[str], said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """With exit code 2, before anything is written."""
    file = tmp_path / "kasus.xlsx"
    assert said in refusal(monkeypatch, capsys, str(file), *options)
    assert not file.exists()


def test_a_place_that_cannot_be_written_is_said_before_the_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A folder that is not there, and a folder in the place of the file."""
    assert "cannot be written" in refusal(monkeypatch, capsys, str(tmp_path / "none" / "kasus.xlsx"))
    assert "is a folder" in refusal(monkeypatch, capsys, str(tmp_path))


def refusal(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *words: str) -> str:
    """The one line of an operator who wrote `kulkul export cases` and these words."""
    monkeypatch.setattr(sys, "argv", ["kulkul", "export", "cases", *words])
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    return said
