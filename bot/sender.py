"""Delivers the outbox: lanes strictly in order, each chat in order, no faster than Telegram allows."""

import asyncio
import time
from typing import Any

import structlog
from sqlalchemy.ext.asyncio import AsyncSession
from telegram import InputFile

from bot.api import Api
from bot.clock import Clock
from bot.ending import Ending
from bot.loops import rest
from bot.pulse import Pulse
from domain.delivery import UNCOUNTED, Delivered, Lane, Outcome, Passing, SlowDown, Unchanged
from domain.pace import Pace
from services import delivery
from services.delivery import Result
from services.work import House, Work
from storage import claims, outbox, uploads
from storage.claims import Claimed
from storage.database import Database, is_away

#: Seconds between looks at the outbox when nobody rings: another process may have written, a row may fall due.
LOOK_EVERY = 0.5

#: With this many requests in flight Telegram is slow or away; then only alerts and replies are begun.
MANY_IN_FLIGHT = 60

#: Rows begun at once at the most.
LARGEST_CLAIM = 50

#: Seconds of the ending kept for writing down what became of requests.
KEPT = 1.5

#: What only a new message may carry.
_NOT_FOR_EDITS = ("disable_notification", "reply_parameters", "protect_content", "message_thread_id")

#: Which parameter of a method takes the file that goes with it.
FILE_PARAMETERS = {"sendPhoto": "photo", "sendDocument": "document"}

log = structlog.get_logger()


