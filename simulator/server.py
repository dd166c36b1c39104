"""The Bot API over HTTP."""

from __future__ import annotations

import asyncio
import inspect
import re
import time
from typing import TYPE_CHECKING

from aiohttp import web

from simulator.calls import Call
from simulator.limits import UPLOAD
from simulator.methods import HANDLERS, check, proper_name
from simulator.query import Query, read
from simulator.refusals import Refusal, too_many_requests

if TYPE_CHECKING:
    from datetime import datetime

    from simulator.faults import Fault
    from simulator.feed import JSON
    from simulator.polling import Polling
    from simulator.webhook import Webhook
    from simulator.world import World

#: Calls remembered; when there are twice as many the older half goes.
_REMEMBERED = 50_000


class Server:
    def __init__(self, world: World, token: str, polling: Polling, webhook: Webhook) -> None:
        self.world = world
        self.calls: list[Call] = []
        self._token = token
        self._polling = polling
        self._webhook = webhook

    def routes(self) -> list[web.RouteDef]:
        return [
            web.route("*", "/bot{token:[^/]*}/{method}", self._on_call),
            web.route("*", "/bot{token:[^/]*}", self._on_nothing),
            web.get("/file/bot{token}/{path:.+}", self._on_file),
        ]

    async def _on_call(self, request: web.Request) -> web.StreamResponse:
        started, moment = time.perf_counter(), self.world.clock.now()
        method = proper_name(request.match_info["method"])
        if delay := self.world.faults.delay_of(method or ""):
            await asyncio.sleep(delay)
        if self.world.faults.out:
            return _broken(request)
        fault = self.world.faults.take(method) if method else None
        query = Query(method or request.match_info["method"])
        if fault and fault.kind == "reset":
            self._remember(query, {}, 0, started, moment)
            return _broken(request)
        try:
            self._must_be_the_bot(request.match_info["token"])
            query = await self._read(request, method)
            _strike(fault)
            answer, status = await self.perform(query), 200
        except Refusal as refusal:
            answer, status = refusal.as_json(), refusal.code
        lost = (fault is not None and fault.kind == "lose") or self.world.faults.out
        self._remember(query, answer, 0 if lost else status, started, moment)
        return _broken(request) if lost else web.json_response(answer, status=status)

    async def _on_nothing(self, _request: web.Request) -> web.StreamResponse:
        return web.json_response(Refusal(404, "Not Found").as_json(), status=404)

    async def perform(self, query: Query) -> JSON:
        """Carries out one call, from the network or from a webhook's answer; refuses by raising."""
        for name in check(query):
            self.world.complain(f"{query.method} does not know the parameter {name}")
        if query.method == "getUpdates":
            return {"ok": True, "result": await self._polling.get(query)}
        if query.method in self._webhook.METHODS:
            return self._webhook.manage(query)
        handler = HANDLERS.get(query.method)
        if handler is None:
            self.world.complain(f"{query.method} exists at Telegram, but not on this desk")
            raise Refusal(501, f"Not Implemented: {query.method} is not on this desk")
        result = handler(self.world, query)
        return {"ok": True, "result": await result if inspect.isawaitable(result) else result}

    def _must_be_the_bot(self, token: str) -> None:
        if not re.fullmatch(r"\d+:[A-Za-z0-9_-]+", token):
            raise Refusal(404, "Not Found")
        if token != self._token:
            raise Refusal(401, "Unauthorized")

    async def _read(self, request: web.Request, method: str | None) -> Query:
        if request.method not in {"GET", "POST"} or method is None:
            raise Refusal(404, "Not Found")
        try:
            return await read(request, method)
        except web.HTTPRequestEntityTooLarge:
            raise Refusal(413, "Request Entity Too Large") from None

    async def _on_file(self, request: web.Request) -> web.StreamResponse:
        try:
            self._must_be_the_bot(request.match_info["token"])
        except Refusal as refusal:
            return web.json_response(refusal.as_json(), status=refusal.code)
        if self.world.faults.out:
            return _broken(request)
        file = self.world.files.at(request.match_info["path"])
        if file is None:
            return web.json_response(Refusal(404, "Not Found").as_json(), status=404)
        return web.Response(body=file.data, content_type="application/octet-stream")

    def _remember(self, query: Query, answer: JSON, status: int, started: float, moment: datetime) -> None:
        call = Call(query.method, query.shown(), answer, status, moment, time.perf_counter() - started)
        self.calls.append(call)
        if len(self.calls) > 2 * _REMEMBERED:
            del self.calls[:_REMEMBERED]
        self.world.feed.tell("call", call.as_json)


def _strike(fault: Fault | None) -> None:
    if fault and fault.kind == "error":
        names = {500: "Internal Server Error", 502: "Bad Gateway", 503: "Service Unavailable", 504: "Gateway Timeout"}
        raise Refusal(fault.code, names.get(fault.code, "Internal Server Error"))
    if fault and fault.kind == "flood":
        raise too_many_requests(fault.retry_after)


def _broken(request: web.Request) -> web.Response:
    """Breaks the connection; the response goes nowhere."""
    if request.transport:
        request.transport.abort()
    return web.Response(status=502)


def application(server: Server) -> web.Application:
    app = web.Application(client_max_size=UPLOAD)
    app.add_routes(server.routes())
    return app
