"""/roster for operators, and the files of rosters they send."""

from telegram import Update

from domain import powers
from handlers import report
from handlers.context import Context
from services import people
from services.appointments import roster_desk, roster_letter
from texts.taps import Tap


async def on_roster(_: Update, context: Context) -> None:
    await roster_desk.show(context.work, context.person)


async def on_roster_file_tapped(tap: Tap, context: Context) -> None:
    await roster_desk.give_file(context.work, context.person, tap.word)
    context.remark("export-coming")


async def on_table(update: Update, context: Context) -> None:
    """From an operator it is a roster; a reply to something, and anybody else's, is part of a report or of a case."""
    message = update.effective_message
    is_reply = message is not None and message.reply_to_message is not None
    if not is_reply and powers.may_appoint(await people.posts_of(context.work, context.person)):
        await roster_letter.receive(context.work, context.person, context.letter.roster)
    else:
        await report.on_words(update, context)
