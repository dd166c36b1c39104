"""kulkul backup FILE: a consistent copy while the bot is at work, opened and read before it is called one."""

import os
import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

from sqlalchemy import URL, make_url

from bot.settings import ConfigurationError, Settings
from storage.database import file_of


def backup(settings: Settings, target: Path) -> str:
    """Writes the copy and gives one line about it. Raises ConfigurationError with what to mend.

    The file holds everything people wrote: only its owner may read it. An older file of that name is not touched.
    """
    if target.exists():
        raise ConfigurationError(
            f"{target} exists already; give the backup a name of its own, such as one with the date"
        )
    part = target.with_name(f".{target.name}.part")
    try:
        os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except FileExistsError:
        raise ConfigurationError(f"{part} is there: another backup is running, or one was cut off; delete it") from None
    except OSError as fault:
        raise ConfigurationError(f"{target} cannot be written ({fault.strerror})") from None
    try:
        source = file_of(settings.database_url)
        told = _sqlite(source, part) if source else _postgresql(make_url(settings.database_url), part)
        part.rename(target)
    except (OSError, sqlite3.Error) as fault:
        raise ConfigurationError(f"the backup failed and left nothing behind: {fault}") from None
    finally:
        part.unlink(missing_ok=True)
    return f"{target}: {told}, {target.stat().st_size / 1e6:.1f} MB"


def _sqlite(source: Path, part: Path) -> str:
    """In one reading beside the running bot, then read from end to end.

    In WAL a reader holds up no writer; a copy in steps would begin anew at each write, and never end on a busy day.
    """
    if not source.exists():
        raise ConfigurationError(f"KULKUL_DATABASE_URL: there is no {source} to back up")
    with closing(sqlite3.connect(f"file:{source}?mode=ro", uri=True)) as live, closing(sqlite3.connect(part)) as copy:
        live.backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE")  # one file, nothing beside it
    with closing(sqlite3.connect(f"file:{part}?mode=ro", uri=True)) as copy:
        (answer,) = copy.execute("PRAGMA integrity_check").fetchone()
        if answer != "ok":
            raise sqlite3.DatabaseError(answer)
        (revision,) = copy.execute("SELECT version_num FROM alembic_version").fetchone()
        (cases,) = copy.execute('SELECT count(*) FROM "case"').fetchone()
    return f"verified, revision {revision}, {cases} cases"


def _postgresql(url: URL, part: Path) -> str:
    """By PostgreSQL's own pg_dump, whose snapshot is consistent; the archive is read from end to end afterwards."""
    tool, reader = shutil.which("pg_dump"), shutil.which("pg_restore")
    if tool is None or reader is None:
        raise ConfigurationError("pg_dump is not installed; apt-get install postgresql-client, then try again")
    address = url.set(drivername="postgresql", password=None).render_as_string(hide_password=False)
    environment = {**os.environ, **({"PGPASSWORD": str(url.password)} if url.password else {})}
    command = [tool, "--format=custom", "--no-owner", f"--file={part}", f"--dbname={address}"]
    _run(command, environment)
    try:
        _run([reader, "--file=/dev/null", str(part)], environment)
        (revision,) = _rows(reader, part, "alembic_version", environment)
        cases = len(_rows(reader, part, "case", environment))
    except ValueError:
        raise ConfigurationError(
            "the backup failed and left nothing behind: the archive has no tables of ours"
        ) from None
    return f"verified, revision {revision}, {cases} cases"


def _rows(reader: str, archive: Path, table: str, environment: dict[str, str]) -> list[str]:
    """The lines an archive holds of a table. Raises ValueError when it is not in there."""
    told = _run([reader, "--data-only", f"--table={table}", "--file=-", str(archive)], environment).splitlines()
    begin = next((number for number, line in enumerate(told) if line.startswith("COPY ")), None)
    if begin is None:
        raise ValueError(table)
    return told[begin + 1 : told.index("\\.", begin)]


def _run(command: list[str], environment: dict[str, str]) -> str:
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)  # noqa: S603 (ours)
    if done.returncode != 0:
        reason = (done.stderr.strip().splitlines() or ["no reason given"])[-1]
        raise ConfigurationError(f"the backup failed and left nothing behind: {reason}")
    return done.stdout
