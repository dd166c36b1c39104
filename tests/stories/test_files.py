"""Files of our own that go out with a message: made outside of any transaction, waited for, given up kindly."""

import pytest
from sqlalchemy import select

from domain.delivery import Lane
from services import outbox, people
from services.files import makers
from services.files.workshop import LARGEST
from services.work import Work
from simulator.person import Person
from storage import uploads
from storage.uploads import Upload
from tests.conftest import Start
from tests.town import Town


async def ask_for(town: Town, who: Person, kind: str) -> None:
    async with town.database.writes() as tx:
        work = Work(tx, town.clock.now(), town.house)
        person = await tx.get_one(people.Person, who.id)
        file = await uploads.wanted(tx, work.now, "daftar.txt", {"kind": kind})
        outbox.upload(work, person, "sendDocument", file, {"caption": "Daftarnya"})
        await tx.commit()


async def attempts(town: Town) -> list[int]:
    async with town.database.reads() as tx:
        return list(await tx.scalars(select(Upload.attempts).order_by(Upload.id)))


async def test_a_file_is_made_and_sent_and_made_once_for_many(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two who ask for the same within minutes share one making."""
    made = []

    async def make(*_: object) -> bytes:
        made.append(1)
        return b"satu\ndua\n"

    monkeypatch.setitem(makers.MAKERS, "list", make)
    wayan, ayu = await town.resident(), await town.resident("Ni Luh Ayu")
    for who in (wayan, ayu):
        await ask_for(town, who, "list")
        message = await who.sees("Daftarnya")
        assert message.media is not None
    assert len(made) == 1


@pytest.mark.parametrize(("content", "words"), [(None, "belum berhasil dibuat"), (LARGEST + 1, "lebih besar dari")])
async def test_a_file_that_cannot_be_made_is_told(
    town: Town, monkeypatch: pytest.MonkeyPatch, content: int | None, words: str
) -> None:
    """Nobody waits for ever, and the next file is made all the same."""

    async def make(*_: object) -> bytes:
        if content is None:
            raise OSError("no")
        return bytes(content)

    async def fine(*_: object) -> bytes:
        return b"1"

    monkeypatch.setitem(makers.MAKERS, "bad", make)
    monkeypatch.setitem(makers.MAKERS, "good", fine)
    wayan = await town.resident()
    await ask_for(town, wayan, "bad")
    await wayan.sees(words)
    await ask_for(town, wayan, "good")
    await wayan.sees("Daftarnya")


async def test_a_making_cut_off_by_a_stop_is_begun_again_but_not_for_ever(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What takes the process down each time must not keep it down."""

    async def fine(*_: object) -> bytes:
        return b"1"

    monkeypatch.setitem(makers.MAKERS, "list", fine)
    async with start() as town:
        wayan = await town.resident()
    async with start() as town:
        async with town.database.writes() as tx:
            tx.add(Upload(name="x", key="x", recipe={"kind": "list"}, asked_at=town.clock.now(), attempts=3))
            await tx.commit()
        await ask_for(town, wayan, "list")
        await wayan.sees("Daftarnya")
        assert await attempts(town) == [4, 1]


async def test_what_is_said_without_being_asked_is_said_without_its_picture(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A digest whose map can't be drawn still tells what happened."""

    async def make(*_: object) -> bytes:
        raise OSError("no")

    monkeypatch.setitem(makers.MAKERS, "bad", make)
    wayan = await town.resident()
    async with town.database.writes() as tx:
        work = Work(tx, town.clock.now(), town.house)
        person = await tx.get_one(people.Person, wayan.id)
        file = await uploads.wanted(tx, work.now, "peta.png", {"kind": "bad"})
        caption = {"caption": "<b>Masuk 3</b>", "parse_mode": "HTML"}
        outbox.upload(work, person, "sendPhoto", file, caption, lane=Lane.NOTICE)
        await tx.commit()
    message = await wayan.sees("Masuk 3", within=20)
    assert message.media is None
