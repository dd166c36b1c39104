"""What somebody can do here, by the posts they hold: help, and the list behind Telegram's menu key."""

from collections.abc import Set as AbstractSet

from domain import offers
from domain.roles import Role
from texts.catalogue import Catalogue, Markup, joined


def help_for(texts: Catalogue, language: str, roles: AbstractSet[Role]) -> Markup:
    """Where to call in danger, a chapter for each kind of post, how to report, and the commands."""
    chapters = [texts.text(f"help-{name}", language) for name in offers.chapters(roles)]
    listed = [Markup(f"/{name} – {texts.text(f'command-{name}', language)}") for name in offers.commands(roles)]
    report = texts.text("help-report-too" if chapters else "help-report", language)
    return joined([texts.text("help-call", language), *chapters, report, joined(listed, "\n")], "\n\n")


def menu_for(texts: Catalogue, language: str, roles: AbstractSet[Role]) -> list[dict[str, str]]:
    """As setMyCommands takes it."""
    return _menu(texts, language, offers.commands(roles))


def menu_in_groups(texts: Catalogue, language: str) -> list[dict[str, str]]:
    return _menu(texts, language, offers.IN_GROUPS)


def _menu(texts: Catalogue, language: str, names: list[str] | tuple[str, ...]) -> list[dict[str, str]]:
    return [{"command": name, "description": _capital(texts.plain(f"command-{name}", language))} for name in names]


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
