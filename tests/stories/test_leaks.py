"""Marked names and words through every path, good and failing: nothing that is printed, counted or told knows them."""

import io
import logging
import socket
import sys
from collections.abc import Callable, Iterator
from typing import Literal

import aiohttp
import pytest
import structlog
from sqlalchemy import select, text

from bot import logs
from domain.delivery import Lane
from domain.roles import Role
from services.trust import retention
from services.work import Work
from simulator.person import Person
from storage.outbox import OutboxRow
from storage.people import Person as PersonRow
from storage.updates import FailedUpdate
from storage.uploads import Upload
from tests.conftest import Start
from tests.stories.test_broadcasts import choose
from tests.town import BONGAN, TABANAN, Town

NAME, USERNAME, NUMBER = "Zulaikha Merapiwati", "zulmerapi_77", 7_812_345_678_901
SECRET = "0123456789abcdef"

#: One for each path, none of them a word of anything else.
MARKS = (
    *("zulaikha", "merapi", str(NUMBER)),
    *("kabarbiasa", "kabarrahasia", "kabargambar", "kabarberkas", "kabarposko", "kabarsiaran", "kabarpalsu"),
    *(
        "kabarganjil",
        "kabarracun",
        "kabarmeledak",
        "kabaredit",
        "kabarjawab",
        "kabarditolak",
        "kabarhook",
        "kabarnyasar",
    ),
)

#: The database refuses a draft with that word, and says what it refused.
SQLITE_REFUSES = """
    CREATE TRIGGER refuses BEFORE UPDATE ON draft WHEN NEW.parts LIKE '%kabarmeledak%'
    BEGIN SELECT RAISE(ABORT, 'kabarmeledak'); END
"""
POSTGRESQL_REFUSES = (
    """
    CREATE FUNCTION refuses() RETURNS trigger LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'not %', NEW.parts; END $$
    """,
    """
    CREATE TRIGGER refuses BEFORE UPDATE ON draft FOR EACH ROW
    WHEN (NEW.parts::text LIKE '%kabarmeledak%') EXECUTE FUNCTION refuses()
    """,
)


@pytest.fixture(params=["text", "json"])
def printed(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], str]]:
    """All that goes to standard error from now on, every level of it."""
    form: Literal["text", "json"] = request.param
    root, written = logging.getLogger(), io.StringIO()
    before, level = root.handlers[:], root.level
    monkeypatch.setattr(sys, "stderr", written)
    logs.configure(form, logging.DEBUG)
    root.setLevel(logging.INFO)
    try:
        yield written.getvalue
    finally:
        structlog.reset_defaults()
        root.handlers[:], sys.excepthook = before, sys.__excepthook__
        root.setLevel(level)


def leaked(told: str) -> list[str]:
    return [mark for mark in MARKS if mark in told.casefold()]


async def marked(town: Town) -> Person:
    person = town.telegram.person(NAME, id=NUMBER, username=USERNAME)
    await person.write("/start")
    await person.sees("Om Swastiastu", within=60)
    async with town.database.writes() as tx:
        (await tx.get_one(PersonRow, person.id)).home_area = BONGAN
        await tx.commit()
    return person


async def report(zul: Person, words: str) -> None:
    await zul.write(words)
    await zul.sees("belum terkirim")
    await zul.tap("✅ Kirim")
    await zul.sees("Terkirim.")


async def say_everything(town: Town, zul: Person, perbekel: Person) -> None:
    """Words, captions, files, edits, answers; a group; taps nobody could make."""
    first = await zul.write("lampu jalan mati, kabarbiasa")
    await zul.sees("belum terkirim")
    await zul.tap("✅ Kirim")
    await zul.sees("Terkirim.")
    await perbekel.tap("✅ Terima")
    await zul.sees("Diterima")
    await zul.edit(first, "lampu jalan mati, kabaredit")
    await perbekel.sees("kabaredit")
    await perbekel.tap("💬 Tanya")
    await perbekel.sees("Apa yang ingin ditanyakan")
    await perbekel.write("di mana?")
    await zul.sees("di mana?")
    await zul.write("di sini, kabarjawab")
    await perbekel.sees("kabarjawab")
    await report(zul, "pemuda jual sabu di gang kabarrahasia")
    await zul.send_photo(caption="sampah menumpuk kabargambar")
    await zul.sees("1 foto")
    await zul.send_document(b"isi", name="kabarberkas.pdf")
    await zul.sees("1 berkas")
    await zul.tap("✅ Kirim")
    await zul.sees("Terkirim.")
    await zul.tap_data(zul.chat[-1], "c.accept:1:kabarpalsu")
    await zul.tap_data(zul.chat[-1], "kabarpalsu")
    await zul.write("/kabarganjil kabarganjil")
    await zul.sees("Perintah itu tidak saya kenal")


async def in_a_group(town: Town, zul: Person, kapolsek: Person) -> None:
    group = town.telegram.group("Posko kabarposko", owner=kapolsek)
    group.add_bot()
    await kapolsek.sees("tulis /posko di sini", in_=group)
    await zul.join(group)
    await zul.write("/posko kabarposko", in_=group)
    await zul.write("obrolan kabarposko", in_=group)


