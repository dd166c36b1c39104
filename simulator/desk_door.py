"""Who may come in: this machine's own browser, and no page from elsewhere that happens to be open in it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from aiohttp import web

if TYPE_CHECKING:
    from aiohttp.typedefs import Handler

_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; "
    "media-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


class Declined(Exception):  # noqa: N818 - it is no error of the program
    """What the desk does not do, said in one kind sentence; the name is for the page, which says it in its language."""

    def __init__(self, name: str, sentence: str, status: int = 400) -> None:
        super().__init__(sentence)
        self.name = name
        self.status = status

    def response(self) -> web.Response:
        return web.json_response({"error": str(self), "name": self.name}, status=self.status)


@web.middleware
async def guard(request: web.Request, handler: Handler) -> web.StreamResponse:
    try:
        _must_be_from_here(request)
        return await handler(request)
    except Declined as declined:
        return declined.response()
    except web.HTTPRequestEntityTooLarge:
        return Declined("too-big", "That file is too big for this desk.", 413).response()
    except web.HTTPNotFound:
        return Declined("nowhere", "There is nothing at this address.", 404).response()
    except web.HTTPMethodNotAllowed:
        return Declined("nowhere", "That cannot be done at this address.", 405).response()
    except ValueError:
        # Broken JSON, broken forms, letters that are none.
        return Declined("garbled", "That could not be read; please send JSON.").response()


async def protect(_request: web.Request, response: web.StreamResponse) -> None:
    for name, value in _HEADERS.items():
        response.headers.setdefault(name, value)
    response.headers.setdefault("Cache-Control", "no-cache")


def _must_be_from_here(request: web.Request) -> None:
    # A name that somebody's DNS points to 127.0.0.1 still stands in the Host header.
    if urlsplit(f"//{request.host}").hostname not in _LOOPBACK:
        raise Declined("stranger", "This desk is opened from its own machine only.", 403)
    origin = request.headers.get("Origin")
    elsewhere = origin is not None and origin != f"http://{request.host}"
    # Following a link to the desk is nobody driving it.
    visiting = request.method == "GET" and request.headers.get("Sec-Fetch-Mode") == "navigate"
    if elsewhere or (request.headers.get("Sec-Fetch-Site", "none") not in {"same-origin", "none"} and not visiting):
        raise Declined("stranger", "Another page may not drive this desk.", 403)
