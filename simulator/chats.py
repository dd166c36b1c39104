"""Chats, their members and what was said in them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from simulator.clock import Signal

if TYPE_CHECKING:
    from simulator.feed import JSON
    from simulator.messages import Message
    from simulator.people import Account

Kind = Literal["private", "group", "supergroup"]
Status = Literal["creator", "administrator", "member", "restricted", "left", "kicked"]

#: What an administrator may do unless told otherwise; getChatMember lists them all.
RIGHTS = (
    "can_manage_chat",
    "can_change_info",
    "can_delete_messages",
    "can_invite_users",
    "can_restrict_members",
    "can_pin_messages",
    "can_promote_members",
    "can_manage_video_chats",
    "can_manage_topics",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_send_welcome_messages",
)
#: What a restricted member may or may not do.
PERMISSIONS = (
    "can_send_messages",
    "can_send_audios",
    "can_send_documents",
    "can_send_photos",
    "can_send_videos",
    "can_send_video_notes",
    "can_send_voice_notes",
    "can_send_polls",
    "can_send_other_messages",
    "can_add_web_page_previews",
    "can_react_to_messages",
    "can_edit_tag",
    "can_change_info",
    "can_invite_users",
    "can_pin_messages",
    "can_manage_topics",
)


@dataclass
class Member:
    account: Account
    status: Status
    title: str = ""
    until: int = 0

    @property
    def present(self) -> bool:
        return self.status not in {"left", "kicked"}

    def as_json(self) -> JSON:
        answer: JSON = {"user": self.account.as_json(), "status": self.status}
        if self.status in {"creator", "administrator"}:
            answer["is_anonymous"] = False
            answer |= {"custom_title": self.title} if self.title else {}
        if self.status == "administrator":
            answer |= {"can_be_edited": False} | dict.fromkeys(RIGHTS, True)
        if self.status in {"kicked", "restricted"}:
            answer["until_date"] = self.until
        if self.status == "restricted":
            answer |= {"is_member": True} | dict.fromkeys(PERMISSIONS, False)
        return answer


@dataclass(eq=False)
class Chat:
    id: int
    kind: Kind
    title: str = ""
    username: str = ""
    description: str = ""
    #: The other side of a private chat.
    account: Account | None = None
    members: dict[int, Member] = field(default_factory=dict)
    messages: dict[int, Message] = field(default_factory=dict)
    #: Messages of the bot nobody has looked at since they came or changed, by id.
    unseen: dict[int, Message] = field(default_factory=dict)
    pinned: list[int] = field(default_factory=list)
    #: The message whose reply keyboard is shown under the input field.
    keyboard: Message | None = None
    #: Threads of a forum; None where there are none.
    topics: set[int] | None = None
    #: Those among them in which only administrators write.
    closed_topics: set[int] = field(default_factory=set)
    #: Gone for everybody, by its owner's hand.
    deleted: bool = False
    upgraded_to: Chat | None = None
    last_id: int = 0
    #: Fired on every change anybody in the chat could see.
    changed: Signal = field(default_factory=Signal)

    @property
    def private(self) -> bool:
        return self.kind == "private"

    @property
    def name(self) -> str:
        return self.account.name if self.account else self.title

    def present(self) -> list[Member]:
        return [member for member in self.members.values() if member.present]

    def member(self, account_id: int) -> Member | None:
        return self.members.get(account_id)

    def as_json(self) -> JSON:
        if self.account:
            whole = self.account.as_json()
            names = {key: whole[key] for key in ("first_name", "last_name", "username") if key in whole}
            return {"id": self.id, "type": "private"} | names
        answer: JSON = {"id": self.id, "type": self.kind, "title": self.title}
        answer |= {"username": self.username} if self.username else {}
        answer |= {"is_forum": True} if self.topics is not None else {}
        if self.kind == "group":
            answer["all_members_are_administrators"] = False
        return answer
