"""KULKUL_ variables, from the environment or .env: one frozen object, made once (DESIGN.md, section 8)."""

import difflib
import os
import re
from pathlib import Path
from typing import Annotated, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from dotenv import dotenv_values
from pydantic import AfterValidator, Field, ValidationError, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

PREFIX = "KULKUL_"
TOKEN_SHAPE = re.compile(r"\d+:[\w-]+", re.ASCII)


class ConfigurationError(Exception):
    """One line that says what is wrong and how to mend it; the program ends with exit code 2."""


def _known_zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        raise ValueError(f"{name} is no time zone; for Bali it is Asia/Makassar") from None
    return name


def _http(url: str) -> str:
    if not url.startswith(("http://", "https://")):
        raise ValueError("it must begin with http:// or https://")
    return url.rstrip("/")


class Settings(BaseSettings):
    """Read with `Settings.load()`, which turns every fault into a ConfigurationError."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, frozen=True, extra="ignore")

    bot_token: str = ""
    telegram_url: Annotated[str, AfterValidator(_http)] = "https://api.telegram.org"
    database_url: str = "sqlite+aiosqlite:///data/kulkul.db"
    operators: Annotated[frozenset[int], NoDecode] = frozenset()
    timezone: Annotated[str, AfterValidator(_known_zone)] = "Asia/Makassar"
    boundaries: Path | None = None
    send_rate: Annotated[float, Field(gt=0, le=1000)] = 28.0
    log_format: Literal["text", "json"] = "text"

    @field_validator("operators", mode="before")
    @classmethod
    def _split(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        ids = [part.strip() for part in value.split(",") if part.strip()]
        wrong = [part for part in ids if not part.lstrip("-").isdigit()]
        if wrong:
            raise ValueError(f"{wrong[0]!r} is no Telegram id; ids are numbers, separated by commas")
        return frozenset(int(part) for part in ids)

    @field_validator("boundaries", mode="before")
    @classmethod
    def _empty_is_none(cls, value: object) -> object:
        return value or None

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


def _refuse_misspelt(env_file: Path | None) -> None:
    known = {PREFIX + name.upper() for name in Settings.model_fields}
    in_file = dotenv_values(env_file) if env_file is not None and env_file.is_file() else {}
    for source, names in (("the environment", os.environ), (str(env_file), in_file)):
        for name in names:
            if name.upper().startswith(PREFIX) and name.upper() not in known:
                near = difflib.get_close_matches(name.upper(), known, n=1)
                mend = f"did you mean {near[0]}?" if near else f"known are {', '.join(sorted(known))}"
                raise ConfigurationError(f"{name} in {source} is no setting of Kulkul: {mend}")
