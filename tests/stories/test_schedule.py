"""🗓 Jadwal pemilu: what concerns one's own desa, in words a resident understands."""

from datetime import timedelta

from sqlalchemy import select

from simulator.person import Person
from storage.people import Person as PersonRow
from tests.elections import bring, move_to, reminder, source, today
from tests.town import BONGAN, Town

GUBUG = "51.02.05.2002"

STAGES = """
[bring]
id = "KTP-el dan undangan"
en = "KTP-el and invitation"
[roll]
id = "tanyakan ke panitia"
en = "ask the committee"
[[stages]]
id = "Pencalonan"
en = "Nomination"
from = "H-40"
to = "H-20"
[[stages]]
id = "Masa tenang"
en = "Quiet days"
from = "H-3"
to = "H-1"
[[stages]]
id = "Pemungutan suara"
en = "Voting"
from = "H"
"""


async def row_of(town: Town, person: Person) -> PersonRow:
    async with town.database.reads() as tx:
        return (await tx.scalars(select(PersonRow).where(PersonRow.telegram_id == person.id))).one()


async def test_without_an_election_it_says_so(town: Town) -> None:
    """And where to ask, without promising an address nobody checked."""
    wayan = await town.resident(home=BONGAN)
    await wayan.tap("🗓 Jadwal pemilu")
    card = await wayan.sees("Belum ada jadwal pemilu untuk Bongan, Kec. Tabanan")
    assert card.buttons == ["🔔 Ingatkan saya", "🏘 Ganti desa"]
    ayu = await town.resident("Ni Luh Ayu")
    await ayu.write("/jadwal")
    card = await ayu.sees("Belum ada jadwal pemilu yang diumumkan")
    assert card.buttons == ["🔔 Ingatkan saya", "🏘 Pilih desa"]


async def test_an_election_is_told_with_day_hours_stages_and_what_to_bring(town: Town) -> None:
    """Under way first, then to come, then over; whoever is in the queue at closing may still vote."""
    await move_to(town, 9)
    day = today(town) + timedelta(days=2)
    await bring(town, source(day, STAGES))
    wayan = await town.resident(home=BONGAN)
    await wayan.tap("🗓 Jadwal pemilu")
    card = await wayan.sees("Pilkel")
    assert f"{day.day} " in card.text
    assert "(2 hari lagi)" in card.text
    assert "TPS buka 07.00–12.00 WITA; yang sudah antre saat tutup tetap boleh memilih" in card.text
    assert "Bawa: KTP-el dan undangan." in card.text
    assert "Cek daftar pemilih: tanyakan ke panitia." in card.text
    stages = [line[0] for line in card.text.splitlines() if line.startswith(("▶", "▫", "✔"))]
    assert stages == ["▶", "▫", "✔"]
    assert "▶️ Masa tenang" in card.text
    assert "netral" in card.text
    town.clock.move(timedelta(days=1))
    await wayan.write("/jadwal")
    assert "(besok)" in (await wayan.sees("Pilkel")).text
    town.clock.move(timedelta(days=1))
    await wayan.write("/jadwal")
    assert "(hari ini)" in (await wayan.sees("Pilkel")).text


async def test_only_the_elections_and_stages_of_ones_desa_are_shown(town: Town) -> None:
    """Gubug votes later than Bongan; a stage for another desa is not one's own."""
    day = today(town) + timedelta(days=10)
    other = '[[stages]]\nid = "Simulasi di Gubug"\nen = "Rehearsal"\nfrom = "H-2"\nareas = ["Desa Gubug"]\n'
    own = '[[stages]]\nid = "Simulasi di Bongan"\nen = "Rehearsal"\nfrom = "H-2"\nareas = ["Desa Bongan"]\n'
    await bring(town, source(day, other, own, areas=("Desa Bongan", "Desa Gubug")))
    await bring(town, source(day, slug="lain", name="Pilkel Lain", areas=("Desa Tajen",)))
    wayan = await town.resident(home=BONGAN)
    await wayan.write("/jadwal")
    card = await wayan.sees("Pilkel")
    assert "Simulasi di Bongan" in card.text
    assert "Simulasi di Gubug" not in card.text
    assert not any("Pilkel Lain" in label for label in card.buttons)


async def test_several_elections_turn_on_one_card_the_nearest_first(town: Town) -> None:
    """The others are buttons."""
    await bring(town, source(today(town) + timedelta(days=90), slug="b", name="Pilkada"))
    await bring(town, source(today(town) + timedelta(days=30), slug="a", name="Pilkel"))
    wayan = await town.resident(home=BONGAN)
    await wayan.write("/jadwal")
    card = await wayan.sees("(30 hari lagi)")
    assert "🗓 Pilkada" in card.buttons
    await wayan.tap("🗓 Pilkada")
    assert await wayan.sees("(90 hari lagi)") is card
    assert "🗓 Pilkel" in card.buttons


