"""Keyboards as Telegram wants them."""

from texts.catalogue import LANGUAGES, Catalogue
from texts.keyboards import MainKeyboard, in_columns, inline
from texts.taps import Tap, Verb

TEXTS = Catalogue()


def labels(markup: dict[str, object]) -> list[list[str]]:
    return [[key["text"] for key in row] for row in markup["keyboard"]]


def keys(language: str, *, on_duty: bool) -> set[str]:
    return {label for row in labels(MainKeyboard(TEXTS, language, on_duty).markup()) for label in row}


def test_everybody_has_the_same_five_keys() -> None:
    """📢 Lapor · 🚨 Darurat · 📋 Laporan saya · 🗓 Jadwal pemilu · ℹ️ Bantuan."""
    assert labels(MainKeyboard(TEXTS, "id", on_duty=False).markup()) == [
        ["📢 Lapor", "🚨 Darurat"],
        ["📋 Laporan saya", "🗓 Jadwal pemilu"],
        ["ℹ️ Bantuan"],
    ]


def test_those_on_duty_also_have_their_tasks() -> None:
    """🗂 Tugas is for whoever holds a post."""
    for language in LANGUAGES:
        assert keys(language, on_duty=True) - keys(language, on_duty=False) == {TEXTS.plain("button-tasks", language)}
        assert keys(language, on_duty=False) < keys(language, on_duty=True)


def test_asking_where_adds_two_keys_and_takes_none_away() -> None:
    """Whoever is asked for a place can still do anything else."""
    for on_duty in (True, False):
        keyboard = MainKeyboard(TEXTS, "id", on_duty=on_duty)
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
