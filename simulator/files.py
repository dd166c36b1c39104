"""Files people and the bot have sent: real bytes under ids that look like Telegram's."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from simulator.samples import dimensions

if TYPE_CHECKING:
    from simulator.feed import JSON

#: Longer sides of the sizes Telegram makes of a photo, in pixels.
_PHOTO_SIZES = (90, 320, 800, 1280)
_FOLDERS = {"photo": "photos", "voice": "voice", "video": "videos", "audio": "music", "sticker": "stickers"}
_ENDINGS = {b"\x89PNG": "png", b"\xff\xd8\xff": "jpg", b"GIF8": "gif", b"OggS": "oga", b"RIFF": "webp", b"%PDF": "pdf"}
_TYPES = {
    "png": "image/png",
    "jpg": "image/jpeg",
    "gif": "image/gif",
    "oga": "audio/ogg",
    "webp": "image/webp",
    "pdf": "application/pdf",
    "mp4": "video/mp4",
    "mp3": "audio/mpeg",
}


@dataclass(frozen=True)
class StoredFile:
    id: str
    unique_id: str
    kind: str
    data: bytes
    #: Bytes; may claim more than `data` holds, so that the 20 MB rule can be tried without 20 MB.
    size: int
    name: str
    type: str
    path: str

    def as_json(self) -> JSON:
        return {"file_id": self.id, "file_unique_id": self.unique_id, "file_size": self.size}


class Files:
    def __init__(self) -> None:
        self._by_id: dict[str, StoredFile] = {}
        self._by_path: dict[str, StoredFile] = {}
        #: How a file stood in the message that brought it: kind, and the field's value.
        self._shown: dict[str, tuple[str, JSON | list[JSON]]] = {}

    def keep(self, kind: str, data: bytes, *, name: str = "", size: int | None = None) -> StoredFile:
        number = len(self._by_id)
        ending = name.rpartition(".")[2].lower() if "." in name else _ending(data, kind)
        digest = hashlib.sha256(f"{kind}:{number}:".encode() + data).digest()
        file = StoredFile(
            id="AgACAgUAAx" + base64.urlsafe_b64encode(digest + digest[:16]).decode().rstrip("="),
            unique_id="AQAD" + base64.urlsafe_b64encode(hashlib.sha256(data).digest()[:9]).decode(),
            kind=kind,
            data=data,
            size=len(data) if size is None else size,
            name=name or f"file_{number}.{ending}",
            type=_TYPES.get(ending, "application/octet-stream"),
            path=f"{_FOLDERS.get(kind, 'documents')}/file_{number}.{ending}",
        )
        self._by_id[file.id] = file
        self._by_path[file.path] = file
        return file

    def find(self, file_id: str) -> StoredFile | None:
        return self._by_id.get(file_id)

    def remember(self, file_id: str, kind: str, shown: JSON | list[JSON]) -> None:
        self._shown[file_id] = (kind, shown)

    def known(self, file_id: str) -> tuple[str, JSON | list[JSON]] | None:
        return self._shown.get(file_id)

    def at(self, path: str) -> StoredFile | None:
        return self._by_path.get(path)

    def photo(self, data: bytes, *, name: str = "") -> list[JSON]:
        """The sizes of a new photo, smallest first. All hold the same bytes: nothing here can shrink a picture."""
        width, height = dimensions(data) or (640, 480)
        sizes = []
        for side in [*(side for side in _PHOTO_SIZES if side < max(width, height)), max(width, height)]:
            scale = side / max(width, height)
            file = self.keep("photo", data, name=name)
            shape = {"width": max(1, round(width * scale)), "height": max(1, round(height * scale))}
            sizes.append(file.as_json() | shape)
        return sizes

    def clear(self) -> None:
        self._by_id.clear()
        self._by_path.clear()
        self._shown.clear()


def _ending(data: bytes, kind: str) -> str:
    for start, ending in _ENDINGS.items():
        if data.startswith(start):
            return ending
    return {"video": "mp4", "animation": "mp4", "video_note": "mp4", "audio": "mp3"}.get(kind, "bin")
