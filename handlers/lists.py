"""📋 Laporan saya and 🗂 Tugas: one row a case, a tap opens its card."""

from telegram import Update

from handlers.context import Context
from services import case_card, outbox
from storage import cases
from texts.taps import Verb

#: Rows a list shows on a phone.
LONGEST_LIST = 20


async def on_my_reports(_: Update, context: Context) -> None:
    found = await cases.of_reporter(context.work.tx, context.person.telegram_id, LONGEST_LIST)
    if not found:
        outbox.say(context.work, context.person, "no-reports")
        return
    rows = case_card.rows_for_list(context.work, found, context.person.language, Verb.REPORT_OPEN)
    outbox.say(context.work, context.person, "my-reports", markup=rows, count=len(found))


async def on_tasks(_: Update, context: Context) -> None:
    found = await cases.open_for(context.work.tx, context.person.telegram_id, LONGEST_LIST)
    if not found:
        outbox.say(context.work, context.person, "no-tasks")
        return
    rows = case_card.rows_for_list(context.work, found, context.person.language, Verb.CASE_OPEN)
    outbox.say(context.work, context.person, "tasks", markup=rows, count=len(found))
