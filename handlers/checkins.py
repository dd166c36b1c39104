"""🟢 Aman and 🟠 Ada kendala below the question of a round; /tps, the board of the day."""

from telegram import Update

from handlers.context import Context
from services.voting import checkin_board
from texts.taps import Tap


async def on_board(_: Update, context: Context) -> None:
    await checkin_board.open_board(context.work, context.person)


async def on_board_turned(tap: Tap, context: Context) -> None:
    await checkin_board.turn(context.work, tap.number, context.person, tap.word)
