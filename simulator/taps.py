"""Taps on inline buttons, and their answers."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from simulator.clock import Signal
from simulator.entities import units
from simulator.limits import CALLBACK_ANSWER
from simulator.methods import answers
from simulator.refusals import QUERY_TOO_OLD, bad_request

if TYPE_CHECKING:
    from datetime import datetime

    from simulator.feed import JSON
    from simulator.messages import Message
    from simulator.people import Account
    from simulator.query import Query
    from simulator.world import World


@dataclass(frozen=True)
class Answer:
    """What came of a tap. A tap on a reply keyboard has no answer of the bot, but the message it sent."""

    text: str = ""
    show_alert: bool = False
    url: str = ""
    message: Message | None = None


@dataclass(eq=False)
class Tap:
    id: str
    account: Account
    message: Message
    data: str
    at: datetime
    answer: Answer | None = None
    answered: Signal = field(default_factory=Signal)

    def as_json(self) -> JSON:
        return {
            "id": self.id,
            "from": self.account.as_json(),
            "message": self.message.as_json(),
            "chat_instance": str(hash((self.account.id, self.message.chat.id)) & (2**62 - 1)),
            "data": self.data,
        }


def tap(world: World, account: Account, message: Message, data: str) -> Tap:
    tapped = Tap(world.token(), account, message, data, world.clock.now())
    world.taps[tapped.id] = tapped
    world.feed.tell("callback", tapped.as_json)
    # Taps of one person keep their order; they do not wait for messages.
    world.updates.put("callback_query", tapped.as_json(), ("taps", account.id))
    return tapped


@answers("answerCallbackQuery")
def answer_callback_query(world: World, query: Query) -> object:
    text = query.text("text")
    if units(text) > CALLBACK_ANSWER:
        raise bad_request("MESSAGE_TOO_LONG")
    tapped = world.taps.pop(query.text("callback_query_id"), None)
    if tapped is None or (world.clock.now() - tapped.at).total_seconds() > world.limits.answer_within:
        raise bad_request(QUERY_TOO_OLD)
    tapped.answer = Answer(text, query.flag("show_alert"), query.text("url"))
    tapped.answered.fire()
    about = {"id": tapped.id, "user_id": tapped.account.id, "text": text, "show_alert": tapped.answer.show_alert}
    world.feed.tell("callback_answered", lambda: about)
    return True
