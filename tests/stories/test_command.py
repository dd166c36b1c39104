"""A commander takes a case over, or orders an officer to it by name; nobody else can, nobody is left in the dark."""

from sqlalchemy import select

from domain.delivery import Lane
from domain.lifecycle import State, Step
from domain.roles import Role
from simulator.person import Person
from storage.audit import Audit
from storage.cases import Case, CaseEvent
from storage.outbox import OutboxRow
from tests.town import BONGAN, TABANAN, Town

BRAWL = "ada ribut2 di br dinas kelod ds bongan, anak muda mejaguran"
HOLE = "jalan bolong di depan sd"
PIN = (-8.5630, 115.1060)


async def kapolsek_of(town: Town) -> Person:
    return await town.officer("AKP Putu", Role.COMMANDER, TABANAN, "Kapolsek Tabanan")


async def brawl(town: Town, holder: str = "Babinsa Bongan") -> Person:
    """A case grave enough to call the kecamatan's commander; its reporter."""
    wayan = await town.resident(home=BONGAN)
    await town.file(wayan, BRAWL, holder)
    return wayan


async def case_of(town: Town) -> Case:
    async with town.database.reads() as tx:
        return (await tx.scalars(select(Case))).one()


async def steps(town: Town, kind: Step) -> list[CaseEvent]:
    async with town.database.reads() as tx:
        return list(await tx.scalars(select(CaseEvent).where(CaseEvent.kind == kind)))


async def refusals(town: Town, who: Person) -> list[str]:
    async with town.database.reads() as tx:
        found = await tx.scalars(select(Audit).where(Audit.what == "refused", Audit.actor_id == who.id))
        return [str(row.detail["why"]) for row in found]


async def order(commander: Person, officer: str, words: str) -> None:
    await commander.tap("🧭 Perintahkan")
    await commander.sees("Siapa yang diperintahkan")
    await commander.tap(officer)
    await commander.sees(f"Apa perintahnya untuk {officer}?")
    await commander.write(words)


async def test_a_commander_takes_over_a_case_that_waits(town: Town) -> None:
    """Holder and accepted at once; who had it is told, the reporter reads who holds it now."""
    babinsa = await town.officer("Serda Komang", Role.BABINSA, BONGAN)
    kapolsek = await kapolsek_of(town)
    wayan = await brawl(town)
    await babinsa.sees("Untuk Anda")
    card = await kapolsek.sees("Pemegang: Babinsa Bongan")
    assert {"✅ Terima", "✋ Ambil alih", "🧭 Perintahkan"} <= set(card.buttons)
    await kapolsek.tap("✋ Ambil alih")
    await kapolsek.sees("Anda memegang kasus ini")
    await wayan.sees("Diterima oleh Kapolsek Tabanan")
    await babinsa.sees("Dipegang Kapolsek Tabanan")
    await babinsa.sees("diambil alih oleh Kapolsek Tabanan")
    await town.settle()
    case = await case_of(town)
    assert (case.state, case.holder_id) == (State.ACCEPTED, kapolsek.id)
    (taken,) = await steps(town, Step.TAKE_OVER)
    assert (taken.actor_id, taken.detail["taken_from"]) == (kapolsek.id, babinsa.id)
    await town.hush()


async def test_a_commander_takes_over_a_case_that_another_has_accepted(town: Town) -> None:
    """Then ✅ Terima is gone and ✋ is not; the former holder's old buttons are refused kindly."""
    babinsa = await town.officer("Serda Komang", Role.BABINSA, BONGAN)
    kapolsek = await kapolsek_of(town)
    wayan = await brawl(town)
    await babinsa.sees("Untuk Anda")
    await babinsa.tap("✅ Terima")
    old = await babinsa.sees("Anda memegang kasus ini")
    card = await kapolsek.sees("Dipegang Babinsa Bongan")
    assert "✅ Terima" not in card.buttons
    await wayan.sees("Diterima oleh Babinsa Bongan")
    await kapolsek.tap("✋ Ambil alih")
    await kapolsek.sees("Anda memegang kasus ini")
    await wayan.sees("Diterima oleh Kapolsek Tabanan")
    await babinsa.sees("diambil alih oleh Kapolsek Tabanan")
    answer = await babinsa.tap_data(old, f"c.resolve:{(await case_of(town)).id}")
    assert "diterima lebih dulu oleh Kapolsek Tabanan" in answer.text
    assert (await case_of(town)).holder_id == kapolsek.id
    await kapolsek.tap("✔️ Selesai")
    await kapolsek.sees("Apa yang sudah dilakukan?")
    await kapolsek.write("sudah didamaikan")
    await wayan.sees("sudah didamaikan")
    await town.hush()


