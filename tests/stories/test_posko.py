"""Command-post groups: bound by a commander, told of cases without anybody's name, followed wherever they go."""

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import select

from domain.roles import Role
from services.command import posko
from services.work import Work
from simulator.group import Group
from simulator.messages import Message
from simulator.person import Person as Somebody
from storage.cases import Case
from storage.clusters import Cluster
from storage.outbox import OutboxRow
from storage.people import Person
from storage.posko import Posko
from tests.conftest import Start
from tests.town import BONGAN, TABANAN, Town

KEDIRI = "51.02.06"
KABUPATEN = "51.02"
MACHETE = "di pasar bongan ada orang mengamuk bawa parang, pak Ketut Sabda terluka"

#: What of that report or of its people may never stand in a group.
PRIVATE = ("wayan", "sudarma", "ketut", "sabda", "parang", "mengamuk", "pasar", "akp", "putu", "-8.", "115.")


async def kapolsek(town: Town, area: str = TABANAN, title: str = "Kapolsek Tabanan") -> Somebody:
    return await town.officer("AKP Putu", Role.COMMANDER, area, title)


async def command_post(town: Town, commander: Somebody, *, forum: bool = False) -> Group:
    """A group with the bot in it, bound to nothing yet."""
    group = town.telegram.group("Posko Tabanan", owner=commander, forum=forum)
    group.add_bot()
    await commander.sees("tulis /posko di sini", in_=group)
    return group


async def bound(town: Town, commander: Somebody) -> Group:
    group = await command_post(town, commander)
    await commander.write("/posko", in_=group)
    await commander.sees("menerima peringatan untuk Kec. Tabanan", in_=group)
    return group


async def report(town: Town, words: str = MACHETE, *, name: str = "Wayan Sudarma", secret: bool = False) -> Somebody:
    """A report from Bongan, sent; whoever else is told of it is not what these stories are about."""
    wayan = await town.resident(name, home=BONGAN)
    await wayan.write(words)
    await wayan.sees("belum terkirim", within=20)
    if secret:
        await wayan.tap("🙈 Rahasia")
        await wayan.sees("ahasia")
    await wayan.tap("✅ Kirim")
    await wayan.sees("Terkirim", within=20)
    return wayan


async def binding(town: Town) -> Posko | None:
    async with town.database.reads() as tx:
        return (await tx.scalars(select(Posko))).one_or_none()


async def case_of(town: Town) -> Case:
    async with town.database.reads() as tx:
        return (await tx.scalars(select(Case).order_by(Case.id.desc()))).first()  # type: ignore[return-value]


def alerts(group: Group) -> list[Message]:
    return [message for message in group.chat if message.from_bot and "TBN-" in message.text]


async def test_a_commander_of_one_area_binds_the_group_with_one_word(town: Town) -> None:
    """The bot greets once when it is added; /posko is answered in the group; chatter is not."""
    putu = await kapolsek(town)
    group = await command_post(town, putu)
    await putu.write("selamat pagi semua", in_=group)
    await putu.write("/lapor ada maling", in_=group)
    await putu.write("/posko@OtherBot", in_=group)
    await putu.write("/posko@KulkulBot", in_=group)
    answer = await putu.sees("Posko ini menerima peringatan untuk Kec. Tabanan", in_=group)
    assert answer.buttons == ["✖️ Lepas"]
    await town.settle()
    assert [message for message in group.chat if message.from_bot][-1] is answer
    kept = await binding(town)
    assert kept is not None
    assert (kept.chat_id, kept.area_code, kept.bound_by, kept.title) == (group.id, TABANAN, putu.id, "Posko Tabanan")
    await putu.sees_nothing()


async def test_an_operator_chooses_the_area_and_may_change_it(town: Town) -> None:
    """The kabupaten and its ten kecamatan; a tap binds, another changes it on the same card."""
    made = await town.operator()
    group = town.telegram.group("Pusat Komando", owner=made)
    group.add_bot()
    await made.sees("tulis /posko", in_=group)
    await made.write("/posko", in_=group)
    card = await made.sees("Posko wilayah mana?", in_=group)
    assert len(card.buttons) == 11
    assert card.buttons[0] == "Kabupaten Tabanan"
    await made.tap("Kec. Kediri", in_=group)
    assert await made.sees("untuk Kec. Kediri", in_=group) is card
    await made.tap("🔁 Ganti wilayah", in_=group)
    await made.sees("Posko wilayah mana?", in_=group)
    await made.tap("Kabupaten Tabanan", in_=group)
    await made.sees("untuk Kabupaten Tabanan", in_=group)
    kept = await binding(town)
    assert kept is not None
    assert kept.area_code == KABUPATEN


