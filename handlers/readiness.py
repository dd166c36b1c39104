"""/kesiapan, its pages, and drills."""

from telegram import Update

from handlers.context import Context
from services.command import readiness
from texts.taps import Tap


async def on_readiness(_: Update, context: Context) -> None:
    await readiness.open_own(context.work, context.person)


async def on_readiness_turned(tap: Tap, context: Context) -> None:
    await readiness.show(context.work, context.person, tap.word, tap.number)