async def test_a_second_take_over_by_the_same_hand_says_nothing_new(town: Town) -> None:
    """An impatient thumb makes one step and one message."""
    babinsa = await town.officer("Serda Komang", Role.BABINSA, BONGAN)
    kapolsek = await kapolsek_of(town)
    await brawl(town)
    card = await kapolsek.sees("Pemegang: Babinsa Bongan")
    for _ in range(3):
        await kapolsek.tap_data(card, f"c.over:{(await case_of(town)).id}")
    await town.settle()
    assert len(await steps(town, Step.TAKE_OVER)) == 1
    assert sum("diambil alih" in message.text for message in babinsa.chat) == 1
    await town.hush()


async def test_an_order_calls_the_officer_with_its_words(town: Town) -> None:
    """They hold the case, waiting for their acceptance, the order on their card; the clock goes on."""
    babinsa = await town.officer("Serda Komang", Role.BABINSA, BONGAN)
    bhabin = await town.officer("Aiptu Made", Role.BHABINKAMTIBMAS, BONGAN)
    kapolsek = await kapolsek_of(town)
    wayan = await brawl(town)
    await babinsa.sees("Untuk Anda")
    await babinsa.tap("✅ Terima")
    await babinsa.sees("Anda memegang kasus ini")
    opened = (await case_of(town)).opened_at
    await kapolsek.sees("Dipegang Babinsa Bongan")
    await order(kapolsek, "Bhabinkamtibmas Bongan", "Segera ke lokasi, pisahkan mereka.")
    card = await bhabin.sees("Perintah Kapolsek Tabanan")
    assert "Untuk Anda" in card.text
    assert "pisahkan mereka" in card.text
    await wayan.sees("Sudah sampai ke Bhabinkamtibmas Bongan")
    await babinsa.sees("diserahkan kepada Bhabinkamtibmas Bongan atas perintah Kapolsek Tabanan")
    own = await kapolsek.sees("Pemegang: Bhabinkamtibmas Bongan")
    assert "pisahkan mereka" in own.text
    await town.settle()
    assert not any("pisahkan mereka" in m.text for who in (babinsa, wayan) for m in who.chat)
    case = await case_of(town)
    assert (case.state, case.holder_id, case.opened_at) == (State.NEW, bhabin.id, opened)
    assert case.accepted_at is None
    (given,) = await steps(town, Step.ORDER)
    assert (given.actor_id, given.detail["person"]) == (kapolsek.id, bhabin.id)
    await bhabin.tap("✅ Terima")
    accepted = await bhabin.sees("Anda memegang kasus ini")
    assert "pisahkan mereka" in accepted.text
    await wayan.sees("Diterima oleh Bhabinkamtibmas Bongan")
    await town.hush()


async def test_an_order_about_a_small_matter_rings_too(town: Town) -> None:
    """Whatever the case, who is ordered by name is called in the lane of alerts; an operator may order as well."""
    perbekel = await town.officer("I Ketut Arta", Role.PERBEKEL, BONGAN)
    bhabin = await town.officer("Aiptu Made", Role.BHABINKAMTIBMAS, BONGAN)
    operator = await town.operator()
    wayan = await town.resident(home=BONGAN)
    await town.file(wayan, HOLE)
    await perbekel.sees("Untuk Anda")
    await operator.tap("🗂 Tugas")
    await operator.sees("Kasus terbuka")
    await operator.tap("⚪ TBN")
    await operator.sees("Pemegang: Perbekel Bongan")
    await order(operator, "Bhabinkamtibmas Bongan", "tolong ditengok " * 60)
    await bhabin.sees("Perintah Pusat Komando Tabanan")
    whole = await bhabin.sees("tulisan lengkap")
    assert "(dipotong)" not in whole.text
    await wayan.sees("Sudah sampai ke Bhabinkamtibmas Bongan")
    async with town.database.reads() as tx:
        lanes = await tx.scalars(select(OutboxRow.lane).where(OutboxRow.chat_id == bhabin.id, OutboxRow.fresh))
        assert Lane.ALERT in set(lanes)
    await town.hush()


