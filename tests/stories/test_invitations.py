"""/undang: a link to a post with its QR code, made by operators, used once, revoked, and not to be guessed."""

import re
from datetime import timedelta

import pytest
from sqlalchemy import func, select

from domain.roles import Role
from services.appointments import invitations
from services.appointments.invitation_letter import picture_of
from services.work import Work
from simulator.messages import Message
from simulator.person import Person
from storage.audit import Audit
from storage.outbox import OutboxRow
from storage.people import Appointment, Invitation, WrongToken
from storage.updates import FailedUpdate
from storage.uploads import Upload
from tests.town import BONGAN, Town
from texts.taps import Verb

HOLE = "jalan bolong di depan sd"
TAPS = tuple(verb for verb in Verb if verb.startswith(("u.", "j.")))


def link_in(letter: Message) -> str:
    found = re.search(r"https://t\.me/\w+\?start=([\w-]+)", letter.text)
    assert found is not None
    return found[0]


def token_in(letter: Message) -> str:
    return link_in(letter).partition("=")[2]


async def invited(town: Town, operator: Person, *taps: str) -> Message:
    """The letter with the link, after these taps."""
    await operator.write("/undang")
    await operator.sees("Undangan petugas")
    for tap in taps:
        await operator.tap(tap)
    letter = await operator.sees("Sekali pakai", media="photo")
    await town.settle()
    return letter


async def perbekel_invited(town: Town, operator: Person) -> Message:
    return await invited(town, operator, "Perbekel", "Tabanan", "Bongan", "⏭ Tanpa sebutan", "7 hari")


async def posts(town: Town) -> list[tuple[int, str, str, str]]:
    async with town.database.reads() as tx:
        found = await tx.scalars(select(Appointment).order_by(Appointment.id))
        return [(one.person_id, one.role, one.area_code, one.title) for one in found if one.role != Role.OPERATOR]


async def test_an_operator_invites_a_perbekel_who_takes_the_post_up(town: Town) -> None:
    """Four taps and the days; the link is used once, whoever made it reads who came."""
    operator = await town.operator()
    letter = await perbekel_invited(town, operator)
    assert "Perbekel Bongan (Desa Bongan, Kec. Tabanan)" in letter.text
    ketut = town.telegram.person("I Ketut Arta")
    await ketut.write(f"/start {token_in(letter)}")
    await ketut.sees("Anda bertugas sebagai Perbekel Bongan")
    await operator.sees("I Ketut Arta menerima undangan")
    assert await posts(town) == [(ketut.id, "perbekel", BONGAN, "")]
    made = await town.resident("I Made Sukra")
    await made.write(f"/start {token_in(letter)}")
    await made.sees("sudah dipakai")
    await ketut.write(f"/start {token_in(letter)}")
    await ketut.sees("sudah dipakai")
    assert len(await posts(town)) == 1


async def test_the_picture_is_the_qr_code_of_the_link(town: Town) -> None:
    """Byte for byte what is drawn for the link below it."""
    operator = await town.operator()
    letter = await perbekel_invited(town, operator)
    stored = town.telegram.world.files.find(letter.content["photo"][-1]["file_id"])
    assert stored is not None
    assert stored.data == picture_of(link_in(letter))


async def test_nothing_of_a_link_stays_once_it_was_sent(town: Town) -> None:
    """Neither token nor picture is anywhere in the database: the invitation holds a hash."""
    operator = await town.operator()
    token = token_in(await perbekel_invited(town, operator))
    async with town.database.writes() as tx:
        await invitations.tidy(Work(tx, town.clock.now(), town.house))
        await tx.commit()
    async with town.database.reads() as tx:
        assert await tx.scalar(select(func.count()).select_from(Upload)) == 0
        payloads = [str(payload) for payload in await tx.scalars(select(OutboxRow.payload))]
        details = [str(detail) for detail in await tx.scalars(select(Audit.detail))]
        kept = (await tx.scalars(select(Invitation))).one()
    assert not any(token in said for said in [*payloads, *details, kept.token_hash])
    assert kept.invited_by == operator.id
    assert kept.invited_at is not None
    assert kept.expires_at - kept.invited_at == timedelta(days=7)


async def test_a_link_that_has_not_gone_out_yet_is_kept_for_it(town: Town) -> None:
    """Telegram is away: the tidying waits for the message."""
    operator = await town.operator()
    town.telegram.faults.server_errors(3, "sendPhoto")
    await operator.write("/undang")
    await operator.sees("Undangan petugas")
    for tap in ("Operator", "Pusat Komando 2"):
        if tap == "Operator":
            await operator.tap(tap)
            await operator.sees("Apa sebutan")
        else:
            await operator.write(tap)
            await operator.sees("berlaku berapa hari")
    await operator.tap("1 hari")
    for _ in range(3):
        async with town.database.writes() as tx:
            await invitations.tidy(Work(tx, town.clock.now(), town.house))
            await tx.commit()
    town.clock.move(timedelta(minutes=2))
    letter = await operator.sees("Sekali pakai", media="photo")
    assert "Pusat Komando 2 (Kabupaten Tabanan)" in letter.text


