"""🗑 Hapus data saya: whoever leaves is found nowhere afterwards, and what others need goes on without them."""

import json
from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from sqlalchemy import func, select

from domain.delivery import RowState
from domain.lifecycle import State
from domain.roles import Role
from services.casework import assignment
from services.trust import retention
from services.work import Work
from simulator.messages import Message
from simulator.person import Person
from storage import recipients
from storage.audit import Audit
from storage.broadcasts import Broadcast, BroadcastAnswer
from storage.cases import Case, Evidence, Follower
from storage.outbox import OutboxRow
from storage.people import Person as PersonRow
from storage.schema import metadata
from tests.stories.test_fairness import muted
from tests.town import BONGAN, TABANAN, Town

#: None of it is a word of anything else here.
NAME, USERNAME, NUMBER = "Zulaikha Merapiwati", "zulmerapi_77", 7_812_345_678_901

#: Where a person's number stays: what the house did is proved by it, and the farewell has to find its way.
PROOF = {("audit", "actor_id"), ("outbox", "chat_id")}

HOLE = f"jalan bolong di depan sd, kata {NAME}"


async def marked(town: Town) -> Person:
    """Somebody of Bongan whose name, username and number cannot be overlooked."""
    person = town.telegram.person(NAME, id=NUMBER, username=USERNAME)
    await person.write("/start")
    await person.sees("Om Swastiastu", within=60)
    async with town.database.writes() as tx:
        known = await tx.get_one(PersonRow, person.id)
        known.home_area = BONGAN
        await tx.commit()
    return person


async def found(town: Town, *marks: object) -> set[tuple[str, str]]:
    """(table, column) of every place in the whole database where a mark stands, files among them."""
    wanted = [str(mark).casefold() for mark in marks]
    places = set()
    async with town.database.reads() as tx:
        for table in metadata.tables.values():
            for row in await tx.execute(select(table)):
                for name, value in row._mapping.items():
                    text = value.decode("utf-8", "replace") if isinstance(value, bytes) else _text(value)
                    if any(mark in text.casefold() for mark in wanted):
                        places.add((table.name, str(name)))
    return places


def _text(value: Any) -> str:  # noqa: ANN401 (whatever a column holds)
    return json.dumps(value, ensure_ascii=False) if isinstance(value, dict | list) else str(value)


def shown(persons: Iterable[Person]) -> str:
    """All that the bot has said in their chats and that still stands there."""
    texts = [m.text for person in persons for m in person.chat if not m.deleted and m.sender is not person.account]
    return "\n".join(texts).casefold()


def pictures(person: Person) -> list[Message]:
    return [message for message in person.chat if "photo" in message.content and not message.deleted]


async def report(town: Town, who: Person, words: str, *, photo: bool = False) -> None:
    """From the first word to the number."""
    if photo:
        await who.send_photo(caption=words)
    else:
        await who.write(words)
    await who.sees("belum terkirim")
    await who.tap("✅ Kirim")
    await who.sees("Terkirim.")
    await town.hush()


async def settled(town: Town, holder: Person, who: Person, number: int) -> None:
    """Accepted, a question asked and answered, resolved, confirmed."""
    case = await case_of(town, number)
    await holder.tap("✅ Terima")
    await who.sees("Diterima")
    await holder.tap("💬 Tanya")
    await holder.sees("Apa yang ingin ditanyakan")
    await holder.write("Sebelah mana?")
    await who.sees("Sebelah mana?")
    await who.write(f"dekat rumah saya, kuncinya jawabanrahasia{number}")
    await holder.sees(f"jawabanrahasia{number}")
    await holder.tap("✔️ Selesai")
    await holder.sees("Apa yang sudah dilakukan?")
    await holder.write("sudah ditangani")
    await who.sees("Sudah beres?")
    await who.tap("👍 Sudah beres")
    await who.sees("Ditutup")
    await town.hush()
    assert case.state == State.NEW


async def case_of(town: Town, number: int) -> Case:
    async with town.database.reads() as tx:
        return await tx.get_one(Case, number)


async def erase(town: Town, who: Person) -> None:
    await who.write("/privasi")
    await who.sees("Data Anda yang tersimpan")
    await who.tap("🗑 Hapus data saya")
    await who.sees("Hapus data Anda?")
    await who.tap("🗑 Ya, hapus")
    await who.sees("Data Anda sudah dihapus")
    await town.settle()


