"""Who is in a chat, and what the chat is called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from simulator import access
from simulator.chats import Member
from simulator.messages import Message
from simulator.methods import answers
from simulator.refusals import bad_request, forbidden

if TYPE_CHECKING:
    from simulator.chats import Chat
    from simulator.feed import JSON
    from simulator.people import Account
    from simulator.query import Query
    from simulator.world import World

_NOT_FOR_PRIVATE = "there are no administrators in the private chat"


@answers("getChat")
def get_chat(world: World, query: Query) -> object:
    chat = access.chat_of(world, query)
    access.must_be_member(world, chat)
    answer = chat.as_json() | {"accent_color_id": 0, "max_reaction_count": 11}
    answer["accepted_gift_types"] = dict.fromkeys(
        ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels"), False
    )
    answer |= {"description": chat.description} if chat.description else {}
    answer |= {"active_usernames": [chat.username]} if chat.username else {}
    if not chat.private:
        answer["permissions"] = {"can_send_messages": True, "can_send_polls": True, "can_invite_users": True}
    pinned = chat.messages.get(chat.pinned[-1]) if chat.pinned else None
    return answer | ({"pinned_message": pinned.as_json(nested=True)} if pinned else {})


@answers("getChatMember")
def get_chat_member(world: World, query: Query) -> object:
    chat = access.chat_of(world, query)
    access.must_be_member(world, chat)
    account = access.account_of(world, query)
    if chat.account:
        if account not in (chat.account, world.bot):
            raise bad_request("member not found")
        return Member(account, "member").as_json()
    return (chat.member(account.id) or Member(account, "left")).as_json()


@answers("getChatAdministrators")
def get_chat_administrators(world: World, query: Query) -> object:
    chat = access.chat_of(world, query)
    if chat.private:
        raise bad_request(_NOT_FOR_PRIVATE)
    access.must_be_member(world, chat)
    leading = [member for member in chat.present() if member.status in {"creator", "administrator"}]
    return [member.as_json() for member in leading if not member.account.is_bot or query.flag("return_bots")]


@answers("getChatMemberCount")
def get_chat_member_count(world: World, query: Query) -> object:
    chat = access.chat_of(world, query)
    access.must_be_member(world, chat)
    return 2 if chat.private else len(chat.present())


@answers("leaveChat")
def leave_chat(world: World, query: Query) -> object:
    chat = access.chat_of(world, query)
    if chat.private:
        raise bad_request("chat member status can't be changed in private chats")
    access.must_be_able_to_write(world, chat)
    remove(world, chat, world.bot, by=world.bot, status="left")
    return True


def add(world: World, chat: Chat, account: Account, *, by: Account, status: str = "member") -> None:
    """Somebody joins or is brought in; the chat shows it and the bot is told."""
    old = chat.member(account.id) or Member(account, "left")
    new = Member(account, "administrator" if status == "administrator" else "member")
    chat.members[account.id] = new
    world.membership(chat, account, old, new, by)
    if not old.present:
        world.post(Message(chat, by, {"new_chat_members": [account.as_json()], "new_chat_member": account.as_json()}))


def remove(world: World, chat: Chat, account: Account, *, by: Account, status: str = "kicked") -> None:
    old = chat.member(account.id) or Member(account, "member")
    new = Member(account, "left" if status == "left" else "kicked")
    # Said while the bot still hears; of its own going it learns by my_chat_member.
    world.post(Message(chat, by, {"left_chat_member": account.as_json()}))
    chat.members[account.id] = new
    world.membership(chat, account, old, new, by)


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


@answers("createChatInviteLink", "exportChatInviteLink")
def invite_link(world: World, query: Query) -> object:
    chat = access.chat_of(world, query)
    if chat.private:
        raise bad_request("can't export invite link of a private chat")
    access.must_be_administrator(world, chat, "not enough rights to manage chat invite link")
    link = f"https://t.me/+{world.token()[:16]}"
    if query.method == "exportChatInviteLink":
        return link
    answer: JSON = {"invite_link": link, "creator": world.bot.as_json(), "is_primary": False, "is_revoked": False}
    answer["creates_join_request"] = query.flag("creates_join_request")
    return answer | ({"name": query.text("name")} if query.given("name") else {})


@answers("getUserProfilePhotos")
def get_user_profile_photos(world: World, query: Query) -> object:
    account = access.account_of(world, query)
    if account.deactivated:
        raise forbidden("user is deactivated")
    return {"total_count": 0, "photos": []}
