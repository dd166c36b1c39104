"""KULKUL_ variables, from the environment or .env: one frozen object, made once (DESIGN.md, section 8)."""

import difflib
import os
import re
from collections.abc import Iterable
from datetime import time
from pathlib import Path
from typing import Annotated, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from dotenv import dotenv_values
from pydantic import AfterValidator, Field, ValidationError, ValidationInfo, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

PREFIX = "KULKUL_"
SECRET_SHAPE = re.compile(r"[\w-]{16,256}", re.ASCII)
HOURS_SHAPE = re.compile(r"([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d", re.ASCII)
TIME_SHAPE = re.compile(r"([01]\d|2[0-3]):[0-5]\d", re.ASCII)
TOKEN_SHAPE = re.compile(r"\d+:[\w-]+", re.ASCII)


class ConfigurationError(Exception):
    """One line that says what is wrong and how to mend it; the program ends with exit code 2."""


def _known_zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        raise ValueError(f"{name!r} is no time zone; for Bali it is Asia/Makassar") from None
    return name


def _http(url: str) -> str:
    if not url.startswith(("http://", "https://")):
        raise ValueError("it must begin with http:// or https://")
    return url.rstrip("/")


class Settings(BaseSettings):
    """Read with `Settings.load()`, which turns every fault into a ConfigurationError."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, frozen=True, extra="ignore")

    bot_token: str = ""
    bot_name: Annotated[str, Field(max_length=64)] = ""
    telegram_url: Annotated[str, AfterValidator(_http)] = "https://api.telegram.org"
    database_url: str = "sqlite+aiosqlite:///data/kulkul.db"
    operators: Annotated[frozenset[int], NoDecode] = frozenset()
    timezone: Annotated[str, AfterValidator(_known_zone)] = "Asia/Makassar"
    boundaries: Path | None = None
    webhook_url: str = ""
    webhook_secret: str = ""
    listen: str = "127.0.0.1:8080"
    paid_broadcast: bool = False
    quiet_hours: str = "21:00-06:00"
    digest_at: str = "07:00,20:00"
    retention_days: Annotated[int, Field(ge=1)] = 365
    controller: Annotated[str, Field(max_length=200)] = ""
    send_rate: Annotated[float, Field(gt=0, le=1000)] = 28.0
    log_format: Literal["text", "json"] = "text"
    silence_after: Annotated[int, Field(ge=0, le=2880)] = 360
    metrics_listen: str = ""

    @field_validator("operators", mode="before")
    @classmethod
    def _split(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        ids = [part.strip() for part in value.split(",") if part.strip()]
        wrong = [part for part in ids if not (part.isascii() and part.isdigit())]
        if wrong:
            raise ValueError(f"{wrong[0]!r} is no Telegram id; ids are numbers, separated by commas")
        return frozenset(int(part) for part in ids)

    @field_validator("boundaries", mode="before")
    @classmethod
    def _empty_is_none(cls, value: object) -> object:
        return value or None

    @field_validator("webhook_url")
    @classmethod
    def _https(cls, value: str) -> str:
        if value and not value.startswith("https://") and not value.startswith("http://127.0.0.1"):
            raise ValueError("Telegram calls only https:// addresses")
        return value.rstrip("/")

    @field_validator("webhook_secret")
    @classmethod
    def _secret_shape(cls, value: str) -> str:
        if value and not SECRET_SHAPE.fullmatch(value):
            raise ValueError("16 to 256 letters, digits, _ and - only; `openssl rand -hex 32` makes one")
        return value

    @field_validator("listen", "metrics_listen")
    @classmethod
    def _address(cls, value: str, info: ValidationInfo) -> str:
        host, _, port = value.rpartition(":")
        if not value and info.field_name == "metrics_listen":
            return value
        if not host or not (port.isascii() and port.isdigit()) or int(port) > 65535:
            raise ValueError(f"{value!r} is no address; write host:port, such as 127.0.0.1:8080")
        return value

    @field_validator("quiet_hours")
    @classmethod
    def _hours(cls, value: str) -> str:
        if not HOURS_SHAPE.fullmatch(value):
            raise ValueError(f"{value!r} is no span of hours; write it like 21:00-06:00")
        return value

    @field_validator("digest_at")
    @classmethod
    def _times(cls, value: str) -> str:
        wrong = [part for part in value.split(",") if value and not TIME_SHAPE.fullmatch(part.strip())]
        if wrong:
            raise ValueError(
                f"{wrong[0].strip()!r} is no time of day; write times like 07:00,20:00 (nothing: no digests)"
            )
        return value

    @property
    def digest_times(self) -> tuple[time, ...]:
        """When commanders and posko groups get their digest, local times in order."""
        return tuple(sorted(time.fromisoformat(part.strip()) for part in self.digest_at.split(",") if part.strip()))

    @property
    def address(self) -> tuple[str, int]:
        """Host and port to listen on."""
        return _host_and_port(self.listen)

    @property
    def metrics_address(self) -> tuple[str, int] | None:
        """Where figures are given to whoever asks; None where nobody but this machine is to ask."""
        return _host_and_port(self.metrics_listen) if self.metrics_listen else None

    @classmethod
    def load(cls, env_file: Path | None = Path(".env")) -> "Settings":
        """Raises ConfigurationError for a misspelt variable and for a value that cannot be."""
        _refuse_misspelt(env_file)
        try:
            return cls(_env_file=env_file, _env_file_encoding="utf-8")  # type: ignore[call-arg]
        except ValidationError as fault:
            first = fault.errors()[0]
            name = PREFIX + "_".join(str(part) for part in first["loc"][:1]).upper()
            raise ConfigurationError(f"{name}: {first['msg'].removeprefix('Value error, ')}") from None

    def webhook(self) -> tuple[str, str] | None:
        """Where Telegram is to call and with which secret; None for polling. Raises ConfigurationError."""
        if not self.webhook_url:
            return None
        if not self.webhook_secret:
            raise ConfigurationError(
                "KULKUL_WEBHOOK_SECRET is missing, and anyone could play Telegram; `openssl rand -hex 32` makes one"
            )
        return self.webhook_url, self.webhook_secret

    def token(self) -> str:
        """Raises ConfigurationError when there is none, or when it cannot be one."""
        if not self.bot_token:
            raise ConfigurationError(
                "KULKUL_BOT_TOKEN is missing: ask @BotFather for a bot (/newbot) and put its token into .env"
            )
        if not TOKEN_SHAPE.fullmatch(self.bot_token):
            raise ConfigurationError(
                "KULKUL_BOT_TOKEN does not look like a token (digits, a colon, letters): copy it again from @BotFather"
            )
        return self.bot_token


def _host_and_port(address: str) -> tuple[str, int]:
    """IPv6 is written in brackets: [::1]:8080."""
    host, _, port = address.rpartition(":")
    return host.strip("[]"), int(port)


def _refuse_misspelt(env_file: Path | None) -> None:
    known = {name.upper() for name in Settings.model_fields}
    for source, names in (("the environment", os.environ), (str(env_file), _in_file(env_file))):
        for name in names:
            ours, _, rest = name.upper().partition(PREFIX)
            if not ours and rest and rest not in known:
                near = difflib.get_close_matches(rest, known, n=1)
                mend = f"did you mean {PREFIX}{near[0]}?" if near else f"known are {_listed(known)}"
                raise ConfigurationError(f"{name} in {source} is no setting of Kulkul: {mend}")


def _in_file(env_file: Path | None) -> Iterable[str]:
    if env_file is None or not env_file.is_file():
        return ()
    try:
        return dotenv_values(env_file)
    except UnicodeDecodeError:
        raise ConfigurationError(f"{env_file} is not UTF-8: save it again as UTF-8") from None
    except OSError as fault:
        raise ConfigurationError(f"{env_file} cannot be read: {fault.strerror}") from None


def _listed(names: Iterable[str]) -> str:
    return ", ".join(PREFIX + name for name in sorted(names))
