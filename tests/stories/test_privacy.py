"""What people are told of their data, how they get it as a file, and how they leave."""



from simulator.person import Person
from storage.people import Person as PersonRow
from tests.town import Town

HOLE = "jalan bolong di depan sd, ds bongan"


async def known(town: Town, person: Person) -> PersonRow | None:
    async with town.database.reads() as tx:
        return await tx.get(PersonRow, person.id)


async def test_the_greeting_names_the_notice_and_it_is_written_down(town: Town) -> None:
    """Once with its version, in the message that is sent anyway."""
    wayan = town.telegram.person("Wayan Sudarma")
    await wayan.write("/start")
    await wayan.sees("pemberitahuan privasi versi 1: /privasi")
    row = await known(town, wayan)
    assert row is not None
    assert row.notice_version == 1
    assert row.notice_at == town.clock.now() or row.notice_at is not None


async def test_whoever_begins_with_a_report_reads_the_line_on_its_card_and_agrees_by_sending(town: Town) -> None:
    """No second message, no gate; afterwards it is not shown again."""
    wayan = town.telegram.person("Wayan Sudarma")
    await wayan.write(HOLE)
    await wayan.sees("Dengan mengirim, Anda menyetujui pemberitahuan privasi versi 1")
    row = await known(town, wayan)
    assert row is not None
    assert row.notice_version == 0
    await wayan.tap("✅ Kirim")
    await wayan.sees("Terkirim.")
    row = await known(town, wayan)
    assert row is not None
    assert row.notice_version == 1
    await wayan.write("lampu jalan mati juga")
    card = await wayan.sees("belum terkirim")
    assert "pemberitahuan" not in card.text
