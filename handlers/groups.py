"""What the bot hears in groups: /posko, its own coming and going, an upgrade, taps. Chatter is not for it."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from telegram import Chat, ChatMember, ChatMemberRestricted, Message, Update
from telegram.ext import BaseHandler, CallbackQueryHandler, ChatMemberHandler, CommandHandler, MessageHandler, filters

from handlers.context import Context
from services.command import groups
from services.command.posko import Room
from services.work import RefusalError, Work
from storage.people import Person
from texts.taps import ForgedTapError, Tap, Verb

#: What follows /posko to let the group go, in either language.
LET_GO = frozenset({"lepas", "release"})


@dataclass
class Visit:
    """What a group's handler is handed. sender: whose doing the update is; nobody can say for an anonymous admin's.

    args is set by python-telegram-bot.
    """

    work: Work
    room: Room
    sender: int | None
    args: list[str] | None = None

    async def commander(self) -> Person:
        """Raises RefusalError when it is somebody else."""
        if self.sender is None:
            raise RefusalError("posko-anonymous")
        return await groups.commander(self.work, self.sender)

    def update(self, found: dict[str, Any]) -> None:
        """python-telegram-bot hands over what a filter found; none of ours finds anything but yes or no."""


async def visit(work: Work, update: Update) -> Visit | None:
    """None for what is no group's: private chats, channels, inline queries."""
    chat, user = update.effective_chat, update.effective_user
    if chat is None or chat.type not in {Chat.GROUP, Chat.SUPERGROUP}:
        return None
    message = update.effective_message
    tapped = update.callback_query is not None
    hidden = user is None or user.is_bot or (not tapped and message is not None and message.sender_chat is not None)
    sender = None if user is None or hidden else user.id
    language = await groups.language_of(work, sender, user.language_code if user else None)
    return Visit(work, Room(chat.id, _topic(message), language, chat.title or ""), sender)


async def on_posko(_: Update, visit: Visit) -> None:
    by = await visit.commander()
    word = " ".join(visit.args or ()).casefold()
    if word in LET_GO:
        await groups.let_go(visit.work, visit.room.chat_id, by)
    elif word:
        raise RefusalError("posko-usage")
    else:
        await groups.bind_own(visit.work, visit.room, by)


async def on_membership(update: Update, visit: Visit) -> None:
    change = update.my_chat_member
    if change is None:
        return
    if not _may_write(change.new_chat_member):
        await groups.lost(visit.work, visit.room.chat_id, change.new_chat_member.status)
    elif not _may_write(change.old_chat_member):
        await groups.greet(visit.work, visit.room)


async def on_upgrade(update: Update, visit: Visit) -> None:
    message, here = update.effective_message, visit.room.chat_id
    if message is not None and message.migrate_to_chat_id:
        await groups.moved(visit.work, here, message.migrate_to_chat_id)
    elif message is not None and message.migrate_from_chat_id:
        await groups.moved(visit.work, message.migrate_from_chat_id, here)


async def on_tap(update: Update, visit: Visit) -> None:
    query = update.callback_query
    try:
        tap = Tap.parse(query.data if query else None)
    except ForgedTapError:
        raise RefusalError("forged", forbidden=True) from None
    handler = TAPS.get(tap.verb)
    if handler is None:
        raise RefusalError("forged", forbidden=True)
    await handler(tap, visit, await visit.commander())


async def on_let_go(tap: Tap, visit: Visit, by: Person) -> None:
    """A group's button lets go of that group only."""
    if -tap.number != visit.room.chat_id:
        raise RefusalError("forged", forbidden=True)
    await groups.let_go(visit.work, visit.room.chat_id, by)


TAPS: dict[Verb, Callable[[Tap, Visit, Person], Awaitable[object]]] = {
    Verb.POSKO_AREAS: lambda t, v, by: groups.ask_area(v.work, _at(v.room, t.number), by, fresh=False),
    Verb.POSKO_BIND: lambda t, v, by: groups.bind(v.work, _at(v.room, t.number), by, t.word, fresh=False),
    Verb.POSKO_LET_GO: on_let_go,
}


async def on_posko_in_private(_: Update, context: Context) -> None:
    await groups.overview(context.work, context.person, fresh=True)


async def on_let_go_in_private(tap: Tap, context: Context) -> None:
    await groups.let_go(context.work, -tap.number, context.person)
    await groups.overview(context.work, context.person, fresh=False)


async def on_group_tap_in_private(_: Tap, __: Context) -> None:
    raise RefusalError("forged", forbidden=True)


_IN_GROUPS = filters.ChatType.GROUPS & filters.UpdateType.MESSAGE
HANDLERS: tuple[BaseHandler[Update, Any, Any], ...] = (
    CallbackQueryHandler(on_tap),
    ChatMemberHandler(on_membership, ChatMemberHandler.MY_CHAT_MEMBER),
    MessageHandler(_IN_GROUPS & filters.StatusUpdate.MIGRATE, on_upgrade),
    CommandHandler("posko", on_posko, filters=_IN_GROUPS),
)


async def handle(update: Update, visit: Visit) -> None:
    """What no handler claims, which is nearly everything said in a group, has no effect."""
    for handler in HANDLERS:
        found = handler.check_update(update)
        if found is not None and found is not False:
            await handler.handle_update(update, None, found, visit)  # type: ignore[arg-type]
            return


def _topic(message: object) -> int | None:
    """Replies in groups without topics carry a thread as well; that is no topic."""
    return message.message_thread_id if isinstance(message, Message) and message.is_topic_message else None


def _at(room: Room, topic: int) -> Room:
    return Room(room.chat_id, topic or None, room.language, room.title)


def _may_write(member: ChatMember) -> bool:
    if isinstance(member, ChatMemberRestricted):
        return member.is_member and member.can_send_messages
    return member.status in {ChatMember.MEMBER, ChatMember.ADMINISTRATOR, ChatMember.OWNER}
