"""What the bot says of itself: names, descriptions, and commands for each scope and language."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Any

from simulator.chats import RIGHTS
from simulator.methods import answers
from simulator.refusals import bad_request

if TYPE_CHECKING:
    from simulator.feed import JSON
    from simulator.query import Query
    from simulator.world import World

_SCOPES = {
    "default": (),
    "all_private_chats": (),
    "all_group_chats": (),
    "all_chat_administrators": (),
    "chat": ("chat_id",),
    "chat_administrators": ("chat_id",),
    "chat_member": ("chat_id", "user_id"),
}
_MOST_COMMANDS = 100
_TEXTS = {
    "Name": ("name", 64),
    "Description": ("description", 512),
    "ShortDescription": ("short_description", 120),
}


class Profile:
    def __init__(self) -> None:
        #: (scope, language) -> commands.
        self.commands: dict[tuple[str, str], list[JSON]] = {}
        #: Name, Description and ShortDescription -> language -> text.
        self.texts: dict[str, dict[str, str]] = defaultdict(dict)
        #: By chat; 0 is the default.
        self.menu_buttons: dict[int, JSON] = {}
        self.rights: dict[bool, JSON] = {}

    def commands_for(self, chat_id: int, user_id: int, language: str, *, private: bool) -> list[JSON]:
        """What a person is offered behind the menu button: the narrowest scope, own language before none."""
        scopes = [
            _scope_key("chat_member", chat_id, user_id),
            _scope_key("chat", chat_id),
            _scope_key("all_private_chats" if private else "all_group_chats"),
            _scope_key("default"),
        ]
        for scope in scopes:
            for code in (language, ""):
                if self.commands.get((scope, code)):
                    return self.commands[scope, code]
        return []


def _scope_key(kind: str, *ids: int) -> str:
    return " ".join([kind, *map(str, ids)])


def _scope(world: World, query: Query) -> str:
    scope = query.structure("scope", "BotCommandScope") or {"type": "default"}
    if not isinstance(scope, dict):
        raise bad_request("can't parse BotCommandScope: Expected an Object")
    needed = _SCOPES.get(str(scope.get("type")))
    if needed is None:
        raise bad_request("can't parse BotCommandScope: Unsupported type specified")
    ids = []
    for name in needed:
        try:
            ids.append(int(scope[name]))
        except (KeyError, ValueError, TypeError):
            raise bad_request(f"can't parse BotCommandScope: Can't find field \"{name}\"") from None
    if "chat_id" in needed and ids[0] not in world.chats:
        raise bad_request("chat not found")
    return _scope_key(str(scope["type"]), *ids)


def _language(query: Query) -> str:
    code = query.text("language_code")
    if code and not re.fullmatch(r"[a-z]{2}", code):
        raise bad_request("invalid language code specified")
    return code


def _command(command: Any) -> JSON:  # noqa: ANN401 - a stranger's JSON
    if not isinstance(command, dict):
        raise bad_request("can't parse BotCommand: Expected an Object")
    for name in ("command", "description"):
        if not isinstance(command.get(name), str):
            raise bad_request(f"can't parse BotCommand: Can't find field \"{name}\"")
    name = command["command"].removeprefix("/")
    if not re.fullmatch(r"[a-z0-9_]{1,32}", name):
        raise bad_request("BOT_COMMAND_INVALID")
    if not 1 <= len(command["description"].strip()) <= 256:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": name, "description": command["description"].strip()}


@answers("setMyCommands")
def set_my_commands(world: World, query: Query) -> object:
    commands = query.structure("commands", "commands")
    if not isinstance(commands, list):
        raise bad_request("expected an Array of BotCommand")
    if len(commands) > _MOST_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    world.profile.commands[_scope(world, query), _language(query)] = [_command(command) for command in commands]
    return True


@answers("getMyCommands")
def get_my_commands(world: World, query: Query) -> object:
    return world.profile.commands.get((_scope(world, query), _language(query)), [])


@answers("deleteMyCommands")
def delete_my_commands(world: World, query: Query) -> object:
    world.profile.commands.pop((_scope(world, query), _language(query)), None)
    return True


@answers(*(f"setMy{what}" for what in _TEXTS))
def set_my_text(world: World, query: Query) -> object:
    what = query.method.removeprefix("setMy")
    parameter, most = _TEXTS[what]
    words = query.text(parameter).strip()
    if len(words) > most:
        raise bad_request(f"{parameter.replace('_', ' ')} is too long")
    world.profile.texts[what][_language(query)] = words
    return True


@answers(*(f"getMy{what}" for what in _TEXTS))
def get_my_text(world: World, query: Query) -> object:
    what = query.method.removeprefix("getMy")
    texts = world.profile.texts[what]
    default = world.bot.first_name if what == "Name" else ""
    return {_TEXTS[what][0]: texts.get(_language(query)) or texts.get("") or default}


@answers("setChatMenuButton")
def set_chat_menu_button(world: World, query: Query) -> object:
    button = query.structure("menu_button", "menu button") or {"type": "default"}
    world.profile.menu_buttons[query.integer("chat_id")] = button
    return True


@answers("getChatMenuButton")
def get_chat_menu_button(world: World, query: Query) -> object:
    buttons = world.profile.menu_buttons
    return buttons.get(query.integer("chat_id")) or buttons.get(0) or {"type": "commands"}


@answers("setMyDefaultAdministratorRights")
def set_rights(world: World, query: Query) -> object:
    world.profile.rights[query.flag("for_channels")] = query.structure("rights", "rights") or {}
    return True


@answers("getMyDefaultAdministratorRights")
def get_rights(world: World, query: Query) -> object:
    return (
        {"is_anonymous": False}
        | dict.fromkeys(RIGHTS, False)
        | world.profile.rights.get(query.flag("for_channels"), {})
    )


@answers("getMe")
def get_me(world: World, _query: Query) -> object:
    abilities = {
        "can_join_groups": True,
        "can_read_all_group_messages": not world.privacy,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
        "has_topics_enabled": False,
        "allows_users_to_create_topics": False,
    }
    return world.bot.as_json() | abilities


@answers("logOut", "close")
def log_out(_world: World, _query: Query) -> object:
    return True
