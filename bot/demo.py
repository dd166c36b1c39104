"""kulkul demo: the bot with a Telegram of its own on this machine. No token, no network."""

import asyncio
import signal
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path

from sqlalchemy import delete

from bot.cast import CAST, OPERATOR_ID, PLACES, Part
from bot.play import SCENARIOS, Stage, tell
from bot.program import build_house, running
from bot.settings import ConfigurationError, Settings
from services import people
from services.voting import election_file, election_library, elections
from services.work import House, Work
from simulator.clock import Clock
from simulator.desk import Desk
from simulator.person import Person
from simulator.telegram import Telegram
from storage import schema
from storage.areas import Area
from storage.audit import Audit, Chain
from storage.database import Database
from storage.people import Person as PersonRow

#: Tables that a fresh start leaves as they are.
_STAYS = frozenset(record.__tablename__ for record in (Area, Audit, Chain))


@dataclass
class Theatre:
    """Everything a demo is made of, while it runs."""

    telegram: Telegram
    clock: Clock
    house: House
    database: Database
    stage: Stage

    async def appoint(self) -> None:
        """Put the cast in office; each says /start, as they would on their first day."""
        async with self.database.writes() as tx:
            work = Work(tx, self.clock.now(), self.house)
            for part in CAST:
                if part.role is not None and part.telegram_id != OPERATOR_ID:
                    tx.add(PersonRow(telegram_id=part.telegram_id, name=part.name))
                    await tx.flush()
                    people.appoint(work, part.telegram_id, part.role, part.area, part.title, part.name)
            await self._announce(work)
            await tx.commit()
        for part in CAST:
            if part.role is not None:
                await self.stage.person(part).write("/start")

    async def _announce(self, work: Work) -> None:
        """An election whose voting day is tomorrow."""
        tomorrow = self.clock.now().astimezone(self.house.zone).date() + timedelta(days=1)
        reading = election_file.read(
            election_library.ready(election_library.DEMO, tomorrow), elections.where(self.house)
        )
        if reading.election is not None:
            await elections.bring_in(work, reading.election, None)

    async def reset(self) -> None:
        """As it was at the start: the areas stay, and the audit, which nobody can take back; everything else goes."""
        self.telegram.reset()
        async with self.database.writes() as tx:
            for table in reversed(schema.metadata.sorted_tables):
                if table.name not in _STAYS:
                    await tx.execute(delete(table))
            await tx.commit()
        await self.appoint()


async def serve(port: int) -> None:
    """The page, until Ctrl+C."""
    stop = asyncio.Event()
    for sign in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(sign, stop.set)
    async with theatre(Settings.load().listen) as playing:
        desk = Desk(
            playing.telegram,
            people=[playing.stage.person(part) for part in CAST],
            roles={part.telegram_id: part.shown_as for part in CAST},
            places=list(PLACES),
            points=[
                (p.name, p.lat, p.lon)
                for code, _ in playing.house.gazetteer.kecamatan()
                for p in playing.house.gazetteer.desa_of(code)
            ],
            scenarios={name: partial(story, playing.stage) for name, story in SCENARIOS.items()},
            clock=playing.clock,
            on_reset=playing.reset,
        )
        try:
            async with desk.serve(port) as url:
                print(f"Kulkul is at work. Open {url} and chat as any of them; Ctrl+C stops it.", flush=True)  # noqa: T201
                await stop.wait()
        except OSError as fault:
            raise ConfigurationError(
                f"port {port} cannot be had ({fault.strerror}): is another demo running? PORT=0 takes a free one"
            ) from None


async def play() -> int:
    """One story in the terminal. The exit code: 0, or 1 with what went wrong."""
    async with theatre() as playing:
        try:
            await tell(playing.stage)
        except AssertionError as fault:
            print(f"\nThe story went wrong: {fault}", flush=True)  # noqa: T201 (the terminal is the page here)
            return 1
    return 0


@asynccontextmanager
async def theatre(listen: str = "127.0.0.1:0") -> AsyncIterator[Theatre]:
    """The bot at work against a Telegram on loopback, on a database that goes with it. listen: where health is told."""
    clock = Clock()
    with tempfile.TemporaryDirectory(prefix="kulkul-demo-") as folder:
        async with Telegram(clock=clock).serve() as telegram:
            settings = Settings(
                bot_token=telegram.token,
                telegram_url=telegram.url,
                database_url=f"sqlite+aiosqlite:///{Path(folder) / 'kulkul.db'}",
                operators=frozenset({OPERATOR_ID}),
                webhook_url="",
                listen=listen,
                silence_after=0,  # its clock is moved by hand
            )
            stage = Stage({part.telegram_id: _person(telegram, part) for part in CAST})
            async with running(settings, clock) as database:
                playing = Theatre(telegram, clock, build_house(settings), database, stage)
                await playing.appoint()
                yield playing


def _person(telegram: Telegram, part: Part) -> Person:
    return telegram.person(part.name, id=part.telegram_id)
