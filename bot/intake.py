"""One update, one transaction: seen, handled, said, committed. Only then may it be confirmed (DESIGN.md, section 2)."""

import asyncio
from typing import Any

import structlog
from sqlalchemy.exc import IntegrityError
from telegram import Chat, Update, User
from telegram.error import TelegramError

from bot import incidents
from bot.api import Api
from bot.arrivals import part
from bot.clock import Clock
from bot.ending import Ending
from bot.letterbox import Letterbox
from bot.logs import trail
from bot.meters import Handling, Meters
from domain.delivery import Lane
from handlers import groups
from handlers.context import Context, Letter
from handlers.groups import Visit
from handlers.routes import Routes
from services import outbox, people
from services.casework import assignment
from services.command import groups as command_posts
from services.people import Account
from services.work import House, RefusalError, Work
from storage import audit, updates
from storage.database import Database, is_away
from storage.people import Person

#: A tap is answered after this many seconds at the latest, whatever the work is waiting for.
ANSWER_WITHIN = 3.0

#: So many tries before an update that makes the database fail is taken for poison.
TRIES = 3

log = structlog.get_logger()


class DatabaseAwayError(Exception):
    """Nothing was committed and nothing may be confirmed: try the same update again."""


class Intake:
    def __init__(self, database: Database, api: Api, house: House, clock: Clock, meters: Meters | None = None) -> None:
        self._meters = meters or Meters()
        self._database = database
        self._api = api
        self._house = house
        self._clock = clock
        self._routes = Routes(house.texts)
        self._letterbox = Letterbox(database, api, house)
        self._answers: set[asyncio.Task[None]] = set()

    async def take(self, raw: dict[str, Any]) -> None:
        """When this returns the update (a readable one: bot.arrivals) may be confirmed. Raises DatabaseAwayError."""
        with self._meters.handling(raw) as handling:
            await self._take_and_answer(raw, handling)

    async def rest(self, ending: Ending) -> None:
        """Taps are still answered at the end; a tap without an answer is no loss."""
        await ending.wait(self._answers, keep=2.0)

    async def _take_and_answer(self, raw: dict[str, Any], handling: Handling) -> None:
        query = part(raw, "callback_query", "id")
        work = asyncio.create_task(self._take(raw, handling), name=f"update {raw['update_id']}")
        notice = None
        try:
            if query is not None:
                await asyncio.wait({work}, timeout=ANSWER_WITHIN)
                if not work.done():
                    self._answer(query, None)
                    query = None
            notice = await work
        finally:
            work.cancel()
        if query is not None:
            self._answer(query, notice)
        elif notice is not None and "callback_query" in raw:
            await self._say_late(raw, notice)

    async def _take(self, raw: dict[str, Any], handling: Handling) -> str | None:
        for attempt in range(1, TRIES + 1):
            try:
                return await self._handle(raw, handling)
            except Exception as error:
                away = is_away(error)
                if away and not await self._database.answers():
                    raise DatabaseAwayError from error
                again = away or isinstance(error, IntegrityError)  # another process wrote the same row first
                if not again or attempt == TRIES:
                    handling.outcome = "failed"
                    await self._set_aside(raw, error)
                    return None
        raise AssertionError("unreachable")

    async def _handle(self, raw: dict[str, Any], handling: Handling) -> str | None:
        """Returns what the answer to a tap says."""
        letter = await self._letterbox.fetch(raw, self._clock())
        async with self._database.writes() as tx:
            work = Work(tx, self._clock(), self._house)
            if not await updates.first_sight(tx, raw["update_id"], work.now):
                handling.outcome = "repeated"
                return None
            handling.outcome = "handled"
            update = Update.de_json(raw, self._api.bot)
            user, chat = update.effective_user, update.effective_chat
            notice = None
            if user is not None and chat is not None and chat.type == Chat.PRIVATE:
                notice = await self._handle_from(work, update, user, letter, handling)
            elif (visit := await groups.visit(work, update)) is not None:
                notice = await self._handle_in_group(work, update, visit, handling)
            await tx.commit()
        return notice

    async def _handle_from(
        self, work: Work, update: Update, user: User, letter: Letter, handling: Handling
    ) -> str | None:
        arrival = await people.arrive(work, _account(user), wrote=_wrote(update))
        if arrival.back and await people.on_duty(work, arrival.person):
            await assignment.find_holders(work)
        context = Context(work, arrival, letter=letter)
        try:
            async with work.tx.begin_nested():
                await self._routes.handle(update, context)
        except RefusalError as refusal:
            handling.outcome = "refused"
            if context.refused is not None:
                await context.refused(refusal)
            return await self._refuse(work, update, arrival.person, refusal)
        if context.notice is None:
            return None
        return work.texts.plain(context.notice, arrival.person.language, **context.notice_arguments)

    async def _handle_in_group(self, work: Work, update: Update, visit: Visit, handling: Handling) -> str | None:
        """Nobody is greeted or made known by what they do in a group: they can't be reached because of it."""
        try:
            async with work.tx.begin_nested():
                await groups.handle(update, visit)
        except RefusalError as refusal:
            handling.outcome = "refused"
            if refusal.forbidden:
                audit.note(work.tx, work.now, visit.sender, "refused", why=refusal.text, data=_data(update))
            if update.callback_query is not None:
                return work.texts.plain(refusal.text, visit.room.language, **refusal.arguments)
            await command_posts.refuse(work, visit.room, refusal)
        return None

    async def _refuse(self, work: Work, update: Update, person: Person, refusal: RefusalError) -> str | None:
        """On a tap the reason is an alert over the chat; to a message it is a message."""
        if refusal.forbidden:
            audit.note(work.tx, work.now, person.telegram_id, "refused", why=refusal.text, data=_data(update))
        text = work.texts.plain(refusal.text, person.language, **refusal.arguments)
        if update.callback_query is not None:
            return text
        outbox.say(work, person, refusal.text, **refusal.arguments)
        return None

    async def _say_late(self, raw: dict[str, Any], notice: str) -> None:
        """A tap answered before its work was done: what it should have said comes as a message, if that can be had."""
        user = incidents.sender_of(raw)
        if user is None:
            return  # in a group an alert is for the one who tapped, and a message for all
        try:
            async with self._database.writes() as tx:
                person = await tx.get(Person, user["id"])
                if person is not None:
                    work = Work(tx, self._clock(), self._house)
                    outbox.send(work, person, "sendMessage", {"text": notice}, lane=Lane.REPLY)
                await tx.commit()
        except Exception as error:  # noqa: BLE001 (the tap itself is done and stays so)
            log.warning("a late answer is lost", error=type(error).__name__)

    async def _set_aside(self, raw: dict[str, Any], error: Exception) -> None:
        """Keep the update for an operator, apologise with an incident number, let the line go on."""
        summary = trail(error)  # never its words: they may be people's
        try:
            incident = await self._keep(raw, summary, apologise=True)
        except Exception as second:
            if is_away(second):
                raise DatabaseAwayError from second
            summary += f", no apology for {trail(second)}"
            incident = await self._keep_in_silence(raw, summary)
        log.error("update set aside", update_id=raw["update_id"], incident=incident, error=summary)

    async def _keep_in_silence(self, raw: dict[str, Any], summary: str) -> int | None:
        """The last try: one that cannot even be kept is let go, or it would stop the line for ever."""
        try:
            return await self._keep(raw, summary, apologise=False)
        except Exception as third:
            if is_away(third):
                raise DatabaseAwayError from third
            log.exception("update lost", update_id=raw["update_id"], error=trail(third))
            return None

    async def _keep(self, raw: dict[str, Any], summary: str, *, apologise: bool) -> int | None:
        async with self._database.writes() as tx:
            incident = await incidents.keep(Work(tx, self._clock(), self._house), raw, summary, apologise=apologise)
            await tx.commit()
        return incident

    def _answer(self, query: str, notice: str | None) -> None:
        task = asyncio.create_task(self._answer_now(query, notice), name="answer a tap")
        self._answers.add(task)
        task.add_done_callback(self._answers.discard)

    async def _answer_now(self, query: str, notice: str | None) -> None:
        parameters: dict[str, Any] = {"callback_query_id": query}
        if notice:
            parameters |= {"text": notice[:200], "show_alert": True}
        try:
            await self._api.call("answerCallbackQuery", parameters)
        except TelegramError as error:
            log.info("tap not answered", error=type(error).__name__)


def _account(user: User) -> Account:
    return Account(user.id, user.full_name, user.username, user.language_code)


def _wrote(update: Update) -> bool:
    """Blocking the bot is an update too, but nobody can be reached after it."""
    change = update.my_chat_member
    return change is None or change.new_chat_member.status == "member"


def _data(update: Update) -> str:
    return str(update.callback_query.data or "")[:64] if update.callback_query else ""
