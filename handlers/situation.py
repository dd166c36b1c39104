"""📊 Situasi, /situasi, and what is tapped on its card and under the digest."""

from telegram import Update

from handlers.context import Context
from services.command import digest, situation_card
from services.command.situation_card import View
from services.pictures import picture_makers
from texts.taps import Tap


async def on_situation(_: Update, context: Context) -> None:
    await situation_card.open_own(context.work, context.person)


async def on_situation_turned(tap: Tap, context: Context) -> None:
    await situation_card.show(context.work, context.person, View.of(tap))


async def on_picture(tap: Tap, context: Context) -> None:
    await picture_makers.send(context.work, context.person, View.of(tap), tap.verb)


async def on_digest_turned(tap: Tap, context: Context) -> None:
    await digest.turn(context.work, context.person, tap)