async def test_nobody_else_binds_a_group(town: Town) -> None:
    """A resident, an officer of a desa, an anonymous administrator: one short kind refusal, not again for a minute."""
    putu = await kapolsek(town)
    perbekel, _ = await town.bongan()
    wayan = await town.resident()
    group = await command_post(town, putu)
    for person in (perbekel, wayan):
        group.add(person)
    await wayan.write("/posko", in_=group)
    await wayan.sees("diikat oleh komandan wilayah atau operator", in_=group)
    await town.settle()
    await perbekel.write("/posko", in_=group)
    await perbekel.write("/posko lepas", in_=group)
    await perbekel.sees_nothing(in_=group)
    town.clock.move(timedelta(minutes=2))
    await perbekel.write("/posko", in_=group)
    await perbekel.sees("diikat oleh komandan wilayah", in_=group)
    await town.settle()
    await putu.write("/posko", in_=group, anonymously=True)
    await putu.sees("bukan sebagai admin anonim", in_=group)
    assert await binding(town) is None


async def test_forged_taps_bind_nothing(town: Town) -> None:
    """Areas outside of the post, buttons of other chats, another group's number, a resident's tap."""
    putu = await kapolsek(town)
    wayan = await town.resident()
    group = await bound(town, putu)
    group.add(wayan)
    card = group.chat[-1]
    for data in (f"p.bind:0:{KABUPATEN}", f"p.bind:0:{KEDIRI}", f"p.bind:0:{BONGAN}", "p.bind:0:x", "p.bind:0"):
        assert "di luar wilayah jabatan" in (await putu.tap_data(card, data)).text
    for data in ("c.accept:1", "p.letgo:12345", "lang:0:en", "nonsense"):
        assert (await putu.tap_data(card, data)).text
    for data in (f"p.bind:0:{TABANAN}", f"p.letgo:{-group.id}", "p.areas:0"):
        assert "komandan wilayah atau operator" in (await wayan.tap_data(card, data)).text
    await town.end_posts(putu)
    assert "komandan wilayah" in (await putu.tap_data(card, f"p.letgo:{-group.id}")).text
    kept = await binding(town)
    assert kept is not None
    assert kept.area_code == TABANAN
    assert "p." not in wayan.chat[-1].text
    assert (await wayan.tap_data(wayan.chat[-1], f"p.bind:0:{TABANAN}")).text
    assert "di luar wilayah" in (await wayan.tap_data(wayan.chat[-1], f"p.letgo:{-group.id}")).text


async def test_a_bound_group_is_changed_only_by_who_has_power_over_its_area(town: Town) -> None:
    """The Kapolsek next door finds it taken; the Kapolres may change it."""
    putu = await kapolsek(town)
    group = await bound(town, putu)
    next_door = await town.officer("AKP Nyoman", Role.COMMANDER, KEDIRI, "Kapolsek Kediri")
    kapolres = await town.officer("AKBP Agung", Role.COMMANDER, KABUPATEN, "Kapolres Tabanan")
    for person in (next_door, kapolres):
        group.add(person)
    await next_door.write("/posko", in_=group)
    await next_door.sees("sudah menjadi posko Kec. Tabanan", in_=group)
    await next_door.write("/posko lepas", in_=group)
    await next_door.sees("di luar wilayah jabatan Anda", in_=group)
    await kapolres.write("/posko", in_=group)
    await kapolres.sees("untuk Kabupaten Tabanan", in_=group)


