"""/privasi and its buttons; 🗑 on one's own confidential report."""

from collections.abc import Awaitable, Callable

from telegram import Update

from handlers.context import Context
from services.reporting import report_emptying
from services.trust import erasure, own_data_request, privacy_card
from texts.taps import Tap, Verb


async def on_privacy(_: Update, context: Context) -> None:
    await privacy_card.show(context.work, context.person, fresh=True)


async def on_own_data(_: Tap, context: Context) -> None:
    await own_data_request.request(context.work, context.person)
    context.remark("own-data-coming")


TAPS: dict[Verb, Callable[[Tap, Context], Awaitable[object]]] = {
    Verb.PRIVACY: lambda _, c: privacy_card.show(c.work, c.person, fresh=False),
    Verb.OWN_DATA: on_own_data,
    Verb.ERASE: lambda _, c: privacy_card.ask_to_erase(c.work, c.person),
    Verb.ERASE_YES: lambda _, c: erasure.erase(c.work, c.person, c.message_id),
    Verb.REPORT_EMPTY: lambda t, c: report_emptying.ask(c.work, t.number, c.person),
    Verb.REPORT_EMPTY_YES: lambda t, c: report_emptying.empty(c.work, t.number, c.person, c.message_id),
}
