"""Logs hold numbers and ids, never people's words, names or tokens (STYLE 19): ours and those of the libraries.

An exception is its type and where it happened. What it says stays out: a database's error quotes the row.
"""

import logging
import re
import sys
import traceback
from collections.abc import MutableMapping
from pathlib import Path
from types import TracebackType
from typing import Any, Literal

import structlog

#: Libraries whose messages are made of names of ours alone; of the others' only what stands in their source is kept.
TRUSTED = ("apscheduler", "alembic")

#: A bot's token, in an address of the Bot API or alone; and the password in an address.
SECRETS = (
    (re.compile(r"(bot)?\d{3,}:[\w-]{20,}", re.ASCII), "<token>"),
    (re.compile(r"bot\d+:[\w-]+", re.ASCII), "<token>"),
    (re.compile(r"(://[^:/@\s]*:)[^@\s]+@"), r"\1<password>@"),
)

ROOT = Path(__file__).parents[1]

#: Frames that say where an exception comes from.
FRAMES = 8

Entry = MutableMapping[str, Any]


def configure(form: Literal["text", "json"], level: int = logging.INFO) -> None:
    """To standard error: standard output is for what a command was asked for. json: one object a line, whoever logs."""
    renderer: structlog.typing.Processor = (
        structlog.processors.JSONRenderer()
        if form == "json"
        else structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty(), timestamp_key="time")
    )
    structlog.configure(
        processors=[
            structlog.processors.TimeStamper(fmt="iso", utc=True, key="time"),
            structlog.processors.add_log_level,
            _without_words,
            _without_secrets,
            _in_order,
            renderer,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
    logging.basicConfig(level=logging.WARNING, handlers=[Foreign()], force=True)
    sys.excepthook = _on_fault


def trail(error: BaseException) -> str:
    """The type of an exception and where it comes from, innermost first: sender._round:131 < sender._look:79.

    Of the libraries' frames only the innermost is told: theirs are many, and the way through ours says more.
    """
    frames = traceback.extract_tb(error.__traceback__)
    told = [frame for frame in frames[:-1] if _is_ours(frame.filename)][1 - FRAMES :] + frames[-1:]
    places = [f"{Path(frame.filename).stem}.{frame.name}:{frame.lineno}" for frame in reversed(told)]
    return f"{type(error).__name__} at {' < '.join(places)}" if places else type(error).__name__


def _is_ours(file: str) -> bool:
    path = Path(file)
    return path.is_relative_to(ROOT) and "site-packages" not in path.relative_to(ROOT).parts


class Foreign(logging.Handler):
    """What the libraries log, in the same form and without what was filled in."""

    def emit(self, record: logging.LogRecord) -> None:
        words = record.getMessage() if record.name.startswith(TRUSTED) else str(record.msg)
        event = words.partition("\n")[0]  # asyncio quotes the exception from the second line on
        structlog.get_logger().log(record.levelno, event, logger=record.name, exc_info=record.exc_info)


def _without_words(_logger: object, _method: str, entry: Entry) -> Entry:
    given = entry.pop("exc_info", None)
    error = given if isinstance(given, BaseException) else given[1] if isinstance(given, tuple) else None
    if given is True:
        error = sys.exc_info()[1]
    if error is not None:
        entry["error"] = trail(error)
        cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
        if cause is not None:
            entry["because"] = trail(cause)
    return entry


def _without_secrets(_logger: object, _method: str, entry: Entry) -> Entry:
    for name, value in entry.items():
        if isinstance(value, str):
            for shape, instead in SECRETS:
                value = shape.sub(instead, value)  # noqa: PLW2901 (one after the other)
            entry[name] = value
    return entry


def _in_order(_logger: object, _method: str, entry: Entry) -> Entry:
    """Time, level and event stand first, where an eye looks for them."""
    first = {name: entry.pop(name) for name in ("time", "level", "event") if name in entry}
    return {**first, **entry}


def _on_fault(kind: type[BaseException], error: BaseException, at: TracebackType | None) -> None:
    """The last words of a program that fails are a line like the others."""
    if issubclass(kind, Exception):
        structlog.get_logger().critical("the program ends by a fault", exc_info=error)
    else:
        sys.__excepthook__(kind, error, at)
