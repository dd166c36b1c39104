"""📦 Unduh data saya: a copy of everything about the person who asks, once an hour."""

from datetime import timedelta

from services import outbox
from services.work import RefusalError, Work
from storage import audit, marks, uploads
from storage.forgetting import OWN_DATA
from storage.people import Person
from texts.moments import moment

EVERY = timedelta(hours=1)


async def request(work: Work, person: Person) -> None:
    """One message with the file, once it is made. Raises RefusalError when they asked a moment ago."""
    before = await marks.move(work.tx, f"{OWN_DATA}:{person.telegram_id}", work.now)
    if before is not None and work.now - before < EVERY:
        at = moment(before + EVERY, work.house.zone, person.language)
        raise RefusalError("own-data-too-soon", at=at)
    recipe = {"kind": OWN_DATA, "person": person.telegram_id, "at": work.now.isoformat()}
    day = work.now.astimezone(work.house.zone).date()
    upload = await uploads.wanted(work.tx, work.now, f"kulkul-data-saya-{day}.json", recipe)
    caption = work.texts.text(
        "own-data-caption", person.language, at=moment(work.now, work.house.zone, person.language)
    )
    outbox.upload(work, person, "sendDocument", upload, {"caption": caption, "parse_mode": "HTML"})
    audit.note(work.tx, work.now, person.telegram_id, "own-data")
