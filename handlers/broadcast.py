"""📣 Siaran: the key, its buttons with words of their own, and a recipient's tap."""

from collections.abc import Awaitable, Callable

from telegram import Update

from handlers.context import Context
from services.broadcasting import broadcast_after, broadcast_answers, broadcast_approval, broadcast_draft, broadcasts
from texts.taps import Tap, Verb


async def on_broadcast(_: Update, context: Context) -> None:
    await broadcast_draft.open_list(context.work, context.person)


async def on_read(tap: Tap, context: Context) -> None:
    context.remark(await broadcast_answers.read(context.work, tap.number, context.person, context.message_id))


async def on_remind(tap: Tap, context: Context) -> None:
    count = await broadcast_answers.remind(context.work, tap.number, context.person)
    context.remark("broadcast-reminding", count=count)


async def on_off(_: Tap, context: Context) -> None:
    broadcast_answers.leave(context.work, context.person)
    context.remark("broadcast-off")


TAPS: dict[Verb, Callable[[Tap, Context], Awaitable[object]]] = {
    Verb.BROADCAST_NEW: lambda _, c: broadcast_draft.begin(c.work, c.person),
    Verb.BROADCAST_OPEN: lambda t, c: broadcast_draft.open_card(c.work, t.number, c.person),
    Verb.BROADCAST_WRITE: lambda t, c: broadcast_draft.ask(c.work, t.number, c.person, t.word),
    Verb.BROADCAST_VIEW: lambda t, c: broadcast_draft.view(c.work, t.number, c.person, t.word),
    Verb.BROADCAST_TO: lambda t, c: broadcast_draft.toggle(c.work, t.number, c.person, t.word),
    Verb.BROADCAST_AREA: lambda t, c: broadcast_draft.choose_area(c.work, t.number, c.person, t.word),
    Verb.BROADCAST_ASKS: lambda t, c: broadcast_draft.choose_asks(c.work, t.number, c.person, t.word),
    Verb.BROADCAST_NOW: lambda t, c: broadcast_draft.choose_now(c.work, t.number, c.person),
    Verb.BROADCAST_LASTS: lambda t, c: broadcast_draft.choose_hours(c.work, t.number, c.person, t.word),
    Verb.BROADCAST_PREVIEW: lambda t, c: broadcast_draft.preview(c.work, t.number, c.person),
    Verb.BROADCAST_REQUEST: lambda t, c: broadcast_approval.request(c.work, t.number, c.person, t.word),
    Verb.BROADCAST_APPROVE: lambda t, c: broadcast_approval.approve(c.work, t.number, c.person, t.word),
    Verb.BROADCAST_REFUSE: lambda t, c: broadcast_approval.refuse(c.work, t.number, c.person, t.word),
    Verb.BROADCAST_CANCEL: lambda t, c: broadcast_draft.cancel(c.work, t.number, c.person),
    Verb.BROADCAST_PAUSE: lambda t, c: broadcasts.pause(c.work, t.number, c.person),
    Verb.BROADCAST_RESUME: lambda t, c: broadcasts.resume(c.work, t.number, c.person),
    Verb.BROADCAST_STOP: lambda t, c: broadcasts.stop(c.work, t.number, c.person),
    Verb.BROADCAST_RESEND: lambda t, c: broadcast_after.resend(c.work, t.number, c.person),
    Verb.BROADCAST_UNREACHED: lambda t, c: broadcast_after.list_unreached(c.work, t.number, c.person),
    Verb.BROADCAST_ANSWERS: lambda t, c: broadcast_answers.show(c.work, t.number, c.person),
    Verb.BROADCAST_ANSWERS_IN: lambda t, c: broadcast_answers.turn(c.work, t.number, c.person, t.word),
    Verb.BROADCAST_REMIND: on_remind,
    Verb.BROADCAST_READ: on_read,
    Verb.BROADCAST_OFF: on_off,
}