async def test_an_order_must_be_in_words_and_the_question_stays_until_it_is(town: Town) -> None:
    """A photo alone is no order; with a caption it is one, and the photo goes along."""
    await town.officer("Serda Komang", Role.BABINSA, BONGAN)
    bhabin = await town.officer("Aiptu Made", Role.BHABINKAMTIBMAS, BONGAN)
    kapolsek = await kapolsek_of(town)
    await brawl(town)
    await kapolsek.sees("Pemegang: Babinsa Bongan")
    await kapolsek.tap("🧭 Perintahkan")
    await kapolsek.tap("Bhabinkamtibmas Bongan")
    await kapolsek.sees("Apa perintahnya")
    await kapolsek.send_photo()
    await kapolsek.sees("perlu ditulis dengan kata-kata")
    await kapolsek.send_photo(caption="lihat peta ini, masuk dari utara")
    card = await bhabin.sees("masuk dari utara")
    assert "Perintah Kapolsek Tabanan" in card.text
    await bhabin.sees("TBN-", media="photo")
    await town.hush()


async def test_the_present_holder_may_be_ordered_too(town: Town) -> None:
    """They read the order on their card, accept anew, and nobody is told of a change that is none."""
    babinsa = await town.officer("Serda Komang", Role.BABINSA, BONGAN)
    kapolsek = await kapolsek_of(town)
    await brawl(town)
    await babinsa.sees("Untuk Anda")
    await kapolsek.sees("Pemegang: Babinsa Bongan")
    await order(kapolsek, "Babinsa Bongan", "berangkat sekarang")
    card = await babinsa.sees("berangkat sekarang")
    assert "✅ Terima" in card.buttons
    await town.settle()
    assert not any("atas perintah" in message.text for message in babinsa.chat)
    await town.hush()


async def test_going_back_from_an_order_leaves_everything_as_it_was(town: Town) -> None:
    """⬅️ Kembali at either question; then words are a report again."""
    babinsa = await town.officer("Serda Komang", Role.BABINSA, BONGAN)
    kapolsek = await kapolsek_of(town)
    await brawl(town)
    await babinsa.sees("Untuk Anda")
    await kapolsek.sees("Pemegang: Babinsa Bongan")
    await kapolsek.tap("🧭 Perintahkan")
    await kapolsek.sees("Siapa yang diperintahkan")
    await kapolsek.tap("Babinsa Bongan")
    asking = await kapolsek.sees("Apa perintahnya")
    await kapolsek.tap("⬅️ Kembali")
    await kapolsek.sees("Pemegang: Babinsa Bongan")
    assert "Apa perintahnya" not in asking.text
    await kapolsek.write("lampu jalan mati")
    await kapolsek.sees("belum terkirim")
    assert await steps(town, Step.ORDER) == []
    await town.hush()


async def test_who_is_no_commander_has_neither_button_and_gets_nowhere_by_forging(town: Town) -> None:
    """Officers of the desa, the commander of another kecamatan, the reporter: refused and written down."""
    babinsa = await town.officer("Serda Komang", Role.BABINSA, BONGAN)
    bhabin = await town.officer("Aiptu Made", Role.BHABINKAMTIBMAS, BONGAN)
    far = await town.officer("AKP Jauh", Role.COMMANDER, "51.02.06", "Kapolsek Kediri")
    wayan = await brawl(town)
    await babinsa.sees("Untuk Anda")
    await bhabin.sees("Pemegang: Babinsa Bongan")
    case = await case_of(town)
    for who in (bhabin, babinsa, far, wayan):
        for data in ("c.over", "c.order", "c.orderto"):
            answer = await who.tap_data(
                who.chat[-1], f"{data}:{case.id}:1" if data == "c.orderto" else f"{data}:{case.id}"
            )
            assert answer.text
        assert len(await refusals(town, who)) == 3
    assert not {"✋ Ambil alih", "🧭 Perintahkan"} & {
        b for who in (bhabin, babinsa) for m in who.chat for b in m.buttons
    }
    after = await case_of(town)
    assert (after.state, after.holder_id) == (case.state, case.holder_id)
    await town.hush()


