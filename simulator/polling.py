"""getUpdates: one poller, held while there is nothing, throttled when it asks the same again."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from simulator.limits import LONGEST_POLL
from simulator.refusals import POLL_ENDED_BY_WEBHOOK, TWO_POLLERS, WEBHOOK_ACTIVE, Refusal, conflict

if TYPE_CHECKING:
    from simulator.feed import JSON
    from simulator.query import Query
    from simulator.world import World

_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
#: Seconds: an offset asked again sooner waits, or gets a single update; a second conflict sooner is held back.
_SAME_OFFSET_WAITS = 3
_SAME_OFFSET_GETS_ONE = 0.5
_CONFLICTS_APART = 3.0


class _Poll:
    """One getUpdates that is being answered. `ended` says in which words it was cut off."""

    def __init__(self) -> None:
        self.ended = ""
        self.closed = False


class Polling:
    def __init__(self, world: World) -> None:
        self._world = world
        self._current: _Poll | None = None
        self._offset: int | None = None
        self._asked = _LONG_AGO
        self._next_conflict = _LONG_AGO
        #: The hold on repeated offsets and repeated conflicts; Telegram has it, a hurried test may not want it.
        self.throttled = True
        #: Whether a webhook is set; kept by the webhook.
        self.replaced = False

    async def get(self, query: Query) -> list[JSON]:
        if self.replaced:
            raise await self._conflict(WEBHOOK_ACTIVE)
        updates = self._world.updates
        updates.allow(query.structure("allowed_updates", "allowed updates"))
        limit, patience = self._throttle(query)
        self.end(TWO_POLLERS)
        poll = self._current = _Poll()
        if offset := query.integer("offset"):
            updates.confirm(offset)
        batch = await self._batch(poll, limit, patience)
        if poll.ended:
            raise await self._conflict(poll.ended)
        if self._current is poll:
            self._current = None
        return batch

    def end(self, words: str) -> None:
        """Cuts off the poll under way: another one came, or a webhook took its place."""
        if self._current:
            self._current.ended = words
            self._current = None
            self._world.updates.arrived.fire()

    def webhook_set(self, *, active: bool) -> None:
        self.replaced = active
        if active:
            self.end(POLL_ENDED_BY_WEBHOOK)

    async def _batch(self, poll: _Poll, limit: int, patience: float) -> list[JSON]:
        updates, clock = self._world.updates, self._world.clock
        deadline = clock.now().timestamp() + patience
        while True:
            batch = updates.batch(limit)
            left = deadline - clock.now().timestamp()
            if batch or poll.ended or poll.closed or left <= 0 or self._world.faults.out:
                return [update.as_json() for update in batch]
            await clock.wait(updates.arrived, left)

    def _throttle(self, query: Query) -> tuple[int, float]:
        """The limit and timeout this call really gets."""
        limit = min(max(query.integer("limit", 100), 1), 100)
        timeout = min(max(query.integer("timeout"), 0), LONGEST_POLL)
        offset, now = query.integer("offset"), self._world.clock.now()
        since = (now - self._asked).total_seconds()
        if self.throttled and offset == self._offset and since < _SAME_OFFSET_WAITS:
            timeout = max(timeout, _SAME_OFFSET_WAITS)
            limit = 1 if since < _SAME_OFFSET_GETS_ONE else limit
        self._offset, self._asked = offset, now
        return limit, timeout

    async def _conflict(self, words: str) -> Refusal:
        """At most one conflict in three seconds is answered at once: a fight of two pollers must not run hot."""
        clock = self._world.clock
        if self.throttled and clock.now() < self._next_conflict:
            await clock.sleep(_CONFLICTS_APART)
        self._next_conflict = datetime.fromtimestamp(clock.now().timestamp() + _CONFLICTS_APART, UTC)
        return conflict(words)

    def close(self) -> None:
        """The desk closes: the poll under way is answered with nothing."""
        if self._current:
            self._current.closed = True
            self._world.updates.arrived.fire()
