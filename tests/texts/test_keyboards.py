"""Keyboards as Telegram wants them."""

import pytest

from domain.roles import REPORT_CALM, Role
from texts.catalogue import LANGUAGES, Catalogue
from texts.keyboards import MainKeyboard, in_columns, inline
from texts.taps import Tap, Verb

TEXTS = Catalogue()


def labels(markup: dict[str, object]) -> list[list[str]]:
    return [[key["text"] for key in row] for row in markup["keyboard"]]


def keys(language: str, *roles: Role) -> set[str]:
    return {label for row in labels(MainKeyboard(TEXTS, language, frozenset(roles)).markup()) for label in row}


def test_everybody_has_the_same_five_keys() -> None:
    """📢 Lapor · 🚨 Darurat · 📋 Laporan saya · 🗓 Jadwal pemilu · ℹ️ Bantuan."""
    assert labels(MainKeyboard(TEXTS, "id").markup()) == [
        ["📢 Lapor", "🚨 Darurat"],
        ["📋 Laporan saya", "🗓 Jadwal pemilu"],
        ["ℹ️ Bantuan"],
    ]


@pytest.mark.parametrize("role", Role)
def test_those_on_duty_have_the_keys_of_their_posts_beside_everybodys(role: Role) -> None:
    """🗂 Tugas is for whoever holds a post, ✅ Situasi aman for officers and responders, 📊 and 📣 for the others."""
    added = (
        ["button-tasks", "button-calm"]
        if role in REPORT_CALM
        else ["button-tasks", "button-situation", "button-broadcast"]
    )
    for language in LANGUAGES:
        assert keys(language, role) - keys(language) == {TEXTS.plain(name, language) for name in added}
        assert keys(language) < keys(language, role)


def test_asking_where_adds_two_keys_and_takes_none_away() -> None:
    """Whoever is asked for a place can still do anything else."""
    for roles in (frozenset(), frozenset({Role.PERBEKEL}), frozenset({Role.OPERATOR})):
        keyboard = MainKeyboard(TEXTS, "id", roles)
        asking = keyboard.asking_where()
        assert labels(asking) == [["📍 Bagikan lokasi", "🏘 Pilih desa"], *labels(keyboard.markup())]
        assert asking["keyboard"][0][0]["request_location"] is True


def test_an_empty_row_of_buttons_is_left_out() -> None:
    """Telegram refuses a row without buttons."""
    tap = Tap(Verb.DRAFT_SEND, 7)
    assert inline([[], [("✅ Kirim", tap)]]) == {
        "inline_keyboard": [[{"text": "✅ Kirim", "callback_data": "d.send:7"}]]
    }


def test_buttons_fill_columns_row_by_row() -> None:
    """The last row may be shorter."""
    buttons = [(str(number), Tap(Verb.DRAFT_PLACE, number)) for number in range(5)]
    assert [[label for label, _ in row] for row in in_columns(buttons, 2)] == [["0", "1"], ["2", "3"], ["4"]]
