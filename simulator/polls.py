"""Polls the bot holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from simulator import access
from simulator.editing import edit
from simulator.methods import answers
from simulator.refusals import bad_request
from simulator.sending import deliver

if TYPE_CHECKING:
    from simulator.feed import JSON
    from simulator.query import Query
    from simulator.world import World

_FEWEST, _MOST = 2, 12


def _option(option: object) -> str:
    words = option.get("text") if isinstance(option, dict) else option
    if not isinstance(words, str):
        raise bad_request("expected an option to be of type InputPollOption")
    if not 1 <= len(words.strip()) <= 100:
        raise bad_request(
            "poll options length must not exceed 100" if words.strip() else "poll option must be non-empty"
        )
    return words.strip()


@answers("sendPoll")
def send_poll(world: World, query: Query) -> object:
    chat = access.chat_of(world, query)
    question = query.text("question").strip()
    if len(question) > 300:
        raise bad_request("poll question length must not exceed 300")
    options = query.structure("options", "options")
    if not isinstance(options, list):
        raise bad_request("expected an Array of String as options")
    if len(options) < _FEWEST:
        raise bad_request("poll must have at least 2 option")
    if len(options) > _MOST:
        raise bad_request(f"poll can't have more than {_MOST} options")
    choices = [
        {"text": _option(option), "voter_count": 0, "persistent_id": str(number)}
        for number, option in enumerate(options)
    ]
    poll: JSON = {
        "id": world.token(),
        "question": question,
        "options": choices,
        "total_voter_count": 0,
        "is_closed": query.flag("is_closed"),
        "is_anonymous": query.flag("is_anonymous", default=True),
        "type": query.text("type", "regular"),
        "allows_multiple_answers": query.flag("allows_multiple_answers"),
        "allows_revoting": query.flag("allows_revoting", default=True),
        "members_only": query.flag("members_only"),
    }
    return deliver(world, query, chat, {"poll": poll}).as_json()


@answers("stopPoll")
def stop_poll(world: World, query: Query) -> object:
    chat = access.chat_of(world, query)
    message = access.message_of(chat, query, "message with poll to stop")
    poll = message.content.get("poll")
    if poll is None or message.sender is not world.bot:
        raise bad_request("message with poll to stop not found" if poll is None else "poll can't be stopped")
    if poll["is_closed"]:
        raise bad_request("poll has already been closed")
    edit(world, query, message, {"poll": poll | {"is_closed": True}})
    return message.content["poll"]