async def fail_in_every_way(town: Town, zul: Person, perbekel: Person) -> None:
    """A message that does not parse, one the database refuses, an alert Telegram refuses, a file that can't be made."""
    broken = {"message_id": 4_000_000, "date": "kabarracun", "chat": zul.room.as_json(), "text": "kabarracun"}
    town.telegram.world.updates.put("message", broken | {"from": zul.account.as_json()}, ("chat", zul.id))
    await zul.sees("nomor gangguan 1")
    await zul.write("jalan bolong, kabarmeledak")
    await zul.sees("nomor gangguan 2")
    async with town.database.writes() as tx:
        now = town.clock.now()
        payload = {"text": "<kabarditolak>", "parse_mode": "HTML"}
        about = {"chat_id": perbekel.id, "lane": Lane.ALERT, "method": "sendMessage", "payload": payload}
        tx.add(OutboxRow(**about, not_before=now, created_at=now))
        recipe = {"kind": "export", "area": BONGAN, "from": "kabarnyasar", "to": "kabarnyasar"}
        tx.add(Upload(name="x", key="x", recipe=recipe, asked_at=now))
        await tx.commit()
    await town.settle()


async def broadcast(kapolsek: Person, kapolres: Person) -> None:
    await kapolsek.tap("📣 Siaran")
    await kapolsek.sees("Apa isi siarannya?")
    await kapolsek.write("Apel besok, kabarsiaran")
    await kapolsek.sees("Draf siaran")
    await choose(kapolsek, "Perbekel")
    await kapolsek.tap("📨 Minta persetujuan")
    await kapolres.sees("minta persetujuan Anda", within=25)
    await kapolres.tap("✅ Setujui")
    await kapolsek.sees("Siaran selesai", within=25)


async def knock_at_the_webhook(port: int) -> str:
    """Bodies, paths and headers of strangers; gives what /metrics says afterwards."""
    at = f"http://127.0.0.1:{port}"
    async with aiohttp.ClientSession() as session:
        for path, body, secret in (
            ("/telegram", '{"update_id": "kabarhook"}', "kabarhook"),
            ("/telegram", "{kabarhook", SECRET),
            ("/telegram", '{"update_id": 999999999, "message": "kabarhook", "kabarhook": {}}', SECRET),
            ("/kabarhook?kabarhook=1", "kabarhook", SECRET),
        ):
            headers = {"X-Telegram-Bot-Api-Secret-Token": secret, "User-Agent": "kabarhook"}
            async with session.post(at + path, data=body, headers=headers) as answer:
                assert "kabarhook" not in await answer.text()
        async with session.get(f"{at}/metrics") as answer:
            assert answer.status == 200
            return await answer.text()


async def test_marked_names_and_words_are_in_no_log_no_figure_and_no_notice(
    start: Start, printed: Callable[[], str]
) -> None:
    """Whatever people send, however it fails: kept where it is needed, printed nowhere, told to no operator."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    address = f"127.0.0.1:{port}"
    async with start(webhook_url=f"http://{address}", webhook_secret=SECRET, listen=address) as town:
        async with town.database.connection() as connection:
            for statement in (SQLITE_REFUSES,) if town.database.sqlite else POSTGRESQL_REFUSES:
                await connection.execute(text(statement))
        operator = await town.operator()
        perbekel = await town.officer("I Ketut Arta", Role.PERBEKEL, BONGAN)
        await town.officer("Aiptu Made", Role.BHABINKAMTIBMAS, BONGAN)
        kapolsek = await town.officer("AKP Putu", Role.COMMANDER, TABANAN, "Kapolsek Tabanan")
        kapolres = await town.officer("AKBP Agung", Role.COMMANDER, "51.02", "Kapolres Tabanan")
        zul = await marked(town)
        await say_everything(town, zul, perbekel)
        await in_a_group(town, zul, kapolsek)
        await fail_in_every_way(town, zul, perbekel)
        await operator.sees("gangguan nomor 2", within=25)
        await operator.sees("ditolak Telegram", within=25)
        told = "\n".join(message.text for message in operator.chat if message.from_bot)
        await broadcast(kapolsek, kapolres)
        figures = await knock_at_the_webhook(port)
        await zul.write("/privasi")
        await zul.tap("📦 Unduh data saya")
        await zul.sees("Salinan semua data Anda")
        await zul.tap("🗑 Hapus data saya")
        await zul.sees("Hapus data Anda?")
        async with town.database.reads() as tx:
            failed = list(await tx.scalars(select(FailedUpdate).order_by(FailedUpdate.id)))
        await zul.tap("🗑 Ya, hapus")
        await zul.sees("sudah dihapus")
        async with town.database.writes() as tx:
            await retention.forget(Work(tx, town.clock.now(), town.house))
            await tx.commit()
        await town.hush()
    assert "kabarracun" in str(failed[0].payload), "what was sent is kept, so that somebody can help"
    assert leaked(" ".join(row.error for row in failed)) == []
    assert leaked(told) == []
    assert leaked(figures) == []
    log = printed()
    assert "update set aside" in log
    assert "can't be made" in log
    assert leaked(log) == []
