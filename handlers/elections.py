"""🗓 Jadwal pemilu for everyone; /pemilu and the files of elections for operators."""

from telegram import Update

from handlers import report
from handlers.context import Context
from services.voting import election_desk, election_import, schedule
from texts.taps import Tap


async def on_schedule(_: Update, context: Context) -> None:
    await schedule.show(context.work, context.person, fresh=True)


async def on_schedule_turned(tap: Tap, context: Context) -> None:
    await schedule.show(context.work, context.person, tap.number, fresh=False)


async def on_reminders_wanted(tap: Tap, context: Context) -> None:
    await schedule.turn_reminders(context.work, context.person, tap.number, on=True)
    context.remark("reminders-now-on")


async def on_reminders_unwanted(tap: Tap, context: Context) -> None:
    await schedule.turn_reminders(context.work, context.person, tap.number, on=False)
    context.remark("reminders-now-off")


async def on_elections(_: Update, context: Context) -> None:
    await election_desk.show(context.work, context.person, fresh=True)


async def on_file(update: Update, context: Context) -> None:
    """From an operator it is an election; from anybody else it is part of a report like any other file."""
    if await election_desk.is_operator(context.work, context.person):
        await election_import.receive(context.work, context.person, context.letter.content)
    else:
        await report.on_words(update, context)
