"""Lengths of time as people read them at a glance."""

from datetime import timedelta

from texts.catalogue import Catalogue

_HOUR = timedelta(hours=1)


def length(texts: Catalogue, time: timedelta, language: str) -> str:
    """Short: "12 mnt", "5 jam", "2 hari"; from two hours and two days on in the larger unit, rounded down."""
    if time < 2 * _HOUR:
        return texts.plain("span-minutes", language, count=int(time / timedelta(minutes=1)))
    if time < 48 * _HOUR:
        return texts.plain("span-hours", language, count=int(time / _HOUR))
    return texts.plain("span-days", language, count=time.days)
