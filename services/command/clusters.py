"""Several reports of one area within the hour: one alert to its commanders, edited as it grows."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from domain import area as areas
from domain import clusters as rules
from domain import powers
from domain.area import Level
from domain.clusters import Report, Standing
from domain.delivery import Lane
from domain.roles import Role
from domain.severity import Severity
from services import outbox, people
from services.casework.case_card import category_label
from services.command import posko
from services.work import Work
from storage import clusters
from storage.cases import Case
from storage.clusters import Cluster, Counted
from storage.people import Person
from texts import keyboards
from texts.catalogue import Markup, joined
from texts.keyboards import Button
from texts.moments import moment
from texts.taps import Tap, Verb

#: Reports a phone has room for, the newest; the others stand under Tugas.
LINES = 20

_COMMAND = frozenset({Role.COMMANDER, Role.OPERATOR})


async def look(work: Work, case: Case) -> None:
    """A report was filed: whether its desa, or its kecamatan, has had too many of them within the hour."""
    await _look_at(work, Level.DESA, areas.desa(case.area_code), case.opened_at)
    await _look_at(work, Level.KECAMATAN, areas.kecamatan(case.area_code), case.opened_at)


async def _look_at(work: Work, level: Level, area: str, opened: datetime) -> None:
    await clusters.take_turns(work.tx, area)
    cluster = await clusters.newest(work.tx, area)
    running = None
    if cluster is not None and rules.is_running(cluster.last_at, work.now):
        running = Standing(cluster.first_at, cluster.last_at, cluster.count)
    found = await clusters.counting(work.tx, area, rules.looks_back_to(running, opened, work.now))
    standing = rules.after(level, [_report(case) for case in found], running)
    if standing is None:
        return
    if cluster is None or running is None:
        cluster = Cluster(area_code=area)
        work.tx.add(cluster)
    cluster.first_at, cluster.last_at, cluster.count = standing.first_at, standing.last_at, standing.count
    await work.tx.flush()
    await _alert(work, cluster, level, found, lane=Lane.NOTICE if running else Lane.ALERT)


async def _alert(work: Work, cluster: Cluster, level: Level, found: Sequence[Counted], *, lane: Lane) -> None:
    """To each as many as they may count: without enough there is nothing to tell them."""
    around = await people.posts_around(work, found[-1].area_code)
    command = [post for post in around if post.reachable and post.role in _COMMAND]
    heard = {post.person: await _heard_by(work, post.person, level, found) for post in command}
    fit = [post for post in command if len(heard[post.person]) >= rules.ENOUGH[level]]
    for post in rules.called(level, cluster.area_code, fit):
        await _show(work, cluster, heard[post.person], await work.tx.get_one(Person, post.person), lane)
    anybodys = _voices(case for case in found if not case.confidential and not case.excluded_persons)
    if len(anybodys) >= rules.ENOUGH[level]:
        await posko.announce_cluster(work, cluster, len(anybodys))


async def _heard_by(work: Work, reader: int, level: Level, found: Sequence[Counted]) -> list[Counted]:
    """One report of each reporter, oldest first, but none that is about the reader.

    To the army none that is confidential from a single desa, where a number would give one away.
    """
    mine = [case for case in found if reader not in case.excluded_persons]
    if level is Level.DESA and not await _is_police(work, reader, found):
        mine = [case for case in mine if not case.confidential]
    return _voices(mine)


async def _is_police(work: Work, reader: int, found: Sequence[Counted]) -> bool:
    held = await people.posts_of(work, await work.tx.get_one(Person, reader))
    return powers.may_take(held, found[-1].area_code, confidential=True) is not None


async def _show(work: Work, cluster: Cluster, heard: Sequence[Counted], person: Person, lane: Lane) -> None:
    police = await _is_police(work, person.telegram_id, heard)
    shown = [case for case in reversed(heard) if police or not case.confidential]
    more = len(shown) - LINES
    language = person.language
    parts = [
        work.texts.text(
            "cluster",
            language,
            count=len(heard),
            level=str(areas.level(cluster.area_code)),
            place=people.area_name(work, cluster.area_code),
            span="hour" if cluster.last_at - cluster.first_at <= timedelta(hours=1) else "longer",
            first=moment(cluster.first_at, work.house.zone, language),
            last=moment(cluster.last_at, work.house.zone, language),
        ),
        _kinds(work, heard, language),
        work.texts.text("cluster-more", language, count=more) if more > 0 else Markup(""),
        work.texts.text("cluster-open", language) if shown else Markup(""),
    ]
    await outbox.post(
        work,
        person,
        f"cluster:{cluster.id}",
        joined(parts, "\n"),
        keyboards.inline([_button(work, case, language)] for case in shown[:LINES]),
        lane=lane,
        protected=any(case.confidential for case in shown),
    )


def _kinds(work: Work, heard: Sequence[Counted], language: str) -> Markup:
    """What the reports are about, the commonest first; the confidential ones do not say."""
    counted = Counter(case.category for case in heard if not case.confidential)
    return joined(
        [
            work.texts.text("cluster-kind", language, count=count, category=category_label(work, kind, language))
            for kind, count in counted.most_common()
        ],
        "\n",
    )


def _button(work: Work, case: Counted, language: str) -> Button:
    label = work.texts.plain(
        "cluster-row-confidential" if case.confidential else "cluster-row",
        language,
        severity=work.texts.plain(f"severity-sign-{Severity(case.severity).name}", language),
        number=case.number,
        category=category_label(work, case.category, language),
        place=people.area_name(work, areas.desa(case.area_code)),
    )
    return label, Tap(Verb.CASE_OPEN, case.id)


def _voices(cases: Iterable[Counted]) -> list[Counted]:
    known = {case.id: case for case in cases}
    return [known[report.number] for report in rules.voices(_report(case) for case in known.values())]


def _report(case: Counted) -> Report:
    return Report(case.id, case.opened_at, case.reporter_id)
