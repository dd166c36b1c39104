"""📋 Laporan saya and 🗂 Tugas: one row a case, a tap opens its card."""

from telegram import Update

from handlers.context import Context
from services import outbox
from services.casework import case_list, desk
from services.casework.desk import FILTERS, View
from services.work import RefusalError
from storage import cases
from texts.taps import Tap, Verb

#: Rows a list shows on a phone.
LONGEST_LIST = 20


async def on_my_reports(_: Update, context: Context) -> None:
    found = await cases.of_reporter(context.work.tx, context.person.telegram_id, LONGEST_LIST)
    if not found:
        outbox.say(context.work, context.person, "no-reports")
        return
    rows = case_list.rows(context.work, found, context.person.language, Verb.REPORT_OPEN)
    outbox.say(context.work, context.person, "my-reports", markup=case_list.keyboard(rows), count=len(found))


async def on_tasks(_: Update, context: Context) -> None:
    await desk.show(context.work, context.person, View(), fresh=True)


async def on_tasks_turned(tap: Tap, context: Context) -> None:
    if tap.word not in FILTERS:
        raise RefusalError("forged", forbidden=True)
    await desk.show(context.work, context.person, View(tap.word, tap.number), fresh=False)