async def test_every_answer_may_be_typed(town: Town) -> None:
    """Role, area by name or code, banjar by number, title, days; what does not fit leaves the question open."""
    operator = await town.operator()
    await operator.write("/undang")
    await operator.sees("jabatan apa")
    await operator.write("raja")
    await operator.sees("tidak saya kenal")
    await operator.write("polisi banjar")
    await operator.sees("Polisi banjar di mana?")
    await operator.write("Atlantis")
    await operator.sees("tidak saya temukan")
    await operator.write("bongan")
    await operator.sees("Banjar mana")
    await operator.write("3")
    await operator.sees("Apa sebutan")
    await operator.write("x" * 61)
    await operator.sees("paling panjang 60")
    await operator.write("Kelian  Dinas\nKelod")
    await operator.sees("Kelian Dinas Kelod (Banjar 03, Desa Bongan, Kec. Tabanan)")
    await operator.write("8")
    await operator.sees("Pilih 1, 3, 7")
    await operator.write("30")
    letter = await operator.sees("Sekali pakai", media="photo")
    kelian = town.telegram.person("I Wayan Kelian")
    await kelian.write(f"/start {token_in(letter)}")
    await kelian.sees("Kelian Dinas Kelod")
    await operator.sees("menerima undangan")
    assert await posts(town) == [(kelian.id, "banjar_officer", f"{BONGAN}.03", "Kelian Dinas Kelod")]


async def test_a_name_that_several_areas_share_is_asked_about(town: Town) -> None:
    """A commander of Tabanan: the kabupaten or the kecamatan; the title tells police from army."""
    operator = await town.operator()
    await operator.write("/undang")
    await operator.tap("Komandan")
    await operator.sees("Komandan di mana?")
    await operator.write("tabanan")
    asked = await operator.sees("Yang mana?")
    assert asked.buttons[:2] == ["Kabupaten Tabanan", "Kecamatan Tabanan"]
    await operator.tap("Kecamatan Tabanan")
    titled = await operator.sees("Pilih atau ketik")
    assert titled.buttons[:2] == ["Kapolsek Tabanan", "Danramil Tabanan"]
    await operator.tap("Danramil Tabanan")
    await operator.sees("Danramil Tabanan (Kecamatan Tabanan)")
    await operator.tap("⬅️ Kembali")
    await operator.sees("Pilih atau ketik")
    await operator.tap("✖️ Batal")
    await operator.sees("batal dibuat")
    answer = await operator.tap_data(operator.chat[-1], "u.days:7")
    assert "sudah lewat" in answer.text


async def test_back_leads_one_question_back_at_a_time(town: Town) -> None:
    """From the days to the role, through every step, on one card."""
    operator = await town.operator()
    await operator.write("/undang")
    card = await operator.sees("jabatan apa")
    for tap in ("Babinsa", "Kediri", "Abian Tuwung", "⏭ Tanpa sebutan"):
        await operator.tap(tap, on=card)
    await operator.sees("berlaku berapa hari")
    for seen in ("Apa sebutan", "Babinsa di mana?", "jabatan apa"):
        await operator.tap("⬅️ Kembali", on=card)
        await operator.sees(seen)
    await town.settle()


async def test_an_open_invitation_is_seen_and_revoked(town: Town) -> None:
    """From the list: its link leads nowhere, the list is empty; both are in the audit."""
    operator = await town.operator()
    letter = await perbekel_invited(town, operator)
    await operator.write("/undang")
    await operator.sees("jabatan apa")
    await operator.tap("📋 Undangan terbuka (1)")
    listed = await operator.sees("Undangan terbuka (1)")
    await operator.tap("Perbekel Bongan", on=listed)
    shown = await operator.sees("oleh Made Operator")
    assert "https://" not in shown.text
    answer = await operator.tap("🚫 Cabut undangan", on=shown)
    assert "dicabut" in answer.text
    await operator.sees("Tidak ada undangan yang terbuka")
    ketut = await town.resident("I Ketut Arta")
    await ketut.write(f"/start {token_in(letter)}")
    await ketut.sees("sudah dicabut")
    assert await posts(town) == []
    async with town.database.reads() as tx:
        found = list(await tx.scalars(select(Audit.what).where(Audit.what.startswith("invitation"))))
    assert found == ["invitation", "invitation-revoked"]


async def test_below_the_link_it_is_revoked_together_with_its_picture(town: Town) -> None:
    """A picture that leads nowhere must not be passed on by mistake."""
    operator = await town.operator()
    letter = await perbekel_invited(town, operator)
    await operator.tap("🚫 Cabut undangan", on=letter)
    await town.settle()
    assert letter.deleted


async def test_a_link_lasts_as_long_as_was_said(town: Town) -> None:
    """A day later it is too late."""
    operator = await town.operator()
    letter = await invited(town, operator, "Perbekel", "Tabanan", "Bongan", "⏭ Tanpa sebutan", "1 hari")
    town.clock.move(timedelta(days=1, seconds=1))
    ketut = await town.resident("I Ketut Arta")
    await ketut.write(f"/start {token_in(letter)}")
    await ketut.sees("lewat masanya")
    assert await posts(town) == []
    await town.hush()


