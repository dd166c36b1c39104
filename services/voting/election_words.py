"""What stands in braces in the texts of an election's file, so that a changed date changes the words too."""

import re
from dataclasses import dataclass
from datetime import date, time

from texts.days import long_day

_BRACES = re.compile(r"\{([^{}]*)\}")


class UnknownWordError(ValueError):
    """Braces around something we have no value for; the text says what there is."""


@dataclass(frozen=True)
class Words:
    names: dict[str, str]
    voting_day: date
    opens: time
    closes: time
    dptb: time | None = None
    dpk: time | None = None
    roll: str = ""

    def fill(self, text: str, language: str) -> str:
        """Raises UnknownWordError."""
        values = {
            "name": self.names.get(language, ""),
            "day": long_day(self.voting_day, language),
            "opens": f"{self.opens:%H.%M}",
            "closes": f"{self.closes:%H.%M}",
            "dptb": f"{self.dptb:%H.%M}" if self.dptb else None,
            "dpk": f"{self.dpk:%H.%M}" if self.dpk else None,
            "roll": self.roll or None,
        }

        def value(found: re.Match[str]) -> str:
            filled = values.get(found[1])
            if filled is None:
                there = ", ".join(f"{{{name}}}" for name, known in values.items() if known is not None)
                raise UnknownWordError(f"{{{found[1]}}} has no value in this file; there are {there}")
            return filled

        return _BRACES.sub(value, text)
