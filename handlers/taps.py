"""Every button below a message: which use case its verb calls. Powers are checked there, with the presser of now."""

from collections.abc import Awaitable, Callable

from telegram import Update

from handlers.context import Context
from handlers.start import on_language_chosen
from services import cases, drafts
from services.work import RefusalError
from texts.taps import ForgedTapError, Tap, Verb

Handler = Callable[[Tap, Context], Awaitable[object]]


async def on_tap(update: Update, context: Context) -> None:
    query = update.callback_query
    try:
        tap = Tap.parse(query.data if query else None)
    except ForgedTapError:
        raise RefusalError("forged", forbidden=True) from None
    await HANDLERS[tap.verb](tap, context)


HANDLERS: dict[Verb, Handler] = {
    Verb.DRAFT_SEND: lambda t, c: drafts.send(c.work, t.number, c.person),
    Verb.DRAFT_KIND: lambda t, c: drafts.show_question(c.work, t.number, c.person, "kind"),
    Verb.DRAFT_CATEGORY: lambda t, c: drafts.choose_category(c.work, t.number, c.person, t.word),
    Verb.DRAFT_SEVERITY: lambda t, c: drafts.choose_severity(c.work, t.number, c.person, t.word),
    Verb.DRAFT_WHERE: lambda t, c: drafts.ask_where(c.work, t.number, c.person),
    Verb.DRAFT_KECAMATAN: lambda t, c: drafts.show_question(c.work, t.number, c.person, "kecamatan"),
    Verb.DRAFT_DESA: lambda t, c: drafts.show_question(c.work, t.number, c.person, f"desa:{t.word}"),
    Verb.DRAFT_PLACE: lambda t, c: drafts.choose_place(c.work, t.number, c.person, t.word),
    Verb.DRAFT_OUTSIDE: lambda t, c: drafts.choose_outside(c.work, t.number, c.person),
    Verb.DRAFT_SECRET: lambda t, c: drafts.turn_secret(c.work, t.number, c.person),
    Verb.DRAFT_BEHALF: lambda t, c: drafts.turn_behalf(c.work, t.number, c.person),
    Verb.DRAFT_CANCEL: lambda t, c: drafts.cancel(c.work, t.number, c.person),
    Verb.DRAFT_BACK: lambda t, c: drafts.show_question(c.work, t.number, c.person, ""),
    Verb.CASE_OPEN: lambda t, c: cases.open_card(c.work, t.number, c.person),
    Verb.CASE_ACCEPT: lambda t, c: cases.accept(c.work, t.number, c.person),
    Verb.CASE_RESOLVE: lambda t, c: cases.ask_note(c.work, t.number, c.person),
    Verb.CASE_NO_NOTE: lambda t, c: cases.resolve(c.work, t.number, c.person, ""),
    Verb.CASE_BACK: lambda t, c: cases.stop_asking(c.work, t.number, c.person),
    Verb.REPORT_OPEN: lambda t, c: cases.open_report(c.work, t.number, c.person),
    Verb.REPORT_ADD: lambda t, c: cases.ask_more(c.work, t.number, c.person),
    Verb.REPORT_BACK: lambda t, c: cases.stop_adding(c.work, t.number, c.person),
    Verb.REPORT_WITHDRAW: lambda t, c: cases.withdraw(c.work, t.number, c.person),
    Verb.REPORT_DONE: lambda t, c: cases.confirm(c.work, t.number, c.person),
    Verb.REPORT_NOT_DONE: lambda t, c: cases.reopen(c.work, t.number, c.person),
    Verb.LANGUAGE: on_language_chosen,
}
