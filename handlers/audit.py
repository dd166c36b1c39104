"""/audit and its buttons: the command centre reads who did what."""

from collections.abc import Awaitable, Callable

from telegram import Update

from domain.audited import View
from handlers.context import Context
from services.trust import audit_desk, audit_file, audit_search
from services.work import RefusalError
from texts.taps import Tap, Verb


async def on_audit(_: Update, context: Context) -> None:
    """What follows the command is searched for."""
    if context.args:
        await audit_search.search(context.work, context.person, " ".join(context.args), View())
    else:
        await audit_desk.show(context.work, context.person, View(), fresh=True)


async def on_file(tap: Tap, context: Context) -> None:
    await audit_file.request(context.work, context.person, _view(tap))
    context.remark("export-coming")


def _view(tap: Tap) -> View:
    view = View.parse(tap.word)
    if view is None:
        raise RefusalError("forged", forbidden=True)
    return view


TAPS: dict[Verb, Callable[[Tap, Context], Awaitable[object]]] = {
    Verb.AUDIT: lambda t, c: audit_desk.show(c.work, c.person, _view(t), t.number),
    Verb.AUDIT_KINDS: lambda t, c: audit_desk.ask_kinds(c.work, c.person, _view(t)),
    Verb.AUDIT_PERIOD: lambda t, c: audit_desk.ask_period(c.work, c.person, _view(t)),
    Verb.AUDIT_SEARCH: lambda t, c: audit_search.ask(c.work, c.person, _view(t)),
    Verb.AUDIT_FILE: on_file,
}
