"""Every button below a message: which use case its verb calls. Powers are checked there, with the presser of now."""

from collections.abc import Awaitable, Callable

from telegram import Update

from domain.checkins import Answer
from domain.lifecycle import Step
from handlers import appointments, audit, broadcast, privacy
from handlers.calm import on_calm_area
from handlers.checkins import on_board_turned
from handlers.context import Context
from handlers.elections import on_reminders_unwanted, on_reminders_wanted, on_schedule_turned
from handlers.exports import on_export_tapped
from handlers.groups import on_group_tap_in_private, on_let_go_in_private
from handlers.lists import on_tasks_turned
from handlers.prone import on_prone_back, on_prone_opened, on_prone_set
from handlers.readiness import on_readiness_turned
from handlers.rosters import on_roster_file_tapped
from handlers.situation import on_digest_turned, on_picture, on_situation_turned
from handlers.start import on_language_chosen
from services.appointments import roster_letter
from services.casework import cases, handover, identity, merging, muting, secrecy
from services.casework.relay import Said
from services.command import command, drills, escalation
from services.reporting import draft_choices, drafts, reports
from services.voting import checkin_board, checkins, election_desk, election_import, schedule
from services.work import RefusalError
from texts.taps import ForgedTapError, Tap, Verb

Handler = Callable[[Tap, Context], Awaitable[object]]


async def on_tap(update: Update, context: Context) -> None:
    query = update.callback_query
    try:
        tap = Tap.parse(query.data if query else None)
    except ForgedTapError:
        raise RefusalError("forged", forbidden=True) from None
    context.message_id = query.message.message_id if query and query.message else None
    await HANDLERS[tap.verb](tap, context)


