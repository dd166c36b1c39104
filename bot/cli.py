"""The kulkul command. Faults of configuration and of files are one line on standard error and exit code 2."""

import asyncio
import runpy
import sys
from collections.abc import Coroutine
from datetime import datetime
from functools import reduce
from operator import or_
from pathlib import Path
from typing import Annotated, Any

import typer

from bot import logs
from bot.settings import ConfigurationError, Settings

app = typer.Typer(
    help="Kulkul: community policing by Telegram for Kabupaten Tabanan.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
roster = typer.Typer(help="Who holds which post.", no_args_is_help=True)
app.add_typer(roster, name="roster")
export = typer.Typer(help="Tables for the office.", no_args_is_help=True)
app.add_typer(export, name="export")
election = typer.Typer(help="Elections as data: stages, polling stations, reminders.", no_args_is_help=True)
app.add_typer(election, name="election")
reminders = typer.Typer(help="What goes out on its own.", no_args_is_help=True)
app.add_typer(reminders, name="reminders")


def main() -> None:
    try:
        app()
    except ConfigurationError as fault:
        print(f"kulkul: {fault}", file=sys.stderr)  # noqa: T201 (what an operator reads)
        sys.exit(2)


@app.command()
def run() -> None:
    """Run the bot: one process that receives, sends and keeps the clock."""
    _serve("RECEIVE", "WORK")


@app.command()
def web() -> None:
    """Receive only (beside PostgreSQL and `kulkul work`; any number of them behind KULKUL_WEBHOOK_URL)."""
    _serve("RECEIVE")


@app.command()
def work() -> None:
    """Send and keep the clock only (beside PostgreSQL and `kulkul web`); a second one stands by."""
    _serve("WORK")


@app.command()
def migrate(
    to: Annotated[
        str, typer.Option(help="An older release's revision, like 0001: what only newer tables hold is lost.")
    ] = "",
) -> None:
    """Bring the database to this release's tables and plant the areas of the regency; with --to, back to older ones."""
    from bot.migrate_command import migrate as bring  # noqa: PLC0415

    settings = Settings.load()
    logs.configure(settings.log_format)
    typer.echo(_run(bring(settings, to)))


@app.command()
def demo(
    *,
    play: Annotated[bool, typer.Option("--play", help="Tell one whole story in the terminal, then end.")] = False,
    port: Annotated[int, typer.Option(help="Port of the page on 127.0.0.1; 0 takes a free one.")] = 8810,
) -> None:
    """Try Kulkul without token or network: the bot, a stand-in for Telegram, and a page to chat as anyone."""
    from bot import demo as stage  # noqa: PLC0415 (the only place that opens the simulator)

    Settings.load()
    logs.configure("text", level=30)
    if play:
        raise typer.Exit(_run(stage.play()))
    _run(stage.serve(port))


@app.command()
def doctor(
    audit_head: Annotated[
        str, typer.Option(help="An end of the audit's chain that was written down, like 1234:0a1b2c3d: is it there?")
    ] = "",
) -> None:
    """Say what the bot needs, a line each: ok, or what to do. Exit code 1 when something is to be mended."""
    from bot.doctor_command import doctor as examine  # noqa: PLC0415

    raise typer.Exit(_run(examine(Settings.load(), audit_head)))


@app.command()
def backup(file: Annotated[Path, typer.Argument(help="The file to write; one that exists is not touched.")]) -> None:
    """Copy the database while the bot is at work, and read the copy before trusting it."""
    from bot.backup_command import backup as copy  # noqa: PLC0415
    from bot.record import backup as noted  # noqa: PLC0415

    settings = Settings.load()
    typer.echo(copy(settings, file))
    if not _run(noted(settings, file.name)):
        typer.echo("That it was made could not be written into the audit: the database is busy, or of another release.")


@app.command()
def bench(names: Annotated[list[str] | None, typer.Argument(help="transport, intake, lanes, memory")] = None) -> None:
    """Measure speed and memory on this machine, as ratios where it can."""
    sys.argv = ["bench", *(names or [])]
    runpy.run_module("bench", run_name="__main__")


@app.command()
def invite(
    role: Annotated[
        str, typer.Option(help="banjar_officer, bhabinkamtibmas, babinsa, perbekel, commander or operator")
    ],
    area: Annotated[str, typer.Option(help="A Kemendagri code or an unmistakable name.")],
    title: Annotated[str, typer.Option(help="How the holder is named to people, such as 'Kapolsek Kediri'.")] = "",
    days: Annotated[int, typer.Option(min=1, max=90, help="How long the link lasts.")] = 7,
) -> None:
    """Print a one-use link to a post, and its QR code."""
    from bot.invite_command import invite as make  # noqa: PLC0415

    raise typer.Exit(_run(make(Settings.load(), role, area, title, days)))


@roster.command("import")
def roster_import(
    file: Annotated[Path, typer.Argument(help="CSV or XLSX: name, role, area, title, telegram_id, language, status")],
    *,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show what would change, change nothing.")] = False,
) -> None:
    """Bring the posts of a file into force; every row is checked first, nothing is half imported."""
    from bot.roster_command import import_roster  # noqa: PLC0415

    raise typer.Exit(_run(import_roster(Settings.load(), file, dry_run=dry_run)))


@roster.command("export")
def roster_export(file: Annotated[Path, typer.Argument(help="The CSV or XLSX file to write.")]) -> None:
    """Write the posts now in force to a file that import takes again."""
    from bot.roster_command import export_roster  # noqa: PLC0415

    raise typer.Exit(_run(export_roster(Settings.load(), file)))


@roster.command("template")
def roster_template(file: Annotated[Path, typer.Argument(help="The CSV or XLSX file to write.")]) -> None:
    """Write a file to fill in: the columns, examples, and in XLSX lists to choose from and the codes of all areas."""
    from bot.roster_command import write_template  # noqa: PLC0415

    write_template(Settings.load(), file)


@election.command("import")
def election_import(
    file: Annotated[Path, typer.Argument(help="A TOML file; `kulkul election template` prints one to begin with.")],
    *,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show what would change, change nothing.")] = False,
) -> None:
    """Bring an election in, or up to date; the file is checked as a whole first, nothing is half imported."""
    from bot.election_command import import_election  # noqa: PLC0415

    raise typer.Exit(_run(import_election(Settings.load(), file, dry_run=dry_run)))


@election.command("list")
def election_list() -> None:
    """The elections there are."""
    from bot.election_command import list_elections  # noqa: PLC0415

    raise typer.Exit(_run(list_elections(Settings.load())))


@election.command("template")
def election_template(
    kind: Annotated[
        str, typer.Argument(help="pemilu, pilkada or pilkel; or an example: pemilu-2024, pilkada-2024, pilkel-2023.")
    ],
    voting_day: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], help="Like 2029-02-14; in 60 days when left out.")
    ] = None,
) -> None:
    """Print a ready file: everything but the dates and areas of your election."""
    from bot.election_command import print_template  # noqa: PLC0415

    print_template(Settings.load(), kind, voting_day.date() if voting_day else None)


