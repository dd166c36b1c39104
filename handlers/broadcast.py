"""📣 Siaran: the key, its buttons with words of their own, and a recipient's tap."""

from telegram import Update

from handlers.context import Context
from services import broadcast_answers, broadcast_draft
from texts.taps import Tap


async def on_broadcast(_: Update, context: Context) -> None:
    await broadcast_draft.open_list(context.work, context.person)


async def on_read(tap: Tap, context: Context) -> None:
    context.remark(await broadcast_answers.read(context.work, tap.number, context.person, context.message_id))


async def on_remind(tap: Tap, context: Context) -> None:
    count = await broadcast_answers.remind(context.work, tap.number, context.person)
    context.remark("broadcast-reminding", count=count)


async def on_off(_: Tap, context: Context) -> None:
    broadcast_answers.leave(context.work, context.person)
    context.remark("broadcast-off")
