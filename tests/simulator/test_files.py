"""Files, up and down."""

from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING

import aiohttp
import pytest

from simulator.samples import dimensions, png, voice

if TYPE_CHECKING:
    from simulator.feed import JSON
    from simulator.person import Person
    from simulator.telegram import Telegram
    from tests.simulator.conftest import Api


async def fetched(telegram: Telegram, api: Api, file_id: str) -> bytes:
    file = await api("getFile", file_id=file_id)
    async with api.session.get(f"{telegram.url}/file/bot{telegram.token}/{file['file_path']}") as response:
        assert response.status == 200
        return await response.read()


async def upload(api: Api, method: str, files: dict[str, bytes], **parameters: object) -> JSON:
    form = aiohttp.FormData(
        {name: value if isinstance(value, str) else json.dumps(value) for name, value in parameters.items()}
    )
    for name, data in files.items():
        form.add_field(name, io.BytesIO(data), filename=f"{name}.bin")
    async with api.session.post(f"{api.address}/{method}", data=form) as response:
        return await response.json()


async def test_what_a_person_sends_can_be_fetched(telegram: Telegram, api: Api, wayan: Person) -> None:
    """Real bytes behind every file_id."""
    picture = png(300, 200, seed=3)
    message = await wayan.send_photo(picture, caption="Longsor")
    assert await fetched(telegram, api, message.file_id) == picture
    assert [size["width"] for size in message.photo] == [90, 300]
    recording = await wayan.send_voice(seconds=3)
    assert await fetched(telegram, api, recording.file_id) == voice(3)
    assert recording.content["voice"]["duration"] == 3


@pytest.mark.parametrize(
    ("send", "kind"),
    [
        ("send_video", "video"),
        ("send_document", "document"),
        ("send_sticker", "sticker"),
        ("send_audio", "audio"),
        ("send_animation", "animation"),
        ("send_video_note", "video_note"),
    ],
)
async def test_every_kind_of_file_arrives(telegram: Telegram, api: Api, wayan: Person, send: str, kind: str) -> None:
    """And can be sent back by its file_id."""
    message = await getattr(wayan, send)()
    [update] = await api("getUpdates", offset=-1)
    medium = update["message"][kind]
    assert await fetched(telegram, api, medium["file_id"])
    method = f"send{kind.title().replace('_', '')}"
    answer = await api(method, chat_id=5001, **{kind: medium["file_id"]})
    assert answer[kind]["file_unique_id"] == medium["file_unique_id"]
    assert (await wayan.sees("", media=kind)).file_id == message.file_id


async def test_a_picture_can_be_uploaded(telegram: Telegram, api: Api, wayan: Person) -> None:
    """As a part of a multipart form; its shape is read from its bytes."""
    answer = await upload(api, "sendPhoto", {"photo": png(640, 480)}, chat_id=5001, caption="Peta")
    largest = answer["result"]["photo"][-1]
    assert (largest["width"], largest["height"]) == (640, 480)
    assert await fetched(telegram, api, largest["file_id"]) == png(640, 480)


async def test_an_album_is_uploaded_by_attachment(telegram: Telegram, api: Api, wayan: Person) -> None:
    """attach://name points at another part of the form."""
    media = [{"type": "photo", "media": "attach://one", "caption": "a"}, {"type": "photo", "media": "attach://two"}]
    answer = await upload(api, "sendMediaGroup", {"one": png(9, 9), "two": png(9, 9)}, chat_id="5001", media=media)
    first, second = answer["result"]
    assert first["media_group_id"] == second["media_group_id"]
    assert telegram.complaints == []


async def test_a_file_over_20_mb_cannot_be_fetched(api: Api, wayan: Person) -> None:
    """Only its head is known."""
    film = await wayan.send_video(size=20 * 1024 * 1024 + 1)
    assert await api.refusal("getFile", file_id=film.file_id) == "400 Bad Request: file is too big"


