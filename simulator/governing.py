"""What an administrator does to a group: its members, its name, its invitations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from simulator import access, media
from simulator.chats import Member
from simulator.members import remove
from simulator.messages import Message
from simulator.methods import answers
from simulator.refusals import bad_request

if TYPE_CHECKING:
    from simulator.chats import Chat
    from simulator.feed import JSON
    from simulator.people import Account
    from simulator.query import Query
    from simulator.world import World


@answers("banChatMember")
def ban_chat_member(world: World, query: Query) -> object:
    chat, account = _governed(world, query)
    remove(world, chat, account, by=world.bot)
    chat.members[account.id].until = query.integer("until_date")
    return True


@answers("unbanChatMember")
def unban_chat_member(world: World, query: Query) -> object:
    chat, account = _governed(world, query)
    member = chat.member(account.id)
    if member and member.status == "kicked":
        chat.members[account.id] = Member(account, "left")
    elif member and member.present and not query.flag("only_if_banned"):
        remove(world, chat, account, by=world.bot, status="left")
    return True


@answers("restrictChatMember", "promoteChatMember")
def change_member(world: World, query: Query) -> object:
    chat, account = _governed(world, query)
    old = chat.member(account.id) or Member(account, "left")
    if query.method == "promoteChatMember":
        rises = any(query.flag(name) for name in query.parameters if name.startswith("can_"))
        new = Member(account, "administrator" if rises else "member")
    else:
        permissions = query.structure("permissions", "permissions") or {}
        new = Member(account, "member" if permissions.get("can_send_messages") else "restricted")
    chat.members[account.id] = new
    world.membership(chat, account, old, new, world.bot)
    return True


def _governed(world: World, query: Query) -> tuple[Chat, Account]:
    chat = access.chat_of(world, query)
    if chat.private:
        raise bad_request(
            "can't restrict self"
            if query.integer("user_id") == world.bot.id
            else "method is available only for groups and supergroups"
        )
    access.must_be_administrator(world, chat, "not enough rights to restrict/unrestrict chat member")
    account = access.account_of(world, query)
    member = chat.member(account.id)
    if member and member.status == "creator":
        raise bad_request("can't remove chat owner")
    return chat, account


@answers("setChatTitle", "setChatDescription")
def set_chat_words(world: World, query: Query) -> object:
    chat = access.chat_of(world, query)
    if chat.private:
        raise bad_request("can't change private chat title")
    access.must_be_administrator(world, chat, "not enough rights to change chat title")
    if query.method == "setChatDescription":
        if query.text("description") == chat.description:
            raise bad_request("chat description is not modified")
        chat.description = query.text("description")
        return True
    chat.title = query.text("title").strip()
    world.post(Message(chat, world.bot, {"new_chat_title": chat.title}))
    return True


@answers("setChatAdministratorCustomTitle")
def set_custom_title(world: World, query: Query) -> object:
    chat, account = _governed(world, query)
    member = chat.member(account.id)
    if member is None or member.status != "administrator":
        raise bad_request("user is not an administrator")
    member.title = query.text("custom_title")
    return True


@answers("setChatPermissions")
def set_chat_permissions(world: World, query: Query) -> object:
    chat = _led(world, query, "not enough rights to change chat permissions")
    if not isinstance(query.structure("permissions", "permissions"), dict):
        raise bad_request("can't parse permissions JSON object")
    world.feed.tell("group", chat.as_json)
    return True


@answers("setChatPhoto", "deleteChatPhoto")
def set_chat_photo(world: World, query: Query) -> object:
    chat = _led(world, query, "not enough rights to change chat photo")
    if query.method == "setChatPhoto":
        photo = media.sent(world.files, query, "photo")["photo"]
        world.post(Message(chat, world.bot, {"new_chat_photo": photo}))
    else:
        world.post(Message(chat, world.bot, {"delete_chat_photo": True}))
    return True


@answers("createChatInviteLink", "exportChatInviteLink")
def invite(world: World, query: Query) -> object:
    _led(world, query, "not enough rights to manage chat invite link")
    link = f"https://t.me/+{world.token()[:16]}"
    return link if query.method == "exportChatInviteLink" else _invitation(world, query, link)


@answers("editChatInviteLink", "revokeChatInviteLink")
def change_invitation(world: World, query: Query) -> object:
    _led(world, query, "not enough rights to manage chat invite link")
    if not query.text("invite_link").startswith("https://t.me/+"):
        raise bad_request("INVITE_HASH_EXPIRED")
    return _invitation(world, query, query.text("invite_link"))


def _invitation(world: World, query: Query, link: str) -> JSON:
    answer: JSON = {"invite_link": link, "creator": world.bot.as_json(), "is_primary": False}
    answer["is_revoked"] = query.method == "revokeChatInviteLink"
    answer["creates_join_request"] = query.flag("creates_join_request")
    answer |= {name: query.integer(name) for name in ("expire_date", "member_limit") if query.given(name)}
    return answer | ({"name": query.text("name")} if query.given("name") else {})


def _led(world: World, query: Query, words: str) -> Chat:
    """A group the bot administers."""
    chat = access.chat_of(world, query)
    if chat.private:
        raise bad_request("method is available only for groups and supergroups")
    access.must_be_administrator(world, chat, words)
    return chat
