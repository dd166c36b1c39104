"""What a handler is handed beside the update."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from services.appointments.roster import Reading
from services.people import Arrival
from services.work import RefusalError, Work
from storage.people import Person


@dataclass(frozen=True)
class Letter:
    """A file of ours that came with a message, fetched before the transaction; empty when Telegram would not give it.

    content: of an election's file. roster: what a table says of who holds which post.
    """

    content: bytes | None = None
    roster: Reading | None = None


@dataclass
class Context:
    """args is set by python-telegram-bot for commands. notice: what to say on the tap itself, by name.

    refused: what a refusal leaves behind, once everything else it did is undone. message_id: what was tapped.
    """

    work: Work
    arrival: Arrival
    args: list[str] | None = None
    notice: str | None = None
    notice_arguments: dict[str, object] = field(default_factory=dict)
    refused: Callable[[RefusalError], Awaitable[None]] | None = None
    letter: Letter = field(default_factory=Letter)
    message_id: int | None = None

    @property
    def person(self) -> Person:
        return self.arrival.person

    def remark(self, name: str, **arguments: object) -> None:
        self.notice, self.notice_arguments = name, arguments

    def update(self, found: dict[str, Any]) -> None:
        """python-telegram-bot hands over what a filter found; none of ours finds anything but yes or no."""
