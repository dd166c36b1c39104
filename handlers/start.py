"""/start, with or without an invitation; /bantuan, /bahasa."""

from functools import partial

from telegram import Update

from domain import notice
from domain.delivery import Lane
from handlers.context import Context
from services import outbox, people
from services.appointments import invitations
from services.casework import assignment
from services.trust import notice as notices
from services.work import RefusalError
from texts import guide, keyboards
from texts.catalogue import LANGUAGES
from texts.taps import Tap, Verb


async def on_start(_: Update, context: Context) -> None:
    work, person = context.work, context.person
    if context.args:
        context.refused = partial(invitations.note_wrong, work, person)
        await invitations.redeem(work, person, context.args[0])
        await assignment.find_holders(work)
    posts = await people.posts_of(work, person)
    titles = ", ".join(people.title_of(work, post, person.language) for post in posts)
    keyboard = await people.keyboard(work, person)
    name = "welcome-on-duty" if posts else "welcome"
    notices.shown(work, person)
    version = str(notice.VERSION)
    outbox.say(work, person, name, markup=keyboard.markup(), name=person.name, titles=titles, version=version)


async def on_help(_: Update, context: Context) -> None:
    keyboard = await people.keyboard(context.work, context.person)
    text = guide.help_for(context.work.texts, context.person.language, keyboard.roles)
    message = outbox.message(text, keyboard.markup())
    outbox.send(context.work, context.person, "sendMessage", message, lane=Lane.REPLY)


async def on_language(_: Update, context: Context) -> None:
    choices = [
        (context.work.texts.plain("language-name", language), Tap(Verb.LANGUAGE, 0, language)) for language in LANGUAGES
    ]
    outbox.say(context.work, context.person, "ask-language", markup=keyboards.inline([choices]))


async def on_language_chosen(tap: Tap, context: Context) -> None:
    if tap.word not in LANGUAGES:
        raise RefusalError("forged", forbidden=True)
    people.set_language(context.person, tap.word)
    keyboard = await people.keyboard(context.work, context.person)
    outbox.say(context.work, context.person, "language-set", markup=keyboard.markup())
