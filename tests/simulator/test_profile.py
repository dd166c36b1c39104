"""What the bot says of itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from simulator.feed import JSON
    from simulator.person import Person
    from simulator.telegram import Telegram
    from tests.simulator.conftest import Api

LAPOR = [{"command": "lapor", "description": "Buat laporan"}]
REPORT = [{"command": "report", "description": "Report"}]


async def test_commands_are_kept_by_scope_and_language(telegram: Telegram, api: Api, wayan: Person) -> None:
    """Each list by itself; a person is offered the narrowest."""
    await api("setMyCommands", commands=LAPOR)
    await api("setMyCommands", commands=REPORT, language_code="en")
    await api("setMyCommands", commands=REPORT, scope={"type": "chat", "chat_id": 5001})
    assert await api("getMyCommands") == LAPOR
    assert await api("getMyCommands", language_code="en") == REPORT
    assert await api("getMyCommands", scope={"type": "chat", "chat_id": 5001}) == REPORT
    assert await api("getMyCommands", scope={"type": "all_group_chats"}) == []
    offered = telegram.world.profile.commands_for
    assert offered(5001, 5001, "id", private=True) == REPORT
    assert offered(7, 7, "id", private=True) == LAPOR
    assert offered(7, 7, "en", private=True) == REPORT
    await api("deleteMyCommands")
    assert await api("getMyCommands") == []


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"commands": [{"command": "Lapor!", "description": "x"}]}, "BOT_COMMAND_INVALID"),
        ({"commands": [{"command": "lapor", "description": ""}]}, "BOT_COMMAND_DESCRIPTION_INVALID"),
        ({"commands": LAPOR * 101}, "BOT_COMMANDS_TOO_MUCH"),
        ({"commands": LAPOR, "language_code": "indonesian"}, "invalid language code specified"),
        ({"commands": LAPOR, "scope": {"type": "chat", "chat_id": 404}}, "chat not found"),
        (
            {"commands": LAPOR, "scope": {"type": "moon"}},
            "can't parse BotCommandScope: Unsupported type specified",
        ),
    ],
)
async def test_wrong_commands_are_refused(api: Api, given: JSON, words: str) -> None:
    """Names, descriptions, numbers, scopes and languages."""
    assert await api.refusal("setMyCommands", **given) == f"400 Bad Request: {words}"


async def test_names_and_descriptions_are_kept_by_language(api: Api) -> None:
    """What is not said in a language is said in none."""
    await api("setMyName", name="Kulkul Tabanan")
    await api("setMyDescription", description="Laporan warga")
    await api("setMyDescription", description="Residents' reports", language_code="en")
    await api("setMyShortDescription", short_description="Aman")
    assert (await api("getMyName", language_code="en"))["name"] == "Kulkul Tabanan"
    assert (await api("getMyDescription", language_code="en"))["description"] == "Residents' reports"
    assert (await api("getMyDescription", language_code="id"))["description"] == "Laporan warga"
    assert (await api("getMyShortDescription"))["short_description"] == "Aman"
    assert (await api.refusal("setMyName", name="x" * 65)).startswith("400")


async def test_the_menu_button_is_kept_by_chat(api: Api, wayan: Person) -> None:
    """The default for all others."""
    await api("setChatMenuButton", chat_id=5001, menu_button={"type": "default"})
    assert await api("getChatMenuButton") == {"type": "commands"}
    assert await api("getChatMenuButton", chat_id=5001) == {"type": "default"}
