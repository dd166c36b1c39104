"""Pictures, recordings and documents, in messages of either side."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from simulator.limits import PHOTO
from simulator.refusals import bad_request
from simulator.samples import dimensions

if TYPE_CHECKING:
    from simulator.feed import JSON
    from simulator.files import Files
    from simulator.query import Query, Upload

#: Fields a medium has besides its file, with what they are when nobody says.
_DETAILS: dict[str, JSON] = {
    "photo": {},
    "video": {"width": 640, "height": 360, "duration": 5},
    "animation": {"width": 320, "height": 240, "duration": 3},
    "audio": {"duration": 60, "performer": "", "title": ""},
    "voice": {"duration": 2},
    "video_note": {"length": 240, "duration": 5},
    "document": {},
    "sticker": {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False, "emoji": "👍"},
}
_NAMED = frozenset({"video", "animation", "audio", "document"})
#: Ratio of the sides and their sum, in pixels, beyond which a picture is no photo.
_MOST_RATIO = 20
_MOST_PIXELS = 10_000


def made(files: Files, kind: str, data: bytes, *, name: str = "", size: int | None = None, **details: Any) -> JSON:  # noqa: ANN401 - what a medium has besides its file
    """A new medium as a field of a message: {"photo": [sizes]}, {"voice": {...}}, ..."""
    if kind == "photo":
        sizes = files.photo(data, name=name)
        for one in sizes:
            files.remember(one["file_id"], kind, sizes)
        return {kind: sizes}
    file = files.keep(kind, data, name=name, size=size)
    known = {key: details.get(key) or value for key, value in _DETAILS[kind].items()}
    shape = dimensions(data)
    if shape and "width" in known:
        known |= {"width": shape[0], "height": shape[1]}
    medium = {key: value for key, value in known.items() if value != ""} | file.as_json()
    medium |= {"mime_type": file.type} if kind != "sticker" else {}
    medium |= {"file_name": file.name} if kind in _NAMED else {}
    files.remember(file.id, kind, medium)
    # Old clients look for animations among the documents.
    document = {"document": {k: v for k, v in medium.items() if k not in _DETAILS["animation"]}}
    return {kind: medium} | (document if kind == "animation" else {})


def sent(files: Files, query: Query, kind: str, source: str | None = None, details: JSON | None = None) -> JSON:
    """The medium a call sends: uploaded under its own name or by attach://, or by the file_id of an earlier one."""
    upload = query.uploads.get(kind) if source is None else None
    value = (query.text(kind) if source is None else source) if upload is None else ""
    if value.startswith("attach://"):
        upload = query.uploads.get(value.removeprefix("attach://"))
        if upload is None:
            raise bad_request(
                f'can\'t find file "{value}" in the request' if source else "wrong file identifier/HTTP URL specified"
            )
    if upload is not None:
        return _uploaded(files, kind, upload, query.parameters if details is None else details)
    if value.startswith(("http://", "https://")):
        # The desk has no network: no address can be fetched from here.
        raise bad_request("failed to get HTTP URL content")
    known = files.known(value)
    if known is None:
        raise bad_request("wrong file identifier/HTTP URL specified")
    old_kind, medium = known
    if old_kind != kind and (kind in {"photo", "sticker", "voice", "video_note"} or old_kind in {"photo", "sticker"}):
        raise bad_request(f"can't use file of type {_type(old_kind)} as {_type(kind)}")
    return {kind: medium}


def _type(kind: str) -> str:
    return kind.replace("_", " ").title().replace(" ", "")


def _uploaded(files: Files, kind: str, upload: Upload, details: JSON) -> JSON:
    if not upload.data:
        raise bad_request("file must be non-empty")
    if kind == "photo":
        _must_be_photo(upload.data)
    chosen: dict[str, Any] = {key: _plain(value) for key, value in details.items() if key in _DETAILS[kind]}
    return made(files, kind, upload.data, name=upload.name if "." in upload.name else "", **chosen)


def _plain(value: object) -> object:
    """Forms say 12 as "12"."""
    if isinstance(value, str) and value.isdigit():
        return json.loads(value)
    return value


def _must_be_photo(data: bytes) -> None:
    shape = dimensions(data)
    if shape is None and not data.startswith(b"RIFF"):
        raise bad_request("IMAGE_PROCESS_FAILED")
    if len(data) > PHOTO:
        raise bad_request("file is too big")
    if shape:
        width, height = max(1, shape[0]), max(1, shape[1])
        if width + height > _MOST_PIXELS or max(width / height, height / width) > _MOST_RATIO:
            raise bad_request("PHOTO_INVALID_DIMENSIONS")