async def test_a_group_is_let_go_in_the_group_or_from_the_private_chat(town: Town) -> None:
    """By word, by button, or from the list in private, which also tells how to bind one."""
    putu = await kapolsek(town)
    await putu.write("/posko")
    assert "Tambahkan Kulkul ke grup posko" in (await putu.sees("Grup posko")).text
    group = await bound(town, putu)
    await putu.write("/posko lepas", in_=group)
    await putu.sees("tidak lagi menerima peringatan untuk Kec. Tabanan", in_=group)
    await putu.write("/posko lepas", in_=group)
    await putu.sees("belum menjadi posko", in_=group)
    await putu.write("/posko", in_=group)
    await putu.sees("menerima peringatan", in_=group)
    await putu.tap("✖️ Lepas", in_=group)
    await putu.sees("tidak lagi menerima", in_=group)
    await putu.write("/posko", in_=group)
    await putu.sees("menerima peringatan", in_=group)
    await putu.write("/posko")
    card = await putu.sees("Posko Tabanan · Kec. Tabanan")
    await putu.tap("✖️ Lepas Posko Tabanan", on=card)
    await putu.sees("tidak lagi menerima", in_=group)
    await putu.sees("Grup posko")
    assert card.buttons == []
    assert await binding(town) is None
    wayan = await town.resident()
    await wayan.write("/posko")
    await wayan.sees("diikat oleh komandan wilayah")


async def test_an_alert_says_what_and_where_and_nobodys_name(town: Town) -> None:
    """Kind, desa, number, moment, state; who takes it stands there by title; what becomes of it is edited in."""
    putu = await kapolsek(town)
    _, babinsa = await town.bongan()
    group = await bound(town, putu)
    nyoman = await town.officer("AKP Nyoman", Role.COMMANDER, KEDIRI)
    elsewhere = town.telegram.group("Posko Kediri", owner=nyoman)
    elsewhere.add_bot()
    await nyoman.write("/posko", in_=elsewhere)
    await nyoman.sees("untuk Kec. Kediri", in_=elsewhere)
    await report(town)
    alert = await putu.sees("TBN-", in_=group, within=20)
    assert "Bongan, Kec. Tabanan" in alert.text
    assert "Menunggu diterima" in alert.text
    assert alert.buttons == []
    number = (await case_of(town)).number
    assert number in alert.text
    await babinsa.sees(number)
    await babinsa.tap("✅ Terima")
    assert await putu.sees("Ditangani Babinsa Bongan", in_=group) is alert
    for version in alert.history:
        for word in PRIVATE:
            assert word not in version.text.casefold(), version.text
    assert alerts(elsewhere) == []
    await town.hush()


async def test_a_confidential_case_never_appears(town: Town) -> None:
    """However grave it is, and whoever brings it up."""
    putu = await kapolsek(town)
    await town.officer("Aiptu Made", Role.BHABINKAMTIBMAS, BONGAN)
    group = await bound(town, putu)
    await report(town, secret=True)
    case = await case_of(town)
    assert case.confidential
    async with town.database.writes() as tx:
        work = Work(tx, town.clock.now(), town.house)
        kept = await tx.get_one(Case, case.id)
        await posko.announce(work, kept)
        kept.confidential = False
        await posko.announce(work, kept)
        kept.confidential = True
        await posko.refresh(work, kept)
        await tx.commit()
    await town.settle()
    assert alerts(group) == []
    await town.hush()


async def test_a_case_hidden_later_is_taken_from_the_group(town: Town) -> None:
    """Its message goes and nothing takes its place."""
    putu = await kapolsek(town)
    await town.officer("Aiptu Made", Role.BHABINKAMTIBMAS, BONGAN)
    await town.bongan()
    group = await bound(town, putu)
    wayan = await report(town)
    alert = await putu.sees("TBN-", in_=group, within=20)
    await hide(town, wayan)
    for _ in range(1000):
        if alert.deleted:
            break
        await asyncio.sleep(0.02)
    assert alert.deleted
    assert alerts(group) == []
    await town.hush()


async def test_a_message_too_old_to_be_taken_away_loses_its_words(town: Town) -> None:
    """Telegram deletes for two days; after that what is hidden is written over."""
    putu = await kapolsek(town)
    await town.officer("Aiptu Made", Role.BHABINKAMTIBMAS, BONGAN)
    await town.bongan()
    group = await bound(town, putu)
    wayan = await report(town)
    alert = await putu.sees("TBN-", in_=group, within=20)
    town.clock.move(timedelta(days=2, minutes=1))
    await hide(town, wayan)
    await putu.sees("tidak lagi ditampilkan", in_=group, within=20)
    assert "TBN-" not in alert.text
    await town.hush()


