"""What is done to the world rather than in it: faults, the clock, stories, a fresh start."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from aiohttp import web

from simulator.desk_door import Declined

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from simulator.clock import Clock
    from simulator.desk_scenarios import Scenarios
    from simulator.faults import Faults
    from simulator.person import Person
    from simulator.telegram import Telegram

_LONGEST_MOVE = timedelta(days=366)

#: What a button of the page orders. `amount` is a number of calls, or seconds where the name says time.
_ORDERS: dict[str, Callable[[Faults, float], None]] = {
    "latency": lambda faults, amount: faults.latency(amount),
    "lose": lambda faults, amount: faults.lose_answers(round(amount)),
    "error": lambda faults, amount: faults.server_errors(round(amount)),
    "reset": lambda faults, amount: faults.reset_connections(round(amount)),
    "flood": lambda faults, amount: faults.flood(round(amount)),
    "duplicate": lambda faults, amount: faults.duplicate_updates(round(amount)),
    "reorder": lambda faults, amount: faults.reorder_updates(round(amount)),
    "outage": lambda faults, amount: faults.outage(amount),
    "clear": lambda faults, _amount: faults.clear(),
}


class Controls:
    def __init__(
        self,
        telegram: Telegram,
        people: Sequence[Person],
        scenarios: Scenarios,
        clock: Clock | None,
        on_reset: Callable[[], Awaitable[object]] | None,
    ) -> None:
        self._telegram = telegram
        self._people = people
        self._scenarios = scenarios
        self._clock = clock
        self._on_reset = on_reset

    def routes(self) -> list[web.RouteDef]:
        return [
            web.post("/faults/{order:[a-z]+}", self._on_fault),
            web.post("/clock", self._on_clock),
            web.post("/scenarios/stop", self._on_stop),
            web.post(r"/scenarios/{number:\d+}", self._on_play),
            web.post("/reset", self._on_fresh_start),
        ]

    async def _on_fault(self, request: web.Request) -> web.Response:
        order = _ORDERS.get(request.match_info["order"])
        if order is None:
            raise web.HTTPNotFound
        order(self._telegram.faults, await _amount(request, "amount", most=3600, otherwise=1))
        return web.json_response(self._telegram.faults.active())

    async def _on_clock(self, request: web.Request) -> web.Response:
        if self._clock is None:
            raise Declined("no-clock", "The clock of this desk stands by real time.", 409)
        minutes = await _amount(request, "minutes", most=_LONGEST_MOVE.total_seconds() / 60)
        self._clock.move(timedelta(minutes=minutes))
        return web.json_response({"now": self._clock.now().isoformat()})

    async def _on_play(self, request: web.Request) -> web.Response:
        self._scenarios.play(int(request.match_info["number"]))
        return web.json_response(self._scenarios.as_json())

    async def _on_stop(self, _request: web.Request) -> web.Response:
        await self._scenarios.stop()
        return web.json_response(self._scenarios.as_json())

    async def _on_fresh_start(self, _request: web.Request) -> web.Response:
        await self._scenarios.stop()
        self._telegram.reset()
        for person in self._people:
            # The same people, of whom Telegram has never heard: whoever holds one may go on using it.
            person.account.started = person.account.blocked = person.account.deactivated = False
            self._telegram.people[person.id] = person
        if self._on_reset is not None:
            try:
                await self._on_reset()
            except Exception as trouble:
                words = str(trouble).partition("\n")[0] or type(trouble).__name__
                raise Declined("reset", f"The fresh start did not come through: {words}.", 500) from trouble
        self._telegram.people.update({person.id: person for person in self._people})
        return web.json_response({"ok": True})


async def _amount(request: web.Request, name: str, *, most: float, otherwise: float | None = None) -> float:
    body = await request.json() if request.can_read_body else {}
    value = body.get(name, otherwise) if isinstance(body, dict) else None
    if not isinstance(value, (int, float)) or isinstance(value, bool) or not 0 < value <= most:
        raise Declined("amount", f"Please give {name} as a number above 0 and up to {most:g}.")
    return float(value)
