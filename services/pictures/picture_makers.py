"""🗺 and 📈: asked for under the situation and the digest, made by the workshop from the figures of that moment.

A recipe's "from" and "to" are the period, "police" whether confidential cases may be told by desa (command.situation).
"""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from itertools import repeat
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from domain import area as areas
from domain import lookout
from domain.area import Level
from domain.figures import Period
from domain.lifecycle import OPEN_STATES
from domain.picture import AreaFigure, spread
from domain.severity import Severity
from services import outbox
from services.command import situation, situation_card, situation_period, situation_words
from services.command.situation_card import View
from services.pictures import drawing, picture_words
from services.work import House, Work
from storage import figures, uploads
from storage.figures import DESA_DEPTH, KECAMATAN_DEPTH, Scope
from storage.people import Person
from storage.uploads import Upload
from texts.moments import moment
from texts.taps import Verb

#: Pictures asked for within this time of each other show the same moment, and are drawn once.
SHARED_FOR = timedelta(minutes=1)

#: 1970 in UTC, where the hours of storage.figures begin.
_BEGINNING = datetime.fromtimestamp(0, tz=UTC)

_KINDS = {Verb.SITUATION_MAP: "map", Verb.SITUATION_TIMELINE: "timeline"}


async def send(work: Work, person: Person, view: View, verb: Verb) -> None:
    """One picture with a line below it. Raises RefusalError for an area that is not theirs to see."""
    posts = await situation_card.allowed(work, person, view.area)
    kind = _KINDS[verb]
    period = await situation_period.of(work, view.key)
    police = lookout.sees_confidential(posts, view.area)
    until = _BEGINNING - (_BEGINNING - work.now) // SHARED_FOR * SHARED_FOR
    shown = Period(period.start, until, period.key)
    upload = await wanted(work, kind, view.area, shown, person.language, police=police)
    caption = work.texts.text(
        f"situation-{kind}",
        person.language,
        place=situation_words.place(work, view.area, person.language),
        period=work.texts.plain(f"situation-period-{period.key}", person.language),
        end=moment(period.end, work.house.zone, person.language),
    )
    outbox.upload(work, person, "sendPhoto", upload, {"caption": caption, "parse_mode": "HTML"})


async def wanted(work: Work, kind: str, area: str, period: Period, language: str, *, police: bool) -> Upload:
    """The picture of a period, to be made; kind is "map" or "timeline"."""
    recipe = {
        "kind": kind,
        "area": area,
        "from": period.start.isoformat(),
        "to": period.end.isoformat(),
        "key": period.key,
        "language": language,
        "police": police,
    }
    return await uploads.wanted(work.tx, work.now, f"{kind}.png", recipe)


async def make_map(tx: AsyncSession, house: House, recipe: dict[str, Any]) -> bytes:
    """A desa has the map of its kecamatan, with its own figures alone."""
    period, language, area = _period(recipe), recipe["language"], recipe["area"]
    counted = await situation.by_desa(tx, [area], period, police=recipe["police"])
    shown = [
        AreaFigure(
            code=code,
            name=place.name,
            count=counts.total,
            worst=max(counts.came),
            open=sum(counts.states.get(state, 0) for state in OPEN_STATES),
        )
        for code, counts in counted.items()
        if (place := house.gazetteer.place(code)) is not None
    ]
    words = picture_words.words_of_map(house, language, area, _named(house, period, language), shown, period.end)
    return await drawing.map_of(shown, area=area, words=words, gazetteer=house.gazetteer)


async def make_timeline(tx: AsyncSession, house: House, recipe: dict[str, Any]) -> bytes:
    period, language, area = _period(recipe), recipe["language"], recipe["area"]
    by_desa = areas.level(area) is Level.DESA
    scope = Scope([area], DESA_DEPTH if by_desa else KECAMATAN_DEPTH, open_to_all=by_desa and not recipe["police"])
    hours = await figures.by_hour(tx, scope, period.start, period.end)
    first, last = (at.astimezone(house.zone).date() for at in (period.start, period.end - timedelta(microseconds=1)))
    days = spread(_each(hours), first, last, house.zone)
    words = picture_words.words_of_timeline(house, language, area, _named(house, period, language), days, period.end)
    return await drawing.timeline_of(days, words=words)


def _each(hours: Sequence[tuple[int, int, int]]) -> Iterator[tuple[datetime, Severity]]:
    for hour, severity, count in hours:
        yield from repeat((_BEGINNING + timedelta(hours=hour), Severity(severity)), count)


def _period(recipe: dict[str, Any]) -> Period:
    return Period(datetime.fromisoformat(recipe["from"]), datetime.fromisoformat(recipe["to"]), recipe["key"])


def _named(house: House, period: Period, language: str) -> str:
    start, end = (moment(at, house.zone, language) for at in (period.start, period.end))
    return f"{start} – {end}"
