"""Groups: members, privacy, and the day a group becomes a supergroup."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from simulator.group import Group
    from simulator.person import Person
    from simulator.telegram import Telegram
    from tests.simulator.conftest import Api


@pytest.fixture
def group(telegram: Telegram, wayan: Person) -> Group:
    made = telegram.group("Banjar Anyar", owner=wayan)
    made.add_bot()
    return made


async def heard(api: Api) -> list[str]:
    updates = await api("getUpdates")
    return [update["message"]["text"] for update in updates if "text" in update.get("message", {})]


async def test_the_bot_learns_that_it_was_added(telegram: Telegram, api: Api, group: Group) -> None:
    """As my_chat_member, and as a service message."""
    updates = await api("getUpdates")
    [told] = [update["my_chat_member"] for update in updates if "my_chat_member" in update]
    assert (told["old_chat_member"]["status"], told["new_chat_member"]["status"]) == ("left", "member")
    assert updates[-1]["message"]["new_chat_members"][0]["id"] == 110


async def test_with_privacy_the_bot_hears_what_is_meant_for_it(api: Api, wayan: Person, group: Group) -> None:
    """Commands and replies to it, nothing else."""
    sent = await api("sendMessage", chat_id=group.id, text="Suksma")
    await wayan.write("ngobrol saja", in_=group)
    await wayan.write("/aman", in_=group)
    await wayan.write("/aman@OtherBot", in_=group)
    await wayan.write("/aman@KulkulBot", in_=group)
    await wayan.reply(group.room.messages[sent["message_id"]], "sama-sama")
    assert await heard(api) == ["/start", "/aman", "/aman@KulkulBot", "sama-sama"]


async def test_an_administrator_hears_everything(telegram: Telegram, api: Api, wayan: Person) -> None:
    """So does a bot whose privacy is off."""
    group = telegram.group("Banjar", owner=wayan)
    group.add_bot(administrator=True)
    await wayan.write("ngobrol", in_=group)
    assert "ngobrol" in await heard(api)


async def test_a_bot_shown_the_door_cannot_write(api: Api, group: Group) -> None:
    """And learns of it."""
    group.remove_bot()
    refusal = await api.refusal("sendMessage", chat_id=group.id, text="a")
    assert refusal == "403 Forbidden: bot was kicked from the group chat"
    [update] = await api("getUpdates", offset=-1)
    assert update["my_chat_member"]["new_chat_member"]["status"] == "kicked"


async def test_a_bot_that_was_never_there_cannot_write(telegram: Telegram, api: Api, wayan: Person) -> None:
    """Or that left by itself."""
    other = telegram.group("Lain", owner=wayan, supergroup=True)
    refusal = await api.refusal("sendMessage", chat_id=other.id, text="a")
    assert refusal == "403 Forbidden: bot is not a member of the supergroup chat"
    other.add_bot()
    assert await api("leaveChat", chat_id=other.id) is True
    assert (await api.refusal("getChat", chat_id=other.id)).startswith("403")


async def test_an_upgraded_group_names_its_supergroup(
    telegram: Telegram, api: Api, wayan: Person, group: Group
) -> None:
    """400 with migrate_to_chat_id, and a service message in both chats."""
    supergroup = group.upgrade()
    _, answer = await api.raw("sendMessage", chat_id=group.id, text="a")
    assert answer == {
        "ok": False,
        "error_code": 400,
        "description": "Bad Request: group chat was upgraded to a supergroup chat",
        "parameters": {"migrate_to_chat_id": supergroup.id},
    }
    assert supergroup.id < -1_000_000_000_000
    leaving, arriving = (update["message"] for update in await api("getUpdates", offset=-2))
    assert leaving["migrate_to_chat_id"] == supergroup.id
    assert (arriving["chat"]["id"], arriving["migrate_from_chat_id"]) == (supergroup.id, group.id)
    await api("sendMessage", chat_id=supergroup.id, text="a")
    with pytest.raises(RuntimeError, match="supergroup"):
        await wayan.write("masih di sini", in_=group)


async def test_members_are_looked_up(telegram: Telegram, api: Api, wayan: Person, group: Group) -> None:
    """One by one, those who lead, and how many there are."""
    made = telegram.person("Made", id=5002)
    assert (await api("getChatMember", chat_id=group.id, user_id=5002))["status"] == "left"
    await made.join(group)
    assert (await api("getChatMember", chat_id=group.id, user_id=5002))["status"] == "member"
    assert (await api("getChatMember", chat_id=group.id, user_id=5001))["status"] == "creator"
    assert await api("getChatMemberCount", chat_id=group.id) == 3
    [leader] = await api("getChatAdministrators", chat_id=group.id)
    assert leader["user"]["id"] == 5001
    await made.leave(group)
    assert await api("getChatMemberCount", chat_id=group.id) == 2
    assert await api.refusal("getChatMember", chat_id=group.id, user_id=9) == "400 Bad Request: user not found"
    refusal = await api.refusal("getChatAdministrators", chat_id=5001)
    assert refusal == "400 Bad Request: there are no administrators in the private chat"


async def test_a_chat_is_looked_up(api: Api, wayan: Person, group: Group) -> None:
    """People and groups, by id."""
    assert (await api("getChat", chat_id=5001))["username"] == "wayan"
    assert (await api("getChat", chat_id=group.id))["title"] == "Banjar Anyar"


async def test_a_public_group_is_found_by_its_name(telegram: Telegram, api: Api, wayan: Person) -> None:
    """@name instead of the id."""
    group = telegram.group("Publik", owner=wayan, supergroup=True, username="banjar_publik")
    group.add_bot()
    assert (await api("sendMessage", chat_id="@banjar_publik", text="a"))["chat"]["id"] == group.id


async def test_only_administrators_pin_and_rename(telegram: Telegram, api: Api, wayan: Person, group: Group) -> None:
    """A member may not."""
    sent = await api("sendMessage", chat_id=group.id, text="Tata tertib")
    refusal = await api.refusal("pinChatMessage", chat_id=group.id, message_id=sent["message_id"])
    assert refusal == "400 Bad Request: not enough rights to manage pinned messages in the chat"
    assert (await api.refusal("setChatTitle", chat_id=group.id, title="x")).startswith("400")
    group.add_bot(administrator=True)
    await api("pinChatMessage", chat_id=group.id, message_id=sent["message_id"])
    assert (await api("getChat", chat_id=group.id))["pinned_message"]["text"] == "Tata tertib"
    await api("setChatTitle", chat_id=group.id, title="Banjar Baru")
    assert group.title == "Banjar Baru"


async def test_a_forum_has_topics(telegram: Telegram, api: Api, wayan: Person) -> None:
    """Made by an administrator; messages stand in them."""
    forum = telegram.group("Forum", owner=wayan, forum=True)
    forum.add_bot(administrator=True)
    topic = await api("createForumTopic", chat_id=forum.id, name="Pemilu")
    thread = topic["message_thread_id"]
    sent = await api("sendMessage", chat_id=forum.id, text="a", message_thread_id=thread)
    assert sent["message_thread_id"] == thread
    await api("deleteForumTopic", chat_id=forum.id, message_thread_id=thread)
    refusal = await api.refusal("sendMessage", chat_id=forum.id, text="a", message_thread_id=thread)
    assert refusal == "400 Bad Request: message thread not found"


async def test_a_closed_topic_is_for_administrators(telegram: Telegram, api: Api, wayan: Person) -> None:
    """People write in topics; in a closed one a bot that is a mere member does not."""
    forum = telegram.group("Forum", owner=wayan, forum=True)
    forum.add_bot()
    topic = forum.open_topic("Posko")
    written = await wayan.write("/posko", in_=forum, topic=topic)
    assert written.as_json()["message_thread_id"] == topic
    with pytest.raises(RuntimeError, match="no such topic"):
        await wayan.write("/posko", in_=forum, topic=topic + 1)
    await api("sendMessage", chat_id=forum.id, text="a", message_thread_id=topic)
    forum.close_topic(topic)
    refusal = await api.refusal("sendMessage", chat_id=forum.id, text="a", message_thread_id=topic)
    assert refusal == "400 Bad Request: TOPIC_CLOSED"
    forum.add_bot(administrator=True)
    await api("sendMessage", chat_id=forum.id, text="a", message_thread_id=topic)


async def test_an_anonymous_administrator_is_nobody(api: Api, wayan: Person, group: Group) -> None:
    """Telegram names a bot of its own as the sender, and the group as the one in whose name it is said."""
    await wayan.write("/posko", in_=group, anonymously=True)
    [update] = await api("getUpdates", offset=-1)
    assert update["message"]["from"]["username"] == "GroupAnonymousBot"
    assert update["message"]["sender_chat"]["id"] == group.id


async def test_a_group_that_is_gone_takes_nothing(api: Api, group: Group) -> None:
    """The bot is not told; it learns when it writes. One that is kept from writing is told."""
    group.restrict_bot()
    [update] = await api("getUpdates", offset=-1)
    assert update["my_chat_member"]["new_chat_member"]["can_send_messages"] is False
    assert "not enough rights" in await api.refusal("sendMessage", chat_id=group.id, text="a")
    group.delete()
    refusal = await api.refusal("sendMessage", chat_id=group.id, text="a")
    assert refusal == "403 Forbidden: the group chat was deleted"


async def test_a_member_can_be_shown_the_door(telegram: Telegram, api: Api, wayan: Person, group: Group) -> None:
    """By an administrator, not the owner, and let in again."""
    made = telegram.person("Made", id=5002)
    group.add_bot(administrator=True)
    await made.join(group)
    assert await api.refusal("banChatMember", chat_id=group.id, user_id=5001) == (
        "400 Bad Request: can't remove chat owner"
    )
    await api("banChatMember", chat_id=group.id, user_id=5002)
    assert (await api("getChatMember", chat_id=group.id, user_id=5002))["status"] == "kicked"
    await api("unbanChatMember", chat_id=group.id, user_id=5002)
    assert (await api("getChatMember", chat_id=group.id, user_id=5002))["status"] == "left"
    with pytest.raises(RuntimeError, match="not in"):
        await made.write("x", in_=group)


async def test_stories_watch_groups_too(api: Api, wayan: Person, group: Group) -> None:
    """sees, sees_nothing and tap take the group to look at."""
    row = [{"text": "Aman", "callback_data": "ok"}]
    await api("sendMessage", chat_id=group.id, text="Cek", reply_markup={"inline_keyboard": [row]})
    await wayan.sees("Cek", in_=group)
    await wayan.sees_nothing(0, in_=group)
    await wayan.tap("Aman", in_=group, wait=False)
    [update] = await api("getUpdates", offset=-1)
    assert update["callback_query"]["message"]["chat"]["id"] == group.id


async def test_administrators_do_more(telegram: Telegram, api: Api, wayan: Person, group: Group) -> None:
    """Invitations, titles, permissions, the picture, reactions."""
    group.add_bot(administrator=True)
    made = telegram.person("Made", id=5002)
    group.add(made)
    name = {"chat_id": group.id}
    link = (await api("createChatInviteLink", **name))["invite_link"]
    assert (await api("revokeChatInviteLink", **name, invite_link=link))["is_revoked"] is True
    assert await api.refusal("editChatInviteLink", **name, invite_link="x") == "400 Bad Request: INVITE_HASH_EXPIRED"
    await api("promoteChatMember", **name, user_id=5002, can_pin_messages=True)
    await api("setChatAdministratorCustomTitle", **name, user_id=5002, custom_title="Kelian")
    assert (await api("getChatMember", **name, user_id=5002))["custom_title"] == "Kelian"
    await api("setChatPermissions", **name, permissions={"can_send_messages": True})
    await api("setChatPhoto", **name, photo=(await wayan.send_photo()).file_id)
    await api("deleteChatPhoto", **name)
    message = await made.write("halo", in_=group)
    await made.react(message, "👍")
    await api("deleteMessageReaction", **name, message_id=message.id, user_id=5002)
    assert message.reactions == {}
