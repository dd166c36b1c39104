"""The situation in words: lines that the card and the digest share."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from domain import area as areas
from domain.area import Level
from domain.figures import Figures, Pace, Period
from domain.lifecycle import State
from domain.severity import Severity
from services import people
from services.command import situation
from services.work import Work
from storage import figures
from texts.catalogue import Markup, joined
from texts.lengths import length
from texts.moments import moment

#: Desa that have not been heard of today, as far as a card has room for their names.
NAMED = 18

HOUR = timedelta(hours=1)


def place(work: Work, area: str, language: str) -> str:
    """An area with its level; a desa with its kecamatan, for some share their name."""
    desa = work.house.gazetteer.place(area)
    name = desa.label if desa else people.area_name(work, area)
    return work.texts.plain(f"situation-{areas.level(area)}", language, name=name)


def head(work: Work, area: str, period: Period, language: str) -> Markup:
    return work.texts.text(
        "situation-head",
        language,
        place=place(work, area, language),
        period=work.texts.plain(f"situation-period-{period.key}", language),
        start=moment(period.start, work.house.zone, language),
        end=moment(period.end, work.house.zone, language),
    )


def lines(work: Work, found: Figures, language: str) -> list[Markup]:
    """What came, what became of it, what is open."""
    return [
        came(work, found, language),
        states(work, found.counts.states, language),
        settled(work, found, language),
        still_open(work, found, language),
    ]


def came(work: Work, found: Figures, language: str) -> Markup:
    by_severity = [
        f"{work.texts.plain(f'severity-sign-{severity.name}', language)} {count}"
        for severity in sorted(Severity, reverse=True)
        if (count := found.counts.came.get(severity, 0))
    ]
    return work.texts.text("situation-came", language, total=found.counts.total, list=" · ".join(by_severity))


def states(work: Work, found: Mapping[State, int], language: str) -> Markup:
    named = [f"{work.texts.plain(f'state-{state}', language)} {found[state]}" for state in State if found.get(state)]
    return work.texts.text("situation-states", language, list=" · ".join(named)) if named else Markup("")


def settled(work: Work, found: Figures, language: str) -> Markup:
    share = found.counts.early_share
    return work.texts.text(
        "situation-settled", language, total=found.counts.settled_total, share="" if share is None else f"{share}%"
    )


def still_open(work: Work, found: Figures, language: str) -> Markup:
    return work.texts.text("situation-open", language, open=found.counts.open, late=found.counts.overdue)


def paces(work: Work, found: Figures, language: str) -> Markup:
    return joined(
        [
            _pace(work, "situation-acceptance", found.acceptance, language),
            _pace(work, "situation-resolution", found.resolution, language),
        ],
        "\n",
    )


async def calm(work: Work, area: str, language: str) -> Markup:
    """When each desa last said that all is calm: as a sum, by name for those of a kecamatan that are silent today."""
    last = await figures.last_calm(work.tx, [area])
    if areas.level(area) is Level.DESA:
        return work.texts.text("situation-calm-desa", language, **_when(work, last.get(area), language))
    every = situation.desa_of(work.house.gazetteer, [area])
    today = work.now.astimezone(work.house.zone).date()
    silent = [code for code in every if code not in last or last[code].astimezone(work.house.zone).date() != today]
    heard = work.texts.text("situation-calm", language, heard=len(every) - len(silent), all=len(every))
    if areas.level(area) is Level.KABUPATEN or not silent:
        return heard
    named = [
        work.texts.plain(
            "situation-silent-desa",
            language,
            name=people.area_name(work, code),
            **_when(work, last.get(code), language),
        )
        for code in silent[:NAMED]
    ]
    return joined([heard, work.texts.text("situation-silent", language, list=", ".join(named))], "\n")


async def holes(work: Work, inside: Sequence[str], language: str) -> Markup:
    """Posts that reach nobody; nothing when there are none."""
    found = await situation.holes(work.tx, work.house.gazetteer, inside, work.now)
    kinds = (("perbekel", found.perbekel), ("babinsa", found.babinsa), ("commander", found.commander))
    counted = [work.texts.plain(f"situation-hole-{kind}", language, count=len(codes)) for kind, codes in kinds if codes]
    if not counted:
        return Markup("")
    alone = all(areas.level(area) is Level.DESA for area in inside)
    if alone:
        counted = [work.texts.plain(f"role-{kind}", language) for kind, codes in kinds if codes]
    return work.texts.text("situation-holes", language, list=" · ".join(counted))


def _when(work: Work, at: datetime | None, language: str) -> dict[str, str]:
    return {"known": "no" if at is None else "yes", "at": "" if at is None else moment(at, work.house.zone, language)}


def _pace(work: Work, name: str, pace: Pace, language: str) -> Markup:
    if pace.median is None or pace.ninetieth is None:
        return Markup("")
    return work.texts.text(
        name,
        language,
        median=length(work.texts, pace.median, language),
        ninetieth=length(work.texts, pace.ninetieth, language),
    )
