"""Case numbers read well on the phone: TBN-26-00042 is the 42nd case of 2026 in Tabanan."""

import re

_NUMBER = re.compile(r"TBN-(\d{2})-(\d{5,})", re.IGNORECASE | re.ASCII)


def case_number(year: int, serial: int) -> str:
    return f"TBN-{year % 100:02d}-{serial:05d}"


def find_number(text: str) -> str | None:
    found = _NUMBER.search(text)
    return found.group(0).upper() if found else None
