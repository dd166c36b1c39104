"""One call of the Bot API as it came in: method, parameters, uploaded files."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from aiohttp import BodyPartReader, MultipartReader

from simulator.refusals import Refusal, bad_request, missing

if TYPE_CHECKING:
    from aiohttp import ClientResponse
    from aiohttp.web import Request

    from simulator.feed import JSON

_INT_64 = range(-(2**63), 2**63)


@dataclass(frozen=True)
class Upload:
    name: str
    data: bytes


@dataclass
class Query:
    method: str
    parameters: JSON = field(default_factory=dict)
    uploads: dict[str, Upload] = field(default_factory=dict)

    def given(self, name: str) -> bool:
        return self.parameters.get(name) not in (None, "") or name in self.uploads

    def text(self, name: str, default: str = "") -> str:
        value = self.parameters.get(name)
        if value is None:
            return default
        return value if isinstance(value, str) else json.dumps(value)

    def integer(self, name: str, default: int = 0) -> int:
        """A number; anything else counts as none, as in the original."""
        try:
            number = int(self.text(name))
        except ValueError:
            return default
        return number if number in _INT_64 else default

    def number(self, name: str) -> float:
        try:
            return float(self.text(name))
        except ValueError:
            raise bad_request(f"{name} is invalid") from None

    def flag(self, name: str, *, default: bool = False) -> bool:
        value = self.text(name).strip().lower()
        return value in {"true", "yes", "1"} if value else default

    def structure(self, name: str, what: str) -> Any:  # noqa: ANN401 - a stranger's JSON
        """A list or an object, however it was sent; None when absent."""
        value = self.parameters.get(name)
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value) if value else None
        except ValueError:
            raise bad_request(f"can't parse {what} JSON object") from None

    def shown(self) -> JSON:
        """The parameters for a reader: a file is named, not poured out."""
        files = {name: f"<{upload.name}, {len(upload.data)} bytes>" for name, upload in self.uploads.items()}
        return self.parameters | files

    def require(self, name: str) -> None:
        if not self.given(name):
            raise missing(name)


async def read(request: Request, method: str) -> Query:
    """From the address, a form, a multipart form or JSON; what stands in the body wins."""
    query = Query(method, dict(request.query))
    kind = request.content_type
    if not request.can_read_body:
        return query
    if kind == "application/json":
        query.parameters |= _object(await request.read())
    elif kind == "multipart/form-data":
        for name, value in (await request.post()).items():
            if isinstance(value, str):
                query.parameters[name] = value
            elif isinstance(value, (bytes, bytearray)):
                query.uploads[name] = Upload(name, bytes(value))
            else:
                query.uploads[name] = Upload(value.filename, value.file.read())
    elif kind == "application/x-www-form-urlencoded":
        query.parameters |= {name: value for name, value in (await request.post()).items() if isinstance(value, str)}
    return query


async def read_answer(response: ClientResponse) -> Query | None:
    """The call a webhook's answer carries, in any of the forms a call may have; None when it carries none."""
    parameters: JSON = {}
    uploads: dict[str, Upload] = {}
    if response.content_type == "application/json":
        parameters = _object(await response.read())
    elif response.content_type == "application/x-www-form-urlencoded":
        parameters = dict(parse_qsl(await response.text()))
    elif response.content_type == "multipart/form-data":
        async for part in MultipartReader.from_response(response):
            if not isinstance(part, BodyPartReader) or not part.name:
                continue
            data = bytes(await part.read(decode=True))
            if part.filename:
                uploads[part.name] = Upload(part.filename, data)
            else:
                parameters[part.name] = data.decode()
    method = str(parameters.pop("method", ""))
    return Query(method, parameters, uploads) if method else None


def _object(body: bytes) -> JSON:
    try:
        decoded = json.loads(body) if body else {}
    except ValueError:
        raise Refusal(400, "Bad Request: can't parse JSON object") from None
    if not isinstance(decoded, dict):
        raise Refusal(400, "Bad Request: object expected as request body")
    return {name: value for name, value in decoded.items() if value is not None}
