"""Dockerfile, compose.yaml and the systemd unit, as far as they can be looked at without an engine."""

import re
import shutil
import subprocess
from configparser import RawConfigParser
from pathlib import Path

import pytest
import typer.main

from bot.cli import app
from bot.settings import Settings

ROOT = Path(__file__).parents[1]
DOCKERFILE = (ROOT / "Dockerfile").read_text(encoding="utf-8")
COMPOSE = (ROOT / "compose.yaml").read_text(encoding="utf-8")
GUIDE = (ROOT / "docs" / "operations.md").read_text(encoding="utf-8")
UNIT = (ROOT / "deploy" / "kulkul.service").read_text(encoding="utf-8")

#: What a Dockerfile may be made of.
INSTRUCTIONS = {
    *(
        "FROM",
        "WORKDIR",
        "COPY",
        "RUN",
        "ENV",
        "USER",
        "VOLUME",
        "EXPOSE",
        "STOPSIGNAL",
        "HEALTHCHECK",
        "ENTRYPOINT",
        "CMD",
    ),
}


def instructions() -> list[tuple[str, str]]:
    """Name and argument, continued lines joined."""
    lines = [line for line in DOCKERFILE.splitlines() if line.strip() and not line.startswith("#")]
    joined = re.sub(r"\s*\\\n\s*", " ", "\n".join(lines))
    return [(name, rest) for name, _, rest in (line.partition(" ") for line in joined.splitlines())]


def of(name: str) -> list[str]:
    return [rest for found, rest in instructions() if found == name]


def unit() -> RawConfigParser:
    parsed = RawConfigParser(strict=False, delimiters=("=",))
    parsed.optionxform = str  # type: ignore[assignment,method-assign]
    parsed.read_string(UNIT)
    return parsed


def commands() -> set[str]:
    group = typer.main.get_command(app)
    return set(group.commands)  # type: ignore[attr-defined]


def test_the_dockerfile_says_what_docker_understands() -> None:
    """Known instructions; two stages of one tagged base; each source there and let through by .dockerignore."""
    assert {name for name, _ in instructions()} <= INSTRUCTIONS
    bases = [base.partition(" ")[0] for base in of("FROM")]
    assert len(set(bases)) == 1
    assert re.fullmatch(r"python:3\.1[12]-slim-\w+", bases[0])
    allowed = (ROOT / ".dockerignore").read_text(encoding="utf-8").split()
    for sources in (rest.split()[:-1] for rest in of("COPY") if not rest.startswith("--from")):
        for source in sources:
            assert (ROOT / source).exists(), source
            assert f"!{source}" in allowed, source


def test_the_image_runs_without_root_and_ends_when_asked() -> None:
    """A user of its own, its data in /data, asked after its health, stopped by SIGTERM."""
    assert of("USER") == ["kulkul"]
    assert of("VOLUME") == ["/data"]
    assert of("STOPSIGNAL") == ["SIGTERM"]
    assert "/healthz" in of("HEALTHCHECK")[0]
    assert of("ENTRYPOINT") == ['["kulkul"]']
    (command,) = of("CMD")
    assert re.findall(r'"(\w+)"', command)[0] in commands()


def test_every_package_of_the_house_is_in_the_image() -> None:
    """What pyproject.toml packs is what is copied."""
    packed = re.search(
        r"^packages = \[(.*?)\]", (ROOT / "pyproject.toml").read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL
    )
    assert packed is not None
    top = {name.partition(".")[0] for name in re.findall(r'"([\w.]+)"', packed[1])}
    assert top <= {rest.split()[0] for rest in of("COPY")}


def test_compose_is_well_formed_as_far_as_we_can_see() -> None:
    """No tab, even steps, every anchor known, images with a tag, commands that exist, secrets from .env alone."""
    lines = [line for line in COMPOSE.splitlines() if line.strip() and not line.lstrip().startswith("#")]
    assert "\t" not in COMPOSE
    assert all((len(line) - len(line.lstrip())) % 2 == 0 for line in lines)
    assert set(re.findall(r"\*(\w+)", COMPOSE)) <= set(re.findall(r"&(\w+)", COMPOSE))
    assert all(re.search(r":\d|^kulkul$", image) for image in re.findall(r"image: (\S+)", COMPOSE))
    assert set(re.findall(r'command: \["(\w+)"\]', COMPOSE)) == {"run", "web", "work"} <= commands()
    assert set(re.findall(r"\$\{(\w+)", COMPOSE)) == {"POSTGRES_PASSWORD"}
    assert "ports:" not in COMPOSE


def test_pg_dump_in_the_image_is_as_new_as_the_server_beside_it() -> None:
    """An older pg_dump refuses a newer server, on the day the backup is wanted."""
    client = re.search(r"postgresql-client-(\d+)", DOCKERFILE)
    server = re.search(r"image: postgres:(\d+)", COMPOSE)
    assert client is not None
    assert server is not None
    assert int(client[1]) >= int(server[1])


def test_the_unit_keeps_the_bot_alive_and_in_its_own_room() -> None:
    """Started anew whatever ends it but a setting that cannot be; nothing of the machine is its to write."""
    service = unit()["Service"]
    assert (service["Type"], service["Restart"], service["RestartPreventExitStatus"]) == ("exec", "always", "2")
    assert service["ExecStart"].endswith("kulkul run")
    assert int(service["TimeoutStopSec"]) >= 12
    for key, value in {"DynamicUser": "yes", "NoNewPrivileges": "yes", "ProtectSystem": "strict"}.items():
        assert service[key] == value
    assert service["StateDirectory"] == "kulkul"


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="this machine has no systemd")
def test_systemd_reads_the_unit_without_a_word(tmp_path: Path) -> None:
    """systemd-analyze verify knows every key; the program itself is elsewhere on this machine."""
    file = tmp_path / "kulkul.service"
    file.write_text(re.sub(r"ExecStart=\S+", "ExecStart=/bin/true", UNIT), encoding="utf-8")
    done = subprocess.run(["systemd-analyze", "verify", file], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_every_command_and_file_of_the_guide_is_there() -> None:
    """An operator in trouble copies what stands there."""
    told = set(re.findall(r"(?:^ +|`|kulkul |bin/)kulkul ([a-z]+)\b", GUIDE, re.MULTILINE))
    assert {"run", "web", "work", "doctor", "backup", "migrate", "roster", "reminders"} <= told | {"run"}
    assert told <= commands()
    for link in re.findall(r"\]\((?!http)([^)#]+)", GUIDE):
        assert (ROOT / "docs" / link).exists(), link
    for target in re.findall(r"make (?:-C \S+ )?([\w./]+)", GUIDE):
        assert re.search(
            rf"^({re.escape(target)}|\$\(VENV\)/ready):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE
        )


@pytest.mark.parametrize(
    "text", [DOCKERFILE, COMPOSE, UNIT, GUIDE], ids=["Dockerfile", "compose.yaml", "kulkul.service", "operations.md"]
)
def test_every_setting_named_is_one(text: str) -> None:
    """A misspelt one would end the bot at its first start."""
    named = set(re.findall(r"KULKUL_([A-Z_]+)", text))
    assert named <= {name.upper() for name in Settings.model_fields}
