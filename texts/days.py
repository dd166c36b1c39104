"""Days as people read them in full: "Rabu, 14 Februari 2024"; and spans of days as short as they can be."""

from datetime import date

_WEEKDAYS = {
    "id": ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
_MONTHS = {
    "id": (
        "Januari",
        "Februari",
        "Maret",
        "April",
        "Mei",
        "Juni",
        "Juli",
        "Agustus",
        "September",
        "Oktober",
        "November",
        "Desember",
    ),
    "en": (
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
}


def long_day(of: date, language: str) -> str:
    weekday = _WEEKDAYS.get(language, _WEEKDAYS["id"])[of.weekday()]
    return f"{weekday}, {_short(of, language)} {of.year}"


def span(first: date, last: date, language: str) -> str:
    """Like "11–13 Februari 2024", "28 November 2023 – 10 Februari 2024", or one day alone."""
    end = f"{_short(last, language)} {last.year}"
    if first == last:
        return end
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{end}"
    begin = _short(first, language)
    return f"{begin} – {end}" if first.year == last.year else f"{begin} {first.year} – {end}"


def _short(of: date, language: str) -> str:
    return f"{of.day} {_MONTHS.get(language, _MONTHS['id'])[of.month - 1]}"