async def hide(town: Town, reporter: Somebody) -> None:
    case = await case_of(town)
    await town.settle()
    await reporter.tap_data(reporter.chat[-1], f"r.hide:{case.id}")


async def test_many_alerts_at_once_share_a_card(town: Town) -> None:
    """Three stand alone; the rest is one card that counts, edited as it grows and as cases change."""
    putu = await kapolsek(town)
    await town.bongan()
    group = await bound(town, putu)
    made = await file_many(town, 16)
    await town.settle()
    alone = [message for message in alerts(group) if "kasus lain" not in message.text]
    assert len(alone) == posko.ALONE
    (shared,) = [message for message in alerts(group) if "kasus lain" in message.text]
    assert "dan 13 kasus lain" in shared.text
    assert "13 menunggu" in shared.text
    assert shared.text.count("TBN-") == posko.LISTED
    assert "dan 3 lagi" in shared.text
    async with town.database.writes() as tx:
        work = Work(tx, town.clock.now(), town.house)
        last = await tx.get_one(Case, made[-1])
        last.confidential = True
        await posko.refresh(work, last)
        await tx.commit()
    await town.settle()
    assert "dan 12 kasus lain" in shared.text
    town.clock.move(posko.WITHIN)
    await file_many(town, 1, start=20)
    await town.settle()
    assert len(alerts(group)) == posko.ALONE + 2
    await town.hush()


async def file_many(town: Town, count: int, *, start: int = 0) -> list[int]:
    """Cases of the same moment; their numbers in the database."""
    async with town.database.writes() as tx:
        work = Work(tx, town.clock.now(), town.house)
        made = []
        for number in range(start, start + count):
            case = Case(
                number=f"TBN-26-{number:05}",
                category="KEKERASAN",
                severity=3,
                area_code=BONGAN,
                text="",
                confidential=False,
                opened_at=work.now,
            )
            tx.add(case)
            await tx.flush()
            made.append(case.id)
            await posko.refresh(work, case)
        await tx.commit()
    return made


async def test_a_cluster_is_one_card_that_grows(town: Town) -> None:
    """Told where its area is bound, and nowhere else."""
    putu = await kapolsek(town)
    group = await bound(town, putu)
    for count in (3, 4):
        async with town.database.writes() as tx:
            work = Work(tx, town.clock.now(), town.house)
            cluster = (await tx.scalars(select(Cluster))).first() or Cluster(area_code=BONGAN, first_at=work.now)
            cluster.last_at, cluster.count = work.now, count
            tx.add(cluster)
            await posko.announce_cluster(work, cluster, count)
            await tx.commit()
        card = await putu.sees(f"{count} laporan", in_=group)
        assert "Bongan, Kec. Tabanan" in card.text
    assert len([message for message in group.chat if "laporan dalam waktu" in message.text]) == 1


@pytest.mark.parametrize("told", ["by the chats", "by a refusal"])
async def test_a_group_that_became_a_supergroup_is_followed(start: Start, told: str) -> None:
    """By the service messages or, when those never came, by Telegram's refusal; nothing is lost, nothing doubled."""
    async with start() as town:
        putu = await kapolsek(town)
        await town.bongan()
        group = await bound(town, putu)
        await report(town)
        await putu.sees("TBN-", in_=group, within=20)
        await town.hush()
        if told == "by a refusal":
            supergroup = unheard(town, group)
        else:
            supergroup = group.upgrade()
            await until_bound_to(town, supergroup)
        await report(town, "rumah warga terbakar di bongan, apinya besar", name="Nyoman Lain")
        await putu.sees("Menunggu diterima", in_=supergroup)
        await town.settle()
        assert len(alerts(supergroup)) == 1
        kept = await binding(town)
        assert kept is not None
        assert (kept.chat_id, kept.lost_at) == (supergroup.id, None)
        case = await case_of(town)
        holder = town.telegram.people[case.holder_id or 0]
        await holder.tap_data(holder.chat[-1], f"c.accept:{case.id}")
        await putu.sees("Ditangani", in_=supergroup)
        await town.settle()
        assert len(alerts(supergroup)) == 1
        await town.hush()


