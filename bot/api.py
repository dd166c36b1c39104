"""The Bot API as the loops use it: any method by name, errors as python-telegram-bot's types."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

from telegram import Bot
from telegram.error import BadRequest, ChatMigrated, Conflict, Forbidden, InvalidToken, RetryAfter, TelegramError
from telegram.request import RequestData
from telegram.request._requestparameter import RequestParameter

from bot.pulse import Pulse
from bot.transport import AiohttpRequest
from domain.delivery import (
    Delivered,
    Gone,
    Moved,
    Outcome,
    Passing,
    Refused,
    SlowDown,
    TopicGone,
    Unchanged,
    Unreachable,
)

_GONE = ("message to edit not found", "message can't be edited", "message_id_invalid")
_NOBODY = ("chat not found", "user not found", "peer_id_invalid", "user is deactivated")
_NO_TOPIC = ("message thread not found", "topic_closed", "topic_deleted")
#: A group that lets the bot stay but not write; that it may send no pictures is another matter.
_SILENCED = ("not enough rights to send text messages", "have no rights to send a message", "chat_write_forbidden")

#: Telegram quotes what it was sent: words of people, which a reason must not hand on.
_QUOTED = re.compile(r'"[^"]*"')


class Api:
    """bot is python-telegram-bot's, for parsing updates; it knows its name after start()."""

    def __init__(self, token: str, url: str, pulse: Pulse | None = None) -> None:
        self._pulse = pulse or Pulse()
        self._request = AiohttpRequest()
        self.bot = Bot(
            token,
            base_url=f"{url}/bot",
            base_file_url=f"{url}/file/bot",
            request=self._request,
            get_updates_request=AiohttpRequest(),
        )
        self._base = f"{url}/bot{token}"

    async def start(self) -> None:
        """Asks who we are. Raises TelegramError, InvalidToken among them."""
        with self._heard():
            await self.bot.initialize()

    async def stop(self) -> None:
        await self.bot.shutdown()
        await self._request.shutdown()

    async def call(self, method: str, parameters: dict[str, Any], *, read_timeout: float = 20.0) -> Any:  # noqa: ANN401 (JSON)
        """The result as JSON. Raises TelegramError."""
        data = RequestData([RequestParameter.from_input(name, value) for name, value in parameters.items()])
        with self._heard():
            return await self._request.post(f"{self._base}/{method}", data, read_timeout=read_timeout)

    @contextmanager
    def _heard(self) -> Iterator[None]:
        """Whatever Telegram answers, it is there."""
        try:
            yield
        except TelegramError as error:
            answer = answer_of(error)
            self._pulse.meters.answer(answer)
            (self._pulse.line.silent if answer == "none" else self._pulse.line.answered)()
            raise
        self._pulse.meters.answer("ok")
        self._pulse.line.answered()

    async def deliver(self, method: str, parameters: dict[str, Any]) -> Outcome:
        """Try once; what came of it is a type, decided here and nowhere else."""
        try:
            result = await self.call(method, parameters)
        except TelegramError as error:
            return outcome_of(error)
        messages = result if isinstance(result, list) else [result]
        ids = [message["message_id"] for message in messages if isinstance(message, dict) and "message_id" in message]
        return Delivered(ids[0] if ids else None, tuple(ids[1:]))


def answer_of(error: TelegramError) -> str:
    """flood, conflict (somebody else asks with our token), refused, or none: no answer that could be read."""
    match error:
        case RetryAfter():
            return "flood"
        case Conflict():
            return "conflict"
        case BadRequest() | Forbidden() | InvalidToken() | ChatMigrated():
            return "refused"
        case _:
            return "none"


def seconds_of(error: RetryAfter) -> float:
    """How long not to try. bot/__init__.py asks for a timedelta."""
    wait = error.retry_after
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)


def outcome_of(error: TelegramError) -> Outcome:  # noqa: PLR0911 (one line a case is the point)
    """Permanent or passing (DESIGN.md, section 2): 403 nobody, 400 never, 429 later, all else again."""
    reason = _QUOTED.sub('"…"', error.message)
    words = error.message.lower()
    match error:
        case RetryAfter():
            return SlowDown(seconds_of(error))
        case ChatMigrated():
            return Moved(error.new_chat_id)
        case Forbidden():
            return Unreachable(reason)
        case BadRequest() if "message is not modified" in words:
            return Unchanged()
        case BadRequest() if any(sign in words for sign in _GONE):
            return Gone()
        case BadRequest() if any(sign in words for sign in _NO_TOPIC):
            return TopicGone(reason)
        case BadRequest() if any(sign in words for sign in (*_NOBODY, *_SILENCED)):
            return Unreachable(reason)
        case BadRequest():
            return Refused(reason)
        case _:
            return Passing(reason)
