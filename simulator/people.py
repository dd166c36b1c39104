"""Accounts: the people on the desk, and the bot itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from simulator.feed import JSON


@dataclass(eq=False)
class Account:
    id: int
    first_name: str
    last_name: str = ""
    username: str = ""
    language: str = ""
    is_bot: bool = False
    #: A bot may write only to somebody who wrote first.
    started: bool = False
    #: The bot has met them in a group. To a bot, who never was met does not exist.
    met: bool = False
    blocked: bool = False
    deactivated: bool = False

    @property
    def name(self) -> str:
        return f"{self.first_name} {self.last_name}".strip()

    def as_json(self) -> JSON:
        answer: JSON = {"id": self.id, "is_bot": self.is_bot, "first_name": self.first_name}
        answer |= {"last_name": self.last_name} if self.last_name else {}
        answer |= {"username": self.username} if self.username else {}
        return answer | ({"language_code": self.language} if self.language else {})
