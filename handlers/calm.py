"""✅ Situasi aman, /aman, and the area chosen when an officer has several."""

from telegram import Update

from handlers.context import Context
from services.reporting import calm
from texts.taps import Tap


async def on_calm(_: Update, context: Context) -> None:
    await calm.report(context.work, context.person)


async def on_calm_area(tap: Tap, context: Context) -> None:
    await calm.report_area(context.work, context.person, tap.word)
