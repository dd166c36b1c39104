"""A tap that has to wait: Telegram's little clock is stopped in time, and the answer still arrives."""

from sqlalchemy import text

from tests.town import BONGAN, Town


async def test_a_refusal_that_comes_late_is_a_message(town: Town) -> None:
    """After three seconds the tap is answered empty; the reason follows in the chat, once, whatever engine was busy."""
    perbekel, babinsa = await town.bongan()
    wayan = await town.resident(home=BONGAN)
    await town.file(wayan, "jalan bolong di depan sd")
    card = await perbekel.sees("Untuk Anda")
    await perbekel.tap("✅ Terima")
    await perbekel.sees("Anda memegang kasus ini")
    await town.settle()
    async with town.database.writes() as tx:
        if tx.get_bind().dialect.name == "postgresql":
            await tx.execute(text("LOCK TABLE seen_update"))
        answer = await babinsa.tap_data(card, "c.accept:1")
    assert answer.text == ""
    await babinsa.sees("Kasus ini bukan untuk akun Anda.")
    await town.hush()
