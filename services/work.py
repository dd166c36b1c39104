"""What every use case is handed: one open transaction, the time, and the house it works in."""

from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncSession

from domain.reminders import Quiet
from domain.roles import Post
from services.places.gazetteer import Gazetteer
from texts.catalogue import Catalogue


@dataclass(frozen=True)
class House:
    """Made once in main. operators: Telegram ids that are operators from their first message.

    quiet: the hours in which residents are sent no broadcast and no reminder. send_rate: messages a second in all.
    bot_name: what links to the bot begin with, without @; empty until Telegram told it.
    controller: who answers for people's data, and how to reach them, as the privacy notice says it.
    silence_after: waking time without an update after which operators are told; nothing: never.
    folder: where an SQLite database lies, for the room that is left there.
    """

    texts: Catalogue
    gazetteer: Gazetteer
    zone: ZoneInfo
    operators: frozenset[int] = frozenset()
    retention_days: int = 365
    digest_times: tuple[time, ...] = ()
    quiet: Quiet = field(default_factory=Quiet)
    send_rate: float = 28.0
    paid_broadcast: bool = False
    bot_name: str = ""
    controller: str = ""
    silence_after: timedelta = timedelta()
    folder: Path | None = None


@dataclass(frozen=True)
class Work:
    """tx is committed by whoever opened it, and not by a use case.

    posts: what services.people found out about who holds which post, so that one update asks once.
    """

    tx: AsyncSession
    now: datetime
    house: House
    posts: dict[int, list[Post]] = field(default_factory=dict)

    @property
    def texts(self) -> Catalogue:
        return self.house.texts


class RefusalError(Exception):
    """What was asked is not possible, for a reason the person is told. text names it in the catalogue.

    Whatever was changed before is rolled back. forbidden: asked without the power to, so an audit row is owed.
    """

    def __init__(self, text: str, *, forbidden: bool = False, **arguments: Any) -> None:  # noqa: ANN401 (whatever the text asks for)
        super().__init__(text)
        self.text = text
        self.forbidden = forbidden
        self.arguments = arguments
