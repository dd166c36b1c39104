"""What Telegram itself shows of the bot: everybody's commands, those of a post, what the bot says of itself."""

import asyncio
from collections.abc import Callable

import pytest

from domain.roles import Role
from services import menus
from services.appointments import invitations
from services.work import Work
from simulator.person import Person
from simulator.telegram import Telegram
from storage.people import Invitation
from tests.conftest import Start
from tests.town import BONGAN, TABANAN, Town
from texts.catalogue import Catalogue
from texts.guide import menu_for

TEXTS = Catalogue()
SETTERS = {"setMyCommands", "deleteMyCommands", "setMyName", "setMyDescription", "setMyShortDescription"}


async def until(happened: Callable[[], bool], within: float = 60.0) -> None:
    for _ in range(int(within / 0.05)):
        if happened():
            return
        await asyncio.sleep(0.05)
    raise AssertionError("it did not come to that")


def menu_of(telegram: Telegram, person: Person) -> list[dict[str, str]]:
    """What the person reads behind the menu key."""
    return telegram.world.profile.commands_for(person.id, person.id, person.account.language, private=True)


async def shows(town: Town, person: Person, language: str, *roles: Role) -> None:
    """Until the chat lists the commands of these posts, and no others."""
    await until(lambda: menu_of(town.telegram, person) == menu_for(TEXTS, language, frozenset(roles)))


async def chooses(person: Person, language: str) -> None:
    await person.write("/bahasa")
    await person.sees("?")
    await person.tap(language)
    await person.sees("Indonesia" if "Indonesia" in language else "English")


async def test_a_menu_follows_the_post(town: Town) -> None:
    """A resident becomes perbekel: their chat lists what a perbekel can do; the post ends, and it lists what it did."""
    ketut = await town.resident("I Ketut Arta")
    await shows(town, ketut, "id")
    assert "tugas" not in {command["command"] for command in menu_of(town.telegram, ketut)}
    async with town.database.writes() as tx:
        invitation = Invitation(role=Role.PERBEKEL, area_code=BONGAN)
        token = invitations.invite(Work(tx, town.clock.now(), town.house), invitation, days=7)
        await tx.commit()
    await ketut.write(f"/start {token}")
    await ketut.sees("Perbekel Bongan")
    await shows(town, ketut, "id", Role.PERBEKEL)
    await town.end_posts(ketut)
    await shows(town, ketut, "id")


async def test_each_post_reads_its_own_help_and_menu(town: Town) -> None:
    """Help and menu offer the same, and nothing that the post has no use for."""
    kapolsek = await town.officer("AKP Putu", Role.COMMANDER, TABANAN, "Kapolsek Tabanan")
    gede = await town.officer("Aipda Gede", Role.BANJAR_OFFICER, BONGAN)
    operator, wayan = await town.operator(), await town.resident()
    for person, roles, chapter in (
        (kapolsek, {Role.COMMANDER}, "Memimpin wilayah"),
        (gede, {Role.BANJAR_OFFICER}, "Polisi banjar"),
        (operator, {Role.OPERATOR}, "Pusat komando"),
        (wayan, set[Role](), "Cara melapor"),
    ):
        await shows(town, person, "id", *roles)
        await person.write("/bantuan")
        read = await person.sees(chapter)
        assert read.text.startswith("☎️ Telepon 110")
        assert ("/tugas" in read.text, "/siaran" in read.text, "/pemilu" in read.text) == (
            bool(roles),
            bool(roles & {Role.COMMANDER, Role.OPERATOR}),
            Role.OPERATOR in roles,
        )


async def test_a_menu_speaks_the_language_chosen(town: Town) -> None:
    """Of a resident whose phone speaks another, and of somebody in office."""
    babinsa = await town.officer("Serda Komang", Role.BABINSA, BONGAN)
    wayan = await town.resident()
    await chooses(babinsa, "🇬🇧 English")
    await chooses(wayan, "🇬🇧 English")
    await shows(town, babinsa, "en", Role.BABINSA)
    await shows(town, wayan, "en")
    await chooses(babinsa, "🇮🇩 Bahasa Indonesia")
    await shows(town, babinsa, "id", Role.BABINSA)


async def test_what_is_so_is_not_set_again(start: Start, telegram: Telegram) -> None:
    """The first start says what the bot is; the next one asks, finds it so, and sets nothing."""
    async with start() as town:
        babinsa = await town.officer("Serda Komang", Role.BABINSA, BONGAN)
        await shows(town, babinsa, "id", Role.BABINSA)
        await until(lambda: "en" in telegram.world.profile.texts["ShortDescription"])
    profile = telegram.world.profile
    assert profile.texts["Description"] == {
        "": TEXTS.plain("bot-description", "id"),
        "en": TEXTS.plain("bot-description", "en"),
    }
    assert [command["command"] for command in profile.commands["all_group_chats", ""]] == ["posko"]
    assert profile.menu_buttons == {}
    assert profile.texts["Name"] == {}
    before = len(telegram.calls)
    async with start() as town:
        await until(lambda: sum(call.method.startswith("getMy") for call in telegram.calls[before:]) >= 8)
        async with town.database.reads() as tx:
            assert await menus.due(Work(tx, town.clock.now(), town.house), 10) == []
    assert not SETTERS.intersection(call.method for call in telegram.calls[before:])


async def test_the_bot_is_renamed_only_when_asked(start: Start, telegram: Telegram) -> None:
    """Who made the bot named it; KULKUL_BOT_NAME names it otherwise."""
    async with start(bot_name="Kulkul Tabanan"):
        await until(lambda: telegram.world.profile.texts["Name"] == {"": "Kulkul Tabanan"})
    assert sum(call.method == "setMyName" for call in telegram.calls) == 1


@pytest.mark.parametrize("code", [400, 403, 404])
async def test_a_server_that_will_not_have_it_gets_the_bot_all_the_same(
    start: Start, telegram: Telegram, code: int
) -> None:
    """Refused once, it is left as it is; reports go their way meanwhile."""
    refused = [f"{way}{what}" for way in ("get", "set") for what in ("MyCommands", "MyDescription", "ChatMenuButton")]
    telegram.faults.server_errors(10_000, *refused, code=code)
    async with start() as town:
        babinsa = await town.officer("Serda Komang", Role.BABINSA, BONGAN)
        wayan = await town.resident(home=BONGAN)
        await town.file(wayan, "ada yang berkelahi di banjar", "Babinsa Bongan")
        await babinsa.sees("Untuk Anda")
        await until(lambda: any(call.method == "setMyCommands" for call in telegram.calls))
    assert telegram.world.profile.commands == {}


async def test_what_did_not_arrive_is_tried_again(start: Start, telegram: Telegram) -> None:
    """An officer's menu waits for as long as Telegram asks, and no message waits with it."""
    async with start() as town:
        await until(lambda: "en" in telegram.world.profile.texts["ShortDescription"])
        telegram.faults.flood(1, 2, "setMyCommands")
        babinsa = await town.officer("Serda Komang", Role.BABINSA, BONGAN)
        await babinsa.write("/tugas")
        await babinsa.sees("Tidak ada kasus terbuka")
        await shows(town, babinsa, "id", Role.BABINSA)
