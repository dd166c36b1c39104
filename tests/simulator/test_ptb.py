"""python-telegram-bot as a client: what Kulkul itself is built on."""

from __future__ import annotations

from contextlib import asynccontextmanager
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from telegram import (
    BotCommand,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaPhoto,
    ReactionTypeEmoji,
    Update,
)
from telegram.error import BadRequest, Conflict, Forbidden, InvalidToken, NetworkError, RetryAfter
from telegram.ext import Application, CallbackQueryHandler, MessageHandler, filters

from simulator.samples import png

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from telegram import Bot

    from simulator.person import Person
    from simulator.telegram import Telegram

Built = Application[Any, Any, Any, Any, Any, Any]


def built(telegram: Telegram, token: str = "") -> Built:
    builder = Application.builder().token(token or telegram.token).base_url(f"{telegram.url}/bot")
    return builder.base_file_url(f"{telegram.url}/file/bot").build()


async def on_message(update: Update, _context: object) -> None:
    message = update.effective_message
    assert message is not None
    if message.photo:
        file = await message.photo[-1].get_file()
        data = await file.download_as_bytearray()
        await message.reply_photo(bytes(data), caption=f"{len(data)} byte")
    else:
        row = [InlineKeyboardButton("Sudah", callback_data="done")]
        await message.reply_html(f"<b>Gema:</b> {message.text}", reply_markup=InlineKeyboardMarkup([row]))


async def on_tap(update: Update, _context: object) -> None:
    query = update.callback_query
    assert query is not None
    await query.answer("Siap")
    await query.edit_message_text("Selesai")


@asynccontextmanager
async def echo_bot(telegram: Telegram) -> AsyncIterator[Built]:
    application = built(telegram)
    application.add_handler(MessageHandler(filters.ALL, on_message))
    application.add_handler(CallbackQueryHandler(on_tap))
    async with application:
        await application.start()
        await application.updater.start_polling()
        yield application
        await application.updater.stop()
        await application.stop()


@pytest.fixture
async def bot(telegram: Telegram, wayan: Person) -> AsyncIterator[Bot]:
    application = built(telegram)
    async with application:
        yield application.bot


async def test_an_echo_bot_talks_taps_and_sends_pictures(telegram: Telegram) -> None:
    """Polling, buttons, pictures up and down."""
    wayan = telegram.person("Wayan")
    async with echo_bot(telegram):
        await wayan.write("halo")
        await wayan.sees("Gema: halo")
        assert (await wayan.tap("Sudah")).text == "Siap"
        await wayan.sees("Selesai")
        await wayan.send_photo(png(50, 50))
        await wayan.sees(f"{len(png(50, 50))} byte", media="photo")
        await wayan.sees_nothing(0.05)
    telegram.must_be_settled()


async def test_every_answer_is_understood(telegram: Telegram, bot: Bot, wayan: Person) -> None:
    """The library reads back all it asks for."""
    telegram.limits.enforced = False
    await bot.send_photo(5001, png(9, 9), caption="<i>x</i>", parse_mode="HTML")
    photos = [InputMediaPhoto(png(9, 9, n), caption=str(n)) for n in range(3)]
    album = await bot.send_media_group(5001, photos)
    assert len({message.media_group_id for message in album}) == 1
    for send, data in ((bot.send_document, b"x"), (bot.send_voice, b"OggS"), (bot.send_video, b"x")):
        await send(5001, data)
    await bot.send_location(5001, -8.5, 115.1)
    await bot.send_contact(5001, "+62110", "Polisi")
    await bot.send_poll(5001, "Aman?", ["Ya", "Tidak"])
    sent = await bot.send_message(5001, "a")
    assert (await bot.copy_message(5001, 5001, sent.message_id)).message_id > sent.message_id
    await bot.forward_message(5001, 5001, sent.message_id)
    await bot.pin_chat_message(5001, sent.message_id)
    await bot.set_message_reaction(5001, sent.message_id, ReactionTypeEmoji("👍"))
    assert (await bot.get_chat(5001)).first_name == "Wayan"
    assert (await bot.get_chat_member(5001, 5001)).status == "member"
    await bot.set_my_commands([BotCommand("lapor", "Buat laporan")], language_code="id")
    assert [one.command for one in await bot.get_my_commands(language_code="id")] == ["lapor"]
    assert (await bot.get_webhook_info()).url == ""
    assert await bot.delete_messages(5001, [sent.message_id])
    assert telegram.complaints == []


async def test_refusals_become_the_librarys_errors(
    telegram: Telegram, bot: Bot, wayan: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """400, 403, 429 and 5xx each are a type."""
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(404, "a")
    # Without it the library warns, and here warnings are errors.
    monkeypatch.setenv("PTB_TIMEDELTA", "true")
    telegram.faults.flood(1, 5)
    with pytest.raises(RetryAfter) as flood:
        await bot.send_message(5001, "a")
    assert flood.value.retry_after == timedelta(seconds=5)
    telegram.faults.server_errors(1)
    with pytest.raises(NetworkError, match="Bad Gateway"):
        await bot.send_message(5001, "a")
    telegram.faults.lose_answers(1)
    with pytest.raises(NetworkError):
        await bot.send_message(5001, "a")
    await wayan.block()
    with pytest.raises(Forbidden, match="blocked by the user"):
        await bot.send_message(5001, "a")


async def test_a_wrong_token_and_a_webhook_in_the_way_are_told(telegram: Telegram, bot: Bot) -> None:
    """At the very start."""
    wrong = built(telegram, "110:WRONG")
    with pytest.raises(InvalidToken):
        await wrong.initialize()
    # The library leaves its connections open when it could not begin.
    for request in wrong.bot._request:
        await request.shutdown()
    await bot.set_webhook("http://127.0.0.1:9/")
    with pytest.raises(Conflict, match="webhook is active"):
        await bot.get_updates()
