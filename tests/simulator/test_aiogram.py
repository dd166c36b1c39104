"""aiogram as a client: a library nobody here wrote, by polling and by webhook."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import pytest
from aiogram import Bot, Dispatcher, F
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramBadRequest, TelegramForbiddenError, TelegramRetryAfter
from aiogram.filters import CommandStart
from aiogram.types import (
    BufferedInputFile,
    ChatPermissions,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaPhoto,
)
from aiogram.webhook.aiohttp_server import SimpleRequestHandler
from aiohttp import web

from simulator.samples import png

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from aiogram.methods import SendMessage
    from aiogram.types import CallbackQuery, Message

    from simulator.person import Person
    from simulator.telegram import Telegram


async def on_start(message: Message) -> SendMessage:
    """Answers in the webhook's answer when there is one."""
    return message.answer("Om Swastiastu")


async def on_photo(message: Message, bot: Bot) -> None:
    data = await bot.download(message.photo[-1])
    assert data is not None
    await message.answer_photo(BufferedInputFile(data.read(), "gema.png"), caption="Gema")


async def on_text(message: Message) -> None:
    row = [InlineKeyboardButton(text="Sudah", callback_data="done")]
    await message.answer(f"<b>Gema:</b> {message.text}", reply_markup=InlineKeyboardMarkup(inline_keyboard=[row]))


async def on_tap(query: CallbackQuery) -> None:
    await query.answer("Siap", show_alert=True)
    await query.message.edit_text("Selesai")


def dispatcher() -> Dispatcher:
    made = Dispatcher()
    made.message.register(on_start, CommandStart())
    made.message.register(on_photo, F.photo)
    made.message.register(on_text, F.text)
    made.callback_query.register(on_tap)
    return made


@pytest.fixture
async def bot(telegram: Telegram) -> AsyncIterator[Bot]:
    session = AiohttpSession(api=TelegramAPIServer.from_base(telegram.url))
    made = Bot(telegram.token, session=session, default=DefaultBotProperties(parse_mode="HTML"))
    yield made
    await session.close()


@asynccontextmanager
async def polling(bot: Bot) -> AsyncIterator[None]:
    made = dispatcher()
    task = asyncio.create_task(made.start_polling(bot, handle_signals=False, close_bot_session=False))
    yield
    await made.stop_polling()
    await task


@asynccontextmanager
async def webhook(bot: Bot) -> AsyncIterator[None]:
    app = web.Application()
    handler = SimpleRequestHandler(dispatcher(), bot, handle_in_background=False, secret_token="rahasia")
    handler.register(app, path="/hook")
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    await bot.set_webhook(f"http://127.0.0.1:{runner.addresses[0][1]}/hook", secret_token="rahasia")
    yield
    await bot.delete_webhook()
    await runner.cleanup()


@pytest.mark.parametrize("served", [polling, webhook])
async def test_an_echo_bot_talks_taps_and_sends_pictures(telegram: Telegram, bot: Bot, served) -> None:  # noqa: ANN001
    """The same bot, whichever way updates come."""
    wayan = telegram.person("Wayan")
    async with served(bot):
        await wayan.write("/start")
        await wayan.sees("Om Swastiastu")
        await wayan.write("halo")
        await wayan.sees("Gema: halo")
        answer = await wayan.tap("Sudah")
        assert (answer.text, answer.show_alert) == ("Siap", True)
        await wayan.sees("Selesai")
        await wayan.send_photo(png(50, 50))
        echo = await wayan.sees("Gema", media="photo")
        assert telegram.world.files.find(echo.file_id or "").data == png(50, 50)
        await wayan.sees_nothing(0.05)
    telegram.must_be_settled()


async def test_refusals_become_the_librarys_errors(telegram: Telegram, bot: Bot, wayan: Person) -> None:
    """400, 403 and 429 each are a type."""
    with pytest.raises(TelegramBadRequest, match="Unsupported start tag"):
        await bot.send_message(5001, "<oops>")
    telegram.faults.flood(1, 5)
    with pytest.raises(TelegramRetryAfter) as flood:
        await bot.send_message(5001, "a")
    assert flood.value.retry_after == 5
    await wayan.block()
    with pytest.raises(TelegramForbiddenError, match="blocked"):
        await bot.send_message(5001, "a")


async def test_every_answer_is_understood(telegram: Telegram, bot: Bot, wayan: Person) -> None:
    """The library reads back all it asks for, and it reads strictly."""
    telegram.limits.enforced = False
    assert (await bot.get_me()).username == "KulkulBot"
    media = [InputMediaPhoto(media=BufferedInputFile(png(9, 9, n), f"{n}.png")) for n in range(2)]
    assert len(await bot.send_media_group(5001, media)) == 2
    sent = await bot.send_message(5001, "a")
    await bot.copy_message(5001, 5001, sent.message_id)
    await bot.send_location(5001, -8.5, 115.1)
    await bot.send_poll(5001, "Aman?", ["Ya", "Tidak"])
    await bot.send_venue(5001, -8.5, 115.1, "Polsek", "Kediri")
    await bot.send_dice(5001)
    for send in (wayan.send_video, wayan.send_voice, wayan.send_audio, wayan.send_animation, wayan.send_sticker):
        await bot.copy_message(5001, 5001, (await send()).id)
    await wayan.send_poll("Aman?", ["Ya", "Tidak"])
    await wayan.send_contact()
    await wayan.forward(await wayan.send_venue(-8.5, 115.1, "Polsek", "Kediri"))
    made = telegram.person("Made")
    group = telegram.group("Banjar", owner=wayan, supergroup=True)
    group.add(made)
    group.add_bot(administrator=True)
    assert (await bot.get_chat(group.id)).title == "Banjar"
    assert (await bot.get_chat_member(group.id, bot.id)).status == "administrator"
    assert [one.user.id for one in await bot.get_chat_administrators(group.id)] == [5001]
    await bot.restrict_chat_member(group.id, made.id, ChatPermissions(can_send_messages=False))
    assert (await bot.get_chat_member(group.id, made.id)).status == "restricted"
    await bot.ban_chat_member(group.id, made.id)
    assert (await bot.get_chat_member(group.id, made.id)).status == "kicked"
    assert (await bot.create_chat_invite_link(group.id, name="Banjar")).name == "Banjar"
    forum = telegram.group("Forum", owner=wayan, forum=True)
    forum.add_bot(administrator=True)
    assert (await bot.create_forum_topic(forum.id, "Pemilu")).name == "Pemilu"
    assert (await bot.get_user_profile_photos(5001)).total_count == 0
    assert (await bot.get_my_default_administrator_rights()).can_manage_chat is False
    assert (await bot.get_chat_menu_button()).type == "commands"
    assert (await bot.get_webhook_info()).pending_update_count >= 1
    assert {update.event_type for update in await bot.get_updates()} == {"message", "my_chat_member"}
    assert telegram.complaints == []