async def test_what_is_over_is_shown_for_two_weeks_and_then_no_more(town: Town) -> None:
    """Counted from the last stage: objections and certification come after the voting day."""
    await move_to(town, 9)
    stage = '[[stages]]\nid = "Keberatan"\nen = "Objections"\nfrom = "H+1"\nto = "H+3"\n'
    await bring(town, source(today(town), stage))
    wayan = await town.resident(home=BONGAN)
    town.clock.move(timedelta(days=17))
    await wayan.write("/jadwal")
    assert "(sudah berlangsung)" in (await wayan.sees("Pilkel")).text
    town.clock.move(timedelta(days=1))
    await wayan.write("/jadwal")
    await wayan.sees("Belum ada jadwal pemilu untuk Bongan")


async def test_whose_desa_is_unknown_sees_everything_and_is_asked_for_it(town: Town) -> None:
    """Two taps; from then on it is one's own schedule, and 🔔 is one tap away."""
    await bring(town, source(today(town) + timedelta(days=10)))
    await bring(town, source(today(town) + timedelta(days=9), slug="lain", name="Pilkel Lain", areas=("Desa Tajen",)))
    wayan = await town.resident()
    await wayan.write("/jadwal")
    card = await wayan.sees("Desa Anda belum kami ketahui")
    assert "Pilkel Lain" in card.text
    await wayan.tap("🏘 Pilih desa", on=card)
    await wayan.sees("kecamatan mana")
    await wayan.tap("Tabanan", on=card)
    await wayan.sees("Di desa mana, Kecamatan Tabanan?")
    await wayan.tap("Bongan", on=card)
    assert await wayan.sees("Mau diingatkan tentang pemilu di Bongan?") is card
    assert "Pilkel Lain" not in card.text
    assert (await row_of(town, wayan)).home_area == BONGAN


async def test_reminders_are_asked_for_and_stopped_with_one_tap_each(town: Town) -> None:
    """Nobody is reminded who did not ask."""
    await bring(town, source(today(town) + timedelta(days=10)))
    wayan = await town.resident(home=BONGAN)
    assert not (await row_of(town, wayan)).wants_reminders
    await wayan.write("/jadwal")
    card = await wayan.sees("Mau diingatkan")
    answer = await wayan.tap("🔔 Ingatkan saya")
    assert "Anda akan diingatkan" in answer.text
    assert await wayan.sees("🔔 Anda diingatkan tentang pemilu di Bongan") is card
    assert (await row_of(town, wayan)).wants_reminders
    answer = await wayan.tap("🔕 Berhenti")
    assert "tidak diingatkan lagi" in answer.text
    await wayan.sees("Mau diingatkan")
    assert not (await row_of(town, wayan)).wants_reminders


async def test_asking_for_reminders_without_a_known_desa_asks_for_it(town: Town) -> None:
    """Reminders go by desa."""
    await bring(town, source(today(town) + timedelta(days=10)))
    wayan = await town.resident()
    await wayan.write("/jadwal")
    card = await wayan.sees("Desa Anda belum kami ketahui")
    await wayan.tap("🔔 Ingatkan saya")
    await wayan.sees("kecamatan mana")
    await wayan.tap("Tabanan", on=card)
    await wayan.sees("Di desa mana")
    await wayan.tap("Gubug", on=card)
    await wayan.sees("Anda diingatkan tentang pemilu di Gubug")
    known = await row_of(town, wayan)
    assert (known.home_area, known.wants_reminders) == (GUBUG, True)


async def test_visitors_read_it_in_english(town: Town) -> None:
    """Every word of it."""
    await bring(town, source(today(town) + timedelta(days=10), STAGES))
    john = await town.resident("John", home=BONGAN, language="en")
    await john.write("/jadwal")
    card = await john.sees("Pilkel (en)")
    assert "Voting day" in card.text
    assert "Bring: KTP-el and invitation" in card.text
    assert card.buttons == ["🔔 Remind me", "🏘 Change village"]


async def test_forged_taps_change_nothing(town: Town) -> None:
    """A desa that is none, an election that is none, a file nobody sent."""
    await bring(town, source(today(town) + timedelta(days=10), reminder("a", "H-1 09:00", "2 hours", "residents")))
    wayan = await town.resident()
    await wayan.write("/jadwal")
    card = await wayan.sees("Desa Anda belum kami ketahui")
    refused = ("e.home:1:51.02.05", "e.home:1", "e.kec:1:x", "e.home:1:51.02.05.2003.01", "e.show:1", "e.list:0")
    for data in (*refused, "e.ready:0:pemilu", "e.import:1", "e.drop:1"):
        await wayan.tap_data(card, data, within=20)
    await wayan.tap_data(card, "e.open:99999")
    await town.settle()
    assert (await row_of(town, wayan)).home_area is None
    assert [
        message.text for message in wayan.chat if "Pengingat:" in message.text or message.content.get("document")
    ] == []
