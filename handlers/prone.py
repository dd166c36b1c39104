"""/rawan: the command centre marks areas where trouble is expected sooner."""

from telegram import Update

from handlers.context import Context
from services.command import prone
from texts.taps import Tap


async def on_prone(_: Update, context: Context) -> None:
    await prone.show_regency(context.work, context.person, fresh=True)


async def on_prone_opened(tap: Tap, context: Context) -> None:
    await prone.show_kecamatan(context.work, context.person, tap.word)


async def on_prone_set(tap: Tap, context: Context) -> None:
    await prone.mark(context.work, context.person, tap.word, tap.number)


async def on_prone_back(_: Tap, context: Context) -> None:
    await prone.show_regency(context.work, context.person, fresh=False)
