"""🔓: a commander of the kabupaten learns who reported in confidence only with a reason and a second person."""

import asyncio
from datetime import timedelta

from bot.ticker import Ticker
from domain.roles import Role
from services.casework import identity
from simulator.messages import Message
from simulator.person import Person
from tests.stories.test_confidential import (
    DRUGS,
    KABUPATEN,
    NAME,
    NUMBER,
    USERNAME,
    audited,
    end_posts,
    file,
    hush,
    marked,
)
from tests.town import BONGAN, TABANAN, Town

REASON = "saksi perlu dilindungi malam ini"


async def commander(town: Town, name: str = "AKBP Agung", title: str = "Kapolres Tabanan") -> Person:
    return await town.officer(name, Role.COMMANDER, KABUPATEN, title)


async def filed(town: Town, kapolres: Person) -> tuple[Person, Message]:
    """A confidential case, its reporter, and the Kapolres's card of it."""
    await town.officer("Aiptu Made", Role.BHABINKAMTIBMAS, BONGAN)
    reporter = await marked(town)
    await file(town, reporter, DRUGS)
    await hush(town)
    await kapolres.tap("🗂 Tugas")
    tasks = await kapolres.sees("Kasus terbuka (1)")
    await kapolres.tap(tasks.buttons[0])
    return reporter, await kapolres.sees("Pelapor dirahasiakan (")


async def ask(kapolres: Person) -> None:
    await kapolres.tap("🔓 Buka identitas")
    await kapolres.sees("Mengapa identitas pelapor perlu dibuka?")
    await kapolres.write(REASON)
    await kapolres.sees("menunggu orang kedua")


async def lapse(town: Town) -> None:
    """The clock of the house strikes."""
    await Ticker(town.database, town.house, town.clock).tick(identity.lapse)


def knows(person: Person) -> bool:
    return any(mark in str(m.as_json()) for m in person.chat for mark in (NAME, USERNAME, str(NUMBER)))


async def test_an_identity_is_opened_to_one_by_two_and_the_reporter_is_told(town: Town) -> None:
    """The asker alone reads it, once and protected; both names stand in the audit; the card keeps saying it."""
    operator = await town.operator()
    kapolres = await commander(town)
    deputy = await commander(town, "Kompol Rai", "Wakapolres Tabanan")
    reporter, card = await filed(town, kapolres)
    await ask(kapolres)
    assert "🔓 Buka identitas" not in card.buttons
    request = await operator.sees("Kapolres Tabanan minta identitas pelapor dibuka")
    assert REASON in request.text
    assert request.protected
    assert "sabu" not in request.text
    await deputy.sees(REASON)
    assert not knows(kapolres)

    await deputy.tap("✅ Setujui")
    told = await kapolres.sees(NAME)
    assert f"@{USERNAME}" in told.text
    assert str(NUMBER) in told.text
    assert told.protected
    await kapolres.sees("Pelapor dirahasiakan (")
    await deputy.sees("Disetujui oleh Wakapolres Tabanan")
    await operator.sees("Disetujui oleh Wakapolres Tabanan")
    news = await reporter.sees("dibuka untuk Kapolres Tabanan saja")
    assert REASON in news.text
    await reporter.sees("Nama Anda pernah dibuka untuk Kapolres Tabanan")
    await town.settle()
    assert not knows(deputy)
    assert not knows(operator)
    asked, opened = (*await audited(town, "identity-asked"), *await audited(town, "identity-approved"))
    assert (asked.actor_id, asked.detail["reason"]) == (kapolres.id, REASON)
    assert (opened.actor_id, opened.detail["asked_by"]) == (deputy.id, kapolres.id)
    assert str(NUMBER) not in f"{asked.detail}{opened.detail}"

    late = await operator.tap_data(request, "i.no:1")
    assert "sudah diputuskan" in late.text
    assert not await audited(town, "identity-refused")


async def test_a_refusal_is_told_to_who_asked_and_nothing_is_opened(town: Town) -> None:
    """Nobody else hears of it, the reporter neither: nothing happened to them."""
    operator = await town.operator()
    kapolres = await commander(town)
    reporter, card = await filed(town, kapolres)
    await ask(kapolres)
    await operator.sees(REASON)
    waiting = await kapolres.tap_data(card, "i.ask:1")
    assert "masih menunggu keputusan" in waiting.text
    await operator.tap("❌ Tolak")
    await kapolres.sees("ditolak")
    await kapolres.sees("Pelapor dirahasiakan (")
    await operator.sees("Ditolak oleh Pusat Komando")
    await town.settle()
    await reporter.sees_nothing()
    assert not knows(kapolres)
    (refused,) = await audited(town, "identity-refused")
    assert refused.actor_id == operator.id


async def test_nobody_agrees_with_themselves_and_nobody_without_the_post_decides(town: Town) -> None:
    """Whatever a forged tap says: the asker, a Kapolsek, the army, the reporter; each is refused and written down."""
    operator = await town.operator()
    kapolres = await commander(town)
    dandim = await commander(town, "Letkol Putra", "Dandim 1619/Tabanan")
    kapolsek = await town.officer("AKP Putu", Role.COMMANDER, TABANAN, "Kapolsek Tabanan")
    reporter, card = await filed(town, kapolres)
    await ask(kapolres)
    await operator.sees(REASON)
    before = len(await audited(town, "refused"))
    for person in (kapolres, dandim, kapolsek, reporter):
        for data in ("i.yes:1", "i.no:1"):
            answer = await person.tap_data(person.chat[-1] if person is not kapolres else card, data)
            assert answer.show_alert
    assert (await operator.tap_data(operator.chat[-1], "i.yes:77")).show_alert
    assert len(await audited(town, "refused")) == before + 9
    await town.settle()
    await dandim.sees_nothing()
    assert not knows(kapolres)


