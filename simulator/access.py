"""Which chat a call means, which message, and whether the bot may write there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from simulator.refusals import bad_request, forbidden, missing, upgraded

if TYPE_CHECKING:
    from simulator.chats import Chat
    from simulator.messages import Message
    from simulator.people import Account
    from simulator.query import Query
    from simulator.world import World


def chat_of(world: World, query: Query, name: str = "chat_id") -> Chat:
    """The chat named by id or @username; refuses the unknown, and what has become a supergroup."""
    value = query.text(name).strip()
    if not value:
        raise missing(name)
    if value.startswith("@"):
        chat = world.usernames.get(value[1:].lower())
        # A person's @username is no address for a bot.
        chat = None if chat is None or chat.private else chat
    else:
        chat = world.chats.get(query.integer(name))
    if chat is None or _never_met(chat):
        if query.integer(name) == world.bot.id:
            raise forbidden("bots can't send messages to bots")
        raise bad_request("chat not found")
    if chat.upgraded_to:
        raise upgraded(chat.upgraded_to.id)
    return chat


def _never_met(chat: Chat) -> bool:
    return chat.account is not None and not (chat.account.started or chat.account.met)


def must_be_able_to_write(world: World, chat: Chat) -> None:
    if chat.account:
        _must_be_able_to_write_to(chat.account)
        return
    if chat.deleted:
        raise forbidden("the group chat was deleted")
    membership = chat.member(world.bot.id)
    kind = "group" if chat.kind == "group" else "supergroup"
    if membership is None or membership.status == "left":
        raise forbidden(f"bot is not a member of the {kind} chat")
    if membership.status == "kicked":
        raise forbidden(f"bot was kicked from the {kind} chat")
    if membership.status == "restricted":
        raise bad_request("not enough rights to send text messages to the chat")


def _must_be_able_to_write_to(account: Account) -> None:
    if account.deactivated:
        raise forbidden("user is deactivated")
    if account.blocked:
        raise forbidden("bot was blocked by the user")
    if not account.started:
        raise forbidden("bot can't initiate conversation with a user")


def must_be_member(world: World, chat: Chat) -> None:
    """For look-ups in groups: one who has left may not ask."""
    if not chat.private:
        must_be_able_to_write(world, chat)


def must_be_administrator(world: World, chat: Chat, what: str) -> None:
    membership = chat.member(world.bot.id)
    if membership is None or membership.status not in {"administrator", "creator"}:
        raise bad_request(what)


def message_of(chat: Chat, query: Query, what: str) -> Message:
    """The message meant by message_id; `what` ends the refusal: "message to edit", "message to delete", ..."""
    message = chat.messages.get(query.integer("message_id"))
    if message is None:
        raise bad_request(f"{what} not found")
    return message


def account_of(world: World, query: Query) -> Account:
    account = world.accounts.get(query.integer("user_id"))
    if account is None:
        raise bad_request("user not found")
    return account