async def test_powers_are_those_of_now(town: Town) -> None:
    """A commander whose post has ended keeps the card and not the power; also between question and words."""
    babinsa = await town.officer("Serda Komang", Role.BABINSA, BONGAN)
    kapolsek = await kapolsek_of(town)
    await brawl(town)
    await kapolsek.sees("Pemegang: Babinsa Bongan")
    await kapolsek.tap("🧭 Perintahkan")
    await kapolsek.tap("Babinsa Bongan")
    await kapolsek.sees("Apa perintahnya")
    await town.end_posts(kapolsek)
    await kapolsek.write("berangkat")
    await kapolsek.sees("untuk komandan wilayah")
    answer = await kapolsek.tap_data(kapolsek.chat[-1], f"c.over:{(await case_of(town)).id}")
    assert "untuk komandan wilayah" in answer.text
    assert (await case_of(town)).holder_id == babinsa.id
    await town.hush()


async def test_orders_go_down_and_only_to_who_may_hold_the_case(town: Town) -> None:
    """A Kapolsek orders neither Danramil nor Kapolres nor the command centre; the Kapolres orders a Kapolsek."""
    await town.officer("Serda Komang", Role.BABINSA, BONGAN)
    await town.officer("Kapten Rai", Role.COMMANDER, TABANAN, "Danramil Tabanan")
    kapolsek = await kapolsek_of(town)
    kapolres = await town.officer("AKBP Agung", Role.COMMANDER, "51.02", "Kapolres Tabanan")
    await town.operator()
    await brawl(town)
    await kapolsek.sees("Pemegang: Babinsa Bongan")
    await kapolsek.tap("🧭 Perintahkan")
    offered = await kapolsek.sees("Siapa yang diperintahkan")
    assert offered.buttons == ["Babinsa Bongan", "⬅️ Kembali"]
    await kapolres.tap("🗂 Tugas")
    await kapolres.sees("Kasus terbuka")
    await kapolres.tap("🟠 TBN")
    await kapolres.sees("Pemegang: Babinsa Bongan")
    await kapolres.tap("🧭 Perintahkan")
    offered = await kapolres.sees("Siapa yang diperintahkan")
    assert set(offered.buttons) == {"Babinsa Bongan", "Danramil Tabanan", "Kapolsek Tabanan", "⬅️ Kembali"}
    await town.hush()


async def test_a_superior_who_has_the_case_keeps_it(town: Town) -> None:
    """What the Kapolres took over the Kapolsek does not take back; the other way round goes."""
    await town.officer("Serda Komang", Role.BABINSA, BONGAN)
    kapolsek = await kapolsek_of(town)
    kapolres = await town.officer("AKBP Agung", Role.COMMANDER, "51.02", "Kapolres Tabanan")
    await brawl(town)
    await kapolsek.sees("Pemegang: Babinsa Bongan")
    old = await kapolsek.tap("✋ Ambil alih")
    await kapolsek.sees("Anda memegang kasus ini")
    await kapolres.tap("🗂 Tugas")
    await kapolres.sees("Kasus terbuka")
    await kapolres.tap("🟠 TBN")
    await kapolres.sees("Dipegang Kapolsek Tabanan")
    await kapolres.tap("✋ Ambil alih")
    await kapolres.sees("Anda memegang kasus ini")
    card = await kapolsek.sees("Dipegang Kapolres Tabanan")
    assert not {"✋ Ambil alih", "🧭 Perintahkan"} & set(card.buttons)
    for verb in ("c.over", "c.order"):
        old = await kapolsek.tap_data(card, f"{verb}:{(await case_of(town)).id}")
        assert "sekarang dipegang Kapolres Tabanan" in old.text
    assert (await case_of(town)).holder_id == kapolres.id
    await town.hush()


