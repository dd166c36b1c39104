"""What a process says of itself to whoever watches it: /healthz, /readyz and /metrics.

A reason is one word, and figures carry no personal data. Still /metrics is for this machine alone: only who asks from
it, and not through a proxy, is answered, unless KULKUL_METRICS_LISTEN gives the figures an address of their own.
"""

import ipaddress

from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest

from bot.clock import Clock
from bot.figures import Asked, Figures
from bot.loops import Loops
from bot.pulse import AWAY_AFTER, Phase, Pulse
from storage import gauges, migrate
from storage.database import Database

#: Seconds the database has to answer.
PATIENCE = 3.0

#: Seconds an answer is good for: however often somebody asks, the database is asked now and then.
KEEP_READY = 1.0
KEEP_FIGURES = 5.0

#: Seconds without a round after which a part counts as stuck.
SENDER_STUCK = 30.0
TICKER_STUCK = 60.0

#: Added by a proxy: whoever it asks for is somewhere else.
_FORWARDED = ("X-Forwarded-For", "Forwarded", "X-Real-IP", "Via")


class Health:
    """Answers from the first moment on; database and loops are told once they are there."""

    def __init__(self, pulse: Pulse, clock: Clock) -> None:
        self._pulse = pulse
        self._loops: Loops | None = None
        self._figures = Figures(pulse, clock)
        self._revision: Asked[str | None] | None = None
        self._gauges: Asked[gauges.Gauges] | None = None
        pulse.meters.registry.register(self._figures)

    def knows(self, database: Database, loops: Loops) -> None:
        self._loops = loops
        self._revision = Asked(lambda: _revision(database), KEEP_READY)
        self._gauges = Asked(lambda: self._figures.read(database), KEEP_FIGURES)

    def forgets(self) -> None:
        """The database is about to be closed."""
        for asked in (self._revision, self._gauges):
            if asked is not None:
                asked.stop()
        self._revision = self._gauges = None

    async def healthz(self, _request: web.Request) -> web.Response:
        alive = self._loops is None or self._loops.alive or self._pulse.phase is Phase.STOPPING
        return web.Response(text="ok\n" if alive else "dead\n", status=200 if alive else 503)

    async def readyz(self, _request: web.Request) -> web.Response:
        why_not = await self.why_not()
        word = why_not or ("standby" if self._pulse.phase is Phase.STANDBY else "ready")
        return web.Response(text=f"{word}\n", status=503 if why_not else 200)

    async def metrics(self, _request: web.Request) -> web.Response:
        self._figures.gauges = await self._gauges.answer(PATIENCE) if self._gauges else None
        self._figures.ready = not await self.why_not()
        body = generate_latest(self._pulse.meters.registry)
        return web.Response(body=body, headers={"Content-Type": CONTENT_TYPE_LATEST})

    async def metrics_nearby(self, request: web.Request) -> web.Response:
        """For this machine alone; anybody else learns not even that there are any."""
        return await self.metrics(request) if is_nearby(request) else web.Response(status=404)

    async def why_not(self) -> str:
        """One word; empty when all is well."""
        pulse = self._pulse
        if pulse.phase in {Phase.STARTING, Phase.STOPPING}:
            return pulse.phase
        revision = await self._revision.answer(PATIENCE) if self._revision else None
        reasons = {
            "database": revision is None,
            "migrations": revision != migrate.newest_revision(),
            "telegram": pulse.line.away >= AWAY_AFTER,
            pulse.refused: bool(pulse.refused),
            "sender": pulse.rest("sender") > SENDER_STUCK,
            "ticker": pulse.rest("ticker") > TICKER_STUCK,
        }
        return next((reason for reason, holds in reasons.items() if holds), "")


def is_nearby(request: web.Request) -> bool:
    """Asked from this machine, and for nobody else."""
    try:
        peer = ipaddress.ip_address(request.remote or "")
    except ValueError:
        return False
    if isinstance(peer, ipaddress.IPv6Address) and peer.ipv4_mapped is not None:
        peer = peer.ipv4_mapped
    return peer.is_loopback and not any(name in request.headers for name in _FORWARDED)


async def _revision(database: Database) -> str | None:
    async with database.reads() as tx:
        return await gauges.revision(tx)
