"""Small real files made from nothing, for people who send a picture or a voice note without having one."""

from __future__ import annotations

import base64
import colorsys
import struct
import zlib

#: One transparent pixel, as a sticker.
STICKER = base64.b64decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA")
#: The boxes a player looks for first; there is no film inside.
VIDEO = (
    struct.pack(">I4s4sI8s", 24, b"ftyp", b"isom", 512, b"isommp41")
    + struct.pack(">I4s", 8, b"free")
    + struct.pack(">I4s", 8, b"mdat")
)
DOCUMENT = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n%%EOF\n"

#: One Opus frame of 20 ms of silence.
_SILENCE = b"\xf8\xff\xfe"
_FRAME_SAMPLES = 960  # 20 ms at Opus's 48 kHz


def png(width: int = 640, height: int = 480, seed: int = 0) -> bytes:
    """A soft sky whose colour follows from the seed, so that two pictures differ at a glance."""
    rows = bytearray()
    for y in range(height):
        light = 0.5 + 0.35 * y / height
        colour = bytes(round(255 * part) for part in colorsys.hls_to_rgb(seed * 0.381966 % 1, light, 0.4))
        rows += b"\x00" + colour * width
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = _chunk(b"IHDR", header) + _chunk(b"IDAT", zlib.compress(bytes(rows), 9)) + _chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def voice(seconds: int = 2) -> bytes:
    """An Ogg Opus recording of silence, as phones record voice notes."""
    head = b"OpusHead" + struct.pack("<BBHIhB", 1, 1, 0, 48000, 0, 0)
    tags = b"OpusTags" + struct.pack("<I", 4) + b"desk" + struct.pack("<I", 0)
    pages = [_page([head], 0, 0, first=True), _page([tags], 0, 1)]
    for second in range(seconds):
        end = (second + 1) * 50 * _FRAME_SAMPLES
        pages.append(_page([_SILENCE] * 50, end, second + 2, last=second == seconds - 1))
    return b"".join(pages)


def _page(packets: list[bytes], position: int, number: int, *, first: bool = False, last: bool = False) -> bytes:
    flags = (2 if first else 0) | (4 if last else 0)
    header = b"OggS" + struct.pack("<BBqII", 0, flags, position, 1, number)
    table = bytes([len(packets)]) + bytes(len(packet) for packet in packets)
    body = b"".join(packets)
    checksum = _ogg_checksum(header + b"\x00\x00\x00\x00" + table + body)
    return header + struct.pack("<I", checksum) + table + body


def _ogg_checksum(data: bytes) -> int:
    """Ogg's CRC: polynomial 0x04c11db7, unreflected, which zlib's is not."""
    total = 0
    for byte in data:
        total ^= byte << 24
        for _ in range(8):
            total = ((total << 1) ^ 0x04C11DB7 if total & 0x80000000 else total << 1) & 0xFFFFFFFF
    return total


def dimensions(data: bytes) -> tuple[int, int] | None:
    """Width and height of a PNG, JPEG or GIF; None when it is no picture."""
    if data.startswith(b"\x89PNG\r\n\x1a\n") and len(data) >= 24:
        width, height = struct.unpack(">II", data[16:24])
        return int(width), int(height)
    if data.startswith(b"GIF8") and len(data) >= 10:
        width, height = struct.unpack("<HH", data[6:10])
        return int(width), int(height)
    return _jpeg_dimensions(data) if data.startswith(b"\xff\xd8") else None


def _jpeg_dimensions(data: bytes) -> tuple[int, int] | None:
    at = 2
    while at + 9 < len(data) and data[at] == 0xFF:
        marker, length = data[at + 1], int.from_bytes(data[at + 2 : at + 4], "big")
        if 0xC0 <= marker <= 0xCF and marker not in {0xC4, 0xC8, 0xCC}:
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            return int(width), int(height)
        at += 2 + length
    return None
