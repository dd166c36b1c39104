"""Who lives and serves in the stories, and how they came to their posts."""

import asyncio
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import func, select, update

from domain.delivery import RowState
from domain.roles import Role
from services import people
from services.work import House, Work
from simulator.clock import Clock
from simulator.messages import Message
from simulator.person import Person
from simulator.telegram import Telegram
from storage.database import Database
from storage.outbox import OutboxRow
from storage.people import Appointment

BONGAN = "51.02.05.2003"
TABANAN = "51.02.05"


@dataclass
class Town:
    telegram: Telegram
    database: Database
    house: House
    clock: Clock

    async def resident(self, name: str = "Wayan Sudarma", *, home: str | None = None, language: str = "id") -> Person:
        """Somebody who has said /start and read the greeting."""
        person = self.telegram.person(name, language=language)
        await self._greet(person)
        if home is not None:
            async with self.database.writes() as tx:
                known = await tx.get_one(people.Person, person.id)
                known.home_area = home
                await tx.commit()
        return person

    async def officer(self, name: str, role: Role, area: str, title: str = "", *, arrives: bool = True) -> Person:
        """Somebody in office; one who has not arrived has never written to the bot."""
        person = self.telegram.person(name)
        async with self.database.writes() as tx:
            work = Work(tx, self.clock.now(), self.house)
            if await tx.get(people.Person, person.id) is None:
                tx.add(people.Person(telegram_id=person.id, name=name))
                await tx.flush()
            people.appoint(work, person.id, role, area, title, name)
            await tx.commit()
        if arrives:
            await self._greet(person)
        return person

    async def operator(self) -> Person:
        person = self.telegram.person("Made Operator", id=9001)
        await self._greet(person)
        return person

    async def bongan(self) -> tuple[Person, Person]:
        """Perbekel and babinsa of Bongan."""
        perbekel = await self.officer("I Ketut Arta", Role.PERBEKEL, BONGAN)
        babinsa = await self.officer("Serda Komang", Role.BABINSA, BONGAN)
        return perbekel, babinsa

    async def settle(self, within: float = 20.0) -> None:
        """Until the outbox has nothing due."""
        for _ in range(int(within / 0.02)):
            async with self.database.reads() as tx:
                unsent = await tx.scalar(
                    select(func.count()).where(OutboxRow.state.in_([RowState.DUE, RowState.SENDING]))
                )
            if not unsent:
                return
            await asyncio.sleep(0.02)
        raise AssertionError(f"{unsent} rows of the outbox are still unsent")

    async def file(self, reporter: Person, words: str, holder: str = "Perbekel Bongan") -> Message:
        """A report by somebody whose desa is known, as far as its reporter reads who has it. Gives that card."""
        await reporter.write(words)
        await reporter.tap("✅ Kirim")
        return await reporter.sees(f"Sudah sampai ke {holder}")

    async def end_posts(self, officer: Person) -> None:
        """Their time in office is over."""
        async with self.database.writes() as tx:
            ended = update(Appointment).where(Appointment.person_id == officer.id)
            await tx.execute(ended.values(until=self.clock.now() - timedelta(seconds=1)))
            await tx.commit()

    async def hush(self) -> None:
        """What else was said is not what the story is about."""
        await self.settle()
        for message in self.telegram.unexpected():
            message.chat.unseen.clear()

    async def _greet(self, person: Person) -> None:
        await person.write("/start")
        await person.sees("Om Swastiastu", within=60)
