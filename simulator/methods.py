"""The methods of the Bot API: which there are, what each takes, and who answers it here."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from simulator.feed import JSON
    from simulator.query import Query
    from simulator.world import World

#: Answers the result, or an awaitable of it; refuses by raising.
Handler = Callable[["World", "Query"], object | Awaitable[object]]

HANDLERS: dict[str, Handler] = {}

#: Old names Telegram still answers to.
_OLD_NAMES = {"kickchatmember": "banChatMember", "getchatmemberscount": "getChatMemberCount"}
#: Absent parameters Telegram complains about later and in other words, or not at all.
_JUDGED_LATER = {
    ("setWebhook", "url"),
    ("sendMediaGroup", "media"),
    ("sendRichMessage", "rich_message"),
    ("setMyCommands", "commands"),
}


@cache
def table() -> dict[str, dict[str, JSON]]:
    """Every method with its parameters, from methods.json."""
    methods: dict[str, dict[str, JSON]] = json.loads(Path(__file__).with_name("methods.json").read_bytes())["methods"]
    return methods


@cache
def _names() -> dict[str, str]:
    return {name.lower(): name for name in table()} | _OLD_NAMES


def proper_name(method: str) -> str | None:
    """Telegram does not mind capitals."""
    return _names().get(method.lower())


@cache
def _required(method: str) -> tuple[str, ...]:
    """What is said is judged before whom it is said to."""
    names = [name for name, rule in table()[method].items() if rule.get("required")]
    return tuple(sorted((n for n in names if (method, n) not in _JUDGED_LATER), key="chat_id".__eq__))


def answers(*names: str) -> Callable[[Handler], Handler]:
    """Marks what answers these methods."""

    def register(handler: Handler) -> Handler:
        for name in names:
            HANDLERS[name] = handler
        return handler

    return register


def check(query: Query) -> list[str]:
    """Refuses when a required parameter is absent; answers the names of those Telegram does not know."""
    for name in _required(query.method):
        query.require(name)
    known = table()[query.method]
    # An upload may have any name when some parameter points at it: attach://name.
    pointed = {name for name in query.uploads if f"attach://{name}" in json.dumps(query.parameters)}
    return sorted((query.parameters.keys() | query.uploads.keys()) - known.keys() - pointed)
