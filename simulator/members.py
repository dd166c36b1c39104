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
    bot = chat.member(world.bot.id)
    if bot and bot.present:
        for member in chat.present():
            member.account.met = True
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


@answers("getUserProfilePhotos")
def get_user_profile_photos(world: World, query: Query) -> object:
    account = access.account_of(world, query)
    if account.deactivated:
        raise forbidden("user is deactivated")
    return {"total_count": 0, "photos": []}
