"""Keyboards as Telegram's reply_markup, made of text names and taps."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from domain.lookout import LOOKOUTS
from domain.roles import REPORT_CALM, Role
from texts.catalogue import Catalogue
from texts.taps import Tap

Markup = dict[str, Any]
Button = tuple[str, Tap]


def inline(rows: Iterable[Iterable[Button]]) -> Markup:
    """Rows of (label, tap)."""
    return {
        "inline_keyboard": [[{"text": label, "callback_data": tap.data} for label, tap in row] for row in rows if row]
    }


def in_columns(buttons: Sequence[Button], columns: int) -> list[Sequence[Button]]:
    return [buttons[start : start + columns] for start in range(0, len(buttons), columns)]


def turning(texts: Catalogue, language: str, page: int, last: int, to: Callable[[int], Tap]) -> list[Button]:
    """◀️ and ▶️ of a list in pages 0 to last, where there is somewhere to turn to."""
    others = (("button-previous", page - 1), ("button-next", page + 1))
    return [(texts.plain(name, language), to(other)) for name, other in others if 0 <= other <= last]


@dataclass(frozen=True)
class MainKeyboard:
    """The keyboard below the chat. What a person may use depends on the posts they hold."""

    texts: Catalogue
    language: str
    roles: frozenset[Role] = frozenset()

    def markup(self) -> Markup:
        return self._keyboard(self._rows())

    def asking_where(self) -> Markup:
        """The phone's location and the list of desa on top of everything else, so that nothing is lost by asking."""
        share = {"text": self.texts.plain("button-share-location", self.language), "request_location": True}
        return self._keyboard([[share, self._key("button-choose-desa")], *self._rows()])

    def _rows(self) -> list[list[dict[str, Any]]]:
        rows = [
            [self._key("button-report"), self._key("button-emergency")],
            [self._key("button-my-reports"), self._key("button-elections")],
        ]
        if self.roles & LOOKOUTS:
            rows.append([self._key("button-situation"), self._key("button-broadcast")])
        help_key = self._key("button-help")
        if self.roles & REPORT_CALM:
            return [*rows, [self._key("button-tasks"), self._key("button-calm")], [help_key]]
        return [*rows, [self._key("button-tasks"), help_key] if self.roles else [help_key]]

    def _key(self, name: str) -> dict[str, Any]:
        return {"text": self.texts.plain(name, self.language)}

    @staticmethod
    def _keyboard(rows: list[list[dict[str, Any]]]) -> Markup:
        return {"keyboard": rows, "resize_keyboard": True, "is_persistent": True}
