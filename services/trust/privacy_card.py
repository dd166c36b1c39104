"""/privasi: the notice, what is kept of this very person, and the buttons to have it as a file or to have it erased."""

from domain import notice
from domain.broadcast import KEEP_ROWS
from domain.lifecycle import ENDED
from services import outbox, people
from services.trust import erasure, retention
from services.trust import notice as notices
from services.work import Work
from storage import cases as case_rows
from storage.people import Person
from texts import keyboards
from texts.catalogue import Markup, joined
from texts.taps import Tap, Verb

_CARD = "privacy"


async def show(work: Work, person: Person, *, fresh: bool) -> None:
    """Whoever reads it has been shown the notice of now."""
    text = joined([_notice(work, person.language), await _own(work, person)], "\n\n")
    notices.shown(work, person)
    rows = [
        [(work.texts.plain("button-own-data", person.language), Tap(Verb.OWN_DATA, 0))],
        [(work.texts.plain("button-erase", person.language), Tap(Verb.ERASE, 0))],
    ]
    await outbox.post(work, person, _CARD, text, keyboards.inline(rows), fresh=fresh)


async def ask_to_erase(work: Work, person: Person) -> None:
    """What goes and what stays. Raises RefusalError for somebody in office."""
    await erasure.check(work, person)
    open_now, _ = await case_rows.count_of_reporter(work.tx, person.telegram_id, ENDED)
    rows = [
        [(work.texts.plain("button-erase-yes", person.language), Tap(Verb.ERASE_YES, 0))],
        [(work.texts.plain("button-back", person.language), Tap(Verb.PRIVACY, 0))],
    ]
    text = work.texts.text("erase-ask", person.language, open=open_now)
    await outbox.post(work, person, _CARD, text, keyboards.inline(rows))


def _notice(work: Work, language: str) -> Markup:
    controller = work.house.controller or work.texts.plain("privacy-controller", language)
    days = work.house.retention_days
    return work.texts.text(
        "privacy-notice",
        language,
        version=notice.VERSION,
        since=f"{notice.SINCE:%d.%m.%Y}",
        controller=controller,
        days=days,
        unsent=min(days, retention.KEEP_UNSENT.days),
        broadcasts=KEEP_ROWS.days,
    )


async def _own(work: Work, person: Person) -> Markup:
    open_now, ended = await case_rows.count_of_reporter(work.tx, person.telegram_id, ENDED)
    held = await people.posts_of(work, person)
    at = f"{person.notice_at.astimezone(work.house.zone):%d.%m.%Y}" if person.notice_at else ""
    return work.texts.text(
        "privacy-own",
        person.language,
        name=person.name,
        username=f"@{person.username}" if person.username else "–",
        id=str(person.telegram_id),
        language=work.texts.plain("language-name", person.language),
        home=people.area_name(work, person.home_area) if person.home_area else "–",
        open=open_now,
        ended=ended,
        titles=", ".join(people.title_of(work, post, person.language) for post in held) or "–",
        shown=person.notice_version,
        at=at,
    )
