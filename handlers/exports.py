"""/ekspor and 📤: cases as a file."""

from telegram import Update

from handlers.context import Context
from services.command import situation_period
from services.command.situation_card import View
from services.files import export_request
from services.places import own_area
from services.work import RefusalError
from texts.taps import Tap


async def on_export(_: Update, context: Context) -> None:
    """The days may follow the command; the area is the largest one commands."""
    area = await own_area.widest(context.work, context.person)
    word = context.args[0] if context.args else str(export_request.USUAL_DAYS)
    if not (word.isascii() and word.isdigit() and len(word) <= 4):
        raise RefusalError("export-days", most=export_request.MOST_DAYS)
    await export_request.request(context.work, context.person, area, int(word))


async def on_export_tapped(tap: Tap, context: Context) -> None:
    """Area and period as the situation card shows them."""
    view = View.of(tap)
    days = await situation_period.days(context.work, view.key)
    await export_request.request(context.work, context.person, view.area, days)
    context.remark("export-coming")