async def test_whoever_has_the_post_does_not_use_the_link_up(town: Town) -> None:
    """Tried out by its maker's colleague, it is still good for the one it is meant for."""
    operator = await town.operator()
    arta = await town.officer("I Ketut Arta", Role.PERBEKEL, BONGAN)
    letter = await perbekel_invited(town, operator)
    await arta.write(f"/start {token_in(letter)}")
    await arta.sees("Tautan ini masih utuh")
    made = town.telegram.person("I Made Sukra")
    await made.write(f"/start {token_in(letter)}")
    await made.sees("Anda bertugas sebagai Perbekel Bongan")
    await operator.sees("I Made Sukra menerima undangan")


async def test_whoever_guesses_waits_an_hour_but_reports_as_before(town: Town) -> None:
    """After five wrong tokens the right one is not even read; operators hear of it once, reports arrive."""
    operator = await town.operator()
    perbekel = await town.officer("I Ketut Arta", Role.PERBEKEL, BONGAN)
    letter = await invited(town, operator, "Babinsa", "Tabanan", "Bongan", "⏭ Tanpa sebutan", "7 hari")
    thief = await town.resident("Si Penebak", home=BONGAN)
    for guess in range(5):
        await thief.write(f"/start {'A' * 21}{guess}")
        await thief.sees("tidak dikenal")
    warned = await operator.sees("mencoba 5 tautan undangan")
    assert "Si Penebak" in warned.text
    await thief.write(f"/start {token_in(letter)}")
    await thief.sees("baru dibaca lagi")
    await thief.write("/start")
    await thief.sees("Om Swastiastu")
    await town.file(thief, HOLE)
    await perbekel.sees(HOLE)
    town.clock.move(timedelta(hours=1, seconds=1))
    await thief.write(f"/start {token_in(letter)}")
    await thief.sees("Anda bertugas sebagai Babinsa Bongan")
    await town.hush()
    assert sum("mencoba" in message.text for message in operator.chat) == 1
    async with town.database.writes() as tx:
        assert await tx.scalar(select(func.count()).select_from(WrongToken)) == 5
        await invitations.tidy(Work(tx, town.clock.now() + timedelta(hours=2), town.house))
        assert await tx.scalar(select(func.count()).select_from(WrongToken)) == 0


@pytest.mark.parametrize("role", [None, Role.PERBEKEL, Role.COMMANDER])
async def test_nobody_else_invites_or_looks_through_posts(town: Town, role: Role | None) -> None:
    """Neither by command nor by forged taps, whatever they carry; each try is written down, nothing changes."""
    if role is None:
        who = await town.resident()
    else:
        who = await town.officer("Bukan Operator", role, BONGAN if role is Role.PERBEKEL else "51.02")
    before = await posts(town)
    for command in ("/undang", "/petugas", "/petugas Bongan"):
        await who.write(command)
        await who.sees("untuk operator pusat komando")
    card = who.chat[0]
    for verb in TAPS:
        for data in (f"{verb}:1", f"{verb}:1:{who.id}", f"{verb}:7:{BONGAN}", f"{verb}:0:perbekel"):
            answer = await who.tap_data(card, data)
            assert answer.text, data
    assert await posts(town) == before
    async with town.database.reads() as tx:
        refused = list(await tx.scalars(select(Audit.what).where(Audit.actor_id == who.id)))
        assert refused == ["refused"] * (3 + 4 * len(TAPS))
        assert await tx.scalar(select(func.count()).select_from(Invitation)) == 0
        assert list(await tx.scalars(select(FailedUpdate.error))) == []


async def test_an_operator_with_data_nobody_gave_out_does_no_harm(town: Town) -> None:
    """Old cards, areas a post does not exist in, numbers of nothing: refused kindly, never a fault."""
    operator = await town.operator()
    await operator.write("/undang")
    card = await operator.sees("jabatan apa")
    words = ("", "x", "0", "9" * 18, BONGAN, f"{BONGAN}-0", "51.02", "51.02-99", "51.09", "perbekel", "none", "list")
    for verb in TAPS:
        for word in words:
            for number in (0, 7, 10**18 - 1):
                await operator.tap_data(card, f"{verb}:{number}:{word}" if word else f"{verb}:{number}", wait=False)
    await town.settle(120)
    async with town.database.reads() as tx:
        assert list(await tx.scalars(select(FailedUpdate.error))) == []
    await town.hush()


async def test_an_operator_whose_post_has_ended_has_no_card_left(town: Town) -> None:
    """Powers are those of now: half-way through an invitation it is over."""
    operator = await town.officer("Ni Operator", Role.OPERATOR, "51.02")
    await operator.write("/undang")
    await operator.tap("Perbekel")
    await operator.sees("Perbekel di mana?")
    await town.end_posts(operator)
    answer = await operator.tap("Kediri")
    assert "untuk operator pusat komando" in answer.text