@reminders.command("list")
def reminders_list(
    *, everything: Annotated[bool, typer.Option("--all", help="Also those that were sent, skipped, cancelled.")] = False
) -> None:
    """What will be sent, when, to whom; with --all what became of the others."""
    from bot.election_command import list_reminders  # noqa: PLC0415

    raise typer.Exit(_run(list_reminders(Settings.load(), everything=everything)))


@export.command("cases")
def export_cases(
    file: Annotated[Path, typer.Argument(help="The XLSX file to write.")],
    first: Annotated[str, typer.Option("--from", help="The first day, like 2026-11-01; without it all.")] = "",
    last: Annotated[str, typer.Option("--to", help="The last day, itself in it; without it today.")] = "",
    area: Annotated[str, typer.Option(help="A Kemendagri code or a desa's name; without it the kabupaten.")] = "",
) -> None:
    """Write cases and what happened to them to a table for the office; confidential ones without persons."""
    from bot.export_command import export_cases as make  # noqa: PLC0415

    raise typer.Exit(_run(make(Settings.load(), file, first, last, area)))


def _serve(*parts: str) -> None:
    settings = Settings.load()
    settings.token()
    settings.webhook()
    logs.configure(settings.log_format)
    from bot.program import Part  # noqa: PLC0415 (imports Telegram and the database: half a second)
    from bot.program import run as run_program  # noqa: PLC0415

    _run(run_program(settings, reduce(or_, (Part[part] for part in parts))))


def _run(work: Coroutine[Any, Any, Any]) -> Any:  # noqa: ANN401 (whatever the command gives)
    try:
        return asyncio.run(work)
    except KeyboardInterrupt:
        raise typer.Exit(130) from None
