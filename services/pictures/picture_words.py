"""What is written on the pictures of the situation."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from domain import area as areas
from domain.area import Level
from domain.picture import AreaFigure, DayCounts
from domain.severity import Severity
from services.places.gazetteer import Gazetteer
from services.work import House
from texts.moments import day


@dataclass(frozen=True)
class PictureWords:
    """What explains a map (colours, still_open, guessed: that its borders are not to be trusted) a chart lacks.

    language: of the days below a chart. axis: what stands below it.
    """

    language: str
    title: str
    subtitle: str
    made: str
    nothing: str
    severities: Mapping[Severity, str] = field(default_factory=dict)
    colours: str = ""
    still_open: str = ""
    guessed: str = ""
    axis: str = ""


@dataclass(frozen=True)
class BoardWords:
    """safe, trouble, silent: what the colours stand for."""

    title: str
    subtitle: str
    made: str
    safe: str
    trouble: str
    silent: str


def words_of_map(
    house: House, language: str, area: str, period: str, figures: Sequence[AreaFigure], now: datetime
) -> PictureWords:
    """area: the one that is looked at. period: as people read it."""
    texts = house.texts
    count, still_open = sum(figure.count for figure in figures), sum(figure.open for figure in figures)
    return PictureWords(
        language=language,
        title=texts.plain("picture-map", language, place=_name(house, language, area)),
        subtitle=texts.plain("picture-map-counts", language, period=period, count=count, open=still_open),
        made=_made(house, language, now),
        nothing=texts.plain("picture-nothing", language),
        severities=_severities(house, language),
        colours=texts.plain("picture-colours", language),
        still_open=texts.plain("picture-open", language),
        guessed=texts.plain("picture-guessed", language),
    )


def words_of_timeline(
    house: House, language: str, area: str, period: str, days: Sequence[DayCounts], now: datetime
) -> PictureWords:
    """area: the one that is looked at. period: as people read it."""
    texts = house.texts
    by_hour = any(day.hour is not None for day in days)
    place = _name(house, language, area)
    count = sum(day.total for day in days)
    return PictureWords(
        language=language,
        title=texts.plain("picture-hours" if by_hour else "picture-days", language, place=place),
        subtitle=texts.plain("picture-timeline-counts", language, period=period, count=count),
        made=_made(house, language, now),
        nothing=texts.plain("picture-nothing", language),
        severities=_severities(house, language),
        axis=texts.plain("picture-axis-hours" if by_hour else "picture-axis-days", language),
    )


def _name(house: House, language: str, area: str) -> str:
    return house.texts.plain(f"picture-{areas.level(area)}", language, name=_bare_name(house.gazetteer, area))


def _bare_name(gazetteer: Gazetteer, area: str) -> str:
    match areas.level(area):
        case Level.KABUPATEN:
            return "Tabanan"
        case Level.KECAMATAN:
            return dict(gazetteer.kecamatan()).get(area, area)
        case _:
            place = gazetteer.place(area)
            return place.label if place else area


def _made(house: House, language: str, now: datetime) -> str:
    local = now.astimezone(house.zone)
    return house.texts.plain("picture-made", language, at=f"{day(local, language, year=True)} {local:%H.%M}")


def _severities(house: House, language: str) -> dict[Severity, str]:
    """The sign before each is a picture, which no font of ours can write."""
    return {severity: house.texts.plain(f"severity-{severity.name}", language) for severity in Severity}