async def test_only_the_police_commander_of_the_kabupaten_may_ask(town: Town) -> None:
    """No button on other cards, and a forged one is refused; so it is for the commander whom the case is about."""
    operator = await town.operator()
    kapolres = await commander(town)
    dandim = await commander(town, "Letkol Putra", "Dandim 1619/Tabanan")
    kapolsek = await town.officer("AKP Putu", Role.COMMANDER, TABANAN, "Kapolsek Tabanan")
    bhabin = await town.officer("Aiptu Made", Role.BHABINKAMTIBMAS, BONGAN)
    reporter = await marked(town)
    await file(town, reporter, DRUGS)
    mine = await bhabin.sees("Pelapor dirahasiakan (")
    assert not [label for label in mine.buttons if "identitas" in label]
    for person in (operator, dandim, kapolsek, bhabin):
        assert (await person.tap_data(person.chat[-1], "i.ask:1")).show_alert
    await hush(town)

    await file(town, reporter, "kapolres AKBP Agung minta uang ke sopir truk di bongan, ini pungli")
    await hush(town)
    for data in ("c.open:2", "i.ask:2"):
        assert (await kapolres.tap_data(kapolres.chat[-1], data)).show_alert
    assert len(await audited(town, "refused")) == 6


async def test_without_a_second_person_the_commander_is_told_so(town: Town) -> None:
    """Kindly, before any reason is asked for; a second who cannot be reached is none."""
    await town.officer("Kompol Rai", Role.COMMANDER, KABUPATEN, "Wakapolres Tabanan", arrives=False)
    kapolres = await commander(town)
    await filed(town, kapolres)
    answer = await kapolres.tap("🔓 Buka identitas")
    assert "Belum ada orang kedua" in answer.text


async def test_a_request_lapses_after_a_day(town: Town) -> None:
    """The asker is told, the buttons go, a late tap opens nothing; then it may be asked again."""
    operator = await town.operator()
    kapolres = await commander(town)
    await filed(town, kapolres)
    await ask(kapolres)
    request = await operator.sees(REASON)
    town.clock.move(timedelta(hours=24, minutes=1))
    late = await operator.tap_data(request, "i.yes:1")
    assert late.show_alert
    await lapse(town)
    await kapolres.sees("lewat 24 jam tanpa keputusan")
    await kapolres.sees("Pelapor dirahasiakan (")
    await operator.sees("identitas tetap tertutup")
    assert request.buttons == []
    await lapse(town)
    await town.settle()
    assert not knows(kapolres)
    await ask(kapolres)
    await operator.sees(REASON)
    await town.hush()  # a day later the case itself may have begun to climb


async def test_who_asked_and_left_the_post_learns_nothing(town: Town) -> None:
    """Powers are those of the moment of the decision."""
    operator = await town.operator()
    kapolres = await commander(town)
    await filed(town, kapolres)
    await ask(kapolres)
    request = await operator.sees(REASON)
    await end_posts(town, kapolres)
    answer = await operator.tap("✅ Setujui")
    assert "tidak lagi berwenang" in answer.text
    assert request.buttons == ["✅ Setujui", "❌ Tolak"]
    await town.settle()
    assert not knows(kapolres)


async def test_of_two_who_decide_at_once_the_first_counts(town: Town) -> None:
    """Compare and set: one says yes, one says no, one of them is told that it was decided."""
    operator = await town.operator()
    kapolres = await commander(town)
    deputy = await commander(town, "Kompol Rai", "Wakapolres Tabanan")
    await filed(town, kapolres)
    await ask(kapolres)
    first, second = await operator.sees(REASON), await deputy.sees(REASON)
    answers = await asyncio.gather(operator.tap_data(first, "i.no:1"), deputy.tap_data(second, "i.yes:1"))
    assert ["sudah diputuskan" in answer.text for answer in answers].count(True) == 1
    await hush(town)
    decided = [*await audited(town, "identity-approved"), *await audited(town, "identity-refused")]
    assert len(decided) == 1
    assert knows(kapolres) == (decided[0].what == "identity-approved")


async def test_an_identity_is_asked_for_in_words_and_may_be_left_alone(town: Town) -> None:
    """⬅️ Kembali asks nobody; a picture is no reason."""
    operator = await town.operator()
    kapolres = await commander(town)
    _, card = await filed(town, kapolres)
    await kapolres.tap("🔓 Buka identitas")
    await kapolres.sees("Mengapa identitas pelapor perlu dibuka?")
    await kapolres.tap("⬅️ Kembali", on=card)
    await kapolres.sees("Pelapor dirahasiakan (")
    await kapolres.tap("🔓 Buka identitas")
    await kapolres.sees("Mengapa identitas pelapor perlu dibuka?")
    await kapolres.send_photo()
    await kapolres.sees("perlu ditulis dengan kata-kata")
    await town.settle()
    await operator.sees_nothing()
    assert not await audited(town, "identity-asked")
