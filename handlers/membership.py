"""Somebody blocked the bot, or took it back: learnt without the cost of a send."""

from telegram import ChatMember, Update

from handlers.context import Context
from services import delivery


async def on_membership(update: Update, context: Context) -> None:
    change = update.my_chat_member
    if change is not None and change.new_chat_member.status == ChatMember.BANNED:
        await delivery.lost(context.work, context.person.telegram_id, "blocked")
