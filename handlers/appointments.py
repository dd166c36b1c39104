"""/undang and /petugas: the command centre invites officers, and gives, moves and ends their posts."""

from collections.abc import Awaitable, Callable

from telegram import Update

from handlers.context import Context
from services import invitation_list, inviting
from texts.taps import Tap, Verb


async def on_invite(_: Update, context: Context) -> None:
    await inviting.begin(context.work, context.person, fresh=True)


async def on_revoke(tap: Tap, context: Context) -> None:
    await invitation_list.revoke(context.work, context.person, tap.number, tap.word, context.message_id)
    context.remark("invitation-now-revoked")


TAPS: dict[Verb, Callable[[Tap, Context], Awaitable[object]]] = {
    Verb.INVITE_BEGIN: lambda _, c: inviting.begin(c.work, c.person, fresh=False),
    Verb.INVITE_ROLE: lambda t, c: inviting.choose_role(c.work, c.person, t.word),
    Verb.INVITE_LOOK: lambda t, c: inviting.look_inside(c.work, c.person, t.word),
    Verb.INVITE_AREA: lambda t, c: inviting.choose_area(c.work, c.person, t.word),
    Verb.INVITE_TITLE: lambda t, c: inviting.choose_title(c.work, c.person, t.word),
    Verb.INVITE_DAYS: lambda t, c: inviting.choose_days(c.work, c.person, t.number),
    Verb.INVITE_BACK: lambda _, c: inviting.step_back(c.work, c.person),
    Verb.INVITE_CANCEL: lambda _, c: inviting.cancel(c.work, c.person),
    Verb.INVITATIONS: lambda t, c: invitation_list.show(c.work, c.person, t.number),
    Verb.INVITATION_SHOW: lambda t, c: invitation_list.open_one(c.work, c.person, t.number),
    Verb.INVITATION_REVOKE: on_revoke,
}
