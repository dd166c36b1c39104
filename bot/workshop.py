"""Makes the files that messages wait for, one at a time, outside of any transaction that others wait for."""

import asyncio

import structlog
from sqlalchemy.ext.asyncio import AsyncSession

from bot.clock import Clock
from bot.loops import rest
from services.files import workshop
from services.files.makers import MAKERS
from services.work import House, Work
from storage import uploads
from storage.database import Database, is_away

#: Seconds between looks for something to make.
LOOK_EVERY = 0.5

log = structlog.get_logger()


class Workshop:
    def __init__(self, database: Database, house: House, clock: Clock) -> None:
        self._database = database
        self._house = house
        self._clock = clock
        self._stopping = asyncio.Event()

    async def run(self) -> None:
        """Until stop()."""
        while not self._stopping.is_set():
            if not await self._make_next():
                await rest(self._stopping, LOOK_EVERY)

    def stop(self) -> None:
        """The file under way is finished or, when that takes too long, begun again by the next start."""
        self._stopping.set()

    async def _make_next(self) -> bool:
        """Whether there was something to make."""
        try:
            async with self._database.reads() as tx:
                if await uploads.next_unmade(tx) is None:
                    return False
            async with self._database.writes() as tx:
                begun = await workshop.begin(self._work(tx))
                await tx.commit()
            if begun is not None:
                await self._make(*begun)
        except Exception as error:
            if not is_away(error):
                raise
            log.warning("workshop: the database does not answer", error=type(error).__name__)
            return False
        return True

    async def _make(self, upload: int, recipe: dict[str, object]) -> None:
        try:
            async with self._database.reads() as tx:
                content = await MAKERS[str(recipe["kind"])](tx, self._house, recipe)
            async with self._database.writes() as tx:
                await workshop.done(self._work(tx), upload, content)
                await tx.commit()
        except Exception as error:
            if is_away(error):
                raise
            log.exception("workshop: a file can't be made", upload=upload, error=type(error).__name__)
            async with self._database.writes() as tx:
                await workshop.fail(self._work(tx), upload, error)
                await tx.commit()

    def _work(self, tx: AsyncSession) -> Work:
        return Work(tx, self._clock(), self._house)