class Sender:
    """One per bot. Rows in flight when the process dies are said again by the next start."""

    def __init__(
        self, database: Database, api: Api, house: House, clock: Clock, pace: Pace, pulse: Pulse | None = None
    ) -> None:
        self._database = database
        self._api = api
        self._house = house
        self._clock = clock
        self._pace = pace
        self._pulse = pulse or Pulse()
        self._in_flight: dict[int, list[Lane]] = {}
        self._results: list[Result] = []
        self._tasks: set[asyncio.Task[None]] = set()
        self._telegram_away = False
        self._stopping = False
        self._rang = database.said

    async def run(self) -> None:
        """Until stop()."""
        await self._recover()
        while not self._stopping:
            self._rang.clear()
            await self._look()
            if not self._stopping:
                await self._rest()

    def stop(self) -> None:
        """Take no more rows; a transaction under way is finished, for one cut off may keep its lock."""
        self._stopping = True
        self._rang.set()

    async def drain(self, ending: Ending) -> None:
        """Give requests in flight a moment to come back, and write down what became of them.

        Whatever can't be written down is taken up by the next start: alerts and replies are said again.
        """
        await ending.cut(self._tasks, keep=KEPT)
        try:
            async with asyncio.timeout(max(ending.left(), 1.0)):
                await self._round(claiming=False)
        except Exception as error:  # noqa: BLE001 (nothing may keep the program from its end)
            log.warning("outbox: results not written down", rows=len(self._results), error=type(error).__name__)
        if self._in_flight:
            log.info("outbox: left for the next start", chats=len(self._in_flight))

    async def _look(self) -> None:
        try:
            await self._round(claiming=True)
            self._pulse.beat("sender")
        except Exception as error:
            if not is_away(error) and len(self._results) == 0:
                raise
            if is_away(error):
                log.warning("outbox: the database does not answer", error=type(error).__name__)
                await asyncio.sleep(1)
            else:
                await self._settle_singly()

    async def _settle_singly(self) -> None:
        """One result whose consequences fail must not hold up the others: its row alone is set aside."""
        results, self._results = self._results, []
        for result in results:
            try:
                async with self._database.writes() as tx:
                    await delivery.settle(Work(tx, self._clock(), self._house), [result])
                    await tx.commit()
            except Exception as error:
                if is_away(error):
                    self._results.append(result)
                    continue
                log.exception("outbox: consequences failed", row=result.claimed.row.id, error=type(error).__name__)
                await self._set_aside(result, type(error).__name__)
            self._landed(result.claimed)

    async def _set_aside(self, result: Result, reason: str) -> None:
        async with self._database.writes() as tx:
            await delivery.set_aside(Work(tx, self._clock(), self._house), result, reason)
            await tx.commit()

    async def _recover(self) -> None:
        async with self._database.writes() as tx:
            count = await outbox.recover(tx, self._clock(), all_of_them=True)
            await tx.commit()
        if count:
            log.info("outbox: rows taken up after a stop", rows=count)

    async def _round(self, *, claiming: bool) -> None:
        """One transaction: write down results, take what may go out now."""
        results, self._results = self._results, []
        still_out = {chat: [*lanes] for chat, lanes in self._in_flight.items()}
        claimed: list[Claimed] = []
        try:
            async with self._database.writes() as tx:
                now = self._clock()
                await delivery.settle(Work(tx, now, self._house), results)
                for result in results:
                    self._landed(result.claimed)
                if any(isinstance(r.outcome, Delivered | Unchanged) for r in results) and self._telegram_away:
                    self._telegram_away = False
                    await outbox.hurry(tx, now)
                if claiming:
                    claimed = await self._claim(tx)
                await tx.commit()
        except BaseException:
            self._results = results + self._results
            self._in_flight = still_out
            raise
        for each in claimed:
            self._launch(each)

    async def _claim(self, tx: AsyncSession) -> list[Claimed]:
        now, tick = self._clock(), time.monotonic()
        await delivery.expire(Work(tx, now, self._house))
        room = min(self._pace.bot.room(tick), LARGEST_CLAIM)
        if room == 0:
            return []
        closed = set(self._pace.closed_chats(tick))
        with_alert = {chat for chat, lanes in self._in_flight.items() if Lane.ALERT in lanes}
        many = sum(map(len, self._in_flight.values())) >= MANY_IN_FLIGHT
        return await claims.claim(
            tx,
            now,
            room,
            busy=closed | self._in_flight.keys(),
            alert_busy=closed | with_alert,
            silent_busy=set(self._in_flight),
            lowest=Lane.REPLY if many else Lane.BROADCAST,
        )

    def _launch(self, claimed: Claimed) -> None:
        row = claimed.row
        if row.method not in UNCOUNTED:
            self._pace.take(row.chat_id, time.monotonic())
        self._in_flight.setdefault(row.chat_id, []).append(Lane(row.lane))
        task = asyncio.create_task(self._send(claimed), name=f"outbox {row.id}")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def _landed(self, claimed: Claimed) -> None:
        row = claimed.row
        lanes = self._in_flight.get(row.chat_id, [])
        if Lane(row.lane) in lanes:
            lanes.remove(Lane(row.lane))
        if not lanes:
            self._in_flight.pop(row.chat_id, None)

    async def _send(self, claimed: Claimed) -> None:
        row, begun = claimed.row, time.perf_counter()
        try:
            if claimed.takes_away and claimed.stands is None:
                outcome: Outcome = Unchanged()
            else:
                method, parameters = as_request(claimed, await self._file(row.upload_id))
                outcome = await self._api.deliver(method, parameters)
        except Exception as error:  # noqa: BLE001 (whatever a request meets must come back as an outcome)
            outcome = Passing(type(error).__name__)
        self._learn(row.chat_id, outcome)
        self._pulse.meters.sent(Lane(row.lane), outcome, time.perf_counter() - begun)
        if isinstance(outcome, Delivered):
            self._pulse.meters.delivered(Lane(row.lane), (self._clock() - row.created_at).total_seconds())
        if not isinstance(outcome, Delivered | Unchanged):
            log.info("outbox: not delivered", row=row.id, method=row.method, outcome=type(outcome).__name__)
        self._results.append(Result(claimed, outcome))
        self._rang.set()

    async def _file(self, upload: int | None) -> InputFile | None:
        if upload is None:
            return None
        async with self._database.reads() as tx:
            name, content = await uploads.content_of(tx, upload)
        return InputFile(content, filename=name)

    def _learn(self, chat_id: int, outcome: Outcome) -> None:
        match outcome:
            case SlowDown(seconds):
                self._pace.slow_down(chat_id, seconds, time.monotonic())
            case Passing():
                self._telegram_away = True

    async def _rest(self) -> None:
        """Until someone rings, a gate opens, or it is time to look anyway."""
        wait = self._pace.next_opening(time.monotonic()) or LOOK_EVERY
        await rest(self._rang, min(wait, LOOK_EVERY))


def as_request(claimed: Claimed, file: InputFile | None = None) -> tuple[str, dict[str, Any]]:
    """The method and parameters of a row: a card that has a message is edited or deleted, everything else is sent."""
    row = claimed.row
    parameters = {"chat_id": row.chat_id, **row.payload}
    if file is not None:
        parameters[FILE_PARAMETERS[row.method]] = file
    if claimed.takes_away:
        return row.method, parameters | {"message_id": claimed.stands}
    if row.card_id is None or claimed.message_id is None:
        return row.method, parameters
    for name in _NOT_FOR_EDITS:
        parameters.pop(name, None)
    return "editMessageText", parameters | {"message_id": claimed.message_id}
