"""A resident reports a hole in the road; the perbekel mends it."""

from tests.town import Town


async def test_a_report_reaches_the_perbekel_and_its_outcome_the_resident(town: Town) -> None:
    """Say it, name the place, send it: three actions; then news at every step."""
    perbekel, _ = await town.bongan()
    wayan = await town.resident()

    await wayan.write("jalan bolong di depan sd, kmrn ada yg jatuh")
    card = await wayan.sees("Di mana kejadiannya?")
    await wayan.write("ds bongan")
    assert await wayan.sees("Bongan, Kec. Tabanan") is card
    await wayan.tap("✅ Kirim")
    assert await wayan.sees("Perbekel Bongan") is card
    assert "TBN-" in card.text

    task = await perbekel.sees("jalan bolong")
    await perbekel.tap("✅ Terima")
    await perbekel.sees("Anda memegang kasus ini")
    await wayan.sees("Diterima")

    await perbekel.tap("✔️ Selesai")
    await perbekel.sees("Apa yang sudah dilakukan?")
    await perbekel.write("Lubang sudah ditambal bersama warga")
    await perbekel.sees("Selesai oleh")
    await wayan.sees("Lubang sudah ditambal")
    await wayan.tap("👍 Sudah beres")
    await wayan.sees("Ditutup")
    await perbekel.sees("Ditutup")
    assert task in perbekel.chat
