"""📤 Ekspor: who may have which cases as a file, and the message that waits for it."""

from datetime import datetime, time, timedelta

from domain import powers
from services import outbox
from services.command import situation_words
from services.places import own_area
from services.work import RefusalError, Work
from storage import audit, uploads
from storage.people import Person

#: Days, today being the last, that a file covers unless somebody says otherwise, and at the most.
USUAL_DAYS, MOST_DAYS = 30, 366


async def request(work: Work, person: Person, area: str, days: int) -> None:
    """One message with the file, once it is made. Raises RefusalError for an area that is not theirs to see."""
    held = await own_area.check(work, person, area)
    if not 1 <= days <= MOST_DAYS:
        raise RefusalError("export-days", most=MOST_DAYS)
    since, until = period(work, days)
    recipe = {
        "kind": "export",
        "area": area,
        "from": since.isoformat(),
        "to": until.isoformat(),
        "person": person.telegram_id,
        "confidential": powers.may_command(held, area, confidential=True) is not None,
    }
    first, last = since.astimezone(work.house.zone).date(), work.now.astimezone(work.house.zone).date()
    upload = await uploads.wanted(work.tx, work.now, f"kulkul-kasus-{area}-{first}-{last}.xlsx", recipe)
    caption = work.texts.text(
        "export-caption",
        person.language,
        place=situation_words.place(work, area, person.language),
        first=f"{first:%d.%m.%Y}",
        last=f"{last:%d.%m.%Y}",
    )
    outbox.upload(work, person, "sendDocument", upload, {"caption": caption, "parse_mode": "HTML"})
    audit.note(work.tx, work.now, person.telegram_id, "export", area=area, since=recipe["from"], until=recipe["to"])


def period(work: Work, days: int) -> tuple[datetime, datetime]:
    """Whole days in Bali, from the first until midnight of today."""
    today = work.now.astimezone(work.house.zone).date()
    since = datetime.combine(today - timedelta(days=days - 1), time(), work.house.zone)
    return since, datetime.combine(today + timedelta(days=1), time(), work.house.zone)