async def tick(town: Town, what: Any) -> None:  # noqa: ANN401 (any of the ticker's)
    async with town.database.writes() as tx:
        await what(Work(tx, town.clock.now(), town.house))
        await tx.commit()


async def test_nothing_of_who_leaves_is_found_anywhere_afterwards(town: Town) -> None:
    """Reports open, closed and confidential, a question and its answer, a draft, a file asked for, a failed update.

    The name is found nowhere and the number only where it is proof; what was said in the closed confidential case and
    in the conversations is gone; the reports of everybody stay, and whoever holds the open one is told.
    """
    perbekel = await town.officer("I Ketut Arta", Role.PERBEKEL, BONGAN)
    bhabin = await town.officer("Aiptu Made", Role.BHABINKAMTIBMAS, BONGAN)
    zul = await marked(town)
    await report(town, zul, "lampu jalan mati, katanya penyebarkabar", photo=True)
    await settled(town, perbekel, zul, 1)
    await report(town, zul, "pemuda jual sabu di gang warungrahasia", photo=True)
    await settled(town, bhabin, zul, 2)
    await report(town, zul, HOLE)
    await zul.write("/privasi")
    await zul.sees("Data Anda yang tersimpan")
    await zul.tap("📦 Unduh data saya")
    await zul.sees("Salinan semua data")
    await zul.write("masih menulis sesuatu yang tertunda")
    await zul.sees("belum terkirim")
    broken = {"message_id": 4_000_000, "date": "not a date", "chat": zul.room.as_json(), "text": "gagalterkirim"}
    town.telegram.world.updates.put("message", broken | {"from": zul.account.as_json()}, ("chat", zul.id))
    await zul.sees("nomor gangguan 1")
    await town.hush()
    assert await found(town, NAME, USERNAME)
    await erase(town, zul)

    await perbekel.sees("Pelapor menarik data pribadinya")
    assert await found(town, NAME, USERNAME) == set()
    assert await found(town, NUMBER) <= PROOF
    gone = ("warungrahasia", "jawabanrahasia1", "jawabanrahasia2", "tertunda", "gagalterkirim")
    assert await found(town, *gone) == set()
    still = shown([perbekel, bhabin])
    assert not [mark for mark in (NAME.casefold(), *gone) if mark in still]
    assert pictures(perbekel) == pictures(bhabin) == []
    async with town.database.reads() as tx:
        cases = list(await tx.scalars(select(Case).order_by(Case.id)))
        assert await tx.scalar(select(func.count()).select_from(Evidence)) == 0
        assert await tx.get(PersonRow, zul.id) is None
        (proof,) = await tx.scalars(select(Audit).where(Audit.what == "erased"))
    assert [case.state for case in cases] == [State.CLOSED, State.CLOSED, State.NEW]
    assert [case.text for case in cases] == [
        "lampu jalan mati, katanya penyebarkabar",
        "",
        "jalan bolong di depan sd, kata …",
    ]
    assert {case.reporter_id for case in cases} == {None}
    assert not [message for message in zul.chat if message.buttons]
    assert (proof.actor_id, proof.detail) == (zul.id, {"reports": 3, "running": 1})
    await town.hush()


async def test_what_is_still_open_goes_on_and_is_emptied_when_it_ends(town: Town) -> None:
    """The holder cannot ask any more, everything else works; at its end a confidential case is empty at once."""
    bhabin = await town.officer("Aiptu Made", Role.BHABINKAMTIBMAS, BONGAN)
    zul = await marked(town)
    await report(town, zul, "pemuda jual sabu di gang warungrahasia", photo=True)
    assert pictures(bhabin)
    await erase(town, zul)
    card = await bhabin.sees("Pelapor menarik data pribadinya")
    assert "warungrahasia" in card.text
    await bhabin.tap("✅ Terima")
    await bhabin.sees("Anda memegang kasus ini")
    await bhabin.tap("💬 Tanya", on=None)
    await town.hush()
    await bhabin.tap("✔️ Selesai")
    await bhabin.sees("Apa yang sudah dilakukan?")
    await bhabin.write("sudah diselidiki di warungrahasia")
    await bhabin.sees("Selesai oleh")
    town.clock.move(timedelta(days=4))
    await bhabin.sees("isinya sudah dihapus", within=30)
    await town.settle()
    assert await found(town, "warungrahasia") == set()
    assert "warungrahasia" not in shown([bhabin])
    case = await case_of(town, 1)
    assert (case.emptied, case.empty_when_ended, case.state) == (True, False, State.CLOSED)
    await town.hush()