def unheard(town: Town, group: Group) -> Group:
    """The group becomes a supergroup while the bot hears nothing of it."""
    allowed, updates = town.telegram.world.updates.allowed, town.telegram.world.updates
    updates.allowed = frozenset({"poll"})
    supergroup = group.upgrade()
    updates.allowed = allowed
    return supergroup


async def until_bound_to(town: Town, group: Group) -> None:
    for _ in range(500):
        kept = await binding(town)
        if kept is not None and kept.chat_id == group.id:
            return
        await town.clock.sleep(0.02)
    raise AssertionError("the posko did not move")


@pytest.mark.parametrize("how", ["removed", "silenced", "deleted"])
async def test_who_bound_a_lost_group_and_the_operators_are_told_once(town: Town, how: str) -> None:
    """Shown the door, kept from writing, or gone; brought back and bound again it works as before."""
    putu = await kapolsek(town)
    made = await town.operator()
    await town.bongan()
    group = await bound(town, putu)
    {"removed": group.remove_bot, "silenced": group.restrict_bot, "deleted": group.delete}[how]()
    await report(town)
    await putu.sees("Posko Tabanan (Kec. Tabanan) tidak terjangkau lagi")
    await made.sees("Posko Tabanan (Kec. Tabanan) tidak terjangkau lagi")
    await town.settle()
    told = [message for message in putu.chat if "tidak terjangkau lagi" in message.text]
    assert len(told) == 1
    assert alerts(group) == []
    kept = await binding(town)
    assert kept is not None
    assert kept.lost_at is not None
    await town.hush()
    if how != "deleted":
        group.add_bot()
        await putu.sees("tulis /posko di sini", in_=group)
        await putu.write("/posko", in_=group)
        await putu.sees("menerima peringatan", in_=group)
        await report(town, "rumah warga terbakar di bongan, apinya besar", name="Nyoman Lain")
        await putu.sees("TBN-", in_=group, within=20)
    await town.hush()


@pytest.mark.parametrize("how", ["closed", "deleted"])
async def test_alerts_go_to_the_topic_and_to_the_group_when_it_is_gone(town: Town, how: str) -> None:
    """/posko inside a topic binds that topic; a closed or deleted one is told to whoever bound it."""
    putu = await kapolsek(town)
    await town.bongan()
    group = await command_post(town, putu, forum=True)
    topic = group.open_topic("Peringatan")
    await putu.write("/posko", in_=group, topic=topic)
    answer = await putu.sees("menerima peringatan untuk Kec. Tabanan", in_=group)
    assert answer.thread_id == topic
    await report(town)
    first = await putu.sees("TBN-", in_=group, within=20)
    assert first.thread_id == topic
    await town.hush()
    (group.close_topic if how == "closed" else group.delete_topic)(topic)
    await report(town, "rumah warga terbakar di bongan, apinya besar", name="Nyoman Lain")
    second = await putu.sees("TBN-", in_=group, within=20)
    assert second.thread_id is None
    await putu.sees("Topik posko di grup Posko Tabanan (Kec. Tabanan) ditutup atau dihapus")
    await town.settle()
    kept = await binding(town)
    assert kept is not None
    assert (kept.thread_id, kept.lost_at) == (None, None)
    await town.hush()


async def test_what_is_said_in_a_group_makes_nobody_reachable(town: Town) -> None:
    """No draft, no greeting, no record of somebody who only ever wrote in a group; an officer who did stays silent."""
    putu = await kapolsek(town)
    quiet = await town.officer("Serda Komang", Role.BABINSA, BONGAN, arrives=False)
    stranger = town.telegram.person("Orang Lewat")
    group = await bound(town, putu)
    for person in (quiet, stranger):
        group.add(person)
        await person.write("/posko", in_=group)
        await person.write("/lapor di sini ada maling", in_=group)
        await person.tap_data(group.chat[-1], "p.areas:0", wait=False)
    await putu.sees("diikat oleh komandan", in_=group)
    await town.settle()
    async with town.database.reads() as tx:
        assert await tx.get(Person, stranger.id) is None
        kept = await tx.get_one(Person, quiet.id)
        assert not kept.reachable
        spoken_to = {row.chat_id for row in await tx.scalars(select(OutboxRow))}
    assert spoken_to <= {group.id, putu.id}
    await town.hush()  # two at the same moment may each be refused
