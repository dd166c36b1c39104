"""The page of Telegram on your desk: one person at the keyboard is everybody, side by side."""

from __future__ import annotations

from contextlib import asynccontextmanager
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from aiohttp import web

from simulator.desk_controls import Controls
from simulator.desk_door import guard, protect
from simulator.desk_map import Map
from simulator.desk_people import Acts
from simulator.desk_scenarios import Scenarios
from simulator.desk_view import View
from simulator.limits import UPLOAD

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence

    from simulator.clock import Clock
    from simulator.desk_map import Place, Ring
    from simulator.person import Person
    from simulator.telegram import Telegram

#: What a browser is told of the page's files; systems differ in what they think a .js is.
_TYPES = {".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}


class Desk:
    """People, what is shown of them, and what may be done to the world they live in.

    roles: a line under the name, by person id; may be changed while the desk is open.
    places: offered when a location is asked for. points and outline: the little map, in degrees (latitude, longitude).
    scenarios: label -> plays a prepared story at human speed; one at a time, cancelled by the stop button and by reset.
    clock: given when it may be moved.
    on_reset: empties what the bot remembers; by then nobody has said anything to Telegram.
    """

    def __init__(  # noqa: PLR0913 - named, and each is one thing that is on the desk
        self,
        telegram: Telegram,
        *,
        people: Sequence[Person],
        roles: Mapping[int, str] | None = None,
        places: Sequence[Place] = (),
        points: Sequence[Place] = (),
        outline: Sequence[Ring] = (),
        scenarios: Mapping[str, Callable[[], Awaitable[object]]] | None = None,
        clock: Clock | None = None,
        on_reset: Callable[[], Awaitable[object]] | None = None,
    ) -> None:
        self.telegram = telegram
        self.scenarios = Scenarios(telegram.world.feed, scenarios or {})
        land = Map(places, points, outline)
        self.view = View(telegram, people, roles or {}, land, self.scenarios, movable=clock is not None)
        self._acts = Acts(telegram, people)
        self._controls = Controls(telegram, people, self.scenarios, clock, on_reset)

    @asynccontextmanager
    async def serve(self, port: int = 0) -> AsyncIterator[str]:
        """Listens on loopback only and yields the page's address; port 0 takes a free one."""
        app = web.Application(client_max_size=UPLOAD, middlewares=[guard])
        app.on_response_prepare.append(protect)
        app.add_routes([*self._acts.routes(), *self._controls.routes(), *self.view.routes(), *_pages()])
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.2)
        await runner.setup()
        try:
            site = web.TCPSite(runner, "127.0.0.1", port)
            await site.start()
            yield f"http://127.0.0.1:{runner.addresses[0][1]}"
        finally:
            await self.scenarios.stop()
            self.view.close()
            await runner.cleanup()


def _pages() -> list[web.RouteDef]:
    folder = Path(str(files("simulator"))) / "page"

    async def on_page(request: web.Request) -> web.StreamResponse:
        name = request.match_info.get("name", "index.html")
        file = folder / name
        if file.suffix not in _TYPES or not file.is_file():
            raise web.HTTPNotFound(text="There is no such page on this desk.")
        return web.FileResponse(file, headers={"Content-Type": f"{_TYPES[file.suffix]}; charset=utf-8"})

    return [web.get("/", on_page), web.get(r"/{name:[a-z0-9-]+\.[a-z]+}", on_page)]