async def test_who_only_saw_it_too_leaves_with_what_they_added(town: Town) -> None:
    """The case of the other stays as it is, one voice fewer."""
    perbekel = await town.officer("I Ketut Arta", Role.PERBEKEL, BONGAN)
    wayan = await town.resident(home=BONGAN)
    await report(town, wayan, "pohon tumbang menutup jalan ds bongan")
    zul = await marked(town)
    await zul.send_photo(caption="pohon tumbang menutup jalan ds bongan, lewat kesaksianku")
    await zul.tap("🙋 Saya juga melihat")
    await zul.sees("TBN-")
    await town.hush()
    await erase(town, zul)
    assert await found(town, NAME, USERNAME, "kesaksianku") == set()
    assert await found(town, NUMBER) <= PROOF
    async with town.database.reads() as tx:
        assert await tx.scalar(select(func.count()).select_from(Follower)) == 0
        assert await tx.scalar(select(func.count()).select_from(Evidence)) == 0
    assert (await case_of(town, 1)).reporter_id == wayan.id
    await town.hush()
    assert perbekel.chat


async def test_somebody_in_office_is_told_who_can_end_the_post_first(town: Town) -> None:
    """An operator; once the post has ended it works, what was done in office stays without a name."""
    perbekel = await town.officer(NAME, Role.PERBEKEL, BONGAN)
    wayan = await town.resident(home=BONGAN)
    await town.file(wayan, "jalan bolong di depan sd")
    await perbekel.tap("✅ Terima")
    await wayan.sees("Diterima")
    await perbekel.write("/privasi")
    await perbekel.sees("Jabatan: Perbekel Bongan")
    answer = await perbekel.tap("🗑 Hapus data saya")
    assert "Mintalah operator" in answer.text
    await town.end_posts(perbekel)
    await tick(town, assignment.find_holders)
    await town.hush()
    await erase(town, perbekel)
    assert await found(town, NAME) == set()
    async with town.database.reads() as tx:
        left = await tx.get_one(PersonRow, perbekel.id)
    assert (left.name, left.wrote_at, left.home_area) == ("", None, None)
    assert (await case_of(town, 1)).holder_id is None
    await town.hush()


async def test_a_mute_outlives_the_data_and_then_nothing_is_left(town: Town) -> None:
    """Coming back does not lift it, an emergency passes as ever; when it is over the number goes too."""
    kapolsek = await town.officer("AKP Putu", Role.COMMANDER, TABANAN, "Kapolsek Tabanan")
    zul = await marked(town)
    await report(town, zul, "ada ribut2 di br dinas kelod ds bongan, anak muda mejaguran")
    async with town.database.writes() as tx:
        person = await tx.get_one(PersonRow, zul.id)
        person.muted_until = town.clock.now() + timedelta(days=7)
        await tx.commit()
    await erase(town, zul)
    assert {place for place in await found(town, NUMBER) if place not in PROOF} == {("person", "telegram_id")}
    await zul.write("/start")
    await zul.sees("Om Swastiastu")
    await zul.write("jalan bolong ds bongan")
    await zul.sees("belum terkirim")
    answer = await zul.tap("✅ Kirim")
    assert "masih berlaku sampai" in answer.text
    await erase(town, zul)
    town.clock.move(timedelta(days=8))
    await tick(town, retention.forget)
    async with town.database.reads() as tx:
        assert await tx.get(PersonRow, zul.id) is None
    await town.hush()
    assert kapolsek.chat


async def test_who_comes_back_begins_as_if_they_had_never_met(town: Town) -> None:
    """Greeted with the notice, no reports, no desa; blocking the bot instead writes nobody down."""
    await town.bongan()
    zul = await marked(town)
    await report(town, zul, HOLE)
    await erase(town, zul)
    await zul.block()
    await zul.unblock()
    await zul.write("/start")
    await zul.sees("pemberitahuan privasi versi 1")
    await zul.write("/laporan")
    await zul.sees("Belum ada laporan")
    await zul.write("/privasi")
    card = await zul.sees("Data Anda yang tersimpan")
    assert "Desa: –" in card.text
    assert "0 masih berjalan, 0 selesai" in card.text
    await town.hush()