async def test_a_confidential_case_is_commanded_by_police_only(town: Town) -> None:
    """The army's commander neither sees nor takes it; whom the Kapolsek may order are police too, words unseen."""
    await town.bongan()
    bhabin = await town.officer("Aiptu Made", Role.BHABINKAMTIBMAS, BONGAN)
    danramil = await town.officer("Kapten Rai", Role.COMMANDER, TABANAN, "Danramil Tabanan")
    kapolsek = await kapolsek_of(town)
    wayan = await town.resident(home=BONGAN)
    await wayan.write(BRAWL)
    await wayan.tap("🙈 Rahasia")
    await wayan.sees("Rahasia: hanya dibaca polisi")
    await wayan.tap("✅ Kirim")
    await wayan.sees("Bhabinkamtibmas Bongan")
    await bhabin.sees("Untuk Anda")
    await kapolsek.sees("Pemegang: Bhabinkamtibmas Bongan")
    await kapolsek.tap("🧭 Perintahkan")
    offered = await kapolsek.sees("Siapa yang diperintahkan")
    assert offered.buttons == ["Bhabinkamtibmas Bongan", "⬅️ Kembali"]
    await kapolsek.tap("Bhabinkamtibmas Bongan")
    await kapolsek.sees("Apa perintahnya")
    await kapolsek.write("periksa diam-diam")
    card = await bhabin.sees("periksa diam-diam")
    hidden = [e for e in card.content["entities"] if e["type"] == "spoiler"]
    start = len(card.text[: card.text.index("periksa")].encode("utf-16-le")) // 2
    assert any(e["offset"] <= start < e["offset"] + e["length"] for e in hidden)
    assert card.protected
    answer = await danramil.tap_data(danramil.chat[-1], f"c.over:{(await case_of(town)).id}")
    assert answer.text
    assert len(await refusals(town, danramil)) == 1
    await town.hush()
    assert not any("TBN-" in message.text for message in danramil.chat)


async def test_whom_the_case_is_about_is_neither_ordered_nor_in_command(town: Town) -> None:
    """Excluded persons never, by whatever data."""
    babinsa = await town.officer("Serda Komang Rai", Role.BABINSA, BONGAN)
    await town.officer("Aiptu Made", Role.BHABINKAMTIBMAS, BONGAN)
    danramil = await town.officer("Kapten Rai Wirawan", Role.COMMANDER, TABANAN, "Danramil Tabanan")
    kapolsek = await kapolsek_of(town)
    wayan = await town.resident(home=BONGAN)
    await wayan.write(
        "ribut di bongan, mejaguran, serda komang rai ikut, kapten rai wirawan membiarkan, satu orang luka"
    )
    await wayan.tap("✅ Kirim")
    await wayan.sees("Terkirim")
    await kapolsek.sees("TBN-")
    await kapolsek.tap("🧭 Perintahkan")
    offered = await kapolsek.sees("Siapa yang diperintahkan")
    assert offered.buttons == ["Bhabinkamtibmas Bongan", "⬅️ Kembali"]
    number = (await case_of(town)).id
    for who in (babinsa, danramil):
        assert (await who.tap_data(who.chat[-1], f"c.over:{number}")).text
        assert "not-yours" in await refusals(town, who)
    await town.hush()
    assert not any("TBN-" in m.text for who in (babinsa, danramil) for m in who.chat)


async def test_a_commander_called_to_a_case_gets_its_place_on_the_map(town: Town) -> None:
    """The pin and nothing else of the evidence: where to go, at once."""
    await town.officer("Serda Komang", Role.BABINSA, BONGAN)
    kapolsek = await kapolsek_of(town)
    wayan = await town.resident(home=BONGAN)
    await wayan.share_location(*PIN)
    await wayan.send_photo(caption=BRAWL)
    await wayan.tap("✅ Kirim")
    await wayan.sees("Babinsa Bongan")
    card = await kapolsek.sees("Pemegang: Babinsa Bongan")
    pin = await kapolsek.sees("", media="venue")
    assert pin.content["venue"]["title"].startswith("TBN-")
    assert "Tabanan" in pin.content["venue"]["address"]
    assert card.id < pin.id
    await town.settle()
    assert not any("photo" in message.content for message in kapolsek.chat)
    await town.hush()