HANDLERS: dict[Verb, Handler] = {
    Verb.DRAFT_SEND: lambda t, c: drafts.send(c.work, t.number, c.person),
    Verb.DRAFT_KIND: lambda t, c: draft_choices.show_question(c.work, t.number, c.person, "kind"),
    Verb.DRAFT_CATEGORY: lambda t, c: draft_choices.choose_category(c.work, t.number, c.person, t.word),
    Verb.DRAFT_SEVERITY: lambda t, c: draft_choices.choose_severity(c.work, t.number, c.person, t.word),
    Verb.DRAFT_WHERE: lambda t, c: draft_choices.ask_where(c.work, t.number, c.person),
    Verb.DRAFT_KECAMATAN: lambda t, c: draft_choices.show_question(c.work, t.number, c.person, "kecamatan"),
    Verb.DRAFT_DESA: lambda t, c: draft_choices.show_question(c.work, t.number, c.person, f"desa:{t.word}"),
    Verb.DRAFT_PLACE: lambda t, c: draft_choices.choose_place(c.work, t.number, c.person, t.word),
    Verb.DRAFT_OUTSIDE: lambda t, c: draft_choices.choose_outside(c.work, t.number, c.person),
    Verb.DRAFT_SECRET: lambda t, c: draft_choices.turn_secret(c.work, t.number, c.person),
    Verb.DRAFT_BEHALF: lambda t, c: draft_choices.turn_behalf(c.work, t.number, c.person),
    Verb.DRAFT_CANCEL: lambda t, c: drafts.cancel(c.work, t.number, c.person),
    Verb.DRAFT_BACK: lambda t, c: draft_choices.show_question(c.work, t.number, c.person, ""),
    Verb.DRAFT_SAME: lambda t, c: draft_choices.is_the_same(c.work, t.number, c.person, t.word),
    Verb.DRAFT_DIFFERENT: lambda t, c: draft_choices.is_different(c.work, t.number, c.person),
    Verb.DRAFT_ABOUT: lambda t, c: draft_choices.is_about(c.work, t.number, c.person, t.word),
    Verb.CASE_OPEN: lambda t, c: cases.open_card(c.work, t.number, c.person),
    Verb.CASE_ACCEPT: lambda t, c: cases.accept(c.work, t.number, c.person),
    Verb.CASE_ASK: lambda t, c: cases.ask(c.work, t.number, c.person, "ask", Step.ASK),
    Verb.CASE_SEEN: lambda t, c: escalation.look(c.work, t.number, c.person),
    Verb.CASE_RESOLVE: lambda t, c: cases.ask(c.work, t.number, c.person, "resolve", Step.RESOLVE),
    Verb.CASE_FALSE: lambda t, c: cases.ask(c.work, t.number, c.person, "false", Step.FALSE),
    Verb.CASE_NO_NOTE: lambda t, c: cases.resolve(c.work, t.number, c.person, Said(0)),
    Verb.CASE_BACK: lambda t, c: cases.stop_asking(c.work, t.number, c.person),
    Verb.CASE_HAND_OVER: lambda t, c: handover.ask_target(c.work, t.number, c.person, wrong=False),
    Verb.CASE_NOT_OURS: lambda t, c: handover.ask_target(c.work, t.number, c.person, wrong=True),
    Verb.CASE_TO: lambda t, c: handover.choose_target(c.work, t.number, c.person, t.word),
    Verb.CASE_ELSEWHERE: lambda t, c: handover.ask_kecamatan(c.work, t.number, c.person),
    Verb.CASE_DESA: lambda t, c: handover.ask_desa(c.work, t.number, c.person, t.word),
    Verb.CASE_AREA: lambda t, c: handover.choose_area(c.work, t.number, c.person, t.word),
    Verb.CASE_MERGE: lambda t, c: merging.ask(c.work, t.number, c.person),
    Verb.CASE_INTO: lambda t, c: merging.merge(c.work, t.number, c.person, t.word),
    Verb.CASE_TAKE_OVER: lambda t, c: command.take_over(c.work, t.number, c.person),
    Verb.CASE_ORDER: lambda t, c: command.ask_whom(c.work, t.number, c.person),
    Verb.CASE_ORDER_TO: lambda t, c: command.choose(c.work, t.number, c.person, t.word),
    Verb.PRONE_OPEN: on_prone_opened,
    Verb.PRONE_SET: on_prone_set,
    Verb.PRONE_BACK: on_prone_back,
    Verb.REPORT_OPEN: lambda t, c: reports.open_report(c.work, t.number, c.person),
    Verb.REPORT_ADD: lambda t, c: reports.ask_more(c.work, t.number, c.person),
    Verb.REPORT_BACK: lambda t, c: reports.stop_adding(c.work, t.number, c.person),
    Verb.REPORT_WITHDRAW: lambda t, c: reports.withdraw(c.work, t.number, c.person),
    Verb.REPORT_DONE: lambda t, c: reports.confirm(c.work, t.number, c.person),
    Verb.REPORT_NOT_DONE: lambda t, c: reports.reopen(c.work, t.number, c.person),
    Verb.REPORT_RATE: lambda t, c: reports.rate(c.work, t.number, c.person, t.word),
    Verb.REPORT_HIDE: lambda t, c: secrecy.hide(c.work, t.number, c.person),
    Verb.IDENTITY_ASK: lambda t, c: identity.ask_reason(c.work, t.number, c.person),
    Verb.IDENTITY_APPROVE: lambda t, c: identity.decide(c.work, t.number, c.person, approve=True),
    Verb.IDENTITY_REFUSE: lambda t, c: identity.decide(c.work, t.number, c.person, approve=False),
    Verb.TASKS: on_tasks_turned,
    Verb.READINESS: on_readiness_turned,
    Verb.DRILL_ASK: lambda t, c: drills.ask(c.work, c.person, t.word),
    Verb.DRILL_START: lambda t, c: drills.start(c.work, c.person, t.word),
    Verb.DRILL_PRESENT: lambda t, c: drills.answer(c.work, c.person, t.number),
    Verb.DRILL_SILENT: lambda t, c: drills.show_silent(c.work, c.person, t.number, t.word),
    Verb.EXPORT: on_export_tapped,
    Verb.ELECTION_OPEN: on_schedule_turned,
    Verb.ELECTION_KECAMATAN: lambda t, c: schedule.ask_kecamatan(c.work, c.person, t.number),
    Verb.ELECTION_DESA: lambda t, c: schedule.ask_desa(c.work, c.person, t.number, t.word),
    Verb.ELECTION_HOME: lambda t, c: schedule.choose_home(c.work, c.person, t.number, t.word),
    Verb.REMINDERS_ON: on_reminders_wanted,
    Verb.REMINDERS_OFF: on_reminders_unwanted,
    Verb.ELECTIONS: lambda _, c: election_desk.show(c.work, c.person, fresh=False),
    Verb.ELECTION_SHOW: lambda t, c: election_desk.open_one(c.work, c.person, t.number),
    Verb.ELECTION_READY: lambda t, c: election_desk.give_ready(c.work, c.person, t.word),
    Verb.ELECTION_IMPORT: lambda t, c: election_import.bring_in(c.work, c.person, t.number),
    Verb.ELECTION_DROP: lambda t, c: election_import.drop(c.work, c.person, t.number),
    Verb.ROSTER_FILE: on_roster_file_tapped,
    Verb.ROSTER_APPLY: lambda t, c: roster_letter.bring_in(c.work, c.person, t.number),
    Verb.ROSTER_DROP: lambda t, c: roster_letter.drop(c.work, c.person, t.number),
    Verb.LANGUAGE: on_language_chosen,
    Verb.CALM: on_calm_area,
    Verb.SITUATION: on_situation_turned,
    Verb.SITUATION_MAP: on_picture,
    Verb.SITUATION_TIMELINE: on_picture,
    Verb.DIGEST: on_digest_turned,
    Verb.CHECKIN_SAFE: lambda t, c: checkins.answer(c.work, t.number, c.person, t.word, Answer.SAFE),
    Verb.CHECKIN_TROUBLE: lambda t, c: checkins.answer(c.work, t.number, c.person, t.word, Answer.TROUBLE),
    Verb.CHECKIN_BOARD: on_board_turned,
    Verb.CHECKIN_PICTURE: lambda t, c: checkin_board.ask_picture(c.work, t.number, c.person, t.word),
    Verb.CHECKIN_TABLE: lambda t, c: checkin_board.ask_table(c.work, t.number, c.person, t.word),
    Verb.CASE_MUTE: lambda t, c: muting.ask(c.work, t.number, c.person),
    Verb.CASE_MUTE_FOR: lambda t, c: muting.choose(c.work, t.number, c.person, t.word),
    **audit.TAPS,
    **broadcast.TAPS,
    **privacy.TAPS,
    Verb.MUTE_APPEAL: lambda t, c: muting.ask_objection(c.work, t.number, c.person),
    Verb.MUTE_BACK: lambda t, c: muting.stop_objecting(c.work, t.number, c.person),
    Verb.MUTE_LIFT: lambda t, c: muting.lift(c.work, t.number, c.person),
    Verb.MUTE_KEEP: lambda t, c: muting.keep(c.work, t.number, c.person),
    **appointments.TAPS,
    Verb.POSKO_AREAS: on_group_tap_in_private,
    Verb.POSKO_BIND: on_group_tap_in_private,
    Verb.POSKO_LET_GO: on_let_go_in_private,
}
