"""The table of methods, and who answers them."""

from __future__ import annotations

import inspect

import pytest
from telegram import Bot

from simulator import telegram as desk
from simulator.methods import HANDLERS, table
from simulator.webhook import Webhook

#: Left to Telegram: money, gifts, stories, business accounts, inline mode, games, passports and sticker sets.
FAR_FROM_KULKUL = [
    "Gift",
    "Star",
    "Business",
    "Story",
    "Stories",
    "Sticker",
    "Invoice",
    "Game",
    "Passport",
    "Inline",
    "Boost",
    "Shipping",
    "Checkout",
    "Verif",
    "Managed",
    "Emoji",
    "Suggested",
    "PaidMedia",
    "verify",
    "Checklist",
    "RichMessage",
    "Draft",
    "LivePhoto",
    "WebApp",
    "Guest",
    "Audios",
    "ProfilePhoto",
    "Subscription",
    "JoinRequest",
    "Prepared",
    "GeneralForum",
    "SenderChat",
    "Tag",
    "Personal",
]


def test_every_handler_answers_a_method_there_is() -> None:
    """No method is made up, and all families are at the table."""
    assert HANDLERS.keys() <= table().keys()
    assert all(inspect.ismodule(family) for family in desk.FAMILIES)


def test_only_what_is_far_from_kulkul_is_missing() -> None:
    """What a bot of this kind may want is here."""
    answered = HANDLERS.keys() | Webhook.METHODS | {"getUpdates"}
    missing = [name for name in table() if name not in answered]
    unexplained = [name for name in missing if not any(word in name for word in FAR_FROM_KULKUL)]
    assert unexplained == []


@pytest.mark.parametrize("method", ["sendMessage", "editMessageText", "copyMessage", "sendPhoto", "getUpdates"])
def test_the_table_knows_what_the_library_sends(method: str) -> None:
    """The parameters of python-telegram-bot are in methods.json, so that a complaint is a true one."""
    snake = "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in method)
    own = {name for name in inspect.signature(getattr(Bot, snake)).parameters if not name.endswith("_timeout")}
    helpers = {"self", "api_kwargs", "reply_to_message_id", "allow_sending_without_reply", "filename"}
    assert own - helpers - {"disable_web_page_preview"} <= table()[method].keys()