async def test_blocking_the_bot_makes_nobody_known(town: Town) -> None:
    """Who leaves without a word, or after having left, is not written down by leaving."""
    zul = await marked(town)
    await erase(town, zul)
    await zul.block()
    await town.settle()
    for _ in range(3):
        await tick(town, retention.forget)
    assert await found(town, NAME, USERNAME) == set()


async def test_a_confidential_report_that_has_ended_is_emptied_by_itself(town: Town) -> None:
    """🗑 on its card, with a question first; an open one not yet; what is left are figures."""
    bhabin = await town.officer("Aiptu Made", Role.BHABINKAMTIBMAS, BONGAN)
    zul = await marked(town)
    await report(town, zul, "pemuda jual sabu di gang warungrahasia", photo=True)
    await settled(town, bhabin, zul, 1)
    await zul.tap("📋 Laporan saya")
    await zul.tap("🟡 TBN-26-00001")
    await zul.sees("Ditutup")
    await zul.tap("🗑 Kosongkan laporan ini")
    await zul.sees("Kosongkan laporan ini?")
    await zul.tap("⬅️ Kembali")
    await zul.sees("Ditutup")
    await zul.tap("🗑 Kosongkan laporan ini")
    await zul.sees("Kosongkan laporan ini?")
    await zul.tap("🗑 Ya, kosongkan")
    await zul.sees("sudah dikosongkan")
    await bhabin.sees("isinya sudah dihapus")
    await town.settle()
    assert await found(town, "warungrahasia", "jawabanrahasia1") == set()
    assert pictures(bhabin) == []
    assert "jawabanrahasia1" not in shown([bhabin])
    case = await case_of(town, 1)
    assert (case.reporter_id, case.text, case.emptied) == (None, "", True)
    async with town.database.reads() as tx:
        (proof,) = await tx.scalars(select(Audit).where(Audit.what == "case-emptied"))
    assert proof.actor_id is None, "beside the number of a confidential case it would name the reporter"
    await zul.write("/laporan")
    await zul.sees("Belum ada laporan")
    answer = await zul.tap_data(zul.chat[-1], "r.open:1")
    assert "sudah dikosongkan" in answer.text
    async with town.database.reads() as tx:
        assert await tx.scalar(select(func.count()).where(Audit.actor_id == zul.id)) == 0, "nor does a tap in vain"
    await town.hush()


async def test_an_objection_ends_with_its_data_and_the_operators_read_so(town: Town) -> None:
    """Their card named the person; the mute goes on, known by its end alone."""
    operator = await town.operator()
    await town.bongan()
    kapolsek = await town.officer("AKP Putu", Role.COMMANDER, TABANAN, "Kapolsek Tabanan")
    zul = await marked(town)
    await muted(town, zul, kapolsek)
    await zul.tap("⚖️ Saya keberatan")
    await zul.sees("Mengapa Anda keberatan?")
    await zul.write("itu benar terjadi, keberatanku")
    await operator.sees("keberatanku")
    await town.hush()
    await erase(town, zul)
    await operator.sees("sudah menghapus datanya")
    assert await found(town, NAME, USERNAME, "keberatanku") == set()
    assert NAME.casefold() not in shown([operator, kapolsek])
    async with town.database.reads() as tx:
        left = await tx.get_one(PersonRow, zul.id)
    assert left.muted_until is not None
    assert (left.name, left.username, left.home_area) == ("", None, None)
    await town.hush()


async def test_the_account_of_a_broadcast_adds_up_without_whoever_left(town: Town) -> None:
    """What was sent stays counted, what was still to be sent is not sent, and no row says whose it was."""
    zul = await marked(town)
    async with town.database.writes() as tx:
        now = town.clock.now()
        sent = Broadcast(area_code="51.02", audience={}, texts={"id": "x"}, state="running", made_at=now, planned=2)
        tx.add(sent)
        await tx.flush()
        row = {"chat_id": zul.id, "lane": 3, "method": "sendMessage", "payload": {"text": "x"}, "broadcast_id": sent.id}
        for state in (RowState.SENT, RowState.HELD):
            tx.add(OutboxRow(**row, state=state, not_before=now, created_at=now))
        tx.add(BroadcastAnswer(broadcast_id=sent.id, person_id=zul.id, at=now))
        number = sent.id
        sent.state = "done"
        await tx.commit()
    await erase(town, zul)
    async with town.database.reads() as tx:
        assert await recipients.counts(tx, number) == {RowState.SENT: 1, RowState.STOPPED: 1}
    assert await found(town, NUMBER) <= PROOF
