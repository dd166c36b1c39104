"""Which handler an update belongs to: the first that says yes."""

from typing import Any

from telegram import Message, Update
from telegram.ext import BaseHandler, CallbackQueryHandler, ChatMemberHandler, CommandHandler, MessageHandler, filters

from handlers import (
    appointments,
    audit,
    broadcast,
    calm,
    checkins,
    elections,
    exports,
    groups,
    lists,
    membership,
    privacy,
    prone,
    readiness,
    report,
    rosters,
    situation,
    start,
    taps,
)
from handlers.context import Context
from texts.catalogue import LANGUAGES, Catalogue

#: Commands in the order help lists them. Each is answered in every language.
COMMANDS: dict[str, Any] = {
    "start": start.on_start,
    "lapor": report.on_report,
    "darurat": report.on_emergency,
    "laporan": lists.on_my_reports,
    "jadwal": elections.on_schedule,
    "tugas": lists.on_tasks,
    "aman": calm.on_calm,
    "situasi": situation.on_situation,
    "kesiapan": readiness.on_readiness,
    "ekspor": exports.on_export,
    "rawan": prone.on_prone,
    "audit": audit.on_audit,
    "siaran": broadcast.on_broadcast,
    "tps": checkins.on_board,
    "undang": appointments.on_invite,
    "pemilu": elections.on_elections,
    "roster": rosters.on_roster,
    "posko": groups.on_posko_in_private,
    "petugas": appointments.on_officers,
    "bantuan": start.on_help,
    "bahasa": start.on_language,
    "privasi": privacy.on_privacy,
    "batal": report.on_cancel,
}

#: The keyboard below the chat sends its labels as text.
KEYS: dict[str, Any] = {
    "button-report": report.on_report,
    "button-emergency": report.on_emergency,
    "button-my-reports": lists.on_my_reports,
    "button-elections": elections.on_schedule,
    "button-tasks": lists.on_tasks,
    "button-calm": calm.on_calm,
    "button-situation": situation.on_situation,
    "button-broadcast": broadcast.on_broadcast,
    "button-help": start.on_help,
    "button-choose-desa": report.on_choose_desa,
}

_MEDIA = (
    filters.PHOTO
    | filters.VIDEO
    | filters.VOICE
    | filters.AUDIO
    | filters.ANIMATION
    | filters.VIDEO_NOTE
    | filters.Document.ALL
)


#: Files that may be rosters.
_TABLE = (
    filters.Document.FileExtension("csv")
    | filters.Document.FileExtension("xlsx")
    | filters.Document.FileExtension("xls")
)


class Routes:
    def __init__(self, texts: Catalogue) -> None:
        edited = filters.ChatType.PRIVATE & filters.UpdateType.EDITED_MESSAGE
        private = filters.ChatType.PRIVATE & filters.UpdateType.MESSAGE
        self._handlers: list[BaseHandler[Update, Any, Any]] = [
            CallbackQueryHandler(taps.on_tap),
            ChatMemberHandler(membership.on_membership, ChatMemberHandler.MY_CHAT_MEMBER),
            *(CommandHandler(name, handler, filters=private) for name, handler in COMMANDS.items()),
            *(MessageHandler(private & _Label(texts, name), handler) for name, handler in KEYS.items()),
            MessageHandler(edited & (filters.TEXT | _MEDIA), report.on_edited),
            MessageHandler(private & filters.COMMAND, report.on_unknown_command),
            MessageHandler(private & (filters.LOCATION | filters.VENUE), report.on_location),
            MessageHandler(private & filters.Document.FileExtension("toml"), elections.on_file),
            MessageHandler(private & _TABLE, rosters.on_table),
            MessageHandler(private & (filters.TEXT | _MEDIA), report.on_words),
            MessageHandler(private & ~filters.StatusUpdate.ALL, report.on_useless),
        ]

    async def handle(self, update: Update, context: Context) -> None:
        """What no handler claims (service messages, chats that are not private) has no effect."""
        for handler in self._handlers:
            found = handler.check_update(update)
            if found is not None and found is not False:
                await handler.handle_update(update, None, found, context)  # type: ignore[arg-type]
                return


class _Label(filters.MessageFilter):
    """A key's label in any language. Phones differ in the variation selectors they keep with an emoji."""

    def __init__(self, texts: Catalogue, name: str) -> None:
        super().__init__(name)
        self._labels = {_bare(texts.plain(name, language)) for language in LANGUAGES}

    def filter(self, message: Message) -> bool:
        return message.text is not None and _bare(message.text) in self._labels


def _bare(label: str) -> str:
    return label.replace("\ufe0f", "").replace("\ufe0e", "").strip().casefold()
