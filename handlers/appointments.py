"""/undang and /petugas: the command centre invites officers, and gives, moves and ends their posts."""

from collections.abc import Awaitable, Callable

from telegram import Update

from handlers.context import Context
from services.appointments import invitation_list, inviting, officer_card, officer_questions, officers
from texts.taps import Tap, Verb


async def on_invite(_: Update, context: Context) -> None:
    await inviting.begin(context.work, context.person, fresh=True)


async def on_officers(_: Update, context: Context) -> None:
    """With words behind it, those are looked for."""
    if context.args:
        await officers.find(context.work, context.person, " ".join(context.args))
    else:
        await officers.show(context.work, context.person, fresh=True)


async def on_title(tap: Tap, context: Context) -> None:
    """First without a word, to ask; then with the one chosen."""
    if tap.word:
        await officer_card.do_title(context.work, context.person, tap.number, tap.word)
    else:
        await officer_questions.ask_title(context.work, context.person, tap.number)


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
    Verb.OFFICERS: lambda t, c: officers.turn(c.work, c.person, t.word, t.number),
    Verb.OFFICER_FIND: lambda _, c: officer_questions.ask_find(c.work, c.person),
    Verb.OFFICER_SHOW: lambda t, c: officer_card.show(c.work, c.person, t.number),
    Verb.OFFICER_TITLE: on_title,
    Verb.OFFICER_MOVE: lambda t, c: officer_card.ask_move(c.work, c.person, t.number),
    Verb.OFFICER_PERSON: lambda t, c: officer_questions.ask_person(c.work, c.person, t.number),
    Verb.OFFICER_GIVE: lambda t, c: officer_card.ask_give(c.work, c.person, t.number, t.word),
    Verb.OFFICER_GIVE_SURE: lambda t, c: officer_card.do_give(c.work, c.person, t.number, t.word),
    Verb.OFFICER_WHERE: lambda t, c: officer_questions.ask_where(c.work, c.person, t.number, t.word),
    Verb.OFFICER_AREA: lambda t, c: officer_card.ask_area(c.work, c.person, t.number, t.word),
    Verb.OFFICER_AREA_SURE: lambda t, c: officer_card.do_move(c.work, c.person, t.number, t.word),
    Verb.OFFICER_END: lambda t, c: officer_card.ask_end(c.work, c.person, t.number),
    Verb.OFFICER_END_SURE: lambda t, c: officer_card.do_end(c.work, c.person, t.number),
}
