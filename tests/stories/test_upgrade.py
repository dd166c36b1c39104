"""The morning after an upgrade: the bot starts on the data of the release before and goes on where that stopped."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import select, text

from simulator.clock import Clock
from simulator.telegram import Telegram
from storage.cases import Case
from storage.database import Database
from storage.people import Appointment
from storage.updates import FailedUpdate
from tests import previous_release
from tests.conftest import Start
from tests.town import Town

#: Who is who in tests/data/release_0001.json.
PERBEKEL, WAYAN, BUDI = 7000000002, 7000000007, 7000000010
NEWCOMER = 7000000099

#: Of the link to a post that nobody had opened yet; the file keeps its hash alone.
TOKEN = "FiJlGkrqnHMFkbGkqpcTJQ"


@pytest.fixture
async def upgraded(
    start: Start, database_url: str, tmp_path: Path, telegram: Telegram, clock: Clock
) -> AsyncIterator[Town]:
    """A bot of this release, started on the old release's database."""
    url = f"sqlite+aiosqlite:///{tmp_path / 'old.db'}" if database_url.startswith("sqlite") else database_url
    old = Database(url)
    if not old.sqlite:
        async with old.connection() as connection:
            await connection.execute(text("DROP SCHEMA public CASCADE"))
            await connection.execute(text("CREATE SCHEMA public"))
    kept = await previous_release.fill(old, clock.now())
    await old.close()
    for known in kept["person"]:
        telegram.person(known["name"], id=known["telegram_id"]).account.started = True
    async with start(database_url=url) as town:
        yield town


async def test_an_open_case_of_the_old_release_is_accepted_and_settled(upgraded: Town) -> None:
    """Found under 🗂 Tugas, taken, finished, confirmed; whoever reported it reads it all."""
    perbekel, wayan = upgraded.telegram.people[PERBEKEL], upgraded.telegram.people[WAYAN]
    await perbekel.write("/tugas")
    tasks = await perbekel.sees("Kasus terbuka (3)")
    await perbekel.tap(next(button for button in tasks.buttons if "00001" in button))
    await perbekel.sees("jalan bolong di depan sd 2 bongan")
    await perbekel.tap("✅ Terima")
    await wayan.sees("Perbekel Bongan")
    await perbekel.tap("✔️ Selesai")
    await perbekel.write("sudah ditambal")
    await wayan.sees("Sudah beres?")
    await wayan.tap("👍 Sudah beres")
    await upgraded.settle()
    async with upgraded.database.reads() as tx:
        assert (await tx.get_one(Case, 1)).state == "closed"
        assert [row.id for row in await tx.scalars(select(FailedUpdate))] == [1]


async def test_what_the_old_release_had_not_yet_sent_goes_out(upgraded: Town) -> None:
    """The outbox goes on where it was."""
    await upgraded.telegram.people[WAYAN].sees("Kabar yang belum sempat terkirim.")


async def test_a_link_and_a_draft_of_the_old_release_still_lead_somewhere(upgraded: Town) -> None:
    """Both were begun under the old release and end under the new one."""
    newcomer, budi = upgraded.telegram.person("Made Baru", id=NEWCOMER), upgraded.telegram.people[BUDI]
    await newcomer.write(f"/start {TOKEN}")
    await newcomer.sees("Anda bertugas sebagai Perbekel Gubug")
    await budi.write("sudah dua hari begini")
    await budi.sees("air pdam tidak mengalir sejak pagi")
    await upgraded.settle()
    async with upgraded.database.reads() as tx:
        posts = (await tx.scalars(select(Appointment).where(Appointment.person_id == NEWCOMER))).all()
        assert [post.area_code for post in posts] == ["51.02.05.2004"]