async def test_an_upload_over_50_mb_is_refused(api: Api, wayan: Person) -> None:
    """Before it is looked at."""
    answer = await upload(api, "sendDocument", {"document": bytes(50 * 1024 * 1024 + 1)}, chat_id=5001)
    assert (answer["error_code"], answer["description"]) == (413, "Request Entity Too Large")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"no picture", "IMAGE_PROCESS_FAILED"),
        (b"", "file must be non-empty"),
        (png(2100, 100), "PHOTO_INVALID_DIMENSIONS"),
    ],
)
async def test_what_is_no_picture_is_no_photo(api: Api, wayan: Person, data: bytes, words: str) -> None:
    """Nor is what is too long and thin."""
    answer = await upload(api, "sendPhoto", {"photo": data}, chat_id=5001)
    assert answer["description"] == f"Bad Request: {words}"


async def test_a_wrong_file_id_is_refused(telegram: Telegram, api: Api, wayan: Person) -> None:
    """Each method in its words; addresses cannot be fetched from a desk without a network."""
    assert await api.refusal("sendPhoto", chat_id=5001, photo="AgAC") == (
        "400 Bad Request: wrong file identifier/HTTP URL specified"
    )
    assert await api.refusal("getFile", file_id="AgAC") == (
        "400 Bad Request: wrong file_id or the file is temporarily unavailable"
    )
    assert await api.refusal("sendPhoto", chat_id=5001, photo="http://a.id/x.jpg") == (
        "400 Bad Request: failed to get HTTP URL content"
    )


async def test_a_document_is_not_sent_as_a_photo(api: Api, wayan: Person) -> None:
    """A file_id keeps its kind."""
    document = (await wayan.send_document()).file_id
    refusal = await api.refusal("sendPhoto", chat_id=5001, photo=document)
    assert refusal == "400 Bad Request: can't use file of type Document as Photo"


async def test_albums_do_not_mix_everything(api: Api, wayan: Person) -> None:
    """Documents stand among documents; animations in no album; ten are the most."""
    photo, document = (await wayan.send_photo()).file_id, (await wayan.send_document()).file_id
    mixed = [{"type": "photo", "media": photo}, {"type": "document", "media": document}]
    refusal = await api.refusal("sendMediaGroup", chat_id=5001, media=mixed)
    assert refusal == "400 Bad Request: can't use the media of the specified type in the album"
    moving = [{"type": "animation", "media": photo}] * 2
    refusal = await api.refusal("sendMediaGroup", chat_id=5001, media=moving)
    assert refusal == ("400 Bad Request: can't parse InputMedia: type \"animation\" can't be used in sendMediaGroup")
    many = [{"type": "photo", "media": photo}] * 11
    refusal = await api.refusal("sendMediaGroup", chat_id=5001, media=many)
    assert refusal == "400 Bad Request: too many messages to send as an album"


async def test_files_are_behind_the_token_too(telegram: Telegram, api: Api, wayan: Person) -> None:
    """A path alone opens nothing."""
    file = await api("getFile", file_id=(await wayan.send_photo()).file_id)
    async with api.session.get(f"{telegram.url}/file/bot110:OTHER/{file['file_path']}") as response:
        assert response.status == 401
    async with api.session.get(f"{telegram.url}/file/bot{telegram.token}/photos/none.jpg") as response:
        assert response.status == 404


def test_shapes_are_read_from_png_gif_and_jpeg() -> None:
    """Without an imaging library."""
    assert dimensions(png(12, 34)) == (12, 34)
    assert dimensions(b"GIF89a\x05\x00\x07\x00") == (5, 7)
    jpeg = b"\xff\xd8\xff\xe0\x00\x04JF\xff\xc0\x00\x0b\x08\x00\x09\x00\x08\x01\x00\x00"
    assert dimensions(jpeg) == (8, 9)
    assert dimensions(b"text") is None
